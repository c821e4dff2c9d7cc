import { pageOf, type Rule } from '../lint/rule.ts'
import { blocksOf } from './markdown.ts'
import type { Block } from './page.ts'
import { columnsOf } from './visible.ts'

/** A rule as `schemas/rules-output.schema.json` describes it. */
export function ruleFacts({ id, meta }: Rule): object {
  const { severity, docs, fixable = false, hasSuggestions = false, schema } = meta
  return { id, severity, recommended: docs.recommended, fixable, hasSuggestions, description: docs.description, url: pageOf(id), schema: schema?.[0] ?? null }
}

/** For people: the page of a rule, and what it says of itself. */
export function rulePage(rule: Rule, page: string): Block[] {
  const { docs } = rule.meta
  const set = docs.recommended ? 'on by default' : 'on under `--strict`, or where a level is given'
  return [...blocksOf(page), { type: 'paragraph', text: `This rule is ${set}${mending(rule) === '' ? '' : `; some findings carry a ${mending(rule)}`}. Its page: ${pageOf(rule.id)}` }]
}

function mending({ meta }: Rule): string {
  return meta.fixable ? 'fix' : meta.hasSuggestions ? 'suggestion' : ''
}

/** One line a rule, for people and for grep. */
export function rulesTable(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => [rule.id, rule.meta.severity === 'error' ? 'error' : 'warning', rule.meta.docs.recommended ? 'recommended' : 'strict', mending(rule), rule.meta.docs.description])
  const table = [['rule', 'level', 'set', 'carries', 'what it does'], ...rows]
  const widths = table[0]!.map((_, i) => Math.max(...table.map((row) => columnsOf(row[i]!))))
  return table.map((row) => `${row.map((cell, i) => cell.padEnd(widths[i]!)).join('  ').trimEnd()}\n`).join('')
}
