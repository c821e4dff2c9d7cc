import { survivedOutage } from '../src/kernel/timing.ts'
import { timingRemedy } from '../src/lint/remedy.ts'
import { defineRule } from '../src/lint/rule.ts'
import { suggestValues } from '../src/lint/suggest.ts'
import { judged } from '../src/lint/values.ts'
import { SHORT_OUTAGE } from '../src/model/intent.ts'

export default defineRule({
  id: 'short-outage-kills',
  meta: {
    severity: 'warn',
    about: 'values',
    docs: { description: 'where no outage to survive is required, require that idle connections survive 5 seconds', recommended: true },
    hasSuggestions: true,
    messages: {
      kills:
        'an outage of ({{probes}} - 1) * {{intvl}} = {{survived}} s kills the idle connections that are being probed: a failover or a reconvergence of the network often takes longer; {{remedy}}, or say what is enough (--survive-outage, or surviveOutage in keepalive.yaml)',
    },
  },

  *check(subject) {
    const found = judged(subject, ['intvl', 'probes'])
    if (subject.intent.surviveOutage !== null || found === undefined) return
    const { at, trio } = found
    const survived = survivedOutage(trio)
    if (survived >= SHORT_OUTAGE) return
    const { text: remedy, ways } = timingRemedy(found, subject.intent, { surviveOutage: SHORT_OUTAGE })
    yield { at: at.value, messageId: 'kills', data: { probes: trio.probes, intvl: trio.intvl, survived, remedy }, suggest: suggestValues(subject, at, ways) }
  },
})
