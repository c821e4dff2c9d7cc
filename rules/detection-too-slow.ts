import { TRIO } from '../src/kernel/parameters.ts'
import { detection, worstDetection } from '../src/kernel/timing.ts'
import { timingRemedy } from '../src/lint/remedy.ts'
import { defineRule } from '../src/lint/rule.ts'
import { suggestValues } from '../src/lint/suggest.ts'
import { judged, sum } from '../src/lint/values.ts'
import { rounded } from '../src/model/duration.ts'

export default defineRule({
  id: 'detection-too-slow',
  meta: {
    severity: 'error',
    about: 'values',
    docs: { description: 'require that a silent peer is found within the required time, at worst', recommended: true },
    hasSuggestions: true,
    messages: {
      slow: 'a silent peer is found after {{sum}} = {{detection}} s, at worst after {{worst}} s (it answered a probe before, timers up to 12.7 % late); required is {{required}} s; {{remedy}}',
    },
  },

  *check(subject) {
    const required = subject.intent.detectWithin
    const found = judged(subject, TRIO)
    if (required === null || found === undefined) return
    const { at, trio } = found
    const worst = worstDetection(trio)
    if (worst <= required) return
    const { text: remedy, ways } = timingRemedy(found, subject.intent, { detectWithin: required })
    const data = { sum: sum(trio), detection: detection(trio), worst: rounded(worst), required, remedy }
    yield { at: at.value, messageId: 'slow', data, suggest: suggestValues(subject, at, ways) }
  },
})
