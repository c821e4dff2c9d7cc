// Writes lib/: the entries of the library as ESM for every platform, and their types. Made when the package is
// published, not committed.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'

const ROOT = path.join(import.meta.dirname, '..')
const LIB = path.join(ROOT, 'lib')

rmSync(LIB, { recursive: true, force: true })
await build({
  entryPoints: { index: path.join(ROOT, 'src/index.ts'), node: path.join(ROOT, 'src/library/node.ts'), eslint: path.join(ROOT, 'src/eslint/plugin.ts') },
  bundle: true,
  splitting: true,
  platform: 'neutral',
  target: 'es2023',
  format: 'esm',
  outdir: LIB,
  chunkNames: 'chunk-[hash]',
  external: ['yaml', 'node:*'],
  logLevel: 'warning',
})
const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc')
const { status } = spawnSync(process.execPath, [tsc, '-p', path.join(ROOT, 'tsconfig.lib.json')], { stdio: 'inherit' })
process.exitCode = status ?? 1
