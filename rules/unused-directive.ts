import type { Document } from '../src/carrier/document.ts'
import type { Directive, Unused } from '../src/lint/directives.ts'
import { isCutAlike } from '../src/lint/fix.ts'
import { defineRule, type Fix } from '../src/lint/rule.ts'
import { listed } from '../src/lint/words.ts'

export default defineRule({
  id: 'unused-directive',
  meta: {
    severity: 'warn',
    about: 'directives',
    docs: { description: 'disallow directives in comments that hold nothing back', recommended: false },
    fixable: true,
    messages: {
      all: 'there is nothing to hold back here: no rule has a finding {{where}}; remove this comment',
      rules: 'there is nothing of {{rules}} to hold back {{where}}; take it out of this comment (a reason stands behind --)',
    },
  },

  *check({ document, unused = [] }) {
    for (const each of unused) {
      const { directive, rules } = each
      const fix = removal(document, each)
      const where = WHERE[directive.kind]
      const finding = { at: directive, ...(fix && { fix }) }
      if (rules === null) yield { ...finding, messageId: 'all', data: { where } }
      else yield { ...finding, messageId: 'rules', data: { rules: listed(rules), where } }
    }
  },
})

const WHERE: Readonly<Record<Directive['kind'], string>> = { 'next-line': 'in the next line', file: 'in this file', disable: 'from here on', enable: 'from here on' }

/** Without the whole comment, or with those rules alone that it is needed for. Not behind a byte order mark, which would hit the next line then. */
function removal(document: Document, { directive, rules }: Unused): Fix | undefined {
  const { text, bom } = document
  const needless = new Set(rules)
  const needed = directive.rules?.filter((id) => !needless.has(id)) ?? []
  if (needed.length > 0) return { ...directive.list, text: needed.join(', ') }
  const start = text.lastIndexOf('\n', directive.start) + 1
  const newline = text.indexOf('\n', directive.end)
  return isCutAlike(document) && !(bom && start === 0) ? { start, end: newline < 0 ? text.length : newline + 1, text: '' } : undefined
}
