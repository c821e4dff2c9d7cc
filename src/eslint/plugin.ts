/**
 * The ESLint plugin: `import keepalint from 'keepalint/eslint'`.
 *
 * @module keepalint-eslint
 */

import { VERSION } from '../library/version.ts'
import type { Rule } from '../lint/rule.ts'
import { model, sysctl } from './languages.ts'
import { eslintRule } from './rule.ts'
import { ESLINT_RULES, languagesOf, PREFIX, type LanguageName } from './rule-set.ts'
import type { Config, EslintRule, Language, Plugin } from './types.ts'

export type { KeepalintLanguageOptions } from './language-options.ts'

/** The plugin, with its parts that a configuration names. */
export interface KeepalintPlugin extends Plugin {
  readonly meta: { readonly name: string; readonly version: string; readonly namespace: string }
  readonly languages: { readonly sysctl: Language; readonly model: Language }
  readonly rules: Record<string, EslintRule>
  /** `recommended`: the rules that are on by default on the command line. `strict`: all. */
  readonly configs: { readonly recommended: Config[]; readonly strict: Config[] }
}

/** `**\/*.conf` would be nginx's as well. */
const FILES: Readonly<Record<LanguageName, string[]>> = {
  sysctl: ['**/sysctl.conf', '**/sysctl.d/*.conf'],
  model: ['**/keepalive.yaml', '**/keepalive.yml', '**/keepalive.json'],
}

function configsOf(name: 'recommended' | 'strict', rules: readonly Rule[]): Config[] {
  return (['sysctl', 'model'] as const).map((language) => ({
    name: `keepalint/${name}/${language}`,
    files: FILES[language],
    plugins: { keepalint },
    language: `${PREFIX}${language}`,
    rules: Object.fromEntries(rules.filter((rule) => languagesOf(rule).includes(language)).map(({ id, meta }) => [`${PREFIX}${id}`, meta.severity])),
  }))
}

/** In the order in which findings at one place are reported: errors first, then by name. */
const IN_ORDER = ESLINT_RULES.toSorted((a, b) => (a.meta.severity === b.meta.severity ? (a.id < b.id ? -1 : 1) : a.meta.severity === 'error' ? -1 : 1))

const configs: KeepalintPlugin['configs'] = { recommended: [], strict: [] }

const keepalint: KeepalintPlugin = {
  meta: { name: 'keepalint', version: VERSION, namespace: 'keepalint' },
  languages: { sysctl, model },
  rules: Object.fromEntries(ESLINT_RULES.map((rule) => [rule.id, eslintRule(rule)])),
  configs,
}

// They name the plugin that they are a part of.
configs.recommended.push(...configsOf('recommended', IN_ORDER.filter(({ meta }) => meta.docs.recommended)))
configs.strict.push(...configsOf('strict', IN_ORDER))

export default keepalint
