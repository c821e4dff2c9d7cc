import { PARAMETERS, type Trio } from '../src/kernel/parameters.ts'
import { probePeriod } from '../src/kernel/timing.ts'
import { defineRule } from '../src/lint/rule.ts'
import { boxName, listed } from '../src/lint/words.ts'
import { bindingMiddlebox } from '../src/middlebox/path.ts'

const DEFAULT: Trio = { time: PARAMETERS.time.default, intvl: PARAMETERS.intvl.default, probes: PARAMETERS.probes.default }
/** So many hosts are named. */
const FEW = 3

export default defineRule({
  id: 'keepalive-not-set',
  meta: {
    severity: 'warn',
    about: 'model',
    docs: { description: 'require that hosts below a model set keepalive, where the kernel default is too late for a declared middlebox', recommended: true },
    messages: {
      host: 'the host at {{hosts}} sets none of the three, so its idle connections are first probed after {{time}} s, but {{box}} forgets an idle flow after {{idle}} s; set them in a drop-in there',
      hosts: 'the hosts at {{hosts}} set none of the three, so their idle connections are first probed after {{time}} s, but {{box}} forgets an idle flow after {{idle}} s; set them in a drop-in on each',
    },
  },

  *check({ document, intent, bareHosts = [] }) {
    const box = bindingMiddlebox(intent.middleboxes)
    if (box === undefined || intent.appliesTo === 'containers' || bareHosts.length === 0 || probePeriod(DEFAULT) < box.idleTimeout) return
    const rest = bareHosts.length - FEW
    const named = rest > 0 ? [...bareHosts.slice(0, FEW), `${rest} more`] : bareHosts
    const data = { hosts: listed(named), time: DEFAULT.time, box: boxName(box), idle: box.idleTimeout }
    yield { at: box.at ?? { start: 0, end: document.text.length }, messageId: bareHosts.length === 1 ? 'host' : 'hosts', data }
  },
})
