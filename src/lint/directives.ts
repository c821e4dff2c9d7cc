import type { Document, Span } from '../carrier/document.ts'
import { lineText, positionOf } from '../carrier/text.ts'

/** A comment that says what is not to be reported; it stands on a line of its own. */
export interface Directive extends Span {
  readonly kind: 'next-line' | 'file' | 'disable' | 'enable'
  /** Their ids; null: every rule. */
  readonly rules: readonly string[] | null
  /** Where they stand. */
  readonly list: Span
  /** What stands behind `--`. */
  readonly reason: string | null
  /** From 1. */
  readonly line: number
}

const KINDS = { 'disable-next-line': 'next-line', 'disable-file': 'file', disable: 'disable', enable: 'enable' } as const

const MARK = 'keepalint-'
const DIRECTIVE = /^([ \t]*[#;]+[ \t]*)keepalint-(disable-next-line|disable-file|disable|enable)(?=[ \t]|$)(.*)$/
/** What is behind two or more dashes is for the reader. */
const REASON = /(?:^|[ \t])--+(?:[ \t]+|$)/

const known = new WeakMap<Document, readonly Directive[]>()

/** `# keepalint-disable-next-line RULE, RULE -- reason` and its like, in the order of the text. */
export function directivesOf(document: Document): readonly Directive[] {
  if (!document.text.includes(MARK)) return NONE
  let found = known.get(document)
  if (found === undefined) known.set(document, (found = [...directivesIn(document)]))
  return found
}

const NONE: readonly Directive[] = []

function* directivesIn(document: Document): Generator<Directive> {
  const { text } = document
  let seen = 0
  for (let at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + MARK.length)) {
    const { line, column } = positionOf(document, at)
    if (line === seen) continue
    seen = line
    const written = lineText(document, line)
    const [, lead = '', word, rest = ''] = DIRECTIVE.exec(written) ?? []
    if (word === undefined || lead.length !== column - 1) continue
    const [list = '', ...reason] = rest.split(REASON)
    const rules = list.split(/[\s,]+/).filter((id) => id !== '')
    const start = at - lead.trimStart().length
    const listStart = at + MARK.length + word.length + (list.length - list.trimStart().length)
    yield {
      kind: KINDS[word as keyof typeof KINDS],
      rules: rules.length === 0 ? null : rules,
      list: { start: listStart, end: listStart + list.trim().length },
      reason: reason.length === 0 ? null : reason.join(' -- ').trim(),
      line,
      start,
      end: at - lead.length + written.trimEnd().length,
    }
  }
}

/** What a directive holds back: a finding of a rule at a place. */
export interface Suppressible {
  readonly ruleId: string
  readonly at: Span
}

/** A directive that held nothing back, for some or all of the rules that it names. */
export interface Unused {
  readonly directive: Directive
  /** Those of its rules that it held back nothing of; null where it names none. */
  readonly rules: readonly string[] | null
}

/** Findings of one document with the directive that holds each back, and the directives that were not needed. */
export interface Suppressed<Finding> {
  readonly findings: readonly (readonly [Finding, Directive | null])[]
  readonly unused: readonly Unused[]
}

/** Matches the findings of a document with its directives. */
export function suppress<Finding extends Suppressible>(findings: readonly Finding[], document: Document): Suppressed<Finding> {
  const directives = directivesOf(document)
  const [inFile, onLine] = [blocks(), new Map<number, Directive>()]
  for (const directive of directives) {
    if (directive.kind === 'file') inFile.follow(directive)
    if (directive.kind === 'next-line') onLine.set(directive.line + 1, directive)
  }
  const inBlock = blocks()
  const ranged = directives.filter(({ kind }) => kind === 'disable' || kind === 'enable')
  const used = new Map<Directive, Set<string>>()
  let next = 0
  const matched = findings.toSorted((a, b) => a.at.start - b.at.start).map((finding): readonly [Finding, Directive | null] => {
    const { ruleId, at } = finding
    while (next < ranged.length && ranged[next]!.start <= at.start) inBlock.follow(ranged[next++]!)
    const here = onLine.get(positionOf(document, at.start).line)
    const directive = (here && names(here, ruleId) ? here : null) ?? inBlock.of(ruleId) ?? inFile.of(ruleId)
    if (directive) used.set(directive, (used.get(directive) ?? new Set()).add(ruleId))
    return [finding, directive]
  })
  return { findings: matched, unused: directives.flatMap((directive) => unusedOf(directive, used.get(directive)) ?? []) }
}

function names({ rules }: Directive, ruleId: string): boolean {
  return rules === null || rules.includes(ruleId)
}

function unusedOf(directive: Directive, used: ReadonlySet<string> | undefined): Unused | undefined {
  if (directive.kind === 'enable') return undefined
  if (used === undefined) return { directive, rules: directive.rules }
  const rules = directive.rules?.filter((id) => !used.has(id)) ?? []
  return rules.length === 0 ? undefined : { directive, rules }
}

/** Which directive, if any, holds back a rule, after all those that were followed: the last that names it counts. */
function blocks(): { follow: (directive: Directive) => void; of: (ruleId: string) => Directive | null } {
  let ofAll: Directive | null = null
  const ofRule = new Map<string, Directive | null>()
  return {
    follow(directive) {
      const holds = directive.kind === 'enable' ? null : directive
      if (directive.rules === null) {
        ofAll = holds
        ofRule.clear()
      } else for (const id of directive.rules) ofRule.set(id, holds)
    },
    of: (ruleId) => (ofRule.has(ruleId) ? ofRule.get(ruleId)! : ofAll),
  }
}
