import type { Trio } from '../src/kernel/parameters.ts'
import { probePeriod } from '../src/kernel/timing.ts'
import { judgedPeriod } from '../src/lint/path.ts'
import { pathRemedy } from '../src/lint/remedy.ts'
import { defineRule } from '../src/lint/rule.ts'
import { suggestValues } from '../src/lint/suggest.ts'
import { TIMEOUTS, timeoutOf } from '../src/middlebox/timeouts.ts'
import { COMMON_MIDDLEBOXES, bindingMiddlebox, fromCatalogue, type Middlebox } from '../src/middlebox/path.ts'
import type { Intent } from '../src/model/intent.ts'
import { asksForSomething, limitsOf, plan } from '../src/model/plan.ts'
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
    if (first === undefined || isPlanned(trio, subject.intent)) return
    const boxes = listed(late.map(({ name, idleTimeout }) => `${name} (${idleTimeout} s)`)).replace(/ and ([^,]*)$/, ' or $1')
    const remedy = pathRemedy(found, first, subject.intent)
    const suggest = suggestValues(subject, at, remedy?.ways ?? [])
    yield { at: at.value, messageId: 'late', data: { boxes, period, remedy: remedy === undefined ? '' : `, or ${remedy.text}` }, suggest }
  },
})

const plans = new WeakMap<Intent, Trio | null>()

/** Whether they are the values that plan finds for what is required: it has said that no middlebox is declared. */
function isPlanned({ time, intvl, probes }: Trio, intent: Intent): boolean {
  const limits = limitsOf(intent)
  if (!asksForSomething(limits, intent)) return false
  let planned = plans.get(intent)
  if (planned === undefined) plans.set(intent, (planned = plan(limits)))
  return planned?.time === time && planned.intvl === intvl && planned.probes === probes
}

function boxesOf(ids: readonly string[]): Middlebox[] {
  return ids.flatMap((id) => {
    const entry = timeoutOf(id)
    return entry?.idleTimeout == null ? [] : fromCatalogue(entry, entry.idleTimeout, false)
  })
}
