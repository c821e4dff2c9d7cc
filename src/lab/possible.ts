import { spawnSync } from 'node:child_process'
import { searchPath } from '../node/search-path.ts'
import { isShortage } from '../node/shortage.ts'
import { LIMITS } from './program.ts'

/** Programs that the lab runs, with the packages that they are in on Debian. */
const PROGRAMS: Readonly<Record<string, string>> = { cat: 'coreutils', ip: 'iproute2', nft: 'nftables', nsenter: 'util-linux', sysctl: 'procps', unshare: 'util-linux' }

/** How a process gets a network namespace of its own: root as it is, others as root of a user namespace. */
export function unshareArgs(): readonly string[] {
  return process.getuid?.() === 0 ? ['--net'] : ['--user', '--map-root-user', '--net']
}

/** Why there can be no lab here; null: there can. */
export function whyNoLab(): string | null {
  if (process.platform !== 'linux') return `this is ${process.platform}: network namespaces are Linux's`
  const failures = new Map(Object.keys(PROGRAMS).map((program) => [program, spawnSync(program, ['--version'], { stdio: 'ignore', env: withSbin() }).error as NodeJS.ErrnoException | undefined]))
  const other = [...failures].find(([, error]) => error !== undefined && error.code !== 'ENOENT')
  if (other) return `${other[0]} cannot be started: ${other[1]!.code}${isShortage(other[1]) ? `; ${LIMITS}` : ''}`
  const missing = [...failures].flatMap(([program, error]) => (error === undefined ? [] : program))
  if (missing.length > 0) return `not installed: ${missing.join(', ')}; on Debian and Ubuntu: apt-get install ${[...new Set(missing.map((program) => PROGRAMS[program]!))].join(' ')}`
  const { status, stderr, error } = spawnSync('unshare', [...unshareArgs(), 'sysctl', '-q', '-w', 'net.ipv4.ip_forward=1'], { encoding: 'utf8', env: withSbin() })
  if (status === 0) return null
  if (error !== undefined && isShortage(error)) return `unshare cannot be started: ${error.code}; ${LIMITS}`
  const remedy = process.getuid?.() === 0 ? 'in a container, run it with --privileged, or outside' : 'run it as root, or allow user namespaces (sysctl kernel.unprivileged_userns_clone, kernel.apparmor_restrict_unprivileged_userns)'
  return `no network namespace can be made and set up here (${error?.message ?? stderr.trim().split('\n').at(-1) ?? ''}); ${remedy}`
}

export function withSbin(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: searchPath() }
}
