import type { Document } from '../carrier/document.ts'
import type { Absence, Loader, Scope } from '../carrier/scope.ts'
import { dropInsOfHost, sysctlConfOf, type Entry } from './drop-ins.ts'
import { looksMeant } from './find.ts'
import { homeFinder, type Home } from './home.ts'
import { loadDirectory, loadHost, loneFile, type Household } from './household.ts'
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
  /** Absent where it is loaded. */
  readonly absence?: Absence
  /** The same scope as another loader makes it; worked out when asked for. */
  readonly under: (loader: Loader) => Scope
}

/** Files that are loaded together, with what went wrong in reading them. */
export interface Batch {
  /** Absolute path of the root of the host that they belong to; null where it is none. */
  readonly root: string | null
  /** A template lies beside them: what it makes of itself is not known here. */
  readonly templated: () => boolean
  readonly loaded: readonly Loaded[]
  readonly problems: readonly Problem[]
}

/**
 * Reads files, named by absolute path, with all that is loaded together with them: one host, one directory or one
 * lone file after the other, so that no more than one of them is held at a time. A batch reads every file once. A
 * file under two names is one document, and one in each of the hosts that it is linked into.
 */
export function* loadFiles(files: readonly string[], options: LoadOptions): Generator<Batch> {
  const groups = byHome(files)
  const hasLone = groups.at(-1)?.home.kind === 'file'
  const done = new Set<string>()
  for (const { home, members } of groups) {
    const reading: Reading = { ...options, loader: options.loaderOf(members[0]!), literalRoot: options.root, documents: new Map(), problems: [] }
    const household = home.kind === 'file' ? undefined : home.kind === 'host' ? loadHost(home.root, reading) : loadDirectory(home, reading)
    const loaded = new Map<Document, Loaded>()
    for (const file of members) {
      const document = documentOf(file, household, reading)
      if (document === null || (home.kind === 'file' && done.has(document.path))) continue
      const absence = document.unremarkable ? undefined : household?.absence(file, document)
      const { scope, under } = household ?? loneFile(document, reading.loader)
      loaded.set(document, absence ? { document, scope, file, under, absence } : { document, scope, file, under })
    }
    if (hasLone) for (const document of loaded.keys()) done.add(document.path)
    yield { root: home.kind === 'host' ? home.root : null, templated: household?.templated ?? (() => false), loaded: [...loaded.values()], problems: reading.problems }
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

/** All sysctl files of a host that is named by its root alone, also those that it masks or does not load. */
export function filesOfHost(root: string, cwd: string, list: Listing): { readonly files: readonly string[]; readonly problems: readonly Problem[] } {
  const reading: Reading = { cwd, list, loader: 'systemd', literalRoot: root, buffers: new Map(), documents: new Map(), problems: [] }
  const entries: readonly (Entry | null)[] = [...dropInsOfHost(root, reading), sysctlConfOf(root, reading)]
  const files = entries.flatMap((entry) => (entry?.realPath != null && looksMeant(entry.name) ? entry.path : []))
  return { files, problems: reading.problems }
}
