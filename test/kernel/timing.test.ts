import { describe, expect, test } from 'vitest'
import { detection, LATE, probePeriod, retransmission, survivedOutage, worstDetection, worstSilence } from '../../src/kernel/timing.ts'

const DEFAULTS = { time: 7200, intvl: 75, probes: 9 }

test('the kernel default finds a silent peer after 2 h 11 min 15 s', () => {
  expect(detection(DEFAULTS)).toBe(7875)
})

test('a live idle connection is probed every max(time, intvl)', () => {
  expect(probePeriod(DEFAULTS)).toBe(7200)
  expect(probePeriod({ time: 2, intvl: 5 })).toBe(5)
})

test('the worst case counts from an answered probe and has late timers', () => {
  expect(worstDetection({ time: 2, intvl: 5, probes: 3 })).toBeCloseTo(LATE * 20)
})

test('the timer wheel rounds up by at most 8/63', () => {
  expect(LATE).toBeGreaterThanOrEqual(1 + 8 / 63)
  expect(LATE).toBeLessThan(1 + 8 / 63 + 0.0005)
})

test('an outage is survived while one probe is still to come', () => {
  expect(survivedOutage(DEFAULTS)).toBe(600)
  expect(survivedOutage({ intvl: 10, probes: 1 })).toBe(0)
})

test('the longest silence grows with every lost probe', () => {
  expect(worstSilence({ time: 60, intvl: 10 }, 0)).toBeCloseTo(LATE * 60)
  expect(worstSilence({ time: 60, intvl: 10 }, 2)).toBeCloseTo(LATE * 80)
})

describe('data in flight', () => {
  // Seconds after the send until ETIMEDOUT, as measured with a rto_min of 0.2 s.
  const MEASURED: readonly (readonly [retries: number, least: number, measured: number])[] = [
    [1, 0.6, 1.68],
    [2, 1.4, 3.33],
    [3, 3, 6.8],
    [4, 6.2, 6.7],
    [5, 12.6, 13.4],
    [15, 924.6, 937.9],
  ]

  test.each(MEASURED)('tcp_retries2 = %i', (retries, least, measured) => {
    const bounds = retransmission(retries)
    expect(bounds.least).toBeCloseTo(least)
    expect(measured).toBeGreaterThanOrEqual(bounds.least)
    expect(measured).toBeLessThanOrEqual(bounds.most)
  })

  test('doubling ends at 120 s', () => {
    expect(retransmission(9).least).toBeCloseTo(204.6)
    expect(retransmission(10).least - retransmission(9).least).toBeCloseTo(120)
  })
})
