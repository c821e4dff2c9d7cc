import { expect, test } from 'vitest'
import rule from '../../rules/suspicious-unit.ts'
import { messages, places } from '../helpers/rule.ts'
import { trio } from '../helpers/sysctl.ts'
import { placesIn } from '../helpers/tree-rule.ts'

test.each([
  ['both', trio(60000, 15000, 9), ['1:31 60000', '2:32 15000']],
  ['intvl alone', trio(60, 1000, 9), ['2:32 1000']],
  ['the others unknown', trio(60000, '{{ x }}', '{{ y }}'), ['1:31 60000']],
])('%s', (_, content, expected) => {
  expect(places(rule, content)).toEqual(expected)
})

test.each([
  ['the kernel default', trio(7200, 75, 9)],
  ['long, but no round thousand', trio(14400, 999, 9)],
  ['a thousand seconds of time', trio(9000, 75, 9)],
  ['keepalive defeated', trio(60000, 15000, 0)],
  ['other parameters', 'net.netfilter.nf_conntrack_tcp_timeout_established = 432000\n'],
])('silent: %s', (_, content) => {
  expect(places(rule, content)).toEqual([])
})

test('says what the number means in seconds', () => {
  expect(messages(rule, trio(60000, 75, 9))).toEqual(['tcp_keepalive_time is in seconds: 60000 is 16 h 40 min; if milliseconds were meant, write 60'])
})

test('a value that keepalive.yaml allows is meant', async () => {
  const model = 'version: 1\nrules: { suspicious-unit: [error, { allow: [36000] }] }\n'
  expect(await placesIn('suspicious-unit', { 'keepalive.yaml': model, 'sysctl.conf': trio(36000, 15000, 9) })).toEqual(['sysctl.conf:2:32'])
})
