import { lstatSync, readlinkSync, realpathSync } from 'node:fs'
import path from 'node:path'

/** As many links in a row as Linux follows (MAXSYMLINKS in include/linux/namei.h). */
const MOST_LINKS = 40

/**
 * The regular file that a link in a host's tree leads to; null where it leads to /dev/null, to nothing or to a
 * directory: such a link masks. An absolute target is looked up below the host's root.
 *
 * @throws an error with code ELOOP where the links lead in a circle
 */
export function followLink(link: string, root: string): string | null {
  let at = link
  for (let links = 0; links <= MOST_LINKS; links++) {
    const stats = lstatSync(at, { throwIfNoEntry: false })
    if (stats === undefined) return null
    if (!stats.isSymbolicLink()) return stats.isFile() ? realpathSync.native(at) : null
    const target = readlinkSync(at)
    if (target === '/dev/null') return null
    at = path.isAbsolute(target) ? path.join(root, target) : path.resolve(path.dirname(at), target)
  }
  throw Object.assign(new Error('too many links'), { code: 'ELOOP' })
}

/** The directory `below` a host's root as the host itself sees it: an absolute link on the way starts at the root. */
export function withinRoot(root: string, below: string): string {
  let at = root
  for (const part of below.split('/')) {
    at = path.join(at, part)
    for (let links = 0; links <= MOST_LINKS && lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink() === true; links++) {
      const target = readlinkSync(at)
      at = path.isAbsolute(target) ? path.join(root, target) : path.resolve(path.dirname(at), target)
    }
  }
  return at
}
