import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readModel } from '../../src/model/read.ts'
import { withGenerated } from '../helpers/generated.ts'
import { blocksOf } from '../helpers/markdown.ts'
import { run } from '../helpers/run.ts'
import { trio } from '../helpers/sysctl.ts'
import { tree } from '../helpers/tree.ts'

const ROOT = path.join(import.meta.dirname, '../..')
const PAGE = path.join(ROOT, 'docs/keepalive-yaml.md')

interface Schema {
  readonly title?: string
  readonly description?: string
  readonly default?: unknown
  readonly examples?: readonly unknown[]
  readonly enum?: readonly unknown[]
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly additionalProperties?: Schema | false
  readonly anyOf?: readonly Schema[]
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
}

const schema = JSON.parse(readFileSync(path.join(ROOT, 'schemas/keepalive.schema.json'), 'utf8')) as Schema

function followed(part: Schema): Schema {
  return part.$ref === undefined ? part : { ...followed(schema.$defs![part.$ref.slice('#/$defs/'.length)]!), ...part }
}

/** As it is written in YAML, within a table. */
function inYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inYaml).join(', ')}]`
  if (typeof value === 'object' && value !== null) return `{ ${Object.entries(value).map(([key, inner]) => `${key}: ${inYaml(inner)}`).join(', ')} }`
  return String(value)
}

/** A property, and those within it, as rows. */
function* rowsOf(name: string, given: Schema, isRequired: boolean): Generator<string> {
  const property = followed(given)
  const fallback = isRequired ? 'required' : property.default === undefined ? '' : `\`${inYaml(property.default)}\``
  const example = property.examples?.map((each) => `\`${inYaml(each)}\``).join(', ') ?? ''
  yield `| \`${name}\` | ${property.title ?? ''} | ${property.description ?? ''} | ${fallback} | ${example} |`
  yield* rowsWithin(name, property)
}

function* rowsWithin(name: string, { properties = {}, required = [], items, anyOf = [] }: Schema): Generator<string> {
  for (const [key, inner] of Object.entries(properties)) yield* rowsOf(name === '' ? key : `${name}.${key}`, inner, required.includes(key))
  if (items) yield* rowsWithin(`${name}[]`, followed(items))
  for (const way of anyOf) {
    for (const row of rowsWithin(name, way)) yield row.replace('| required |', '| required in this form |')
  }
}

const text = readFileSync(PAGE, 'utf8')

test('the reference is what the schema says', async () => {
  const table = ['| property | value | what it says | default | examples |', '| --- | --- | --- | --- | --- |', ...rowsWithin('', schema)]
  expect(table.length).toBeGreaterThan(25)
  await expect(withGenerated(text, 'reference', table.join('\n'))).toMatchFileSnapshot(PAGE)
})

test('every keepalive.yaml on the page is a model', () => {
  const models = Array.from(text.matchAll(/^```yaml\n(?=version: |# )([^]*?)^```$/gm), ([, yaml = '']) => yaml)
  expect(models.length).toBeGreaterThan(0)
  for (const yaml of models) expect(readModel(Buffer.from(yaml))).toHaveProperty('model')
})

test('the page starts from the files that are there with a command that works', async () => {
  const [command = ''] = blocksOf(text, 'sh', 'Start from the files that are there')
  const cwd = tree({ 'etc/sysctl.d/60-keepalive.conf': trio(60, 10, 6) })
  expect(await run(command.trim().split(' ').slice(1), { cwd })).toMatchObject({ code: 0, stderr: '' })
  const read = readModel(readFileSync(path.join(cwd, 'keepalive.yaml')))
  expect(read).toMatchObject({ model: { keepalive: { time: 60, intvl: 10, probes: 6 }, middleboxes: [{ name: 'aws-nlb-tcp' }], requirements: { detectWithin: 180 } } })
})
