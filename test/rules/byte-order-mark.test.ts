import { expect, test } from 'vitest'
import rule from '../../rules/byte-order-mark.ts'
import { RULES } from '../../rules/index.ts'
import { fixed, fixesOf } from '../helpers/fix.ts'
import { lintFiles, messages, places } from '../helpers/rule.ts'
import { trio } from '../helpers/sysctl.ts'

test.each([
  ['before a value', `\ufeff${trio(60, 10, 6)}`, ['1:1 net.ipv4.tcp_keepalive_time = 60']],
  ['before a value of another family', '\ufeffvm.swappiness = 1\n', ['1:1 vm.swappiness = 1']],
  ['before a comment', `\ufeff# x\n${trio(60, 10, 6)}`, ['1:1 # x']],
  ['before nothing', '\ufeff', ['1:1 ']],
])('%s', (_, content, expected) => {
  expect(places(rule, content)).toEqual(expected)
})

test.each([
  ['none', trio(60, 10, 6)],
  ['one that is not at the beginning', `# x\n\ufeff${trio(60, 10, 6)}`],
])('silent: %s', (_, content) => {
  expect(places(rule, content)).toEqual([])
})

test('says what it costs', () => {
  expect(messages(rule, `\ufeff${trio(60, 10, 6)}`)).toEqual([
    'the file begins with a byte order mark (U+FEFF), which no loader skips: this first line is lost; save the file as UTF-8 without it',
  ])
  expect(messages(rule, '\ufeff# x\n')[0]).toMatch('take this first line for a broken one, and systemd-sysctl exits 1')
})

test('is all that is said of a lost line', () => {
  expect(lintFiles(RULES, [`\ufeff${trio(60, 10, 6)}`], { middleboxes: [] }).map(({ ruleId }) => ruleId)).toEqual(['byte-order-mark', 'first-probe-late-for-common-middleboxes'])
})

test.each([
  ['before a comment', '\ufeff# x\na.b = 1\n', '# x\na.b = 1\n'],
  ['before a blank line', '\ufeff\na.b = 1\n', '\na.b = 1\n'],
])('the fix takes it away: %s', (_, text, after) => {
  expect(fixed(text, fixesOf(rule, text))).toBe(after)
})

test.each([
  ['a control tag', '\ufeff{% if x %}\na.b = 1\n{% endif %}\n'],
  ['a tag that puts lines there', '\ufeff{{ x }}\na.b = 1\n'],
])('no fix: before %s', (_, text) => {
  expect(lintFiles([rule], [text]).map(({ fix }) => fix)).toEqual([undefined])
})

test('where it costs a value, taking it away is only suggested', () => {
  const [found] = lintFiles([rule], ['\ufeffa.b = 1\n'])
  expect([found?.fix, found?.suggest]).toEqual([undefined, [{ desc: 'save the file without it, so that the first line counts', fix: { start: -1, end: 0, text: '' } }]])
})
