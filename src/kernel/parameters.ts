/** What a number of a parameter means. */
export type Unit = 's' | 'count'

/**
 * One kernel parameter that this tool knows.
 *
 * `min` and `max` are what a write to its file under /proc/sys accepts. The upper bound of a parameter in
 * seconds is INT_MAX / HZ: 8589934 where HZ is 250 (Debian), 2147483 where it is 1000.
 */
export interface Parameter {
  /** Dotted sysctl key; its file below /proc/sys has slashes instead of the dots. */
  readonly key: string
  /** The last component of the key, as people say it. */
  readonly name: string
  readonly unit: Unit
  /** What the kernel starts a network namespace with. */
  readonly default: number
  readonly min: number
  readonly max: number
  /** `int`: jiffies behind an int, a minus sign is read. `u8`: one byte, a minus sign is refused. */
  readonly type: 'int' | 'u8'
  /** The option of setsockopt(2) that overrides it on one socket, and the values which that takes as they are. */
  readonly socket: { readonly option: string; readonly min: number; readonly max: number } | null
  /** Where the kernel says so. */
  readonly source: string
}

const MAX_SECONDS_AT_HZ_250 = 8_589_934

function ipv4(name: string, rest: Omit<Parameter, 'key' | 'name' | 'source'>): Parameter {
  return { key: `net.ipv4.${name}`, name, ...rest, source: 'net/ipv4/sysctl_net_ipv4.c, tcp(7)' }
}

const SECONDS = { unit: 's', type: 'int', min: -MAX_SECONDS_AT_HZ_250, max: MAX_SECONDS_AT_HZ_250 } as const
const COUNT = { unit: 'count', type: 'u8', min: 0, max: 255 } as const

/**
 * Every known parameter by its abstract id, with the limits of Linux 5.10 and later
 * (`net/ipv4/sysctl_net_ipv4.c`, `net/netfilter/nf_conntrack_standalone.c`; socket options: `net/ipv4/tcp.c`).
 */
export const PARAMETERS = {
  time: ipv4('tcp_keepalive_time', { ...SECONDS, default: 7200, socket: { option: 'TCP_KEEPIDLE', min: 1, max: 32767 } }),
  intvl: ipv4('tcp_keepalive_intvl', { ...SECONDS, default: 75, socket: { option: 'TCP_KEEPINTVL', min: 1, max: 32767 } }),
  probes: ipv4('tcp_keepalive_probes', { ...COUNT, default: 9, socket: { option: 'TCP_KEEPCNT', min: 1, max: 127 } }),
  retries1: ipv4('tcp_retries1', { ...COUNT, default: 3, socket: null }),
  retries2: ipv4('tcp_retries2', { ...COUNT, default: 15, socket: null }),
  synRetries: ipv4('tcp_syn_retries', { ...COUNT, min: 1, max: 127, default: 6, socket: { option: 'TCP_SYNCNT', min: 1, max: 127 } }),
  finTimeout: ipv4('tcp_fin_timeout', { ...SECONDS, default: 60, socket: { option: 'TCP_LINGER2', min: 1, max: 120 } }),
  orphanRetries: ipv4('tcp_orphan_retries', { ...COUNT, default: 0, socket: null }),
  conntrackEstablished: {
    key: 'net.netfilter.nf_conntrack_tcp_timeout_established',
    name: 'nf_conntrack_tcp_timeout_established',
    ...SECONDS,
    default: 432_000,
    socket: null,
    source: 'net/netfilter/nf_conntrack_standalone.c, Documentation/networking/nf_conntrack-sysctl.rst',
  },
} as const satisfies Record<string, Parameter>

/** The abstract id of a known parameter, such as `time` for `net.ipv4.tcp_keepalive_time`. */
export type ParameterId = keyof typeof PARAMETERS

/** Every known parameter's id. */
export const PARAMETER_IDS = Object.keys(PARAMETERS) as readonly ParameterId[]

/** The three parameters of TCP keepalive, in the order in which they act. */
export const TRIO = ['time', 'intvl', 'probes'] as const satisfies readonly ParameterId[]
/** The id of one of the three. */
export type TrioId = (typeof TRIO)[number]

/** The value of each of the three: `time` and `intvl` in seconds, `probes` a count. */
export type Trio = Readonly<Record<TrioId, number>>

const BY_KEY: ReadonlyMap<string, ParameterId> = new Map(PARAMETER_IDS.map((id) => [PARAMETERS[id].key, id]))

/** The parameter that has this dotted key, such as `net.ipv4.tcp_keepalive_time`; undefined for any other. */
export function parameterAt(key: string): ParameterId | undefined {
  return BY_KEY.get(key)
}
