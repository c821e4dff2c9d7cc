import type { Effective } from '../src/carrier/scope.ts'
import { positionOf } from '../src/carrier/text.ts'
import type { TrioId } from '../src/kernel/parameters.ts'
import { TRIO } from '../src/kernel/parameters.ts'
import { isDump } from '../src/lint/dump.ts'
import { repeats } from '../src/lint/repeats.ts'
import { defineRule, type Subject } from '../src/lint/rule.ts'
import { nameOf } from '../src/lint/values.ts'

export default defineRule({
  id: 'loaders-disagree',
  meta: {
    severity: 'warn',
    about: 'text',
    docs: { description: 'disallow files of which systemd and procps make different values', recommended: true },
    messages: {
      differ:
        'systemd-sysctl at boot ends with {{name}} = {{systemd}} ({{fromSystemd}}), sysctl --system by hand with {{procps}} ({{fromProcps}}): which of the two holds depends on who ran last; set it in one place, a drop-in that sorts last',
    },
  },

  *check(subject) {
    const { document, scope, under, absence } = subject
    // Where another loader than systemd's runs at boot, systemd does not run at all.
    if (under === undefined || scope.loader !== 'systemd' || scope.kind === 'file' || document.assignments.length === 0 || isDump(document)) return
    // unlinked-sysctl-conf says the same.
    if (absence?.why === 'unlinked' && !absence.assumed) return
    const [systemd, procps] = [scope.effective, under('procps').effective]
    for (const id of TRIO) {
      const [a, b] = [systemd[id], procps[id]]
      if (a.value === null || b.value === null || a.value === b.value || isRepeated(subject, id)) continue
      const own = [a, b].find(({ from }) => from?.document.path === document.path)?.from
      if (own == null) continue
      const data = { name: nameOf(id), systemd: a.value, procps: b.value, fromSystemd: placeOf(a), fromProcps: placeOf(b) }
      yield { at: own.assignment.key, messageId: 'differ', data }
    }
  },
})

/** Two values in one file: that has a finding of its own, which says what each loader makes of it. */
function isRepeated({ document }: Subject, id: TrioId): boolean {
  return repeats(document).some(({ parameter, sameValue }) => parameter === id && !sameValue)
}

function placeOf({ from }: Effective): string {
  return from === null ? 'the kernel default' : `${from.document.path}:${positionOf(from.document, from.assignment.key.start).line}`
}
