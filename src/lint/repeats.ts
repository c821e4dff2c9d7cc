import type { Assignment, Document, Read } from '../carrier/document.ts'
import type { ParameterId } from '../kernel/parameters.ts'

/** An assignment of a parameter that the same document has assigned before. */
export interface Repeat {
  readonly parameter: ParameterId
  readonly earlier: Assignment
  readonly later: Assignment
  readonly sameValue: boolean
}

const known = new WeakMap<Document, readonly Repeat[]>()

/**
 * Every assignment that comes after another one of the same parameter, under any spelling of the key, paired with
 * the one before it. Globs give way to explicit keys, and a template may leave lines out: neither repeats anything.
 */
export function repeats(document: Document): readonly Repeat[] {
  if (document.assignments.length < 2) return []
  let found = known.get(document)
  if (found === undefined) known.set(document, (found = repeatsIn(document)))
  return found
}

function repeatsIn({ assignments }: Document): Repeat[] {
  const found: Repeat[] = []
  const last = new Map<ParameterId, Assignment>()
  for (const later of assignments) {
    const target = later.key.glob ? undefined : later.targets[0]
    if (target === undefined || target.conditional || target.read.type === 'unknown') continue
    const { parameter } = target
    const earlier = last.get(parameter)
    last.set(parameter, later)
    if (earlier) found.push({ parameter, earlier, later, sameValue: isSame(earlier, later) })
  }
  return found
}

function isSame(earlier: Assignment, later: Assignment): boolean {
  const [a, b] = [numberOf(earlier.targets[0]?.read), numberOf(later.targets[0]?.read)]
  return a === undefined && b === undefined ? earlier.value.raw === later.value.raw : a === b
}

export function numberOf(read: Read | undefined): number | undefined {
  return read?.type === 'number' ? read.value : undefined
}
