import type { Document } from '../src/carrier/document.ts'
import { defineRule } from '../src/lint/rule.ts'
import { namesIn } from '../src/lint/words.ts'

export default defineRule({
  id: 'masked-file',
  meta: {
    severity: 'warn',
    about: 'loading',
    docs: { description: 'disallow setting values in files that another file of the same name masks', recommended: true },
    messages: {
      masked: 'this file is not loaded, as {{by}} has the same name in an earlier directory and takes its place: what it sets of {{names}} has no effect; rename one of the two, or set the values there',
    },
  },

  *check({ document, absence }) {
    const first = document.assignments[0]
    if (first === undefined || absence?.why !== 'masked') return
    const { by, mask } = absence
    if (mask === null || isMaskAlone(mask)) return
    yield { at: first.key, messageId: 'masked', data: { by, names: namesIn(document) } }
  },
})

/** An empty file, or one of comments, is there for nothing else than to mask. */
function isMaskAlone({ nodes }: Document): boolean {
  return nodes.every(({ type }) => type === 'blank' || type === 'comment')
}
