import type { Case, Observation } from '../prove/case.ts'

/** What is written to the lab: one line of JSON. */
export interface Job {
  /** The network namespace that the lab must not be in: `net:[4026531840]`. */
  readonly outside: string
  readonly cases: readonly Case[]
}

/** What the lab writes, each a line of JSON. `index` is that of the case. */
export type Report =
  | { readonly kind: 'wired' }
  | { readonly kind: 'observed'; readonly index: number; readonly observation: Observation }
  | { readonly kind: 'failed'; readonly index: number | null; readonly message: string }

/** What is written to the client of a case. */
export type Order = { readonly do: 'connect'; readonly host: string; readonly port: number; readonly keepalive: boolean } | { readonly do: 'send' }

/** What the client of a case writes; `at` in seconds of CLOCK_MONOTONIC. */
export type ClientEvent =
  | { readonly kind: 'ready' }
  | { readonly kind: 'connected' | 'answer'; readonly at: number }
  /** `count` of them since it was last looked at. */
  | { readonly kind: 'probes'; readonly at: number; readonly count: number }
  | { readonly kind: 'ended'; readonly at: number; readonly errno: string }

/** Seconds of CLOCK_MONOTONIC, which all processes share. */
export function now(): number {
  return Number(process.hrtime.bigint()) / 1e9
}
