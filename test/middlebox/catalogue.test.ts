import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { PARAMETER_IDS, PARAMETERS } from '../../src/kernel/parameters.ts'
import { RULES } from '../../rules/index.ts'
import { CATALOGUE, catalogueEntry } from '../../src/middlebox/catalogue.ts'
import { COMMON_MIDDLEBOXES } from '../../src/middlebox/path.ts'
import { timeoutCalled } from '../../src/middlebox/timeouts.ts'

const schemaFile = path.join(import.meta.dirname, '../../schemas/middleboxes.schema.json')
const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as object

test('follows its schema', () => {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })
  ajv.validate(schema, CATALOGUE)
  expect(ajv.errors).toBeNull()
})

/** What users may have written: a name that is here stays, and stands for the same box. New ones are added. */
const RELEASED = readFileSync(path.join(import.meta.dirname, 'released-names.txt'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split(' '))

const names = CATALOGUE.flatMap(({ id, aliases }) => [id, ...aliases])

describe('names', () => {
  test('none that was released ever goes, or comes to stand for another box', () => {
    for (const [id = '', ...aliases] of RELEASED) {
      for (const name of [id, ...aliases]) expect([name, catalogueEntry(name)?.id]).toEqual([name, id])
    }
  })

  test('a new one is pinned too', () => {
    expect(RELEASED.flat().toSorted()).toEqual(names.toSorted())
  })

  test('each stands for one box, and for nothing else that can be explained', () => {
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
    const others = [...RULES.map(({ id }) => id), ...PARAMETER_IDS, ...PARAMETER_IDS.map((id) => PARAMETERS[id].name)]
    expect(others.filter((name) => names.includes(name))).toEqual([])
  })

  test('what a lint knows has the same ones', () => {
    for (const { id, aliases } of CATALOGUE) expect([id, ...aliases].map((name) => timeoutCalled(name)?.id)).toEqual([id, ...aliases].map(() => id))
    expect(timeoutCalled('constructor')).toBeUndefined()
  })
})

/** Sites that were read over plain HTTP and are not known to have TLS. */
const PLAIN_HTTP: ReadonlySet<string> = new Set(['www.ravelledsleeve.org'])

describe.each(CATALOGUE.map((entry) => [entry.id, entry] as const))('%s', (_, { idleTimeout, configurable, countsKeepalive, terminates, kind, atExpiry, change, note, source, certainty }) => {
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

  test('what is fixed has no way to change it, and everything else has one', () => {
    expect(change === null).toBe(configurable === false)
  })

  test('an end of the connection has no idle timeout to be judged by', () => {
    if (kind === 'host') expect([idleTimeout, countsKeepalive]).toEqual([null, null])
  })

  test('what has no source is marked as recalled', () => {
    if (source === null) expect(certainty).toBe('recalled')
  })

  test('its source is a page, read on a day that there is, of a text that is no younger', () => {
    if (source === null) return
    const { protocol, hostname } = new URL(source.url)
    expect([protocol, PLAIN_HTTP.has(hostname)]).toEqual(PLAIN_HTTP.has(hostname) ? ['http:', true] : ['https:', false])
    expect(new Date(source.read).toISOString().slice(0, 10)).toBe(source.read)
    if (/^\d{4}-\d\d-\d\d$/.test(source.asOf ?? '')) expect(source.asOf! <= source.read).toBe(true)
  })

  test('its texts are sentences that an explanation can show', () => {
    for (const text of [atExpiry, ...(change === null ? [] : [change]), ...(note === undefined ? [] : [note])]) {
      expect(text).toMatch(/^[`A-Z0-9][^\n|]*[^.]\.$/)
      expect((text.match(/`/g) ?? []).length % 2).toBe(0)
    }
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
