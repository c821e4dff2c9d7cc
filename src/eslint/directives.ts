import type { Document, Span } from '../carrier/document.ts'
import { directivesOf, type Directive } from '../lint/directives.ts'
import { locationOf } from './place.ts'
import { ESLINT_RULES, LEFT_OUT, PREFIX } from './rule-set.ts'
import type { DisableDirectives, Location } from './types.ts'

/** Where a directive begins to count, and what is taken out of the text if it is not needed. */
export interface Mark extends Span {
  readonly loc: Location
}

type EslintDirective = DisableDirectives['directives'][number]

export function isMark(node: unknown): node is Mark {
  return typeof node === 'object' && node !== null && 'loc' in node
}

const TYPES = { 'next-line': 'disable-next-line', file: 'disable', disable: 'disable', enable: 'enable' } as const

/**
 * The directives of a document in ESLint's terms, one for each rule, so that none has to be taken out of a list by its
 * name: these are without the prefix that ESLint's have.
 */
export function disableDirectives(document: Document): EslintDirective[] {
  const directives = directivesOf(document)
  const inFile = directives.filter(({ kind }) => kind === 'file')
  const isHeld = heldBy(inFile)
  return directives.flatMap((directive) => {
    // ESLint knows no directive for all of a file, and would let this one end it.
    const rules = directive.kind === 'enable' && inFile.length > 0 ? withoutThese(directive.rules, isHeld) : directive.rules
    const spanOf = removals(directive, document)
    return eslintRules(rules).map((id): EslintDirective => ({
      type: TYPES[directive.kind],
      node: { loc: locationOf(document, directive.kind === 'file' ? { start: 0, end: 0 } : directive), ...spanOf(id) },
      value: id === null ? '' : `${PREFIX}${id}`,
      justification: directive.reason ?? '',
    }))
  })
}

/** ESLint takes a rule that it does not have for a mistake. */
function eslintRules(rules: readonly string[] | null): readonly (string | null)[] {
  return rules?.filter((id) => !LEFT_OUT.has(id)) ?? [null]
}

/** Whether a rule is held back in all of a file. */
function heldBy(inFile: readonly Directive[]): (id: string) => boolean {
  const named = new Set(inFile.flatMap(({ rules }) => rules ?? []))
  const isAll = inFile.some(({ rules }) => rules === null)
  return (id) => isAll || named.has(id)
}

function withoutThese(rules: readonly string[] | null, isHeld: (id: string) => boolean): readonly string[] {
  return (rules ?? ESLINT_RULES.map(({ id }) => id)).filter((id) => !isHeld(id))
}

/** What ESLint replaces by a blank where a rule, or all of a comment, is not needed. */
function removals({ rules, list, start, end }: Directive, { text }: Document): (id: string | null) => Span {
  if (rules === null || rules.length === 1) return () => ({ start, end })
  // Each with a separator that a neighbour needs as well: ESLint does not apply both at once, and the list, which would
  // be for all rules if it were empty, keeps one.
  const names = Array.from(text.slice(list.start, list.end).matchAll(/[^\s,]+/g), (match) => ({ id: match[0], start: list.start + match.index, end: list.start + match.index + match[0].length }))
  const spans = new Map<string | null, Span>()
  for (const [at, { id, start: from, end: to }] of names.entries()) {
    if (!spans.has(id)) spans.set(id, at === 0 ? { start: from, end: names[1]!.start } : { start: names[at - 1]!.end, end: to })
  }
  return (id) => spans.get(id) ?? { start, end }
}
