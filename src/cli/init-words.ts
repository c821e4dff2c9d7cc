import path from 'node:path'
import type { FoundScope } from '../library/found-values.ts'
import type { Model } from '../model/model.ts'
import { planned } from '../model/planned.ts'
import { MODEL_PARAMETERS, settingsOf } from '../model/settings.ts'
import { isWithin } from '../node/place.ts'
import { displayPath } from '../node/read.ts'
import type { FirstOutput } from '../report/first-model.ts'
import { visible } from '../report/visible.ts'
import type { World } from './world.ts'

export const NAME = 'keepalive.yaml'

/** So many hosts are listed with their values. */
const FEW = 8

/** Why one model cannot say what all of these set, and what to do. */
export function disagreement(setting: readonly FoundScope[], world: World): string[] {
  const shown = setting.slice(0, FEW).map(({ of, values }) => `    ${shownPath(of, world)}: ${inWords(values)}`)
  const more = setting.length > FEW ? [`    and ${setting.length - FEW} more`] : []
  const directories = setting.map(directoryOf)
  const apart = directories.find((own) => directories.filter((other) => isWithin(other, own)).length === 1)
  const remedy = apart === undefined ? 'settle first which of them is meant' : `write one for each: keepalint init ${quotedPath(shownPath(apart, world))}`
  return [`the sysctl files here set different values, and a ${NAME} says one set of them:`, ...shown, ...more, `  ${remedy}`]
}

function inWords(values: FoundScope['values']): string {
  const parts = MODEL_PARAMETERS.flatMap((id) => {
    const found = values[id]
    return found.type === 'unset' ? [] : `${id} ${found.type === 'set' ? found.value : 'not known'}`
  })
  return parts.join(', ')
}

function directoryOf({ of, scope }: FoundScope): string {
  return scope.kind === 'file' ? path.dirname(of) : of
}

/** What `init` has written, and where. */
export interface Written {
  /** Absolute. */
  readonly directory: string
  readonly model: Model
  readonly outputs: readonly FirstOutput[]
  /** The name of the model that was there before. */
  readonly present: string | undefined
  /** The model that held for the directory before. */
  readonly outer: string | null
}

/** What was written, what no longer holds, and what to run next. */
export function afterwards(written: Written, world: World): string {
  const { directory, present, outer } = written
  return [
    `${shownPath(path.join(directory, NAME), world)}: written, ${contentOf(written)}`,
    ...(present === undefined || present === NAME ? [] : [`${shownPath(path.join(directory, present), world)} no longer counts beside it; remove it`]),
    ...(outer === null ? [] : [`${shownPath(outer, world)} no longer holds for the files here: the nearest one counts`]),
    'Next:',
    ...nextSteps(written, world).map((step) => `  ${step}`),
    '',
  ].join('\n')
}

function contentOf({ model }: Written): string {
  if (settingsOf(model).length > 0) return `with ${listOf(model)} as the sysctl files set them`
  const withValues = planned(model)
  const without = 'without values, as no sysctl file here sets any that can be taken over'
  if (withValues === null) return `${without}; and no values meet what is required`
  return withValues === model ? without : `${without}; planned from what is said are ${listOf(withValues)}`
}

function listOf(model: Model): string {
  return settingsOf(model).map(({ parameter, value }) => `${parameter} ${value}`).join(', ')
}

function nextSteps({ directory, outputs, model }: Written, world: World): string[] {
  const where = directory === world.cwd ? '' : ` ${quotedPath(shownPath(directory, world))}`
  const [lint, render, write, check] = ['lint', 'render', 'render --write', 'render --check'].map((verb) => `keepalint ${verb}${where}`) as [string, string, string, string]
  if (settingsOf(model).length === 0) {
    const plan = `keepalint plan${where === '' ? '' : ` ${quotedPath(shownPath(path.join(directory, NAME), world))}`}`
    const withValues = planned(model)
    if (withValues === null) return [plan]
    return withValues === model ? ['say the values under keepalive, or what they have to meet under middleboxes and requirements', lint] : [plan, lint, render]
  }
  if (outputs.length === 0) return [lint, render]
  if (outputs.every(({ state }) => state === 'same')) return [lint, check]
  if (outputs.every(({ state }) => state !== 'other')) return [lint, write, check]
  return [lint, render, 'take the # away before outputs, where the files on disk may be replaced; then', write, check]
}

export function shownPath(file: string, { cwd }: World): string {
  return file === cwd ? '.' : visible(displayPath(file, cwd))
}

/** As a POSIX shell takes it. */
function quotedPath(shown: string): string {
  return /^[\w./@%+=:,][\w./@%+=:,-]*$/.test(shown) ? shown : `'${shown.replaceAll("'", String.raw`'\''`)}'`
}
