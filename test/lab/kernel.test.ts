import { beforeAll, describe, expect, test } from 'vitest'
import type { Trio } from '../../src/kernel/parameters.ts'
import { LATE } from '../../src/kernel/timing.ts'
import type { Expiry, Observation } from '../../src/prove/case.ts'
import { alive, control, dataInFlight, defeated, idleThrough, losingThrough, outage, silent, type Claim, type Experiment } from '../../src/prove/experiments.ts'
import { judge } from '../../src/prove/judge.ts'
import { noLab, observe } from '../helpers/lab.ts'

function trio(values: string): Trio {
  const [time, intvl, probes] = values.split('/').map(Number) as [number, number, number]
  return { time, intvl, probes }
}

type Row = readonly [title: string, experiment: Experiment, expected: Partial<Record<Claim['kind'], unknown>>]

/** `alive`, an errno, or `either`, where it depends on how late the timers are. */
function fate(expected: string): Record<string, unknown> {
  return { fate: expected === 'alive' || expected === 'either' ? { kind: expected } : { kind: 'dead', errno: expected } }
}

function idle(values: string, idleTimeout: number, expected: string, expiry: Expiry = 'drop'): Row {
  return [`${values} through ${idleTimeout} s, ${expiry}: ${expected}`, idleThrough(trio(values), { name: 'box', idleTimeout }, expiry), fate(expected)]
}

function losing(values: string, idleTimeout: number, lost: number, expected: string, expiry: Expiry = 'drop'): Row {
  const [experiment] = losingThrough(trio(values), { name: 'box', idleTimeout }, lost, expiry)
  return [`${values} through ${idleTimeout} s, ${lost} lost, ${expiry}: ${expected}`, experiment!, fate(expected)]
}

function forgotten(values: string, idleTimeout: number, expiry: Expiry): Row {
  return [`${values} through ${idleTimeout} s without SO_KEEPALIVE, ${expiry}: forgotten`, control(trio(values), { name: 'box', idleTimeout }, expiry)[0]!, { probes: { count: 0 } }]
}

function vanished(values: string, probes: number, end: number): Row {
  return [`${values}, the peer vanishes: given up after ${end} s, probes sent: ${probes}`, silent(trio(values)), { probes: { count: probes }, 'given-up': { from: end } }]
}

function living(values: string, period: number): Row {
  return [`${values}, the peer alive: a probe every ${period} s`, alive(trio(values)), { period: { from: period } }]
}

function flying(retries2: number, least: number): Row {
  return [`tcp_retries2 = ${retries2} with data in flight: after ${least} s`, dataInFlight(trio('1/1/3'), retries2), { probes: { count: 0 }, 'given-up': { from: expect.closeTo(least) as number } }]
}

/** With values that defeat keepalive there is no prediction to make; what happens is stated here. */
function odd(title: string, values: string, act: 'nothing' | 'cut', until: number, claims: readonly Claim[]): Row {
  return [title, { title, case: { trio: trio(values), keepalive: true, retries2: null, path: { kind: 'router' }, act: { kind: act }, until }, claims }, {}]
}

