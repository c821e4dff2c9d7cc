import type { NamespaceAudit } from '../report/audited.ts'
import { counted } from '../report/report.ts'
import type { Namespace } from './enter.ts'
import type { Running } from './judge.ts'
import type { Idle, Tables } from './look.ts'
import { commandOf } from './namespaces.ts'

/** One namespace as it was seen, before its sockets are put together with what else is known of them. */
export interface Seen {
  readonly namespace: Namespace
  readonly texts: ReadonlyMap<string, string>
  readonly running: Running
  readonly tables: Tables
}

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
  readonly hiddenProcesses: readonly number[]
  /** Files that could not be read. */
  readonly unread: readonly string[]
}

/** What could not be seen, and what would help. */
export function unseenOf({ all, idle, namespaces, closed, hiddenProcesses, unread }: Looked): string[] {
  return [...unread.map((file) => `what the files give: ${file} cannot be read, and may set any of the values`), ...unseenConnections(all, idle, namespaces), ...unseenNamespaces(closed, hiddenProcesses)]
}

function unseenConnections(all: readonly Seen[], idle: readonly Idle[], namespaces: readonly NamespaceAudit[]): string[] {
  const sum = (count: (each: NamespaceAudit) => number): number => namespaces.reduce((total, each) => total + count(each), 0)
  const established = sum(({ connections: { ipv4, ipv6 } }) => ipv4.established + ipv6.established)
  const ownerless = sum(({ connections }) => connections.groups.reduce((total, group) => total + group.unattributed, 0))
  const hidden = sum(({ connections: { ipv4, ipv6 } }) => ipv4.hidden + ipv6.hidden)
  const [withoutSs, withoutInfo] = [idle.includes('no ss'), idle.includes('no info')]
  const unknown = sum(({ connections }) => connections.idleUnknown)
  const missing = all.filter(({ tables }) => tables.missing)
  return [
    ...missing.map(({ namespace }) => `the connections of ${namespace.name}: /proc/net/tcp cannot be read`),
    ...(withoutSs ? [`for how long connections without keepalive have been idle: it takes ss (iproute2), which could not be run`] : []),
    ...(withoutInfo ? [`for how long connections without keepalive have been idle: ss had nothing of it from the kernel, which takes its module tcp_diag`] : []),
    ...(!withoutSs && !withoutInfo && unknown > 0 ? [`for how long ${counted(unknown, 'connection')} without keepalive ${unknown === 1 ? 'has' : 'have'} been idle: accepted by no process yet, or opened or closed meanwhile`] : []),
    ...(hidden > 0 ? [`whether ${counted(hidden, 'connection')} ${hidden === 1 ? 'has' : 'have'} keepalive: data is in flight, and the kernel shows only the timer for that`] : []),
    ...(ownerless > 0 ? [`the processes of ${ownerless} of ${counted(established, 'connection')}: ${IS_ROOT ? 'no process that may be looked at holds them' : 'run as root to see those of other users'}`] : []),
  ]
}

/** So few processes are named. */
const FEW = 3

function unseenNamespaces(closed: readonly string[], hidden: readonly number[]): string[] {
  const named = hidden.length > FEW ? '' : `: ${hidden.map((pid) => `${commandOf(pid)} (${pid})`).join(', ')}`
  return [
    ...(closed.length > 0 ? [`${counted(closed.length, 'network namespace')} that may not be entered (${closed[0]!})${AS_ROOT}`] : []),
    ...(hidden.length > 0 ? [`the network namespaces of ${hidden.length === 1 ? '1 process' : `${hidden.length} processes`} that may not be looked at${named}${AS_ROOT}`] : []),
  ]
}
