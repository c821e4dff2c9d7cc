import { worstSilence } from '../src/kernel/timing.ts'
import { pathFinding } from '../src/lint/path.ts'
import { defineRule } from '../src/lint/rule.ts'
import { rounded } from '../src/model/duration.ts'

export default defineRule({
  id: 'no-loss-margin',
  meta: {
    severity: 'warn',
    about: 'values',
    docs: { description: 'require that a lost probe does not lose the flow at a declared middlebox', recommended: true },
    hasSuggestions: true,
    messages: {
      'too-late':
        'after {{lost}} the next one may go out {{silence}} s after the last segment ({{period}} + {{count}} * {{intvl}} s, timers up to 12.7 % late), but {{box}} forgets an idle flow after {{idle}} s; {{remedy}}',
      'too-few':
        'with tcp_keepalive_probes at {{probes}}, {{lost}} in a row and the kernel gives the connection up before it asks again; {{remedy}}',
    },
  },

  *check(subject) {
    const count = subject.intent.surviveLostProbes
    const lost = count === 1 ? 'one lost probe' : `${count} lost probes`
    const late = pathFinding(subject, 'no-margin', ['time', 'intvl'])
    const silence = late === undefined ? 0 : worstSilence(late.trio, count)
    if (late && silence >= late.box.idleTimeout) {
      yield { at: late.at.value, messageId: 'too-late', data: { ...late.data, count, lost, silence: rounded(silence) }, suggest: late.suggest }
      return
    }
    const few = pathFinding(subject, 'no-margin', ['probes'])
    if (few && few.trio.probes <= count) yield { at: few.at.value, messageId: 'too-few', data: { ...few.data, lost, probes: few.trio.probes }, suggest: few.suggest }
  },
})
