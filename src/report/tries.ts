import type { Diagnostic } from '../lint/check.ts'
import type { Suggestion } from '../lint/rule.ts'

/** What a suggestion makes of the lines that it changes, to be read behind "try"; in words where it leaves none of them. */
export function linesOf({ document }: Diagnostic, { desc, fix }: Suggestion): readonly string[] {
  const { text } = document
  const [start, end] = [Math.max(0, fix.start), Math.max(0, fix.end)]
  const from = text.lastIndexOf('\n', start - 1) + 1
  const newline = text.indexOf('\n', end)
  const to = newline < 0 ? text.length : newline
  const before = new Set(text.slice(from, to).split(/\r?\n/))
  const after = `${text.slice(from, start)}${fix.text}${text.slice(end, to)}`.split(/\r?\n/)
  const changed = after.filter((line) => line !== '' && !before.has(line))
  return changed.length === 0 ? [`to ${desc}`] : changed
}
