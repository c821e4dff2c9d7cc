import { BOM_START, isCutAlike } from '../src/lint/fix.ts'
import { defineRule } from '../src/lint/rule.ts'

export default defineRule({
  id: 'byte-order-mark',
  meta: {
    severity: 'error',
    about: 'lines',
    docs: { description: 'disallow a byte order mark, which costs the first line', recommended: true },
    fixable: true,
    hasSuggestions: true,
    messages: {
      lost: 'the file begins with a byte order mark (U+FEFF), which no loader skips: this first line is lost; save the file as UTF-8 without it',
      reported:
        'the file begins with a byte order mark (U+FEFF), which no loader skips: the loaders take this first line for a broken one, and systemd-sysctl exits 1; save the file as UTF-8 without it',
    },
  },

  *check({ document }) {
    if (!document.bom) return
    const first = document.nodes[0]
    const at = first?.content ?? { start: 0, end: 0 }
    const without = { start: BOM_START, end: 0, text: '' }
    const twice = document.text.startsWith('\ufeff')
    if (first?.type === 'assignment' || first?.type === 'exclusion') yield { at, messageId: 'lost', suggest: twice ? [] : [{ desc: 'save the file without it, so that the first line counts', fix: without }] }
    // Of a template tag nothing may be left, and the next line is the first then.
    else if (first?.type === 'malformed' || (first?.type === 'blank' && first.template !== 'none') || !isCutAlike(document)) yield { at, messageId: 'reported' }
    else yield { at, messageId: 'reported', fix: without }
  },
})
