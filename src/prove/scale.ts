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
    const candidate = { factor, thesis: divided(thesis, factor) }
    if (candidate.thesis.trio.time < Math.min(thesis.trio.time, SHORTEST_TIME)) break
    if (!isAlike(thesis, candidate.thesis)) continue
    if (timeOf(candidate) <= patience) return candidate
    if (best === null || timeOf(candidate) < timeOf(best)) best = candidate
  }
  return best
}

function timeOf({ thesis }: Scaled): number {
  return durationOf(experimentsOf(thesis))
}

function divided({ trio, retries2, boxes, ...rest }: Thesis, factor: number): Thesis {
  const by = (seconds: number): number => Math.max(1, Math.round(seconds / factor))
  return {
    ...rest,
    trio: { time: by(trio.time), intvl: by(trio.intvl), probes: trio.probes },
    retries2: retries2 === null ? null : Math.min(retries2, MOST_RETRIES),
    boxes: boxes.map(({ name, idleTimeout }) => ({ name, idleTimeout: by(idleTimeout) })),
  }
}

function isAlike(thesis: Thesis, candidate: Thesis): boolean {
  return [0, thesis.lostProbes].every((lost) =>
    thesis.boxes.every((box, i) => fateOf(thesis.trio, box.idleTimeout, lost, 'drop').kind === fateOf(candidate.trio, candidate.boxes[i]!.idleTimeout, lost, 'drop').kind),
  )
}
