import { readFileSync } from 'node:fs'
import { readModel, type ModelFault, type ReadModel } from '../model/read.ts'
import { problemOf, type Problem } from './problem.ts'
import { displayPath } from './read.ts'

export interface LoadedModel extends ReadModel {
  /** Absolute. */
  readonly path: string
}

/** Reads a model file, named by absolute path; its faults become problems with their places. */
export function loadModel(file: string, cwd: string): LoadedModel | { readonly problems: readonly Problem[] } {
  const shown = displayPath(file, cwd)
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
  } catch (error) {
    return { problems: [problemOf(shown, error)] }
  }
  const read = readModel(bytes)
  return 'faults' in read ? { problems: read.faults.map((fault) => problemOfFault(shown, fault)) } : { ...read, path: file }
}

function problemOfFault(shown: string, { line, column, where, message }: ModelFault): Problem {
  return { path: `${shown}:${line}:${column}`, message: where === '' ? message : `${where}: ${message}`, absent: false }
}
