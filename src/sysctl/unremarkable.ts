import type { Source } from '../carrier/text.ts'
import { mayConcern } from '../kernel/misspelling.ts'

const NEWLINE = 0x0a
const TAB = 0x09
const SPACE = 0x20
const NUMBER_SIGN = 0x23
/** Beginnings that need a closer look: `;`, `-`, `=`, templates, control characters, a glob. */
const REMARKABLE: ReadonlySet<number> = new Set(Array.from(';-={<[*?$@', (char) => char.charCodeAt(0)))
/** Anything that a loader may read in a way of its own, or that may make a glob or a template of a key. */
const TRICKY = ['\r', '\0', '\\', '*', '?', '[', '{', '<%'] as const
/** Far below any loader's limit for a line. */
const LARGE = 2 ** 18

/** Whether loaders may read a text in ways of their own. Several searches for one character are faster than one for any of them. */
export function isTricky(text: string): boolean {
  return TRICKY.some((char) => text.includes(char))
}

/**
 * Whether a file has only blank lines, `#` comments and assignments of other families, which every loader reads
 * alike. Most drop-ins of most hosts are so, and need not be taken apart. False says nothing.
 */
export function isUnremarkable({ text, bom }: Source): boolean {
  if (bom || text.length > LARGE || isTricky(text) || mayConcern(text)) return false
  let equals = -1
  for (let at = 0; at < text.length; ) {
    const lineEnd = text.indexOf('\n', at)
    const end = lineEnd < 0 ? text.length : lineEnd
    while (at < end && (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB)) at++
    const first = at < end ? text.charCodeAt(at) : NEWLINE
    if (first !== NEWLINE && first !== NUMBER_SIGN) {
      if (first < SPACE || REMARKABLE.has(first)) return false
      if (equals < at) equals = text.indexOf('=', at)
      if (equals < 0 || equals >= end) return false
    }
    at = end + 1
  }
  return true
}
