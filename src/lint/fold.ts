import type { Scope } from '../carrier/scope.ts'
import type { Diagnostic, Place } from './check.ts'
import type { Subject } from './rule.ts'

/** Where a finding stands among all; null once another one says the same. */
export interface Slot {
  diagnostic: Diagnostic | null
}

/** What was said of each scope, by its words. */
export type Foldings = Map<Scope, Map<string, Folded>>

interface Folded {
  slot: Slot
  readonly places: Place[]
}

/** The same words about the same scope in several documents are one finding: the last document's. */
export function fold({ scope }: Subject, slot: Slot, foldings: Foldings): void {
  const diagnostic = slot.diagnostic!
  const ofScope = foldings.get(scope) ?? new Map<string, Folded>()
  foldings.set(scope, ofScope)
  const key = `${diagnostic.ruleId} ${diagnostic.message}`
  const folded = ofScope.get(key)
  const place: Place = { document: diagnostic.document, at: diagnostic.at }
  if (folded === undefined) {
    ofScope.set(key, { slot, places: [place] })
    return
  }
  folded.places.push(place)
  const rank = ({ document }: Place): number => scope.documents.lastIndexOf(document)
  const last = folded.places.reduce((a, b) => (rank(b) > rank(a) ? b : a))
  const related = folded.places.filter((other) => other !== last).sort((a, b) => rank(a) - rank(b))
  const [winner, loser] = last === place ? [slot, folded.slot] : [folded.slot, slot]
  winner.diagnostic = { ...winner.diagnostic!, related }
  loser.diagnostic = null
  folded.slot = winner
}
