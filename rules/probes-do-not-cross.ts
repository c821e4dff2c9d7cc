import { TRIO } from '../src/kernel/parameters.ts'
import { defineRule } from '../src/lint/rule.ts'
import { reportable } from '../src/lint/values.ts'

export default defineRule({
  id: 'probes-do-not-cross',
  meta: {
    severity: 'warn',
    about: 'values',
    docs: { description: 'disallow relying on keepalive through a declared terminating proxy', recommended: true },
    messages: {
      proxy:
        'probes do not count at {{box}}: after {{idle}} s without data it closes the connection, or forgets it, whatever these values are; send data more often than that, or raise its timeout',
    },
  },

  *check(subject) {
    const at = reportable(subject, TRIO)
    if (at === undefined) return
    for (const { name, idleTimeout, countsKeepalive, at: declared } of subject.intent.middleboxes) {
      const place = subject.document.carrier === 'model' && declared !== undefined ? declared : at.value
      if (countsKeepalive === false) yield { at: place, messageId: 'proxy', data: { box: name, idle: idleTimeout } }
    }
  },
})
