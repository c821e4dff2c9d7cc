import { PARAMETERS, TRIO } from '../kernel/parameters.ts'
import { detection, keepaliveWorks } from '../kernel/timing.ts'
import { formatDuration } from '../model/duration.ts'
import { amountOf, causeOf, comparison, routingLine } from './audit-words.ts'
import type { Audited, ConnectionGroup, Connections, KeepaliveCounts, LongIdle, NamespaceAudit, RunningFinding, RunningValue } from './audited.ts'
import type { Paint } from './paint.ts'
import { counted } from './report.ts'
import { originText, PROGRAMS } from './resolution.ts'
import { linesOf } from './tries.ts'
import { columnsOf, visible } from './visible.ts'

export interface AuditTextOptions {
  readonly paint: Paint
  /** Every group, not the first ones alone. */
  readonly all: boolean
}

/** So many groups are shown of each namespace. */
const FIRST_GROUPS = 10

/** For people: each namespace with its values, what is wrong with them, and its connections; at the end what was not seen. */
export function auditText({ namespaces, unseen, longIdle }: Audited, options: AuditTextOptions): string {
  const blocks = namespaces.map((each) => namespaceLines(each, longIdle, options).join('\n'))
  const last = unseen.length === 0 ? [] : [['Not seen:', ...unseen.map((each) => `  ${visible(each)}`)].join('\n')]
  return `${[...blocks, ...last].join('\n\n')}\n`
}

function namespaceLines(audit: NamespaceAudit, longIdle: LongIdle, { paint, all }: AuditTextOptions): string[] {
  const { name, id, values, files, findings, notJudged, routing, connections } = audit
  return [
    `${paint('bold', visible(name))}${id === null ? '' : ` (net:[${id}])`}`,
    ...valueLines(values, paint),
    ...(files === null ? [] : [`  Files: ${PROGRAMS[files.loader]} (${files.because}), ${visible(files.where)}, at boot: ${counted(files.count, 'file')}`]),
    `  ${timingLine(values)}${notJudged === null ? '' : ` Not judged: ${notJudged}.`}`,
    ...findings.flatMap((finding) => findingLines(finding, paint)),
    ...(routing === null ? [] : [`  ${routingLine(routing)}`]),
    '',
    ...connectionLines(connections, longIdle, all).map((line) => (line === '' ? '' : `  ${line}`)),
  ]
}

function valueLines(values: readonly RunningValue[], paint: Paint): string[] {
  const width = Math.max(0, ...values.map(({ parameter }) => PARAMETERS[parameter].key.length))
  return values.flatMap((each) => [
    `  ${PARAMETERS[each.parameter].key.padEnd(width)}  ${amountOf(each).padEnd(8)}  ${each.drift === null ? comparison(each) : paint('red', comparison(each))}`.trimEnd(),
    ...(each.drift === null ? [] : [`      most likely: ${causeOf(each.drift, each)}`]),
    ...(each.refused === null ? [] : [`      the kernel refuses ${visible(each.refused.raw) || '(empty)'} at ${originText(each.refused.place)}, the value before it stays`]),
  ])
}

function timingLine(values: readonly RunningValue[]): string {
  const [time, intvl, probes] = TRIO.map((id) => values.find(({ parameter }) => parameter === id)?.value)
  if (time === undefined || intvl === undefined || probes === undefined) return 'The values cannot be read.'
  if (!keepaliveWorks({ time, intvl, probes })) return 'With these values keepalive does not work.'
  return `First probe after ${time} s, a silent peer is given up after ${time} + ${intvl} * ${probes} = ${detection({ time, intvl, probes })} s.`
}

function findingLines({ parameter, diagnostic }: RunningFinding, paint: Paint): string[] {
  const kind = diagnostic.severity === 'error' ? paint('red', 'error') : paint('yellow', 'warning')
  return [
    `  ${PARAMETERS[parameter].name}  ${kind}  ${visible(diagnostic.message)}  ${paint('dim', diagnostic.ruleId)}`,
    ...diagnostic.suggest.flatMap((each, way) => linesOf(diagnostic, each).map((line, i) => `      ${paint('green', `${i > 0 ? '   ' : way > 0 ? 'or ' : 'try'} ${visible(line)}`)}`)),
  ]
}

