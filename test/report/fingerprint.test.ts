import { describe, expect, test } from 'vitest'
import { lineHashesOf } from '../../src/report/line-hash.ts'
import { run } from '../helpers/run.ts'
import { parse } from '../helpers/sysctl.ts'
import { tree } from '../helpers/tree.ts'

interface Names {
  readonly rule: string
  readonly names: readonly string[]
}

/** The findings, each with all by which SARIF and GitLab know it again. */
async function namesOf(text: string | Uint8Array, name = 'x.conf'): Promise<Names[]> {
  const cwd = tree({ [name]: text })
  const lint = async (format: string): Promise<unknown> => JSON.parse((await run(['lint', '--format', format, name], { cwd })).stdout)
  const { runs } = (await lint('sarif')) as { runs: [{ results: { ruleId: string; partialFingerprints: Record<string, string> }[] }] }
  const issues = (await lint('gitlab')) as { fingerprint: string }[]
  return runs[0].results.map(({ ruleId, partialFingerprints }, i) => ({ rule: ruleId, names: [...Object.values(partialFingerprints), issues[i]!.fingerprint] }))
}

// More than the hundred characters that GitHub looks at follow each line.
const REST = `# ${'x'.repeat(200)}\n`
const LINES = `net.ipv4.tcp_keepalive_time = 60\n${REST}prose\n${REST}net.ipv4.tcp_keepalive_time = 60\n${REST}prose\n${REST}`

describe('what a finding is known by', () => {
  test.each([
    ['lines inserted above', `# one\n\nvm.swappiness = 1\n${LINES}`],
    ['lines added below', `${LINES}# one\nvm.swappiness = 1\n`],
    ['a byte order mark and CRLF', LINES.replaceAll('\n', '\r\n')],
    ['indentation', LINES.replaceAll(/^(?=prose)/gm, '  ')],
  ])('stays the same with %s', async (_, changed) => {
    const before = await namesOf(LINES)
    expect(before.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['malformed-line', 'malformed-line', 'repeated-assignment']))
    // The message of repeated-assignment names the line of the other one, which moved.
    expect(await namesOf(changed)).toEqual(before)
  })

  test('differs for equal findings in one file', async () => {
    const names = (await namesOf(LINES)).flatMap((each) => (each.rule === 'malformed-line' ? [each.names] : []))
    expect(names).toHaveLength(2)
    for (const at of [0, 1, 2]) expect(names[0]![at]).not.toBe(names[1]![at])
  })

  test('in GitLab differs for equal findings in two files', async () => {
    const [here, there] = [await namesOf('prose\n', 'a.conf'), await namesOf('prose\n', 'b.conf')]
    expect(here[0]!.names.at(-1)).not.toBe(there[0]!.names.at(-1))
  })

  test('differs for each finding of a file', async () => {
    const all = (await namesOf(Array.from({ length: 300 }, (_, i) => `= prose ${i % 7} ${'z'.repeat(i % 11)}\n`).join(''))).map(({ names }) => names.at(-1))
    expect([all.length, new Set(all).size]).toEqual([300, 300])
  })
})

/** What codeql-action expects of its own implementation (src/fingerprints.test.ts). */
describe('the hashes of lines are those of GitHub', () => {
  const GREETINGS = ['e9496ae3ebfced30:1', 'fb7c023a8b9ccb3f:1', 'ce8ba1a563dcdaca:1', 'e20e36e16fcb0cc8:1', 'b3edc88f2938467e:1', 'c8e28b0b4002a3a0:1', 'c129715d7a2bc9a3:1']

  test.each([
    ['', ['c129715d7a2bc9a3:1']],
    [' a\nb\n  \t\tc\n d', ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1']],
    [' hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n', GREETINGS],
    [' hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r', GREETINGS],
    [' hello; \t\r\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n', GREETINGS],
    [
      'Lorem ipsum dolor sit amet.\n'.repeat(10),
      [...[1, 2, 3, 4, 5, 6].map((nth) => `a7f2ff13bc495cf2:${nth}`), 'a7f2ff1481e87703:1', 'a9cf91f7bbf1862b:1', '55ec222b86bcae53:1', 'cc97dc7b1d7d8f7b:1', 'c129715d7a2bc9a3:1'],
    ],
  ])('%j', (text, hashes) => {
    expect(lineHashesOf(parse(text))).toEqual(hashes)
  })

  test('of a Latin-1 file as of one in UTF-8 that is broken there', () => {
    const broken = Buffer.from('caf\xe9\nx', 'latin1')
    expect(lineHashesOf(parse(broken))).toEqual(lineHashesOf(parse(broken.toString('utf8'))))
  })
})
