import { expect, test } from 'vitest'
import { viewOf, type Observation } from '../../src/measure/observation.ts'

const kept: Observation = { type: 'kept', planned: 10, idle: 10 }
const unasked: Observation = { type: 'ended', planned: 20, idle: 15, atMost: 15, how: 'reset', at: 15.1 }

test('a reset that meets a probe is that which comes to other flows unasked', () => {
  const met: Observation = { type: 'lost', planned: 14.9, idle: 14.95, how: 'reset' }
  expect(viewOf([kept, met, unasked, { ...unasked, planned: 25 }])).toMatchObject({ end: { type: 'ended', idle: 15 }, confirmed: true })
  expect(viewOf([kept, met])).toMatchObject({ end: met })
})

test('a flow that is forgotten long before others are reset is forgotten', () => {
  const lost: Observation = { type: 'lost', planned: 12, idle: 12.1, how: 'reset' }
  expect(viewOf([kept, lost, unasked])).toMatchObject({ end: lost })
})
