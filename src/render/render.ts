import type { Model, OutputFormat } from '../model/model.ts'
import { renderJson } from './json.ts'
import { renderScript } from './script.ts'
import { renderSysctl } from './sysctl.ts'

const FORMATS: Readonly<Record<OutputFormat, (model: Model, from: string) => string>> = {
  sysctl: renderSysctl,
  script: renderScript,
  json: renderJson,
}

/**
 * A model as text. Pure: the same model gives the same bytes.
 *
 * @param from the model's file name, as it stands in the comments
 */
export function render(model: Model, format: OutputFormat, from = 'keepalive.yaml'): string {
  return FORMATS[format](model, from)
}
