import { readdirSync, readFileSync, readlinkSync, statSync, type Stats } from 'node:fs'
import path from 'node:path'
import { containerIn } from './container.ts'

/** A network namespace and the way into it. */
export interface Namespace {
  /** Null where it cannot be read. */
  readonly id: number | null
  readonly name: string
  /** The file that stands for it, such as /proc/4711/ns/net; null: it is the one that this program is in. */
  readonly handle: string | null
  /** A process in it, whose /proc/PID/net shows it; null: there is none. */
  readonly pid: number | 'self' | null
}

/** What namespaces there are besides that of this program. */
export interface OtherNamespaces {
  readonly found: readonly Namespace[]
  /** Processes whose namespace may not be read. */
  readonly hiddenProcesses: number
}

export const OWN: Namespace = { id: namespaceOf('self'), name: 'this network namespace', handle: null, pid: 'self' }

/** The number of the network namespace of a process; null where it may not be read. */
export function namespaceOf(pid: number | 'self'): number | null {
  try {
    return Number(/^net:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/ns/net`))?.[1] ?? Number.NaN) || null
  } catch {
    return null
  }
}

/** The processes that /proc shows. */
export function processIds(): number[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number)
}

/** Every other network namespace that a process is in, or that `ip netns` has a name for. */
export function otherNamespaces(): OtherNamespaces {
  const pids = new Map<number, number[]>()
  let hiddenProcesses = 0
  for (const pid of processIds()) {
    const id = namespaceOf(pid)
    if (id !== null) {
      const others = pids.get(id)
      if (others === undefined) pids.set(id, [pid])
      else others.push(pid)
    } else if (statusOf(`/proc/${pid}`) !== null) hiddenProcesses++
  }
  const named = namedNamespaces()
  const found = [...new Set([...pids.keys(), ...named.keys()])].filter((id) => id !== OWN.id).map((id): Namespace => {
    const [pid = null, ...more] = pids.get(id) ?? []
    const netns = named.get(id)
    if (pid === null) return { id, name: `netns ${path.basename(netns!)}`, handle: netns!, pid }
    return { id, name: netns === undefined ? nameOf(pid, more) : `netns ${path.basename(netns)}`, handle: `/proc/${pid}/ns/net`, pid }
  })
  return { found: found.sort((a, b) => (a.pid === null ? Infinity : Number(a.pid)) - (b.pid === null ? Infinity : Number(b.pid)) || a.id! - b.id!), hiddenProcesses }
}

const NETNS = '/run/netns'

/** Those that `ip netns add` made, by number; what else is there (a link to a process that has ended) is no namespace. */
function namedNamespaces(): Map<number, string> {
  const named = new Map<number, string>()
  const device = statusOf('/proc/self/ns/net')?.dev
  for (const name of namesIn(NETNS)) {
    const file = path.join(NETNS, name)
    const status = statusOf(file)
    if (status !== null && status.dev === device) named.set(status.ino, file)
  }
  return named
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory)
  } catch {
    return []
  }
}

function statusOf(file: string): Stats | null {
  try {
    return statSync(file)
  } catch {
    return null
  }
}

function nameOf(pid: number, more: readonly number[]): string {
  if (pid === 1) return 'the namespace of process 1'
  for (const each of [pid, ...more]) {
    const container = containerIn(textOf(`/proc/${each}/cgroup`))
    if (container !== null) return container
  }
  // Threads of the kernel have no command line, and live in the namespace that it started with.
  const first = [pid, ...more].find((each) => textOf(`/proc/${each}/cmdline`) !== '') ?? pid
  return `${commandOf(first)} (${first})`
}

/** The name of a process as `ps` shows it. */
export function commandOf(pid: number): string {
  return textOf(`/proc/${pid}/comm`).trim() || 'a process'
}

/** The content of a file of /proc, which may hold names that people gave; empty where it cannot be read. */
export function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
