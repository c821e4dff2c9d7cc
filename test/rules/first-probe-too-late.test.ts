import { expect, test } from 'vitest'
import rule from '../../rules/first-probe-too-late.ts'
import { box, lintFiles, messages, NLB, placeOf, places } from '../helpers/rule.ts'
import { trio } from '../helpers/sysctl.ts'

test.each([
  ['the kernel default, written down', 'net.ipv4.tcp_keepalive_time=7200\n', ['1:29 7200']],
  ['just too late', trio(350, 10, 6), ['1:31 350']],
  ['intvl is the longer one', trio(60, 360, 3), ['2:32 360']],
  ['time is left at the default', 'net.ipv4.tcp_keepalive_intvl = 10\nnet.ipv4.tcp_keepalive_probes = 6\n', ['2:33 6']],
  ['a glob', 'net.ipv4.tcp_keepalive_[ti]* = 400\nnet.ipv4.tcp_keepalive_probes=6\n', ['1:32 400']],
])('%s', (_, content, expected) => {
  expect(places(rule, content, NLB)).toEqual(expected)
})

test.each([
  ['in time', trio(60, 10, 6), NLB],
  ['at risk only', trio(349, 10, 6), NLB],
  ['no middlebox declared', trio(7200, 75, 9), {}],
  ['a middlebox that counts no probes', trio(7200, 75, 9), { middleboxes: [box('aws-alb')] }],
  ['nothing set', 'vm.swappiness = 1\n', NLB],
  ['a value that the kernel refuses', trio('7200s', 75, 9), NLB],
  ['a template', trio('{{ time }}', 75, 9), NLB],
  ['keepalive defeated', trio(7200, 75, 0), NLB],
  ['overridden in the same file', `${trio(7200, 75, 9)}net.ipv4.tcp_keepalive_time=60\n`, NLB],
])('silent: %s', (_, content, given) => {
  expect(places(rule, content, given)).toEqual([])
})

test('the message has the numbers and the remedy', () => {
  expect(messages(rule, 'net.ipv4.tcp_keepalive_time=7200\n', NLB)).toEqual([
    'the first probe is sent after 7200 s, but aws-nlb-tcp forgets an idle flow after 350 s; set tcp_keepalive_time to at most 235',
  ])
  expect(messages(rule, trio(60, 360, 3), NLB)).toEqual([
    'a live idle connection is probed every 360 s, as tcp_keepalive_intvl is longer than tcp_keepalive_time, but aws-nlb-tcp forgets an idle flow after 350 s; set tcp_keepalive_intvl to 155',
  ])
})

test('the box that forgets first counts', () => {
  const given = { middleboxes: [box('aws-nlb-tcp'), box('azure-lb-rule'), box('gcp-vpc-firewall')] }
  expect(messages(rule, trio(300, 10, 6), given)).toEqual([
    'the first probe is sent after 300 s, but azure-lb-rule forgets an idle flow after 240 s; set tcp_keepalive_time to at most 202',
  ])
})

test('says what it is not sure of', () => {
  expect(messages(rule, trio(400, 10, 6), { middleboxes: [box('aws-global-accelerator')] })[0]).toMatch('aws-global-accelerator (if it counts probes, which is not known) forgets')
  expect(messages(rule, trio(900, 10, 6), { middleboxes: [box('sonicwall')] })[0]).toMatch('sonicwall (its idle timeout is from memory: check it) forgets')
  expect(messages(rule, trio(900, 10, 6), { middleboxes: [box('sonicwall', 600)] })[0]).toMatch('but sonicwall forgets')
})

test('is reported where the deciding value stands', () => {
  const files = ['net.ipv4.tcp_keepalive_time = 7200\n', 'net.ipv4.tcp_keepalive_intvl = 10\n']
  expect(lintFiles([rule], files, NLB).map((found) => [found.document.path, placeOf(found)])).toEqual([['1.conf', '1:31 7200']])
})