const ROWS: readonly Row[] = [
  // first-probe-too-late, probe-may-be-late
  idle('8/1/3', 10, 'alive'),
  idle('9/1/3', 10, 'either'),
  idle('10/1/3', 10, 'ETIMEDOUT'),
  idle('11/1/3', 10, 'ETIMEDOUT'),
  idle('6/8/3', 10, 'alive'),
  idle('4/9/1', 10, 'either'),
  idle('4/10/1', 10, 'ETIMEDOUT'),
  idle('3/6/2', 5, 'ETIMEDOUT'),
  idle('10/1/2', 12, 'alive'),
  idle('11/1/2', 12, 'either'),
  idle('12/1/2', 12, 'ETIMEDOUT'),
  // What the box does with a flow that it has forgotten.
  idle('7/1/3', 8, 'alive', 'reset'),
  idle('9/1/3', 8, 'ECONNRESET', 'reset'),
  idle('9/1/3', 8, 'alive', 'pickup'),
  // What keeps a flow is keepalive.
  forgotten('2/1/3', 5, 'drop'),
  forgotten('2/1/3', 5, 'reset'),
  // no-loss-margin
  losing('7/1/3', 10, 1, 'alive'),
  losing('8/1/3', 10, 1, 'either'),
  losing('8/2/3', 10, 1, 'ETIMEDOUT'),
  losing('8/4/3', 10, 1, 'ETIMEDOUT'),
  losing('4/2/3', 10, 2, 'alive'),
  losing('6/2/4', 10, 2, 'ETIMEDOUT'),
  losing('2/2/2', 20, 2, 'ETIMEDOUT'),
  losing('6/2/4', 10, 2, 'ECONNRESET', 'reset'),
  // detection
  vanished('2/1/3', 3, 5),
  vanished('3/2/2', 2, 7),
  vanished('1/2/4', 4, 9),
  vanished('2/5/2', 2, 12),
  vanished('10/1/1', 1, 11),
  vanished('2/1/9', 9, 11),
  vanished('17/1/2', 2, 19),
  // max(time, intvl), lateness
  living('2/1/3', 2),
  living('2/5/3', 5),
  living('1/3/2', 3),
  living('17/2/3', 17),
  // outage-kills-connections: all probes but the last may get lost
  ['2/1/5, 4 lost probes: alive', outage(trio('2/1/5'))[0]!, fate('alive')],
  ['1/3/2, 1 lost probe: alive', outage(trio('1/3/2'))[0]!, fate('alive')],
  // keepalive-defeated, zero-time
  ['3/1/0: dropped without a probe', defeated(trio('3/1/0')), { probes: { count: 0 }, 'given-up': { from: 3 } }],
  odd('2/0/5, the peer vanishes: 5 probes at once', '2/0/5', 'cut', 5, [{ kind: 'probes', count: 5 }, { kind: 'given-up', from: 2, to: 2.3 }]),
  odd('0/1/3, the peer alive: probed from the start, every second', '0/1/3', 'nothing', 4, [{ kind: 'first-probe', from: 0, to: 0.1 }, { kind: 'period', from: 1, to: LATE }, { kind: 'fate', fate: { kind: 'alive' } }]),
  odd('-1/1/3: no probe', '-1/1/3', 'nothing', 6, [{ kind: 'probes', count: 0 }]),
  // retransmission-outlasts-detection
  flying(1, 0.6),
  flying(2, 1.4),
  flying(3, 3),
  flying(4, 6.2),
  flying(5, 12.6),
]

test('docs/prove.md says that there are more than 40', () => {
  expect(ROWS.length).toBeGreaterThan(40)
})

describe.skipIf(noLab !== null)('this kernel', () => {
  const seen = new Map<string, Observation | string>()

  beforeAll(async () => {
    // A machine that is busy with other tests is seen to do things late: what disagrees is looked at once more.
    for (let attempt = 0; attempt < 2; attempt++) {
      const left = ROWS.filter(([title, experiment]) => {
        const observation = seen.get(title)
        return observation === undefined || typeof observation === 'string' || !judge(experiment, observation).every(({ agrees }) => agrees)
      })
      if (left.length === 0) return
      const observations = await observe(left.map(([, experiment]) => experiment.case))
      for (const [i, [title]] of left.entries()) seen.set(title, observations[i]!)
    }
  }, 170_000)

  test.each(ROWS)('%s', (title, experiment, expected) => {
    for (const claim of experiment.claims) if (claim.kind in expected) expect(claim.kind === 'fate' ? claim.fate : claim).toMatchObject(expected[claim.kind] as object)
    const observation = seen.get(title)!
    expect(typeof observation === 'string' ? observation : judge(experiment, observation).filter(({ agrees }) => !agrees)).toEqual([])
  })
})
