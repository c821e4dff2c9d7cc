import { viewOf, type Observation } from './observation.ts'

export interface SearchSettings {
  /** Seconds; nothing is left idle for longer. */
  readonly upTo: number
  /** Seconds; null: a tenth of the timeout, within 1 and 5. */
  readonly resolution: number | null
  /** How many flows may be open at a time. */
  readonly most: number
}

export const MOST_FLOWS = 16

/** The shortest first guess. What forgets a flow sooner than this breaks so much that nobody has to measure it. */
const SHORTEST = 5
/** A finer first round would cost flows and gain nothing: the next one narrows anyway. */
const FINEST_RATIO = 1.25

/** How wide, in seconds, a bracket above `low` may stay. */
export function widthWanted({ resolution }: SearchSettings, low: number): number {
  return resolution ?? Math.max(1, Math.min(5, low / 10))
}

/**
 * For how many seconds each flow of the next round is to be left idle, longest first; empty where nothing is left to find
 * out. The first round climbs from 5 s to the limit, the later ones divide what is left. One flow alone may get lost for
 * any reason: the last points are tried with two each, and the end of the bracket again where only one flow has shown it.
 */
export function nextRound(observations: readonly Observation[], settings: SearchSettings): readonly number[] {
  const { lowPlanned: low, end, confirmed } = viewOf(observations)
  const { upTo, most } = settings
  if (end === null) return low >= upTo ? [] : climb(low, settings)
  if (end.type !== 'lost') return confirmed ? [] : twice([Math.min(upTo, tenths(end.idle * 1.1 + 2))], most)
  const width = end.planned - low
  // Both bounds are rounded outwards in the end.
  const wanted = widthWanted(settings, low) - 0.1
  if (tenths(width) <= tenths(wanted)) return confirmed ? [] : twice([end.planned], most)
  const room = confirmed ? most : Math.max(1, most - 1)
  const steps = Math.max(1, Math.min(room, Math.ceil(width / (wanted - 0.1)) - 1))
  const points = Array.from({ length: steps }, (_, i) => tenths(low + (width * (steps - i)) / (steps + 1)))
  const again = confirmed || most === 1 ? [] : [end.planned]
  return [...again, ...(2 * steps <= room ? twice(points, room) : points)]
}

/** What is left to find out, in seconds. A round that makes it no less has met a flow that was lost for another reason. */
export function widthLeft(observations: readonly Observation[], { upTo }: Pick<SearchSettings, 'upTo'>): number {
  const { lowPlanned, end } = viewOf(observations)
  return (end?.type === 'lost' ? end.planned : upTo) - lowPlanned
}

/** Whether leaving a flow idle for so long can tell nothing new, since one was lost sooner. */
export function isMoot(planned: number, observations: readonly Observation[]): boolean {
  const { end } = viewOf(observations)
  return end?.type === 'lost' && end.planned < planned
}

function climb(low: number, { upTo, most }: SearchSettings): readonly number[] {
  const start = low === 0 ? Math.min(SHORTEST, upTo) : Math.min(low * FINEST_RATIO, upTo)
  const ratio = most === 1 ? Infinity : Math.max(FINEST_RATIO, (upTo / start) ** (1 / (most - 1)))
  const points: number[] = []
  for (let idle = upTo; points.length < most && idle >= start * 0.999; idle /= ratio) points.push(tenths(idle))
  return points
}

function twice(points: readonly number[], most: number): readonly number[] {
  return most < 2 ? points : points.flatMap((point) => [point, point])
}

function tenths(seconds: number): number {
  return Math.round(seconds * 10) / 10
}
