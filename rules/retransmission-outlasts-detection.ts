import { PARAMETERS, TRIO } from '../src/kernel/parameters.ts'
import { retransmission } from '../src/kernel/timing.ts'
import { defineRule } from '../src/lint/rule.ts'
import { suggestValues } from '../src/lint/suggest.ts'
import { isSet, reportable, valueOf } from '../src/lint/values.ts'
import { rounded } from '../src/model/duration.ts'

/** Fewer retransmissions would end connections that lose a few segments in a row. */
const FEWEST = 3

export default defineRule({
  id: 'retransmission-outlasts-detection',
  meta: {
    severity: 'warn',
    about: 'values',
    docs: { description: 'require that the required time to find a silent peer is met with data in flight as well', recommended: true },
    hasSuggestions: true,
    messages: {
      never:
        'with data in flight keepalive is silent and tcp_retries2 = {{retries}}{{origin}} decides: a silent peer is given up after {{least}} s at the earliest, but required is {{required}} s; {{remedy}}',
      late: 'with data in flight keepalive is silent and tcp_retries2 = {{retries}}{{origin}} decides: a silent peer is given up after {{least}} to {{most}} s, but required is {{required}} s; {{remedy}}',
    },
  },

  *check(subject) {
    const { scope, intent } = subject
    const required = intent.detectWithin
    const retries = valueOf(scope, 'retries2')
    const at = required === null || retries === undefined ? undefined : reportable(subject, ['retries2', ...TRIO])
    if (required === null || retries === undefined || at === undefined) return
    // Since Linux 6.15 tcp_rto_max_ms shortens what tcp_retries2 stands for.
    if (scope.documents.some(({ text }) => /\btcp_rto_m(?:ax_ms|in_us)\b/.test(text))) return
    const { least, most } = retransmission(retries)
    if (most <= required) return
    const origin = isSet(scope, 'retries2') ? '' : ' (the kernel default)'
    const fewer = retriesFor(required)
    const data = { retries, origin, least: rounded(least), most: rounded(most), required, remedy: fewer === undefined ? PER_SOCKET : `set tcp_retries2 to ${fewer}, or ${PER_SOCKET}` }
    const suggest = suggestValues(subject, at, fewer === undefined ? [] : [[{ parameter: 'retries2', to: fewer }]])
    yield { at: at.value, messageId: least > required ? 'never' : 'late', data, suggest }
  },
})

const PER_SOCKET = 'set TCP_USER_TIMEOUT on the sockets'

/** The most retransmissions that end in time; undefined where those would be too few. */
function retriesFor(required: number): number | undefined {
  let retries: number = PARAMETERS.retries2.default
  while (retries >= FEWEST && retransmission(retries).most > required) retries--
  return retries < FEWEST ? undefined : retries
}
