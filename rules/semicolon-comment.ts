import type { Document } from '../src/carrier/document.ts'
import { defineRule, type Fix } from '../src/lint/rule.ts'

export default defineRule({
  id: 'semicolon-comment',
  meta: {
    severity: 'warn',
    about: 'lines',
    fixable: true,
    docs: { description: 'disallow comments that begin with a semicolon', recommended: true },
    messages: {
      comment: 'systemd 262 no longer takes a line that begins with ; for a comment: it complains and exits 1, or looks for such a key; begin comments with #',
    },
  },

  *check({ document, scope }) {
    if (scope.loader !== 'systemd') return
    const comments = semicolons(document)
    const [first] = comments
    if (first === undefined) return
    // BusyBox joins a line that ends in a backslash to the next: a ; there need not begin a comment.
    const fix = document.text.includes('\\\n') ? undefined : withNumberSigns(document, comments)
    yield { at: { start: first, end: first + 1 }, messageId: 'comment', ...(fix && { fix }) }
  },
})

/** Where they begin. */
function semicolons({ nodes, text }: Document): number[] {
  if (!text.includes(';')) return []
  return nodes.flatMap(({ type, content }) => (type === 'comment' && text[content.start] === ';' ? content.start : []))
}

/** All of them at once: the rule speaks once a file. */
function withNumberSigns({ text }: Document, comments: readonly number[]): Fix {
  const [start, end] = [comments[0]!, comments.at(-1)! + 1]
  const characters = Array.from({ length: end - start }, (_, i) => text[start + i]!)
  for (const at of comments) characters[at - start] = '#'
  return { start, end, text: characters.join('') }
}
