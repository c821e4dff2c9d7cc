import type { Loader } from '../carrier/scope.ts'
import type { ParameterId } from '../kernel/parameters.ts'
import type { Diagnostic } from '../lint/check.ts'
import type { Origin } from './resolution.ts'

/** All that an audit has seen, ready to be printed. Times in seconds. */
export interface Audited {
  readonly namespaces: readonly NamespaceAudit[]
  /** What could not be seen, one sentence each, with what would help. */
  readonly unseen: readonly string[]
  /** A connection without keepalive is idle for long from here on. */
  readonly longIdle: LongIdle
}

export interface LongIdle {
  readonly seconds: number
  /** The middlebox that gives it; null: the flag, or what is usual. */
  readonly middlebox: string | null
}

/** One network namespace. */
export interface NamespaceAudit {
  /** The number of its inode, by which the kernel and `lsns` name it; null where it cannot be read. */
  readonly id: number | null
  /** Such as `this network namespace`, `docker 3f4e5d6c7b8a`, `netns blue`, `redis-server (4711)`. */
  readonly name: string
  readonly values: readonly RunningValue[]
  /** What the values are compared with; null: the files are not loaded into this namespace. */
  readonly files: Files | null
  readonly findings: readonly RunningFinding[]
  /** Why the values are not judged; null: they are. */
  readonly notJudged: string | null
  /** Null: it forwards nothing. */
  readonly routing: Routing | null
  readonly connections: Connections
}

export interface Files {
  readonly loader: Loader
  /** Why this loader. */
  readonly because: string
  /** `the host at /`. */
  readonly where: string
  readonly count: number
}

/** What the kernel holds of one parameter. */
export interface RunningValue {
  readonly parameter: ParameterId
  readonly value: number
  /** Null where nothing is to be compared. */
  readonly expected: Expected | null
  /** Null: there is none. */
  readonly drift: Drift | null
  /** What the files say that the kernel does not take; null: there is no such line. */
  readonly refused: { readonly place: Origin; readonly raw: string } | null
}

/** What the files give. */
export interface Expected {
  /** Null where a template decides. */
  readonly value: number | null
  /** Null: no file sets it, it is the kernel default. */
  readonly from: Origin | null
}

/** Why a value that the kernel holds is not the one that the files give, most likely. */
export type Drift =
  /** Another loader gives just this value. */
  | { readonly cause: 'loader'; readonly loader: Loader; readonly at: Origin }
  /** A line that does not win says just this value: its file was loaded by itself. */
  | { readonly cause: 'lost-line'; readonly at: Origin }
  /** The kernel has the value that this namespace started with; `other`: it is not that of process 1. */
  | { readonly cause: 'kernel-default'; readonly other: boolean; readonly container: boolean }
  /** The line that was to set it is refused, and the value before it is not that of the files either. */
  | { readonly cause: 'refused' }
  /** By hand, or by a program; `newer`: or the file was changed after the host has booted, and is not loaded yet. */
  | { readonly cause: 'by-hand'; readonly newer: string | null }
  /** The kernel default still, and the file was changed after the host has booted. */
  | { readonly cause: 'not-loaded'; readonly newer: string }

/** A finding of a rule about the running values. */
export interface RunningFinding {
  readonly parameter: ParameterId
  readonly diagnostic: Diagnostic
}

/** What the connection tracking of a host that forwards packets does with the flows of others. */
export interface Routing {
  readonly ipv4: boolean
  readonly ipv6: boolean
  /** Null where there is no connection tracking, or it cannot be read. */
  readonly established: number | null
  /** Of a flow with unanswered packets. */
  readonly maxRetrans: number | null
  /** Whether a flow that is not known is picked up in its middle. */
  readonly loose: boolean | null
}

export interface Connections {
  readonly listening: number
  readonly ipv4: KeepaliveCounts
  readonly ipv6: KeepaliveCounts
  /** Those that stay on the host. */
  readonly loopback: number
  /** Without keepalive, and idle for long. */
  readonly longIdle: number
  /** The same, of connections that leave the host. */
  readonly longIdleAbroad: number
  /** Without keepalive, and for how long they have been idle is not known. */
  readonly idleUnknown: number
  /** Rows whose probes were not answered. */
  readonly unanswered: number
  /** Until the next keepalive timer runs; null: none is armed. */
  readonly nextTimer: number | null
  /** Timers that are due later than the running time and intvl would arm them. */
  readonly laterThanValues: number
  /** Those that hold most idle connections without keepalive first. */
  readonly groups: readonly ConnectionGroup[]
  /** Lines of the tables that were no row. */
  readonly unreadable: number
}

export interface KeepaliveCounts {
  readonly established: number
  /** A keepalive timer is armed. */
  readonly armed: number
  /** No timer at all. */
  readonly without: number
  /** Another timer runs, for data in flight or a closed window: whether there is keepalive cannot be seen now. */
  readonly hidden: number
}

/** Connections to one local service, or to one endpoint elsewhere. */
export interface ConnectionGroup extends KeepaliveCounts {
  readonly kind: 'service' | 'peer'
  /** `:5432` of a service, `192.0.2.1:5432` of a peer. */
  readonly endpoint: string
  readonly loopback: boolean
  /** Distinct addresses at the other end. */
  readonly addresses: number
  /** Those of them that have most connections without keepalive. */
  readonly mostOf: readonly string[]
  readonly longIdle: number
  readonly idleUnknown: number
  /** Of those without keepalive; null where it is not known. */
  readonly longestIdle: number | null
  readonly nextTimer: number | null
  readonly unanswered: number
  readonly processes: readonly Process[]
  /** Sockets whose process is not known. */
  readonly unattributed: number
}

export interface Process {
  readonly pid: number
  readonly name: string
}
