import { ruleFacts, rulesTable } from '../report/rule-page.ts'
import { RULES } from '../../rules/index.ts'
import { readFlags } from './flags.ts'
import { oneOf } from './one-of.ts'
import { UsageError } from './usage-error.ts'
import { EXIT, type ExitCode, type World } from './world.ts'

export const RULES_FLAGS = { format: { type: 'string' } } as const

/** The verb `rules`. */
export function rules(argv: readonly string[], { stdout }: World): ExitCode {
  const { value, positionals: words } = readFlags(argv, RULES_FLAGS, 'rules')
  const format = oneOf('--format', value('format') ?? 'text', ['text', 'json'])
  const found = RULES.filter(({ id, meta }) => words.every((word) => `${id} ${meta.docs.description}`.toLowerCase().includes(word.toLowerCase())))
  if (found.length === 0) throw new UsageError(`no rule has ${words.join(' and ')} in its name or description; keepalint rules lists them all`)
  stdout.write(format === 'json' ? `${JSON.stringify({ schemaVersion: 1, rules: found.map(ruleFacts) }, null, 2)}\n` : rulesTable(found))
  return EXIT.clean
}
