import { defineRule } from '../src/lint/rule.ts'
import { reportable, valueOf } from '../src/lint/values.ts'

export default defineRule({
  id: 'zero-time',
  meta: {
    severity: 'warn',
    about: 'values',
    docs: { description: 'disallow a time of 0, which does not switch keepalive off', recommended: true },
    messages: {
      zero: 'tcp_keepalive_time at 0 does not switch keepalive off: every connection with SO_KEEPALIVE is probed from the start, every {{intvl}}; set it to at least 1, or leave SO_KEEPALIVE off in the application',
    },
  },

  *check(subject) {
    const at = reportable(subject, ['time'])
    if (at === undefined || valueOf(subject.scope, 'time') !== 0) return
    const intvl = valueOf(subject.scope, 'intvl')
    yield { at: at.value, messageId: 'zero', data: { intvl: intvl === undefined ? 'tcp_keepalive_intvl' : `${intvl} s` } }
  },
})
