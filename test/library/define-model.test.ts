import { expect, test } from 'vitest'
import { defineModel, ModelError, type ModelDefinition } from '../../src/index.ts'

function faults(source: unknown): readonly string[] {
  try {
    defineModel(source as ModelDefinition)
    return []
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    return error.faults.map(({ where, message }) => `${where}: ${message}`)
  }
}

const cyclic: Record<string, unknown> = {}
cyclic['keepalive'] = cyclic

test.each([
  ['nothing', null, ': expected a mapping that begins with version: 1, got null'],
  ['undefined', undefined, ': expected a mapping that begins with version: 1, got nothing'],
  ['a number', 5, ': expected a mapping that begins with version: 1, got 5'],
  ['a list', [], ': expected a mapping that begins with version: 1, got []'],
  ['a Map', { keepalive: new Map([['time', 1]]) }, 'keepalive: expected a plain mapping, list, text or number'],
  ['a bigint', { keepalive: { time: 60n } }, 'keepalive.time: expected a duration such as 60, "60s", "5m" or "1h30m", got 60'],
  ['what holds itself', cyclic, 'keepalive: expected { time, intvl, probes }'],
])('%s is no model', (_, source, expected) => {
  const [first = ''] = faults(source)
  if (source === cyclic) expect(first).toContain('holds itself')
  else expect(first).toBe(expected)
})

test('the version may be left out, or undefined', () => {
  expect(faults({})).toEqual([])
  expect(faults({ version: undefined, keepalive: { time: 60 } })).toEqual([])
})

test('what the caller does to its object later does not reach the model', () => {
  const outputs = [{ format: 'sysctl' as const, path: 'a.conf' }]
  const model = defineModel({ keepalive: { time: 60 }, outputs })
  outputs[0]!.path = '../../evil'
  expect(model.outputs).toEqual([{ format: 'sysctl', path: 'a.conf' }])
})
