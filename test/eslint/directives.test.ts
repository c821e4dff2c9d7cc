import type { ESLint } from 'eslint'
import { describe, expect, test } from 'vitest'
import { disableDirectives } from '../../src/eslint/directives.ts'
import keepalint from '../../src/eslint/plugin.ts'
import { ESLINTS, eslintIn, findings } from '../helpers/eslint.ts'
import { parse, trio } from '../helpers/sysctl.ts'

const GOOD = trio(60, 10, 6)

describe.each(ESLINTS)('%s', (_, Class) => {
  const lint = (text: string, options: ESLint.Options = {}, file = '/x/sysctl.conf'): Promise<string[]> => findings(eslintIn('/', keepalint.configs.recommended, Class, options), file, text)
  const fixed = async (text: string): Promise<string> => {
    const [result] = await eslintIn('/', keepalint.configs.recommended, Class, { fix: true }).lintText(text, { filePath: '/x/sysctl.conf' })
    return result!.output ?? text
  }
  const unused = (place: string, what: string): string => `${place} Unused eslint-disable directive (no problems were reported from ${what}).`

  test('holds back what a comment says, with its reason', async () => {
    const text = `# keepalint-disable-next-line keepalive-defeated -- a test of ours\nnet.ipv4.tcp_keepalive_probes = 0\n${GOOD.split('\n').slice(0, 2).join('\n')}\n`
    const [result] = await eslintIn('/', keepalint.configs.recommended, Class).lintText(text, { filePath: '/x/sysctl.conf' })
    expect([result!.messages, result!.suppressedMessages.map(({ ruleId, suppressions }) => [ruleId, suppressions])]).toEqual([[], [['keepalint/keepalive-defeated', [{ kind: 'directive', justification: 'a test of ours' }]]]])
  })

  test('says which directives are not needed', async () => {
    // Of all the file is said at its beginning.
    expect(await lint(`# keepalint-disable zero-time, malformed-line\nx\n# keepalint-disable-next-line zero-time\n# keepalint-disable-file invalid-value\n${GOOD}`)).toEqual([
      unused('1:1', "'keepalint/zero-time'"),
      unused('1:1', "'keepalint/invalid-value'"),
      unused('3:1', "'keepalint/zero-time'"),
    ])
    expect(await lint(`# keepalint-disable\n${GOOD}`)).toEqual(['1:1 Unused eslint-disable directive (no problems were reported).'])
    expect(await lint(`version: 1\n# keepalint-disable-next-line zero-time\nkeepalive: { time: 60 }\n`, {}, '/x/keepalive.yaml')).toContain(unused('2:1', "'keepalint/zero-time'"))
  })

  test.each([
    ['zero-time', ' '],
    ['zero-time, malformed-line', '# keepalint-disable  malformed-line'],
    ['malformed-line zero-time', '# keepalint-disable malformed-line '],
    ['malformed-line, zero-time -- why', '# keepalint-disable malformed-line  -- why'],
    ['zero-time, malformed-line, invalid-value', '# keepalint-disable  malformed-line '],
    ['zero-time, invalid-value, misread-value, hidden-failure', ' '],
  ])('removes from a list what is not needed, and never makes it one for all rules: %s', async (list, comment) => {
    const isNeeded = list.includes('malformed-line')
    const text = `# keepalint-disable ${list}\n${isNeeded ? 'x\n' : ''}${GOOD}`
    expect((await fixed(text)).split('\n')[0]).toBe(comment)
    expect(await lint(await fixed(text))).toEqual([])
  })

  test('leaves a comment to which busybox joins the next line', async () => {
    const text = `# keepalint-disable zero-time -- \\\n${GOOD}`
    expect([await fixed(text), await lint(text)]).toEqual([text, []])
  })

  test('ignores directives where it is told to', async () => {
    const text = `# keepalint-disable malformed-line\nx\n${GOOD}`
    expect(await lint(text, { allowInlineConfig: false })).toEqual(['2:1 malformed-line'])
    const noInlineConfig = keepalint.configs.recommended.map((config) => ({ ...config, linterOptions: { noInlineConfig: true } }))
    expect(await findings(eslintIn('/', noInlineConfig, Class), '/x/sysctl.conf', text)).toEqual([expect.stringMatching(/^1:1 '# keepalint-disable malformed-line' has no effect because/), '2:1 malformed-line'])
  })

  test('names a rule that there is not', async () => {
    const [result] = await eslintIn('/', keepalint.configs.recommended, Class).lintText(`# keepalint-disable malformed-lines, unused-directive\n${GOOD}`, { filePath: '/x/sysctl.conf' })
    expect(result!.messages.map(({ line, message }) => [line, message])).toEqual([[1, "Definition for rule 'keepalint/malformed-lines' was not found."]])
  })
})

test.each([
  ['rules in a list', `# keepalint-disable ${Array.from({ length: 20_000 }, (_, i) => `r${i}`).join(', ')}\n`],
  ['directives for a file', `${'# keepalint-disable-file a\n'.repeat(50_000)}${'# keepalint-enable a, b\n'.repeat(50_000)}`],
])('many %s take no time', (_, text) => {
  expect(disableDirectives(parse(text)).length).toBeGreaterThan(10_000)
})
