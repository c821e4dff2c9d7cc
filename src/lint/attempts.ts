import type { Document, Node } from '../carrier/document.ts'
import type { Scope } from '../carrier/scope.ts'
import { likelyParameter } from '../kernel/misspelling.ts'
import { PARAMETERS, TRIO, type TrioId } from '../kernel/parameters.ts'

/** Whether some line of the scope means to set a parameter, and be it in vain: such a line has a finding of its own. */
export function isAttempted({ documents }: Scope, id: TrioId): boolean {
  return documents.some((document) => attempts(document).has(id))
}

const known = new WeakMap<Document, ReadonlySet<string>>()

function attempts(document: Document): ReadonlySet<string> {
  let found = known.get(document)
  if (found === undefined) {
    found = new Set(attemptedIn(document))
    known.set(document, found)
  }
  return found
}

function* attemptedIn(document: Document): Generator<string> {
  if (document.unremarkable) return
  for (const { targets } of document.assignments) yield* targets.map(({ parameter }) => parameter)
  for (const node of document.nodes) {
    if (node.type === 'assignment' && node.targets.length === 0) yield likelyParameter(node.key.written)?.parameter ?? ''
    if (!isLost(node)) continue
    const line = document.text.slice(node.content.start, node.content.end)
    yield* TRIO.filter((id) => line.includes(PARAMETERS[id].name))
  }
}

/** Whether nothing comes of a line: several may have run together in it. */
function isLost(node: Node): boolean {
  return node.type === 'malformed' || (node.type === 'assignment' && node.targets.every(({ read }) => read.type === 'refused'))
}

/** Whether no file of the scope has anything to do with the three: they are what the kernel starts with. */
export function leavesDefaults(scope: Scope): boolean {
  return TRIO.every((id) => scope.effective[id].from === null && scope.effective[id].value !== null && !isAttempted(scope, id))
}
