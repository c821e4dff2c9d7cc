import type { Document } from '../carrier/document.ts'
import { TRIO, type TrioId } from '../kernel/parameters.ts'
import type { Middlebox } from '../middlebox/path.ts'
import { nameOf, parametersIn } from './values.ts'

/** Names a box, and says where its part rests on a guess. */
export function boxName(box: Middlebox): string {
  const doubts = [
    ...(box.countsKeepalive === null ? ['if it counts probes, which is not known'] : []),
    ...(box.recalled ? ['its idle timeout is from memory: check it'] : []),
  ]
  return doubts.length === 0 ? box.name : `${box.name} (${doubts.join('; ')})`
}

/** Lists ids as `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`
}

export function namesOf(ids: readonly TrioId[]): string {
  return listed(TRIO.filter((id) => ids.includes(id)).map(nameOf))
}

/** The known parameters that a document sets. */
export function namesIn(document: Document): string {
  return listed(parametersIn(document).map(nameOf))
}
