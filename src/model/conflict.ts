import { plan, type Limits } from './plan.ts'

/** A requirement that planned values have to meet. */
export type Requirement = 'idleTimeout' | 'lostProbes' | 'detectWithin' | 'surviveOutage' | 'maxProbesPerSecond'

/** A requirement that does not go together with the others of its set. */
export interface Conflict {
  readonly requirement: Requirement
  readonly value: number
  /** With this instead, and all else as it is, there would be a plan; null: there would be none. */
  readonly possible: number | null
}

const REQUIREMENTS = ['idleTimeout', 'lostProbes', 'detectWithin', 'surviveOutage', 'maxProbesPerSecond'] as const satisfies readonly Requirement[]

/**
 * The smallest set of requirements that no values meet together; the first of several. Empty: there is a plan.
 *
 * @param limits what `limitsOf` gives
 */
export function conflictsOf(limits: Limits): Conflict[] {
  if (plan(limits) !== null) return []
  const stated = REQUIREMENTS.filter((each) => valueOf(limits, each) !== null && isStated(limits, each))
  const smallest = subsets(stated).find((kept) => plan(onlyWith(limits, kept)) === null) ?? stated
  return smallest.map((requirement) => ({ requirement, value: valueOf(limits, requirement)!, possible: possibleFor(limits, requirement) }))
}

/** Lost probes are a matter of the path, or of how many probes there are. */
function isStated({ lostProbes, surviveOutage }: Limits, requirement: Requirement): boolean {
  return requirement === 'lostProbes' ? lostProbes > 0 : requirement === 'surviveOutage' ? surviveOutage > 0 : true
}

function valueOf({ idleTimeout, lostProbes, detectWithin, surviveOutage, load }: Limits, requirement: Requirement): number | null {
  return { idleTimeout, lostProbes, detectWithin, surviveOutage, maxProbesPerSecond: load?.perSecond ?? null }[requirement]
}

/** Every subset, the smaller ones first. */
function subsets<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const all = items.reduce<Item[][]>((found, item) => [...found, ...found.map((each) => [...each, item])], [[]])
  return all.toSorted((a, b) => a.length - b.length)
}

function onlyWith(limits: Limits, kept: readonly Requirement[]): Limits {
  return REQUIREMENTS.filter((each) => !kept.includes(each)).reduce(without, limits)
}

function without(limits: Limits, requirement: Requirement): Limits {
  if (requirement === 'maxProbesPerSecond') return { ...limits, load: null }
  return { ...limits, [requirement]: requirement === 'idleTimeout' || requirement === 'detectWithin' ? null : 0 }
}

/** Longer than any values of the search can take. */
const LONGEST = 20_000

function possibleFor(limits: Limits, requirement: Requirement): number | null {
  const isPossible = (value: number): boolean => plan(withValue(limits, requirement, value)) !== null
  const value = valueOf(limits, requirement)!
  if (requirement === 'maxProbesPerSecond') return plan(without(limits, requirement)) === null ? null : leastRate(limits, isPossible)
  const grows = requirement === 'idleTimeout' || requirement === 'detectWithin'
  return grows ? nearest(value, LONGEST, isPossible) : nearest(value, 0, isPossible)
}

/** The value nearest to `from` on the way to `to` that is possible; what is possible stays so farther on. */
function nearest(from: number, to: number, isPossible: (value: number) => boolean): number | null {
  if (!isPossible(to)) return null
  let [no, yes] = [from, to]
  while (Math.abs(yes - no) > 1) {
    const middle = Math.trunc((yes + no) / 2)
    if (isPossible(middle)) yes = middle
    else no = middle
  }
  return yes
}

/** The fewest probes a second that are enough: those of one of the whole seconds that `time` may have. */
function leastRate({ load }: Limits, isPossible: (value: number) => boolean): number {
  const rateAt = (time: number): number => load!.connections / time
  let [no, yes] = [7201, 1]
  while (no - yes > 1) {
    const middle = Math.trunc((no + yes) / 2)
    if (isPossible(rateAt(middle))) yes = middle
    else no = middle
  }
  return rateAt(yes)
}

function withValue(limits: Limits, requirement: Requirement, value: number): Limits {
  if (requirement !== 'maxProbesPerSecond') return { ...limits, [requirement]: value }
  return { ...limits, load: limits.load && { ...limits.load, perSecond: value } }
}
