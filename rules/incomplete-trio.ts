import type { Document } from '../src/carrier/document.ts'
import type { Scope } from '../src/carrier/scope.ts'
import { likelyParameter } from '../src/kernel/misspelling.ts'
import { PARAMETERS, TRIO, type TrioId } from '../src/kernel/parameters.ts'
import { detection } from '../src/kernel/timing.ts'
import { defineRule } from '../src/lint/rule.ts'
import { isSet, judged, reportable, sum } from '../src/lint/values.ts'
import { namesOf } from '../src/lint/words.ts'

export default defineRule({
  id: 'incomplete-trio',
  meta: {
    severity: 'warn',
    about: 'values',
    docs: { description: 'require all three values where one is set', recommended: true },
    messages: {
      sum: '{{missing}} stay{{s}} at the kernel default, so a silent peer is found after {{sum}} = {{detection}} s; set all three',
      unknown: '{{missing}} stay{{s}} at the kernel default ({{defaults}}); set all three',
    },
  },

  *check(subject) {
    const { scope } = subject
    const at = reportable(subject, TRIO)
    if (at === undefined) return
    const missing = TRIO.filter((id) => scope.effective[id].value !== null && !isSet(scope, id) && !isAttempted(scope, id))
    if (missing.length === 0) return
    const data = { missing: namesOf(missing), s: missing.length === 1 ? 's' : '' }
    const trio = judged(subject, TRIO)?.trio
    if (trio) yield { at: at.value, messageId: 'sum', data: { ...data, sum: sum(trio), detection: detection(trio) } }
    else yield { at: at.value, messageId: 'unknown', data: { ...data, defaults: missing.map((id) => PARAMETERS[id].default).join(', ') } }
  },
})

/** Whether some line means to set it: that line has a finding of its own. */
function isAttempted({ documents }: Scope, id: TrioId): boolean {
  return documents.some((document) => attempts(document).has(id))
}

const known = new WeakMap<Document, ReadonlySet<string>>()

function attempts(document: Document): ReadonlySet<string> {
  let found = known.get(document)
  if (found === undefined) {
    found = new Set(attemptedIn(document))
    known.set(document, found)
  }
  return found
}

function* attemptedIn(document: Document): Generator<string> {
  if (document.unremarkable) return
  for (const { targets } of document.assignments) yield* targets.map(({ parameter }) => parameter)
  for (const node of document.nodes) {
    if (node.type === 'assignment' && node.targets.length === 0) yield likelyParameter(node.key.written)?.parameter ?? ''
    if (node.type !== 'malformed') continue
    const line = document.text.slice(node.content.start, node.content.end)
    yield* TRIO.filter((id) => line.includes(PARAMETERS[id].name))
  }
}
