import { PARAMETERS } from '../src/kernel/parameters.ts'
import { LATE, probePeriod } from '../src/kernel/timing.ts'
import { judgedPeriod } from '../src/lint/path.ts'
import { defineRule } from '../src/lint/rule.ts'
import { suggestValues } from '../src/lint/suggest.ts'
import { boxName } from '../src/lint/words.ts'
import { bindingMiddlebox } from '../src/middlebox/path.ts'
import { rounded } from '../src/model/duration.ts'

export default defineRule({
  id: 'probe-load',
  meta: {
    severity: 'warn',
    about: 'values',
    docs: { description: 'require that the probes of all idle connections stay within a declared budget', recommended: true },
    hasSuggestions: true,
    messages: {
      load: '{{connections}} idle connections, each probed every {{period}} s, are {{rate}} probes a second, more than the {{most}} of maxProbesPerSecond; set tcp_keepalive_time to at least {{least}}',
      conflict:
        '{{connections}} idle connections, each probed every {{period}} s, are {{rate}} probes a second, more than the {{most}} of maxProbesPerSecond; a tcp_keepalive_time of {{least}} would be enough, but {{why}}: spread the connections, or allow more',
    },
  },

  *check(subject) {
    const { connections, maxProbesPerSecond: most } = subject.intent
    const found = connections === null || most === null ? undefined : judgedPeriod(subject)
    if (connections === null || most === null || found === undefined) return
    const period = probePeriod(found.trio)
    const rate = connections / Math.max(period, 1)
    if (rate <= most) return
    const least = Math.ceil(connections / most)
    const box = bindingMiddlebox(subject.intent.middleboxes)
    const data = { connections, period, rate: rounded(rate), most, least }
    if (least > PARAMETERS.time.max) yield { at: found.at.value, messageId: 'conflict', data: { ...data, why: `the kernel takes at most ${PARAMETERS.time.max}` } }
    else if (box && LATE * least >= box.idleTimeout) yield { at: found.at.value, messageId: 'conflict', data: { ...data, why: `${boxName(box)} forgets an idle flow after ${box.idleTimeout} s` } }
    else yield { at: found.at.value, messageId: 'load', data, suggest: suggestValues(subject, found.at, [[{ parameter: 'time', to: least }]]) }
  },
})
