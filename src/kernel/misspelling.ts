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

const TRIO_NAMES = TRIO.map((id) => PARAMETERS[id].name)
const ALL_NAMES: ReadonlySet<string> = new Set(PARAMETER_IDS.map((id) => PARAMETERS[id].name))
/** `tcp_keepalive_interval`, the commonest wrong name, is three edits away. */
const EDITS = 3
/** Three edits cannot touch all four pieces of a name: without any of them a key is not worth a closer look. */
const PIECES = /tcp[._/]k|eepa|live[._/]|time|intvl|probes/i
/** What stands in every key that is known or that `likelyParameter` knows. */
const ANY = new RegExp(`${PIECES.source}|keep|tcp_|conntrack`, 'i')

/** Whether a text may hold a key of a known parameter, spelt right or wrong; globs aside. Most files do not. */
export function mayConcern(text: string): boolean {
  return ANY.test(text)
}

/** No prefix, or one under which network parameters stand. */
const FAMILY = /^[^./]*$|^[./]*net[./]|(?:^|[./])ipv[46][./]/i

/**
 * The parameter that `key`, of which we know that no such key exists, is likely meant to be.
 * Undefined for keys of other families: `realm.tcp_keepalive_probe` is a fine name elsewhere.
 */
export function likelyParameter(key: string): { readonly parameter: ParameterId; readonly why: Misspelling } | undefined {
  if (!FAMILY.test(key)) return undefined
  const name = key.slice(Math.max(key.lastIndexOf('.'), key.lastIndexOf('/')) + 1).toLowerCase()
  const elsewhere = OTHER_SYSTEMS.get(name)
  if (elsewhere !== undefined) return { parameter: elsewhere, why: 'other-system' }
  return ALL_NAMES.has(name) || PIECES.test(key) ? closerLook(key) : undefined
}

function closerLook(key: string): ReturnType<typeof likelyParameter> {
  const written = key.split(/[./]+/).filter((part) => part !== '')
  const parts = written.map((part) => part.toLowerCase())
  const dotted = parts.join('.')
  const same = parameterAt(dotted)
  if (same !== undefined) return { parameter: same, why: written.join('.') === dotted ? 'separators' : 'case' }

  const name = parts.at(-1) ?? ''
  const family = parts.findIndex((part) => part === 'ipv4' || part === 'ipv6')
  const likely = nearest(name, TRIO_NAMES, EDITS) ?? nearest(parts.slice(family + 1).join('_'), TRIO_NAMES, EDITS)
  const parameter = TRIO.find((id) => PARAMETERS[id].name === likely)
  if (parameter === undefined) return undefined
  if (name !== likely) return { parameter, why: 'spelling' }
  return { parameter, why: parts[family] === 'ipv6' ? 'ipv6' : 'prefix' }
}
