import type { Trio } from '../kernel/parameters.ts'
import { detection, survivedOutage } from '../kernel/timing.ts'
import { bindingMiddlebox, type Middlebox } from '../middlebox/path.ts'
import { SHORT_OUTAGE, type Intent } from '../model/intent.ts'
import { LONGEST_INTVL, MOST_PROBES, remedyFor, type Change, type Demands, type Remedy } from '../model/remedy.ts'
import { nameOf, type Judged } from './values.ts'

/** What a good value must not break: what is required, and what already holds. Needs all three values. */
function standing({ trio, complete }: Judged, intent: Intent): Demands {
  return complete ? standingOf(trio, intent) : {}
}

function standingOf(trio: Trio, { middleboxes, detectWithin, surviveOutage, surviveLostProbes }: Intent): Demands {
  const box = bindingMiddlebox(middleboxes)
  const required = surviveOutage ?? (survivedOutage(trio) >= SHORT_OUTAGE ? SHORT_OUTAGE : 0)
  return {
    surviveOutage: required,
    ...(detectWithin === null ? {} : { detectWithin }),
    ...(box === undefined ? {} : { path: { idleTimeout: box.idleTimeout, lostProbes: surviveLostProbes } }),
    ...(box !== undefined && detection(trio) <= box.idleTimeout ? { outlast: box.idleTimeout } : {}),
  }
}

/** What to change, in words, and as the values of each way to do it. */
export interface Advice {
  readonly text: string
  readonly ways: Remedy
}

/**
 * What to set so that the path keeps the flow. Leaves out what the values do not meet today besides, so that the
 * advice stays as small as the finding.
 */
export function pathRemedy(found: Judged, box: Middlebox, intent: Intent): Advice | undefined {
  const path = { idleTimeout: box.idleTimeout, lostProbes: intent.surviveLostProbes }
  const demands = standing(found, { ...intent, middleboxes: [box], detectWithin: null })
  const surviveOutage = Math.min(demands.surviveOutage ?? 0, survivedOutage(found.trio))
  return describe(found.trio, { ...demands, path, surviveOutage })
}

/** What to set so that `demands` and all that is required are met. */
export function timingRemedy(found: Judged, intent: Intent, demands: Demands): Advice {
  return describe(found.trio, { ...standing(found, intent), ...demands }) ?? NO_WAY
}

/** Stands where a message would give advice, and there is none. */
export const NO_WAY: Advice = {
  text: `found no intvl up to ${LONGEST_INTVL} with probes up to ${MOST_PROBES} that meets this together with what else is required: relax a requirement`,
  ways: [],
}

function describe(trio: Trio, demands: Demands): Advice | undefined {
  const ways = remedyFor(trio, demands)
  if (ways.length === 0) return undefined
  return { text: `set ${ways.map((changes) => changes.map((change) => bound(trio, change)).join(' and ')).join(', or ')}`, ways }
}

/** Any smaller time does as well; of intvl and probes only this one is sure, as other demands pull the other way. */
function bound(trio: Trio, { parameter, to }: Change): string {
  return `${nameOf(parameter)} to ${parameter === 'time' && to < trio.time ? 'at most ' : ''}${to}`
}
