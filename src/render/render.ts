import type { Model, OutputFormat } from '../model/model.ts'
import { planned } from '../model/planned.ts'
import { renderJson } from './json.ts'
import { renderScript } from './script.ts'
import { renderSysctl } from './sysctl.ts'

const FORMATS: Readonly<Record<OutputFormat, (model: Model, from: string) => string>> = {
  sysctl: renderSysctl,
  script: renderScript,
  json: renderJson,
}

/**
 * A model as text. Pure: the same model gives the same bytes. Where it has requirements and no values, those that meet
 * them at the least cost; where none do, the text has no values.
 *
 * @param from the model's file name, as it stands in the comments
 */
export function render(model: Model, format: OutputFormat, from = 'keepalive.yaml'): string {
  return FORMATS[format](planned(model) ?? model, from)
}
