import { detection } from '../src/kernel/timing.ts'
import { timingRemedy } from '../src/lint/remedy.ts'
import { defineRule } from '../src/lint/rule.ts'
import { suggestValues } from '../src/lint/suggest.ts'
import { judged, sum } from '../src/lint/values.ts'
import { bindingMiddlebox } from '../src/middlebox/path.ts'
import { TRIO } from '../src/kernel/parameters.ts'
import { boxName } from '../src/lint/words.ts'

export default defineRule({
  id: 'detection-outlasts-middlebox',
  meta: {
    severity: 'warn',
    about: 'values',
    docs: { description: 'require that a silent peer is noticed before a declared middlebox forgets an idle flow', recommended: true },
    hasSuggestions: true,
    messages: {
      outlasts:
        'a silent peer is noticed after {{sum}} = {{detection}} s, but {{box}} forgets an idle flow after {{idle}} s: a lost flow (failover, reboot, lost probes) leaves the application on a dead connection for up to that long; {{remedy}}',
    },
  },

  *check(subject) {
    const box = bindingMiddlebox(subject.intent.middleboxes)
    const found = judged(subject, TRIO)
    if (box === undefined || found === undefined) return
    const { at, trio } = found
    if (detection(trio) <= box.idleTimeout) return
    const { text: remedy, ways } = timingRemedy(found, subject.intent, { outlast: box.idleTimeout })
    const data = { sum: sum(trio), detection: detection(trio), box: boxName(box), idle: box.idleTimeout, remedy }
    yield { at: at.value, messageId: 'outlasts', data, suggest: suggestValues(subject, at, ways) }
  },
})
