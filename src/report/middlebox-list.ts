import type { CatalogueEntry } from '../middlebox/catalogue.ts'
import { titleOf } from './middlebox-page.ts'
import { columnsOf } from './visible.ts'

/** One line a middlebox, for people and for grep. */
export function middleboxesTable(entries: readonly CatalogueEntry[]): string {
  const rows = entries.map((entry) => [entry.id, timeoutCell(entry), rangeCell(entry), probeCell(entry), entry.certainty, titleOf(entry)])
  const table = [['middlebox', 'idle timeout', 'range', 'counts a probe', 'certainty', 'what it is'], ...rows]
  const widths = table[0]!.map((_, i) => Math.max(...table.map((row) => columnsOf(row[i]!))))
  return table.map((row) => `${row.map((cell, i) => cell + ' '.repeat(widths[i]! - columnsOf(cell))).join('  ').trimEnd()}\n`).join('')
}

/** `350 s`, or `none` where there is no default or none is known. */
export function timeoutCell({ idleTimeout }: CatalogueEntry): string {
  return idleTimeout === null ? 'none' : `${idleTimeout} s`
}

/** What can be configured there: `60 to 6000 s`, `from 1 s`, `not known`, `fixed`; `none` where nothing is set at all. */
export function rangeCell({ idleTimeout, configurable }: CatalogueEntry): string {
  if (configurable === true) return 'not known'
  if (configurable === false) return idleTimeout === null ? 'none' : 'fixed'
  const { min, max } = configurable
  if (min !== null && max !== null) return `${min} to ${max} s`
  return max === null ? `from ${min} s` : `up to ${max} s`
}

/** Whether a probe restarts its idle timeout. */
export function probeCell({ countsKeepalive }: CatalogueEntry): string {
  return countsKeepalive === null ? 'not known' : countsKeepalive ? 'yes' : 'no'
}
