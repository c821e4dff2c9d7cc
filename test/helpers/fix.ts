import { LOADERS } from '../../src/carrier/scope.ts'
import { PARAMETER_IDS } from '../../src/kernel/parameters.ts'
import { applyFixes } from '../../src/lint/fix.ts'
import type { Fix, Rule } from '../../src/lint/rule.ts'
import { lintFiles } from './rule.ts'
import { load } from './sysctl.ts'

/** A text with fixes applied, none of which overlap. */
export function fixed(text: string, fixes: readonly Fix[]): string {
  const [document] = load('systemd', text).documents
  const { text: after, bom } = applyFixes(document!, fixes)
  return `${bom ? '\ufeff' : ''}${after}`
}

/** The fixes that a rule has for a text. */
export function fixesOf(rule: Rule, text: string): Fix[] {
  return lintFiles([rule], [text]).flatMap(({ fix }) => fix ?? [])
}

/** What every loader makes of a file, for every known parameter: its value, and whether the last one was refused. */
export function outcome(text: string): unknown {
  return LOADERS.map((loader) => {
    const { effective } = load(loader, text)
    return PARAMETER_IDS.map((id) => [effective[id].value, effective[id].refused !== null])
  })
}
