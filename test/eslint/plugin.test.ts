import { defineConfig } from 'eslint/config'
import { Linter, type ESLint } from 'eslint'
import { describe, expect, test } from 'vitest'
import { RULES } from '../../rules/index.ts'
import { eslintRule } from '../../src/eslint/rule.ts'
import { defineRule } from '../../src/lint/rule.ts'
import keepalint, { type KeepalintLanguageOptions } from '../../src/eslint/plugin.ts'
import packageJson from '../../package.json' with { type: 'json' }
import { ESLINTS, eslintIn, findings } from '../helpers/eslint.ts'
import { trio } from '../helpers/sysctl.ts'
import { tree } from '../helpers/tree.ts'

const NO_PROBES = 'net.ipv4.tcp_keepalive_probes = 0\nnet.ipv4.tcp_keepalive_time = 60\nnet.ipv4.tcp_keepalive_intvl = 10\n'
const LINKED = { 'etc/sysctl.d/60-keepalive.conf': NO_PROBES, 'etc/nginx/nginx.conf': 'x', 'keepalive.yaml': 'version: 1\nkeepalive: { probes: 0 }\n' }

test('is called as the package is', () => {
  expect(keepalint.meta).toEqual({ name: packageJson.name, version: packageJson.version, namespace: 'keepalint' })
})

test('has every rule but the two that need what ESLint does not show', () => {
  const left = RULES.map(({ id }) => id).filter((id) => !(id in keepalint.rules))
  expect(left).toEqual(['keepalive-not-set', 'unused-directive'])
  for (const { meta } of Object.values(keepalint.rules)) {
    expect(meta).toMatchObject({ type: 'problem', docs: { description: expect.any(String) as string, url: expect.stringContaining('/rules/') as string } })
  }
})

describe('the configs', () => {
  test('recommended has what is on by default, at its level; strict has all', () => {
    const levels = (name: 'recommended' | 'strict'): Record<string, unknown> => Object.assign({}, ...keepalint.configs[name].map(({ rules }) => rules)) as Record<string, unknown>
    const expected = (rules: typeof RULES): Record<string, unknown> => Object.fromEntries(rules.filter(({ id }) => id in keepalint.rules).map(({ id, meta }) => [`keepalint/${id}`, meta.severity]))
    expect(levels('recommended')).toEqual(expected(RULES.filter(({ meta }) => meta.docs.recommended)))
    expect(levels('strict')).toEqual(expected(RULES))
  })

  test('have names of their own', () => {
    const names = Object.values(keepalint.configs).flatMap((configs) => configs.map(({ name }) => name))
    expect(names).toEqual(['keepalint/recommended/sysctl', 'keepalint/recommended/model', 'keepalint/strict/sysctl', 'keepalint/strict/model'])
  })
})

