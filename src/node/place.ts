import { lstatSync, type Stats } from 'node:fs'
import path from 'node:path'
import { realPathOf } from './read.ts'

/** Where a file goes, links followed; or why nothing may be written there. */
export type Place = { readonly file: string } | { readonly refused: string }

/** A file, by its path below a directory. */
export interface Wanted {
  readonly directory: string
  readonly below: string
}

/**
 * Where each of these files is, or would be if it were written: never outside of its directory, no two in one place,
 * none below another.
 *
 * @param taken absolute paths that may not be written either, each with what it is
 */
export function placesBelow(files: readonly Wanted[], taken: ReadonlyMap<string, string> = new Map()): Place[] {
  const owners = new Map([...taken].map(([file, what]) => [realPathOf(file), what]))
  const placed = files.map((wanted): Place => {
    const place = placeBelow(wanted)
    if ('refused' in place) return place
    const other = owners.get(place.file)
    owners.set(place.file, `the output ${wanted.below}`)
    return other === undefined ? place : { refused: `would overwrite ${other}` }
  })
  const all = new Map(placed.flatMap((place, i) => ('file' in place ? [[place.file, files[i]!.below] as const] : [])))
  return placed.map((place) => {
    const above = 'file' in place ? parentsOf(place.file).find((parent) => all.has(parent)) : undefined
    return above === undefined ? place : { refused: `lies below the output ${all.get(above)!}, which is a file` }
  })
}

function parentsOf(file: string): string[] {
  const parent = path.dirname(file)
  return parent === file ? [] : [parent, ...parentsOf(parent)]
}

/** Never outside of the directory, be it by `..` or through a link. */
function placeBelow({ directory, below }: Wanted): Place {
  if (path.isAbsolute(below)) return { refused: 'is an absolute path' }
  const root = realPathOf(path.resolve(directory))
  const wanted = path.join(root, below)
  if (!isWithin(wanted, root)) return { refused: `lies outside of ${directory}` }
  if (wanted === root || /(?:^|\/)\.?$/.test(below)) return { refused: 'is a directory' }
  const parent = realPathOf(path.dirname(wanted))
  if (!isWithin(parent, root)) return { refused: `leads outside of ${directory} through a symbolic link` }
  const above = nearestThere(parent)
  if (statsOf(above)?.isDirectory() !== true) return { refused: `${above} is not a directory` }

  const file = path.join(parent, path.basename(wanted))
  const stats = statsOf(file)
  return stats?.isSymbolicLink() === true ? behindLink(file, root, directory) : asFile(file, stats)
}

function behindLink(link: string, root: string, directory: string): Place {
  const target = realPathOf(link)
  const stats = statsOf(target)
  if (stats === undefined || stats.isSymbolicLink()) return { refused: 'is a symbolic link that leads nowhere' }
  return isWithin(target, root) ? asFile(target, stats) : { refused: `leads outside of ${directory} through a symbolic link` }
}

function asFile(file: string, stats: Stats | undefined): Place {
  if (stats === undefined || stats.isFile()) return { file }
  return { refused: stats.isDirectory() ? 'is a directory' : 'is no regular file' }
}

/** Whether a path is a directory's own or lies below it; both absolute and without links. */
export function isWithin(file: string, root: string): boolean {
  return file === root || file.startsWith(root === '/' ? root : `${root}/`)
}

function statsOf(file: string): Stats | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

/** The file itself or the nearest directory above it that exists, be it as a link to nothing. */
function nearestThere(file: string): string {
  return statsOf(file) !== undefined || file === path.dirname(file) ? file : nearestThere(path.dirname(file))
}
