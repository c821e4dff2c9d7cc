import type { Loader } from '../carrier/scope.ts'
import { PARAMETER_IDS, TRIO, type ParameterId } from '../kernel/parameters.ts'
import type { CheckOptions } from '../lint/check.ts'
import type { Rule } from '../lint/rule.ts'
import type { Intent } from '../model/intent.ts'
import type { Problem } from '../node/problem.ts'
import { ESTABLISHED } from '../node/sockets/row.ts'
import type { Audited, Files, LongIdle, NamespaceAudit, RunningValue } from '../report/audited.ts'
import { compared } from './drift.ts'
import { held, letGo, OWN, type Namespace } from './enter.ts'
import { hostFiles, type HostFiles } from './files.ts'
import { connectionsAmong, type Known } from './group.ts'
import { judgeRunning, type Running } from './judge.ts'
import { idleTimes, sysctlTexts, tablesOf, type Idle } from './look.ts'
import { otherNamespaces } from './namespaces.ts'
import { ownersOf } from './processes.ts'
import { routingIn, RUNNING_FILES, runningIn } from './running.ts'
import { unseenOf, type Seen } from './unseen.ts'

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

/**
 * Looks at what the kernel of this host holds and does, and changes nothing. Null: there is nothing to look at, as the
 * kernel has no such parameters.
 */
export async function audit(options: AuditOptions): Promise<(Audited & { readonly problems: readonly Problem[] }) | null> {
  const own = seen(OWN)
  if ('refused' in own || TRIO.some((id) => !own.running.has(id))) return null
  const others = options.namespaces ? otherNamespaces() : { found: [], hiddenProcesses: [] }
  const all: Seen[] = [own]
  const idle: Idle[] = []
  const closed: string[] = []
  for (const found of others.found) {
    const namespace = held(found)
    if (namespace === null) continue
    const other = 'refused' in namespace ? namespace : seen(namespace)
    if ('refused' in other) closed.push(other.refused)
    else {
      all.push(other)
      idle.push(await idleIn(other))
    }
    if (!('refused' in namespace)) letGo(namespace)
  }
  const files = hostFiles(options.root, options.loader, options.cwd)
  const inodes = all.flatMap(({ tables }) => tables.sockets.flatMap(({ state, inode }) => (state === ESTABLISHED && inode !== 0 ? inode : [])))
  const [ownIdle, processes] = await Promise.all([idleIn(own), ownersOf(new Set(inodes))])
  idle.unshift(ownIdle)
  const namespaces = all.map((each, i) => auditOf(each, each === own ? files : null, { idle: idle[i]!, processes }, options))
  return { namespaces, unseen: unseenOf({ all, idle, namespaces, closed, hiddenProcesses: others.hiddenProcesses, unread: files.problems.map(({ path }) => path) }), longIdle: options.longIdle, problems: files.problems }
}

function seen(namespace: Namespace): Seen | { readonly refused: string } {
  const texts = sysctlTexts(namespace, RUNNING_FILES)
  if ('refused' in texts) return texts
  return { namespace, texts, running: runningIn(texts), tables: tablesOf(namespace) }
}

/** It takes another program to know since when connections without keepalive are idle. */
async function idleIn({ namespace, tables }: Seen): Promise<Idle> {
  return tables.sockets.some(({ state, timer }) => state === ESTABLISHED && timer === 0) ? idleTimes(namespace) : new Map()
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
    return files === null ? [{ parameter: id, value, expected: null, drift: null, refused: null }] : [compared(id, running, files)]
  })
}

function filesOf({ account }: HostFiles, { loader, because, shownRoot }: AuditOptions): Files {
  return { loader, because, where: `the host at ${shownRoot}`, count: new Set(account.scope.documents).size }
}
