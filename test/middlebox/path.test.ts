import { expect, test } from 'vitest'
import { bindingMiddlebox, pathVerdict, type Middlebox } from '../../src/middlebox/path.ts'

test.each([
  // Measured behind a conntrack NAT with this idle timeout: dead, dead by lateness, or alive.
  [{ time: 10, intvl: 1, probes: 3 }, 10, 0, 'lost'],
  [{ time: 19, intvl: 1, probes: 3 }, 20, 0, 'at-risk'],
  [{ time: 17, intvl: 1, probes: 3 }, 20, 0, 'kept'],
  [{ time: 6, intvl: 15, probes: 3 }, 10, 0, 'lost'],
  [{ time: 8, intvl: 4, probes: 3 }, 10, 1, 'no-margin'],
  [{ time: 60, intvl: 10, probes: 6 }, 350, 1, 'kept'],
  [{ time: 60, intvl: 10, probes: 1 }, 350, 1, 'no-margin'],
  [{ time: 235, intvl: 75, probes: 9 }, 350, 1, 'kept'],
  [{ time: 236, intvl: 75, probes: 9 }, 350, 1, 'no-margin'],
  [{ time: 310, intvl: 75, probes: 9 }, 350, 1, 'no-margin'],
  [{ time: 311, intvl: 75, probes: 9 }, 350, 1, 'at-risk'],
  [{ time: 350, intvl: 75, probes: 9 }, 350, 1, 'lost'],
] as const)('%j behind %i s, %i lost: %s', (trio, idleTimeout, lostProbes, verdict) => {
  expect(pathVerdict(trio, idleTimeout, lostProbes)).toBe(verdict)
})

test('the box that binds is the shortest that counts probes, or may', () => {
  const box = (name: string, idleTimeout: number, countsKeepalive: boolean | null): Middlebox => ({ name, idleTimeout, countsKeepalive, recalled: false })
  const boxes = [box('proxy', 60, false), box('nat', 350, true), box('unknown', 300, null), box('firewall', 300, true)]
  expect(bindingMiddlebox(boxes)?.name).toBe('unknown')
  expect(bindingMiddlebox(boxes.slice(0, 1))).toBeUndefined()
  expect(bindingMiddlebox([])).toBeUndefined()
})
