import path from 'node:path'
import type { OutputFormat } from '../model/model.ts'
import { modelAmong } from '../node/find-model.ts'
import type { LoadedModel } from '../node/load-model.ts'
import { placesBelow } from '../node/place.ts'
import { problemOf, type Problem } from '../node/problem.ts'
import { displayPath } from '../node/read.ts'
import { contentOf } from '../node/write.ts'
import { render } from '../render/render.ts'
import type { World } from './world.ts'

/** A file that a model stands for. */
export interface Rendered {
  readonly model: LoadedModel
  /** As the model names it. */
  readonly below: string
  readonly format: OutputFormat
  readonly text: string
}

/** The same, and where it is. */
export interface Placed extends Rendered {
  readonly file: string
  /** The path as messages show it. */
  readonly shown: string
  /** What is there; null: nothing. */
  readonly before: Buffer | null
}

/**
 * What a model stands for: its outputs; or one text without a path where a format is asked for, or where there are
 * no outputs and something has to be printed.
 */
export function renderedFrom(model: LoadedModel, format: OutputFormat | null, toPrint: boolean): Rendered[] {
  const { outputs } = model.model
  const wanted = format === null && (outputs.length > 0 || !toPrint) ? outputs : [{ format: format ?? 'sysctl', path: '' } as const]
  return wanted.map((output) => ({ model, format: output.format, below: output.path, text: render(model.model, output.format, path.basename(model.path)) }))
}

/** Where each output goes, below `out` or else where its model is; a problem instead where it may not. Writes nothing. */
export function place(rendered: readonly Rendered[], out: string | null, { cwd }: World): (Placed | Problem)[] {
  const wanted = rendered.map(({ model, below }) => ({ directory: out === null ? path.dirname(model.path) : path.resolve(cwd, out), below }))
  const places = placesBelow(wanted, new Map(rendered.map(({ model }) => [model.path, `the model ${model.shown}`])))
  return rendered.map((each, i): Placed | Problem => {
    const { directory, below } = wanted[i]!
    const shown = displayPath(path.join(directory, below), cwd)
    const found = places[i]!
    if ('refused' in found) return { path: shown, message: found.refused, absent: false }
    if (isModelFile(below)) return { path: shown, message: 'has the name of a model; give the output another one', absent: false }
    try {
      return { ...each, file: found.file, shown, before: contentOf(found.file) }
    } catch (error) {
      return problemOf(shown, error)
    }
  })
}

function isModelFile(below: string): boolean {
  return modelAmong([path.basename(below)]) !== undefined
}

/** Whether what is on disk is not what the model renders. */
export function isChanged({ before, text }: Placed): boolean {
  return before?.equals(Buffer.from(text)) !== true
}
