import { CATALOGUE, type CatalogueEntry } from '../middlebox/catalogue.ts'
import type { Outcome } from './outcome.ts'

/** Middleboxes of the catalogue that would do what was seen. */
export interface Matches {
  /** With the idle timeout that they have unless somebody changes it. */
  readonly byDefault: readonly CatalogueEntry[]
  /** Where it is set so. */
  readonly ifSet: readonly CatalogueEntry[]
}

const NONE: Matches = { byDefault: [], ifSet: [] }

export function matchesOf(outcome: Outcome): Matches {
  switch (outcome.type) {
    case 'forgotten':
      return within(outcome.keptFor, outcome.forgottenBy, ({ terminates }) => !terminates)
    case 'closed':
      // A timer of a proxy fires late rather than early.
      return within(outcome.from - 1.5, outcome.to, ({ terminates }) => terminates)
    case 'reset':
      return within(outcome.from - 1.5, outcome.to, () => true)
    case 'kept':
    case 'talking':
    case 'unanswered':
    case 'unfinished':
      return NONE
  }
}

/** Those with an idle timeout above `low` and at most `high`. */
function within(low: number, high: number, isOfKind: (entry: CatalogueEntry) => boolean): Matches {
  const fits = (seconds: number): boolean => seconds > low && seconds <= high
  const entries = CATALOGUE.filter(isOfKind)
  const byDefault = entries.filter(({ idleTimeout }) => idleTimeout !== null && fits(idleTimeout))
  const canBeSet = ({ configurable }: CatalogueEntry): boolean => typeof configurable === 'object' && (configurable.min ?? 0) <= high && (configurable.max ?? Infinity) > low
  return { byDefault, ifSet: entries.filter((entry) => canBeSet(entry) && !byDefault.includes(entry)) }
}
