import path from 'node:path'
import { OUTPUT_FORMATS, type OutputFormat } from '../model/model.ts'
import { planned } from '../model/planned.ts'
import { settingsOf } from '../model/settings.ts'
import { isDirectory } from '../node/find.ts'
import { modelFinder } from '../node/find-model.ts'
import type { LoadedModel } from '../node/load-model.ts'
import { newListing } from '../node/listing.ts'
import { problemOf, type Problem } from '../node/problem.ts'
import { writeAll } from '../node/write.ts'
import { visible } from '../report/visible.ts'
import { readFlags } from './flags.ts'
import { bytesOf } from './inputs.ts'
import { oneOf } from './one-of.ts'
import { printPatches } from './patch.ts'
import { isChanged, place, renderedFrom, type Placed, type Rendered } from './rendered.ts'
import { UsageError } from './usage-error.ts'
import { EXIT, type ExitCode, type World } from './world.ts'

export const RENDER_FLAGS = {
  format: { type: 'string' },
  out: { type: 'string' },
  write: { type: 'boolean' },
  check: { type: 'boolean' },
} as const

interface Options {
  readonly models: readonly string[]
  /** Null: the model's outputs. */
  readonly format: OutputFormat | null
  /** Null: where each model is. */
  readonly out: string | null
  readonly mode: 'print' | 'write' | 'check'
}

/** The verb `render`. */
export async function render(argv: readonly string[], world: World): Promise<ExitCode> {
  const options = parseOptions(argv)
  const models: LoadedModel[] = []
  const problems: Problem[] = []
  for (const given of options.models.length === 0 ? [nearestModel(world)] : options.models) {
    const loaded = await load(given, world)
    if ('problems' in loaded) problems.push(...loaded.problems)
    else models.push(loaded)
  }
  const rendered = models.flatMap((model) => {
    const nothing = nothingToRender(model, options)
    if (nothing !== null) problems.push({ path: model.shown, message: nothing, absent: false })
    return nothing === null ? renderedFrom(model, options.format, options.mode === 'print') : []
  })
  const places = options.mode === 'print' ? [] : place(rendered, options.out, world)
  const placed = places.filter((each) => 'file' in each)
  problems.push(...places.filter((each) => 'message' in each))
  for (const { path: where, message } of problems) world.stderr.write(`keepalint: ${visible(where)}: ${message}\n`)
  if (problems.length > 0) return EXIT.wrong
  if (options.mode === 'print') return print(rendered, world)
  return options.mode === 'check' ? printPatches(placed, options.out, world) : write(placed, world)
}

function parseOptions(argv: readonly string[]): Options {
  const { value, on, positionals } = readFlags(argv, RENDER_FLAGS, 'render')
  const [out, check, wantsWrite] = [value('out') ?? null, on('check') ?? false, on('write') ?? false]
  if (out === '') throw new UsageError('--out is empty; write --out . for the working directory')
  if (check && wantsWrite) throw new UsageError('--check only compares and --write writes; pass one of the two')
  if (out !== null && wantsWrite) throw new UsageError('--out DIR writes below DIR and --write to where the model is; pass one of the two')
  const mode = check ? 'check' : wantsWrite || out !== null ? 'write' : 'print'
  const format = value('format') === undefined ? null : oneOf('--format', value('format')!, OUTPUT_FORMATS)
  if (format !== null && mode !== 'print') throw new UsageError(`--format prints one format; ${mode === 'check' ? '--check compares' : '--write and --out write'} the outputs that the model lists`)
  return { models: positionals, format, out, mode }
}

const NAMES = 'keepalive.yaml, keepalive.yml or keepalive.json'

function nearestModel({ cwd }: World): string {
  const found = modelFinder(newListing()).nearest(cwd)
  if (found === null) throw new UsageError(`found no ${NAMES} in ${cwd} or above; name the model: keepalint render FILE`)
  return found
}

async function load(given: string, { cwd, stdin }: World): Promise<LoadedModel | { readonly problems: readonly Problem[] }> {
  const { loadModel } = await import('../library/models.ts')
  if (given === '') throw new UsageError('a path is empty; leave it out to take the nearest keepalive.yaml')
  if (given === '-') return loadModel(path.join(cwd, 'keepalive.yaml'), cwd, await bytesOf(stdin))
  const full = path.resolve(cwd, given)
  if (!isDirectory(full)) return loadModel(full, cwd)
  const inside = modelFinder(newListing()).nearest(full)
  if (inside === null || path.dirname(inside) !== full) throw new UsageError(`found no ${NAMES} in ${given}`)
  return loadModel(inside, cwd)
}

function nothingToRender({ model }: LoadedModel, { mode }: Options): string | null {
  const withValues = planned(model)
  if (withValues === null) return 'no values meet what it requires; keepalint plan says what conflicts'
  if (settingsOf(withValues).length === 0) return 'sets no values and requires nothing, so there is nothing to render; add keepalive: { time: 60, intvl: 10, probes: 6 }, with values of your own, or what they are to meet (middleboxes, requirements)'
  if (mode !== 'print' && model.outputs.length === 0) return 'lists no outputs; add outputs: [{ format: sysctl, path: etc/sysctl.d/60-keepalive.conf }]'
  return null
}

/** One output as it is; of several each under its name. */
function print(rendered: readonly Rendered[], { stdout }: World): ExitCode {
  const heading = ({ below, format }: Rendered): string => `==> ${visible(below === '' ? format : below)} <==\n`
  stdout.write(rendered.map((each, i) => (rendered.length === 1 ? each.text : `${i === 0 ? '' : '\n'}${heading(each)}${each.text}`)).join(''))
  return EXIT.clean
}

function write(placed: readonly Placed[], { stdout, stderr }: World): ExitCode {
  const changed = placed.filter(isChanged)
  try {
    writeAll(changed.map(({ file, text, format }) => ({ file, text, mode: format === 'script' ? 0o755 : 0o644 })))
  } catch (error) {
    const { message } = problemOf('', error)
    const failed = changed.find(({ file }) => error instanceof Error && 'path' in error && error.path === file)
    stderr.write(`keepalint: cannot write ${visible(failed?.shown ?? 'the outputs')}: ${message.replace('may read it', 'may write it')}; nothing is changed\n`)
    return EXIT.wrong
  }
  for (const each of placed) stdout.write(`${visible(each.shown)}: ${changed.includes(each) ? 'written' : 'unchanged'}\n`)
  return EXIT.clean
}
