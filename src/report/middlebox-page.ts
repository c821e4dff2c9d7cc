import { TRIO, PARAMETERS, type Trio } from '../kernel/parameters.ts'
import { detection, LATE, probePeriod, worstSilence } from '../kernel/timing.ts'
import type { CatalogueEntry } from '../middlebox/catalogue.ts'
import { formatDuration } from '../model/duration.ts'
import { fittingOf, KERNEL_DEFAULTS, type Fitting } from '../model/fitting.ts'
import type { Block } from './page.ts'

const KINDS: Readonly<Record<CatalogueEntry['kind'], string>> = {
  'load-balancer': 'load balancer that passes packets on',
  nat: 'address translation (NAT)',
  firewall: 'stateful firewall',
  conntrack: 'connection tracking',
  cgnat: 'carrier-grade NAT',
  proxy: 'proxy',
  host: 'an end of the connection, no middlebox',
}

const CERTAINTIES: Readonly<Record<CatalogueEntry['certainty'], string>> = {
  verified: 'it was read in the source',
  secondary: "the source repeats somebody else's words: check it",
  recalled: 'it is from memory: check it',
}

/** For people: an entry of the catalogue, and which values fit. */
export function middleboxPage(entry: CatalogueEntry): Block[] {
  const { id, aliases, idleTimeout, atExpiry, change, note, certainty } = entry
  const rows: [string, string][] = [
    ...(aliases.length === 0 ? [] : [['also called', aliases.join(', ')] satisfies [string, string]]),
    ['kind', entry.terminates && entry.kind !== 'proxy' ? KINDS[entry.kind].replace(' that passes packets on', '') : KINDS[entry.kind]],
    ['ends the connection', entry.terminates ? 'yes, and opens another one behind it: a probe never crosses it' : 'no'],
    ['idle timeout', idleTimeout === null ? 'no default, or none is known' : duration(idleTimeout)],
    ['configurable', rangeOf(entry)],
    ...(change === null ? [] : [['to change it', change] satisfies [string, string]]),
    ['a keepalive probe', probeOf(entry)],
    ['when it expires', atExpiry],
    ...(note === undefined ? [] : [['note', note] satisfies [string, string]]),
    ['certainty', `${certainty}: ${CERTAINTIES[certainty]}`],
  ]
  return [
    { type: 'heading', text: id },
    { type: 'paragraph', text: titleOf(entry) },
    { type: 'table', head: null, rows },
    { type: 'heading', text: 'Which values fit' },
    ...valuesFor(entry),
    ...(entry.kind === 'host' ? [] : howToDeclare(entry)),
    { type: 'paragraph', text: sourceOf(entry) },
  ]
}

/** Its vendor and product, in a line. */
export function titleOf({ vendor, product }: CatalogueEntry): string {
  return product.startsWith(vendor) ? product : `${vendor} ${product}`
}

function howToDeclare(entry: CatalogueEntry): Block[] {
  return [
    { type: 'heading', text: 'How to declare it' },
    { type: 'code', text: declarationOf(entry) },
  ]
}

/** `350 s (5 min 50 s)`. */
function duration(seconds: number): string {
  return `${seconds} s${seconds < 120 ? '' : ` (${formatDuration(seconds)})`}`
}

function rangeOf({ configurable }: CatalogueEntry): string {
  if (typeof configurable === 'boolean') return configurable ? 'yes; the range is not known' : 'no'
  const { min, max } = configurable
  return ['yes,', ...(min === null ? [] : [`from ${min} s`]), ...(max === null ? [] : [`up to ${max} s`])].join(' ')
}

function sourceOf({ source }: CatalogueEntry): string {
  return source === null ? 'Source: none.' : `Source: ${source.url} (${source.asOf === null ? '' : `${source.asOf}; `}read on ${source.read})`
}

function probeOf({ kind, countsKeepalive }: CatalogueEntry): string {
  if (kind === 'host') return 'is sent and answered here'
  if (countsKeepalive === null) return 'whether it restarts the idle timeout is not known; keepalint judges as if it does, and says so'
  return countsKeepalive ? 'restarts the idle timeout' : 'does not restart the idle timeout: only data does'
}

