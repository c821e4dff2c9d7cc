import type { Observation } from './observation.ts'

/** Why a run ended before there was nothing left to find out. */
export type Stop = 'interrupted' | 'contradictory' | 'unreachable' | 'no-answer'

/** What a run has seen. */
export interface Run {
  readonly observations: readonly Observation[]
  /** Null: there was nothing left to find out. */
  readonly stop: Stop | null
  readonly connections: number
  /** How many connections were to be had at a time, where that was fewer than wanted. */
  readonly limitedTo: number | null
  readonly seconds: number
}
