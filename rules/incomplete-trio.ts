import { PARAMETERS, TRIO } from '../src/kernel/parameters.ts'
import { detection } from '../src/kernel/timing.ts'
import { isAttempted } from '../src/lint/attempts.ts'
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
