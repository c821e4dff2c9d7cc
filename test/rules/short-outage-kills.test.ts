import { expect, test } from 'vitest'
import rule from '../../rules/short-outage-kills.ts'
import { messages, places } from '../helpers/rule.ts'
import { trio } from '../helpers/sysctl.ts'

test.each([
  ['1/3/1', trio(1, 3, 1), ['3:33 1']],
  ['one second short', trio(5, 1, 5), ['3:33 5']],
  ['time is not needed for it', trio('{{ x }}', 1, 3), ['3:33 3']],
])('%s', (_, content, expected) => {
  expect(places(rule, content)).toEqual(expected)
})

test.each([
  ['five seconds', trio(5, 1, 6), {}],
  ['an outage is required', trio(1, 1, 3), { surviveOutage: 2 }],
  ['none is to be survived', trio(1, 1, 1), { surviveOutage: 0 }],
  ['the kernel default', trio(7200, 75, 9), {}],
  ['unknown', trio(1, '{{ x }}', 3), {}],
])('silent: %s', (_, content, given) => {
  expect(places(rule, content, given)).toEqual([])
})

test('the message has the numbers and the remedy', () => {
  expect(messages(rule, trio(1, 1, 3))).toEqual([
    'an outage of (3 - 1) * 1 = 2 s kills the idle connections that are being probed: a failover or a reconvergence of the network often takes longer; set tcp_keepalive_intvl to 3, or tcp_keepalive_probes to 6, or say what is enough (--survive-outage, or surviveOutage in keepalive.yaml)',
  ])
})
