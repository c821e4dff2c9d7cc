import type { ConnectionGroup, Connections, KeepaliveCounts, Process } from '../report/audited.ts'
import { addressText, endpointText, familyOf, isLoopback } from './address.ts'
import { ESTABLISHED, LISTEN, type Socket } from './table.ts'

/** What is known of sockets beyond the tables, by inode. */
export interface Known {
  /** Seconds since anything came or went; null: nobody could be asked. */
  readonly idle: ReadonlyMap<number, number> | null
  readonly processes: ReadonlyMap<number, readonly Process[]>
}

export interface Judge {
  /** Seconds from which on a connection is idle for long. */
  readonly longIdle: number
  /** The longest that the running values arm a timer for, in seconds; null: not known. */
  readonly longestTimer: number | null
}

type Counts = { -readonly [Name in keyof KeepaliveCounts]: KeepaliveCounts[Name] }

interface Group extends Counts {
  readonly kind: ConnectionGroup['kind']
  readonly endpoint: string
  readonly loopback: boolean
  /** By address at the other end, how many connections without keepalive. */
  readonly others: Map<string, number>
  longIdle: number
  idleUnknown: number
  longestIdle: number | null
  nextTimer: number | null
  unanswered: number
  readonly processes: Map<number, Process>
  unattributed: number
}

/** An address of a group's other end is named if it is among so many. */
const NAMED_ADDRESSES = 3
/** From here on ports are those that the kernel chooses for clients (net.ipv4.ip_local_port_range). */
const FIRST_CLIENT_PORT = 32_768
/** tcp_keepalive_timer of get_tcp4_sock(). */
const KEEPALIVE_TIMER = 2

/** Counts and groups the connections of one namespace; in time linear in the number of sockets. */
export function connectionsAmong(sockets: readonly Socket[], unreadable: number, { idle, processes }: Known, { longIdle, longestTimer }: Judge): Connections {
  const listening = new Set(sockets.flatMap(({ state, localPort }) => (state === LISTEN ? localPort : [])))
  const groups = new Map<string, Group>()
  const families = { 4: noCounts(), 6: noCounts() }
  let laterThanValues = 0
  let longIdleAbroad = 0
  for (const socket of sockets) {
    if (socket.state !== ESTABLISHED) continue
    const group = groupOf(socket, listening, groups)
    const seen = socket.timer === KEEPALIVE_TIMER ? 'armed' : socket.timer === 0 ? 'without' : 'hidden'
    for (const counts of [families[familyOf(socket.local)], group]) {
      counts.established++
      counts[seen]++
    }
    group.others.set(socket.remote, (group.others.get(socket.remote) ?? 0) + (seen === 'without' ? 1 : 0))
    const owners = processes.get(socket.inode)
    if (owners === undefined) group.unattributed++
    else for (const owner of owners) group.processes.set(owner.pid, owner)
    if (seen === 'armed') {
      const seconds = socket.ticks / 100
      group.nextTimer = Math.min(group.nextTimer ?? Infinity, seconds)
      if (socket.unanswered > 0) group.unanswered++
      if (longestTimer !== null && seconds > longestTimer) laterThanValues++
    } else if (seen === 'without') {
      const seconds = idle?.get(socket.inode)
      if (seconds === undefined) group.idleUnknown++
      else {
        group.longestIdle = Math.max(group.longestIdle ?? 0, seconds)
        if (seconds >= longIdle) group.longIdle++
        if (seconds >= longIdle && !group.loopback) longIdleAbroad++
      }
    }
  }
  const all = [...groups.values()]
  const total = (count: (group: Group) => number): number => all.reduce((sum, group) => sum + count(group), 0)
  return {
    listening: sockets.filter(({ state }) => state === LISTEN).length,
    ipv4: families[4],
    ipv6: families[6],
    loopback: total(({ loopback, established }) => (loopback ? established : 0)),
    longIdle: total((group) => group.longIdle),
    longIdleAbroad,
    idleUnknown: total((group) => group.idleUnknown),
    unanswered: total((group) => group.unanswered),
    nextTimer: all.reduce<number | null>((first, { nextTimer }) => (nextTimer === null ? first : Math.min(first ?? Infinity, nextTimer)), null),
    laterThanValues,
    groups: all.sort(byNeed).map(finished),
    unreadable,
  }
}

function noCounts(): Counts {
  return { established: 0, armed: 0, without: 0, hidden: 0 }
}

/** A connection that came in belongs to the service at its local port, one that went out to its far end. */
function groupOf(socket: Socket, listening: ReadonlySet<number>, groups: Map<string, Group>): Group {
  const { local, localPort, remote, remotePort } = socket
  // The service may have stopped listening, or have handed its connections on.
  const cameIn = listening.has(localPort) || (localPort < FIRST_CLIENT_PORT && remotePort >= FIRST_CLIENT_PORT)
  const loopback = local === remote || isLoopback(remote)
  const key = cameIn ? `${localPort} ${String(loopback)}` : `${remote} ${remotePort}`
  let group = groups.get(key)
  if (group === undefined) {
    const endpoint = cameIn ? `:${localPort}` : endpointText(remote, remotePort)
    group = { kind: cameIn ? 'service' : 'peer', endpoint, loopback, ...noCounts(), others: new Map(), longIdle: 0, idleUnknown: 0, longestIdle: null, nextTimer: null, unanswered: 0, processes: new Map(), unattributed: 0 }
    groups.set(key, group)
  }
  return group
}

/** No middlebox forgets a connection that stays on the host: those come last. */
function byNeed(a: Group, b: Group): number {
  return Number(a.loopback) - Number(b.loopback) || b.longIdle - a.longIdle || b.without - a.without || b.established - a.established || (a.endpoint < b.endpoint ? -1 : 1)
}

function finished({ others, processes, ...group }: Group): ConnectionGroup {
  const without = [...others].filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a)
  return { ...group, addresses: others.size, mostOf: without.slice(0, NAMED_ADDRESSES).map(([hex]) => addressText(hex)), processes: [...processes.values()].sort((a, b) => a.pid - b.pid) }
}
