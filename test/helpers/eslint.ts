import { ESLint, type Linter } from 'eslint'
import { ESLint as OldestESLint } from 'eslint-oldest'
import keepalint, { type KeepalintLanguageOptions } from '../../src/eslint/plugin.ts'

/** The newest and the oldest that is supported. */
export const ESLINTS: readonly (readonly [string, typeof ESLint])[] = [ESLint, OldestESLint].map((each) => [`ESLint ${each.version}`, each])

/** A configuration that is `strict` for every file, whatever its name; keepalive.yaml aside, which is a model. */
export function everyFile(languageOptions: KeepalintLanguageOptions = {}, rules: Linter.RulesRecord = {}): Linter.Config[] {
  return keepalint.configs.strict.map((config) => {
    const own = Object.fromEntries(Object.entries(rules).filter(([id]) => id in config.rules!))
    // A pattern that ends in /* alone would not make ESLint take a file.
    const isModel = config.language === 'keepalint/model'
    const files = isModel ? config.files! : ['**/?*']
    return { ...config, files, ...(!isModel && { ignores: ['**/keepalive.{yaml,yml,json}'] }), languageOptions, rules: { ...config.rules, ...own } }
  })
}

/** ESLint with a configuration and no file of it. */
export function eslintIn(cwd: string, config: Linter.Config[], Class: typeof ESLint = ESLint, options: ESLint.Options = {}): ESLint {
  return new Class({ cwd, overrideConfigFile: true, overrideConfig: config, ...options })
}

/** `2:31 zero-time`, and whatever else ESLint says, of one file. */
export async function findings(eslint: ESLint, file: string, text?: string): Promise<string[]> {
  const [result] = text === undefined ? await eslint.lintFiles([file]) : await eslint.lintText(text, { filePath: file })
  return result!.messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId?.replace(/^keepalint\//, '') ?? message}`)
}
