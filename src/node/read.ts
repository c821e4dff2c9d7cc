import { readFileSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Document } from '../carrier/document.ts'
import type { Loader } from '../carrier/scope.ts'
import { decode, fromUtf8 } from '../carrier/text.ts'
import { parseSysctl } from '../sysctl/parse.ts'
import type { Listing } from './listing.ts'
import { problemOf, type Problem } from './problem.ts'

/** What one run has read so far: every file once. */
export interface Reading {
  readonly cwd: string
  readonly loader: Loader
  /** The host's root whose tree is taken literally, if one was named. */
  readonly literalRoot: string | null
  /** What to take instead of a file's bytes on disk, by absolute path: an editor's buffer. */
  readonly buffers: ReadonlyMap<string, Uint8Array>
  readonly list: Listing
  readonly documents: Map<string, Document | null>
  readonly problems: Problem[]
}

/** A path as messages show it: relative to the working directory where it lies below that. */
export function displayPath(file: string, cwd: string): string {
  if (cwd === '/') return file.startsWith('/') ? file.slice(1) : file
  return file.startsWith(cwd) && file[cwd.length] === '/' ? file.slice(cwd.length + 1) : file
}

/** The document of an absolute path; null, and a problem noted once, where it cannot be read. A pipe is read only once. */
export function readDocument(file: string, reading: Reading, kind: 'file' | 'pipe' = 'file'): Document | null {
  const known = reading.documents.get(file)
  if (known !== undefined) return known
  const document = readAnew(file, reading, kind)
  reading.documents.set(file, document)
  return document
}

function readAnew(file: string, { cwd, loader, buffers, problems }: Reading, kind: 'file' | 'pipe'): Document | null {
  const shown = displayPath(file, cwd)
  try {
    const buffer = buffers.get(file) ?? (kind === 'pipe' ? readFileSync(file) : undefined)
    const source = buffer ? decode(buffer) : (fromUtf8(readFileSync(file, 'utf8')) ?? decode(readFileSync(file)))
    return parseSysctl(shown, source, loader)
  } catch (error) {
    problems.push(problemOf(shown, error))
    return null
  }
}

/** In bytes: a thousand times what any real file has. */
const LARGEST = 2 ** 28

/** Why an explicitly named path cannot be read as a file, if so: a device would never end. */
export function notReadable(file: string, cwd: string): Problem | undefined {
  const shown = displayPath(file, cwd)
  try {
    const stats = statSync(file)
    if (stats.size > LARGEST) return { path: shown, message: 'is too large to be a sysctl file', absent: false }
    const endless = stats.isCharacterDevice() && realPathOf(file) !== '/dev/null'
    if (endless || stats.isBlockDevice()) return { path: shown, message: 'is a device, not a file', absent: false }
    return stats.isSocket() ? { path: shown, message: 'is a socket, not a file', absent: false } : undefined
  } catch (error) {
    return problemOf(shown, error)
  }
}

/** The path without links; where there is nothing, that of its directory and the name. */
export function realPathOf(file: string): string {
  try {
    return realpathSync.native(file)
  } catch {
    const directory = path.dirname(file)
    return directory === file ? file : path.join(realPathOf(directory), path.basename(file))
  }
}