function valuesFor({ id, kind, idleTimeout, countsKeepalive, terminates }: CatalogueEntry): Block[] {
  if (kind === 'host') return [{ type: 'paragraph', text: 'Any, as far as this goes: no flow is forgotten here, and there is nothing to declare.' }]
  if (countsKeepalive === false) {
    const legs = terminates ? ' Keepalive still finds out, on each leg by itself, that the other end of that leg is gone.' : ''
    return [{ type: 'paragraph', text: `None: no value of \`time\` keeps an idle connection through it. What does is data, such as a heartbeat of the protocol that comes sooner than the idle timeout.${legs}` }]
  }
  if (idleTimeout === null) return [{ type: 'paragraph', text: `That depends on the idle timeout that is configured there: \`keepalint lint --middlebox ${id}=1h\`, with yours for the 1h, judges by it.` }]
  const doubt: Block[] = countsKeepalive === null ? [{ type: 'paragraph', text: 'What follows holds only if it counts probes, which is not known.' }] : []
  return [...doubt, ...fitting(fittingOf(idleTimeout), idleTimeout)]
}

function fitting({ lostProbes, largest, example }: Fitting, idleTimeout: number): Block[] {
  if (example === KERNEL_DEFAULTS) return [{ type: 'paragraph', text: `The kernel defaults do. ${sums(example, lostProbes, idleTimeout)}` }]
  const rows = largest.map(({ intvl, time }) => [`${intvl} s`, ...largestOf(intvl, time, lostProbes)])
  return [
    { type: 'paragraph', text: `The flow is kept, one lost probe included, where ${LATE} * (max(\`time\`, \`intvl\`) + \`intvl\`) is below ${idleTimeout} s: the kernel's timers fire up to 12.7 % late. More than one probe is needed for it.` },
    { type: 'table', head: ['intvl', 'largest time', 'at worst'], rows },
    ...(example === null ? [] : exampleOf(example, lostProbes, idleTimeout)),
  ]
}

function largestOf(intvl: number, time: number | null, lostProbes: number): [string, string] {
  const trio = { time: time ?? intvl, intvl }
  const worst = `${LATE} * (${probePeriod(trio)} + ${intvl}) = ${exact(worstSilence(trio, lostProbes))} s`
  return time === null ? ['none', `${worst}, which is too late`] : [`${time} s`, worst]
}

function exampleOf(example: Trio, lostProbes: number, idleTimeout: number): Block[] {
  return [
    { type: 'paragraph', text: 'For example:' },
    { type: 'code', text: TRIO.map((id) => `${PARAMETERS[id].key} = ${example[id]}`).join('\n') },
    { type: 'paragraph', text: sums(example, lostProbes, idleTimeout) },
  ]
}

function sums(trio: Trio, lostProbes: number, idleTimeout: number): string {
  const { time, intvl, probes } = trio
  return `A probe comes, one lost included, within ${LATE} * (${probePeriod(trio)} + ${intvl}) = ${exact(worstSilence(trio, lostProbes))} s, and a silent peer is given up after ${time} + ${intvl} * ${probes} = ${detection(trio)} s: neither later than the ${idleTimeout} s after which the flow is forgotten.`
}

/** To the millisecond: LATE times a whole number has no more digits. */
function exact(seconds: number): number {
  return Math.round(seconds * 1000) / 1000
}

/** Seconds that somebody may have configured instead. */
const OTHERWISE = [3600, 1800, 900, 300, 60, 86_400]

function declarationOf({ id, idleTimeout, configurable }: CatalogueEntry): string {
  const { min, max } = typeof configurable === 'boolean' ? { min: null, max: null } : configurable
  const other = OTHERWISE.find((seconds) => seconds !== idleTimeout && seconds >= (min ?? 1) && seconds <= (max ?? Infinity))
  const plain = idleTimeout === null ? [] : [`keepalint lint --middlebox ${id}`]
  const why = idleTimeout === null ? 'with what is configured there' : 'where it is configured otherwise'
  return [...plain, ...((configurable === false && idleTimeout !== null) || other === undefined ? [] : [`keepalint lint --middlebox ${id}=${formatDuration(other).replace(/ (\w).*/, '$1')}    # ${why}`])].join('\n')
}

/** What `schemas/explain-output.schema.json` says of a middlebox. */
export function middleboxFacts(entry: CatalogueEntry): object {
  const { idleTimeout, countsKeepalive } = entry
  return { middlebox: entry, values: idleTimeout === null || countsKeepalive === false ? null : fittingOf(idleTimeout) }
}
