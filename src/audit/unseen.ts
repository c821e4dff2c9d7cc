import type { NamespaceAudit } from '../report/audited.ts'
import { counted } from '../report/report.ts'
import type { Namespace } from './enter.ts'
import type { Running } from './judge.ts'
import type { Tables } from './look.ts'

/** One namespace as it was seen, before its sockets are put together with what else is known of them. */
export interface Seen {
  readonly namespace: Namespace
  readonly texts: ReadonlyMap<string, string>
  readonly running: Running
  readonly tables: Tables
}

/** Since when connections are idle, by inode; null where ss cannot be run. */
export type Idle = ReadonlyMap<number, number> | null

const IS_ROOT = process.getuid?.() === 0
const AS_ROOT = IS_ROOT ? '' : '; run as root'

/** What an audit has come upon. */
export interface Looked {
  readonly all: readonly Seen[]
  /** For each of them. */
  readonly idle: readonly Idle[]
  readonly namespaces: readonly NamespaceAudit[]
  /** Why namespaces could not be entered, a sentence for each. */
  readonly closed: readonly string[]
  /** Processes whose namespace may not be read. */
  readonly hiddenProcesses: number
}

/** What could not be seen, and what would help. */
export function unseenOf({ all, idle, namespaces, closed, hiddenProcesses }: Looked): string[] {
  return [...unseenConnections(all, idle, namespaces), ...unseenNamespaces(closed, hiddenProcesses)]
}

function unseenConnections(all: readonly Seen[], idle: readonly Idle[], namespaces: readonly NamespaceAudit[]): string[] {
  const sum = (count: (each: NamespaceAudit) => number): number => namespaces.reduce((total, each) => total + count(each), 0)
  const established = sum(({ connections: { ipv4, ipv6 } }) => ipv4.established + ipv6.established)
  const ownerless = sum(({ connections }) => connections.groups.reduce((total, group) => total + group.unattributed, 0))
  const hidden = sum(({ connections: { ipv4, ipv6 } }) => ipv4.hidden + ipv6.hidden)
  const withoutSs = idle.includes(null)
  const unknown = sum(({ connections }) => connections.idleUnknown)
  const missing = all.filter(({ tables }) => tables.missing)
  return [
    ...missing.map(({ namespace }) => `the connections of ${namespace.name}: /proc/net/tcp cannot be read`),
    ...(withoutSs ? [`for how long connections without keepalive have been idle: it takes ss (iproute2), which could not be run`] : []),
    ...(!withoutSs && unknown > 0 ? [`for how long ${counted(unknown, 'connection')} of those without keepalive have been idle: no process has accepted them yet, or they were opened or closed meanwhile`] : []),
    ...(hidden > 0 ? [`whether ${counted(hidden, 'connection')} ${hidden === 1 ? 'has' : 'have'} keepalive: data is in flight, and the kernel shows only the timer for that`] : []),
    ...(ownerless > 0 ? [`the processes of ${ownerless} of ${counted(established, 'connection')}: ${IS_ROOT ? 'no process that may be looked at holds them' : 'run as root to see those of other users'}`] : []),
  ]
}

function unseenNamespaces(closed: readonly string[], hiddenProcesses: number): string[] {
  const processes = hiddenProcesses === 1 ? '1 process' : `${hiddenProcesses} processes`
  return [
    ...(closed.length > 0 ? [`${counted(closed.length, 'network namespace')} that may not be entered (${closed[0]!})${AS_ROOT}`] : []),
    ...(hiddenProcesses > 0 ? [`the network namespaces of ${processes} that may not be looked at${AS_ROOT}`] : []),
  ]
}
