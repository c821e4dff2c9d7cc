import { expect, test } from 'vitest'
import rule from '../../rules/detection-too-slow.ts'
import { messages, NLB, places } from '../helpers/rule.ts'
import { trio } from '../helpers/sysctl.ts'

test.each([
  ['nominally in time, but not at worst', trio(60, 10, 6), { detectWithin: 120 }, ['3:33 6']],
  ['the kernel default', trio(7200, 75, 9), { detectWithin: 3600 }, ['3:33 9']],
])('%s', (_, content, given, expected) => {
  expect(places(rule, content, given)).toEqual(expected)
})

test.each([
  ['in time at worst', trio(60, 10, 6), { detectWithin: 136 }],
  ['nothing required', trio(7200, 75, 9), NLB],
  ['nothing set', 'vm.swappiness = 1\n', { detectWithin: 10 }],
  ['unknown', trio(60, 10, '{{ x }}'), { detectWithin: 10 }],
])('silent: %s', (_, content, given) => {
  expect(places(rule, content, given)).toEqual([])
})

test('the message has the numbers and the remedy', () => {
  expect(messages(rule, trio(60, 10, 6), { detectWithin: 120 })).toEqual([
    'a silent peer is found after 60 + 10 * 6 = 120 s, at worst after 135.3 s (it answered a probe before, timers up to 12.7 % late); required is 120 s; set tcp_keepalive_time to at most 46, or tcp_keepalive_intvl to 7, or tcp_keepalive_probes to 4',
  ])
})

test('says so where nothing helps', () => {
  expect(messages(rule, trio(60, 10, 6), { detectWithin: 30, surviveOutage: 60 })[0]).toMatch(/found no intvl up to 300 with probes up to 30 that meets this together with what else is required: relax a requirement/)
})
