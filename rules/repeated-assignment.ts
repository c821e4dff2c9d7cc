import type { Document, Node } from '../src/carrier/document.ts'
import { positionOf } from '../src/carrier/text.ts'
import { directivesOf } from '../src/lint/directives.ts'
import { isCutAlike } from '../src/lint/fix.ts'
import { repeats, type Repeat } from '../src/lint/repeats.ts'
import { defineRule, type Fix } from '../src/lint/rule.ts'
import { nameOf } from '../src/lint/values.ts'

export default defineRule({
  id: 'repeated-assignment',
  meta: {
    severity: 'warn',
    about: 'lines',
    docs: { description: 'disallow setting a parameter twice in one file with the same value', recommended: true },
    fixable: true,
    messages: {
      repeated: '{{name}} is set to the same value in line {{line}} already: whoever changes one of the two will miss the other; remove one of the two',
    },
  },

  *check({ document }) {
    const held = new Set(directivesOf(document).map(({ kind, line }) => (kind === 'next-line' ? line + 1 : 0)))
    for (const repeat of repeats(document)) {
      if (!repeat.sameValue) continue
      const { line } = positionOf(document, repeat.earlier.key.start)
      const fix = removal(document, repeat, held)
      yield { at: repeat.later.key, messageId: 'repeated', data: { name: nameOf(repeat.parameter), line }, ...(fix && { fix }) }
    }
  },
})

/**
 * Without the later line, unless something between the two makes it matter. A value that is refused has a finding of
 * its own, and a comment that holds something back in this line alone would be left without it.
 */
function removal(document: Document, { earlier, later }: Repeat, held: ReadonlySet<number>): Fix | undefined {
  const { nodes } = document
  const between = nodes.slice(indexAt(nodes, earlier.start), indexAt(nodes, later.start))
  const matters = held.has(positionOf(document, later.start).line) || !isCutAlike(document) || between.some(mayReplace) || later.targets[0]?.read.type !== 'number'
  return matters || earlier.ignoreFailure !== later.ignoreFailure ? undefined : { start: later.start, end: later.end, text: '' }
}

/** An exclusion takes the place of an earlier assignment under systemd; of a template anything may. */
function mayReplace(node: Node): boolean {
  if (node.type === 'assignment') return node.key.templated || node.targets.some(({ read }) => read.type === 'unknown')
  return node.type === 'exclusion' || (node.type === 'blank' && node.template !== 'none')
}

/** The index of the node that begins at `start`. */
function indexAt(nodes: Document['nodes'], start: number): number {
  let low = 0
  let high = nodes.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (nodes[middle]!.start <= start) low = middle
    else high = middle
  }
  return low
}
