import { spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { tree, type Entry } from './tree.ts'

const ROOT = path.join(import.meta.dirname, '../..')
/** As npm installs them: the newest, and the oldest that is supported. */
export const INSTALLED = ['eslint', 'eslint-oldest'] as const

let built: Promise<string> | undefined

/** The plugin as one file. */
async function plugin(): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [path.join(ROOT, 'src/eslint/plugin.ts')], bundle: true, platform: 'node', format: 'esm', target: 'node20', write: false, logLevel: 'warning', alias: { yaml: path.join(ROOT, 'node_modules/yaml/browser/index.js') } })
  return outputFiles[0]!.text
}

/** A project of a user in a temporary directory: these files, ESLint, and `keepalint/eslint` as it will be installed. */
export async function eslintProject(files: Readonly<Record<string, Entry>>, eslint: (typeof INSTALLED)[number] = 'eslint'): Promise<string> {
  const cwd = tree({ 'package.json': '{ "private": true, "type": "module" }\n', ...files })
  const own = path.join(cwd, 'node_modules/keepalint')
  mkdirSync(own, { recursive: true })
  writeFileSync(path.join(own, 'package.json'), '{ "name": "keepalint", "type": "module", "exports": { "./eslint": "./eslint.js" } }\n')
  writeFileSync(path.join(own, 'eslint.js'), await (built ??= plugin()))
  symlinkSync(path.join(ROOT, 'node_modules', eslint), path.join(cwd, 'node_modules/eslint'))
  symlinkSync(path.join(ROOT, 'node_modules/@eslint'), path.join(cwd, 'node_modules/@eslint'))
  return cwd
}

/** Runs the command `eslint` there. */
export function runEslint(cwd: string, ...args: readonly string[]): { readonly code: number | null; readonly stdout: string; readonly stderr: string } {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/eslint/bin/eslint.js', ...args], { cwd, encoding: 'utf8', env, timeout: 60_000 })
  return { code: status, stdout, stderr }
}

/** `sysctl.conf:2 zero-time` of what `eslint --format json` prints. */
export function idsOf(stdout: string, cwd: string): string[] {
  const results = JSON.parse(stdout) as readonly { filePath: string; messages: readonly { ruleId: string | null; line: number; message: string }[] }[]
  return results.flatMap(({ filePath, messages }) => messages.map(({ ruleId, line, message }) => `${path.relative(cwd, filePath)}:${line} ${ruleId?.replace('keepalint/', '') ?? message}`))
}
