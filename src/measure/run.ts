import type { Observation } from './observation.ts'

/** Why a run ended before there was nothing left to find out. */
export type Stop = 'interrupted' | 'contradictory' | 'unreachable' | 'no-answer' | 'no-room'

/** What a run has seen. */
export interface Run {
  readonly observations: readonly Observation[]
  /** Of flows of which it was not known yet, when the run was interrupted, whether they still live: for how long each had been idle, in seconds. */
  readonly asked: readonly number[]
  /** Null: there was nothing left to find out. */
  readonly stop: Stop | null
  readonly connections: number
  /** How many connections were to be had at a time, where that was fewer than wanted. */
  readonly limitedTo: number | null
  readonly seconds: number
}
