import type { Trio } from '../kernel/parameters.ts'
import { durationOf, experimentsOf, type Thesis } from './experiments.ts'
import { fateOf } from './fate.ts'

/** A thesis in less time: all times divided by one factor and rounded to whole seconds, as the kernel takes no others. */
export interface Scaled {
  readonly factor: number
  readonly thesis: Thesis
}

/** How long a proof may take where nothing else is said, in seconds. */
export const PATIENCE = 60
const STEP = 1.1
const LARGEST = 10_000
/** M(4) is 6.2 s: the law of the retransmissions shows in the first of them. */
const MOST_RETRIES = 4
/** In less time than this a path cannot be changed safely between two packets. */
const SHORTEST_TIME = 2

/**
 * The least factor with which all is over in time and every middlebox has the same fate as unscaled; or, where there is
 * none, the one that takes the least time. Null: rounding changes a fate, whatever the factor.
 *
 * @param patience in seconds
 */
export function scaled(thesis: Thesis, patience: number): Scaled | null {
  let best: Scaled | null = null
  for (let factor = 1; factor < LARGEST; factor *= STEP) {
    const trio = dividedTrio(thesis.trio, factor)
    if (trio.time < Math.min(thesis.trio.time, SHORTEST_TIME)) break
    const boxes = dividedBoxes(thesis, trio, factor)
    if (boxes === null) continue
    const candidate = { factor, thesis: { ...thesis, trio, boxes, retries2: thesis.retries2 === null ? null : Math.min(thesis.retries2, MOST_RETRIES) } }
    if (timeOf(candidate) <= patience) return candidate
    if (best === null || timeOf(candidate) < timeOf(best)) best = candidate
  }
  return best
}

function timeOf({ thesis }: Scaled): number {
  return durationOf(experimentsOf(thesis))
}

function dividedTrio({ time, intvl, probes }: Trio, factor: number): Trio {
  return { time: atLeastOne(Math.round(time / factor)), intvl: atLeastOne(Math.round(intvl / factor)), probes }
}

/** Rounded up or down, so that each box still does the same; null: one would do something else either way. */
function dividedBoxes({ trio, boxes, lostProbes }: Thesis, small: Trio, factor: number): Thesis['boxes'] | null {
  const found = boxes.flatMap(({ name, idleTimeout }) => {
    const isAlike = (other: number): boolean => [0, lostProbes].every((lost) => fateOf(trio, idleTimeout, lost, 'drop').kind === fateOf(small, other, lost, 'drop').kind)
    const divided = idleTimeout / factor
    const alike = [Math.round(divided), Math.floor(divided), Math.ceil(divided)].map(atLeastOne).find(isAlike)
    return alike === undefined ? [] : { name, idleTimeout: alike }
  })
  return found.length === boxes.length ? found : null
}

function atLeastOne(seconds: number): number {
  return Math.max(1, seconds)
}
