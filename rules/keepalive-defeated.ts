import { PARAMETERS, TRIO, type TrioId } from '../src/kernel/parameters.ts'
import { defineRule } from '../src/lint/rule.ts'
import { suggestValues } from '../src/lint/suggest.ts'
import { defects, valueOf } from '../src/lint/values.ts'

export default defineRule({
  id: 'keepalive-defeated',
  meta: {
    severity: 'error',
    about: 'values',
    docs: { description: 'disallow values with which keepalive kills live connections or never finds dead ones', recommended: true },
    hasSuggestions: true,
    messages: {
      'no-probes':
        'with tcp_keepalive_probes at 0 every connection that is idle for {{time}} is dropped with ETIMEDOUT, without a single probe, whether its peer lives or not; set it to at least 2 (the kernel default is 9)',
      'no-interval':
        'with tcp_keepalive_intvl at 0 all probes go out within milliseconds: a live peer that is farther away than that loses the connection; set it to at least 1 (the kernel default is 75)',
      'negative-interval':
        'with tcp_keepalive_intvl at {{value}} one probe is sent and then none for months: a dead peer is not found; set it to at least 1 (the kernel default is 75)',
      'negative-time':
        'with tcp_keepalive_time at {{value}} no probe is ever sent: dead peers are not found and idle flows are forgotten; set it to at least 1 (the kernel default is 7200)',
    },
  },

  *check(subject) {
    const { scope } = subject
    const broken = new Set(defects(scope))
    for (const id of TRIO) {
      const { from } = scope.effective[id]
      if (!broken.has(id) || from?.document !== subject.document) continue
      const value = valueOf(scope, id) ?? 0
      const time = valueOf(scope, 'time')
      const data = { value, time: time === undefined ? 'tcp_keepalive_time' : `${time} s` }
      yield { at: from.assignment.value, messageId: defectOf(id, value), data, suggest: suggestValues(subject, from.assignment, [[{ parameter: id, to: PARAMETERS[id].default }]]) }
    }
  },
})

function defectOf(id: TrioId, value: number): 'no-probes' | 'no-interval' | 'negative-interval' | 'negative-time' {
  if (id === 'probes') return 'no-probes'
  if (id === 'time') return 'negative-time'
  return value === 0 ? 'no-interval' : 'negative-interval'
}
