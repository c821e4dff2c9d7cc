import { probePeriod } from '../src/kernel/timing.ts'
import { judgedPeriod } from '../src/lint/path.ts'
import { defineRule } from '../src/lint/rule.ts'
import { rounded } from '../src/model/duration.ts'

export default defineRule({
  id: 'probe-load',
  meta: {
    severity: 'warn',
    about: 'values',
    docs: { description: 'require that the probes of all idle connections stay within a declared budget', recommended: true },
    messages: {
      load: '{{connections}} idle connections, each probed every {{period}} s, are {{rate}} probes a second, more than the {{most}} of maxProbesPerSecond; set tcp_keepalive_time to at least {{least}}',
    },
  },

  *check(subject) {
    const { connections, maxProbesPerSecond: most } = subject.intent
    const found = connections === null || most === null ? undefined : judgedPeriod(subject)
    if (connections === null || most === null || found === undefined) return
    const period = probePeriod(found.trio)
    const rate = connections / Math.max(period, 1)
    if (rate <= most) return
    yield { at: found.at.value, messageId: 'load', data: { connections, period, rate: rounded(rate), most, least: Math.ceil(connections / most) } }
  },
})
