import type { Assignment, Document } from '../carrier/document.ts'
import type { Scope } from '../carrier/scope.ts'
import { PARAMETERS, TRIO, type ParameterId, type Trio, type TrioId } from '../kernel/parameters.ts'
import { isDump } from './dump.ts'
import type { Subject } from './rule.ts'

/** Whether a file of this scope sets the parameter, even if to something that we or the kernel cannot read. */
export function isSet(scope: Scope, id: ParameterId): boolean {
  const { from, refused } = scope.effective[id]
  return from !== null || refused !== null
}

/** The effective value; undefined where the kernel refuses what was to win, or a template decides. */
export function valueOf(scope: Scope, id: ParameterId): number | undefined {
  const { value, refused } = scope.effective[id]
  return refused === null && value !== null ? value : undefined
}

const defectsOf = new WeakMap<Scope, readonly TrioId[]>()

/** The values that keep keepalive from working at all: what follows from them is beyond the other value rules. */
export function defects(scope: Scope): readonly TrioId[] {
  let found = defectsOf.get(scope)
  if (found === undefined) {
    const broken = TRIO.filter((id) => isDefect(id, valueOf(scope, id)))
    // With a negative time no timer runs, so that nothing comes of the others.
    found = broken.includes('time') ? ['time'] : broken
    defectsOf.set(scope, found)
  }
  return found
}

function isDefect(id: TrioId, value: number | undefined): boolean {
  if (value === undefined) return false
  return id === 'time' ? value < 0 : value <= 0
}

/**
 * The assignment of this document that a finding about these parameters is reported on: the last one in the text
 * that wins (or is refused). Where no file sets one of them, it is the kernel default that meets the others, and
 * the finding goes to those. Undefined where the document contributes nothing.
 */
export function contribution({ document, scope }: Subject, ids: readonly ParameterId[]): Assignment | undefined {
  let last: Assignment | undefined
  for (const id of ids.some((each) => isSet(scope, each)) ? ids : TRIO) {
    const { from, refused } = scope.effective[id]
    for (const placed of [from, refused]) {
      if (placed?.document === document && !(last && last.start > placed.assignment.start)) last = placed.assignment
    }
  }
  return last
}

/** The contribution to report on; undefined where value rules have nothing to say: keepalive defeated, a dump. */
export function reportable(subject: Subject, ids: readonly ParameterId[]): Assignment | undefined {
  const at = contribution(subject, ids)
  return at === undefined || defects(subject.scope).length > 0 || isDump(subject.document) ? undefined : at
}

/** What a value rule judges. */
export interface Judged {
  /** A value that is not known, and that the rule does not need, stands as the kernel default here. */
  readonly trio: Trio
  /** Whether all three are known. */
  readonly complete: boolean
  /** The assignment to report on. */
  readonly at: Assignment
}

/** What a rule that needs these values judges; undefined where it has to be silent. */
export function judged(subject: Subject, needs: readonly TrioId[], restsOn: readonly ParameterId[] = needs): Judged | undefined {
  const at = reportable(subject, restsOn)
  if (at === undefined) return undefined
  const unknown = TRIO.filter((id) => valueOf(subject.scope, id) === undefined)
  if (needs.some((id) => unknown.includes(id))) return undefined
  const valueOrDefault = (id: TrioId): number => valueOf(subject.scope, id) ?? PARAMETERS[id].default
  const trio = { time: valueOrDefault('time'), intvl: valueOrDefault('intvl'), probes: valueOrDefault('probes') }
  return { trio, complete: unknown.length === 0, at }
}

/** `60 + 10 * 6`, as it stands in messages. */
export function sum({ time, intvl, probes }: Trio): string {
  return `${time} + ${intvl} * ${probes}`
}

export function nameOf(id: ParameterId): string {
  return PARAMETERS[id].name
}

/** The known parameters that a document sets, in the order of the text. */
export function parametersIn({ assignments }: Document): readonly ParameterId[] {
  return [...new Set(assignments.flatMap(({ targets }) => targets.map(({ parameter }) => parameter)))]
}

/** The last assignment of each parameter in a document, globs aside: those give way to explicit keys anyway. */
export function lastAssignments({ assignments }: Document): ReadonlyMap<ParameterId, Assignment> {
  const last = new Map<ParameterId, Assignment>()
  for (const assignment of assignments) {
    if (!assignment.key.glob) for (const { parameter } of assignment.targets) last.set(parameter, assignment)
  }
  return last
}
