import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { RULES } from '../../rules/index.ts'
import { generate } from '../../scripts/generate.mjs'
import type { Rule } from '../../src/lint/rule.ts'
import { CATALOGUE } from '../../src/middlebox/catalogue.ts'

const ROOT = path.join(import.meta.dirname, '../..')
const FILE = path.join(ROOT, 'schemas/keepalive.schema.json')

interface Schema {
  readonly $defs: Readonly<Record<string, Schema>>
  readonly enum?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly description?: string
  readonly examples?: readonly unknown[]
  readonly type?: string
  readonly items?: Schema
  readonly $ref?: string
  readonly title?: string
  readonly pattern?: string
  readonly errorMessage?: string
}

const text = readFileSync(FILE, 'utf8')
const schema = JSON.parse(text) as Schema

/** A rule that has options: its level, or its level and its options. */
function settingOf({ meta }: Rule): unknown {
  const [options] = meta.schema!
  const { properties } = options as { readonly properties: Record<string, { readonly examples: readonly unknown[] }> }
  const example = Object.fromEntries(Object.entries(properties).map(([name, { examples }]) => [name, examples[0]]))
  return {
    description: 'Its level, or a list of its level and its options.',
    examples: [['warn', example]],
    if: { type: 'array' },
    then: { title: 'a list of a level and its options, such as [warn, { ... }]', type: 'array', prefixItems: [{ $ref: '#/$defs/level' }, { title: 'options', ...options }], minItems: 2, items: false },
    else: { $ref: '#/$defs/level' },
  }
}

test('names every middlebox and every rule', async () => {
  const ids = CATALOGUE.map(({ id }) => id).join()
  const withReferences = (_: string, value: unknown): unknown => (typeof value === 'object' && value !== null && 'enum' in value && !('title' in value) && String(value.enum) === ids ? { $ref: '#/$defs/catalogueId' } : value)
  const now = structuredClone(schema) as { $defs: Record<string, { enum?: readonly string[] }>; properties: Record<string, { properties?: unknown }> }
  const settings = Object.fromEntries(RULES.flatMap((rule) => (rule.meta.schema ? [[rule.id, settingOf(rule)]] : [])))
  now.properties['rules']!.properties = JSON.parse(JSON.stringify(settings, withReferences))
  now.$defs['catalogueId']!.enum = CATALOGUE.map(({ id }) => id)
  now.$defs['ruleId']!.enum = RULES.map(({ id }) => id).sort()
  await expect(`${JSON.stringify(now, null, 2)}\n`).toMatchFileSnapshot(FILE)
})

test('the validator and the types of ids are generated from it', async () => {
  for (const [file, content] of Object.entries(generate())) await expect(content).toMatchFileSnapshot(path.join(ROOT, file))
})

function* properties(part: unknown, at: string): Generator<readonly [string, Schema]> {
  if (typeof part !== 'object' || part === null) return
  for (const [name, inner] of Object.entries(part)) {
    const isProperties = name === 'properties' && !at.endsWith('/if')
    if (isProperties) for (const [property, own] of Object.entries(inner as Record<string, Schema>)) yield [`${at}/${property}`, own]
    yield* properties(inner, `${at}/${name}`)
  }
}

describe.each([...properties(schema, '')])('%s', (_, property) => {
  test('has a description and examples that it allows', () => {
    expect(property.description).toMatch(/\.$/)
    expect(property.examples?.length).toBeGreaterThan(0)
    const ajv = new Ajv2020({ strict: false })
    const validate = ajv.compile({ ...property, $defs: schema.$defs })
    for (const example of property.examples ?? []) expect(validate(example), JSON.stringify(example)).toBe(true)
  })
})

function* parts(part: unknown, at: string): Generator<readonly [string, Schema]> {
  if (typeof part !== 'object' || part === null) return
  yield [at, part as Schema]
  for (const [name, inner] of Object.entries(part)) yield* parts(inner, `${at}/${name}`)
}

// Other words of an editor would be a regular expression or a list of all that is allowed.
test.each([...parts(schema, '')].filter(([, { pattern, enum: values = [] }]) => typeof pattern === 'string' || values.length > 8))('%s has words for editors, those of lint', (_, { title, errorMessage }) => {
  expect(errorMessage).toBe(`expected ${title!}`)
})
