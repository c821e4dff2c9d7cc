import { expect, test } from 'vitest'
import rule from '../../rules/probe-load.ts'
import { messages, NLB, places } from '../helpers/rule.ts'
import { trio } from '../helpers/sysctl.ts'

const BUDGET = { connections: 100_000, maxProbesPerSecond: 2000 }

test.each([
  ['too many', trio(30, 10, 6), BUDGET, ['1:31 30']],
  ['by one second', trio(49, 10, 6), BUDGET, ['1:31 49']],
])('%s', (_, content, given, expected) => {
  expect(places(rule, content, given)).toEqual(expected)
})

test.each([
  ['just enough', trio(50, 10, 6), BUDGET],
  ['intvl is the longer one', trio(10, 60, 6), BUDGET],
  ['no budget', trio(1, 1, 6), { connections: 100_000 }],
  ['no connections', trio(1, 1, 6), { maxProbesPerSecond: 1 }],
  ['unknown', trio('{{ x }}', 1, 6), BUDGET],
])('silent: %s', (_, content, given) => {
  expect(places(rule, content, given)).toEqual([])
})

test('the message has the numbers and the remedy', () => {
  expect(messages(rule, trio(30, 10, 6), BUDGET)).toEqual([
    '100000 idle connections, each probed every 30 s, are 3333.4 probes a second, more than the 2000 of maxProbesPerSecond; set tcp_keepalive_time to at least 50',
  ])
})

test('where no value meets both, it says so', () => {
  const many = { connections: 100_000, maxProbesPerSecond: 200 }
  expect(messages(rule, trio(100, 10, 6), { ...NLB, ...many })).toEqual([
    '100000 idle connections, each probed every 100 s, are 1000 probes a second, more than the 200 of maxProbesPerSecond; a tcp_keepalive_time of 500 would be enough, but aws-nlb-tcp forgets an idle flow after 350 s: spread the connections, or allow more',
  ])
  expect(messages(rule, trio(100, 10, 6), { connections: 1_000_000_000, maxProbesPerSecond: 0.5 })).toEqual([expect.stringMatching(/would be enough, but the kernel takes at most 8589934: spread/)])
})
