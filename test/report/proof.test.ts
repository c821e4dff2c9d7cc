import { expect, test } from 'vitest'
import { experimentsOf, type Thesis } from '../../src/prove/experiments.ts'
import { proofText } from '../../src/report/proof.ts'

test('a name from keepalive.yaml does not steer the terminal', () => {
  const thesis: Thesis = { trio: { time: 60, intvl: 10, probes: 6 }, retries2: null, boxes: [{ name: 'box\u009b31m\u202e', idleTimeout: 350 }], lostProbes: 1, expiry: 'drop' }
  const observation = { probes: [], onWire: 0, ended: null, answered: true }
  const judged = experimentsOf(thesis).map((experiment) => ({ experiment, observation, judgements: [] }))
  const text = proofText({ source: 'keepalive.yaml', kernel: '6.18', thesis, factor: 2, tried: thesis, judged, seconds: 1, left: ['box\u009b31m\u202e is left out'] })
  expect(text.match(/box\\x9b31m\\u202e/g)).toHaveLength(5)
  expect(text).not.toMatch(/[\u0080-\u009f\u202e]/)
})
