import { fingerprintsOf } from './fingerprint.ts'
import { rangeOf, relativeTo } from './json.ts'
import type { FileResult, Reporter } from './report.ts'

/** GitLab's Code Quality report: https://docs.gitlab.com/ci/testing/code_quality/ */
export const gitlab: Reporter = (results, { cwd }) => `${JSON.stringify(results.flatMap((result) => issuesOf(result, cwd)), null, 2)}\n`

function issuesOf({ path, diagnostics }: FileResult, cwd: string): object[] {
  const shown = relativeTo(cwd, path)
  // GitLab shows only the first of those that share one, in whatever file.
  const fingerprints = fingerprintsOf(diagnostics, shown)
  return diagnostics.map(({ document, at, severity, ruleId, message, url }, i) => {
    const { line, endLine } = rangeOf({ document, at })
    return {
      type: 'issue',
      check_name: ruleId,
      description: message,
      content: { body: url },
      categories: ['Bug Risk'],
      severity: severity === 'error' ? 'major' : 'minor',
      fingerprint: fingerprints[i],
      location: { path: shown, lines: { begin: line, end: endLine } },
    }
  })
}
