import type { Document } from '../carrier/document.ts'
import type { Checked, Diagnostic, Suppressed } from '../lint/check.ts'
import type { Rule } from '../lint/rule.ts'

/** What was found in one file; nothing, for most. */
export interface FileResult {
  readonly path: string
  readonly diagnostics: readonly Diagnostic[]
  /** What comments in the file hold back. */
  readonly suppressed: readonly Suppressed[]
  /** The text once fixed, where fixes change it; the findings are about this one. */
  readonly output?: string
}

export interface ReportOptions {
  readonly color: boolean
  /** Absolute. */
  readonly cwd: string
  /** All that there are, for formats that describe them. */
  readonly rules: readonly Rule[]
  /** Of this program. */
  readonly version: string
  readonly problems: readonly Unread[]
}

/** An input that could not be read, or not understood; the path of a model has `:line:column` at its end. */
export interface Unread {
  readonly path: string
  readonly message: string
}

/** A format: the whole output of a run, from its results. */
export type Reporter = (results: readonly FileResult[], options: ReportOptions) => string

export interface Summary {
  readonly files: number
  readonly errors: number
  readonly warnings: number
}

/** Findings by file, in the order of `documents`. */
export function byFile(documents: readonly Document[], { diagnostics, suppressed }: Checked): FileResult[] {
  const [found, held] = [byDocument(diagnostics), byDocument(suppressed)]
  return documents.map((document) => ({ path: document.path, diagnostics: found.get(document) ?? NOTHING, suppressed: held.get(document) ?? NOTHING }))
}

const NOTHING: readonly never[] = []

function byDocument<Found extends Diagnostic>(diagnostics: readonly Found[]): ReadonlyMap<Document, readonly Found[]> {
  const found = new Map<Document, Found[]>()
  for (const diagnostic of diagnostics) {
    const ofDocument = found.get(diagnostic.document)
    if (ofDocument) ofDocument.push(diagnostic)
    else found.set(diagnostic.document, [diagnostic])
  }
  return found
}

export function summarize(results: readonly FileResult[]): Summary {
  const all = results.flatMap(({ diagnostics }) => diagnostics)
  const errors = all.filter(({ severity }) => severity === 'error').length
  return { files: results.length, errors, warnings: all.length - errors }
}

/** `1 error`, `2 errors`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
