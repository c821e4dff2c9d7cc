import type { Document } from '../carrier/document.ts'
import type { Absence, Loader } from '../carrier/scope.ts'
import type { Entry } from './drop-ins.ts'
import { looksMeant } from './find.ts'
import { renderedName } from './home.ts'
import { displayPath } from './read.ts'

/**
 * Why an entry of a host's directories is not loaded.
 *
 * @param first the entry that is loaded under its name, if one is
 */
export function absenceOf(entry: Entry, first: Entry | undefined, documentOf: (entry: Entry) => Document | null, loader: Loader, cwd: string): Absence {
  if (!renderedName(entry.name).endsWith('.conf')) return { why: 'name', meant: looksMeant(entry.name) }
  const masked = loader !== 'busybox' && first !== undefined && first.directory < entry.directory
  if (masked) return { why: 'masked', by: displayPath(first.path, cwd), mask: documentOf(first) }
  return entry.name.startsWith('.') && loader !== 'procps' ? { why: 'hidden' } : { why: 'directory' }
}
