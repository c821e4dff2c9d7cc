import { expect, test } from 'vitest'
import rule from '../../rules/zero-time.ts'
import { messages, places } from '../helpers/rule.ts'
import { trio } from '../helpers/sysctl.ts'

test.each([
  ['zero', trio(0, 75, 9), ['1:31 0']],
  ['minus zero', trio('-0', 75, 9), ['1:31 -0']],
])('%s', (_, content, expected) => {
  expect(places(rule, content)).toEqual(expected)
})

test.each([
  ['one', trio(1, 75, 9)],
  ['keepalive defeated', trio(0, 0, 9)],
  ['not set', 'net.ipv4.tcp_keepalive_intvl = 75\n'],
  ['overridden', `${trio(0, 75, 9)}net.ipv4.tcp_keepalive_time = 60\n`],
])('silent: %s', (_, content) => {
  expect(places(rule, content)).toEqual([])
})

test('says what it does', () => {
  expect(messages(rule, trio(0, 75, 9))).toEqual([
    'tcp_keepalive_time at 0 does not switch keepalive off: every connection with SO_KEEPALIVE is probed from the start, every 75 s; set it to at least 1, or leave SO_KEEPALIVE off in the application',
  ])
})
