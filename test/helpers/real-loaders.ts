import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
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

export interface Load {
  readonly loader: Loader
  readonly files: readonly (string | Uint8Array)[]
}

/** What the kernel holds of some parameters, the three if not said, after the real program has loaded the files, in their order. */
export function loadReally(loads: readonly Load[], ids: readonly ParameterId[] = TRIO): number[][] {
  const root = mkdtempSync(path.join(tmpdir(), 'keepalint-load-'))
  try {
    const values = Object.fromEntries(ids.map((id) => [PARAMETERS[id].key, PARAMETERS[id].default]))
    const input = loads.map(({ loader, files }, i) => ({
      loader,
      values,
      files: files.map((content, j) => {
        const file = path.join(root, `${i}-${j}.conf`)
        writeFileSync(file, content)
        return file
      }),
    }))
    const script = path.join(import.meta.dirname, '../sysctl/load-real.mjs')
    const run = spawnSync('unshare', ['--net', process.execPath, script], { input: JSON.stringify(input), encoding: 'utf8', maxBuffer: 2 ** 26 })
    if (run.status !== 0) throw new Error(run.stderr)
    return JSON.parse(run.stdout) as number[][]
  } finally {
    rmSync(root, { recursive: true })
  }
}
