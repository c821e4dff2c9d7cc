import { lineText, positionOf } from '../carrier/text.ts'
import type { Diagnostic, Place } from '../lint/check.ts'
import { painter, type Paint } from './paint.ts'
import { counted, summarize, type FileResult, type Reporter, type Summary } from './report.ts'
import { linesOf } from './tries.ts'
import { columnsOf, visible } from './visible.ts'

/** For people: each finding with its line, the part at fault marked, and the address of the rule's page. */
export const stylish: Reporter = (results, { color }) => {
  const paint = painter(color)
  const files = results.filter(({ diagnostics }) => diagnostics.length > 0).map((result) => fileOf(result, paint))
  return files.length === 0 ? '' : `${files.join('')}${summaryOf(summarize(results), fixableIn(results), paint)}\n`
}

function fileOf({ path, diagnostics }: FileResult, paint: Paint): string {
  return `${paint('underline', visible(path))}\n${byPlace(diagnostics).map((group) => groupOf(group, paint)).join('')}`
}

/** Findings on the same stretch of text, one after the other: their line is shown once. */
function byPlace(diagnostics: readonly Diagnostic[]): Diagnostic[][] {
  const groups: Diagnostic[][] = []
  for (const diagnostic of diagnostics) {
    const last = groups.at(-1)
    const same = last?.[0]?.at.start === diagnostic.at.start && last[0].at.end === diagnostic.at.end
    if (same) last.push(diagnostic)
    else groups.push([diagnostic])
  }
  return groups
}

function groupOf(group: readonly Diagnostic[], paint: Paint): string {
  const [first] = group
  if (first === undefined) return ''
  const { line } = positionOf(first.document, first.at.start)
  const [text, marks] = excerptOf(first)
  const shade = group.some(({ severity }) => severity === 'error') ? 'red' : 'yellow'
  return [
    ...group.flatMap((diagnostic) => findingOf(diagnostic, paint)),
    `${paint('dim', `${String(line).padStart(6)} |`)} ${text}`.trimEnd(),
    `${paint('dim', '       |')} ${paint(shade, marks)}`,
    '',
    '',
  ].join('\n')
}

function findingOf(diagnostic: Diagnostic, paint: Paint): string[] {
  const { ruleId, severity, message, document, at, related, url } = diagnostic
  const { line, column } = positionOf(document, at.start)
  const kind = severity === 'error' ? paint('red', 'error') : paint('yellow', 'warning')
  return [
    `  ${paint('dim', `${line}:${column}`)}  ${kind}  ${visible(message)}  ${paint('dim', ruleId)}`,
    ...related.map((place) => paint('dim', `         also rests on ${placeOf(place)}`)),
    paint('dim', `         ${url}`),
    ...diagnostic.suggest.flatMap((each, way) => linesOf(diagnostic, each).map((line, i) => `         ${paint('green', `${i > 0 ? '   ' : way > 0 ? 'or ' : 'try'} ${visible(line)}`)}`)),
  ]
}

function placeOf({ document, at }: Place): string {
  const { line, column } = positionOf(document, at.start)
  return `${visible(document.path)}:${line}:${column}`
}

/** So much of a line is shown, around the part at fault. */
const WIDEST = 160
const LEAD = 40

/** The line, and below it the marks under the part at fault. */
function excerptOf({ document, at }: Place): readonly [string, string] {
  const { line, column } = positionOf(document, at.start)
  const text = lineText(document, line)
  const from = text.length > WIDEST ? Math.max(0, column - 1 - LEAD) : 0
  const to = Math.min(text.length, from + WIDEST)
  const before = visible(text.slice(from, column - 1))
  const marked = visible(text.slice(column - 1, Math.min(to, column - 1 + (at.end - at.start))))
  const after = visible(text.slice(Math.min(to, column - 1 + (at.end - at.start)), to))
  const [head, tail] = [from > 0 ? '...' : '', to < text.length ? '...' : '']
  const blank = ' '.repeat(head.length + columnsOf(before))
  return [`${head}${before}${marked}${after}${tail}`, `${blank}${'^'.repeat(Math.max(1, columnsOf(marked)))}`]
}

function fixableIn(results: readonly FileResult[]): number {
  return results.reduce((sum, { diagnostics }) => sum + diagnostics.filter(({ fix }) => fix).length, 0)
}

function summaryOf({ files, errors, warnings }: Summary, fixable: number, paint: Paint): string {
  const mended = fixable === 0 ? '' : `; --fix mends ${fixable} of them`
  const text = `${counted(errors, 'error')} and ${counted(warnings, 'warning')} in ${counted(files, 'file')}${mended}`
  return paint('bold', paint(errors > 0 ? 'red' : 'yellow', text))
}
