import type { Middlebox } from '../middlebox/path.ts'

/** What the path and the requirements are, as flags (later: keepalive.yaml) say. Times in seconds. */
export interface Intent {
  /** Empty: nobody said what is on the path. */
  readonly middleboxes: readonly Middlebox[]
  /** A silent peer must be found within; null: not required. */
  readonly detectWithin: number | null
  /** A shorter outage of the path must kill no idle connection; null: not required. */
  readonly surviveOutage: number | null
  /** So many probes in a row may get lost before a middlebox forgets the flow. */
  readonly surviveLostProbes: number
}

export const NO_INTENT: Intent = { middleboxes: [], detectWithin: null, surviveOutage: null, surviveLostProbes: 1 }

/** Seconds of outage that any connection should survive where nothing is required: a failover, a reconvergence. */
export const SHORT_OUTAGE = 5
