import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { durationOf, experimentsOf, type Thesis } from '../../src/prove/experiments.ts'
import { fateOf } from '../../src/prove/fate.ts'
import { scaled } from '../../src/prove/scale.ts'

const theses: fc.Arbitrary<Thesis> = fc.record({
  trio: fc.record({ time: fc.integer({ min: 0, max: 32767 }), intvl: fc.integer({ min: 1, max: 600 }), probes: fc.integer({ min: 0, max: 20 }) }),
  retries2: fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }),
  boxes: fc.array(fc.record({ name: fc.constant('box'), idleTimeout: fc.integer({ min: 1, max: 8000 }) }), { maxLength: 2 }),
  lostProbes: fc.nat({ max: 3 }),
  expiry: fc.constantFrom('drop', 'reset', 'pickup'),
})

test('every middlebox has the same fate in less time', () => {
  fc.assert(
    fc.property(theses, (thesis) => {
      const made = scaled(thesis, 60)
      const { factor, thesis: tried } = made
      expect(factor).toBeGreaterThanOrEqual(1)
      expect(tried.trio.probes).toBe(thesis.trio.probes)
      for (const [i, { idleTimeout }] of thesis.boxes.entries()) {
        for (const lost of [0, thesis.lostProbes]) {
          expect(fateOf(tried.trio, tried.boxes[i]!.idleTimeout, lost, thesis.expiry)).toEqual(fateOf(thesis.trio, idleTimeout, lost, thesis.expiry))
        }
      }
      // With data in flight the law of the retransmissions shows in the first of them, in 16 s at most.
      expect(durationOf(experimentsOf(tried))).toBeLessThanOrEqual(Math.max(durationOf(experimentsOf(thesis)), 16))
      for (const [i, { idleTimeout }] of tried.boxes.entries()) expect(idleTimeout).toBeLessThanOrEqual(Math.ceil(thesis.boxes[i]!.idleTimeout / factor))
    }),
    { numRuns: 500 },
  )
})

describe('what is tried', () => {
  const thesis: Thesis = { trio: { time: 60, intvl: 10, probes: 6 }, retries2: 7, boxes: [{ name: 'box', idleTimeout: 350 }], lostProbes: 1, expiry: 'drop' }

  test('short values as they are', () => {
    const short = { ...thesis, trio: { time: 6, intvl: 1, probes: 6 }, retries2: 3, boxes: [{ name: 'box', idleTimeout: 50 }] }
    expect(scaled(short, 60)).toEqual({ factor: 1, thesis: short })
  })

  test('a box that keeps a flow is watched for longer than it keeps one by itself; where that takes too long, one that forgets sooner stands for it', () => {
    const patient = { ...thesis, boxes: [{ name: 'patient', idleTimeout: 86_400 }] }
    const { factor, thesis: tried } = scaled(patient, 60)
    const [box] = tried.boxes
    expect([box!.idleTimeout < 86_400 / factor, box!.idleTimeout > tried.trio.time, durationOf(experimentsOf(tried)) <= 60]).toEqual([true, true, true])
    for (const each of [thesis, tried]) {
      const through = experimentsOf(each).filter(({ case: { path } }) => path.kind === 'nat')
      expect(through.map(({ case: { until, path } }) => path.kind === 'nat' && until > path.idleTimeout + 1)).toEqual([true, true, true])
    }
  })

  test('an idle timeout is rounded to the side on which the box does the same', () => {
    const close = { ...thesis, trio: { time: 7200, intvl: 30, probes: 6 }, boxes: [{ name: 'a', idleTimeout: 7202 }, { name: 'b', idleTimeout: 7199 }], lostProbes: 0 }
    const { trio, boxes } = scaled(close, 60).thesis
    expect([trio.time < 40, boxes[0]!.idleTimeout - trio.time, boxes[1]!.idleTimeout - trio.time]).toEqual([true, 1, 0])
  })

  test('the smallest factor that does, whole seconds, and no more than four retransmissions', () => {
    expect(scaled(thesis, 30).thesis).toMatchObject({ trio: { time: 5, intvl: 1, probes: 6 }, retries2: 4, boxes: [{ idleTimeout: 27 }] })
  })
})
