import type { Scope } from '../carrier/scope.ts'
import { check, type Diagnostic } from '../lint/check.ts'
import { intentOf, NO_INTENT, type Intent } from '../model/intent.ts'
import type { Model } from '../model/model.ts'
import type { RuleLevels } from '../model/source.ts'
import { RULES } from '../../rules/index.ts'

/** What documents are judged by. */
export interface LintOptions {
  /** What it says of the path, the requirements and the levels of rules holds. */
  readonly model?: Model
  /** Replaces what the model says, property by property. */
  readonly intent?: Partial<Intent>
  /** Levels of rules that differ from their own, by id; replaces those of the model. */
  readonly rules?: RuleLevels
  /** Whether directives in comments count: `# keepalint-disable-next-line RULE -- reason`. They do where it is absent. */
  readonly inlineConfig?: boolean
}

/**
 * Lints what is loaded together: every document of a scope, sorted by document and place. Pure; never throws. Rules about
 * what lies beside these documents on disk (`drift`, `ignored-file`, `loaders-disagree` and the like) speak in
 * `lintFiles` of keepalint/node.
 *
 * @param scope what `resolve` gives for sysctl files, `modelScope` for a keepalive.yaml itself
 * @param options where they are absent, nothing is known of the path
 */
export function lint(scope: Scope, { model, intent, rules = {}, inlineConfig = true }: LintOptions = {}): Diagnostic[] {
  const judgedBy = { ...NO_INTENT, ...(model && intentOf(model)), ...intent }
  const settings = new Map(Object.entries({ ...model?.rules, ...rules }))
  return [...check(scope.documents.map((document) => ({ document, scope, intent: judgedBy })), RULES, { settings, inlineConfig }).diagnostics]
}
