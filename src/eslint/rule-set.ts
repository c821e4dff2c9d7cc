import type { Rule, Topic } from '../lint/rule.ts'
import { RULES } from '../../rules/index.ts'

/** What stands before the ids of rules and languages in a configuration. */
export const PREFIX = 'keepalint/'

export type LanguageName = 'sysctl' | 'model'

/** In which languages rules about something have anything to say. */
const LANGUAGES: Readonly<Record<Topic, readonly LanguageName[]>> = {
  lines: ['sysctl'],
  text: ['sysctl'],
  loading: ['sysctl'],
  output: ['sysctl'],
  values: ['sysctl', 'model'],
  // What is missing below a model is seen by who lints all that lies there; ESLint has one file at a time.
  model: [],
  // ESLint says itself which directives are not needed.
  directives: [],
}

export function languagesOf({ meta }: Rule): readonly LanguageName[] {
  return LANGUAGES[meta.about]
}

/** Those that may have something to say in ESLint. */
export const ESLINT_RULES: readonly Rule[] = RULES.filter((rule) => languagesOf(rule).length > 0)

/** The ids of the others. */
export const LEFT_OUT: ReadonlySet<string> = new Set(RULES.filter((rule) => languagesOf(rule).length === 0).map(({ id }) => id))
