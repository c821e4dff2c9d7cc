import { expect, test } from 'vitest'
import rule from '../../rules/probes-do-not-cross.ts'
import { box, lintFiles, messages, NLB, places, type Given } from '../helpers/rule.ts'
import { trio } from '../helpers/sysctl.ts'

const ALB = { middleboxes: [box('aws-nlb-tcp'), box('aws-alb')] }

test.each([
  ['a proxy of the catalogue', trio(30, 10, 3), ALB, ['3:33 3']],
  ['one of your own', trio(30, 10, 3), { middleboxes: [{ name: 'x', idleTimeout: 60, countsKeepalive: false, recalled: false }] }, ['3:33 3']],
  ['values that a template decides', trio('{{ x }}', 10, 3), ALB, ['3:33 3']],
])('%s', (_, content, given, expected) => {
  expect(places(rule, content, given)).toEqual(expected)
})

test.each<[name: string, content: string, given: Given]>([
  ['boxes that count probes', trio(30, 10, 3), NLB],
  ['one of which it is not known', trio(30, 10, 3), { middleboxes: [box('aws-nlb-tls')] }],
  ['none declared', trio(30, 10, 3), {}],
  ['nothing set', 'vm.swappiness = 1\n', ALB],
])('silent: %s', (_, content, given) => {
  expect(places(rule, content, given)).toEqual([])
})

test('the message has the numbers and the remedy', () => {
  expect(messages(rule, trio(30, 10, 3), ALB)).toEqual([
    'probes do not count at aws-alb: after 60 s without data it closes the connection, or forgets it, whatever these values are; send data more often than that, or raise its timeout',
  ])
})

test('once a scope', () => {
  expect(lintFiles([rule], ['net.ipv4.tcp_keepalive_time = 60\n', 'net.ipv4.tcp_keepalive_intvl = 10\n'], ALB)).toHaveLength(1)
})
