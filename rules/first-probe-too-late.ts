import { pathFinding } from '../src/lint/path.ts'
import { defineRule } from '../src/lint/rule.ts'

export default defineRule({
  id: 'first-probe-too-late',
  meta: {
    severity: 'error',
    about: 'values',
    docs: { description: 'require the first probe before a declared middlebox forgets an idle flow', recommended: true },
    hasSuggestions: true,
    messages: {
      time: 'the first probe is sent after {{time}} s, but {{box}} forgets an idle flow after {{idle}} s; {{remedy}}',
      intvl:
        'a live idle connection is probed every {{intvl}} s, as tcp_keepalive_intvl is longer than tcp_keepalive_time, but {{box}} forgets an idle flow after {{idle}} s; {{remedy}}',
    },
  },

  *check(subject) {
    const found = pathFinding(subject, 'lost')
    if (found === undefined) return
    const { at, trio, box, data, suggest } = found
    yield { at: at.value, messageId: trio.time >= box.idleTimeout ? 'time' : 'intvl', data, suggest }
  },
})
