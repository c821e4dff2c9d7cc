import type { ParameterId } from '../kernel/parameters.ts'
import type { Model } from './model.ts'

/** The parameters that a model can set, in the order in which they are written. */
export const MODEL_PARAMETERS = ['time', 'intvl', 'probes', 'retries2'] as const satisfies readonly ParameterId[]
/** A parameter that a model can set. */
export type ModelParameter = (typeof MODEL_PARAMETERS)[number]

/** One value that a model sets. */
export interface Setting {
  readonly parameter: ModelParameter
  /** In the parameter's unit. */
  readonly value: number
}

/**
 * What a model sets, in the order in which it is written.
 *
 * @param model of any origin
 */
export function settingsOf({ keepalive, retries2 }: Model): readonly Setting[] {
  const values = { ...keepalive, ...(retries2 !== null && { retries2 }) }
  return MODEL_PARAMETERS.flatMap((parameter) => (values[parameter] === undefined ? [] : { parameter, value: values[parameter] }))
}
