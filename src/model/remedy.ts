import { TRIO, type Trio, type TrioId } from '../kernel/parameters.ts'
import { detection, LATE, survivedOutage, worstDetection, worstSilence } from '../kernel/timing.ts'

/** What three values have to meet, in seconds; what is absent is not asked for. */
export interface Demands {
  /** A middlebox with this idle timeout keeps the flow, also if so many probes get lost. */
  readonly path?: { readonly idleTimeout: number; readonly lostProbes: number }
  /** A silent peer is found no later than this, timers on time. */
  readonly outlast?: number
  /** A silent peer is found within this, worst case included. */
  readonly detectWithin?: number
  readonly surviveOutage?: number
}

/** One value to set. */
export interface Change {
  readonly parameter: TrioId
  readonly to: number
}

/** Ways to meet the demands, each by itself. */
export type Remedy = readonly (readonly Change[])[]

/** How far the search goes: a longer interval or more probes would be no advice. */
export const LONGEST_INTVL = 300
export const MOST_PROBES = 30

export function meets(trio: Trio, demands: Demands): boolean {
  const { path, outlast, detectWithin, surviveOutage } = demands
  if (path && (worstSilence(trio, path.lostProbes) >= path.idleTimeout || trio.probes <= path.lostProbes)) return false
  if (outlast !== undefined && detection(trio) > outlast) return false
  if (detectWithin !== undefined && worstDetection(trio) > detectWithin) return false
  return surviveOutage === undefined || survivedOutage(trio) >= surviveOutage
}

/** Whole numbers from `from` to `to`. */
function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
}

/** The largest time up to `most` that meets the demands together with these; every smaller one does too. */
export function largestTime(intvl: number, probes: number, demands: Demands, most: number): number | undefined {
  const { path, outlast, detectWithin } = demands
  const bounds = [
    most,
    path === undefined ? Infinity : Math.floor(path.idleTimeout / LATE - path.lostProbes * intvl),
    outlast === undefined ? Infinity : outlast - intvl * probes,
    detectWithin === undefined ? Infinity : Math.floor(detectWithin / LATE - intvl * probes),
  ]
  const bound = Math.min(...bounds)
  return [bound, bound - 1].find((time) => time >= 1 && meets({ time, intvl, probes }, demands))
}

/** All that changing just these parameters can reach, with the largest time for each intvl and probes. */
function* reachable(changed: readonly TrioId[], trio: Trio, demands: Demands): Generator<Trio> {
  const intvls = changed.includes('intvl') ? range(1, LONGEST_INTVL) : [trio.intvl]
  const counts = changed.includes('probes') ? range(1, MOST_PROBES) : [trio.probes]
  for (const probes of counts) {
    for (const intvl of intvls) {
      const time = changed.includes('time') ? largestTime(intvl, probes, demands, trio.time) : trio.time
      if (time === undefined) continue
      const candidate = { time, intvl, probes }
      if (meets(candidate, demands)) yield candidate
    }
  }
}

function byDistance(trio: Trio, parameter: TrioId): (a: Trio, b: Trio) => number {
  const distance = (other: Trio): number => Math.abs(other[parameter] - trio[parameter])
  return (a, b) => distance(a) - distance(b)
}

/** Within 3 % of the largest time, which is the least traffic: nearest in probes, then the longest outage survived. */
function leastTraffic(candidates: readonly Trio[], { probes }: Trio): Trio | undefined {
  const usual = candidates.filter(({ time, intvl }) => time >= intvl)
  const eligible = usual.length > 0 ? usual : candidates
  const largest = eligible.reduce((most, { time }) => Math.max(most, time), 0)
  const distance = (other: Trio): number => Math.abs(other.probes - probes)
  return eligible
    .filter(({ time }) => time >= largest * 0.97)
    .sort((a, b) => distance(a) - distance(b) || survivedOutage(b) - survivedOutage(a) || b.time - a.time)[0]
}

function changesFrom(trio: Trio, to: Trio): Change[] {
  return TRIO.filter((id) => to[id] !== trio[id]).map((parameter) => ({ parameter, to: to[parameter] }))
}

/** Each single value that, changed alone and as little as possible, meets the demands. */
function singly(trio: Trio, demands: Demands): Trio[] {
  return TRIO.flatMap((id) => [...reachable([id], trio, demands)].sort(byDistance(trio, id))[0] ?? [])
}

/** The same with the largest time that the path allows, where it is the time that loses the flow. */
function withTimeForPath(trio: Trio, { path }: Demands): Trio | undefined {
  const time = path && !meets(trio, { path }) ? largestTime(trio.intvl, trio.probes, { path }, trio.time) : undefined
  return time === undefined ? undefined : { ...trio, time }
}

/**
 * How to change `trio` so that it meets the demands, with as few values changed as possible: each single value
 * that does it alone, as near to what it is as possible; else the time that the path needs and one other value;
 * else one set of two or three. Empty: there is no way.
 */
export function remedyFor(trio: Trio, demands: Demands): Remedy {
  const alone = singly(trio, demands)
  if (alone.length > 0) return alone.map((found) => changesFrom(trio, found))
  const onPath = withTimeForPath(trio, demands)
  const withTime = onPath === undefined ? [] : singly(onPath, demands)
  if (withTime.length > 0) return withTime.map((found) => changesFrom(trio, found))

  const sets: readonly (readonly TrioId[])[] = [['time', 'intvl'], ['time', 'probes'], ['intvl', 'probes'], TRIO]
  for (const changed of sets) {
    const found = leastTraffic([...reachable(changed, trio, demands)], trio)
    if (found) return [changesFrom(trio, found)]
  }
  return []
}
