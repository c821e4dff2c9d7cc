import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { estimate, secondsFor } from '../../src/measure/estimate.ts'
import { viewOf, type Observation } from '../../src/measure/observation.ts'
import { outcomeOf } from '../../src/measure/outcome.ts'
import { isMoot, MOST_FLOWS, nextRound, widthLeft, widthWanted, type SearchSettings } from '../../src/measure/search.ts'

const SETTINGS: SearchSettings = { upTo: 1200, resolution: null, most: MOST_FLOWS }

/** A path that answers as a real one does: flows are left idle for some milliseconds more than planned, and some are lost for no reason. */
interface Path {
  readonly timeout: number
  readonly closesAfter?: number
  readonly how?: 'silent' | 'reset'
  /** Whether the flow with this number is lost before its time. */
  readonly isStray?: (flow: number) => boolean
  /** When the first flow that is idle for so long is reset, for a reason of its own. */
  readonly strayEnd?: number
}

function search({ timeout, closesAfter = Infinity, how = 'silent', isStray = () => false, strayEnd }: Path, settings: SearchSettings): { readonly observations: readonly Observation[]; readonly rounds: (readonly number[])[]; readonly inVain: number } {
  const observations: Observation[] = []
  const rounds: (readonly number[])[] = []
  let flow = 0
  let stray = strayEnd ?? Infinity
  let [left, inVain] = [Infinity, 0]
  for (let round = nextRound(observations, settings); round.length > 0 && rounds.length < 40; round = nextRound(observations, settings)) {
    rounds.push(round)
    for (const planned of round.toSorted((a, b) => a - b)) {
      if (isMoot(planned, observations)) continue
      const idle = planned + 0.003
      if (stray < Math.min(planned, timeout)) {
        observations.push({ type: 'ended', planned, idle: stray, atMost: stray + 0.01, how: 'reset', at: stray + flow / 10 })
        stray = Infinity
      } else if (closesAfter < Math.min(planned, timeout)) observations.push({ type: 'ended', planned, idle: closesAfter + 0.01, atMost: closesAfter + 0.02, how: 'closed', at: closesAfter + flow / 10 })
      else if (isStray(flow++) || idle >= timeout) observations.push({ type: 'lost', planned, idle: idle + 0.02, how })
      else observations.push({ type: 'kept', planned, idle })
    }
    if (widthLeft(observations, settings) >= left) inVain++
    left = widthLeft(observations, settings)
  }
  return { observations, rounds, inVain }
}

const settings = fc.record({ upTo: fc.integer({ min: 10, max: 86_400 }), resolution: fc.option(fc.integer({ min: 1, max: 60 })), most: fc.constant(MOST_FLOWS) })

