import { expect, test } from 'vitest'
import rule from '../../rules/outage-kills-connections.ts'
import { messages, places } from '../helpers/rule.ts'
import { trio } from '../helpers/sysctl.ts'

const OUTAGE = { surviveOutage: 20 }

test.each([
  ['too short', trio(60, 2, 9), OUTAGE, ['3:33 9']],
  ['by one second', trio(60, 19, 2), OUTAGE, ['3:33 2']],
  ['one probe', trio(60, 300, 1), OUTAGE, ['3:33 1']],
  ['time is not needed for it', trio('{{ x }}', 2, 9), OUTAGE, ['3:33 9']],
])('%s', (_, content, given, expected) => {
  expect(places(rule, content, given)).toEqual(expected)
})

test.each([
  ['long enough', trio(60, 20, 2), OUTAGE],
  ['nothing required', trio(60, 1, 2), {}],
  ['no outage to survive', trio(60, 1, 1), { surviveOutage: 0 }],
  ['unknown', trio(60, '{{ x }}', 2), OUTAGE],
  ['keepalive defeated', trio(60, 0, 2), OUTAGE],
])('silent: %s', (_, content, given) => {
  expect(places(rule, content, given)).toEqual([])
})

test('the message has the numbers and the remedy', () => {
  expect(messages(rule, trio(60, 2, 9), OUTAGE)).toEqual([
    'an outage of (9 - 1) * 2 = 16 s kills the idle connections that are being probed; required is to survive 20 s; set tcp_keepalive_intvl to 3, or tcp_keepalive_probes to 11',
  ])
})
