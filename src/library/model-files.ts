import path from 'node:path'
import { modelFinder } from '../node/find-model.ts'
import { newListing } from '../node/listing.ts'
import { loadModel, type LoadedModel } from '../node/load-model.ts'
import type { Problem } from '../node/problem.ts'

/**
 * The keepalive.yaml (.yml, .json) that holds for a directory: the nearest up the tree, no further than the directory
 * that holds `.git`.
 *
 * @returns its absolute path, or null where there is none
 */
export function findModel(directory: string): string | null {
  return modelFinder(newListing()).nearest(path.resolve(directory))
}

/**
 * Reads a keepalive.yaml from disk. Any bytes give a model or problems, each with its place (`file:line:column`);
 * nothing is thrown.
 *
 * @param file absolute, or relative to the working directory
 * @param options another working directory
 */
export function readModelFile(file: string, { cwd = process.cwd() }: { readonly cwd?: string } = {}): LoadedModel | { readonly problems: readonly Problem[] } {
  return loadModel(path.resolve(cwd, file), cwd)
}
