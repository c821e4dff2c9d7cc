import { expect, test } from 'vitest'
import rule from '../../rules/first-probe-late-for-common-middleboxes.ts'
import { box, lintFiles, messages, NLB, places } from '../helpers/rule.ts'
import { trio } from '../helpers/sysctl.ts'
import { placesIn } from '../helpers/tree-rule.ts'

test.each([
  ['the kernel default', trio(7200, 75, 9), ['1:31 7200']],
  ['exactly the idle timeout', trio(240, 15, 5), ['1:31 240']],
  ['intvl is the longer one', trio(60, 300, 5), ['2:32 300']],
])('%s', (_, content, expected) => {
  expect(places(rule, content)).toEqual(expected)
})

test.each([
  ['in time for all of them', trio(239, 15, 5), {}],
  ['a middlebox is declared', trio(7200, 75, 9), NLB],
  ['a proxy is declared', trio(7200, 75, 9), { middleboxes: [box('aws-alb')] }],
  ['nothing set', 'net.core.somaxconn = 1\n', {}],
  ['unknown', trio('{{ x }}', 75, 9), {}],
])('silent: %s', (_, content, given) => {
  expect(places(rule, content, given)).toEqual([])
})

test('silent: just what plan finds for what is required, and nothing else that meets it', () => {
  const required = { detectWithin: 3600 }
  expect(places(rule, trio(3095, 11, 9), required)).toEqual([])
  expect(places(rule, trio(3000, 11, 9), required)).toEqual(['1:31 3000'])
})

test('the message names the boxes that it concerns', () => {
  expect(messages(rule, trio(300, 15, 5))).toEqual([
    'an idle connection is probed every 300 s: if its flow crosses azure-lb-rule (240 s) or azure-nat-gateway (240 s), it is forgotten before that; declare what is on the path (--middlebox, or middleboxes in keepalive.yaml), or set tcp_keepalive_time to at most 197',
  ])
  expect(messages(rule, trio(600, 15, 5))[0]).toMatch('aws-nlb-tcp (350 s), aws-nat-gateway (350 s), azure-lb-rule (240 s), azure-nat-gateway (240 s) or gcp-vpc-firewall (600 s)')
})

test('without advice that would hold, there is none', () => {
  expect(messages(rule, trio(60, 1000, 12), { surviveOutage: 10_800 })[0]).toMatch(/declare what is on the path \(--middlebox, or middleboxes in keepalive\.yaml\)$/)
})

test('once a scope, on the last file that sets it', () => {
  const files = ['net.ipv4.tcp_keepalive_time = 600\n', 'net.ipv4.tcp_keepalive_intvl = 15\n', 'net.ipv4.tcp_keepalive_time = 7200\n']
  expect(lintFiles([rule], files).map(({ document }) => document.path)).toEqual(['3.conf'])
})

test('keepalive.yaml says which are common here', async () => {
  const model = (ids: string): string => `version: 1\nrules: { ${rule.id}: [warn, { middleboxes: [${ids}] }] }\n`
  const found = (ids: string): Promise<string[]> => placesIn(rule.id, { 'keepalive.yaml': model(ids), 'sysctl.conf': trio(300, 10, 6) })
  expect(await found('azure-lb-rule')).toEqual(['sysctl.conf:1:31'])
  // haproxy has no idle timeout of its own.
  expect(await found('aws-nlb-tcp, haproxy')).toEqual([])
})
