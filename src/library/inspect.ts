import { existsSync } from 'node:fs'
import type { RuleSettings } from '../lint/check.ts'
import type { Subject } from '../lint/rule.ts'
import { isModelName } from '../node/find-model.ts'
import { newListing } from '../node/listing.ts'
import { loadFiles } from '../node/load.ts'
import type { Problem } from '../node/problem.ts'
import { realPathOf } from '../node/read.ts'
import { contextsNow } from './context.ts'
import { fileSubject, modelSubject, modelsAmong } from './judge.ts'
import type { Judging } from './lint-inputs.ts'
import * as models from './models.ts'

/** All that rules may know of one file. */
export interface Inspected {
  readonly subject: Subject
  /** What the model that holds for the file says of rules. */
  readonly settings: RuleSettings
}

/**
 * What `lintInputs` judges if this file alone is named, at once: for a host that runs the rules itself and may not wait.
 *
 * @param file absolute, or the name of what is no file at all
 * @param content what to take instead of its bytes on disk
 */
export function inspect(file: string, content: Uint8Array, judging: Judging): Inspected | { readonly problems: readonly Problem[] } {
  const list = newListing()
  const isModel = isModelName(file)
  const realPath = realPathOf(file)
  // A file belongs to where it was named; one that is not there yet has no other name than this.
  const name = isModel || existsSync(file) ? file : realPath
  const buffers = new Map([[isModel ? file : realPath, content]])
  const contexts = contextsNow(models, { files: [name], named: new Set([name]), buffers }, judging, list)
  const context = contexts.of(name)
  if (context === null) return { problems: contexts.problems }
  const settings = context.checking.settings ?? new Map()
  const linted = modelsAmong([name], contexts).get(name)
  if (linted) return { subject: modelSubject(linted), settings }

  const { cwd, root } = judging
  const [batch] = loadFiles([name], { loaderOf: () => context.loader, cwd, root, buffers, list })
  const loaded = batch?.loaded[0]
  if (loaded === undefined || batch!.problems.length > 0) return { problems: batch?.problems ?? [] }
  return { subject: fileSubject(loaded, context, contexts), settings }
}
