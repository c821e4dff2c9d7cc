import { readFileSync } from 'node:fs'
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
import { readFlags } from './flags.ts'
import { oneOf } from './one-of.ts'
import { UsageError } from './usage-error.ts'
import { EXIT, type ExitCode, type World } from './world.ts'

export const EXPLAIN_FLAGS = {
  format: { type: 'string' },
  color: { type: 'boolean' },
} as const

const USAGE = `name what to explain: keepalint explain RULE, PARAMETER or MIDDLEBOX
  a rule:       such as first-probe-too-late; keepalint rules lists them
  a parameter:  ${TRIO.join(', ')}, or
                ${PARAMETER_IDS.filter((id) => !TRIO.some((each) => each === id)).join(', ')};
                also as tcp_keepalive_time, its sysctl key or path, TCP_KEEPIDLE
  a middlebox:  such as aws-nlb-tcp; a part of the name, such as azure, lists those that have it`

/** The verb `explain`. */
export function explain(argv: readonly string[], world: World): ExitCode {
  const { value, on, positionals } = readFlags(argv, EXPLAIN_FLAGS, 'explain')
  const format = oneOf('--format', value('format') ?? 'text', ['text', 'json'])
  const [word, ...others] = positionals
  if (word === undefined || word === '') throw new UsageError(USAGE)
  if (others.length > 0) throw new UsageError(`explain takes one name; got ${positionals.map(visible).join(' ')}`)
  const found = explainable(word)
  if (found === undefined) throw new UsageError(unknown(word))
  world.stdout.write(format === 'json' ? jsonOf(found) : pageText(blocksFor(found), wantsColor(on('color'), world)))
  return EXIT.clean
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
