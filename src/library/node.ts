/**
 * What reads and writes the disk: `import { lintFiles, writeFiles } from 'keepalint/node'`.
 *
 * @module keepalint-node
 */

export { lintFiles } from './lint-files.ts'
export { findModel, readModelFile } from './model-files.ts'
export { resolveFiles, resolveHost } from './resolve-files.ts'
export { changedFiles, writeFiles } from './write-files.ts'
export type { LintFilesOptions } from './lint-files.ts'
export type { Linted } from './linted.ts'
export type { ResolveOptions, ResolvedFiles } from './resolve-files.ts'
export type { FileToWrite } from './write-files.ts'
export type { LoadedModel } from '../node/load-model.ts'
export type { Problem } from '../node/problem.ts'
export type { FileResult } from '../report/report.ts'
