import { expect, test } from 'vitest'
import rule from '../../rules/beyond-socket-option.ts'
import { RULES } from '../../rules/index.ts'
import { lintFiles, messages, places } from '../helpers/rule.ts'
import { run } from '../helpers/run.ts'
import { trio } from '../helpers/sysctl.ts'
import { tree } from '../helpers/tree.ts'

test.each([
  ['each of the three', trio(32768, 32768, 128), ['1:31 32768', '2:32 32768', '3:33 128']],
  ['far beyond', trio(7200000, 75, 255), ['1:31 7200000', '3:33 255']],
  ['a time of 0', trio(0, 10, 6), ['1:31 0']],
  ['alone', 'net.ipv4.tcp_keepalive_time = 86400\n', ['1:31 86400']],
  ['the last one, which wins', `${trio(60, 10, 200)}net.ipv4.tcp_keepalive_probes = 201\n`, ['4:33 201']],
  ['one of them, the others unknown', trio('{{ x }}', 40000, '{{ y }}'), ['2:32 40000']],
  ['a glob', 'net.ipv4.tcp_keepalive_* = 130\n', ['1:28 130']],
])('%s', (_, content, expected) => {
  expect(places(rule, content)).toEqual(expected)
})

test.each([
  ['on both limits', trio(32767, 32767, 127)],
  ['on the lower ones', trio(1, 1, 1)],
  ['the kernel defaults', trio(7200, 75, 9)],
  ['keepalive defeated', trio(-1, 40000, 200)],
  ['refused by the kernel as well', trio('40000s', 10, 256)],
  ['overridden', `net.ipv4.tcp_keepalive_time = 40000\n${trio(60, 10, 6)}`],
  ['other parameters', 'net.ipv4.tcp_retries2 = 200\nnet.ipv4.tcp_fin_timeout = 200\nnet.netfilter.nf_conntrack_tcp_timeout_established = 432000\n'],
])('silent: %s', (_, content) => {
  expect(places(rule, content)).toEqual([])
})

test('says which option refuses what, and what to set', () => {
  expect(messages(rule, trio(40000, 10, 200))).toEqual([
    'TCP_KEEPIDLE takes 1 to 32767, so an application that passes tcp_keepalive_time = 40000 on to setsockopt(2) gets EINVAL; set tcp_keepalive_time to at most 32767',
    'TCP_KEEPCNT takes 1 to 127, so an application that passes tcp_keepalive_probes = 200 on to setsockopt(2) gets EINVAL; set tcp_keepalive_probes to at most 127',
  ])
  expect(messages(rule, trio(0, 10, 6))[0]).toMatch(/; set tcp_keepalive_time to at least 1$/)
})

test('is off unless it is asked for, and judges a model as well', async () => {
  expect(lintFiles(RULES, [trio(40000, 10, 6)]).map(({ ruleId }) => ruleId)).not.toContain(rule.id)
  const cwd = tree({ 'keepalive.yaml': 'version: 1\nkeepalive: { time: 40000, intvl: 10, probes: 6 }\n' })
  const { code, stdout } = await run(['lint', '--format', 'unix', '--rule', 'beyond-socket-option=error'], { cwd })
  expect([code, stdout]).toEqual([1, expect.stringMatching(/^keepalive\.yaml:2:20: .*TCP_KEEPIDLE takes 1 to 32767/m)])
})
