import type { Document } from '../carrier/document.ts'
import type { Loader, Scope } from '../carrier/scope.ts'
import { dropInOrder, hostOrder } from '../sysctl/load-order.ts'
import { resolveScope } from '../sysctl/resolve.ts'
import { dropInsOfHost, entriesOf, sysctlConfOf, type Entry } from './drop-ins.ts'
import { homeOf, type Home } from './home.ts'
import type { Problem } from './problem.ts'
import { notReadable, readDocument, realPathOf, type Reading } from './read.ts'

export interface LoadOptions {
  readonly cwd: string
  readonly loader: Loader
  /** A host's root whose tree is taken literally: /etc/sysctl.conf counts for systemd only where it is linked. */
  readonly root: string | null
  /** What to take instead of a file's bytes on disk, by absolute path. */
  readonly buffers: ReadonlyMap<string, Uint8Array>
}

/** A document, and what it is loaded into together with its siblings. */
export interface Loaded {
  readonly document: Document
  readonly scope: Scope
}

export interface LoadResult {
  /** One for each file, in the order of their paths. */
  readonly loaded: readonly Loaded[]
  readonly problems: readonly Problem[]
}

/** A scope, and the real paths of all that lies there, also of what is not loaded. */
interface Household {
  readonly scope: Scope
  readonly realPaths: ReadonlyMap<string, string>
}

/** Reads files, named by absolute path, and all that is loaded together with them. Every file is read once. */
export function loadFiles(files: readonly string[], options: LoadOptions): LoadResult {
  const reading: Reading = { ...options, documents: new Map(), problems: [] }
  const households = new Map<string, Household>()
  const loaded = new Map<Document, Loaded>()
  for (const file of files) {
    const found = loadFile(file, options, reading, households)
    if (found) loaded.set(found.document, found)
  }
  const byPath = [...loaded.values()].sort((a, b) => (a.document.path < b.document.path ? -1 : 1))
  return { loaded: byPath, problems: reading.problems }
}

function loadFile(file: string, options: LoadOptions, reading: Reading, households: Map<string, Household>): Loaded | undefined {
  const home = homeOf(file)
  const household = home.kind === 'file' ? undefined : householdOf(home, options, reading, households)
  const known = household?.realPaths.get(file)
  const problem = known === undefined ? notReadable(file, reading) : undefined
  if (problem) {
    reading.problems.push(problem)
    return undefined
  }
  const document = readDocument(known ?? (reading.buffers.has(file) ? file : realPathOf(file)), reading)
  if (document === null) return undefined
  return { document, scope: household?.scope ?? resolveScope('file', reading.loader, [document]) }
}

function householdOf(home: Exclude<Home, { kind: 'file' }>, options: LoadOptions, reading: Reading, households: Map<string, Household>): Household {
  const key = home.kind === 'host' ? home.root : `directory ${home.directory}`
  let household = households.get(key)
  if (household === undefined) {
    household = home.kind === 'host' ? loadHost(home.root, options, reading) : loadDirectory(home.directory, reading)
    households.set(key, household)
  }
  return household
}

function loadHost(root: string, { root: literalRoot, loader }: LoadOptions, reading: Reading): Household {
  const dropIns = dropInsOfHost(root, reading)
  const sysctlConf = sysctlConfOf(root, reading)
  const onlyThroughLink = loader === 'systemd' && root === literalRoot
  const ordered = hostOrder(dropIns, onlyThroughLink ? null : sysctlConf, loader)
  return householdOfEntries('host', ordered, sysctlConf === null ? dropIns : [...dropIns, sysctlConf], reading)
}

function loadDirectory(directory: string, reading: Reading): Household {
  const entries = entriesOf(directory, 0, '/', reading)
  return householdOfEntries('directory', dropInOrder(entries, reading.loader), entries, reading)
}

function householdOfEntries(kind: Scope['kind'], ordered: readonly Entry[], all: readonly Entry[], reading: Reading): Household {
  const realPaths = new Map(all.flatMap(({ path: found, realPath }) => (realPath === null ? [] : [[found, realPath] as const])))
  const documents = ordered.flatMap(({ realPath }) => (realPath === null ? [] : (readDocument(realPath, reading) ?? [])))
  return { scope: resolveScope(kind, reading.loader, documents), realPaths }
}

/** The files that a host loads at boot, for a host that is named by its root alone. */
export function filesOfHost(root: string, cwd: string): { readonly files: readonly string[]; readonly problems: readonly Problem[] } {
  const reading: Reading = { cwd, loader: 'systemd', buffers: new Map(), documents: new Map(), problems: [] }
  const entries: readonly (Entry | null)[] = [...dropInsOfHost(root, reading), sysctlConfOf(root, reading)]
  const files = entries.flatMap((entry) => (entry?.realPath != null && entry.path.endsWith('.conf') ? entry.path : []))
  return { files, problems: reading.problems }
}
