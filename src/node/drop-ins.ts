import { lstatSync, type Dirent, type Stats } from 'node:fs'
import path from 'node:path'
import { DROP_IN_DIRECTORIES, SYSCTL_CONF, type DropIn } from '../sysctl/load-order.ts'
import { followLink, withinRoot } from './link.ts'
import { problemOf } from './problem.ts'
import { displayPath, realPathOf, type Reading } from './read.ts'

/** What stands in a drop-in directory under a name. */
export interface Entry extends DropIn {
  readonly path: string
  /** Where its text is; null where there is none, as behind a link to /dev/null: it only masks. */
  readonly realPath: string | null
}

/** The entries of all drop-in directories of a host; where /lib is /usr/lib, that one counts once. */
export function dropInsOfHost(root: string, reading: Reading): Entry[] {
  return DROP_IN_DIRECTORIES.flatMap((below, directory) => {
    const full = orProblem(path.join(root, below), reading, (plain) => (root === reading.literalRoot ? withinRoot(root, below) : plain))
    if (full === undefined) return []
    const merged = below === 'lib/sysctl.d' && realPathOf(full) === realPathOf(path.join(root, 'usr', below))
    return merged ? [] : entriesOf(full, directory, root, reading)
  })
}

/** /etc/sysctl.conf below a host's root, if it is there. */
export function sysctlConfOf(root: string, reading: Reading): Entry | null {
  const full = path.join(root, SYSCTL_CONF)
  const stats = reading.buffers.has(full) ? 'buffer' : orProblem(full, reading, (file) => lstatSync(file, { throwIfNoEntry: false }))
  return stats === undefined ? null : entryAt(full, path.basename(full), 0, root, stats, reading)
}

/** What cannot be looked at is a problem, and then as if it were not there; what is not there is none. */
function orProblem<Out>(file: string, { cwd, problems }: Reading, look: (file: string) => Out): Out | undefined {
  try {
    return look(file)
  } catch (error) {
    const problem = problemOf(displayPath(file, cwd), error)
    if (!problem.absent) problems.push(problem)
    return undefined
  }
}

/** What stands in one directory, sorted by nothing; an absent directory is an empty one. */
export function entriesOf(directory: string, rank: number, root: string, reading: Reading): Entry[] {
  const found = listed(directory, reading)
  const names = new Set(found.map(({ name }) => name))
  const unsaved = [...reading.buffers.keys()].filter((file) => path.dirname(file) === directory && !names.has(path.basename(file)))
  return [
    ...found.map((entry) => entryAt(`${directory}/${entry.name}`, entry.name, rank, root, entry, reading)),
    ...unsaved.map((file) => entryAt(file, path.basename(file), rank, root, 'buffer', reading)),
  ]
}

function listed(directory: string, { cwd, list, problems }: Reading): readonly Dirent[] {
  try {
    return list.of(directory)
  } catch (error) {
    const problem = problemOf(displayPath(directory, cwd), error)
    if (!problem.absent) problems.push(problem)
    return []
  }
}

function entryAt(file: string, name: string, directory: number, root: string, stats: Dirent | Stats | 'buffer', reading: Reading): Entry {
  if (stats === 'buffer' || stats.isFile()) return { directory, name, path: file, realPath: file }
  if (!stats.isSymbolicLink()) return { directory, name, path: file, realPath: null }
  try {
    return { directory, name, path: file, realPath: followLink(file, root) }
  } catch (error) {
    reading.problems.push(problemOf(displayPath(file, reading.cwd), error))
    return { directory, name, path: file, realPath: null }
  }
}
