import type { Paint, Style } from './paint.ts'
import { columnsOf } from './visible.ts'

/** What stands between two blanks, painted; a line is broken only between two of them. */
export interface Word {
  readonly printed: string
  readonly columns: number
}

/** A code span, strong text, or a link. */
const MARKED = /`(?<code>[^`]+)`|\*\*(?<strong>[^*]+)\*\*|\[(?<label>[^\]]+)\]\((?<target>[^)]+)\)/

interface Piece {
  readonly style: Style | null
  readonly text: string
}

/** Without colour a code span keeps its backticks: they say where it ends. */
function piecesOf(text: string, color: boolean): Piece[] {
  const pieces: Piece[] = []
  let rest = text
  for (let found = MARKED.exec(rest); found !== null; found = MARKED.exec(rest)) {
    const { code, strong, label, target } = found.groups!
    pieces.push({ style: null, text: rest.slice(0, found.index) })
    rest = rest.slice(found.index + found[0].length)
    if (code !== undefined) pieces.push(color ? { style: 'cyan', text: code } : { style: null, text: `\`${code}\`` })
    else if (strong !== undefined) pieces.push({ style: 'bold', text: strong })
    else pieces.push({ style: null, text: /^https?:/.test(target!) ? `${label!} (${target!})` : label! })
  }
  return [...pieces, { style: null, text: rest }]
}

/** The words of a text with code spans, strong text and links in it. */
export function wordsOf(text: string, paint: Paint, color: boolean): Word[] {
  const words: Word[] = []
  let joined = false
  for (const piece of piecesOf(text, color)) {
    for (const part of piece.text.match(/[ \n]+|[^ \n]+/g) ?? []) {
      const blank = /^[ \n]/.test(part)
      if (!blank) {
        const printed = piece.style === null ? part : paint(piece.style, part)
        const before = joined ? words.pop() : undefined
        words.push({ printed: `${before?.printed ?? ''}${printed}`, columns: (before?.columns ?? 0) + columnsOf(part) })
      }
      joined = !blank
    }
  }
  return words
}

/** Lines of at most `width` columns; a word that is longer has one of its own. */
export function wrapped(words: readonly Word[], width: number): Word[] {
  const lines: Word[] = []
  for (const word of words) {
    const last = lines.at(-1)
    const columns = (last?.columns ?? 0) + 1 + word.columns
    if (last === undefined || columns > width) lines.push(word)
    else lines[lines.length - 1] = { printed: `${last.printed} ${word.printed}`, columns }
  }
  return lines
}
