import { statSync, type Dirent } from 'node:fs'
import path from 'node:path'
import { modelAmong } from './find-model.ts'
import type { Listing } from './listing.ts'
import { problemOf, type Problem } from './problem.ts'
import { displayPath } from './read.ts'

const NOT_ENTERED = new Set(['.git', 'node_modules'])

export interface Found {
  /** Absolute paths, in no order. */
  readonly files: readonly string[]
  readonly problems: readonly Problem[]
}

/**
 * The files to lint below a directory: `sysctl.conf`, models, and in directories called `sysctl.d` what is loaded or
 * looks as if it were meant to be. Does not enter .git, node_modules and symlinked directories.
 */
export function findBelow(directory: string, cwd: string, list: Listing): Found {
  const files: string[] = []
  const problems: Problem[] = []
  const pending = [directory]
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    const entries = entriesOf(at, cwd, list, problems)
    const isDropInDirectory = path.basename(at) === 'sysctl.d'
    const model = modelAmong(entries.filter(mayBeModel).map(({ name }) => name))
    for (const entry of entries) {
      const full = at === '/' ? `/${entry.name}` : `${at}/${entry.name}`
      if (entry.isDirectory()) {
        if (!NOT_ENTERED.has(entry.name)) pending.push(full)
      } else if (entry.name === 'sysctl.conf' || (isDropInDirectory && looksMeant(entry.name)) || entry.name === model) {
        if (entry.isFile() || (entry.isSymbolicLink() && leadsToFile(full, cwd, problems))) files.push(full)
      }
    }
  }
  return { files, problems }
}

function mayBeModel(entry: Dirent): boolean {
  return entry.name.startsWith('keepalive.') && (entry.isFile() || entry.isSymbolicLink())
}

/** What package managers, editors and people leave behind, and what is no configuration to begin with. */
const NOT_MEANT = /~$|\.conf[-_.,~ ]|^#.*#$|^\.(?!.*\.conf$)|\.(?:dpkg-.*|ucf-.*|rpm(?:save|new|orig)|pac(?:new|save)|apk-new|sw[a-p]|bak|backup|old|orig|save|disabled|off|inactive|example|sample|dist|rej|patch|diff|md|txt|rst|html|lock|tmp|ya?ml|json|sh|py|j2|jinja2?|erb|epp|tmpl|ctmpl|tftpl|tpl|tera|in|mustache|hbs)$|^(?:README|LICENSE|COPYING|Makefile|CMakeLists)/i

/** Whether a name in a drop-in directory looks as if the file were meant to be loaded. */
export function looksMeant(name: string): boolean {
  return name.endsWith('.conf') || !NOT_MEANT.test(name)
}

/** False also where there is nothing, or a circle of links. */
export function isDirectory(file: string): boolean {
  try {
    return statSync(file).isDirectory()
  } catch {
    return false
  }
}

function entriesOf(directory: string, cwd: string, list: Listing, problems: Problem[]): readonly Dirent[] {
  try {
    return list.of(directory)
  } catch (error) {
    problems.push(problemOf(displayPath(directory, cwd), error))
    return []
  }
}

/** A link to /dev/null or to nothing masks another file and has nothing to lint; a loop is a fault. */
function leadsToFile(link: string, cwd: string, problems: Problem[]): boolean {
  try {
    return statSync(link, { throwIfNoEntry: false })?.isFile() ?? false
  } catch (error) {
    problems.push(problemOf(displayPath(link, cwd), error))
    return false
  }
}
