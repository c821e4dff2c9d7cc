import { expect, test } from 'vitest'
import rule from '../../rules/keepalive-defeated.ts'
import { RULES } from '../../rules/index.ts'
import { lintFiles, messages, NLB, places } from '../helpers/rule.ts'
import { trio } from '../helpers/sysctl.ts'

test.each([
  ['no probes', trio(60, 10, 0), ['3:33 0']],
  ['no interval', trio(60, 0, 6), ['2:32 0']],
  ['a negative interval', trio(60, -1, 6), ['2:32 -1']],
  ['a negative time', trio(-60, 10, 6), ['1:31 -60']],
  ['two at once', trio(60, 0, 0), ['2:32 0', '3:33 0']],
  ['a negative time switches all off', trio(-1, 0, 0), ['1:31 -1']],
  ['alone', 'net.ipv4.tcp_keepalive_probes = 0\n', ['1:33 0']],
])('%s', (_, content, expected) => {
  expect(places(rule, content)).toEqual(expected)
})

test.each([
  ['good values', trio(60, 10, 6)],
  ['the smallest that work', trio(1, 1, 1)],
  ['time 0', trio(0, 10, 6)],
  ['overridden', `${trio(60, 10, 0)}net.ipv4.tcp_keepalive_probes = 6\n`],
  ['refused', trio(60, 10, -1)],
  ['a template', trio(60, 10, '{{ 0 }}')],
  ['zero where it is the default', 'net.ipv4.tcp_orphan_retries = 0\n'],
])('silent: %s', (_, content) => {
  expect(places(rule, content)).toEqual([])
})

test('silences the other value rules', () => {
  expect(lintFiles(RULES, ['net.ipv4.tcp_keepalive_time = 60000\nnet.ipv4.tcp_keepalive_probes = 0\n'], NLB).map(({ ruleId }) => ruleId)).toEqual(['keepalive-defeated'])
})

test('says what happens and when', () => {
  expect(messages(rule, trio(60, 10, 0))).toEqual([
    'with tcp_keepalive_probes at 0 every connection that is idle for 60 s is dropped with ETIMEDOUT, without a single probe, whether its peer lives or not; set it to at least 2 (the kernel default is 9)',
  ])
  expect(messages(rule, trio(60, -5, 6))[0]).toMatch(/^with tcp_keepalive_intvl at -5 one probe is sent/)
})
