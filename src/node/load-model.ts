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
  if ('faults' in read) return { problems: read.faults.map((fault) => problemOfFault(shown, fault)) }
  return { ...read, path: file, scope: modelScope(shown, read) }
}

function problemOfFault(shown: string, { line, column, where, message }: ModelFault): Problem {
  return { path: `${shown}:${line}:${column}`, message: where === '' ? message : `${where}: ${message}`, absent: false }
}
