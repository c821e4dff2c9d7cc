import path from 'node:path'
import type { Loader } from '../carrier/scope.ts'
import type { Severities } from '../lint/check.ts'
import { ignoreMatcher } from '../model/ignore.ts'
import { intentOf, NO_INTENT, type Intent } from '../model/intent.ts'
import { modelFinder } from '../node/find-model.ts'
import type { LoadedModel } from '../node/load-model.ts'
import type { Listing } from '../node/listing.ts'
import type { Problem } from '../node/problem.ts'
import type { LintOptions } from './options.ts'
import type { World } from './world.ts'

/** What holds for a file: what its model says, replaced by what flags say. */
export interface Context {
  readonly intent: Intent
  readonly loader: Loader
  readonly severities: Severities
  /** Whether a file that was found, not named, is to be passed over. */
  readonly ignores: (file: string) => boolean
}

export interface Contexts {
  /** Null where the model that holds for the file is broken. */
  readonly of: (file: string) => Context | null
  /** What is wrong with the models. */
  readonly problems: readonly Problem[]
}

/** Finds the models that hold for these files, and reads them; loads nothing for that where there is none. */
export async function contextsOf(files: readonly string[], options: LintOptions, list: Listing, { cwd }: World): Promise<Contexts> {
  const find = modelFinder(list)
  const given = options.model === null ? null : path.resolve(cwd, options.model)
  const directories = new Set(files.map((file) => directoryOf(file, cwd)))
  const modelOf = new Map([...directories].map((directory) => [directory, given ?? find(directory)]))
  const contexts = new Map<string | null, Context | null>([[null, contextOf(null, options)]])
  const problems: Problem[] = []
  const models = new Set([...modelOf.values()].filter((found) => found !== null))
  if (models.size > 0) {
    const { loadModel } = await import('../node/load-model.ts')
    for (const found of models) {
      const loaded = loadModel(found, cwd)
      if ('problems' in loaded) problems.push(...loaded.problems)
      contexts.set(found, 'problems' in loaded ? null : contextOf(loaded, options))
    }
  }
  const only = contexts.size === 1 ? contexts.get(null)! : undefined
  return { of: (file) => only ?? contexts.get(modelOf.get(directoryOf(file, cwd)) ?? null) ?? null, problems }
}

function ignoresOf({ path: file, model }: LoadedModel): (file: string) => boolean {
  const matches = ignoreMatcher(model.ignore)
  const directory = path.dirname(file)
  return (found) => matches(path.relative(directory, found))
}

/** Of an absolute path; standard input is in the working directory. */
function directoryOf(file: string, cwd: string): string {
  return path.isAbsolute(file) ? file.slice(0, Math.max(1, file.lastIndexOf('/'))) : cwd
}

function contextOf(model: LoadedModel | null, { intent, loader, severities }: LintOptions): Context {
  const said = model?.model
  return {
    intent: { ...NO_INTENT, ...(said && intentOf(said)), ...intent },
    loader: loader ?? said?.loader ?? 'systemd',
    severities: new Map([...Object.entries(said?.rules ?? {}), ...severities]),
    ignores: model === null || model.model.ignore.length === 0 ? () => false : ignoresOf(model),
  }
}
