import { pathFinding } from '../src/lint/path.ts'
import { defineRule } from '../src/lint/rule.ts'

export default defineRule({
  id: 'probe-may-be-late',
  meta: {
    severity: 'warn',
    about: 'values',
    docs: { description: "require room for the lateness of the kernel's timers before a declared middlebox forgets an idle flow", recommended: true },
    hasSuggestions: true,
    messages: {
      late: "a probe is due every {{period}} s, but the kernel's timers fire up to 12.7 % late: it may go out after {{latest}} s, and {{box}} forgets an idle flow after {{idle}} s; {{remedy}}",
    },
  },

  *check(subject) {
    const found = pathFinding(subject, 'at-risk')
    if (found) yield { at: found.at.value, messageId: 'late', data: found.data, suggest: found.suggest }
  },
})
