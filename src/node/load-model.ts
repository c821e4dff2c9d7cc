import { readFileSync } from 'node:fs'
import type { Scope } from '../carrier/scope.ts'
import { modelScope } from '../model/document.ts'
import { readModel, type ModelFault, type ReadModel } from '../model/read.ts'
import { problemOf, type Problem } from './problem.ts'
import { displayPath, notReadable } from './read.ts'

/** A model with the file that it was read from. */
export interface LoadedModel extends ReadModel {
  /** Absolute. */
  readonly path: string
  /** The path as messages show it. */
  readonly shown: string
  /** Of its own values. */
  readonly scope: Scope
}

/** Reads a model file, named by absolute path, or takes `buffer` for its bytes; its faults become problems with their places. */
export function loadModel(file: string, cwd: string, buffer?: Uint8Array): LoadedModel | { readonly problems: readonly Problem[] } {
  const shown = displayPath(file, cwd)
  let bytes = buffer
  if (bytes === undefined) {
    const problem = notReadable(file, cwd)
    if (problem) return { problems: [problem] }
    try {
      bytes = readFileSync(file)
    } catch (error) {
      return { problems: [problemOf(shown, error)] }
    }
  }
  const read = readModel(bytes)
  if ('faults' in read) return { problems: problemsOf(shown, read.faults) }
  return { ...read, path: file, shown, scope: modelScope(shown, read) }
}

/** So many mistakes are enough for one run. */
const MOST_FAULTS = 20

function problemsOf(shown: string, faults: readonly ModelFault[]): Problem[] {
  const problems = faults.slice(0, MOST_FAULTS).map((fault) => problemOfFault(shown, fault))
  const more = faults.length - problems.length
  return more > 0 ? [...problems, { path: shown, message: `${more} more such mistakes`, absent: false }] : problems
}

function problemOfFault(shown: string, { line, column, where, message }: ModelFault): Problem {
  return { path: `${shown}:${line}:${column}`, message: where === '' ? message : `${where}: ${message}`, absent: false }
}
