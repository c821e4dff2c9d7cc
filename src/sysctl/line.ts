import type { Span } from '../carrier/document.ts'
import { encodeText, type Source } from '../carrier/text.ts'
import type { Dialect } from './dialect.ts'

export interface Line extends Span {
  /** Where the line end begins, or the NUL byte at which a loader stops reading. */
  readonly contentEnd: number
  /** Longer than the loader takes: this line and all after it are lost. */
  readonly tooLong: boolean
}

/** The line of `source` that begins at `start`, as this loader cuts lines. */
export function nextLine(source: Source, dialect: Dialect, start: number): Line {
  const { text } = source
  let { contentEnd, end } = lineEnd(text, dialect, start)
  while (dialect.continues && text[contentEnd - 1] === '\\' && end > contentEnd && end < text.length) {
    ;({ contentEnd, end } = lineEnd(text, dialect, end))
  }
  if (isTooLong(source, dialect, start, contentEnd)) return { start, contentEnd: text.length, end: text.length, tooLong: true }
  const nul = dialect.cutsAtNul ? text.slice(start, contentEnd).indexOf('\0') : -1
  return { start, contentEnd: nul < 0 ? contentEnd : start + nul, end, tooLong: false }
}

function lineEnd(text: string, dialect: Dialect, start: number): { contentEnd: number; end: number } {
  dialect.lineEnd.lastIndex = start
  const match = dialect.lineEnd.exec(text)
  if (match === null) return { contentEnd: text.length, end: text.length }
  return { contentEnd: match.index, end: match.index + match[0].length }
}

/** The limit is in bytes; a UTF-16 unit is at least one and at most three of them. */
function isTooLong(source: Source, { longestLine }: Dialect, start: number, end: number): boolean {
  const units = end - start
  if (units * 3 < longestLine) return false
  return units >= longestLine || encodeText(source.text.slice(start, end), source.encoding).length >= longestLine
}

/** The part of `start` to `end` without these blanks at both ends. */
export function trimmed(text: string, start: number, end: number, blanks: string): Span {
  let from = start
  let to = Math.max(start, end)
  while (from < to && blanks.includes(text[from]!)) from++
  while (to > from && blanks.includes(text[to - 1]!)) to--
  return { start: from, end: to }
}
