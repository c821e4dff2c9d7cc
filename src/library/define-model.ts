import { buildModel } from '../model/build.ts'
import type { Model } from '../model/model.ts'
import type { ModelSource } from '../model/source.ts'
import { nameOf } from '../model/fault.ts'
import { validateModel } from '../model/validate.ts'

/** What a model that is defined in code has wrong, each fault with the property that it is about. */
export class ModelError extends Error {
  override readonly name = 'ModelError'
  readonly faults: readonly { readonly where: string; readonly message: string }[]

  constructor(faults: ModelError['faults']) {
    super(`this is no model: ${faults.map(({ where, message }) => (where === '' ? message : `${where}: ${message}`)).join('; ')}`)
    this.faults = faults
  }
}

/** A keepalive.yaml as data; `version` may be left out. */
export type ModelDefinition = Omit<ModelSource, 'version'> & Partial<Pick<ModelSource, 'version'>>

/**
 * The model of a definition in code, checked as a keepalive.yaml is: the same properties, the same ranges.
 *
 * @param source durations in whole seconds, or as text: `'60s'`, `'5m'`, `'1h30m'`
 * @returns every default filled in, durations in seconds
 * @throws ModelError for what the types cannot say: a value out of range, an unknown middlebox
 */
export function defineModel(source: ModelDefinition): Model {
  const isMapping = typeof source === 'object' && (source as unknown) !== null && !Array.isArray(source)
  const result = validateModel(isMapping ? { ...source, version: source.version ?? 1 } : source)
  if ('faults' in result) throw new ModelError(result.faults.map(({ at, message }) => ({ where: nameOf(at), message })))
  // What the caller does to its own object later must not reach a model that was checked.
  return buildModel(JSON.parse(JSON.stringify(result.source)) as ModelSource)
}
