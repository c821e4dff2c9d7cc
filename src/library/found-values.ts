import path from 'node:path'
import type { Loader, Scope } from '../carrier/scope.ts'
import { foundIn, type FoundValues } from '../model/found.ts'
import { isModelName, modelFinder } from '../node/find-model.ts'
import type { Listing } from '../node/listing.ts'
import { loadFiles } from '../node/load.ts'
import type { Problem } from '../node/problem.ts'
import { findInputs } from './find-inputs.ts'

/** What one host, one sysctl.d or one lone file sets. */
export interface FoundScope {
  /** The host's root, the directory or the file; absolute. */
  readonly of: string
  readonly scope: Scope
  readonly values: FoundValues
}

export interface FoundBelow {
  /** Those that set any of what a model can say. */
  readonly setting: readonly FoundScope[]
  /** Those that do not as far as can be known: a template in them may. */
  readonly unsure: readonly FoundScope[]
  readonly problems: readonly Problem[]
}

/**
 * What the sysctl files below a directory set, but those that a model further down holds for; for `/` what this host
 * loads. Paths are relative to the directory.
 *
 * @param directory absolute
 */
export function valuesBelow(directory: string, loader: Loader, list: Listing): FoundBelow {
  const root = directory === '/' ? directory : null
  const found = findInputs(root === null ? [directory] : null, root, directory, list)
  const { nearest } = modelFinder(list)
  const belongsToOther = (file: string): boolean => {
    const model = nearest(path.dirname(file))
    return model !== null && path.dirname(model) !== directory && model.startsWith(directory === '/' ? '/' : `${directory}/`)
  }
  const files = found.files.filter((file) => !isModelName(file) && !belongsToOther(file))
  const setting: FoundScope[] = []
  const unsure: FoundScope[] = []
  const problems = [...found.problems]
  for (const batch of loadFiles(files.toSorted(), { loaderOf: () => loader, cwd: directory, root, buffers: new Map(), list })) {
    problems.push(...batch.problems)
    const [first] = batch.loaded
    if (first === undefined) continue
    const { scope, file } = first
    const values = foundIn(scope)
    const scopeFound = { of: batch.root ?? (scope.kind === 'file' ? file : path.dirname(file)), scope, values }
    if (Object.values(values).some((value) => value.type !== 'unset' && value.from !== null)) setting.push(scopeFound)
    else if (Object.values(values).some(({ type }) => type !== 'unset')) unsure.push(scopeFound)
  }
  return { setting, unsure, problems }
}

/** Whether two of them come to the same model. */
export function setTheSame(a: FoundScope, b: FoundScope): boolean {
  return signatureOf(a) === signatureOf(b)
}

function signatureOf({ values }: FoundScope): string {
  return JSON.stringify(Object.values(values).map((value) => (value.type === 'set' ? value.value : value.type)))
}
