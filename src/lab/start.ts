import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { readlinkSync } from 'node:fs'
import path from 'node:path'
import { finished } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { packageRoot } from '../node/package-root.ts'
import { searchPath } from '../node/search-path.ts'
import type { Case } from '../prove/case.ts'
import { readLines, writeLine } from './lines.ts'
import type { Report } from './protocol.ts'

/** Programs that the lab runs, with the packages that they are in on Debian. */
const PROGRAMS: Readonly<Record<string, string>> = { ip: 'iproute2', nft: 'nftables', nsenter: 'util-linux', sysctl: 'procps', unshare: 'util-linux' }

/** How a process gets a network namespace of its own: root as it is, others as root of a user namespace. */
export function unshareArgs(): readonly string[] {
  return process.getuid?.() === 0 ? ['--net'] : ['--user', '--map-root-user', '--net']
}

/** Why there can be no lab here; null: there can. */
export function whyNoLab(): string | null {
  if (process.platform !== 'linux') return `this is ${process.platform}: network namespaces are Linux's`
  const missing = Object.keys(PROGRAMS).filter((program) => spawnSync(program, ['--version'], { stdio: 'ignore', env: withSbin() }).error !== undefined)
  if (missing.length > 0) return `not installed: ${missing.join(', ')}; on Debian and Ubuntu: apt-get install ${[...new Set(missing.map((program) => PROGRAMS[program]!))].join(' ')}`
  const { status, stderr } = spawnSync('unshare', [...unshareArgs(), 'sysctl', '-q', '-w', 'net.ipv4.ip_forward=1'], { encoding: 'utf8', env: withSbin() })
  if (status === 0) return null
  const remedy = process.getuid?.() === 0 ? 'in a container, run it with --privileged, or outside' : 'run it as root, or allow user namespaces (sysctl kernel.unprivileged_userns_clone, kernel.apparmor_restrict_unprivileged_userns)'
  return `no network namespace can be made and set up here (${stderr.trim().split('\n').at(-1) ?? ''}); ${remedy}`
}

function withSbin(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: searchPath() }
}

/**
 * Runs cases side by side, each with a client, a router and a server in network namespaces that are made for it and end
 * with it. The namespace of the caller is not touched. Everything ends with this process, however that ends: each of the
 * others waits for the end of its standard input.
 *
 * @yields what becomes of each, in the order of time
 * @throws Error where the lab cannot be made
 */
export async function* runLab(cases: readonly Case[]): AsyncGenerator<Report> {
  const root = packageRoot()
  if (root === null) throw new Error('the files of this package are not where they were')
  const lab = spawn('unshare', [...unshareArgs(), process.execPath, path.join(root, 'dist/lab.js')], { stdio: ['pipe', 'pipe', 'pipe'], env: withSbin() })
  const complaints: string[] = []
  lab.stderr.setEncoding('utf8').on('data', (text: string) => complaints.push(text))
  const heard = finished(lab.stderr).catch(() => undefined)
  lab.stdin.on('error', () => undefined)
  try {
    writeLine(lab.stdin, { outside: readlinkSync('/proc/self/ns/net'), cases })
    let left = cases.length
    for await (const report of readLines<Report>(lab.stdout)) {
      if (report.kind === 'failed' && report.index === null) throw new Error(report.message)
      yield report
      if (report.kind !== 'wired' && --left === 0) return
    }
    // The one stream may end before the other is read.
    await heard
    throw new Error(`the lab has ended${complaints.length > 0 ? `: ${complaints.join('').trim()}` : ''}`)
  } finally {
    await end(lab)
  }
}

/** In milliseconds. */
const PATIENCE = 2000

async function end(lab: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => lab.once('close', resolve))
  lab.stdin?.end()
  if (lab.exitCode === null && lab.signalCode === null) await Promise.race([gone, sleep(PATIENCE, undefined, { ref: false })])
  lab.kill('SIGKILL')
}
