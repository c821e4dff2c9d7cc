import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RULES } from '../../rules/index.ts'
import type { Trio } from '../../src/kernel/parameters.ts'
import { LATE } from '../../src/kernel/timing.ts'
import { conflictsOf } from '../../src/model/conflict.ts'
import { NO_INTENT, type Intent } from '../../src/model/intent.ts'
import { asksForSomething, limitsOf, plan, type Limits } from '../../src/model/plan.ts'
import { box, lintFiles } from '../helpers/rule.ts'
import { trio } from '../helpers/sysctl.ts'

/** As DESIGN words it, and without a thought for speed. */
function isFeasible({ time, intvl, probes }: Trio, { idleTimeout, lostProbes, detectWithin, surviveOutage, load }: Limits): boolean {
  if (idleTimeout !== null && (LATE * (time + lostProbes * intvl) >= idleTimeout || time + intvl * probes > idleTimeout)) return false
  if (detectWithin !== null && LATE * (time + probes * intvl) > detectWithin) return false
  if (load !== null && load.connections / time > load.perSecond) return false
  return (probes - 1) * intvl >= surviveOutage && probes > lostProbes
}

function* allOf(limits: Limits): Generator<Trio> {
  const latest = Math.min(7200, limits.idleTimeout ?? 7200, limits.detectWithin ?? 7200)
  for (let probes = Math.max(3, limits.lostProbes + 1); probes <= 9; probes++) {
    for (let intvl = 1; intvl <= 300; intvl++) {
      for (let time = latest; time >= intvl; time--) {
        if (!isFeasible({ time, intvl, probes }, limits)) continue
        yield { time, intvl, probes }
        // A smaller time is no better in anything.
        break
      }
    }
  }
}

function bruteForce(limits: Limits): Trio | null {
  const all = [...allOf(limits)]
  const largest = Math.max(0, ...all.map(({ time }) => time))
  const near = all.filter(({ time }) => time >= 0.97 * largest)
  const outage = ({ intvl, probes }: Trio): number => (probes - 1) * intvl
  return near.toSorted((a, b) => outage(b) - outage(a) || a.probes - b.probes || b.time - a.time)[0] ?? null
}

const seconds = (max: number) => fc.option(fc.integer({ min: 5, max }), { nil: null })
const intents: fc.Arbitrary<Intent> = fc
  .record({ idle: seconds(4000), detectWithin: seconds(4000), surviveOutage: seconds(300), surviveLostProbes: fc.nat({ max: 4 }), connections: fc.option(fc.integer({ min: 1, max: 1_000_000 }), { nil: null }), maxProbesPerSecond: fc.option(fc.integer({ min: 1, max: 10_000 }), { nil: null }) })
  .map(({ idle, ...rest }) => ({ ...NO_INTENT, ...rest, middleboxes: idle === null ? [] : [box('aws-nlb-tcp', idle)] }))

/** What the three values cannot cure. */
const BEYOND = ['retransmission-outlasts-detection', 'probes-do-not-cross', 'containers-do-not-inherit']

test('is what brute force finds, and nothing that lint has anything to say of', { timeout: 120_000 }, () => {
  let [feasible, infeasible] = [0, 0]
  fc.assert(
    fc.property(intents, (intent) => {
      const limits = limitsOf(intent)
      const found = plan(limits)
      expect(found).toEqual(bruteForce(limits))
      if (found === null) {
        infeasible++
        return
      }
      feasible++
      // Where nothing is asked for, which the command refuses, nobody has said what is on the path.
      const allowed = asksForSomething(limits, intent) ? BEYOND : [...BEYOND, 'first-probe-late-for-common-middleboxes']
      const findings = lintFiles(RULES, [trio(found.time, found.intvl, found.probes)], intent)
      expect(findings.filter(({ ruleId }) => !allowed.includes(ruleId)).map(({ message }) => message)).toEqual([])
    }),
    { numRuns: Number(process.env['KEEPALINT_RUNS'] ?? 250) },
  )
  expect(feasible).toBeGreaterThan(50)
  expect(infeasible).toBeGreaterThan(20)
})

test('a conflict is the smallest, and what it calls possible is, and no less', { timeout: 60_000 }, () => {
  let conflicts = 0
  fc.assert(
    fc.property(intents, (intent) => {
      const limits = limitsOf(intent)
      const found = conflictsOf(limits)
      expect(found.length === 0).toBe(plan(limits) !== null)
      for (const { requirement, value, possible } of found) {
        conflicts++
        if (possible === null) continue
        const withValue = (to: number): Limits => (requirement === 'maxProbesPerSecond' ? { ...limits, load: { ...limits.load!, perSecond: to } } : { ...limits, [requirement]: to })
        expect(plan(withValue(possible)), requirement).not.toBeNull()
        const less = requirement === 'maxProbesPerSecond' ? possible * 0.999 : possible + Math.sign(value - possible)
        expect(plan(withValue(less)), requirement).toBeNull()
      }
    }),
    { numRuns: 300 },
  )
  expect(conflicts).toBeGreaterThan(50)
})

describe('known plans', () => {
  const base: Limits = { idleTimeout: null, lostProbes: 1, detectWithin: null, surviveOutage: 5, load: null }
  test.each([
    ['behind 240 s, found within 2 min, an outage of 20 s, two lost probes', { ...base, idleTimeout: 240, lostProbes: 2, detectWithin: 120, surviveOutage: 20 }, { time: 82, intvl: 3, probes: 8 }],
    ['nothing but a budget', { ...base, load: { connections: 1_000_000, perSecond: 200 } }, { time: 7200, intvl: 300, probes: 9 }],
    ['more lost probes than there may be', { ...base, lostProbes: 9 }, null],
  ] as const)('%s', (_, limits, expected) => {
    expect(plan(limits)).toEqual(expected)
  })
})
