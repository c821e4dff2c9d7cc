import { positionOf } from '../carrier/text.ts'
import type { Diagnostic } from '../lint/check.ts'
import { relativeTo } from './json.ts'
import type { FileResult, Reporter, Unread } from './report.ts'
import { visible } from './visible.ts'

/** A file as a suite, each finding as a test that failed; a file without one is a test that passed. */
export const junit: Reporter = (results, { cwd, problems }) => {
  const suites = [...results.map((result) => suiteOfFile(result, cwd)), ...byPath(problems).map(([path, ofPath]) => suiteOfUnread(path, ofPath, cwd))]
  const sum = (of: keyof Counts): number => suites.reduce((total, suite) => total + suite[of], 0)
  const counts = { tests: sum('tests'), failures: sum('failures'), errors: sum('errors') }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', { name: 'keepalint', ...counts }, suites.map(({ text }) => text).join(''))}`
}

interface Counts {
  readonly tests: number
  readonly failures: number
  readonly errors: number
}

interface Suite extends Counts {
  readonly text: string
}

function suiteOfFile({ path, diagnostics }: FileResult, cwd: string): Suite {
  const shown = visible(relativeTo(cwd, path))
  const cases = diagnostics.length === 0 ? [element('testcase', { name: 'no findings', classname: shown, time: 0 })] : diagnostics.map((diagnostic) => caseOf(diagnostic, shown))
  return suite(shown, cases, { tests: cases.length, failures: diagnostics.length, errors: 0 })
}

function suiteOfUnread(path: string, problems: readonly Unread[], cwd: string): Suite {
  const shown = visible(relativeTo(cwd, path))
  const cases = problems.map(({ message }) => element('testcase', { name: 'is readable', classname: shown, time: 0 }, element('error', { type: 'unreadable', message: visible(message) }, '')))
  return suite(shown, cases, { tests: cases.length, failures: 0, errors: cases.length })
}

function suite(name: string, cases: readonly string[], counts: Counts): Suite {
  return { ...counts, text: element('testsuite', { name, ...counts, skipped: 0, time: 0 }, cases.join('')) }
}

function caseOf({ document, at, severity, ruleId, message, url }: Diagnostic, shown: string): string {
  const { line, column } = positionOf(document, at.start)
  const text = `${shown}:${line}:${column}: ${visible(message)}\n${url}`
  const failure = element('failure', { type: severity === 'error' ? 'error' : 'warning', message: visible(message) }, escaped(text))
  return element('testcase', { name: `${ruleId} at ${line}:${column}`, classname: shown, time: 0 }, failure)
}

/** Those of one path are one suite. */
function byPath(problems: readonly Unread[]): [string, Unread[]][] {
  const found = new Map<string, Unread[]>()
  for (const problem of problems) found.set(problem.path, [...(found.get(problem.path) ?? []), problem])
  return [...found]
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, content?: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
  const open = `<${name}${written.join('')}`
  if (content === undefined || content === '') return `${open}/>\n`
  return content.startsWith('<') ? `${open}>\n${indented(content)}</${name}>\n` : `${open}>${content}</${name}>\n`
}

function indented(elements: string): string {
  return elements.replaceAll(/^(?=<| +<)/gm, '  ')
}

/** What XML 1.0 has no way to write; half of a surrogate pair as well. */
const IMPOSSIBLE = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replaceAll(IMPOSSIBLE, '').replaceAll(/[&<>"]/g, (char) => ENTITIES[char]!)
}
