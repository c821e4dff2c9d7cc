import type { ParameterId } from '../src/kernel/parameters.ts'
import { LATE, probePeriod, worstDetection } from '../src/kernel/timing.ts'
import { defineRule } from '../src/lint/rule.ts'
import { suggestValues } from '../src/lint/suggest.ts'
import { isSet, judged, valueOf } from '../src/lint/values.ts'
import { rounded } from '../src/model/duration.ts'

export default defineRule({
  id: 'own-conntrack-too-short',
  meta: {
    severity: 'warn',
    about: 'values',
    docs: { description: "require that the host's own connection tracking outlives the time between two probes", recommended: true },
    hasSuggestions: true,
    messages: {
      short:
        "the host's own connection tracking forgets an idle flow {{forgets}}, but an idle connection is probed every {{period}} s, up to {{latest}} s with late timers: where this host filters or translates connections, they can be lost; set nf_conntrack_tcp_timeout_established to at least {{least}}",
    },
  },

  *check(subject) {
    const established = valueOf(subject.scope, 'conntrackEstablished')
    if (established === undefined || !isSet(subject.scope, 'conntrackEstablished')) return
    const { time, intvl } = subject.scope.effective
    const longer: ParameterId = (intvl.value ?? 0) > (time.value ?? 0) ? 'intvl' : 'time'
    const found = judged(subject, ['time', 'intvl'], [longer, 'conntrackEstablished'])
    if (found === undefined) return
    const period = probePeriod(found.trio)
    if (LATE * period < established) return
    const forgets = established <= 0 ? 'at once' : `after ${established} s`
    const least = Math.ceil(worstDetection(found.trio)) + 1
    const data = { forgets, period, latest: rounded(LATE * period), least }
    yield { at: found.at.value, messageId: 'short', data, suggest: suggestValues(subject, found.at, [[{ parameter: 'conntrackEstablished', to: least }]]) }
  },
})
