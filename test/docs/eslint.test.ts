import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import keepalint from '../../src/eslint/plugin.ts'
import { eslintProject, idsOf, runEslint } from '../helpers/eslint-project.ts'
import { trio } from '../helpers/sysctl.ts'

const text = readFileSync(path.join(import.meta.dirname, '../../docs/eslint.md'), 'utf8')
const CONFIGS = Array.from(text.matchAll(/^```js\n([^]*?)^```$/gm), ([, config = '']) => config)
const FILES = { 'index.js': 'debugger\n', 'image/index.js': 'void 0\n', 'sysctl.conf': 'net.ipv4.tcp_keepalive_time = 36000\n', 'image/etc/sysctl.d/60-a.conf': trio(60, 60, 20) }

async function idsWith(config: string, files: Readonly<Record<string, string>> = FILES): Promise<readonly string[]> {
  const cwd = await eslintProject({ ...files, 'eslint.config.js': config })
  const { stdout, stderr } = runEslint(cwd, '--format', 'json', '.')
  expect(stderr).toBe('')
  return idsOf(stdout, cwd)
}

test('the first configuration lints sysctl files, and nothing else', async () => {
  expect(await idsWith(CONFIGS[0]!)).toEqual(['sysctl.conf:1 first-probe-late-for-common-middleboxes', 'sysctl.conf:1 incomplete-trio', 'sysctl.conf:1 suspicious-unit'])
})

test('the second one JavaScript as well, with a level and options', async () => {
  expect(await idsWith(CONFIGS[1]!)).toEqual(['index.js:1 no-debugger', 'sysctl.conf:1 first-probe-late-for-common-middleboxes', 'sysctl.conf:1 incomplete-trio'])
})

test('a config for JavaScript without files stops ESLint, as the page says', async () => {
  const config = CONFIGS[1]!.replace(/\{ files: .*, extends: \[(.*)\] \}/, '$1')
  expect(config).not.toBe(CONFIGS[1])
  const { code, stderr } = runEslint(await eslintProject({ ...FILES, 'eslint.config.js': config }), '.')
  expect([code, stderr]).toEqual([2, expect.stringMatching(/Oops|Error/)])
})

test('the third one holds for an image, with options', async () => {
  expect(CONFIGS).toHaveLength(3)
  expect(await idsWith(CONFIGS[2]!)).toEqual(['image/etc/sysctl.d/60-a.conf:3 detection-too-slow', 'image/etc/sysctl.d/60-a.conf:3 detection-outlasts-middlebox', 'image/etc/sysctl.d/60-a.conf:3 retransmission-outlasts-detection'])
})

test('the pattern for all files of a directory takes those that are never loaded', async () => {
  const [, pattern = ''] = /`('\*\*\/sysctl\.d\/.*')`/.exec(text) ?? []
  const config = CONFIGS[0]!.replace('  keepalint.configs.recommended,', `  { files: [${pattern}], extends: [{ ...keepalint.configs.recommended[0], files: undefined }] },`).replace('files: undefined', `files: [${pattern}]`)
  expect(await idsWith(config, { 'etc/sysctl.d/60-a': 'net.ipv4.tcp_keepalive_time = 60\n' })).toEqual(['etc/sysctl.d/60-a:1 ignored-file'])
})

test('names rules and configs that there are', () => {
  const named = Array.from(text.matchAll(/keepalint\/([a-z-]+)'/g), ([, name]) => name!).filter((name) => name !== 'eslint')
  expect(named.length).toBeGreaterThan(1)
  expect(named.filter((name) => !(name in keepalint.rules))).toEqual([])
  const configs = Array.from(text.matchAll(/^\| `([a-z]+)` \| (?:those|all)/gm), ([, name]) => name)
  expect(configs).toEqual(Object.keys(keepalint.configs))
})
