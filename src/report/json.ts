import { positionOf } from '../carrier/text.ts'
import type { Diagnostic, Place, Suppressed } from '../lint/check.ts'
import type { Fix } from '../lint/rule.ts'
import { summarize, type FileResult, type Reporter } from './report.ts'

/** `schemas/lint-output.schema.json`; each result is one of ESLint's, so that its consumers can read it. */
export const json: Reporter = (results, { cwd }) => {
  const shown = results.map((result) => `\n    ${hasNothing(result) ? cleanText(relativeTo(cwd, result.path)) : indented(JSON.stringify(resultOf(result, cwd), null, 2))}`)
  const list = shown.length === 0 ? '[]' : `[${shown.join(',')}\n  ]`
  return `{\n  "schemaVersion": 1,\n  "results": ${list},\n  "summary": ${JSON.stringify(summarize(results), null, 2).replaceAll('\n', '\n  ')}\n}\n`
}

function hasNothing({ diagnostics, suppressed, output }: FileResult): boolean {
  return diagnostics.length === 0 && suppressed.length === 0 && output === undefined
}

/** As an item of a list in a property; a text has no line ends of its own in JSON. */
function indented(text: string): string {
  return text.replaceAll('\n', '\n    ')
}

/** Of most files. */
const NOTHING = { messages: [], suppressedMessages: [], errorCount: 0, fatalErrorCount: 0, warningCount: 0, fixableErrorCount: 0, fixableWarningCount: 0, usedDeprecatedRules: [] }

/** Put together by hand: of a fleet of ten thousand files it is nearly all there is to write. */
function cleanText(path: string): string {
  return `{\n      "filePath": ${JSON.stringify(path)},${CLEAN}`
}

const CLEAN = indented(JSON.stringify(NOTHING, null, 2)).slice(1)

function resultOf(result: FileResult, cwd: string): object {
  const { path, diagnostics, suppressed, output } = result
  const { errors, warnings } = summarize([result])
  const fixable = (severity: Diagnostic['severity']): number => diagnostics.filter((each) => each.severity === severity && each.fix).length
  return {
    filePath: relativeTo(cwd, path),
    messages: diagnostics.map((diagnostic) => messageOf(diagnostic, cwd)),
    suppressedMessages: suppressed.map((each) => ({ ...messageOf(each, cwd), suppressions: [suppressionOf(each)] })),
    errorCount: errors,
    fatalErrorCount: 0,
    warningCount: warnings,
    fixableErrorCount: fixable('error'),
    fixableWarningCount: fixable('warn'),
    usedDeprecatedRules: [],
    ...(output !== undefined && { output }),
  }
}

function suppressionOf({ reason }: Suppressed): object {
  return { kind: 'directive', justification: reason ?? '' }
}

function messageOf({ ruleId, severity, message, data, document, at, url, fix, suggest, related }: Diagnostic, cwd: string): object {
  return {
    ruleId,
    severity: severity === 'error' ? 2 : 1,
    message,
    ...rangeOf({ document, at }),
    ...(fix && { fix: editOf(fix) }),
    ...(suggest.length > 0 && { suggestions: suggest.map((each) => ({ desc: each.desc, fix: editOf(each.fix) })) }),
    ...(related.length > 0 && { related: related.map((place) => ({ filePath: relativeTo(cwd, place.document.path), ...rangeOf(place) })) }),
    data,
    url,
  }
}

function editOf({ start, end, text }: Fix): object {
  return { range: [start, end], text }
}

export interface Range {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** Where a place begins and ends, the end exclusive. */
export function rangeOf({ document, at }: Place): Range {
  const start = positionOf(document, at.start)
  const end = positionOf(document, at.end)
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}

/** An absolute path as seen from the working directory; a relative one is so already. */
export function relativeTo(cwd: string, path: string): string {
  if (!path.startsWith('/')) return path
  const from = cwd.split('/').filter((part) => part !== '')
  const to = path.split('/').filter((part) => part !== '')
  const split = to.findIndex((part, i) => part !== from[i])
  const shared = split < 0 ? to.length : split
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/') || '.'
}
