import { PARAMETERS, PARAMETER_IDS, type ParameterId } from '../kernel/parameters.ts'
import type { Routing } from '../report/audited.ts'
import type { Running } from './judge.ts'

const SYS = '/proc/sys/'

/** The file of a parameter. */
function fileOf(id: ParameterId): string {
  return SYS + PARAMETERS[id].key.replaceAll('.', '/')
}

const ROUTING_FILES = {
  ipv4: `${SYS}net/ipv4/ip_forward`,
  ipv6: `${SYS}net/ipv6/conf/all/forwarding`,
  maxRetrans: `${SYS}net/netfilter/nf_conntrack_tcp_timeout_max_retrans`,
  loose: `${SYS}net/netfilter/nf_conntrack_tcp_loose`,
} as const

/** All that is to be read of a namespace. */
export const RUNNING_FILES: readonly string[] = [...PARAMETER_IDS.map(fileOf), ...Object.values(ROUTING_FILES)]

/** What the kernel holds, from the texts of these files; what is no whole number is left out. */
export function runningIn(texts: ReadonlyMap<string, string>): Running {
  const values = PARAMETER_IDS.map((id) => [id, numberIn(texts.get(fileOf(id)))] as const)
  return new Map(values.filter((entry): entry is [ParameterId, number] => entry[1] !== null))
}

/** What the namespace forwards; null: nothing. */
export function routingIn(texts: ReadonlyMap<string, string>): Routing | null {
  const numberOf = (name: keyof typeof ROUTING_FILES): number | null => numberIn(texts.get(ROUTING_FILES[name]))
  const [ipv4, ipv6, loose] = [(numberOf('ipv4') ?? 0) !== 0, (numberOf('ipv6') ?? 0) !== 0, numberOf('loose')]
  if (!ipv4 && !ipv6) return null
  return { ipv4, ipv6, established: numberIn(texts.get(fileOf('conntrackEstablished'))), maxRetrans: numberOf('maxRetrans'), loose: loose === null ? null : loose !== 0 }
}

function numberIn(text: string | undefined): number | null {
  const digits = /^-?\d+$/.exec(text?.trim() ?? '')?.[0]
  return digits === undefined ? null : Number(digits)
}
