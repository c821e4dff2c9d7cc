import type { Assignment, Document } from '../src/carrier/document.ts'
import { encodeText } from '../src/carrier/text.ts'
import { PARAMETERS } from '../src/kernel/parameters.ts'
import { isDump } from '../src/lint/dump.ts'
import { holdsAnother } from '../src/lint/glued.ts'
import { misreading } from '../src/lint/misread.ts'
import { defineRule, type Fix } from '../src/lint/rule.ts'
import { nameOf } from '../src/lint/values.ts'

export default defineRule({
  id: 'trailing-comment',
  meta: {
    severity: 'warn',
    about: 'lines',
    fixable: true,
    docs: { description: 'disallow text behind a value', recommended: true },
    messages: {
      text: 'there are no comments at the end of a line: {{rest}} is written to the kernel as a part of the value, and only happens to be ignored; put it on a line of its own',
      continuation:
        'the backslash does not join the next line to this one: it is written to the kernel as a part of the value, and only happens to be ignored (busybox does join them, and what stands there is lost); remove it',
    },
  },

  *check({ document }) {
    if (isDump(document)) return
    for (const assignment of document.assignments) {
      const at = restOf(assignment, document)
      if (at === undefined || isMisread(assignment) || holdsAnother(assignment)) continue
      const rest = document.text.slice(at.start, at.end)
      const fix = onItsOwnLine(assignment, document, at.start)
      const messageId = rest === '\\' ? 'continuation' : 'text'
      yield { at, messageId, data: { rest: JSON.stringify(rest), name: nameOf(assignment.targets[0]!.parameter) }, ...(fix && { fix }) }
    }
  },
})

/** What follows the number that the kernel takes; undefined where it takes none, or all. */
function restOf({ value, targets }: Assignment, { encoding }: Document): { start: number; end: number } | undefined {
  const read = targets[0]?.read
  // Offsets of the kernel are in bytes; before the end of a number there is nothing but ASCII, or a no-break space of Latin-1.
  if (read?.type !== 'number' || value.raw.length !== value.end - value.start) return undefined
  const behind = encodeText(value.raw, encoding).length === value.raw.length || /^[\0-\x7f]*$/.test(value.raw.slice(0, read.end)) ? value.raw.slice(read.end) : ''
  const blanks = /^\s*/.exec(behind)![0].length
  // A comment of Jinja is gone once the template is rendered; it may end in a later line.
  return blanks === behind.length || /^\s*\{#(?:.*#\}|(?:(?!#\}).)*)$/s.test(behind) ? undefined : { start: value.start + read.end + blanks, end: value.end }
}

/** A second number or a unit: misread-value says that another number was meant. */
function isMisread(assignment: Assignment): boolean {
  const { parameter, read } = assignment.targets[0]!
  const misread = read.type === 'number' ? misreading(assignment, read, PARAMETERS[parameter].unit) : undefined
  return misread !== undefined && misread.messageId !== 'octal'
}

/**
 * The same text as a comment above the line. Not where a loader could join lines at a backslash, nor where a comment of
 * Jinja begins that may end in a later line, and not for a glob: systemd puts a repeated key last only if its text is
 * another one.
 */
function onItsOwnLine({ start: lineStart, end: nextLine, content, key }: Assignment, { text }: Document, start: number): Fix | undefined {
  const [lead, line, rest] = [text.slice(lineStart, content.start), text.slice(content.start, start).trimEnd(), text.slice(start, content.end)]
  const around = text.slice(Math.max(0, lineStart - 3), content.end + 2)
  if (key.glob || around.includes('\\') || /[\r\0]/.test(around.replaceAll('\r\n', '\n')) || /\S/.test(lead) || rest.includes('{#')) return undefined
  const endsInCrlf = (end: number): boolean => text.slice(Math.max(0, end - 2), end) === '\r\n'
  const lineEnd = endsInCrlf(nextLine) || endsInCrlf(lineStart) ? '\r\n' : '\n'
  const words = rest.replace(/^[#;\s]+/, '')
  // On a line of its own it would begin to hold findings back.
  if (words.startsWith('keepalint-')) return undefined
  return { start: content.start, end: content.end, text: words === '' ? line : `# ${words}${lineEnd}${lead}${line}` }
}
