import { survivedOutage } from '../src/kernel/timing.ts'
import { timingRemedy } from '../src/lint/remedy.ts'
import { defineRule } from '../src/lint/rule.ts'
import { suggestValues } from '../src/lint/suggest.ts'
import { judged } from '../src/lint/values.ts'

export default defineRule({
  id: 'outage-kills-connections',
  meta: {
    severity: 'error',
    about: 'values',
    docs: { description: 'require that idle connections survive an outage of the required length', recommended: true },
    hasSuggestions: true,
    messages: {
      kills:
        'an outage of ({{probes}} - 1) * {{intvl}} = {{survived}} s kills the idle connections that are being probed; required is to survive {{required}} s; {{remedy}}',
    },
  },

  *check(subject) {
    const required = subject.intent.surviveOutage
    const found = judged(subject, ['intvl', 'probes'])
    if (required === null || found === undefined) return
    const { at, trio } = found
    const survived = survivedOutage(trio)
    if (survived >= required) return
    const { text: remedy, ways } = timingRemedy(found, subject.intent, { surviveOutage: required })
    yield { at: at.value, messageId: 'kills', data: { probes: trio.probes, intvl: trio.intvl, survived, required, remedy }, suggest: suggestValues(subject, at, ways) }
  },
})