describe('whatever the timeout', () => {
  test('the bracket contains it, is as narrow as wanted, and is found in few rounds with few flows', () => {
    fc.assert(
      fc.property(settings, fc.double({ min: 0.001, max: 1.2, noNaN: true }), (given, part) => {
        const timeout = part * given.upTo
        const { observations, rounds } = search({ timeout }, given)
        const outcome = outcomeOf({ observations, asked: [], stop: null }, given)
        expect(rounds.length).toBeLessThanOrEqual(7)
        expect(Math.max(...rounds.map(({ length }) => length))).toBeLessThanOrEqual(MOST_FLOWS)
        expect(Math.max(...rounds.flat())).toBeLessThanOrEqual(given.upTo)
        if (timeout > given.upTo + 0.01) expect(outcome).toEqual({ type: 'kept', keptFor: given.upTo })
        else if (outcome.type === 'unanswered') expect(outcome.soonest).toBeLessThan(Math.max(1.5, given.resolution ?? 0) + 5)
        else {
          if (outcome.type !== 'forgotten') throw new Error(JSON.stringify(outcome))
          expect(outcome.keptFor).toBeLessThan(timeout)
          expect(outcome.forgottenBy).toBeGreaterThanOrEqual(timeout)
          expect(outcome.forgottenBy - outcome.keptFor).toBeLessThanOrEqual(widthWanted(given, outcome.keptFor + 0.1) + 1e-6)
          expect(viewOf(observations).confirmed).toBe(true)
        }
      }),
    )
  })

  test('a server that closes before is found in one round', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 0.5, noNaN: true }), (part) => {
        const closesAfter = part * SETTINGS.upTo
        const { observations, rounds } = search({ timeout: Infinity, closesAfter }, SETTINGS)
        expect(rounds).toHaveLength(1)
        expect(outcomeOf({ observations, asked: [], stop: null }, SETTINGS)).toMatchObject({ type: 'closed', atOneMoment: false })
      }),
    )
  })

  test('a flow that is lost for no reason is outlived by others', () => {
    fc.assert(
      fc.property(fc.double({ min: 6, max: 1100, noNaN: true }), fc.nat(40), (timeout, stray) => {
        const { observations, rounds } = search({ timeout, isStray: (flow) => flow === stray }, SETTINGS)
        const { low, end } = viewOf(observations)
        expect([low < timeout, end!.idle >= timeout, rounds.length <= 8]).toEqual([true, true, true])
      }),
    )
  })

  test('it ends, even if every third flow is lost for no reason', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(2)), fc.double({ min: 1, max: 1300, noNaN: true }), (dice, timeout) => {
        const { observations, rounds } = search({ timeout, isStray: () => dice.next().value === 0 }, SETTINGS)
        expect(rounds.length).toBeLessThan(30)
        expect(viewOf(observations).low).toBeLessThan(timeout)
      }),
    )
  })

  test('one flow that is reset for a reason of its own does not matter, however late', () => {
    fc.assert(
      fc.property(settings, fc.double({ min: 0.01, max: 3, noNaN: true }), (given, before) => {
        const { observations, inVain } = search({ timeout: Infinity, strayEnd: given.upTo - before }, given)
        expect([outcomeOf({ observations, asked: [], stop: null }, given), viewOf(observations).strays.length, inVain < 3]).toEqual([{ type: 'kept', keptFor: given.upTo }, 1, true])
      }),
    )
  })

  test('with any number of connections that the server takes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 16 }), fc.constantFrom(null, 1), fc.double({ min: 6, max: 1100, noNaN: true }), (most, resolution, timeout) => {
        const { observations, rounds, inVain } = search({ timeout }, { ...SETTINGS, most, resolution })
        expect(inVain).toBeLessThan(3)
        const { low, end } = viewOf(observations)
        expect([low < timeout, end!.idle >= timeout, Math.max(...rounds.map(({ length }) => length)) <= most]).toEqual([true, true, true])
      }),
    )
  })
})

test('the first round climbs to the limit, the second divides what is left', () => {
  const { rounds } = search({ timeout: 20 }, SETTINGS)
  expect(rounds).toEqual([
    [1200, 832.7, 577.9, 401, 278.3, 193.1, 134, 93, 64.5, 44.8, 31.1, 21.6, 15, 10.4, 7.2, 5],
    [21.6, 20.5, 20.5, 19.4, 19.4, 18.3, 18.3, 17.2, 17.2, 16.1, 16.1],
  ])
})

test('what to expect of the time', () => {
  // As docs/measure.md says.
  expect([20, 60, 350].map((timeout) => Math.round(secondsFor(timeout, SETTINGS) / 6) / 10)).toEqual([1.1, 2.5, 19])
  expect(estimate(SETTINGS).kept).toBeCloseTo(1204.2)
  expect(estimate(SETTINGS).most).toBeLessThan(3800)
})

test('and no timeout takes longer than what is said to be the most', () => {
  fc.assert(
    fc.property(settings, fc.double({ min: 0.001, max: 1.2, noNaN: true }), (given, part) => {
      const { kept, most } = estimate(given)
      expect(secondsFor(part * given.upTo, given)).toBeLessThanOrEqual(1.02 * Math.max(kept, most))
    }),
    { numRuns: 500 },
  )
})
