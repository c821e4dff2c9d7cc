import type { ParameterId } from '../kernel/parameters.ts'
import type { Model } from './model.ts'

/** The parameters that a model can set, in the order in which they are written. */
export const MODEL_PARAMETERS = ['time', 'intvl', 'probes', 'retries2'] as const satisfies readonly ParameterId[]
export type ModelParameter = (typeof MODEL_PARAMETERS)[number]

export interface Setting {
  readonly parameter: ModelParameter
  /** In the parameter's unit. */
  readonly value: number
}

/** What a model sets, in that order. */
export function settingsOf({ keepalive, retries2 }: Model): readonly Setting[] {
  const values = { ...keepalive, ...(retries2 !== null && { retries2 }) }
  return MODEL_PARAMETERS.flatMap((parameter) => (values[parameter] === undefined ? [] : { parameter, value: values[parameter] }))
}
