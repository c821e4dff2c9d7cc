import { expect, test } from 'vitest'
import rule from '../../rules/incomplete-trio.ts'
import { lintFiles, messages, places } from '../helpers/rule.ts'
import { trio } from '../helpers/sysctl.ts'

const TIME = 'net.ipv4.tcp_keepalive_time'
const INTVL = 'net.ipv4.tcp_keepalive_intvl'

test.each([
  ['time alone', `${TIME} = 30\n`, ['1:31 30']],
  ['intvl alone', `${INTVL} = 30\n`, ['1:32 30']],
  ['two of them', `${TIME} = 300\n${INTVL} = 300\n`, ['2:32 300']],
  ['probes given as a glob that misses', `${TIME} = 30\n${INTVL} = 1\nnet.ipv4.tcp_keepalive_x* = 3\n`, ['2:32 1']],
  ['a template sets one', `${TIME} = {{ x }}\n`, ['1:31 {{ x }}']],
])('%s', (_, content, expected) => {
  expect(places(rule, content)).toEqual(expected)
})

test.each([
  ['all three', trio(60, 10, 6)],
  ['none', 'net.ipv4.tcp_retries2 = 8\n'],
  ['a glob', 'net.ipv4.tcp_keepalive_* = 60\n'],
  ['the third is refused', trio(60, 10, '6x')],
  ['the third is a template', trio(60, 10, '{{ x }}')],
  ['the others are misspelt', `${TIME} = 60\nnet.ipv4.tcp_keepalive_interval = 10\nNet.ipv4.tcp_keepalive_probes = 6\n`],
  ['the others have no equals sign', `${TIME} = 60\n${INTVL} 10\nnet.ipv4.tcp_keepalive_probes: 6\n`],
  ['one was glued to the line before it', `vm.swappiness = 10${TIME} = 60\n${INTVL} = 10\nnet.ipv4.tcp_keepalive_probes = 6\n`],
  ['keepalive defeated', `${TIME} = -1\n`],
])('silent: %s', (_, content) => {
  expect(places(rule, content)).toEqual([])
})

test('lines that have run together for want of line ends that procps knows', () => {
  const content = trio(60, 10, 6).replaceAll('\n', '\r')
  expect(places(rule, content, { loader: 'procps' })).toEqual([])
})

test('the message has the arithmetic', () => {
  expect(messages(rule, `${TIME} = 274\n`)).toEqual([
    'tcp_keepalive_intvl and tcp_keepalive_probes stay at the kernel default, so a silent peer is found after 274 + 75 * 9 = 949 s; set all three',
  ])
  expect(messages(rule, `${TIME} = 300\n${INTVL} = 75\n`)[0]).toMatch(/^tcp_keepalive_probes stays at the kernel default/)
  expect(messages(rule, `${TIME} = {{ x }}\n`)).toEqual(['tcp_keepalive_intvl and tcp_keepalive_probes stay at the kernel default (75, 9); set all three'])
})

test('the other files of the scope count', () => {
  expect(lintFiles([rule], [`${TIME} = 60\n`, `${INTVL} = 10\nnet.ipv4.tcp_keepalive_probes = 6\n`])).toEqual([])
  const found = lintFiles([rule], [`${TIME} = 60\n`, `${INTVL} = 10\n`])
  expect(found.map(({ document, related }) => [document.path, related.map((place) => place.document.path)])).toEqual([['2.conf', ['1.conf']]])
})
