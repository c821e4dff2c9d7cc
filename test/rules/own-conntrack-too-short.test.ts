import { expect, test } from 'vitest'
import rule from '../../rules/own-conntrack-too-short.ts'
import { lintFiles, messages, places } from '../helpers/rule.ts'
import { trio } from '../helpers/sysctl.ts'

const established = (seconds: number | string): string => `net.netfilter.nf_conntrack_tcp_timeout_established = ${seconds}\n`

test.each([
  ['shorter than time', trio(600, 60, 10) + established(120), ['4:54 120']],
  ['longer than time, but not by the lateness', established(676) + trio(600, 60, 10), ['2:31 600']],
  ['intvl is the longer one', trio(60, 600, 3) + established(300), ['4:54 300']],
  ['zero', trio(60, 10, 6) + established(0), ['4:54 0']],
  ['time is left at the default', `net.ipv4.tcp_keepalive_intvl = 15\n${established(3600)}`, ['2:54 3600']],
])('%s', (_, content, expected) => {
  expect(places(rule, content)).toEqual(expected)
})

test.each([
  ['long enough', trio(600, 60, 10) + established(677)],
  ['not set', trio(600_000, 60, 10)],
  ['no keepalive set', established(120)],
  ['refused', trio(600, 60, 10) + established('120s')],
  ['a template', trio('{{ x }}', 60, 10) + established(120)],
  ['keepalive defeated', trio(600, 60, 0) + established(120)],
])('silent: %s', (_, content) => {
  expect(places(rule, content)).toEqual([])
})

test('the message has the numbers and the remedy', () => {
  expect(messages(rule, trio(600, 60, 10) + established(120))).toEqual([
    "the host's own connection tracking forgets an idle flow after 120 s, but an idle connection is probed every 600 s, up to 676.2 s with late timers: where this host filters or translates connections, they can be lost; set nf_conntrack_tcp_timeout_established to at least 1354",
  ])
  expect(lintFiles([rule], [trio(600, 60, 10) + established(1354)])).toEqual([])
})
