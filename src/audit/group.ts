import type { ConnectionGroup, Connections, KeepaliveCounts, Process } from '../report/audited.ts'
import { ESTABLISHED, KEEPALIVE_TIMER, LISTEN, type Socket } from '../node/sockets/row.ts'
import type { Idle } from './look.ts'
import { addressText, endpointText, familyOf, isLoopback, plainAddress } from './address.ts'

/** What is known of sockets beyond the tables, by inode. */
export interface Known {
  /** Seconds since anything came or went, or why that is not known. */
  readonly idle: Idle
  readonly processes: ReadonlyMap<number, readonly Process[]>
}

export interface Thresholds {
  /** Seconds from which on a connection is idle for long. */
  readonly longIdle: number
  /** The longest that the running values arm a timer for, in seconds; null: not known. */
  readonly longestTimer: number | null
}

type Mutable<T> = { -readonly [Name in keyof T]: T[Name] }

/** A group while it is counted. A host may have a hundred thousand of them, so each is made once and holds little. */
interface Group {
  readonly counted: Mutable<ConnectionGroup>
  /** By address at the other end, how many connections without keepalive; or the only address. */
  readonly others: Map<string, number> | string
  /** By number, or the only ones so far; null: none yet. */
  processes: Map<number, Process> | readonly Process[] | null
}

/** An address of a group's other end is named if it is among so many. */
const NAMED_ADDRESSES = 3
/** From here on ports are those that the kernel chooses for clients (net.ipv4.ip_local_port_range). */
const FIRST_CLIENT_PORT = 32_768

/** Counts and groups the connections of one namespace; in time linear in the number of sockets. */
export function connectionsAmong(sockets: readonly Socket[], unreadable: number, { idle, processes }: Known, { longIdle, longestTimer }: Thresholds): Connections {
  const listening = new Set(sockets.flatMap(({ state, localPort }) => (state === LISTEN ? localPort : [])))
  const groups = new Map<string, Group>()
  const families = { 4: noCounts(), 6: noCounts() }
  let laterThanValues = 0
  let longIdleAbroad = 0
  for (const socket of sockets) {
    if (socket.state !== ESTABLISHED) continue
    const group = groupOf(socket, listening, groups)
    const { counted, others } = group
    const seen = socket.timer === KEEPALIVE_TIMER ? 'armed' : socket.timer === 0 ? 'without' : 'hidden'
    for (const counts of [families[familyOf(socket.local)], counted]) {
      counts.established++
      counts[seen]++
    }
    if (typeof others !== 'string') {
      const other = plainAddress(socket.remote)
      others.set(other, (others.get(other) ?? 0) + (seen === 'without' ? 1 : 0))
    }
    const owners = processes.get(socket.inode)
    if (owners === undefined) counted.unattributed++
    else addOwners(group, owners)
    if (seen === 'armed') {
      const seconds = socket.ticks / 100
      counted.nextTimer = Math.min(counted.nextTimer ?? Infinity, seconds)
      if (socket.unanswered > 0) counted.unanswered++
      if (longestTimer !== null && seconds > longestTimer) laterThanValues++
    } else if (seen === 'without') {
      const seconds = typeof idle === 'string' ? undefined : idle.get(socket.inode)
      if (seconds === undefined) counted.idleUnknown++
      else {
        counted.longestIdle = Math.max(counted.longestIdle ?? 0, seconds)
        if (seconds >= longIdle) counted.longIdle++
        if (seconds >= longIdle && !counted.loopback) longIdleAbroad++
      }
    }
  }
  const all = [...groups.values()].map(finished).sort(byNeed)
  const total = (count: (group: ConnectionGroup) => number): number => all.reduce((sum, group) => sum + count(group), 0)
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
    groups: all,
    unreadable,
  }
}

function addOwners(group: Group, owners: readonly Process[]): void {
  if (group.processes === null) group.processes = owners
  else if (group.processes !== owners) {
    if (!(group.processes instanceof Map)) group.processes = new Map(group.processes.map((each) => [each.pid, each]))
    for (const owner of owners) group.processes.set(owner.pid, owner)
  }
}

function noCounts(): Mutable<KeepaliveCounts> {
  return { established: 0, armed: 0, without: 0, hidden: 0 }
}

/** A connection that came in belongs to the service at its local port, one that went out to its far end. */
function groupOf(socket: Socket, listening: ReadonlySet<number>, groups: Map<string, Group>): Group {
  const { local, localPort, remotePort } = socket
  const remote = plainAddress(socket.remote)
  // The service may have stopped listening, or have handed its connections on.
  const cameIn = listening.has(localPort) || (localPort < FIRST_CLIENT_PORT && remotePort >= FIRST_CLIENT_PORT)
  const loopback = plainAddress(local) === remote || isLoopback(remote)
  const key = cameIn ? `${localPort} ${String(loopback)}` : `${remote} ${remotePort}`
  let group = groups.get(key)
  if (group === undefined) {
    const counted: Mutable<ConnectionGroup> = {
      kind: cameIn ? 'service' : 'peer',
      endpoint: cameIn ? `:${localPort}` : endpointText(remote, remotePort),
      loopback,
      ...noCounts(),
      addresses: 1,
      mostOf: [],
      longIdle: 0,
      idleUnknown: 0,
      longestIdle: null,
      nextTimer: null,
      unanswered: 0,
      processes: NOBODY,
      unattributed: 0,
    }
    group = { counted, others: cameIn ? new Map() : remote, processes: null }
    groups.set(key, group)
  }
  return group
}

/** No middlebox forgets a connection that stays on the host: those come last. */
function byNeed(a: ConnectionGroup, b: ConnectionGroup): number {
  return Number(a.loopback) - Number(b.loopback) || b.longIdle - a.longIdle || b.without - a.without || b.established - a.established || (a.endpoint < b.endpoint ? -1 : 1)
}

const NOBODY: readonly Process[] = []

function finished({ counted, others, processes }: Group): ConnectionGroup {
  if (processes instanceof Map) counted.processes = [...processes.values()].sort((a, b) => a.pid - b.pid)
  else if (processes !== null) counted.processes = processes
  if (typeof others === 'string') {
    if (counted.without > 0) counted.mostOf = [addressText(others)]
  } else {
    const without = [...others].filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a)
    counted.addresses = others.size
    counted.mostOf = without.slice(0, NAMED_ADDRESSES).map(([hex]) => addressText(hex))
  }
  return counted
}
