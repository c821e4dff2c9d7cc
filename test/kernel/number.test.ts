import { spawnSync } from 'node:child_process'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNumber } from '../../src/kernel/number.ts'
import { PARAMETERS, type ParameterId } from '../../src/kernel/parameters.ts'
import { noNamespace } from '../helpers/namespace.ts'
import { NUMBERS } from './numbers.ts'

function read(text: Uint8Array, parameter: ParameterId): number | null {
  const number = readNumber(text, PARAMETERS[parameter])
  return number.type === 'number' ? number.value : null
}

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')

test.each(NUMBERS)('%j is read as the kernel reads it', (text, time, probes) => {
  expect({ time: read(latin1(text), 'time'), probes: read(latin1(text), 'probes') }).toEqual({ time, probes })
})

describe('says why it refuses', () => {
  test.each([
    ['', 'empty', 0],
    ['  ', 'empty', 0],
    ['60s', 'not-a-separator', 2],
    ['60# note', 'not-a-separator', 2],
    ['+60', 'not-a-number', 0],
    ['08', 'not-a-separator', 1],
    ['8589935', 'out-of-range', 0],
    ['000000000000000000060', 'too-long', 0],
  ] as const)('%j: %s', (text, why, at) => {
    expect(readNumber(latin1(text), PARAMETERS.time)).toEqual({ type: 'refused', why, at })
  })
})

test('says in which base a number was written, and where it ends', () => {
  const bases = ['60', '060', '0x3c', '0'].map((text) => readNumber(latin1(`${text} x`), PARAMETERS.time))
  expect(bases).toEqual([
    { type: 'number', value: 60, base: 10, end: 2 },
    { type: 'number', value: 48, base: 8, end: 3 },
    { type: 'number', value: 60, base: 16, end: 4 },
    { type: 'number', value: 0, base: 10, end: 1 },
  ])
})

test('never throws, whatever the bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      readNumber(bytes, PARAMETERS.time)
      readNumber(bytes, PARAMETERS.probes)
    }),
    { numRuns: 5000 },
  )
})

/** Texts near the edges: digits, signs, separators, prefixes, and any byte now and then. */
const nearNumbers = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...Array.from('0123456789')) }, { weight: 4, arbitrary: fc.constantFrom(...Array.from(' \t\n\r\v-+x0a.,;#_\xa0')) }, fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code))), { maxLength: 24 })
  .map((chars) => latin1(chars.join('')))

describe.skipIf(noNamespace !== null)('agrees with the running kernel', () => {
  function kernelReads(cases: readonly { parameter: ParameterId; bytes: Uint8Array }[]): (number | null)[] {
    const input = cases.map(({ parameter, bytes }) => ({ key: PARAMETERS[parameter].key, base64: Buffer.from(bytes).toString('base64') }))
    const script = path.join(import.meta.dirname, 'write-values.mjs')
    const run = spawnSync('unshare', ['--net', process.execPath, script], { input: JSON.stringify(input), encoding: 'utf8', maxBuffer: 2 ** 26 })
    expect(run.stderr).toBe('')
    return (JSON.parse(run.stdout) as { accepted: boolean; value: number }[]).map(({ accepted, value }) => (accepted ? value : null))
  }

  // HZ decides the upper bound; the table's is that of HZ=250.
  const hz250 = noNamespace !== null || kernelReads([{ parameter: 'time', bytes: latin1('8589935') }])[0] === null

  test.skipIf(!hz250)('on the table', () => {
    const cases = NUMBERS.flatMap(([text]) => (['time', 'probes'] as const).map((parameter) => ({ parameter, bytes: latin1(text) })))
    expect(kernelReads(cases)).toEqual(NUMBERS.flatMap(([, time, probes]) => [time, probes]))
  })

  test('on every limit', () => {
    const ids = Object.keys(PARAMETERS).filter((id) => id !== 'conntrackEstablished' && PARAMETERS[id as ParameterId].type === 'u8') as ParameterId[]
    const cases = ids.flatMap((parameter) => {
      const { min, max } = PARAMETERS[parameter]
      return [min - 1, min, max, max + 1].map((value) => ({ parameter, bytes: latin1(String(value)) }))
    })
    expect(kernelReads(cases)).toEqual(cases.map(({ parameter, bytes }) => read(bytes, parameter)))
  })

  test.skipIf(!hz250)('on 3,000 texts that are nearly numbers', () => {
    const texts = fc.sample(nearNumbers, 3000)
    const cases = texts.map((bytes, i) => ({ parameter: i % 2 === 0 ? ('time' as const) : ('probes' as const), bytes }))
    const real = kernelReads(cases)
    const different = cases.map(({ parameter, bytes }, i) => ({ parameter, text: Buffer.from(bytes).toString('latin1'), ours: read(bytes, parameter), real: real[i] }))
    expect(different.filter(({ ours, real: kernel }) => ours !== kernel)).toEqual([])
  })

  test('on the defaults of a new network namespace', () => {
    const ids = (Object.keys(PARAMETERS) as ParameterId[]).filter((id) => id !== 'conntrackEstablished')
    const files = ids.map((id) => `/proc/sys/${PARAMETERS[id].key.replaceAll('.', '/')}`)
    const run = spawnSync('unshare', ['--net', 'cat', ...files], { encoding: 'utf8' })
    expect(run.stdout.trim().split('\n').map(Number)).toEqual(ids.map((id) => PARAMETERS[id].default))
  })
})
