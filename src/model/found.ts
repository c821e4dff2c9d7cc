import type { Effective, Placed, Scope } from '../carrier/scope.ts'
import { MODEL_PARAMETERS, type ModelParameter } from './settings.ts'

/** What files say of one parameter, seen from a model that is to say the same. */
export type FoundValue =
  | { readonly type: 'set'; readonly value: number; readonly from: Placed }
  /** The kernel default holds. */
  | { readonly type: 'unset' }
  /** A model cannot say it; `from` is null where a template may make any line. */
  | { readonly type: 'left-out'; readonly why: 'refused' | 'template' | 'negative'; readonly from: Placed | null }

/** The same of every parameter that a model can set. */
export type FoundValues = Readonly<Record<ModelParameter, FoundValue>>

/** What the files of a scope say of the parameters that a model can set. */
export function foundIn({ effective }: Scope): FoundValues {
  return Object.fromEntries(MODEL_PARAMETERS.map((id) => [id, foundValue(effective[id])])) as FoundValues
}

/** Where a refused line leaves an earlier value in place, that value is not what was meant. */
function foundValue({ value, from, refused }: Effective): FoundValue {
  if (refused !== null) return { type: 'left-out', why: 'refused', from: refused }
  if (value === null) return { type: 'left-out', why: 'template', from }
  if (from === null) return { type: 'unset' }
  return value < 0 ? { type: 'left-out', why: 'negative', from } : { type: 'set', value, from }
}
