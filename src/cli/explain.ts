import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { PARAMETER_IDS, TRIO } from '../kernel/parameters.ts'
import { pageOf } from '../lint/rule.ts'
import { listed } from '../lint/words.ts'
import { packageRoot } from '../node/package-root.ts'
import { middleboxFacts, middleboxPage } from '../report/middlebox-page.ts'
import { pageText, type Block } from '../report/page.ts'
import { parameterFacts, parameterPage, socketOptionFacts, socketOptionPage } from '../report/parameter-page.ts'
import { ruleFacts, rulePage } from '../report/rule-page.ts'
import { visible } from '../report/visible.ts'
import { wantsColor } from './color.ts'
import { explainable, likelyMeant, type Explainable } from './explainable.ts'
import { readFlags, type Flags } from './flags.ts'
import { oneOf } from './one-of.ts'
import type { TimelineOptions } from './timeline.ts'
import { UsageError } from './usage-error.ts'
import { VALUES_FLAGS, valuesFlags } from './values-flags.ts'
import { EXIT, type ExitCode, type World } from './world.ts'

/** Those that only a timeline has a use for. */
const TIMELINE_FLAGS = {
  ...VALUES_FLAGS,
  ascii: { type: 'boolean' },
  width: { type: 'string' },
} as const

export const EXPLAIN_FLAGS = {
  ...TIMELINE_FLAGS,
  format: { type: 'string' },
  color: { type: 'boolean' },
} as const

const USAGE = [
  'name what to explain: keepalint explain RULE, PARAMETER, MIDDLEBOX or FILE',
  '  a rule:       such as first-probe-too-late; keepalint rules lists them',
  `  a parameter:  ${TRIO.join(', ')}, or`,
  `                ${PARAMETER_IDS.filter((id) => !TRIO.some((each) => each === id)).join(', ')};`,
  '                also as tcp_keepalive_time, its sysctl key or path, TCP_KEEPIDLE',
  '  a middlebox:  such as aws-nlb-tcp; a part of the name, such as azure, lists those that have it',
  '  a file:       a sysctl file or keepalive.yaml; what its values do, second by second',
]

/** The verb `explain`. */
export async function explain(argv: readonly string[], world: World): Promise<ExitCode> {
  const flags = readFlags(argv, EXPLAIN_FLAGS, 'explain')
  const { value, on, positionals } = flags
  const format = oneOf('--format', value('format') ?? 'text', ['text', 'json', 'svg'])
  const [word, ...others] = positionals
  if (word === undefined || word === '') throw new UsageError(...USAGE)
  if (others.length > 0) throw new UsageError(`explain takes one name; got ${positionals.join(' ')}`)
  const found = explainable(word)
  if (found === undefined && isFile(word, world)) {
    const { timeline } = await import('./timeline.ts')
    return timeline(word, { format, ...timelineOptions(flags) }, world)
  }
  if (found === undefined) throw new UsageError(unknown(word))
  const misplaced = Object.keys(TIMELINE_FLAGS).find((name) => value(name) !== undefined || on(name) !== undefined) ?? (format === 'svg' ? 'format svg' : undefined)
  if (misplaced !== undefined) throw new UsageError(`--${misplaced} is for the timeline of a file, and ${word} is none`)
  world.stdout.write(format === 'json' ? jsonOf(found) : pageText(blocksFor(found), wantsColor(on('color'), world)))
  return EXIT.clean
}

/** A file that is there, standard input, or what can only be meant for one. */
function isFile(word: string, { cwd }: World): boolean {
  if (word === '-' || /\.(?:conf|ya?ml|json)$/.test(word) || existsSync(path.resolve(cwd, word))) return true
  return word.includes('/') && likelyMeant(word).length === 0
}

function timelineOptions(flags: Flags): Omit<TimelineOptions, 'format'> {
  const { value, on } = flags
  return {
    ...valuesFlags(flags),
    without: 'there is no timeline',
    ascii: on('ascii') ?? false,
    width: widthOf(value('width')),
    color: on('color'),
  }
}

const WIDTHS = { least: 60, most: 400 } as const

function widthOf(text: string | undefined): number | null {
  if (text === undefined) return null
  const width = /^\d{1,4}$/.test(text) ? Number(text) : 0
  if (width < WIDTHS.least || width > WIDTHS.most) throw new UsageError(`--width is a number of columns from ${WIDTHS.least} to ${WIDTHS.most}; got ${text}`)
  return width
}

function blocksFor(found: Explainable): Block[] {
  switch (found.kind) {
    case 'rule':
      return rulePage(found.rule, readPage(found.rule.id))
    case 'parameter':
      return parameterPage(found.id)
    case 'socket-option':
      return socketOptionPage(found.name)
    case 'middlebox':
      return middleboxPage(found.entry)
  }
}

function jsonOf(found: Explainable): string {
  return `${JSON.stringify({ schemaVersion: 1, kind: found.kind, ...factsOf(found) }, null, 2)}\n`
}

function factsOf(found: Explainable): object {
  switch (found.kind) {
    case 'rule':
      return { rule: ruleFacts(found.rule), page: readPage(found.rule.id) }
    case 'parameter':
      return { parameter: parameterFacts(found.id) }
    case 'socket-option':
      return { socketOption: socketOptionFacts(found.name) }
    case 'middlebox':
      return middleboxFacts(found.entry)
  }
}

/** The pages are files of the package, beside dist/. */
function readPage(ruleId: string): string {
  const root = packageRoot()
  try {
    if (root !== null) return readFileSync(path.join(root, 'rules', `${ruleId}.md`), 'utf8')
  } catch {
    // Said below.
  }
  throw new UsageError(`the page of ${ruleId} is not beside this program, which was copied without rules/; read it at ${pageOf(ruleId)}`)
}

/** So many are listed of what may be meant. */
const MOST = 12

function unknown(word: string): string {
  const likely = likelyMeant(word)
  const more = likely.length > MOST ? ` (and ${likely.length - MOST} more)` : ''
  const hint = likely.length === 0 ? '; keepalint explain, without a name, says what there is' : `; did you mean ${listed(likely.slice(0, MOST)).replace(/ and (?=[^ ]*$)/, ' or ')}${more}?`
  return `there is no rule, parameter or middlebox called ${visible(word)}${hint}`
}
