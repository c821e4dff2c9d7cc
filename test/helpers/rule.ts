import { positionOf } from '../../src/carrier/text.ts'
import type { Loader } from '../../src/carrier/scope.ts'
import { check, type Diagnostic } from '../../src/lint/check.ts'
import type { Rule } from '../../src/lint/rule.ts'
import { catalogueEntry } from '../../src/middlebox/catalogue.ts'
import { fromCatalogue, type Middlebox } from '../../src/middlebox/path.ts'
import { NO_INTENT, type Intent } from '../../src/model/intent.ts'
import { load } from './sysctl.ts'

export interface Given extends Partial<Intent> {
  readonly loader?: Loader
}

/** A box of the catalogue, as `--middlebox` makes it. */
export function box(id: string, idleTimeout?: number): Middlebox {
  const entry = catalogueEntry(id)!
  return fromCatalogue(entry, idleTimeout ?? entry.idleTimeout!, idleTimeout !== undefined)
}

export const NLB: Given = { middleboxes: [box('aws-nlb-tcp')] }

/** What the rules find in files that are loaded together, in this order. */
export function lintFiles(rules: readonly Rule[], files: readonly (string | Uint8Array)[], { loader = 'systemd', ...intent }: Given = {}): readonly Diagnostic[] {
  const scope = load(loader, ...files)
  const subjects = scope.documents.map((document) => ({ document, scope, intent: { ...NO_INTENT, ...intent } }))
  // A rule that is tried alone is on, whether it is recommended or not.
  const settings = new Map(rules.length === 1 ? rules.map(({ id, meta }) => [id, meta.severity] as const) : [])
  return check(subjects, rules, { settings }).diagnostics
}

/** `2:31 60s`: where a finding is, and the text that it marks. */
export function placeOf({ document, at }: Diagnostic): string {
  const { line, column } = positionOf(document, at.start)
  return `${line}:${column} ${document.text.slice(at.start, at.end)}`
}

/** The places of what one rule finds in one file. */
export function places(rule: Rule, content: string | Uint8Array, given?: Given): string[] {
  return lintFiles([rule], [content], given).map(placeOf)
}

/** Their messages. */
export function messages(rule: Rule, content: string | Uint8Array, given?: Given): string[] {
  return lintFiles([rule], [content], given).map(({ message }) => message)
}
