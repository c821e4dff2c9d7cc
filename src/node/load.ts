import type { Document } from '../carrier/document.ts'
import type { Loader, Scope } from '../carrier/scope.ts'
import { dropInOrder, hostOrder } from '../sysctl/load-order.ts'
import { resolveScope } from '../sysctl/resolve.ts'
import { dropInsOfHost, entriesOf, sysctlConfOf, type Entry } from './drop-ins.ts'
import { homeFinder, renderedName, type Home } from './home.ts'
import type { Listing } from './listing.ts'
import type { Problem } from './problem.ts'
import { notReadable, readDocument, realPathOf, type Reading } from './read.ts'

export interface LoadOptions {
  readonly cwd: string
  /** The loader of the files that are loaded together with this one. */
  readonly loaderOf: (file: string) => Loader
  /** A host's root whose tree is taken literally: /etc/sysctl.conf counts for systemd only where it is linked. */
  readonly root: string | null
  /** What to take instead of a file's bytes on disk, by absolute path. */
  readonly buffers: ReadonlyMap<string, Uint8Array>
  readonly list: Listing
}

/** A document, and what it is loaded into together with its siblings. */
export interface Loaded {
  readonly document: Document
  readonly scope: Scope
  /** The absolute path under which it was named. */
  readonly file: string
}

/** Files that are loaded together, with what went wrong in reading them. */
export interface Batch {
  /** Absolute path of the root of the host that they belong to; null where it is none. */
  readonly root: string | null
  /** A template lies beside them: what it makes of itself is not known here. */
  readonly templated: boolean
  readonly loaded: readonly Loaded[]
  readonly problems: readonly Problem[]
}

/** A scope, and where the text of what lies there is, also of what is not loaded. */
interface Household {
  /** A template lies there. */
  readonly templated: boolean
  readonly scope: Scope
  readonly realPath: (file: string) => string | undefined
}

/**
 * Reads files, named by absolute path, with all that is loaded together with them: one host, one directory or one
 * lone file after the other, so that no more than one of them is held at a time. A batch reads every file once. A
 * file under two names is one document, and one in each of the hosts that it is linked into.
 */
export function* loadFiles(files: readonly string[], options: LoadOptions): Generator<Batch> {
  const done = new Set<string>()
  for (const { home, members } of byHome(files)) {
    const reading: Reading = { ...options, loader: options.loaderOf(members[0]!), literalRoot: options.root, documents: new Map(), problems: [] }
    const household = home.kind === 'file' ? undefined : home.kind === 'host' ? loadHost(home.root, options, reading) : loadDirectory(home, reading)
    const loaded = new Map<Document, Loaded>()
    for (const file of members) {
      const document = documentOf(file, household, reading)
      if (document === null || (home.kind === 'file' && done.has(document.path))) continue
      loaded.set(document, { document, scope: household?.scope ?? resolveScope('file', reading.loader, [document]), file })
    }
    for (const document of loaded.keys()) done.add(document.path)
    yield { root: home.kind === 'host' ? home.root : null, templated: household?.templated ?? false, loaded: [...loaded.values()], problems: reading.problems }
  }
}

interface Group {
  readonly home: Home
  readonly members: string[]
}

/** Files by what they are loaded with, lone ones last: what a link in a host's tree leads to belongs there. */
function byHome(files: readonly string[]): readonly Group[] {
  const homeOf = homeFinder()
  const hosts = new Map<string, Group>()
  const directories = new Map<string, Group>()
  const alone: Group[] = []
  for (const file of new Set(files)) {
    const home = homeOf(file)
    if (home.kind === 'file') alone.push({ home, members: [file] })
    else if (home.kind === 'host') addTo(hosts, home.root, home, file)
    else addTo(directories, `${home.directory} ${home.templates}`, home, file)
  }
  return [...hosts.values(), ...directories.values(), ...alone]
}

function addTo(groups: Map<string, Group>, key: string, home: Home, file: string): void {
  const group = groups.get(key)
  if (group) group.members.push(file)
  else groups.set(key, { home, members: [file] })
}

function documentOf(file: string, household: Household | undefined, reading: Reading): Document | null {
  const read = reading.documents.get(file)
  if (read !== undefined) return read
  const known = household?.realPath(file)
  const problem = known === undefined && !reading.buffers.has(file) ? notReadable(file, reading.cwd) : undefined
  if (problem) {
    reading.problems.push(problem)
    return null
  }
  if (known !== undefined || reading.buffers.has(file)) return readDocument(known ?? file, reading)
  return readDocument(realPathOf(file), reading, 'pipe')
}

function loadHost(root: string, { root: literalRoot }: LoadOptions, reading: Reading): Household {
  const { loader } = reading
  const dropIns = dropInsOfHost(root, reading)
  const sysctlConf = sysctlConfOf(root, reading)
  const onlyThroughLink = loader === 'systemd' && root === literalRoot
  const ordered = hostOrder(dropIns, onlyThroughLink ? null : sysctlConf, loader)
  return householdOfEntries('host', ordered, sysctlConf === null ? dropIns : [...dropIns, sysctlConf], reading)
}

function loadDirectory({ directory, templates }: Extract<Home, { kind: 'directory' }>, reading: Reading): Household {
  const found = entriesOf(directory, 0, '/', reading)
  const entries = templates ? found.map((entry) => ({ ...entry, name: renderedName(entry.name) })) : found
  return householdOfEntries('directory', dropInOrder(entries, reading.loader), entries, reading)
}

function householdOfEntries(kind: Scope['kind'], ordered: readonly Entry[], all: readonly Entry[], reading: Reading): Household {
  const documents = ordered.flatMap(({ realPath }) => (realPath === null ? [] : (readDocument(realPath, reading) ?? [])))
  const templated = all.some(({ name }) => renderedName(name) !== name)
  return { scope: resolveScope(kind, reading.loader, documents), realPath: realPathFinder(all), templated }
}

/** Most files are found by their path at once; what else lies there is looked up only when one is not. */
function realPathFinder(entries: readonly Entry[]): (file: string) => string | undefined {
  let realPaths: Map<string, string | null> | undefined
  return (file) => {
    realPaths ??= new Map(entries.map(({ path, realPath }) => [path, realPath]))
    return realPaths.get(file) ?? undefined
  }
}

/** All sysctl files of a host that is named by its root alone, also those that it masks or does not load. */
export function filesOfHost(root: string, cwd: string, list: Listing): { readonly files: readonly string[]; readonly problems: readonly Problem[] } {
  const reading: Reading = { cwd, list, loader: 'systemd', literalRoot: root, buffers: new Map(), documents: new Map(), problems: [] }
  const entries: readonly (Entry | null)[] = [...dropInsOfHost(root, reading), sysctlConfOf(root, reading)]
  const files = entries.flatMap((entry) => (entry?.realPath != null && entry.path.endsWith('.conf') ? entry.path : []))
  return { files, problems: reading.problems }
}
