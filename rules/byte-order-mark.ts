import { defineRule } from '../src/lint/rule.ts'

export default defineRule({
  id: 'byte-order-mark',
  meta: {
    severity: 'error',
    about: 'text',
    docs: { description: 'disallow a byte order mark, which costs the first line', recommended: true },
    messages: {
      lost: 'the file begins with a byte order mark (U+FEFF), which no loader skips: this first line is lost; save the file as UTF-8 without it',
      reported:
        'the file begins with a byte order mark (U+FEFF), which no loader skips: the loaders take this first line for a broken one, and systemd-sysctl exits 1; save the file as UTF-8 without it',
    },
  },

  *check({ document }) {
    if (!document.bom) return
    const first = document.nodes[0]
    const lost = first?.type === 'assignment' || first?.type === 'exclusion'
    yield { at: first?.content ?? { start: 0, end: 0 }, messageId: lost ? 'lost' : 'reported' }
  },
})
