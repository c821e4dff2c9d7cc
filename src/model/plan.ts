import type { Trio } from '../kernel/parameters.ts'
import { survivedOutage } from '../kernel/timing.ts'
import { bindingMiddlebox } from '../middlebox/path.ts'
import { SHORT_OUTAGE, type Intent } from './intent.ts'
import { largestTime } from './remedy.ts'

/** What planned values have to meet, in seconds; null: not required. */
export interface Limits {
  /** Of the middlebox that forgets a flow first, among those that count probes. */
  readonly idleTimeout: number | null
  /** So many probes in a row may get lost on the path. */
  readonly lostProbes: number
  readonly detectWithin: number | null
  readonly surviveOutage: number
  /** Idle connections, and the probes that they may cost a second. */
  readonly load: { readonly connections: number; readonly perSecond: number } | null
}

/** How far the search goes. More probes or longer values than these are nobody's choice. */
export const SEARCHED = { time: 7200, intvl: 300, probes: 9, fewestProbes: 3 } as const

/** Values with a `time` so near to the largest cost hardly more traffic, and are free to be better otherwise. */
const NEARLY = 0.97

/**
 * What an intent asks of planned values. An outage of 5 seconds is survived where nothing else is said.
 *
 * @param intent of any origin
 */
export function limitsOf({ middleboxes, detectWithin, surviveOutage, surviveLostProbes, connections, maxProbesPerSecond }: Intent): Limits {
  return {
    idleTimeout: bindingMiddlebox(middleboxes)?.idleTimeout ?? null,
    lostProbes: surviveLostProbes,
    detectWithin,
    surviveOutage: surviveOutage ?? SHORT_OUTAGE,
    load: connections === null || maxProbesPerSecond === null ? null : { connections, perSecond: maxProbesPerSecond },
  }
}

/** Whether there is anything to plan for: a box on the path, a requirement, a budget. */
export function asksForSomething({ idleTimeout, detectWithin, load }: Limits, { surviveOutage }: Intent): boolean {
  return idleTimeout !== null || detectWithin !== null || surviveOutage !== null || load !== null
}

/**
 * The values that meet the limits at the least cost, late timers included: among those whose `time` is within 3 % of
 * the largest, the longest outage survived, then the fewest probes, then the largest `time`. The search is exact.
 *
 * @param limits what `limitsOf` gives
 * @returns `time` of 1 to 7200 and no less than `intvl`, `intvl` of 1 to 300, `probes` of 3 to 9; null: there are none
 */
export function plan(limits: Limits): Trio | null {
  const found = [...candidates(limits)]
  const largest = found.reduce((most, { time }) => Math.max(most, time), 0)
  return found.filter(({ time }) => time >= NEARLY * largest).reduce<Trio | null>((best, each) => (best === null || isBetter(each, best) ? each : best), null)
}

function isBetter(a: Trio, b: Trio): boolean {
  return survivedOutage(a) - survivedOutage(b) > 0 || (survivedOutage(a) === survivedOutage(b) && (a.probes < b.probes || (a.probes === b.probes && a.time > b.time)))
}

/** For each `intvl` and `probes` the largest `time`, where there is one. */
function* candidates({ idleTimeout, lostProbes, detectWithin, surviveOutage, load }: Limits): Generator<Trio> {
  // What is given up later than a box forgets it would leave an application on a dead connection for that long.
  const onPath = idleTimeout === null ? {} : { path: { idleTimeout, lostProbes }, outlast: idleTimeout }
  const demands = { ...onPath, ...(detectWithin !== null && { detectWithin }), surviveOutage }
  for (let probes = Math.max(SEARCHED.fewestProbes, lostProbes + 1); probes <= SEARCHED.probes; probes++) {
    for (let intvl = 1; intvl <= SEARCHED.intvl; intvl++) {
      const time = largestTime(intvl, probes, demands, SEARCHED.time)
      if (time === undefined || time < intvl) continue
      // Every smaller time costs more.
      if (load === null || load.connections / time <= load.perSecond) yield { time, intvl, probes }
    }
  }
}
