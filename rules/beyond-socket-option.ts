import { PARAMETERS, TRIO } from '../src/kernel/parameters.ts'
import { defineRule } from '../src/lint/rule.ts'
import { isSet, nameOf, reportable, valueOf } from '../src/lint/values.ts'

export default defineRule({
  id: 'beyond-socket-option',
  meta: {
    severity: 'warn',
    about: 'values',
    docs: { description: 'disallow values that setsockopt(2) refuses', recommended: false },
    messages: {
      refused: '{{option}} takes {{min}} to {{max}}, so an application that passes {{name}} = {{value}} on to setsockopt(2) gets EINVAL; set {{name}} to at {{bound}}',
    },
  },

  *check(subject) {
    for (const id of TRIO) {
      const value = valueOf(subject.scope, id)
      const { option, min, max } = PARAMETERS[id].socket!
      if (value === undefined || (value >= min && value <= max)) continue
      const at = isSet(subject.scope, id) ? reportable(subject, [id]) : undefined
      if (at === undefined) continue
      const bound = value < min ? `least ${min}` : `most ${max}`
      yield { at: at.value, messageId: 'refused', data: { name: nameOf(id), value, option, min, max, bound } }
    }
  },
})
