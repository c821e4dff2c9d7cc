import { readModel } from '../../src/model/read.ts'
import type { Model } from '../../src/model/model.ts'

/** The model of a YAML text. */
export function modelOf(yaml: string): Model {
  const read = readModel(Buffer.from(yaml))
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  return read.model
}
