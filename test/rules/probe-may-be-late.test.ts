import { expect, test } from 'vitest'
import rule from '../../rules/probe-may-be-late.ts'
import { messages, NLB, places } from '../helpers/rule.ts'
import { trio } from '../helpers/sysctl.ts'

test.each([
  ['one second short', trio(349, 10, 6), ['1:31 349']],
  ['the first value that is at risk', trio(311, 10, 6), ['1:31 311']],
  ['intvl is the longer one', trio(60, 320, 3), ['2:32 320']],
])('%s', (_, content, expected) => {
  expect(places(rule, content, NLB)).toEqual(expected)
})

test.each([
  ['the last value that is in time', trio(310, 10, 6), NLB],
  ['too late for sure', trio(350, 10, 6), NLB],
  ['no middlebox declared', trio(349, 10, 6), {}],
  ['unknown', trio('{{ x }}', 10, 6), NLB],
])('silent: %s', (_, content, given) => {
  expect(places(rule, content, given)).toEqual([])
})

test('the message has the numbers and the remedy', () => {
  expect(messages(rule, trio(340, 10, 6), NLB)).toEqual([
    "a probe is due every 340 s, but the kernel's timers fire up to 12.7 % late: it may go out after 383.2 s, and aws-nlb-tcp forgets an idle flow after 350 s; set tcp_keepalive_time to at most 300",
  ])
})
