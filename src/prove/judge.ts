import { rounded } from '../model/duration.ts'
import type { Observation } from './case.ts'
import type { Claim, Experiment } from './experiments.ts'

/** A claim beside what was seen, in words. */
export interface Judgement {
  readonly claim: string
  readonly predicted: string
  readonly observed: string
  readonly agrees: boolean
}

/** Clocks are read by processes that have to wait for a processor; in seconds. */
const MAY_BE_EARLY = 0.25
const MAY_BE_LATE = 0.6

/** Holds what was seen against each claim. */
export function judge({ claims }: Experiment, observation: Observation): Judgement[] {
  return claims.map((claim) => judgeOne(claim, observation))
}

function judgeOne(claim: Claim, observation: Observation): Judgement {
  const { probes, onWire, ended, answered } = observation
  const [first, second] = probes
  switch (claim.kind) {
    case 'first-probe':
      return moment('first probe', claim, first)
    case 'period':
      return moment('next probe after', claim, first === undefined || second === undefined ? undefined : second - first)
    case 'probes':
      return { claim: 'probes on the wire', predicted: String(claim.count), observed: String(onWire), agrees: onWire === claim.count && probes.length === claim.count }
    case 'least-probes':
      return { claim: 'probes on the wire', predicted: `${claim.count} or more`, observed: String(onWire), agrees: onWire >= claim.count && probes.length >= claim.count }
    case 'given-up': {
      const judged = moment('given up', claim, ended?.at)
      return { ...judged, predicted: `ETIMEDOUT, ${judged.predicted}`, observed: ended === null ? 'still open' : `${ended.errno}, ${judged.observed}`, agrees: judged.agrees && ended?.errno === 'ETIMEDOUT' }
    }
    case 'forgotten':
      return { claim: 'in the end', predicted: 'nothing comes through', observed: endOf(observation), agrees: answered !== true }
    case 'fate': {
      const observed = endOf(observation)
      const { fate } = claim
      const predicted = fate.kind === 'dead' ? fate.errno : fate.kind === 'alive' ? 'alive' : `alive, or ${fate.errno} if timers are late`
      const agrees = fate.kind === 'dead' ? ended?.errno === fate.errno : answered === true || (fate.kind === 'either' && ended?.errno === fate.errno)
      return { claim: 'in the end', predicted, observed, agrees }
    }
  }
}

function endOf({ ended, answered }: Observation): string {
  return ended !== null ? `${ended.errno} after ${rounded(ended.at)} s` : answered === true ? 'alive' : 'nothing comes through'
}

function moment(name: string, { from, to }: { readonly from: number; readonly to: number }, at: number | undefined): Judgement {
  const predicted = `${rounded(from)} s (${rounded(to)} s at the latest)`
  return { claim: name, predicted, observed: at === undefined ? 'never' : `${rounded(at)} s`, agrees: at !== undefined && at >= from - MAY_BE_EARLY && at <= to + MAY_BE_LATE }
}
