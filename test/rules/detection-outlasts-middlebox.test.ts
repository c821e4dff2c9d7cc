import { expect, test } from 'vitest'
import rule from '../../rules/detection-outlasts-middlebox.ts'
import { fixed } from '../helpers/fix.ts'
import { box, lintFiles, messages, NLB, places } from '../helpers/rule.ts'
import { trio } from '../helpers/sysctl.ts'

test.each([
  ['60/60/20', trio(60, 60, 20), NLB, ['3:33 20']],
  ['one second too long', trio(291, 10, 6), NLB, ['3:33 6']],
  ['the defaults behind it', 'net.ipv4.tcp_keepalive_time = 30\n', NLB, ['1:31 30']],
])('%s', (_, content, given, expected) => {
  expect(places(rule, content, given)).toEqual(expected)
})

test.each([
  ['just as long', trio(290, 10, 6), NLB],
  ['60/10/6', trio(60, 10, 6), NLB],
  ['no middlebox declared', trio(60, 60, 20), {}],
  ['a proxy', trio(60, 60, 20), { middleboxes: [box('nginx-stream')] }],
  ['a refused value', trio(60, '60s', 20), NLB],
])('silent: %s', (_, content, given) => {
  expect(places(rule, content, given)).toEqual([])
})

test('the message has the numbers and the remedy', () => {
  expect(messages(rule, trio(60, 60, 20), NLB)).toEqual([
    'a silent peer is noticed after 60 + 60 * 20 = 1260 s, but aws-nlb-tcp forgets an idle flow after 350 s: a lost flow (failover, reboot, lost probes) leaves the application on a dead connection for up to that long; set tcp_keepalive_intvl to 14, or tcp_keepalive_probes to 4',
  ])
})

test.each([
  ['a tag before the line stays there alone', '{% if a %}\n{% endif %}net.ipv4.tcp_keepalive_time = 7200\n', ['{% if a %}\n{% endif %}net.ipv4.tcp_keepalive_time = 235\nnet.ipv4.tcp_keepalive_intvl = 12\n']],
  ['blanks before it are kept', ' net.ipv4.tcp_keepalive_time = 7200\n', [' net.ipv4.tcp_keepalive_time = 235\n net.ipv4.tcp_keepalive_intvl = 12\n']],
  ['none behind a comment that may end in a later line', 'net.ipv4.tcp_keepalive_time = 7200 # {# x\n#}\n', []],
])('suggestions in a template: %s', (_, text, expected) => {
  const [found] = lintFiles([rule], [text], NLB)
  expect(found?.suggest.map(({ fix }) => fixed(text, [fix]))).toEqual(expected)
})
