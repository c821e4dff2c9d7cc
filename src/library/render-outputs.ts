import type { Model, Output } from '../model/model.ts'
import { render } from '../render/render.ts'

/** A file that a model stands for. */
export interface RenderedOutput extends Output {
  readonly text: string
}

/**
 * Every output that a model lists, as text. Pure; the same model gives the same bytes.
 *
 * @param from the model's file name, as it stands in comments
 */
export function renderOutputs(model: Model, from = 'keepalive.yaml'): RenderedOutput[] {
  return model.outputs.map((output) => ({ ...output, text: render(model, output.format, from) }))
}
