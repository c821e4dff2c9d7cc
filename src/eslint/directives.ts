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
  return directives.flatMap((directive) => {
    // ESLint knows no directive for all of a file, and would let this one end it.
    const rules = directive.kind === 'enable' && inFile.length > 0 ? withoutThese(directive.rules, inFile) : directive.rules
    return eslintRules(rules).map((id): EslintDirective => ({
      type: TYPES[directive.kind],
      node: markOf(directive, id, document),
      value: id === null ? '' : `${PREFIX}${id}`,
      justification: directive.reason ?? '',
    }))
  })
}

/** ESLint takes a rule that it does not have for a mistake. */
function eslintRules(rules: readonly string[] | null): readonly (string | null)[] {
  return rules?.filter((id) => !LEFT_OUT.has(id)) ?? [null]
}

function withoutThese(rules: readonly string[] | null, inFile: readonly Directive[]): readonly string[] {
  const isHeld = (id: string): boolean => inFile.some((each) => each.rules?.includes(id) !== false)
  return (rules ?? ESLINT_RULES.map(({ id }) => id)).filter((id) => !isHeld(id))
}

function markOf(directive: Directive, id: string | null, document: Document): Mark {
  const from = directive.kind === 'file' ? { start: 0, end: 0 } : directive
  return { loc: locationOf(document, from), ...removal(directive, id, document) }
}

/** What ESLint replaces by a blank where a rule, or all of a comment, is not needed. */
function removal({ rules, list, start, end }: Directive, id: string | null, { text }: Document): Span {
  if (id === null || rules === null || rules.length === 1) return { start, end }
  // Each with a separator that a neighbour needs as well: ESLint does not apply both at once, and the list, which would
  // be for all rules if it were empty, keeps one.
  const places = Array.from(text.slice(list.start, list.end).matchAll(/[^\s,]+/g), (match) => ({ start: list.start + match.index, end: list.start + match.index + match[0].length }))
  const at = rules.indexOf(id)
  return at === 0 ? { start: places[0]!.start, end: places[1]!.start } : { start: places[at - 1]!.end, end: places[at]!.end }
}
