import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meets, remedyFor, type Demands } from '../../src/model/remedy.ts'

const path = { idleTimeout: 350, lostProbes: 1 }

describe('changes as little as possible', () => {
  test('the kernel default behind 350 s: a time of 235', () => {
    expect(remedyFor({ time: 7200, intvl: 75, probes: 9 }, { path })).toEqual([[{ parameter: 'time', to: 235 }]])
  })

  test('each value that does it alone is a way', () => {
    expect(remedyFor({ time: 60, intvl: 60, probes: 20 }, { path, outlast: 350 })).toEqual([[{ parameter: 'intvl', to: 14 }], [{ parameter: 'probes', to: 4 }]])
  })

  test('too few probes', () => {
    expect(remedyFor({ time: 60, intvl: 10, probes: 1 }, { path })).toEqual([[{ parameter: 'probes', to: 2 }]])
  })

  test('two values where one is not enough', () => {
    expect(remedyFor({ time: 300, intvl: 300, probes: 9 }, { path: { idleTimeout: 240, lostProbes: 1 } }).map((changes) => changes.map(({ parameter }) => parameter))).toEqual([['time', 'intvl']])
  })

  test('the time that the path needs, and one other value', () => {
    expect(remedyFor({ time: 7200, intvl: 75, probes: 9 }, { path, outlast: 350 })).toEqual([[{ parameter: 'time', to: 235 }, { parameter: 'intvl', to: 12 }]])
  })

  test('a time below intvl only where there is no other way', () => {
    expect(remedyFor({ time: 1, intvl: 1, probes: 5 }, { detectWithin: 75, surviveOutage: 60 })).toEqual([[{ parameter: 'intvl', to: 3 }, { parameter: 'probes', to: 21 }]])
  })

  test('none where there is none', () => {
    expect(remedyFor({ time: 60, intvl: 10, probes: 6 }, { detectWithin: 3, surviveOutage: 60 })).toEqual([])
    expect(remedyFor({ time: 60, intvl: 10, probes: 6 }, { path: { idleTimeout: 1, lostProbes: 1 } })).toEqual([])
  })
})

test('whatever it advises meets the demands', () => {
  const trio = fc.record({ time: fc.integer({ min: 1, max: 8000 }), intvl: fc.integer({ min: 1, max: 400 }), probes: fc.integer({ min: 1, max: 30 }) })
  const demands: fc.Arbitrary<Demands> = fc.record(
    {
      path: fc.record({ idleTimeout: fc.integer({ min: 1, max: 4000 }), lostProbes: fc.integer({ min: 0, max: 3 }) }),
      outlast: fc.integer({ min: 1, max: 4000 }),
      detectWithin: fc.integer({ min: 1, max: 4000 }),
      surviveOutage: fc.integer({ min: 0, max: 300 }),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(trio, demands, (before, demanded) => {
      for (const changes of remedyFor(before, demanded)) {
        const after = { ...before, ...Object.fromEntries(changes.map(({ parameter, to }) => [parameter, to])) }
        expect(meets(after, demanded)).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})
