import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { CATALOGUE, catalogueEntry } from '../../src/middlebox/catalogue.ts'
import { COMMON_MIDDLEBOXES } from '../../src/middlebox/path.ts'

const schemaFile = path.join(import.meta.dirname, '../../schemas/middleboxes.schema.json')
const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as object

test('follows its schema', () => {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })
  ajv.validate(schema, CATALOGUE)
  expect(ajv.errors).toBeNull()
})

test('ids are unique', () => {
  expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(CATALOGUE.length)
})

describe.each(CATALOGUE.map((entry) => [entry.id, entry] as const))('%s', (_, { idleTimeout, configurable, countsKeepalive, terminates, kind, source, certainty }) => {
  test('its numbers fit together', () => {
    if (typeof configurable === 'object') {
      const { min, max } = configurable
      expect(min === null || max === null || min <= max).toBe(true)
      expect(idleTimeout === null || ((min ?? 0) <= idleTimeout && idleTimeout <= (max ?? Infinity))).toBe(true)
    }
  })

  test('a box that ends the connection does not count a probe that it answers itself', () => {
    if (kind === 'proxy') expect(terminates).toBe(true)
    if (terminates) expect(countsKeepalive).not.toBe(true)
  })

  test('what has no source is marked as recalled', () => {
    if (source === null) expect(certainty).toBe('recalled')
    else expect(() => new URL(source.url)).not.toThrow()
  })
})

test('the figures people plan with', () => {
  const idle = (id: string): number | null | undefined => catalogueEntry(id)?.idleTimeout
  expect(Object.fromEntries(['aws-nlb-tcp', 'aws-nat-gateway', 'azure-lb-rule', 'azure-nat-gateway', 'gcp-vpc-firewall', 'ipvs', 'linux-nf-conntrack'].map((id) => [id, idle(id)]))).toEqual({
    'aws-nlb-tcp': 350,
    'aws-nat-gateway': 350,
    'azure-lb-rule': 240,
    'azure-nat-gateway': 240,
    'gcp-vpc-firewall': 600,
    ipvs: 900,
    'linux-nf-conntrack': 432_000,
  })
  expect(COMMON_MIDDLEBOXES.map(({ idleTimeout }) => idleTimeout)).toEqual([350, 350, 240, 240, 600])
})
