import path from 'node:path'
import { LOADERS, type Loader } from '../carrier/scope.ts'
import { firstOutput } from '../library/first-outputs.ts'
import { setTheSame, valuesBelow, type FoundScope } from '../library/found-values.ts'
import type { Intent } from '../model/intent.ts'
import type { Model } from '../model/model.ts'
import { planned } from '../model/planned.ts'
import { settingsOf } from '../model/settings.ts'
import { isDirectory } from '../node/find.ts'
import { modelAmong, modelFinder } from '../node/find-model.ts'
import { newListing, type Listing } from '../node/listing.ts'
import { placesBelow } from '../node/place.ts'
import { problemOf } from '../node/problem.ts'
import { displayPath, realPathOf } from '../node/read.ts'
import { writeAll } from '../node/write.ts'
import { render } from '../render/render.ts'
import { firstModelText, type FirstModel, type FirstOutput } from '../report/first-model.ts'
import { readFlags } from './flags.ts'
import { afterwards, disagreement, NAME, shownPath } from './init-words.ts'
import { oneOf } from './one-of.ts'
import { intentOfFlags } from './options.ts'
import { UsageError } from './usage-error.ts'
import { EXIT, type ExitCode, type World } from './world.ts'

export const INIT_FLAGS = {
  middlebox: { type: 'string' },
  'detect-within': { type: 'string' },
  'survive-outage': { type: 'string' },
  'survive-lost-probes': { type: 'string' },
  loader: { type: 'string' },
  stdout: { type: 'boolean' },
  force: { type: 'boolean' },
} as const

interface Options {
  /** Absolute. */
  readonly directory: string
  readonly intent: Partial<Intent>
  /** Undefined: not said. */
  readonly loader: Loader | undefined
  readonly mode: 'write' | 'overwrite' | 'print'
}

/** The verb `init`. */
export async function init(argv: readonly string[], world: World): Promise<ExitCode> {
  const options = parseOptions(argv, world)
  const { directory, mode } = options
  const list = newListing()
  const present = mode === 'print' ? undefined : modelIn(directory, list, world)
  if (present !== undefined && mode === 'write') throw new UsageError(`${shownPath(path.join(directory, present), world)} is there already; pass --force to write ${NAME} anew, or --stdout to print what it would be`)

  const { setting, unsure, problems } = valuesBelow(directory, options.loader ?? 'systemd', list)
  const lines = new Set(problems.map((problem) => `keepalint: ${shownPath(path.resolve(directory, problem.path), world)}: ${problem.message}\n`))
  for (const line of lines) world.stderr.write(line)
  if (problems.length > 0) {
    world.stderr.write('keepalint: nothing is written: the values may be other than what can be read\n')
    return EXIT.wrong
  }
  if (setting.some((other) => !setTheSame(setting[0]!, other))) throw new UsageError(...disagreement(setting, world))
  const { text, outputs, model } = await modelFor(setting.length > 0 ? setting : unsure.slice(0, 1), options)
  if (mode === 'print') {
    world.stdout.write(text)
    return EXIT.clean
  }
  write(text, options, world)
  world.stdout.write(afterwards({ directory, model, outputs, present, outer: modelFinder(list).outer(path.join(directory, NAME)) }, world))
  return EXIT.clean
}

function parseOptions(argv: readonly string[], { cwd }: World): Options {
  const flags = readFlags(argv, INIT_FLAGS, 'init')
  const { value, on } = flags
  const [given = '.', ...more] = flags.positionals.filter((word) => word !== '-')
  if (more.length > 0) throw new UsageError(`init takes one directory; got ${flags.positionals.join(' ')}`)
  const directory = realPathOf(path.resolve(cwd, given))
  if (given === '') throw new UsageError('the directory is empty; leave it out to take the working directory')
  if (!isDirectory(directory)) throw new UsageError(`${given}: there is no such directory; name the one that ${NAME} is to be in`)
  const isPrinted = on('stdout') === true || flags.positionals.includes('-')
  if (isPrinted && on('force') === true) throw new UsageError('--stdout prints and --force overwrites; pass one of the two')
  return {
    directory,
    intent: intentOfFlags(flags),
    loader: value('loader') === undefined ? undefined : oneOf('--loader', value('loader')!, LOADERS),
    mode: isPrinted ? 'print' : on('force') === true ? 'overwrite' : 'write',
  }
}

/** The name of the model that is in a directory. @throws UsageError where the directory cannot be listed */
function modelIn(directory: string, list: Listing, world: World): string | undefined {
  try {
    return modelAmong(list.of(directory).map(({ name }) => name))
  } catch (error) {
    throw new UsageError(`${shownPath(directory, world)}: ${problemOf('', error).message}`)
  }
}

interface Composed {
  readonly text: string
  readonly outputs: readonly FirstOutput[]
  readonly model: Model
}

/** The text, read back: what it is to render says which outputs can be listed without a file on disk differing. */
async function modelFor(found: readonly FoundScope[], { directory, intent, loader }: Options): Promise<Composed> {
  const alike = found.map(({ of }) => displayPath(of, directory)).map((of) => (of === directory ? '.' : of))
  const first: FirstModel = { values: found[0]?.values ?? null, alike, intent, loader, outputs: [] }
  const model = await readBack(firstModelText(first), directory)
  if (settingsOf(model).length === 0 || planned(model) === null) return { text: firstModelText(first), outputs: [], model }
  const rendered = render(model, 'sysctl', NAME)
  const proposed = found.flatMap((each) => firstOutput(each, directory, rendered) ?? [])
  const outputs = [...new Map(proposed.map((output) => [output.path, output])).values()]
  const text = firstModelText({ ...first, outputs })
  return { text, outputs, model: await readBack(text, directory) }
}

/** @throws UsageError for what only flags can bring in: numbers that are larger than a model allows */
async function readBack(text: string, directory: string): Promise<Model> {
  const { loadModel } = await import('../library/models.ts')
  const read = loadModel(path.join(directory, NAME), directory, Buffer.from(text))
  if ('model' in read) return read.model
  throw new UsageError(`${NAME} cannot say this: ${read.problems[0]?.message ?? ''}`)
}

/** @throws UsageError where it cannot be written */
function write(text: string, { directory }: Options, world: World): void {
  const shown = shownPath(path.join(directory, NAME), world)
  const [place] = placesBelow([{ directory, below: NAME }])
  if (place === undefined || 'refused' in place) throw new UsageError(`${shown}: ${place?.refused ?? ''}`)
  try {
    writeAll([{ file: place.file, text, mode: 0o644 }])
  } catch (error) {
    throw new UsageError(`cannot write ${shown}: ${problemOf('', error).message.replace('may read it', 'may write it')}`)
  }
}
