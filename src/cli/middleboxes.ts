import { CATALOGUE, type CatalogueEntry } from '../middlebox/catalogue.ts'
import { middleboxesTable } from '../report/middlebox-list.ts'
import { visible } from '../report/visible.ts'
import { readFlags } from './flags.ts'
import { oneOf } from './one-of.ts'
import { UsageError } from './usage-error.ts'
import { EXIT, type ExitCode, type World } from './world.ts'

export const MIDDLEBOXES_FLAGS = { format: { type: 'string' } } as const

/** The verb `middleboxes`. */
export function middleboxes(argv: readonly string[], { stdout }: World): ExitCode {
  const { value, positionals } = readFlags(argv, MIDDLEBOXES_FLAGS, 'middleboxes')
  const format = oneOf('--format', value('format') ?? 'text', ['text', 'json'])
  const words = positionals.flatMap((each) => each.split(/\s+/)).filter((word) => word !== '')
  const found = CATALOGUE.filter((entry) => words.every((word) => has(entry, word.toLowerCase())))
  if (found.length === 0) throw new UsageError(nothing(words))
  stdout.write(format === 'json' ? `${JSON.stringify({ schemaVersion: 1, middleboxes: found }, null, 2)}\n` : middleboxesTable(found))
  return EXIT.clean
}

function has({ id, aliases, vendor, product }: CatalogueEntry, word: string): boolean {
  return [id, ...aliases, vendor, product].join('\n').toLowerCase().includes(word)
}

function nothing(words: readonly string[]): string {
  return `no middlebox has ${words.map(visible).join(' and ')} in its names, vendor or product; keepalint middleboxes lists them all, and one of your own goes by its idle timeout: --middlebox 350s`
}
