import { defineRule } from '../src/lint/rule.ts'
import { suggestValues } from '../src/lint/suggest.ts'
import { isSet, nameOf, reportable, valueOf } from '../src/lint/values.ts'
import { formatDuration } from '../src/model/duration.ts'
import type { RuleOptions } from '../src/model/source.ts'

/** From here on a round thousand is more likely milliseconds than a choice. */
const SUSPICIOUS = { time: 10_000, intvl: 1000 } as const

interface Options extends RuleOptions {
  readonly allow: readonly number[]
}

const DEFAULT: Options = { allow: [] }

export default defineRule({
  id: 'suspicious-unit',
  meta: {
    severity: 'warn',
    about: 'values',
    docs: { description: 'disallow values that look like milliseconds', recommended: true },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        properties: {
          allow: { description: 'Values that are meant, in seconds.', title: 'a list of seconds', type: 'array', items: { title: 'a whole number of seconds', type: 'integer' }, examples: [[36000]] },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [DEFAULT],
    messages: {
      milliseconds: '{{name}} is in seconds: {{value}} is {{duration}}; if milliseconds were meant, write {{seconds}}',
    },
  },

  *check(subject, { allow }) {
    for (const id of ['time', 'intvl'] as const) {
      const value = valueOf(subject.scope, id)
      if (value === undefined || value < SUSPICIOUS[id] || value % 1000 !== 0 || allow.includes(value)) continue
      const at = isSet(subject.scope, id) ? reportable(subject, [id]) : undefined
      if (at === undefined) continue
      const data = { name: nameOf(id), value, duration: formatDuration(value), seconds: value / 1000 }
      yield { at: at.value, messageId: 'milliseconds', data, suggest: suggestValues(subject, at, [[{ parameter: id, to: value / 1000 }]]) }
    }
  },
})
