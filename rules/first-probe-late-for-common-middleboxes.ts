import { probePeriod } from '../src/kernel/timing.ts'
import { judgedPeriod } from '../src/lint/path.ts'
import { pathRemedy } from '../src/lint/remedy.ts'
import { defineRule } from '../src/lint/rule.ts'
import { suggestValues } from '../src/lint/suggest.ts'
import { TIMEOUTS, timeoutOf } from '../src/middlebox/timeouts.ts'
import { COMMON_MIDDLEBOXES, bindingMiddlebox, fromCatalogue, type Middlebox } from '../src/middlebox/path.ts'
import type { RuleOptions } from '../src/model/source.ts'
import { listed } from '../src/lint/words.ts'

interface Options extends RuleOptions {
  readonly middleboxes: readonly string[]
}

const DEFAULT: Options = { middleboxes: COMMON_MIDDLEBOXES.map(({ name }) => name) }

export default defineRule({
  id: 'first-probe-late-for-common-middleboxes',
  meta: {
    severity: 'warn',
    about: 'values',
    docs: { description: 'where no middlebox is declared, require the first probe before the common ones of AWS, Azure and Google Cloud forget an idle flow', recommended: true },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        properties: {
          middleboxes: {
            description: 'Those of the catalogue that count as common here; one without an idle timeout of its own is passed over.',
            title: 'a list of ids of the catalogue',
            type: 'array',
            items: { enum: TIMEOUTS.map(({ id }) => id) },
            examples: [['aws-nlb-tcp', 'aws-nat-gateway']],
          },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [DEFAULT],
    messages: {
      late: 'an idle connection is probed every {{period}} s: if its flow crosses {{boxes}}, it is forgotten before that; declare what is on the path (--middlebox, or middleboxes in keepalive.yaml){{remedy}}',
    },
  },

  *check(subject, { middleboxes }) {
    if (subject.intent.middleboxes.length > 0) return
    const found = judgedPeriod(subject)
    if (found === undefined) return
    const { at, trio } = found
    const period = probePeriod(trio)
    const late = boxesOf(middleboxes).filter(({ idleTimeout }) => period >= idleTimeout)
    const first = bindingMiddlebox(late)
    if (first === undefined) return
    const boxes = listed(late.map(({ name, idleTimeout }) => `${name} (${idleTimeout} s)`)).replace(/ and ([^,]*)$/, ' or $1')
    const remedy = pathRemedy(found, first, subject.intent)
    const suggest = suggestValues(subject, at, remedy?.ways ?? [])
    yield { at: at.value, messageId: 'late', data: { boxes, period, remedy: remedy === undefined ? '' : `, or ${remedy.text}` }, suggest }
  },
})

function boxesOf(ids: readonly string[]): Middlebox[] {
  return ids.flatMap((id) => {
    const entry = timeoutOf(id)
    return entry?.idleTimeout == null ? [] : fromCatalogue(entry, entry.idleTimeout, false)
  })
}
