import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { afterAll } from 'vitest'
import { noNamespace } from './namespace.ts'
import type { Outcome } from './run.ts'

const ROOT = path.join(import.meta.dirname, '../..')

function whyNot(): string | null {
  if (noNamespace !== null) return noNamespace
  for (const [program, ...args] of [['ip', '-V'], ['ss', '-V'], ['nsenter', '-V'], ['setpriv', '-V']] as const) {
    if (spawnSync(program, args).error) return `${program} is not installed`
  }
  const veth = spawnSync('unshare', ['--net', 'ip', 'link', 'add', 'name', 'here', 'type', 'veth', 'peer', 'name', 'there'], { encoding: 'utf8' })
  return veth.status === 0 ? null : `there are no veth interfaces: ${veth.stderr.trim()}`
}

/** Why a running host cannot be made here; null where it can. */
export const noHost: string | null = whyNot()

if (noHost !== null) console.warn(`skipped: tests of audit with real connections (${noHost})`)

export interface Connect {
  readonly host: '10.9.0.2' | 'fd00:9::2'
  readonly keepAlive: boolean
  /** In milliseconds, what becomes TCP_KEEPIDLE; absent: the host's value holds. */
  readonly delay?: number
  readonly times: number
  /** Writes more than the peer takes. */
  readonly flood?: boolean
}

export interface Scene {
  readonly sysctls?: Readonly<Record<string, number>>
  readonly connections?: readonly Connect[]
  /** Command lines to run once the connections are there; `{peer}` stands for the process at the other end. */
  readonly before?: readonly (readonly string[])[]
  readonly runs: readonly { readonly argv: readonly string[]; readonly cwd: string; readonly uid?: number; readonly files?: number; readonly path?: string }[]
}

let built: Promise<string> | undefined
const directory = mkdtempSync(path.join(tmpdir(), 'keepalint-audit-'))
afterAll(() => {
  rmSync(directory, { recursive: true, force: true })
})

/** The command line of these sources as one file that anybody may run. */
export async function commandLine(): Promise<string> {
  return (built ??= buildCommandLine())
}

async function buildCommandLine(): Promise<string> {
  const outfile = path.join(directory, 'cli.cjs')
  await build({ entryPoints: [path.join(ROOT, 'src/cli/bin.ts')], bundle: true, platform: 'node', format: 'cjs', target: 'node20', outfile, logLevel: 'error', define: { 'import.meta.dirname': '__dirname' }, alias: { yaml: path.join(ROOT, 'node_modules/yaml/browser/index.js') } })
  spawnSync('chmod', ['-R', 'a+rX', directory])
  return outfile
}

/** Runs the command line in a network namespace of its own, with real connections to a peer in another one. */
export async function onHost({ sysctls = {}, connections = [], before = [], runs }: Scene): Promise<{ readonly peer: number; readonly outcomes: readonly Outcome[] }> {
  const cli = await commandLine()
  const script = path.join(import.meta.dirname, '../audit/host.mjs')
  const { status, stdout, stderr } = spawnSync('unshare', ['--net', '--mount', process.execPath, script], { input: JSON.stringify({ cli, sysctls, connections, before, runs }), encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as { peer: number; outcomes: Outcome[] }
}
