import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RULES } from '../../rules/index.ts'
import { check } from '../../src/lint/check.ts'
import { directivesOf } from '../../src/lint/directives.ts'
import { NO_INTENT } from '../../src/model/intent.ts'
import { parseOutput, run } from '../helpers/run.ts'
import { load } from '../helpers/sysctl.ts'
import { tree } from '../helpers/tree.ts'

const BAD = 'net.ipv4.tcp_retries2 = 8s\n'
/** A file whose only fault is one invalid value in its last line. */
function checked(...lines: readonly string[]): { found: string[]; held: (string | null)[] } {
  const scope = load('systemd', lines.join('\n'))
  const { diagnostics, suppressed } = check([{ document: scope.documents[0]!, scope, intent: NO_INTENT }], RULES)
  return { found: diagnostics.map(({ ruleId }) => ruleId), held: suppressed.map(({ reason }) => reason) }
}

describe('what a comment holds back', () => {
  test.each([
    ['the next line', ['# keepalint-disable-next-line invalid-value', BAD]],
    ['with a semicolon, blanks and tabs', [' \t;  keepalint-disable-next-line \t invalid-value ', BAD, '# keepalint-disable-file semicolon-comment']],
    ['one of several rules', ['#keepalint-disable-next-line misread-value,invalid-value', BAD]],
    ['every rule', ['# keepalint-disable-next-line', BAD]],
    ['from here on', ['# keepalint-disable invalid-value', 'vm.swappiness = 1', BAD]],
    ['until it is enabled again, which comes later', ['# keepalint-disable', BAD, '# keepalint-enable']],
    ['where another rule is enabled again', ['# keepalint-disable', '# keepalint-enable misread-value', BAD]],
    ['the whole file, wherever it stands', [BAD, '# keepalint-disable-file invalid-value']],
    ['with CRLF', ['# keepalint-disable-next-line invalid-value\r', 'net.ipv4.tcp_retries2 = 8s\r', '']],
  ])('%s', (_, lines) => {
    const { found, held } = checked(...lines)
    expect(found).toEqual([])
    expect(held.length).toBeGreaterThan(0)
  })

  test.each([
    ['another rule', ['# keepalint-disable-next-line misread-value', BAD]],
    ['the line after the next', ['# keepalint-disable-next-line invalid-value', '', BAD]],
    ['what is above it', [BAD, '# keepalint-disable invalid-value']],
    ['what is enabled again', ['# keepalint-disable', '# keepalint-enable invalid-value', BAD]],
    ['all enabled again', ['# keepalint-disable invalid-value', '# keepalint-enable', BAD]],
    ['an unknown word', ['# keepalint-disable-nextline invalid-value', BAD]],
    ['not at the beginning of the comment', ['# see keepalint-disable-next-line invalid-value', BAD]],
    ['a mere mention of the tool', ['# keepalint', BAD]],
  ])('not: %s', (_, lines) => {
    expect(checked(...lines).found).toEqual(['invalid-value'])
  })

  test('at the end of a value it is a part of the value', () => {
    expect(checked('net.ipv4.tcp_retries2 = 8s # keepalint-disable-file invalid-value').found).toEqual(['invalid-value'])
  })

  test('the reason is kept', () => {
    expect(checked('# keepalint-disable-next-line invalid-value -- set at boot -- by hand', BAD).held).toEqual(['set at boot -- by hand'])
    expect(checked('# keepalint-disable-next-line -- no rule is named', BAD).held).toEqual(['no rule is named'])
  })

  test('an invalid value that is held back silences the others as it does else', () => {
    expect(checked('# keepalint-disable-file invalid-value', 'net.ipv4.tcp_keepalive_time = 60s', 'net.ipv4.tcp_keepalive_intvl = 10', 'net.ipv4.tcp_keepalive_probes = 6', '').found).toEqual([])
  })
})

