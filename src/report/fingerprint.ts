import { lineText, positionOf } from '../carrier/text.ts'
import type { Diagnostic } from '../lint/check.ts'

// FNV-1a of 64 bits, over UTF-16 units: http://www.isthe.com/chongo/tech/comp/fnv/
const OFFSET = 0xcbf29ce484222325n
const PRIME = 0x100000001b3n

function hashOf(text: string): string {
  let hash = OFFSET
  for (let at = 0; at < text.length; at++) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * PRIME)
  return hash.toString(16).padStart(16, '0')
}

/**
 * A name for each finding of one file, in their order, by which later runs know it again: made of its rule and the
 * text of its line, not of the line's number nor of the message, which may name another line. The same text again
 * is counted.
 *
 * @param within what else the names depend on: the file's path where they must differ from file to file
 */
export function fingerprintsOf(diagnostics: readonly Diagnostic[], within = ''): string[] {
  const seen = new Map<string, number>()
  return diagnostics.map(({ ruleId, document, at }) => {
    const { line } = positionOf(document, at.start)
    const identity = JSON.stringify([within, ruleId, lineText(document, line).trim(), document.text.slice(at.start, at.end)])
    const nth = (seen.get(identity) ?? 0) + 1
    seen.set(identity, nth)
    return hashOf(`${identity} ${nth}`)
  })
}
