import { probePeriod } from '../src/kernel/timing.ts'
import { judgedPeriod } from '../src/lint/path.ts'
import { pathRemedy } from '../src/lint/remedy.ts'
import { defineRule } from '../src/lint/rule.ts'
import { COMMON_MIDDLEBOXES, bindingMiddlebox } from '../src/middlebox/path.ts'
import { listed } from '../src/lint/words.ts'

export default defineRule({
  id: 'first-probe-late-for-common-middleboxes',
  meta: {
    severity: 'warn',
    about: 'values',
    docs: { description: 'where no middlebox is declared, require the first probe before the common ones of AWS, Azure and Google Cloud forget an idle flow', recommended: true },
    messages: {
      late: 'an idle connection is probed every {{period}} s: if its flow crosses {{boxes}}, it is forgotten before that; declare what is on the path (--middlebox, or middleboxes in keepalive.yaml){{remedy}}',
    },
  },

  *check(subject) {
    if (subject.intent.middleboxes.length > 0) return
    const found = judgedPeriod(subject)
    if (found === undefined) return
    const { at, trio } = found
    const period = probePeriod(trio)
    const late = COMMON_MIDDLEBOXES.filter(({ idleTimeout }) => period >= idleTimeout)
    const first = bindingMiddlebox(late)
    if (first === undefined) return
    const boxes = listed(late.map(({ name, idleTimeout }) => `${name} (${idleTimeout} s)`)).replace(/ and ([^,]*)$/, ' or $1')
    const remedy = pathRemedy(found, first, subject.intent)
    yield { at: at.value, messageId: 'late', data: { boxes, period, remedy: remedy === undefined ? '' : `, or ${remedy}` } }
  },
})
