import { PARAMETERS, TRIO } from '../src/kernel/parameters.ts'
import { defineRule } from '../src/lint/rule.ts'
import { reportable } from '../src/lint/values.ts'

export default defineRule({
  id: 'containers-do-not-inherit',
  meta: {
    severity: 'warn',
    about: 'values',
    docs: { description: 'disallow setting values for containers in files of the host', recommended: true },
    messages: {
      host: 'the connections end in containers (appliesTo), and sysctl files of the host reach only its own network namespace: a container with its own starts with the kernel defaults {{defaults}}; set the values there (securityContext.sysctls of a pod, docker run --sysctl)',
    },
  },

  *check(subject) {
    if (subject.intent.appliesTo !== 'containers' || subject.rendersForHost === false) return
    const at = reportable(subject, TRIO)
    if (at) yield { at: at.value, messageId: 'host', data: { defaults: TRIO.map((id) => PARAMETERS[id].default).join('/') } }
  },
})
