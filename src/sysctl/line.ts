import { encodeText, type Source } from '../carrier/text.ts'
import type { Dialect } from './dialect.ts'

export interface Line {
  start: number
  /** Where the line end begins, or the NUL byte at which a loader stops reading. */
  contentEnd: number
  end: number
  /** Longer than the loader takes: this line and all after it are lost. */
  tooLong: boolean
}

/**
 * Finds the lines of a text one after the other, as one loader cuts them. Each call gives the same object again,
 * about the line that begins at `start`: a file has many lines, and most are looked at only in passing.
 */
export type LineReader = (start: number) => Readonly<Line>

export function lineReader(source: Source, dialect: Dialect): LineReader {
  const { text } = source
  const { otherLineEnds, cutsAtNul, continues } = dialect
  const onlyLf = otherLineEnds?.test(text) !== true
  const hasNul = cutsAtNul && text.includes('\0')

  /** Where the next line end begins. */
  function lineEnd(start: number): number {
    if (onlyLf) {
      const at = text.indexOf('\n', start)
      return at < 0 ? text.length : at
    }
    let at = start
    while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++
    return at
  }

  /** CRLF is one; of other pairs the second leaves an empty line, which no loader minds. */
  function behind(lineEndAt: number): number {
    const pair = !onlyLf && text.startsWith('\r\n', lineEndAt)
    return Math.min(text.length, lineEndAt + (pair ? 2 : 1))
  }

  const line: Line = { start: 0, contentEnd: 0, end: 0, tooLong: false }
  return (start) => {
    let contentEnd = lineEnd(start)
    let end = behind(contentEnd)
    while (continues && contentEnd > start && text[contentEnd - 1] === '\\' && end > contentEnd) {
      contentEnd = lineEnd(end)
      end = behind(contentEnd)
    }
    line.start = start
    line.tooLong = isTooLong(source, dialect, start, contentEnd)
    line.end = line.tooLong ? text.length : end
    const nul = hasNul ? text.slice(start, contentEnd).indexOf('\0') : -1
    line.contentEnd = line.tooLong ? text.length : nul < 0 ? contentEnd : start + nul
    return line
  }
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0
}

/** The limit is in bytes; a UTF-16 unit is at least one and at most three of them. */
function isTooLong(source: Source, { longestLine }: Dialect, start: number, end: number): boolean {
  const units = end - start
  if (units * 3 < longestLine) return false
  return units >= longestLine || encodeText(source.text.slice(start, end), source.encoding).length >= longestLine
}
