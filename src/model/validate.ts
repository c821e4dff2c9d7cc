import schema from '../../schemas/keepalive.schema.json' with { type: 'json' }
import { editsFor, nearest } from '../kernel/nearest.ts'
import { timeoutCalled, timeoutOf } from '../middlebox/timeouts.ts'
import { faultsBeyondSchema, oddity } from './beyond-schema.ts'
import { shown, type Fault, type Path } from './fault.ts'
import type { ModelSource } from './source.ts'
import validateSchema, { type SchemaError } from './validate.generated.js'

/** Whether a value is a model; if not, what is wrong, each fault once. */
export function validateModel(value: unknown): { readonly source: ModelSource } | { readonly faults: readonly Fault[] } {
  const odd = oddity(value)
  if (odd !== undefined) return { faults: [odd] }
  if (!validateSchema(value)) {
    const errors = (validateSchema.errors ?? []).filter((error) => error.keyword !== 'if' && isOfWayMeant(error, value))
    return { faults: firstOfEachPlace(errors.flatMap((error) => faultOf(error, value))) }
  }
  const source = value as ModelSource
  const faults = faultsBeyondSchema(source)
  return faults.length > 0 ? { faults } : { source }
}

/** A middlebox is held against each way to write one: what the ways that are not meant say of it is no fault. */
function isOfWayMeant({ instancePath, schemaPath, keyword }: SchemaError, value: unknown): boolean {
  const [, index, within] = /^\/middleboxes\/(\d+)(\/)?/.exec(instancePath) ?? []
  if (index === undefined) return true
  const meant = wayMeant((value as { readonly middleboxes: readonly unknown[] }).middleboxes[Number(index)])
  if (keyword === 'anyOf') return meant === undefined
  const [, way] = /^#\/anyOf\/(\d)/.exec(schemaPath) ?? []
  // Definitions have paths of their own: of these, only the ids of the catalogue are held against the middlebox itself.
  return way === undefined ? within !== undefined || meant === ID : Number(way) === meant
}

/** The ways to write a middlebox, as the schema counts them: an id, `{ use }`, `{ name }`. */
const [ID, USED, NAMED] = [0, 1, 2]

function wayMeant(box: unknown): number | undefined {
  if (typeof box === 'string') return ID
  if (typeof box !== 'object' || box === null || Array.isArray(box)) return undefined
  return 'use' in box ? USED : NAMED
}

/** What a value is not, it is for one reason after the other: the first says it best. */
function firstOfEachPlace(faults: readonly Fault[]): Fault[] {
  const places = new Map(faults.toReversed().map((fault) => [fault.at.join('/'), fault]))
  return faults.filter((fault) => places.get(fault.at.join('/')) === fault)
}

function faultOf(error: SchemaError, value: unknown): Fault[] {
  const { keyword, params, propertyName } = error
  const at = pathOf(error.instancePath)
  if (keyword === 'propertyNames') return []
  if (propertyName !== undefined) return [{ at: [...at, propertyName], key: true, message: unknown(`there is no rule ${propertyName}`, propertyName, allowed(error)) }]
  if (keyword === 'additionalProperties') {
    const name = String(params['additionalProperty'])
    const isBox = at[0] === 'middleboxes' && timeoutOf(name) !== undefined
    if (isBox) return [{ at: [...at, name], key: true, message: `a middlebox of the catalogue with another idle timeout is written { use: ${name}, idleTimeout: 15m }` }]
    return [{ at: [...at, name], key: true, message: unknown('there is no such property', name, siblings(error)) }]
  }
  if (keyword === 'required') return [{ at, key: false, message: `expected a property ${missing(String(params['missingProperty']), at)}` }]

  const found = at.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown>)[step], value)
  const isCatalogueId = keyword === 'enum' && error.schemaPath.includes('catalogueId') && typeof found === 'string'
  if (isCatalogueId) {
    // Editors complete and check by the schema, which lists the ids: a model has one spelling for a box.
    const meant = timeoutCalled(found)?.id
    return [{ at, key: false, message: meant === undefined ? unknown(`there is no middlebox ${found} in the catalogue`, found, allowed(error)) : `a model names a middlebox by its id; write ${meant} for ${found}` }]
  }
  const limit = keyword === 'maximum' && titleOf(error).startsWith('a duration') ? ` and at most ${String(params['limit'])}` : ''
  return [{ at, key: false, message: `expected ${titleOf(error)}${limit}, got ${shown(found)}` }]
}

/** Without a `use` a middlebox is taken for one of the user's own. */
function missing(property: string, at: Path): string {
  return property === 'name' && at[0] === 'middleboxes' ? 'use (a middlebox of the catalogue) or name (one of your own)' : property
}

function pathOf(pointer: string): Path {
  const steps = pointer.split('/').slice(1)
  return steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')))
}

function allowed({ params }: SchemaError): readonly string[] {
  return (params['allowedValues'] as readonly string[] | undefined) ?? []
}

type Schema = Readonly<Record<string, unknown>>

/** The part of the schema that a path such as `#/$defs/duration/pattern` leads to, without its last step. */
function schemaAt({ schemaPath, instancePath }: SchemaError): Schema | undefined {
  const steps = schemaPath.split('/').slice(1, -1)
  // Only the definition of a middlebox is inlined by ajv, which then counts the path from there.
  const inlined = instancePath.startsWith('/middleboxes/') && !/^#\/(?:properties|\$defs)\//.test(schemaPath)
  const start: unknown = inlined ? schema.$defs.middlebox : schema
  return steps.reduce((inner, step) => (inner as Schema | undefined)?.[step], start) as Schema | undefined
}

function titleOf(error: SchemaError): string {
  const title = schemaAt(error)?.['title']
  return typeof title === 'string' ? title : 'another value'
}

function siblings(error: SchemaError): readonly string[] {
  return Object.keys((schemaAt(error)?.['properties'] as Schema | undefined) ?? {})
}

function unknown(what: string, name: string, names: readonly string[]): string {
  const containing = names.filter((each) => name.length > 2 && each.includes(name.toLowerCase())).slice(0, 3)
  const likely = nearest(name, names, Math.max(1, editsFor(name))) ?? containing[0]
  const few = names.length > 0 && names.length <= 8 ? `; expected ${names.join(', ')}` : ''
  return likely === undefined ? `${what}${few}` : `${what}; did you mean ${containing.length > 1 ? containing.join(', ') : likely}?`
}
