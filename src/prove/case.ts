import type { Trio } from '../kernel/parameters.ts'

/** What a router does with packets of a flow that it has forgotten. */
export type Expiry =
  /** drops them silently */
  | 'drop'
  /** answers with a reset */
  | 'reset'
  /** takes the flow up again, as Linux does by default (nf_conntrack_tcp_loose) */
  | 'pickup'

export const EXPIRIES = ['drop', 'reset', 'pickup'] as const

/** What lies between client and server: a router, or one that keeps state (conntrack, NAT). */
export type Path = { readonly kind: 'router' } | { readonly kind: 'nat'; readonly idleTimeout: number; readonly expiry: Expiry }

/** What is done to an idle connection right after its handshake. */
export type Act =
  | { readonly kind: 'nothing' }
  /** the path lets nothing through any more */
  | { readonly kind: 'cut' }
  /** the same, and the client sends one byte */
  | { readonly kind: 'cut-with-data' }
  /** so many packets of the client are lost before the router sees them */
  | { readonly kind: 'lose'; readonly packets: number }

/** One connection from a client that has these values. Times in seconds. */
export interface Case {
  readonly trio: Trio
  /** Whether it has SO_KEEPALIVE. */
  readonly keepalive: boolean
  /** `tcp_retries2`; null: the kernel's default. */
  readonly retries2: number | null
  readonly path: Path
  readonly act: Act
  /** How long it is watched, unless it ends before that. */
  readonly until: number
}

/** What became of it. Times in seconds after the handshake, as the client sees it. */
export interface Observation {
  /** When the client's kernel sent a keepalive probe (TcpExtTCPKeepAlive of /proc/net/netstat). */
  readonly probes: readonly number[]
  /** Empty ACKs of the client that reached the router after the handshake, lost ones included. */
  readonly onWire: number
  /** How the connection ended by itself; null: it did not. */
  readonly ended: { readonly errno: string; readonly at: number } | null
  /** Whether the server answered a byte that was sent at the end; null: it was not asked, as the connection had ended. */
  readonly answered: boolean | null
}
