import path from 'node:path'
import { placesBelow } from '../node/place.ts'
import { contentOf, writeAll } from '../node/write.ts'

/** A file to write, by its path relative to a directory. */
export interface FileToWrite {
  readonly path: string
  readonly text: string
  /** Permission bits of a file that is new, 0o644 where absent; one that is there keeps its own. */
  readonly mode?: number
}

/**
 * Writes files below a directory, made if it is not there; those that hold the same text already are left alone.
 * Each is written beside its place and renamed, so that it is at any moment what it was or what it is to be; if one
 * cannot be written, none is.
 *
 * @param directory absolute, or relative to the working directory
 * @param files no two in one place
 * @returns the paths of those that changed
 * @throws Error for a path that leaves the directory, be it by `..` or through a symbolic link, or that is taken
 * twice; what the file system fails with
 */
export function writeFiles(directory: string, files: readonly FileToWrite[]): string[] {
  const changed = placedBelow(directory, files).filter(isChanged)
  writeAll(changed.map(({ file, text, mode = 0o644 }) => ({ file, text, mode })))
  return changed.map((each) => each.path)
}

/**
 * Which of these files are not there, or hold another text: what `writeFiles` would change. Writes nothing.
 *
 * @param directory absolute, or relative to the working directory
 * @param files no two in one place
 * @throws as `writeFiles`
 */
export function changedFiles(directory: string, files: readonly FileToWrite[]): string[] {
  return placedBelow(directory, files)
    .filter(isChanged)
    .map((each) => each.path)
}

function placedBelow(directory: string, files: readonly FileToWrite[]): (FileToWrite & { readonly file: string })[] {
  const places = placesBelow(files.map((each) => ({ directory: path.resolve(directory), below: each.path })))
  return files.map((each, i) => {
    const place = places[i]!
    if ('refused' in place) throw new Error(`${each.path}: ${place.refused}`)
    return { ...each, file: place.file }
  })
}

function isChanged({ file, text }: { readonly file: string; readonly text: string }): boolean {
  return contentOf(file)?.equals(Buffer.from(text)) !== true
}
