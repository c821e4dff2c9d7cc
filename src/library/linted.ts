import type { Problem } from '../node/problem.ts'
import type { FileResult } from '../report/report.ts'

/** What a lint of files has found, and what it could not read. */
export interface Linted {
  /** One for each file, sorted by path. */
  readonly results: readonly FileResult[]
  readonly problems: readonly Problem[]
}
