import { check, type Diagnostic } from '../lint/check.ts'
import { pageOf, type Fix, type Rule } from '../lint/rule.ts'
import type { RuleOptions } from '../model/source.ts'
import { locationOf, rangeOf } from './place.ts'
import { languagesOf, PREFIX } from './rule-set.ts'
import type { KeepalintSourceCode } from './source-code.ts'
import type { EslintRule } from './types.ts'

/**
 * A rule as ESLint has them. Made here and not by `defineRule`: the command line, which starts in milliseconds, needs
 * nothing of it.
 */
export function eslintRule(rule: Rule): EslintRule {
  const { id, meta } = rule
  return {
    meta: {
      type: 'problem',
      docs: { ...meta.docs, url: pageOf(id) },
      ...(meta.fixable && { fixable: 'code' }),
      ...(meta.hasSuggestions && { hasSuggestions: true }),
      schema: [...(meta.schema ?? [])],
      ...(meta.defaultOptions && { defaultOptions: [...meta.defaultOptions] }),
      messages: { ...meta.messages },
      languages: languagesOf(rule).map((language) => `${PREFIX}${language}`),
    },
    create(context) {
      const code = context.sourceCode as KeepalintSourceCode
      const options = context.options[0] as RuleOptions | undefined
      return {
        document() {
          for (const diagnostic of diagnosticsOf(rule, code, context.cwd, options)) context.report(reportOf(diagnostic))
        },
      }
    },
  }
}

/** Which rules are on is ESLint's to say, but what a keepalive.yaml has off is off. */
function diagnosticsOf(rule: Rule, { inspected, holdsBack }: KeepalintSourceCode, cwd: string, given: RuleOptions = {}): readonly Diagnostic[] {
  const { subject, settings } = inspected(cwd)
  const said = settings.get(rule.id)
  const [level, options] = typeof said === 'object' ? said : [said, {}]
  if (level === 'off') return []
  const setting = [rule.meta.severity, { ...options, ...withoutDefaults(given, rule) }] as const
  return check([subject], [rule], { settings: new Map([[rule.id, setting]]), inlineConfig: holdsBack() }).diagnostics
}

/** ESLint fills in defaults, which give way to what a keepalive.yaml says. */
function withoutDefaults(given: RuleOptions, { meta }: Rule): RuleOptions {
  const defaults: RuleOptions = meta.defaultOptions?.[0] ?? {}
  return Object.fromEntries(Object.entries(given).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(defaults[name])))
}

type Report = Parameters<Parameters<EslintRule['create']>[0]['report']>[0]

function reportOf({ document, at, messageId, data, fix, suggest }: Diagnostic): Report {
  const report = { loc: locationOf(document, at), messageId, data }
  // ESLint writes UTF-8, whatever it has read: of a file in another encoding no byte would stay as it is.
  if (document.encoding !== 'utf-8') return report
  return { ...report, fix: fix ? editBy(fix) : null, suggest: suggest.map((each) => ({ desc: each.desc, fix: editBy(each.fix) })) }
}

function editBy(fix: Fix): () => { range: [number, number]; text: string } {
  return () => ({ range: rangeOf(fix), text: fix.text })
}
