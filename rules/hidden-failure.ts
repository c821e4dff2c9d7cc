import { PARAMETERS, type ParameterId } from '../src/kernel/parameters.ts'
import { isDump } from '../src/lint/dump.ts'
import { defineRule } from '../src/lint/rule.ts'
import { suggestText } from '../src/lint/suggest.ts'
import { nameOf } from '../src/lint/values.ts'
import { listed } from '../src/lint/words.ts'

export default defineRule({
  id: 'hidden-failure',
  meta: {
    severity: 'warn',
    about: 'lines',
    docs: { description: 'disallow a leading minus sign, which hides that a value was not set', recommended: true },
    hasSuggestions: true,
    messages: {
      minus:
        'the minus sign keeps systemd-sysctl from saying so if {{names}} cannot be set; procps says so all the same, and busybox takes the sign for a part of the key and sets nothing; remove it',
    },
  },

  *check({ document }) {
    if (isDump(document)) return
    for (const { ignoreFailure, targets, content, key } of document.assignments) {
      if (!ignoreFailure) continue
      const ids = targets.map(({ parameter }) => parameter).filter(isAlwaysThere)
      if (ids.length > 0) yield { at: { start: content.start, end: key.end }, messageId: 'minus', data: { names: listed(ids.map(nameOf)) }, suggest: [suggestText('remove the minus sign', content.start, key.start, '')] }
    }
  },
})

/** Those of conntrack are there only once its module is loaded: a minus sign is right for them. */
function isAlwaysThere(id: ParameterId): boolean {
  return PARAMETERS[id].key.startsWith('net.ipv4.')
}
