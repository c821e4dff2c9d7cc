import { defineRule } from '../src/lint/rule.ts'
import { judged } from '../src/lint/values.ts'

export default defineRule({
  id: 'zero-time',
  meta: {
    severity: 'warn',
    about: 'values',
    docs: { description: 'disallow a time of 0, which does not switch keepalive off', recommended: true },
    messages: {
      zero: 'tcp_keepalive_time at 0 does not switch keepalive off: every connection with SO_KEEPALIVE is probed from the start, every {{intvl}} s; set it to at least 1, or leave SO_KEEPALIVE off in the application',
    },
  },

  *check(subject) {
    const found = judged(subject, ['time', 'intvl'], ['time'])
    if (found?.trio.time === 0) yield { at: found.at.value, messageId: 'zero', data: { intvl: found.trio.intvl } }
  },
})
