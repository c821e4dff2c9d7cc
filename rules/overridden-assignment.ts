import type { Assignment, Document } from '../src/carrier/document.ts'
import type { Effective, Placed, Scope } from '../src/carrier/scope.ts'
import { positionOf } from '../src/carrier/text.ts'
import { isDump } from '../src/lint/dump.ts'
import { isCutAlike } from '../src/lint/fix.ts'
import { numberOf } from '../src/lint/repeats.ts'
import { defineRule, type Suggestion } from '../src/lint/rule.ts'
import { isShipped, replacesShipped } from '../src/lint/shipped.ts'
import { suggestText } from '../src/lint/suggest.ts'
import { lastAssignments, nameOf } from '../src/lint/values.ts'

export default defineRule({
  id: 'overridden-assignment',
  meta: {
    severity: 'warn',
    about: 'text',
    docs: { description: 'disallow values that a later file of the same host replaces by others', recommended: true },
    hasSuggestions: true,
    messages: {
      overridden: '{{name}} ends up as {{after}}, as {{place}} is loaded later ({{why}}): this {{before}} has no effect; {{remedy}}',
      lost: 'this {{before}} is never set: {{place}} is loaded later ({{why}}) and replaces it by a value that the kernel refuses; mend that one',
    },
  },

  *check({ document, scope, absence }) {
    const isLoaded = absence === undefined || (absence.why === 'unlinked' && absence.assumed)
    if (!isLoaded || scope.documents.length < 2 || isDump(document)) return
    for (const [parameter, assignment] of lastAssignments(document)) {
      const target = assignment.targets.find((each) => each.parameter === parameter)!
      const before = target.conditional ? undefined : numberOf(target.read)
      const winner = replacedBy(scope.effective[parameter], document)
      if (before === undefined || winner === undefined || (scope.kind === 'host' && replacesShipped(document.path, winner.document.path))) continue
      const { read, conditional } = winner.assignment.targets.find((each) => each.parameter === parameter)!
      const after = numberOf(read)
      if (conditional || read.type === 'unknown' || after === before) continue
      const { line } = positionOf(winner.document, winner.assignment.key.start)
      const data = { name: nameOf(parameter), before, place: `${winner.document.path}:${line}`, why: whyLater(document, winner.document, scope), remedy: remedyFor(winner.document, scope) }
      if (after === undefined) yield { at: assignment.key, messageId: 'lost', data }
      else yield { at: assignment.key, messageId: 'overridden', data: { ...data, after }, suggest: isShipped(winner.document.path) ? [] : removalOf(assignment, document) }
    }
  },
})

/** Not where the same file sets it in another line too, which would take its place. */
function removalOf({ key, start, end, targets }: Assignment, document: Document): Suggestion[] {
  const times = document.assignments.filter((each) => each.targets.some(({ parameter }) => parameter === targets[0]?.parameter)).length
  return key.glob || times > 1 || !isCutAlike(document) ? [] : [suggestText('remove this line', start, end, '')]
}

/** The assignment of another file that stands in the place of this one's. */
function replacedBy({ from, refused }: Effective, document: Document): Placed | undefined {
  if (from !== null) return from.document === document ? undefined : from
  // systemd keeps one value for each key, and the last is a bad one.
  return refused === null || refused.document === document ? undefined : refused
}

/** A package puts its file back: it can be masked, and is outdone by a name that sorts later. */
function remedyFor(later: Document, { loader }: Scope): string {
  if (!isShipped(later.path) || loader === 'busybox') return 'remove one of the two'
  return `give this file a name that sorts after ${nameIn(later)}, or mask that one with a link /etc/sysctl.d/${nameIn(later)} to /dev/null`
}

function whyLater(earlier: Document, later: Document, { kind, loader }: Scope): string {
  const [a, b] = [nameIn(earlier), nameIn(later)]
  if (loader === 'busybox' && kind === 'host') return 'Alpine loads /usr/lib/sysctl.d, /etc/sysctl.d, sysctl.conf and /run/sysctl.d in this order'
  if (isSysctlConf(later)) return loader === 'procps' ? 'procps reads sysctl.conf last' : 'systemd reads sysctl.conf as 99-sysctl.conf, where that link is there'
  if (isSysctlConf(earlier)) return `${b} sorts after 99-sysctl.conf`
  // A link has the name of what it leads to here.
  return a < b ? `files are loaded by name, whatever their directory, and ${b} sorts after ${a}` : 'files are loaded by the names that they have in sysctl.d, whatever their directory'
}

function isSysctlConf({ path }: Document): boolean {
  return /(?:^|\/)etc\/sysctl\.conf$/.test(path)
}

function nameIn({ path }: Document): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
