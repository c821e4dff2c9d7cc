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
 * The least factor with which all is over in time and every middlebox does the same as unscaled; or, where there is
 * none, what takes the least time. Where a box that keeps a flow takes too long to show it, one that forgets sooner
 * stands for it: what lives behind that lives behind the other.
 *
 * @param patience in seconds
 */
export function scaled(thesis: Thesis, patience: number): Scaled {
  let best: Scaled | null = null
  for (const sooner of [false, true]) {
    for (let factor = 1; factor < LARGEST; factor *= STEP) {
      const trio = dividedTrio(thesis.trio, factor)
      if (trio.time < Math.min(thesis.trio.time, SHORTEST_TIME)) break
      const boxes = dividedBoxes(thesis, trio, factor, sooner)
      if (boxes === null) continue
      const candidate = { factor, thesis: { ...thesis, trio, boxes, retries2: thesis.retries2 === null ? null : Math.min(thesis.retries2, MOST_RETRIES) } }
      if (timeOf(candidate) <= patience) return candidate
      if (best === null || timeOf(candidate) < timeOf(best)) best = candidate
    }
  }
  // With a factor of 1 each box does what it does.
  return best!
}

function timeOf({ thesis }: Scaled): number {
  return durationOf(experimentsOf(thesis))
}

function dividedTrio({ time, intvl, probes }: Trio, factor: number): Trio {
  return { time: time === 0 ? 0 : atLeastOne(Math.round(time / factor)), intvl: atLeastOne(Math.round(intvl / factor)), probes }
}

/** Rounded up or down, so that each box still does the same; null: one would do something else either way. */
function dividedBoxes({ trio, boxes, lostProbes }: Thesis, small: Trio, factor: number, sooner: boolean): Thesis['boxes'] | null {
  const found = boxes.flatMap(({ name, idleTimeout }) => {
    const isAlike = (other: number): boolean => [0, lostProbes].every((lost) => fateOf(trio, idleTimeout, lost, 'drop').kind === fateOf(small, other, lost, 'drop').kind)
    const divided = idleTimeout / factor
    const keeps = fateOf(trio, idleTimeout, 0, 'drop').kind === 'alive'
    const candidates = sooner && keeps ? range(small.time, Math.min(divided, PERIODS * (small.time + (lostProbes + 1) * small.intvl))) : [Math.round(divided), Math.floor(divided), Math.ceil(divided)]
    const alike = candidates.map(atLeastOne).find(isAlike)
    return alike === undefined ? [] : { name, idleTimeout: alike }
  })
  return found.length === boxes.length ? found : null
}

/** Within so many times what a probe may take to come, with those that get lost, a box can be found that forgets sooner. */
const PERIODS = 3

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, Math.floor(to) - from + 1) }, (_, i) => from + i)
}

function atLeastOne(seconds: number): number {
  return Math.max(1, seconds)
}
