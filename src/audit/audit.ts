import type { Loader } from '../carrier/scope.ts'
import { PARAMETER_IDS, TRIO, type ParameterId } from '../kernel/parameters.ts'
import type { CheckOptions } from '../lint/check.ts'
import type { Rule } from '../lint/rule.ts'
import type { Intent } from '../model/intent.ts'
import type { Problem } from '../node/problem.ts'
import { ESTABLISHED } from '../node/sockets/row.ts'
import type { Audited, Files, LongIdle, NamespaceAudit, RunningValue } from '../report/audited.ts'
import { counted } from '../report/report.ts'
import { compared } from './drift.ts'
import { hostFiles, type HostFiles } from './files.ts'
import { connectionsAmong, type Known } from './group.ts'
import { judgeRunning, type Running } from './judge.ts'
import { idleTimes, sysctlTexts, tablesOf, type Tables } from './look.ts'
import { otherNamespaces, OWN, type Namespace } from './namespaces.ts'
import { ownersOf } from './processes.ts'
import { routingIn, RUNNING_FILES, runningIn } from './running.ts'

export interface AuditOptions {
  readonly cwd: string
  /** Where the files are, absolute, and as messages show it. */
  readonly root: string
  readonly shownRoot: string
  readonly loader: Loader
  /** How the loader is known. */
  readonly because: string
  readonly rules: readonly Rule[]
  readonly intent: Intent
  readonly checking: CheckOptions
  readonly longIdle: LongIdle
  /** Every network namespace that may be entered, not this one alone. */
  readonly namespaces: boolean
}

const IS_ROOT = process.getuid?.() === 0
const AS_ROOT = IS_ROOT ? '' : '; run as root'

/** One namespace as it was seen, before its sockets are put together with what else is known of them. */
interface Seen {
  readonly namespace: Namespace
  readonly texts: ReadonlyMap<string, string>
  readonly running: Running
  readonly tables: Tables
}

/** Since when connections are idle, by inode; null where ss cannot be run. */
type Idle = ReadonlyMap<number, number> | null

/**
 * Looks at what the kernel of this host holds and does, and changes nothing. Null: there is nothing to look at, as the
 * kernel has no such parameters.
 */
export async function audit(options: AuditOptions): Promise<(Audited & { readonly problems: readonly Problem[] }) | null> {
  const own = seen(OWN)
  if (own === null || 'refused' in own || TRIO.some((id) => !own.running.has(id))) return null
  const others = options.namespaces ? otherNamespaces() : { found: [], hiddenProcesses: 0 }
  const all: Seen[] = [own]
  const closed: string[] = []
  for (const namespace of others.found) {
    const other = seen(namespace)
    if (other === null) continue
    if ('refused' in other) closed.push(other.refused)
    else all.push(other)
  }
  const files = hostFiles(options.root, options.loader, options.cwd)
  const inodes = all.flatMap(({ tables }) => tables.sockets.flatMap(({ state, inode }) => (state === ESTABLISHED && inode !== 0 ? inode : [])))
  const [idle, processes] = await Promise.all([idleOf(all), ownersOf(new Set(inodes))])
  const namespaces = all.map((each, i) => auditOf(each, each === own ? files : null, { idle: idle[i]!, processes }, options))
  return { namespaces, unseen: [...unseenOf(all, idle, namespaces), ...unseenNamespaces(closed, others.hiddenProcesses)], longIdle: options.longIdle, problems: files.problems }
}

/** Null where the namespace is gone. */
function seen(namespace: Namespace): Seen | { readonly refused: string } | null {
  const texts = sysctlTexts(namespace, RUNNING_FILES)
  if ('refused' in texts) return texts.refused.includes('No such file') ? null : texts
  return { namespace, texts, running: runningIn(texts), tables: tablesOf(namespace) }
}

/** One namespace after the other: it takes another program to know since when connections without keepalive are idle. */
async function idleOf(all: readonly Seen[]): Promise<Idle[]> {
  const idle: Idle[] = []
  for (const { namespace, tables } of all) {
    const toAsk = tables.sockets.some(({ state, timer }) => state === ESTABLISHED && timer === 0)
    idle.push(toAsk ? await idleTimes(namespace) : new Map())
  }
  return idle
}

function auditOf({ namespace, texts, running, tables }: Seen, files: HostFiles | null, known: Known, options: AuditOptions): NamespaceAudit {
  const [time, intvl] = [running.get('time'), running.get('intvl')]
  const longestTimer = time === undefined || intvl === undefined ? null : Math.max(time, intvl)
  const connections = connectionsAmong(tables.sockets, tables.unreadable, known, { longIdle: options.longIdle.seconds, longestTimer })
  const leaving = connections.ipv4.established + connections.ipv6.established - connections.loopback
  const notJudged = files === null && leaving === 0 ? 'no connection leaves this namespace' : null
  return {
    id: namespace.id,
    name: namespace.name,
    values: valuesOf(running, files),
    files: files && filesOf(files, options),
    findings: notJudged === null ? judgeRunning(running, options.rules, options.intent, options.checking) : [],
    notJudged,
    routing: routingIn(texts),
    connections,
  }
}

/** The three, tcp_retries2, and what else a file sets. */
function valuesOf(running: Running, files: HostFiles | null): RunningValue[] {
  const always: readonly ParameterId[] = [...TRIO, 'retries2']
  const isSet = (id: ParameterId): boolean => {
    const effect = files?.account.scope.effective[id]
    return effect !== undefined && (effect.from !== null || effect.refused !== null)
  }
  return PARAMETER_IDS.filter((id) => always.includes(id) || isSet(id)).flatMap((id): RunningValue[] => {
    const value = running.get(id)
    if (value === undefined) return []
    return files === null ? [{ parameter: id, value, expected: null, drift: null, refused: null }] : [compared(id, value, files)]
  })
}

function filesOf({ account }: HostFiles, { loader, because, shownRoot }: AuditOptions): Files {
  return { loader, because, where: `the host at ${shownRoot}`, count: new Set(account.scope.documents).size }
}

function unseenOf(all: readonly Seen[], idle: readonly Idle[], namespaces: readonly NamespaceAudit[]): string[] {
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
