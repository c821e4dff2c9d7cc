import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { LOADERS, type Loader } from '../../src/carrier/scope.ts'
import { PARAMETERS, TRIO, type ParameterId } from '../../src/kernel/parameters.ts'
import { noNamespace } from './namespace.ts'

/** The versions that are modelled; others read some files otherwise. */
const VERSIONS: Readonly<Record<Loader, { readonly command: readonly string[]; readonly version: RegExp }>> = {
  systemd: { command: ['/lib/systemd/systemd-sysctl', '--version'], version: /^systemd 25[2-7]\b/ },
  procps: { command: ['sysctl', '--version'], version: /procps-ng 4\.0\.[2-4]\b/ },
  busybox: { command: ['busybox'], version: /^BusyBox v1\.3[5-7]\b/ },
}

function whyNot(loader: Loader): string | null {
  if (noNamespace !== null) return noNamespace
  const { command, version } = VERSIONS[loader]
  const { stdout, error } = spawnSync(command[0]!, command.slice(1), { encoding: 'utf8' })
  if (error) return `${command[0]!} is not installed`
  return version.test(stdout) ? null : `${stdout.split('\n')[0]!} is not among the modelled versions`
}

/** The loaders that can be run here. */
export const REAL_LOADERS: readonly Loader[] = LOADERS.filter((loader) => {
  const reason = whyNot(loader)
  if (reason !== null) console.warn(`skipped: tests against the real ${loader} (${reason})`)
  return reason === null
})

/** A file's content, a link's target, or a directory, by path below the root. */
export type RealFiles = Readonly<Record<string, string | Uint8Array | { readonly link: string } | { readonly directory: true }>>

export interface Load {
  readonly loader: Loader
  readonly files: RealFiles
  /** The files to name, absolute; null: what is loaded at boot. */
  readonly args: readonly string[] | null
}

export interface RealOutcome {
  /** What the kernel holds then. */
  readonly values: readonly number[]
  readonly exit: number
  readonly stderr: string
}

/** Lets the real programs load files below a root of their own, each starting from the kernel defaults. */
export function runReally(loads: readonly Load[], ids: readonly ParameterId[] = TRIO): RealOutcome[] {
  const root = mkdtempSync(path.join(tmpdir(), 'keepalint-load-'))
  try {
    const values = Object.fromEntries(ids.map((id) => [PARAMETERS[id].key, PARAMETERS[id].default]))
    const cases = loads.map((load) => ({ ...load, values, files: Object.fromEntries(Object.entries(load.files).map(([name, content]) => [name, encoded(content)])) }))
    const script = path.join(import.meta.dirname, '../sysctl/load-real.mjs')
    const run = spawnSync('unshare', ['--net', '--mount', process.execPath, script], { input: JSON.stringify({ root, cases }), encoding: 'utf8', maxBuffer: 2 ** 28 })
    if (run.status !== 0) throw new Error(run.stderr)
    return JSON.parse(run.stdout) as RealOutcome[]
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

function encoded(content: RealFiles[string]): object {
  return typeof content === 'string' || content instanceof Uint8Array ? { base64: Buffer.from(content).toString('base64') } : content
}

/** What the kernel holds of some parameters, the three if not said, after files were named in this order. */
export function loadReally(loads: readonly { readonly loader: Loader; readonly files: readonly (string | Uint8Array)[] }[], ids?: readonly ParameterId[]): (readonly number[])[] {
  const named = loads.map(({ loader, files }) => ({
    loader,
    files: Object.fromEntries(files.map((content, i) => [`mnt/${i}.conf`, content])),
    args: files.map((_, i) => `/mnt/${i}.conf`),
  }))
  return runReally(named, ids).map(({ values }) => values)
}