describe.each(ESLINTS)('%s', (_, Class) => {
  const languageOptions: KeepalintLanguageOptions = { middleboxes: ['aws-nlb-tcp'] }

  test.each([
    ['the config as it is', defineConfig(keepalint.configs.recommended)],
    ['extended by name', defineConfig({ plugins: { keepalint }, extends: ['keepalint/recommended'] })],
    ['extended with options', defineConfig({ extends: [keepalint.configs.recommended], languageOptions, rules: { 'keepalint/incomplete-trio': 'off' } })],
  ])('takes %s, for these files and no others', async (_name, config) => {
    const cwd = tree(LINKED)
    const results = await eslintIn(cwd, config, Class).lintFiles(['.'])
    expect(results.map(({ filePath, messages }) => [filePath.slice(cwd.length + 1), messages.map(({ ruleId }) => ruleId)])).toEqual([
      ['etc/sysctl.d/60-keepalive.conf', ['keepalint/keepalive-defeated']],
      ['keepalive.yaml', ['keepalint/keepalive-defeated']],
    ])
  })

  test('prints a config as JSON, which is what its cache is keyed by', async () => {
    const config: unknown = await eslintIn('/', defineConfig({ extends: [keepalint.configs.recommended], languageOptions }), Class).calculateConfigForFile('/etc/sysctl.conf')
    expect(JSON.parse(JSON.stringify(config))).toMatchObject({ language: 'keepalint/sysctl', languageOptions: { middleboxes: { 0: 'aws-nlb-tcp' } }, plugins: expect.arrayContaining([`keepalint:keepalint@${packageJson.version}`]) as string[] })
  })

  test('refuses a rule in a language where it has nothing to say', async () => {
    const config = { ...keepalint.configs.recommended[1]!, rules: { 'keepalint/drift': 'error' as const } }
    await expect(findings(eslintIn('/', [config], Class), '/keepalive.yaml', 'version: 1\n')).rejects.toThrow('do not support the language "keepalint/model"')
  })

  test('gives what is broken in a model its place, and is silent on what it cannot judge then', async () => {
    const cwd = tree({ 'keepalive.yaml': 'version: 1\nmiddleboxes:\n  - nlb\ncolour: blue\n', 'sysctl.conf': NO_PROBES })
    const eslint = eslintIn(cwd, keepalint.configs.recommended, Class)
    const unknown = 'middleboxes[0]: a model names a middlebox by its id; write aws-nlb-tcp for nlb'
    expect(await findings(eslint, 'keepalive.yaml')).toEqual([`3:5 Parsing error: ${unknown}`, expect.stringMatching(/^4:1 Parsing error: colour: /)])
    expect((await findings(eslint, 'sysctl.conf'))[0]).toMatch(/^1:1 Parsing error: .*keepalive\.yaml:3:5: middleboxes\[0\]: a model names a middlebox by its id/)
  })

  test('fixes a text, and what is fixed is clean', async () => {
    const text = `net.ipv4.tcp_keepalive_time = 60 # a minute\n${trio(60, 10, 6).split('\n').slice(1).join('\n')}`
    const [result] = await eslintIn('/', keepalint.configs.recommended, Class, { fix: true }).lintText(text, { filePath: '/x/sysctl.conf' })
    expect([result!.output, result!.messages]).toEqual([`# a minute\n${trio(60, 10, 6)}`, []])
  })

  test('changes nothing in a file that is not UTF-8, which it would write as UTF-8', async () => {
    const bytes = new Uint8Array([...Buffer.from('# '), 0xfc, ...Buffer.from(`\n# keepalint-disable zero-time, incomplete-trio\nnet.ipv4.tcp_keepalive_time = 60 # s\n`)])
    const cwd = tree({ 'sysctl.conf': bytes })
    const idsWith = async (options: ESLint.Options): Promise<unknown> => {
      const [result] = await eslintIn(cwd, keepalint.configs.recommended, Class, { fix: true, ...options }).lintFiles(['.'])
      return [result!.output, result!.messages.map(({ ruleId }) => ruleId)]
    }
    expect(await idsWith({})).toEqual([undefined, ['keepalint/trailing-comment']])
    expect(await idsWith({ allowInlineConfig: false })).toEqual([undefined, ['keepalint/incomplete-trio', 'keepalint/trailing-comment']])
  })
})

test('lints a text that has no file, by what is in the working directory', () => {
  const config = keepalint.configs.recommended.map((each) => ({ ...each, files: ['**/?*'] }))[0]!
  const messages = new Linter({ cwd: '/' }).verify(NO_PROBES, config)
  expect(messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([['keepalint/keepalive-defeated', 1]])
})

test('a suggestion of a rule is one of ESLint', () => {
  const desc = 'set {{it}} to 6'
  const rule = defineRule({
    id: 'suggests',
    meta: { severity: 'error', about: 'values', docs: { description: 'x', recommended: true }, hasSuggestions: true, messages: { found: '{{what}} is wrong' } },
    *check({ document: { assignments } }) {
      const { value } = assignments[0]!
      yield { at: value, messageId: 'found', data: { what: '{{this}} $& value' }, suggest: [{ desc, fix: { ...value, text: '6' } }] }
    },
  })
  const config = { files: ['**/?*'], plugins: { keepalint, own: { rules: { suggests: eslintRule(rule) } } }, language: 'keepalint/sysctl', rules: { 'own/suggests': 'error' as const } }
  expect(new Linter().verify(NO_PROBES, config)).toMatchObject([
    { message: '{{this}} $& value is wrong', line: 1, column: 33, endLine: 1, endColumn: 34, suggestions: [{ desc, fix: { range: [32, 33], text: '6' } }] },
  ])
})

test('rules walk the lines of a file as well', () => {
  const seen: string[] = []
  const record = (selector: string) => (node: { type: string }) => seen.push(`${selector}: ${node.type}`)
  const plugin = { rules: { walk: { create: () => ({ 'document > assignment': record('child'), comment: record('type'), 'malformed:exit': record('exit') }) } } }
  const config = { files: ['**/?*'], plugins: { keepalint, own: plugin }, language: 'keepalint/sysctl', rules: { 'own/walk': 'error' as const } }
  expect(new Linter().verify(`# x\n${NO_PROBES}y\n`, config)).toEqual([])
  expect(seen).toEqual(['type: comment', 'child: assignment', 'child: assignment', 'child: assignment', 'exit: malformed'])
})
