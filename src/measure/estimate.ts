import type { Observation } from './observation.ts'
import { isMoot, nextRound, type SearchSettings } from './search.ts'

/** Seconds from a probe to the verdict: libuv asks ten times, once a second; an answer is seen sooner. */
const UNTIL_LOST = 10.3
const UNTIL_KEPT = 2.6
/** Seconds between two flows being opened. */
export const OPENING_PAUSE = 0.1

/** How long, in seconds, the search takes on a path whose middlebox forgets an idle flow after so many seconds. */
export function secondsFor(timeout: number, settings: SearchSettings): number {
  const observations: Observation[] = []
  let seconds = 0
  for (let round = nextRound(observations, settings); round.length > 0; round = nextRound(observations, settings)) {
    const asked = [...round].sort((a, b) => a - b).map((planned): Observation => (planned < timeout ? { type: 'kept', planned, idle: planned } : { type: 'lost', planned, idle: planned, how: 'silent' }))
    let ended = 0
    for (const each of asked) {
      if (isMoot(each.planned, observations)) continue
      observations.push(each)
      ended = Math.max(ended, each.planned + (each.type === 'kept' ? UNTIL_KEPT : UNTIL_LOST))
    }
    seconds += ended + round.length * OPENING_PAUSE
  }
  return seconds
}

/** Parts of the limit for which the time is worked out: it grows with the timeout, by steps. */
const PARTS = Array.from({ length: 60 }, (_, i) => 1 - i * 0.0125)

/** How long a run may take: where nothing is forgotten, and at most, flows that are lost for other reasons left aside. */
export function estimate(settings: SearchSettings): { readonly kept: number; readonly most: number } {
  return { kept: secondsFor(Infinity, settings), most: Math.max(...PARTS.map((part) => secondsFor(settings.upTo * part, settings))) }
}
