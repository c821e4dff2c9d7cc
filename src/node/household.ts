import type { Document } from '../carrier/document.ts'
import type { Absence, Loader, Scope } from '../carrier/scope.ts'
import { dropInOrder, hostOrder } from '../sysctl/load-order.ts'
import { parseSysctl } from '../sysctl/parse.ts'
import { resolveScope } from '../sysctl/resolve.ts'
import { isTricky } from '../sysctl/unremarkable.ts'
import { absenceOf } from './absence.ts'
import { dropInsOfHost, entriesOf, sysctlConfOf, type Entry } from './drop-ins.ts'
import { renderedName, type Home } from './home.ts'
import { readDocument, type Reading } from './read.ts'

/** A scope, and where the text of what lies there is, also of what is not loaded. */
export interface Household {
  /** All that lies there. */
  readonly entries: readonly Entry[]
  /** Those that are loaded, in order. */
  readonly ordered: readonly Entry[]
  /** A template lies there. */
  readonly templated: () => boolean
  readonly scope: Scope
  readonly realPath: (file: string) => string | undefined
  /** Why the file of this path is not loaded; undefined where it is. */
  readonly absence: (file: string, document: Document) => Absence | undefined
  readonly under: (loader: Loader) => Scope
}

export function loadHost(root: string, reading: Reading): Household {
  const dropIns = dropInsOfHost(root, reading)
  const sysctlConf = sysctlConfOf(root, reading)
  const literal = root === reading.literalRoot
  // systemd and procps differ in hidden files and in sysctl.conf; most hosts need no second look.
  const isAlike = sysctlConf === null && !dropIns.some(({ name }) => name.startsWith('.'))
  let alike: readonly Entry[] | undefined
  const orderFor = (loader: Loader): readonly Entry[] => {
    if (isAlike && loader !== 'busybox') return (alike ??= hostOrder(dropIns, null, loader))
    return hostOrder(dropIns, loader === 'systemd' && literal ? null : sysctlConf, loader)
  }
  const household = householdOfEntries('host', orderFor, sysctlConf === null ? dropIns : [...dropIns, sysctlConf], reading)
  const isUnlinked = (file: string, document: Document): boolean => file === sysctlConf?.path && reading.loader === 'systemd' && !isLinked(dropIns, sysctlConf, document, household.scope, literal)
  return { ...household, absence: (file, document) => (isUnlinked(file, document) ? { why: 'unlinked', assumed: !literal } : household.absence(file, document)) }
}

/** Whether some drop-in is a link to sysctl.conf; it need not have the usual name. */
function isLinked(dropIns: readonly Entry[], { realPath }: Entry, document: Document, scope: Scope, literal: boolean): boolean {
  return literal ? scope.documents.includes(document) : dropIns.some((entry) => entry.realPath === realPath && entry.name.endsWith('.conf'))
}

export function loadDirectory({ directory, templates }: Extract<Home, { kind: 'directory' }>, reading: Reading): Household {
  const found = entriesOf(directory, 0, '/', reading)
  const entries = templates ? found.map((entry) => ({ ...entry, name: renderedName(entry.name) })) : found
  return householdOfEntries('directory', (loader) => dropInOrder(entries, loader), entries, reading)
}

function householdOfEntries(kind: Scope['kind'], orderFor: (loader: Loader) => readonly Entry[], all: readonly Entry[], reading: Reading): Household {
  const { loader } = reading
  const ordered = orderFor(loader)
  const documentsOf = (entries: readonly Entry[]): Document[] => entries.flatMap(({ realPath }) => (realPath === null ? [] : (readDocument(realPath, reading) ?? [])))
  const scope = resolveScope(kind, loader, documentsOf(ordered))
  let loaded: ReadonlySet<Document> | undefined
  let absences: AbsenceFinder | undefined
  return {
    entries: all,
    ordered,
    scope,
    templated: () => all.some(({ name }) => renderedName(name) !== name),
    realPath: realPathFinder(all),
    absence: (file, document) => ((loaded ??= new Set(scope.documents)).has(document) ? undefined : (absences ??= absenceFinder(all, ordered, reading))(file)),
    under: scopeUnder(scope, (other) => {
      const order = orderFor(other)
      return order === ordered ? scope.documents : documentsOf(order)
    }),
  }
}

type AbsenceFinder = (file: string) => Absence | undefined

function absenceFinder(all: readonly Entry[], ordered: readonly Entry[], reading: Reading): AbsenceFinder {
  const entries = new Map(all.map((entry) => [entry.path, entry]))
  const first = new Map(ordered.toReversed().map((entry) => [entry.name, entry]))
  const documentOf = ({ realPath }: Entry): Document | null => (realPath === null ? null : readDocument(realPath, reading))
  return (file) => {
    const entry = entries.get(file)
    const namesake = entry && first.get(entry.name)
    // A template next to what was rendered of it.
    if (entry === undefined || namesake?.directory === entry.directory) return undefined
    return absenceOf(entry, namesake, documentOf, reading.loader, reading.cwd)
  }
}

function parsedFor(loader: Loader, document: Document): Document {
  return document.unremarkable ? document : parseSysctl(document.path, document, loader)
}

/** Blanks that only some loaders know, and minus signs. */
const READ_DIFFERENTLY = /[\v\f]|^[ \t]*-/m

/** Whether nothing in these files can come out otherwise under another loader, as in most: the same in the same order. */
function isReadAlike({ documents: own }: Scope, documents: readonly Document[]): boolean {
  const isSame = own === documents || (own.length === documents.length && own.every((document, i) => document === documents[i]))
  return isSame && own.every(isPlain)
}

function isPlain({ unremarkable, bom, text, assignments }: Document): boolean {
  if (unremarkable) return true
  const isTaken = assignments.every(({ key, targets }) => key.written === key.dotted && targets.every(({ read }) => read.type === 'number'))
  return isTaken && !bom && !isTricky(text) && !READ_DIFFERENTLY.test(text)
}

/** A scope as each loader makes it, each worked out once. Files that no loader reads in a way of its own are not parsed anew. */
function scopeUnder(own: Scope, documentsFor: (loader: Loader) => readonly Document[]): (loader: Loader) => Scope {
  const scopes = new Map([[own.loader, own]])
  return (loader) => {
    let scope = scopes.get(loader)
    if (scope === undefined) {
      const documents = documentsFor(loader)
      scopes.set(loader, (scope = isReadAlike(own, documents) ? own : resolveScope(own.kind, loader, documents.map((document) => parsedFor(loader, document)))))
    }
    return scope
  }
}

export function loneFile(document: Document, loader: Loader): Pick<Household, 'scope' | 'under'> {
  const scope = resolveScope('file', loader, [document])
  return { scope, under: scopeUnder(scope, () => [document]) }
}

/** Most files are found by their path at once; what else lies there is looked up only when one is not. */
function realPathFinder(entries: readonly Entry[]): (file: string) => string | undefined {
  let realPaths: Map<string, string | null> | undefined
  return (file) => {
    realPaths ??= new Map(entries.map(({ path, realPath }) => [path, realPath]))
    return realPaths.get(file) ?? undefined
  }
}
