import type { Document } from '../carrier/document.ts'
import type { Loader, Placed, Scope } from '../carrier/scope.ts'
import { likelyParameter } from '../kernel/misspelling.ts'
import type { ParameterId } from '../kernel/parameters.ts'
import { complaintAboutValue, complaintsAboutLines, isBadLine, isUnknown, type Complaint, type Occasion } from './complaint.ts'
import { resolveScope, type LossReason } from './resolve.ts'

/** An assignment that is not what the kernel ends up with, and why. */
export interface Loss {
  readonly parameter: ParameterId
  readonly placed: Placed
  readonly reason: LossReason | 'masked' | 'unknown-key'
  /** What it lost to; for a masked file nothing, `why` says what masks it. */
  readonly to: Placed | null
  /** In words, where the file as a whole is left out. */
  readonly why: string | null
}

/** A file that lies where files are loaded from, and is not loaded. */
export interface LeftOut {
  readonly document: Document
  readonly reason: 'masked' | 'not-loaded'
  /** Such as `masked by etc/sysctl.d/50-a.conf`. */
  readonly why: string
}

/** What became of every assignment of a known parameter, and what the loader would say. */
export interface Account {
  readonly scope: Scope
  /** In the order of the files that are loaded, then of those that are not. */
  readonly losses: readonly Loss[]
  /** In the order of the files. */
  readonly complaints: readonly Complaint[]
}

/**
 * Accounts for all files of a host, or for files that are named: what `resolve` gives, and besides it why each of the
 * other assignments lost and what the loader would say. Pure.
 *
 * @param occasion `'boot'` for all that a host loads, `'named'` for files that are named to the loader's own command
 * @param loader that the documents are parsed for
 * @param documents what is loaded, in this order
 * @param leftOut files that lie there and are not loaded
 */
export function accountFor(occasion: Occasion, loader: Loader, documents: readonly Document[], leftOut: readonly LeftOut[] = []): Account {
  const overridden: Loss[] = []
  const refusals: Complaint[] = []
  const scope = resolveScope(occasion === 'boot' ? 'host' : documents.length === 1 ? 'file' : 'directory', loader, documents, ({ placed, parameter, reason, to }) => {
    // A file that is read twice overrides itself to no effect.
    if (to?.assignment === placed.assignment) return
    overridden.push({ parameter, placed, reason, to: to ?? null, why: null })
    if (reason === 'refused' && isWritten(placed, loader)) refusals.push(...complaintAboutValue(placed.document, placed.assignment, parameter, loader))
  })
  const distinct = [...new Set(documents)]
  const losses = overridden.concat(distinct.flatMap((document) => unknownKeys(document, loader)), leftOut.flatMap(lossesOf))
  const order = new Map(distinct.map((document, i) => [document.path, i]))
  // systemd and procps read all files before they write anything.
  const phase = ({ kind }: Complaint): number => (loader === 'busybox' || kind === 'malformed' ? 0 : 1)
  const rank = ({ path }: Complaint): number => order.get(path) ?? distinct.length
  const complaints = [...distinct.flatMap((document) => complaintsAboutLines(document, loader, occasion)), ...refusals]
  const inOrder = complaints.sort((a, b) => phase(a) - phase(b) || rank(a) - rank(b) || (a.line ?? 0) - (b.line ?? 0))
  return { scope, losses, complaints: loader === 'busybox' ? untilRefused(inOrder, occasion) : inOrder }
}

/** BusyBox ends at a refused value and says nothing more: of this file at boot, of all files that are named. */
function untilRefused(complaints: readonly Complaint[], occasion: Occasion): Complaint[] {
  const ends = new Map<string, number>()
  return complaints.filter((complaint, i) => {
    const file = occasion === 'boot' ? complaint.path : ''
    if (complaint.kind === 'refused' && !ends.has(file)) ends.set(file, i)
    return (ends.get(file) ?? i) === i
  })
}

/** BusyBox writes nothing for an empty value, so that the kernel has nothing to refuse. */
function isWritten({ document, assignment }: Placed, loader: Loader): boolean {
  return loader !== 'busybox' || !(assignment.value.raw === '' || isBadLine(assignment, document))
}

function unknownKeys(document: Document, loader: Loader): Loss[] {
  if (document.unremarkable) return []
  return document.nodes.flatMap((node): Loss[] => {
    if (node.type !== 'assignment' || !isUnknown(node, loader)) return []
    const likely = likelyParameter(node.key.written)
    return likely === undefined ? [] : [{ parameter: likely.parameter, placed: { document, assignment: node }, reason: 'unknown-key', to: null, why: null }]
  })
}

function lossesOf({ document, reason, why }: LeftOut): Loss[] {
  return document.assignments.flatMap((assignment) => assignment.targets.map(({ parameter }) => ({ parameter, placed: { document, assignment }, reason, to: null, why })))
}
