import { expect, test } from 'vitest'
import rule from '../../rules/hidden-failure.ts'
import { messages, places } from '../helpers/rule.ts'
import { trio } from '../helpers/sysctl.ts'

const TIME = 'net.ipv4.tcp_keepalive_time'

test.each([
  ['one of the three', `-${TIME} = 60\n`, ['1:1 -net.ipv4.tcp_keepalive_time']],
  ['indented, with a blank', `# x\n  - ${TIME} = 60\n`, ['2:3 - net.ipv4.tcp_keepalive_time']],
  ['the other spelling', '-net/ipv4/tcp_keepalive_probes=6\n', ['1:1 -net/ipv4/tcp_keepalive_probes']],
  ['another known parameter', '-net.ipv4.tcp_retries2 = 8\n', ['1:1 -net.ipv4.tcp_retries2']],
  ['a glob, once', '-net.ipv4.tcp_keepalive_* = 5\n', ['1:1 -net.ipv4.tcp_keepalive_*']],
  ['a value that a template fills in', `-${TIME} = {{ time }}\n`, ['1:1 -net.ipv4.tcp_keepalive_time']],
  ['each line', trio(60, 10, 6).replaceAll('net', '-net'), ['1:1 -net.ipv4.tcp_keepalive_time', '2:1 -net.ipv4.tcp_keepalive_intvl', '3:1 -net.ipv4.tcp_keepalive_probes']],
])('%s', (_, content, expected) => {
  expect(places(rule, content)).toEqual(expected)
})

test.each([
  ['no minus sign', trio(60, 10, 6)],
  ['a negative value', `${TIME} = -60\n`],
  ['an exclusion from globs', `-${TIME}\nnet.ipv4.tcp_keepalive_* = 5\n`],
  ['a comment', `# -${TIME} = 60\n`],
  ['conntrack, whose keys are there only once its module is loaded', '-net.netfilter.nf_conntrack_tcp_timeout_established = 86400\n'],
  ['other families', '-kernel.yama.ptrace_scope = 1\n-net.ipv4.conf.all.rp_filter = 2\n'],
  ['two minus signs, which make another key', `--${TIME} = 60\n`],
  ['a dump of all keys', Array.from({ length: 300 }, (_, i) => `${['fs', 'kernel', 'net'][Math.floor(i / 100)]!}.key${String(i).padStart(3, '0')} = 1\n`).join('') + `-${TIME} = 60\n`],
])('silent: %s', (_, content) => {
  expect(places(rule, content)).toEqual([])
})

test('procps strips two minus signs, and takes a blank after one for a part of the key', () => {
  expect(places(rule, `--${TIME} = 60\n- ${TIME} = 60\n`, { loader: 'procps' })).toEqual(['1:1 --net.ipv4.tcp_keepalive_time'])
})

test('busybox knows no such key at all, which unknown-parameter says', () => {
  expect(places(rule, `-${TIME} = 60\n`, { loader: 'busybox' })).toEqual([])
})

test('says what each loader makes of it', () => {
  expect(messages(rule, `-${TIME} = 60\n-net.ipv4.tcp_keepalive_* = 5\n`)).toEqual([
    'the minus sign keeps systemd-sysctl from saying so if tcp_keepalive_time cannot be set; procps says so all the same, and busybox takes the sign for a part of the key and sets nothing; remove it',
    'the minus sign keeps systemd-sysctl from saying so if tcp_keepalive_time, tcp_keepalive_intvl and tcp_keepalive_probes cannot be set; procps says so all the same, and busybox takes the sign for a part of the key and sets nothing; remove it',
  ])
})
