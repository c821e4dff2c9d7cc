import { expect, test } from 'vitest'
import { RULES } from '../../rules/index.ts'
import rule from '../../rules/unused-directive.ts'
import { check, type Diagnostic } from '../../src/lint/check.ts'
import { NO_INTENT } from '../../src/model/intent.ts'
import { fixed } from '../helpers/fix.ts'
import { placeOf } from '../helpers/rule.ts'
import { load } from '../helpers/sysctl.ts'

const BAD = 'net.ipv4.tcp_retries2 = 8s\n'

function unusedIn(text: string): readonly Diagnostic[] {
  const scope = load('systemd', text)
  const { diagnostics } = check([{ document: scope.documents[0]!, scope, intent: NO_INTENT }], RULES, { settings: new Map([[rule.id, 'warn']]) })
  return diagnostics.filter(({ ruleId }) => ruleId === rule.id)
}

test.each([
  ['nothing in the next line', `# keepalint-disable-next-line invalid-value\n\n${BAD}`, ['1:1 # keepalint-disable-next-line invalid-value']],
  ['a misspelt rule', `# keepalint-disable-next-line invalid-values\n${BAD}`, ['1:1 # keepalint-disable-next-line invalid-values']],
  ['nothing at all', 'vm.swappiness = 1\n  # keepalint-disable-file -- why\n', ['2:3 # keepalint-disable-file -- why']],
  ['one of two that hold the same back', `# keepalint-disable invalid-value\n# keepalint-disable-next-line invalid-value\n${BAD}`, ['1:1 # keepalint-disable invalid-value']],
])('%s', (_, text, places) => {
  expect(unusedIn(text).map(placeOf)).toEqual(places)
})

test.each([
  ['used', `# keepalint-disable-next-line invalid-value\n${BAD}`],
  ['every rule, one of which has a finding', `# keepalint-disable-next-line\n${BAD}`],
  ['enable', '# keepalint-enable invalid-value\n'],
])('silent: %s', (_, text) => {
  expect(unusedIn(text)).toEqual([])
})

test.each([
  ['takes the comment out', `vm.swappiness = 1\n # keepalint-disable-file\n${BAD.replace('8s', '8')}`, 'vm.swappiness = 1\nnet.ipv4.tcp_retries2 = 8\n'],
  ['takes one rule out', `# keepalint-disable-next-line invalid-value,  misread-value -- why\n${BAD}`, `# keepalint-disable-next-line invalid-value -- why\n${BAD}`],
  ['takes a last line without an end out', 'vm.swappiness = 1\n# keepalint-disable', 'vm.swappiness = 1\n'],
  ['keeps CRLF', 'a.b = 1\r\n# keepalint-disable\r\nvm.swappiness = 1\r\n', 'a.b = 1\r\nvm.swappiness = 1\r\n'],
])('the fix %s', (_, text, after) => {
  const found = unusedIn(text)
  expect(fixed(text, found.flatMap(({ fix }) => fix ?? []))).toBe(after)
  expect(unusedIn(after)).toEqual([])
})

test.each([
  ['behind a byte order mark', '\ufeff# keepalint-disable-file invalid-value\nnet.ipv4.tcp_retries2 = 8\n'],
  ['near a backslash', 'a.b = 1\\\n# keepalint-disable-file\nnet.ipv4.tcp_retries2 = 8\n'],
])('no fix: %s', (_, text) => {
  expect(unusedIn(text).map(({ fix }) => fix)).toEqual([undefined])
})

test('a list of any length takes no time', () => {
  const ids = Array.from({ length: 100_000 }, (_, i) => `r${i}`).join(', ')
  const [found] = unusedIn(`# keepalint-disable-next-line ${ids}, invalid-value\n${BAD}`)
  expect(found?.fix?.text).toBe('invalid-value')
})
