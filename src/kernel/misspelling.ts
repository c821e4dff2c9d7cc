import { nearest } from './nearest.ts'
import { parameterAt, PARAMETER_IDS, PARAMETERS, TRIO, type ParameterId, type TrioId } from './parameters.ts'

/** What is wrong with a key that is not there but means a known parameter. */
export type Misspelling =
  | 'case'
  /** `.` and `/` mixed: the first one decides what the other means */
  | 'separators'
  /** the right name in the wrong place */
  | 'prefix'
  /** below net.ipv6, where no keepalive key exists */
  | 'ipv6'
  /** the name that old kernels had for it */
  | 'old-name'
  | 'spelling'
  /** the name that BSD, macOS, AIX or Windows has for it, in another unit */
  | 'other-system'

const OTHER_SYSTEMS: ReadonlyMap<string, TrioId> = new Map([
  ['keepidle', 'time'],
  ['tcp_keepidle', 'time'],
  ['keepalivetime', 'time'],
  ['keepintvl', 'intvl'],
  ['tcp_keepintvl', 'intvl'],
  ['keepaliveinterval', 'intvl'],
  ['keepcnt', 'probes'],
  ['tcp_keepcnt', 'probes'],
])

/** Other words for the same, further away than a slip of the pen. */
const SYNONYMS: ReadonlyMap<string, TrioId> = new Map([
  ['tcp_keepalive_idle', 'time'],
  ['tcp_keepalive_cnt', 'probes'],
  ['tcp_keepalive_count', 'probes'],
  ['tcp_keepalive_retries', 'probes'],
])

/**
 * Of the ip_conntrack of Linux 2.4, kept by CONFIG_NF_CONNTRACK_PROC_COMPAT below net.ipv4.netfilter until
 * Linux 4.9 (commit adf0516845bc). Still the commonest wrong key of connection tracking in public files.
 */
const OLD_NAMES: ReadonlyMap<string, ParameterId> = new Map([['ip_conntrack_tcp_timeout_established', 'conntrackEstablished']])

const TRIO_NAMES = TRIO.map((id) => PARAMETERS[id].name)
const ALL_NAMES: ReadonlySet<string> = new Set(PARAMETER_IDS.map((id) => PARAMETERS[id].name))
/** `tcp_keepalive_interval`, the commonest wrong name, is three edits away. */
const EDITS = 3
const SHORTEST = Math.min(...TRIO_NAMES.map(({ length }) => length)) - EDITS
const LONGEST = Math.max(...TRIO_NAMES.map(({ length }) => length)) + EDITS
/**
 * Three edits cannot touch all four of these pieces of a name: without any of them a key is not worth a closer
 * look. The last piece counts only at the end of the key, where it stands if the edits went into the others.
 */
const PIECES = /tcp[._/]k|eepa|live[._/]|(?:time|intvl|probes)[^\w\n]*(?:=|$)/im
/** What stands in every key that is known or that `likelyParameter` knows. */
const ANY = new RegExp(`${PIECES.source}|keep|retries|conntrack|fin[._/]timeout`, 'im')

/** Whether a text may hold a key of a known parameter, spelt right or wrong; globs aside. Most files do not. */
export function mayConcern(text: string): boolean {
  return ANY.test(text)
}

/** No prefix, or one under which network parameters stand. */
const FAMILY = /^[^./]*$|^[./]*net[./]|(?:^|[./])ipv[46][./]/i

function isNearInLength(length: number): boolean {
  return length >= SHORTEST && length <= LONGEST
}

/** What stands below `ipv4` or `ipv6`, with its parts joined; undefined where that is the last part alone. */
function joinedBelowFamily(key: string, name: string): string | undefined {
  const start = key.search(/ipv[46][./]/i) + 'ipv4.'.length
  const joined = key.slice(start).toLowerCase().replaceAll(/[./]/g, '_')
  return start < 'ipv4.'.length || joined.length <= name.length ? undefined : joined
}

/**
 * The parameter that `key`, of which we know that no such key exists, is likely meant to be.
 * Undefined for keys of other families: `realm.tcp_keepalive_probe` is a fine name elsewhere.
 */
export function likelyParameter(key: string): Likely | undefined {
  if (known.size > MOST_KNOWN) known.clear()
  let found = known.get(key)
  if (found === undefined) known.set(key, (found = likely(key) ?? null))
  return found ?? undefined
}

/** The parameter that is meant, and what is wrong with the key. */
interface Likely {
  readonly parameter: ParameterId
  readonly why: Misspelling
}

/** The files of a fleet have the same keys again and again. */
const known = new Map<string, Likely | null>()
const MOST_KNOWN = 10_000

function likely(key: string): Likely | undefined {
  if (!mayConcern(key) || !FAMILY.test(key)) return undefined
  const name = key.slice(Math.max(key.lastIndexOf('.'), key.lastIndexOf('/')) + 1).toLowerCase()
  const elsewhere = OTHER_SYSTEMS.get(name)
  if (elsewhere !== undefined) return { parameter: elsewhere, why: 'other-system' }
  const synonym = SYNONYMS.get(name)
  if (synonym !== undefined) return { parameter: synonym, why: 'spelling' }
  const old = OLD_NAMES.get(name)
  if (old !== undefined) return { parameter: old, why: 'old-name' }
  if (ALL_NAMES.has(name)) return misplaced(key, name)
  if (!PIECES.test(key)) return undefined

  const parameter = nearestOfTrio(name) ?? nearestOfTrio(joinedBelowFamily(key, name))
  return parameter && { parameter, why: 'spelling' }
}

function nearestOfTrio(name: string | undefined): TrioId | undefined {
  if (name === undefined || !isNearInLength(name.length)) return undefined
  const found = nearest(name, TRIO_NAMES, EDITS)
  return TRIO.find((id) => PARAMETERS[id].name === found)
}

/** A right name, but for its case, that stands in the wrong place or behind the wrong separators. */
function misplaced(key: string, name: string): Likely | undefined {
  const written = key.split(/[./]+/).filter((part) => part !== '').join('.')
  const dotted = written.toLowerCase()
  const same = parameterAt(dotted)
  const mixed = key.includes('.') && key.includes('/')
  if (same !== undefined) return { parameter: same, why: written !== dotted ? 'case' : mixed ? 'separators' : 'spelling' }
  if (name === PARAMETERS.conntrackEstablished.name) return { parameter: 'conntrackEstablished', why: 'prefix' }
  const parameter = TRIO.find((id) => PARAMETERS[id].name === name)
  if (parameter === undefined) return undefined
  if (/(?:^|\.)ipv6\./.test(dotted)) return { parameter, why: 'ipv6' }
  return { parameter, why: dotted.endsWith(`net.ipv4.${name}`) || /net\W*ipv4\W*tcp/.test(dotted) ? 'spelling' : 'prefix' }
}
