import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { RULES } from '../../rules/index.ts'
import { generate } from '../../scripts/generate.mjs'
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

test('names every middlebox and every rule', async () => {
  const now = structuredClone(schema) as { $defs: Record<string, { enum?: readonly string[] }> }
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
