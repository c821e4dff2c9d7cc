import { statSync } from 'node:fs'
import path from 'node:path'
import type { Document } from '../carrier/document.ts'
import type { Absence, Loader } from '../carrier/scope.ts'
import type { LeftOut } from '../sysctl/account.ts'
import { complaintAboutFile, complaintAboutUnread, type Complaint } from '../sysctl/complaint.ts'
import { SYSCTL_CONF } from '../sysctl/load-order.ts'
import { expanded } from './expand.ts'
import { loadHost } from './household.ts'
import { newListing } from './listing.ts'
import type { Problem } from './problem.ts'
import { displayPath, notReadable, readDocument, realPathOf, type Reading } from './read.ts'

/** All that a loader is given, read. */
export interface Gathered {
  /** What it loads, in its order. */
  readonly documents: readonly Document[]
  readonly leftOut: readonly LeftOut[]
  /** What it says of files that it cannot read as such. */
  readonly complaints: readonly Complaint[]
  /** What could not be read from here. */
  readonly problems: readonly Problem[]
}

function newReading(loader: Loader, cwd: string, literalRoot: string | null): Reading {
  return { cwd, loader, literalRoot, buffers: new Map(), list: newListing(), documents: new Map(), problems: [] }
}

/** What the host at a root, an absolute path, loads at boot. */
export function gatherHost(root: string, loader: Loader, cwd: string): Gathered {
  const reading = newReading(loader, cwd, root)
  const { scope, entries, ordered, absence } = loadHost(root, reading)
  const documents = new Set(scope.documents)
  const leftOut = entries.flatMap(({ path: file, name, realPath }): LeftOut[] => {
    const document = realPath === null ? null : readDocument(realPath, reading)
    const absent = document === null || documents.has(document) ? undefined : absence(file, document)
    // A template may be meant to be loaded once it is rendered; as it is, its name is in the way.
    const why = absent?.why === 'directory' && !name.endsWith('.conf') ? ({ why: 'name', meant: true } as const) : absent
    return document === null || why === undefined ? [] : [{ document, ...inWords(why, loader) }]
  })
  // procps says nothing of an /etc/sysctl.conf that is not there.
  const masks = ordered.filter((entry) => entry.realPath === null && path.join(root, SYSCTL_CONF) !== entry.path)
  return withUnread({ documents: scope.documents, leftOut, complaints: masks.flatMap((entry) => complaintAbout(entry.path, 'boot', reading)), problems: reading.problems })
}

/** With a word on what could not be read, where the loader itself would not say that it cannot. */
function withUnread(gathered: Gathered): Gathered {
  const told = new Set(gathered.complaints.map((complaint) => complaint.path))
  const unread = gathered.problems.filter((problem) => !told.has(problem.path)).map((problem) => complaintAboutUnread(problem.path, problem.message))
  return { ...gathered, complaints: [...unread, ...gathered.complaints] }
}

function inWords(absence: Absence, loader: Loader): Pick<LeftOut, 'reason' | 'why'> {
  switch (absence.why) {
    case 'name':
      return { reason: 'not-loaded', why: 'the name does not end in .conf' }
    case 'hidden':
      return { reason: 'not-loaded', why: `${loader} does not read hidden files` }
    case 'directory':
      return { reason: 'not-loaded', why: `${loader} does not read this directory` }
    case 'masked':
      return { reason: 'masked', why: `masked by ${absence.by}` }
    case 'unlinked':
      return { reason: 'not-loaded', why: 'systemd reads etc/sysctl.conf only through a link etc/sysctl.d/99-sysctl.conf, which is not there' }
  }
}

function complaintAbout(file: string, occasion: 'named' | 'boot', { loader, cwd }: Reading): Complaint[] {
  const shown = displayPath(file, cwd)
  const what = kindOf(file)
  return what === 'other' ? [] : complaintAboutFile(shown, what, loader, occasion)
}

/** `other`: there is a file, or what is there cannot be looked at. */
function kindOf(file: string): 'missing' | 'directory' | 'loop' | 'other' {
  try {
    const stats = statSync(file, { throwIfNoEntry: false })
    if (stats === undefined) return 'missing'
    return stats.isDirectory() ? 'directory' : 'other'
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ELOOP' ? 'loop' : 'other'
  }
}

/** Files by name, absolute or relative to the working directory, as the loader's own command takes them: in this order. */
export function gatherFiles(files: readonly string[], loader: Loader, cwd: string): Gathered {
  const reading = newReading(loader, cwd, null)
  const complaints: Complaint[] = []
  const documents: Document[] = []
  for (const file of files.map((each) => path.resolve(cwd, each)).flatMap((each) => (loader === 'procps' ? expanded(each) : each))) {
    const isDirectory = kindOf(file) === 'directory'
    const problem = isDirectory ? { path: displayPath(file, cwd), message: 'is a directory', absent: false } : notReadable(file, cwd)
    const document = problem ? null : readDocument(realPathOf(file), reading, 'pipe')
    if (document) documents.push(document)
    if (problem) {
      complaints.push(...complaintAbout(file, 'named', reading))
      reading.problems.push(problem)
    }
  }
  return withUnread({ documents, leftOut: [], complaints, problems: reading.problems })
}
