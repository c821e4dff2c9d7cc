import { expect, test } from 'vitest'
import rule from '../../rules/no-loss-margin.ts'
import { messages, NLB, places } from '../helpers/rule.ts'
import { trio } from '../helpers/sysctl.ts'

test.each([
  ['the retry comes too late', trio(300, 75, 9), NLB, ['2:32 75']],
  ['the first value without a margin', trio(236, 75, 9), NLB, ['2:32 75']],
  ['a single probe', trio(60, 10, 1), NLB, ['3:33 1']],
  ['more losses to survive', trio(200, 60, 9), { ...NLB, surviveLostProbes: 2 }, ['2:32 60']],
])('%s', (_, content, given, expected) => {
  expect(places(rule, content, given)).toEqual(expected)
})

test.each([
  ['room for a lost probe', trio(60, 10, 6), NLB],
  ['the last value with a margin', trio(235, 75, 9), NLB],
  ['no loss to survive', trio(300, 75, 9), { ...NLB, surviveLostProbes: 0 }],
  ['at risk even without a loss', trio(340, 75, 9), NLB],
  ['no middlebox declared', trio(300, 75, 1), {}],
])('silent: %s', (_, content, given) => {
  expect(places(rule, content, given)).toEqual([])
})

test('the message has the numbers and the remedy', () => {
  expect(messages(rule, trio(300, 75, 9), NLB)).toEqual([
    'after one lost probe the next one may go out 422.7 s after the last segment (300 + 1 * 75 s, timers up to 12.7 % late), but aws-nlb-tcp forgets an idle flow after 350 s; set tcp_keepalive_time to at most 235, or tcp_keepalive_intvl to 10',
  ])
  expect(messages(rule, trio(60, 10, 2), { ...NLB, surviveLostProbes: 2 })).toEqual([
    'with tcp_keepalive_probes at 2, 2 lost probes in a row and the kernel gives the connection up before it asks again; set tcp_keepalive_probes to 3',
  ])
})
