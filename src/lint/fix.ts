import type { Document } from '../carrier/document.ts'
import type { Source } from '../carrier/text.ts'
import type { Fix } from './rule.ts'

/** Where a byte order mark is, seen from the text behind it; ESLint counts it so too. */
export const BOM_START = -1

/** A document with fixes applied, and how many of them. */
export interface Fixed extends Source {
  readonly count: number
}

/**
 * Applies fixes to a document, from its beginning to its end. Of two that overlap or touch only the first is applied:
 * whether the other one still holds, another lint will tell.
 *
 * @param document that the fixes are of
 * @param fixes of findings in it, or of their suggestions
 */
export function applyFixes({ text, bom, encoding }: Document, fixes: readonly Fix[]): Fixed {
  const pieces: string[] = []
  let [end, count, keepsBom] = [-2, 0, bom]
  for (const fix of fixes.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (fix.start <= end) continue
    if (fix.start === BOM_START) keepsBom = false
    pieces.push(text.slice(Math.max(0, end), Math.max(0, fix.start)), fix.text)
    end = fix.end
    count++
  }
  pieces.push(text.slice(Math.max(0, end)))
  return { text: pieces.join(''), bom: keepsBom, encoding, count }
}

/**
 * Whether every loader cuts a file into the same lines, so that one of them can be taken out: systemd ends a line at a
 * lone CR and at NUL, BusyBox joins lines at a backslash.
 */
export function isCutAlike(document: Document): boolean {
  let cutAlike = known.get(document)
  if (cutAlike === undefined) known.set(document, (cutAlike = looksCutAlike(document)))
  return cutAlike
}

const known = new WeakMap<Document, boolean>()

function looksCutAlike({ text }: Document): boolean {
  return !(text.includes('\0') || (text.includes('\r') && /\r(?!\n)/.test(text)) || (text.includes('\\') && /\\(?:\r?\n|$)/.test(text)))
}
