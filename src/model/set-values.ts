import { TRIO, type Trio, type TrioId } from '../kernel/parameters.ts'
import type { ReadModel } from './read.ts'

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * The text of a model with these values, and everything else in it as it is: comments, order, layout. A value that is
 * there is replaced; one that is missing is put behind the last of `keepalive`, or that behind `version`.
 */
export function withValues(read: ReadModel, trio: Trio): string {
  const edits = editsFor(read, trio).toSorted((a, b) => b.start - a.start || b.end - a.end)
  return edits.reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), read.text)
}

function editsFor(read: ReadModel, trio: Trio): Edit[] {
  const present = TRIO.filter((id) => read.spanOf(['keepalive', id]) !== undefined)
  const replaced = present.map((id) => ({ ...read.spanOf(['keepalive', id])!, text: String(trio[id]) }))
  const missing = TRIO.filter((id) => !present.includes(id))
  if (missing.length === 0) return replaced
  return [...replaced, present.length === 0 ? wholeBlock(read, trio) : added(read, present, missing, trio)]
}

/** JSON has its keys in quotes. */
function keyIn({ text, spanOf }: ReadModel): (id: string) => string {
  const start = spanOf(['version'], 'key')?.start ?? 0
  return text[start] === '"' ? (id) => `"${id}"` : (id) => id
}

function pairs(ids: readonly TrioId[], trio: Trio, key: (id: string) => string): string {
  return ids.map((id) => `${key(id)}: ${trio[id]}`).join(', ')
}

/** In the way that the values are written which are there: in braces, or one in a line. */
function added(read: ReadModel, present: readonly TrioId[], missing: readonly TrioId[], trio: Trio): Edit {
  const { text, spanOf } = read
  const last = present.map((id) => spanOf(['keepalive', id])!).reduce((a, b) => (b.end > a.end ? b : a))
  const key = keyIn(read)
  const isFlow = text[spanOf(['keepalive'])!.start] === '{'
  if (isFlow) return { start: last.end, end: last.end, text: `, ${pairs(missing, trio, key)}` }
  const first = spanOf(['keepalive', present[0]!], 'key')!
  const indent = text.slice(text.lastIndexOf('\n', first.start) + 1, first.start)
  return behindLine(text, last.end, missing.map((id) => `${indent}${key(id)}: ${trio[id]}`))
}

function wholeBlock(read: ReadModel, trio: Trio): Edit {
  const { text, spanOf } = read
  const key = keyIn(read)
  const block = `{ ${pairs(TRIO, trio, key)} }`
  // keepalive: {} or keepalive: without a value.
  const empty = spanOf(['keepalive'])
  if (empty !== undefined && spanOf(['keepalive'], 'key') !== undefined) return { start: empty.start, end: empty.end, text: `${text[empty.start - 1] === ':' ? ' ' : ''}${block}` }
  const version = spanOf(['version'])!
  const versionKey = spanOf(['version'], 'key')!
  const isFlow = text.trimStart().startsWith('{') || text.slice(0, versionKey.start).trimEnd().endsWith('{')
  if (isFlow) return { start: version.end, end: version.end, text: `, ${key('keepalive')}: ${block}` }
  return behindLine(text, version.end, [`keepalive: ${block}`])
}

/** Behind the line, and the comment at its end, in which `offset` is. */
function behindLine(text: string, offset: number, lines: readonly string[]): Edit {
  const newline = text.indexOf('\n', offset)
  const at = newline < 0 ? text.length : newline + 1
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  const block = lines.map((line) => `${line}${lineEnd}`).join('')
  return { start: at, end: at, text: newline < 0 ? `${lineEnd}${block.slice(0, -lineEnd.length)}` : block }
}
