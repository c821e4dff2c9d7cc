import type { Loader } from '../carrier/scope.ts'
import type { RuleSettings } from '../lint/check.ts'
import type { Intent } from '../model/intent.ts'
import type { Listing } from '../node/listing.ts'
import { loadFiles } from '../node/load.ts'
import type { FileResult } from '../report/report.ts'
import { contextsOf } from './context.ts'
import type { Linted } from './linted.ts'
import { lintBatch, lintModel, merged, modelsAmong } from './judge.ts'

/** What a lint reads. */
export interface Inputs {
  /** Absolute paths. */
  readonly files: readonly string[]
  /** Those of them that were named, not found. */
  readonly named: ReadonlySet<string>
  /** What to take instead of a file's bytes on disk, by absolute path. */
  readonly buffers: ReadonlyMap<string, Uint8Array>
}

/** What files are judged by. */
export interface Judging {
  readonly cwd: string
  /** Replaces what the models say. */
  readonly intent: Partial<Intent>
  readonly settings: RuleSettings
  /** Whether directives in comments count. */
  readonly inlineConfig: boolean
  /** Undefined: what the model says. */
  readonly loader: Loader | undefined
  /** The model to take instead of the nearest one, absolute; null: the nearest. */
  readonly model: string | null
  /** A host's root whose tree is taken literally, absolute. */
  readonly root: string | null
}

/** Lints files, each with what it is loaded together with and by the model that holds for it. */
export async function lintInputs(inputs: Inputs, judging: Judging, list: Listing): Promise<Linted> {
  const { cwd, root } = judging
  const contexts = await contextsOf(inputs, judging, list)
  const problems = [...contexts.problems]
  const files = inputs.files.filter((file) => contexts.of(file) !== null && !contexts.ignores(file))
  const models = modelsAmong(files, contexts)
  const others = models.size === 0 ? files : files.filter((file) => !models.has(file))
  const loaderOf = (file: string): Loader => contexts.of(file)!.loader
  const found = new Map<string, FileResult>()
  for (const batch of loadFiles(others, { loaderOf, cwd, root, buffers: inputs.buffers, list })) {
    for (const result of lintBatch(batch, { cwd, contexts, models })) found.set(result.path, merged(found.get(result.path), result))
    problems.push(...batch.problems)
  }
  for (const result of [...models.values()].map(lintModel)) found.set(result.path, result)
  return { results: [...found.keys()].sort().map((file) => found.get(file)!), problems }
}
