import { readdirSync, readFileSync, readlinkSync, statSync, type Stats } from 'node:fs'
import path from 'node:path'
import { containerIn } from './container.ts'

/** A network namespace that was there a moment ago. */
export interface FoundNamespace {
  readonly id: number
  readonly name: string
  /** Processes in it. */
  readonly pids: readonly number[]
  /** The file below /run/netns that stands for it; null: there is none. */
  readonly netns: string | null
}

/** What namespaces there are besides that of this program. */
export interface OtherNamespaces {
  readonly found: readonly FoundNamespace[]
  /** Processes whose namespace may not be read. */
  readonly hiddenProcesses: readonly number[]
}

/** The number of the network namespace of a process; null where it has ended. */
export function namespaceOf(pid: number | 'self'): number | 'forbidden' | null {
  try {
    return Number(/^net:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/ns/net`))?.[1] ?? Number.NaN) || null
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'EACCES' || code === 'EPERM' ? 'forbidden' : null
  }
}

/** The processes that /proc shows. */
export function processIds(): number[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number)
}

/** Every other network namespace that a process is in, or that `ip netns` has a name for. */
export function otherNamespaces(): OtherNamespaces {
  const pids = new Map<number, number[]>()
  const hiddenProcesses: number[] = []
  for (const pid of processIds()) {
    const id = namespaceOf(pid)
    if (id === 'forbidden') hiddenProcesses.push(pid)
    else if (id !== null) {
      const others = pids.get(id)
      if (others === undefined) pids.set(id, [pid])
      else others.push(pid)
    }
  }
  const named = namedNamespaces()
  const own = namespaceOf('self')
  const found = [...new Set([...pids.keys(), ...named.keys()])].filter((id) => id !== own).map((id): FoundNamespace => {
    const within = pids.get(id) ?? []
    const netns = named.get(id) ?? null
    return { id, name: netns === null ? nameOf(within) : `netns ${path.basename(netns)}`, pids: within, netns }
  })
  const first = ({ pids: [pid = Infinity] }: FoundNamespace): number => pid
  return { found: found.sort((a, b) => (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : a.id - b.id)), hiddenProcesses }
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

function nameOf(pids: readonly number[]): string {
  if (pids[0] === 1) return 'the namespace of process 1'
  for (const each of pids) {
    const container = containerIn(textOf(`/proc/${each}/cgroup`))
    if (container !== null) return container
  }
  // Threads of the kernel have no command line, and live in the namespace that it started with.
  const first = pids.find((each) => textOf(`/proc/${each}/cmdline`) !== '') ?? pids[0]!
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
