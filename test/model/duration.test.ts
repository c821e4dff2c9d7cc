import { expect, test } from 'vitest'
import { formatDuration, parseDuration } from '../../src/model/duration.ts'

test.each([
  ['60', 60],
  ['0', 0],
  ['60s', 60],
  ['5m', 300],
  ['5min', 300],
  ['1h30m', 5400],
  ['1h30m15s', 5415],
  ['2d', 172_800],
  ['007', 7],
])('%s', (text, seconds) => {
  expect(parseDuration(text)).toBe(seconds)
})

test.each(['', ' ', '-5', '-5s', '1.5h', '5 m', '5M', 's', '5x', '30m1h', '1h1h', '99999999999', '1e3', '٦٠'])('%j is none', (text) => {
  expect(parseDuration(text)).toBeUndefined()
})

test.each([
  [60_000, '16 h 40 min'],
  [75, '1 min 15 s'],
  [86_400, '1 d'],
  [36_000_000, '416 d 16 h'],
  [0, '0 s'],
])('%i s is %s', (seconds, text) => {
  expect(formatDuration(seconds)).toBe(text)
})