test('reading directives never throws, and finds them where they are', () => {
  const piece = fc.constantFrom('#', ';', ' ', '\t', '\n', '\r\n', '\r', 'keepalint-', 'disable', 'enable', '-next-line', '-file', ' invalid-value', ',', ' -- ', 'é', '\0', '\\')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const scope = load('systemd', pieces.join(''))
      const document = scope.documents[0]!
      for (const { start, end, list, rules } of directivesOf(document)) {
        expect(document.text.slice(start, end)).toMatch(/^[#;]+[ \t]*keepalint-(?:disable|enable)/)
        expect(document.text.slice(list.start, list.end).split(/[\s,]+/).filter((id) => id !== '')).toEqual(rules ?? [])
      }
    }),
    { numRuns: 2000 },
  )
})

describe('on the command line', () => {
  const files = { 'sysctl.d/60-a.conf': `# keepalint-disable-next-line invalid-value -- on purpose\n${BAD}` }

  test('a finding that is held back is no failure, and is in the JSON with its reason', async () => {
    const { code, stdout } = await run(['lint', '--format', 'json'], { cwd: tree(files) })
    expect(code).toBe(0)
    expect(parseOutput(stdout).results).toMatchObject([{ messages: [], errorCount: 0, suppressedMessages: [{ ruleId: 'invalid-value', suppressions: [{ kind: 'directive', justification: 'on purpose' }] }] }])
  })

  test('--no-inline-config ignores directives', async () => {
    const { code, stdout } = await run(['lint', '--no-inline-config', '--report-unused-disable-directives', '--format', 'unix'], { cwd: tree(files) })
    expect([code, stdout]).toEqual([1, expect.stringMatching(/^sysctl\.d\/60-a\.conf:2:25: .*\[error\/invalid-value\]\n$/)])
  })

  test('--report-unused-disable-directives makes an unused one a failure', async () => {
    const cwd = tree({ 'sysctl.conf': '# keepalint-disable-next-line invalid-value\nnet.ipv4.tcp_retries2 = 8\n' })
    expect(await run(['lint'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' })
    const { code, stdout } = await run(['lint', '--report-unused-disable-directives', '--format', 'unix'], { cwd })
    expect([code, stdout]).toEqual([1, 'sysctl.conf:1:1: there is nothing of invalid-value to hold back in the next line; take it out of this comment (a reason stands behind --) [error/unused-directive]\n'])
    expect((await run(['lint', '--strict'], { cwd })).stdout).toContain('unused-directive')
  })

  test('a file that has nothing of ours but an unused directive is reported too', async () => {
    const { code } = await run(['lint', '--report-unused-disable-directives'], { cwd: tree({ 'sysctl.conf': '# keepalint-disable-file\nvm.swappiness = 1\n' }) })
    expect(code).toBe(1)
  })

  test('in a keepalive.yaml', async () => {
    const model = (comment: string): string => `version: 1\n${comment}\nkeepalive: { time: 600, intvl: 10, probes: 6 }\nmiddleboxes: [aws-nlb-tcp]\n`
    const rules = 'first-probe-too-late, detection-outlasts-middlebox'
    expect((await run(['lint'], { cwd: tree({ 'keepalive.yaml': model('# none') }) })).code).toBe(1)
    expect(await run(['lint'], { cwd: tree({ 'keepalive.yaml': model(`# keepalint-disable-next-line ${rules} -- not through it`) }) })).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  test('a finding that two files share is held back in each by itself', async () => {
    const host = (first: string, second: string) => ({ 'etc/sysctl.d/10-a.conf': `${first}net.ipv4.tcp_keepalive_time = 60\n`, 'etc/sysctl.d/20-b.conf': `${second}net.ipv4.tcp_keepalive_intvl = 60\nnet.ipv4.tcp_keepalive_probes = 20\n` })
    const off = '# keepalint-disable-file detection-outlasts-middlebox\n'
    const places = async (files: Record<string, string>): Promise<string[]> => {
      const { stdout } = await run(['lint', '--middlebox', 'aws-nlb-tcp', '--format', 'unix'], { cwd: tree(files) })
      return stdout.split('\n').flatMap((line) => (line === '' ? [] : [line.slice(0, line.indexOf(': '))]))
    }
    expect(await places(host('', ''))).toEqual(['etc/sysctl.d/20-b.conf:2:33'])
    expect(await places(host('', off))).toEqual(['etc/sysctl.d/10-a.conf:1:31'])
    expect(await places(host(off, off))).toEqual([])
  })
})
