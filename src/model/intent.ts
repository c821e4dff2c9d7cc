import type { Middlebox } from '../middlebox/path.ts'
import type { Model } from './model.ts'

/** What the path and the requirements are, as keepalive.yaml and flags say. Times in seconds. */
export interface Intent {
  /** Empty: nobody said what is on the path. */
  readonly middleboxes: readonly Middlebox[]
  /** A silent peer must be found within; null: not required. */
  readonly detectWithin: number | null
  /** A shorter outage of the path must kill no idle connection; null: not required. */
  readonly surviveOutage: number | null
  /** So many probes in a row may get lost before a middlebox forgets the flow. */
  readonly surviveLostProbes: number
  /** Idle connections on one host; null: not said. */
  readonly connections: number | null
  /** Probes that one host may send a second; null: any number. */
  readonly maxProbesPerSecond: number | null
  /** Whether the connections end on the host or in containers with a network namespace of their own. */
  readonly appliesTo: 'host' | 'containers'
}

/** Nothing is said of the path, nothing is required; one lost probe is survived all the same. */
export const NO_INTENT: Intent = {
  middleboxes: [],
  detectWithin: null,
  surviveOutage: null,
  surviveLostProbes: 1,
  connections: null,
  maxProbesPerSecond: null,
  appliesTo: 'host',
}

/**
 * What a model says of the path and the requirements.
 *
 * @param model of any origin
 */
export function intentOf({ middleboxes, requirements, appliesTo }: Model): Intent {
  return { middleboxes, ...requirements, appliesTo }
}

/** Seconds of outage that any connection should survive where nothing is required: a failover, a reconvergence. */
export const SHORT_OUTAGE = 5
