import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RULES } from '../../rules/index.ts'
import { LOADERS } from '../../src/carrier/scope.ts'
import { check } from '../../src/lint/check.ts'
import { modelScope } from '../../src/model/document.ts'
import { intentOf } from '../../src/model/intent.ts'
import type { Model } from '../../src/model/model.ts'
import { readModel, type ReadModel } from '../../src/model/read.ts'
import { MODEL_PARAMETERS, settingsOf } from '../../src/model/settings.ts'
import type { ModelSource } from '../../src/model/source.ts'
import { PARAMETERS } from '../../src/kernel/parameters.ts'
import { render } from '../../src/render/render.ts'
import { modelSource } from '../helpers/arbitrary-model.ts'
import { loadReally, REAL_LOADERS } from '../helpers/real-loaders.ts'
import { load } from '../helpers/sysctl.ts'

function read(source: ModelSource): ReadModel {
  const result = readModel(Buffer.from(JSON.stringify(source)))
  if ('faults' in result) throw new Error(JSON.stringify([source, result.faults]))
  return result
}

/** What a host ends up with that loads the model's values, in the order of MODEL_PARAMETERS. */
function valuesOf(model: Model): number[] {
  const set = new Map(settingsOf(model).map(({ parameter, value }) => [parameter, value]))
  return MODEL_PARAMETERS.map((parameter) => set.get(parameter) ?? PARAMETERS[parameter].default)
}

test('reading a rendered fragment back gives the values of the model, under every loader', () => {
  fc.assert(
    fc.property(modelSource, (source) => {
      const { model } = read(source)
      for (const loader of LOADERS) {
        const { effective } = load(loader, render(model, 'sysctl'))
        expect(MODEL_PARAMETERS.map((parameter) => effective[parameter].value)).toEqual(valuesOf(model))
      }
    }),
    { numRuns: 500 },
  )
})

test('linting it gives no text or drift finding, and of the value rules what linting the model gives', () => {
  fc.assert(
    fc.property(modelSource, (source) => {
      const result = read(source)
      const { model } = result
      const intent = intentOf(model)
      const text = render(model, 'sysctl')
      const found = (subject: Parameters<typeof check>[0][number]): string[] => check([subject], RULES).diagnostics.map(({ about, ruleId, message }) => `${about} ${ruleId}: ${message}`).sort()

      const own = modelScope('keepalive.json', result)
      const scope = load(model.loader, text)
      const inModel = found({ document: own.documents[0]!, scope: own, intent })
      expect(found({ document: scope.documents[0]!, scope, intent, expected: { text, model: 'keepalive.json' } })).toEqual(inModel)
      expect(inModel.filter((each) => !each.startsWith('values '))).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

test('the same model gives the same bytes, in whatever order it is written', () => {
  const reversed = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).reverse().map(([key, inner]) => [key, reversed(inner)]))
  }
  fc.assert(
    fc.property(modelSource, (source) => {
      for (const format of ['sysctl', 'script', 'json'] as const) expect(render(read(reversed(source) as ModelSource).model, format)).toBe(render(read(source).model, format))
    }),
  )
})

test('it is comments and values, in lines that end in LF', () => {
  fc.assert(
    fc.property(modelSource, (source) => {
      // eslint-disable-next-line no-control-regex -- no control character but LF
      expect(render(read(source).model, 'sysctl')).toMatch(/^(?:(?:#(?: [^\u0000-\u001f\u007f-\u009f\\]+)?|net\.ipv4\.tcp_\w+ = \d+|)\n)+$/)
    }),
  )
})

describe.each(REAL_LOADERS)('the real %s', (loader) => {
  test('sets from a rendered fragment what the model says', () => {
    // Beyond 2147483 s a kernel with HZ = 1000 refuses.
    const models = fc.sample(modelSource, 100).map((source) => read(source).model).filter(({ keepalive: { time = 0, intvl = 0 } }) => Math.max(time, intvl) <= 2_147_483)
    expect(models.length).toBeGreaterThan(50)
    const real = loadReally(models.map((model) => ({ loader, files: [render(model, 'sysctl')] })), MODEL_PARAMETERS)
    expect(real).toEqual(models.map(valuesOf))
  })
})