function connectionLines(connections: Connections, longIdle: LongIdle, all: boolean): string[] {
  const { ipv4, ipv6, listening, loopback, groups, unreadable } = connections
  const established = ipv4.established + ipv6.established
  if (established === 0) return [`No connection is established; ${counted(listening, 'listening socket')}.`, ...unreadableLine(unreadable)]
  const shown = all ? groups : groups.filter(({ without }) => without > 0).slice(0, FIRST_GROUPS)
  const left = groups.length - shown.length
  return [
    `${counted(established, 'established connection')}${loopback === 0 ? '' : `, ${loopback} of them within this host`}; ${counted(listening, 'listening socket')}`,
    ...table([['', 'established', 'keepalive', 'none', 'not visible'], ...familyRow('IPv4', ipv4), ...familyRow('IPv6', ipv6)]),
    ...remarks(connections, longIdle),
    ...unreadableLine(unreadable),
    ...(shown.length === 0 ? [] : ['', ...table([groupHeading(longIdle), ...shown.map(groupRow)])]),
    ...(left === 0 ? [] : [`${counted(left, 'more group')}${all ? '' : ': --all'}`]),
  ]
}

function unreadableLine(unreadable: number): string[] {
  return unreadable === 0 ? [] : [`${counted(unreadable, 'line')} of /proc/net/tcp could not be read as a socket.`]
}

function familyRow(name: string, { established, armed, without, hidden }: KeepaliveCounts): string[][] {
  return established === 0 ? [] : [[name, String(established), String(armed), String(without), String(hidden)]]
}

function remarks({ nextTimer, unanswered, laterThanValues, longIdle, longIdleAbroad }: Connections, { seconds, middlebox }: LongIdle): string[] {
  const crossing = middlebox === null || longIdleAbroad === 0 ? '' : `; where the ${longIdleAbroad} that leave this host cross ${visible(middlebox)}, it has forgotten them, unless the other end probes`
  return [
    ...(nextTimer === null ? [] : [`The next keepalive timer runs in ${secondsText(nextTimer)}.`]),
    ...(unanswered === 0 ? [] : [`${counted(unanswered, 'connection')} ${unanswered === 1 ? 'has' : 'have'} sent a probe that was not answered.`]),
    ...(laterThanValues === 0 ? [] : [`${counted(laterThanValues, 'keepalive timer')} ${laterThanValues === 1 ? 'runs' : 'run'} later than these values say: armed when others held, or the socket has its own.`]),
    ...(longIdle === 0 ? [] : [`${counted(longIdle, 'connection')} without keepalive ${longIdle === 1 ? 'has' : 'have'} been idle for ${formatDuration(seconds)} or longer${crossing}.`]),
  ]
}

function groupHeading({ seconds }: LongIdle): string[] {
  return ['', 'established', 'keepalive', 'none', `idle ${formatDuration(seconds)}+`, 'longest idle', 'next timer', 'processes']
}

function groupRow(group: ConnectionGroup): string[] {
  const { kind, endpoint, loopback, addresses, established, armed, without, longIdle, idleUnknown, longestIdle, nextTimer } = group
  const whom = kind === 'peer' ? 'to' : 'at'
  const from = kind === 'peer' ? '' : loopback ? ' from this host' : ` from ${addresses === 1 ? '1 address' : `${addresses} addresses`}`
  return [
    `${whom} ${endpoint}${from}`,
    String(established),
    String(armed),
    String(without),
    idleUnknown > 0 && longIdle === 0 && longestIdle === null ? 'unknown' : String(longIdle),
    longestIdle === null ? '-' : formatDuration(Math.floor(longestIdle)),
    nextTimer === null ? '-' : secondsText(nextTimer),
    processesText(group),
  ]
}

/** So many processes are named. */
const NAMED_PROCESSES = 2

function processesText({ processes, unattributed }: ConnectionGroup): string {
  const named = processes.slice(0, NAMED_PROCESSES).map(({ name, pid }) => `${visible(name)} (${pid})`)
  const more = processes.length - named.length
  if (named.length === 0) return unattributed > 0 ? 'unknown' : ''
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

function secondsText(seconds: number): string {
  return seconds < 60 ? `${Math.round(seconds * 10) / 10} s` : formatDuration(Math.floor(seconds))
}

function table(rows: readonly (readonly string[])[]): string[] {
  // Not as arguments of one call: a host may have more groups than a call takes.
  const widths = rows[0]!.map((_, column) => rows.reduce((widest, row) => Math.max(widest, columnsOf(row[column]!)), 0))
  const last = widths.length - 1
  return rows.map((row) => row.map((cell, column) => {
    const gap = ' '.repeat(widths[column]! - columnsOf(cell))
    const isWords = column === 0 || (column === last && rows[0]![last] === 'processes')
    return isWords ? cell + gap : gap + cell
  }).join('  ').trimEnd())
}
