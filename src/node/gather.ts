import { statSync } from 'node:fs'
import path from 'node:path'
import type { Document } from '../carrier/document.ts'
import type { Absence, Loader } from '../carrier/scope.ts'
import type { LeftOut } from '../sysctl/account.ts'
import { complaintAboutFile, type Complaint } from '../sysctl/complaint.ts'
import { hostOrder } from '../sysctl/load-order.ts'
import { absenceOf } from './absence.ts'
import { dropInsOfHost, sysctlConfOf, type Entry } from './drop-ins.ts'
import { expanded } from './expand.ts'
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
  const dropIns = dropInsOfHost(root, reading)
  const sysctlConf = sysctlConfOf(root, reading)
  const ordered = hostOrder(dropIns, loader === 'systemd' ? null : sysctlConf, loader)
  const loaded = new Set(ordered)
  const all = [...dropIns, ...(sysctlConf === null ? [] : [sysctlConf])]
  const documentOf = (entry: Entry): Document | null => (entry.realPath === null ? null : readDocument(entry.realPath, reading))
  const documents = ordered.flatMap((entry) => documentOf(entry) ?? [])
  const read = new Set(documents)
  const firstOf = new Map(ordered.toReversed().map((entry) => [entry.name, entry]))
  const absence = (entry: Entry): Absence =>
    entry === sysctlConf ? { why: 'unlinked', assumed: false } : absenceOf(entry, firstOf.get(entry.name), documentOf, loader, cwd)
  const leftOut = all.flatMap((entry): LeftOut[] => {
    const document = loaded.has(entry) ? null : documentOf(entry)
    return document === null || read.has(document) ? [] : [{ document, ...inWords(absence(entry), loader) }]
  })
  const complaints = ordered.flatMap((entry) => (entry.realPath === null && entry !== sysctlConf ? complaintAbout(entry.path, 'boot', reading) : []))
  return { documents, leftOut, complaints, problems: reading.problems }
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

function kindOf(file: string): 'missing' | 'directory' | 'loop' | 'other' {
  try {
    const stats = statSync(file, { throwIfNoEntry: false })
    if (stats === undefined) return 'missing'
    return stats.isDirectory() ? 'directory' : 'other'
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ELOOP' ? 'loop' : 'missing'
  }
}

/** Files by name, absolute or relative to the working directory, as the loader's own command takes them: in this order. */
export function gatherFiles(files: readonly string[], loader: Loader, cwd: string): Gathered {
  const reading = newReading(loader, cwd, null)
  const complaints: Complaint[] = []
  const documents: Document[] = []
  for (const file of files.map((each) => path.resolve(cwd, each)).flatMap((each) => (loader === 'procps' ? expanded(each) : each))) {
    const problem = notReadable(file, cwd)
    if (problem !== undefined && !problem.absent) {
      if (kindOf(file) === 'loop') complaints.push(...complaintAbout(file, 'named', reading))
      reading.problems.push(problem)
    } else if (problem !== undefined || statSync(file).isDirectory()) {
      complaints.push(...complaintAbout(file, 'named', reading))
      reading.problems.push(problem ?? { path: displayPath(file, cwd), message: 'is a directory', absent: false })
    } else {
      const document = readDocument(realPathOf(file), reading, 'pipe')
      if (document) documents.push(document)
    }
  }
  return { documents, leftOut: [], complaints, problems: reading.problems }
}
