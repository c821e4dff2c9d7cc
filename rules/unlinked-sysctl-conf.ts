import type { Document } from '../src/carrier/document.ts'
import type { Scope } from '../src/carrier/scope.ts'
import type { ParameterId } from '../src/kernel/parameters.ts'
import { numberOf } from '../src/lint/repeats.ts'
import { defineRule } from '../src/lint/rule.ts'
import { lastAssignments, nameOf, parametersIn } from '../src/lint/values.ts'
import { listed } from '../src/lint/words.ts'

export default defineRule({
  id: 'unlinked-sysctl-conf',
  meta: {
    severity: 'warn',
    about: 'loading',
    docs: { description: 'disallow setting values in the one file that systemd reads only through a link', recommended: true },
    messages: {
      assumed:
        'systemd-sysctl reads /etc/sysctl.conf only through a link /etc/sysctl.d/99-sysctl.conf, which Debian up to 12, Fedora, RHEL and SUSE ship and Debian 13 and Arch do not: without it what this file sets of {{names}} is lost at the next boot; set it in /etc/sysctl.d/60-keepalive.conf',
      unlinked:
        'systemd-sysctl does not read this file, as there is no link to it in /etc/sysctl.d: what it sets of {{names}} is not there after a boot; set it in /etc/sysctl.d/60-keepalive.conf',
    },
  },

  *check({ document, scope, absence }) {
    const first = document.assignments[0]
    if (first === undefined || absence?.why !== 'unlinked') return
    const lost = parametersIn(document).filter((id) => !isReplaced(document, scope, id) && !isSetElsewhere(document, scope, id))
    if (lost.length > 0) yield { at: first.key, messageId: absence.assumed ? 'assumed' : 'unlinked', data: { names: listed(lost.map(nameOf)) } }
  },
})

/** Whether another file wins, link or no link. */
function isReplaced(document: Document, { documents, effective }: Scope, id: ParameterId): boolean {
  const winner = effective[id].from?.document
  return documents.includes(document) && winner !== undefined && winner !== document
}

/** Whether the other files come to the same value without this one. */
function isSetElsewhere(document: Document, { documents }: Scope, id: ParameterId): boolean {
  const value = numberIn(document, id)
  const other = documents.findLast((each) => each !== document && lastAssignments(each).has(id))
  return value !== undefined && other !== undefined && numberIn(other, id) === value
}

function numberIn(document: Document, id: ParameterId): number | undefined {
  return numberOf(lastAssignments(document).get(id)?.targets[0]?.read)
}
