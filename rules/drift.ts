import { defineRule, isAsExpected, type Expected } from '../src/lint/rule.ts'
import type { Document, Span } from '../src/carrier/document.ts'

export default defineRule({
  id: 'drift',
  meta: {
    severity: 'error',
    about: 'output',
    docs: { description: 'require that the outputs of a model are what it renders', recommended: true },
    messages: {
      line: '{{model}} renders another line here ({{expected}}): the next keepalint render undoes what was written by hand; take the change over into {{model}}, or run keepalint render --write {{model}}',
      more: '{{model}} renders nothing here: the next keepalint render undoes what was written by hand; take the change over into {{model}}, or run keepalint render --write {{model}}',
      less: '{{model}} renders more lines than there are, the next being {{expected}}: the file is not what the model stands for; run keepalint render --write {{model}}',
      'line-ends': 'the lines end in CRLF, {{model}} renders LF; run keepalint render --write {{model}}, and have git leave the file as it is (eol=lf in .gitattributes)',
      bytes: 'the text is what {{model}} renders, but not its bytes (a byte order mark, or an encoding other than UTF-8); run keepalint render --write {{model}}',
    },
  },

  *check(subject) {
    const { document, expected } = subject
    if (expected === undefined || isAsExpected(subject)) return
    yield { ...difference(document, expected), data: { model: expected.model, expected: expectedLine(document, expected) } }
  },
})

/** How many lines at the beginning are alike; a line is alike with its line end. */
function linesAlike(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((line, i) => line !== b[i])
  return at < 0 ? a.length : at
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/)
}

function expectedLine({ text }: Document, expected: Expected): string {
  const rendered = linesOf(expected.text)
  const line = rendered[linesAlike(linesOf(text), rendered)]?.trimEnd() ?? ''
  return line === '' ? 'a blank line' : line
}

function difference(document: Document, expected: Expected): { readonly at: Span; readonly messageId: 'line' | 'more' | 'less' | 'line-ends' | 'bytes' } {
  const { text } = document
  if (text === expected.text) return { at: { start: 0, end: 0 }, messageId: 'bytes' }
  if (text.replaceAll('\r\n', '\n') === expected.text) return { at: { start: 0, end: text.indexOf('\r\n') }, messageId: 'line-ends' }
  const [lines, rendered] = [linesOf(text), linesOf(expected.text)]
  const alike = linesAlike(lines, rendered)
  const start = lines.slice(0, alike).join('').length
  if (alike === lines.length) return { at: { start: text.length, end: text.length }, messageId: 'less' }
  const end = start + (lines[alike] ?? '').replace(/\r?\n$/, '').length
  return { at: { start, end }, messageId: alike === rendered.length ? 'more' : 'line' }
}
