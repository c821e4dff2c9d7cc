import path from 'node:path'
import type { Scope } from '../carrier/scope.ts'
import type { Setting } from '../draw/story.ts'
import { PARAMETERS, TRIO, type ParameterId, type Trio } from '../kernel/parameters.ts'
import { keepaliveWorks } from '../kernel/timing.ts'
import { contextsOf } from '../library/context.ts'
import { valueOf } from '../lint/values.ts'
import type { Intent } from '../model/intent.ts'
import { planned } from '../model/planned.ts'
import { isDirectory } from '../node/find.ts'
import { isModelName } from '../node/find-model.ts'
import type { LoadedModel } from '../node/load-model.ts'
import { newListing } from '../node/listing.ts'
import { loadFiles, type Loaded } from '../node/load.ts'
import type { Problem } from '../node/problem.ts'
import { originOf, originText, placeOf } from '../report/resolution.ts'
import type { About } from '../report/timeline.ts'
import { visible } from '../report/visible.ts'
import { bytesOf, rootOf } from './inputs.ts'
import { UsageError } from './usage-error.ts'
import type { ValuesFlags } from './values-flags.ts'
import type { World } from './world.ts'

export interface ValuesOptions extends ValuesFlags {
  /** What there is not where a value is not known: `there is no timeline`. */
  readonly without: string
}

const STDIN = '-'
const STDIN_NAME = '<stdin>'

/** What one file sets, with the files that it is loaded with, and what it is judged by. */
export interface Values {
  readonly about: About
  readonly setting: Setting
}

/**
 * The values of a sysctl file or a keepalive.yaml; `-` is standard input.
 *
 * @throws UsageError where there are no three values, or one of them is not known
 */
export async function valuesOf(given: string, { intent, loader, model, root: rootFlag, without }: ValuesOptions, world: World): Promise<Values | { readonly problems: readonly Problem[] }> {
  const { cwd } = world
  const fromStdin = given === STDIN
  const file = fromStdin ? STDIN_NAME : path.resolve(cwd, given)
  const source = fromStdin ? STDIN_NAME : given
  if (!fromStdin && isDirectory(file)) throw new UsageError(`${given} is a directory; name a file in it`)
  const buffers: ReadonlyMap<string, Uint8Array> = new Map(fromStdin ? [[file, await bytesOf(world.stdin)]] : [])
  const root = rootOf({ root: rootFlag }, world)
  const list = newListing()
  const inputs = { files: [file], named: new Set([file]), buffers }
  const contexts = await contextsOf(inputs, { cwd, intent, loader, model: model === null ? null : path.resolve(cwd, model), settings: new Map(), inlineConfig: true, root }, list)
  const context = contexts.of(file)
  if (context === null) return { problems: contexts.problems }
  if (isModelName(file) && context.model !== null) return plannedFor(context.model, context.intent, source, without) ?? valuesIn(context.model.scope, source, context.intent, [], without)
  const [batch] = loadFiles([file], { cwd, root, buffers, list, loaderOf: () => context.loader })
  const loaded = batch?.loaded[0]
  if (loaded === undefined || batch!.problems.length > 0) return { problems: batch?.problems ?? [] }
  return valuesIn(loaded.scope, source, context.intent, notesOf(loaded), without)
}

/** The values that `render` would write for a model that says what is required and sets none; null for any other. @throws UsageError */
function plannedFor({ model, scope }: LoadedModel, intent: Intent, source: string, without: string): Values | null {
  const { middleboxes, appliesTo, ...requirements } = intent
  const filled = planned({ ...model, middleboxes, requirements, appliesTo })
  if (filled === null) throw new UsageError(`${source}: ${without}, because no values meet what is required; keepalint plan ${source} says what conflicts`)
  if (filled.planned !== true) return null
  const { about, setting } = valuesIn(scope, source, intent, [], without)
  return { about: { ...about, origins: { ...about.origins, time: PLANNED, intvl: PLANNED, probes: PLANNED } }, setting: { ...setting, trio: { ...setting.trio, ...filled.keepalive } } }
}

/** Where a value is from that stands in no file. */
const PLANNED = 'planned'

function notesOf({ absence, scope }: Loaded): string[] {
  if (absence !== undefined && !('assumed' in absence && absence.assumed)) return ['This file is not loaded (keepalint lint says why): these are the values without it.']
  return scope.kind === 'host' && scope.documents.length > 1 ? ['Of the host that it belongs to, with all its drop-ins.'] : []
}

/** @throws UsageError where one of the three is not known: nothing could be drawn that is sure. */
function valuesIn(scope: Scope, source: string, intent: Intent, notes: readonly string[], without: string): Values {
  const unknown = TRIO.filter((id) => valueOf(scope, id) === undefined)
  if (unknown.length > 0) throw new UsageError(`${source}: ${without}, because ${unknown.map((id) => whyUnknown(scope, id)).join('; ')}`)
  const trio = Object.fromEntries(TRIO.map((id) => [id, valueOf(scope, id)!])) as unknown as Trio
  const retries2 = valueOf(scope, 'retries2') ?? null
  const said = [
    ...notes,
    ...(keepaliveWorks(trio) ? [] : ['With these values keepalive does not work; keepalint lint says why.']),
    ...(retries2 === null ? [`Data in flight is left out: ${whyUnknown(scope, 'retries2')}.`] : []),
  ]
  const origins = Object.fromEntries([...TRIO, 'retries2' as const].map((id) => [id, originAt(scope, id)])) as About['origins']
  return { about: { source, origins, notes: said }, setting: { trio, retries2, intent } }
}

function originAt(scope: Scope, id: ParameterId): string | null {
  const origin = originOf(scope, id)
  return origin && originText(origin)
}

function whyUnknown(scope: Scope, id: ParameterId): string {
  const { refused } = scope.effective[id]
  const { name } = PARAMETERS[id]
  if (refused !== null) return `the kernel refuses ${name} = ${visible(refused.assignment.value.raw) || '(empty)'} (${placeOf(refused)}); write a number that it takes`
  const at = originAt(scope, id)
  return `a template decides ${name}${at === null ? '' : ` (${at})`}; take the file that it makes`
}
