import path from 'node:path'
import type { Loader } from '../carrier/scope.ts'
import type { CheckOptions } from '../lint/check.ts'
import { ignoreMatcher } from '../model/ignore.ts'
import { intentOf, NO_INTENT, type Intent } from '../model/intent.ts'
import { isModelName, modelFinder, type ModelFinder } from '../node/find-model.ts'
import type { LoadedModel } from '../node/load-model.ts'
import type { Listing } from '../node/listing.ts'
import type { Problem } from '../node/problem.ts'
import type { Inputs, Judging } from './lint-inputs.ts'
import type * as Models from './models.ts'
import type { Outputs } from './outputs.ts'

/** What holds for a file: what its model says, replaced by what flags say. */
export interface Context {
  /** Null where there is none. */
  readonly model: LoadedModel | null
  readonly intent: Intent
  readonly loader: Loader
  readonly checking: CheckOptions
}

export interface Contexts {
  /** Null where the model that holds for the file is broken. */
  readonly of: (file: string) => Context | null
  /** Whether a model says to pass over a file that was found, not named. */
  readonly ignores: (file: string) => boolean
  /** What the models that hold for any of the files render. */
  readonly outputs: Outputs
  /** What is wrong with the models. */
  readonly problems: readonly Problem[]
}

/** Finds the models that hold for these files, and reads them; loads nothing for that where there is none. */
export async function contextsOf(inputs: Inputs, judging: Judging, list: Listing): Promise<Contexts> {
  const found = findModels(inputs, judging, list)
  if (found.inEffect.size > 0) return contextsWith(await import('./models.ts'), found, inputs, judging)
  const noModel = contextOf(null, judging)
  return { of: () => noModel, ignores: () => false, outputs: new Map(), problems: [] }
}

/** The same for a host that may not wait, and has loaded what reads models. */
export function contextsNow(models: typeof Models, inputs: Inputs, judging: Judging, list: Listing): Contexts {
  return contextsWith(models, findModels(inputs, judging, list), inputs, judging)
}

interface FoundModels {
  readonly finder: ModelFinder
  /** By directory of files, or by file of a model itself; null where there is none. */
  readonly modelFor: ReadonlyMap<string, string | null>
  readonly inEffect: ReadonlySet<string>
}

function findModels({ files }: Inputs, { cwd, model }: Judging, list: Listing): FoundModels {
  const finder = modelFinder(list)
  const modelFor = modelByFile(files, model, finder, cwd)
  return { finder, modelFor, inEffect: new Set([...modelFor.values()].filter((each) => each !== null)) }
}

function contextsWith({ loadModel, outputsOf }: typeof Models, { finder, modelFor, inEffect }: FoundModels, inputs: Inputs, judging: Judging): Contexts {
  const { cwd, model: given } = judging
  const noModel = contextOf(null, judging)
  const read = once((model: string) => loadModel(model, cwd, inputs.buffers.get(model)))
  const contexts = once((model: string) => {
    const loaded = read(model)
    return 'problems' in loaded ? null : contextOf(loaded, judging)
  })
  const matcher = once((model: string) => ignoreMatcher(contexts(model)?.model?.model.ignore ?? []))
  /** Asks the model and, outwards, those above it. */
  const ignoredFrom = (model: string | null, file: string): boolean => {
    if (model === null) return false
    return matcher(model)(path.relative(path.dirname(model), file)) || (model !== given && ignoredFrom(finder.outer(model), file))
  }
  const modelOf = (file: string): string | null => modelFor.get(isModelName(file) ? file : directoryOf(file, cwd)) ?? null
  const ignores = (file: string): boolean => !inputs.named.has(file) && ignoredFrom(modelOf(file), file)
  const problems = [...inEffect].flatMap((model) => {
    const loaded = read(model)
    return 'problems' in loaded && !ignores(model) ? loaded.problems : []
  })
  const of = (file: string): Context | null => {
    const model = modelOf(file)
    return model === null ? noModel : contexts(model)
  }
  const models = [...inEffect].flatMap((model) => contexts(model)?.model ?? [])
  return { of, ignores, outputs: outputsOf(models, cwd), problems }
}

/** The same function, that works each thing out only once. */
function once<Out>(make: (of: string) => Out): (of: string) => Out {
  const known = new Map<string, { readonly made: Out }>()
  return (of) => {
    let entry = known.get(of)
    if (entry === undefined) known.set(of, (entry = { made: make(of) }))
    return entry.made
  }
}

/** The model of each directory that holds a file; a file that is a model itself has its own. */
function modelByFile(files: readonly string[], given: string | null, { nearest }: ModelFinder, cwd: string): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>()
  for (const file of files) {
    if (isModelName(file)) found.set(file, file)
    else {
      const directory = directoryOf(file, cwd)
      if (!found.has(directory)) found.set(directory, given ?? nearest(directory))
    }
  }
  return found
}

/** Of an absolute path; standard input is in the working directory. */
function directoryOf(file: string, cwd: string): string {
  return path.isAbsolute(file) ? file.slice(0, Math.max(1, file.lastIndexOf('/'))) : cwd
}

function contextOf(model: LoadedModel | null, { intent, loader, settings, inlineConfig }: Judging): Context {
  const said = model?.model
  return {
    model,
    intent: { ...NO_INTENT, ...(said && intentOf(said)), ...intent },
    loader: loader ?? said?.loader ?? 'systemd',
    checking: { settings: new Map([...Object.entries(said?.rules ?? {}), ...settings]), inlineConfig },
  }
}
