import { expect, test } from 'vitest'
import rule from '../../rules/retransmission-outlasts-detection.ts'
import { messages, places } from '../helpers/rule.ts'
import { trio } from '../helpers/sysctl.ts'

const retries2 = (count: number | string): string => `net.ipv4.tcp_retries2 = ${count}\n`
const WITHIN_3_MIN = { detectWithin: 180 }

test.each([
  ['never: the kernel default', trio(60, 10, 6), WITHIN_3_MIN, ['3:33 6']],
  ['never: more than required at the earliest', `${trio(60, 10, 6)}${retries2(9)}`, WITHIN_3_MIN, ['4:25 9']],
  ['maybe: required is between earliest and latest', `${trio(60, 10, 6)}${retries2(8)}`, WITHIN_3_MIN, ['4:25 8']],
])('%s', (_, content, given, expected) => {
  expect(places(rule, content, given)).toEqual(expected)
})

test.each([
  ['soon enough at the latest', `${trio(60, 10, 6)}${retries2(7)}`, WITHIN_3_MIN],
  ['nothing required', trio(60, 10, 6), {}],
  ['unknown', `${trio(60, 10, 6)}${retries2('{{ x }}')}`, WITHIN_3_MIN],
  ['refused', `${trio(60, 10, 6)}${retries2('8x')}`, WITHIN_3_MIN],
  ['none of the three set', retries2(15), WITHIN_3_MIN],
  ['the default is soon enough', trio(60, 10, 6), { detectWithin: 1200 }],
])('silent: %s', (_, content, given) => {
  expect(places(rule, content, given)).toEqual([])
})

test('the messages have the numbers and the remedy', () => {
  expect(messages(rule, trio(60, 10, 6), WITHIN_3_MIN)).toEqual([
    'with data in flight keepalive is silent and tcp_retries2 = 15 (the kernel default) decides: a silent peer is given up after 924.6 s at the earliest, but required is 180 s; set tcp_retries2 to 7, or set TCP_USER_TIMEOUT on the sockets',
  ])
  expect(messages(rule, `${trio(60, 10, 6)}${retries2(8)}`, WITHIN_3_MIN)).toEqual([
    'with data in flight keepalive is silent and tcp_retries2 = 8 decides: a silent peer is given up after 102.2 to 231.1 s, but required is 180 s; set tcp_retries2 to 7, or set TCP_USER_TIMEOUT on the sockets',
  ])
  expect(messages(rule, `${trio(1, 1, 2)}${retries2(8)}`, { detectWithin: 5 })).toEqual([
    expect.stringMatching(/required is 5 s; set TCP_USER_TIMEOUT on the sockets$/),
  ])
})

test('whoever takes the advice is rid of the finding, and one more is too many', () => {
  for (let detectWithin = 8; detectWithin < 1200; detectWithin += 7) {
    const [message = ''] = messages(rule, `${trio(1, 1, 2)}${retries2(15)}`, { detectWithin })
    const advice = Number(/set tcp_retries2 to (\d+)/.exec(message)?.[1] ?? NaN)
    if (Number.isNaN(advice)) continue
    expect(places(rule, `${trio(1, 1, 2)}${retries2(advice)}`, { detectWithin })).toEqual([])
    expect(places(rule, `${trio(1, 1, 2)}${retries2(advice + 1)}`, { detectWithin })).toHaveLength(1)
  }
})
