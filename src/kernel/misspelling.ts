import { nearest } from './nearest.ts'
import { PARAMETER_IDS, PARAMETERS, TRIO, type ParameterId, type TrioId } from './parameters.ts'

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

const NAMES = TRIO.map((id) => PARAMETERS[id].name)
/** `tcp_keepalive_interval`, the commonest wrong name, is three edits away. */
const EDITS = 3

/**
 * The parameter that `key`, of which we know that no such key exists, is likely meant to be.
 * Undefined for keys of other families: `realm.tcp_keepalive_probe` is a fine name elsewhere.
 */
export function likelyParameter(key: string): { readonly parameter: ParameterId; readonly why: Misspelling } | undefined {
  const written = key.split(/[./]+/).filter((part) => part !== '')
  const parts = written.map((part) => part.toLowerCase())
  const path = parts.join('/')
  for (const parameter of PARAMETER_IDS) {
    if (path !== PARAMETERS[parameter].path) continue
    return { parameter, why: written.join('/') === path ? 'separators' : 'case' }
  }

  const name = parts.at(-1) ?? ''
  const prefix = parts.slice(0, -1)
  const family = prefix.findIndex((part) => part === 'ipv4' || part === 'ipv6')
  if (prefix.length > 0 && prefix[0] !== 'net' && family < 0) return undefined

  const elsewhere = OTHER_SYSTEMS.get(name)
  if (elsewhere !== undefined) return { parameter: elsewhere, why: 'other-system' }

  const joined = parts.slice(family + 1).join('_')
  const likely = nearest(name, NAMES, EDITS) ?? nearest(joined, NAMES, EDITS)
  const parameter = TRIO.find((id) => PARAMETERS[id].name === likely)
  if (parameter === undefined) return undefined
  if (name !== likely) return { parameter, why: 'spelling' }
  return { parameter, why: parts[family] === 'ipv6' ? 'ipv6' : 'prefix' }
}
