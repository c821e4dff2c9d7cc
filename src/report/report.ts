import type { Document } from '../carrier/document.ts'
import type { Diagnostic } from '../lint/check.ts'

/** What was found in one file; nothing, for most. */
export interface FileResult {
  readonly path: string
  readonly diagnostics: readonly Diagnostic[]
}

export interface ReportOptions {
  readonly color: boolean
  /** Absolute. */
  readonly cwd: string
}

/** A format: the whole output of a run, from its results. */
export type Reporter = (results: readonly FileResult[], options: ReportOptions) => string

export interface Summary {
  readonly files: number
  readonly errors: number
  readonly warnings: number
}

/** Diagnostics by file, in the order of `documents`. */
export function byFile(documents: readonly Document[], diagnostics: readonly Diagnostic[]): FileResult[] {
  const found = new Map<Document, Diagnostic[]>()
  for (const diagnostic of diagnostics) {
    const ofDocument = found.get(diagnostic.document)
    if (ofDocument) ofDocument.push(diagnostic)
    else found.set(diagnostic.document, [diagnostic])
  }
  return documents.map((document) => ({ path: document.path, diagnostics: found.get(document) ?? [] }))
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
