import { expect, test } from 'vitest'
import rule from '../../rules/unknown-parameter.ts'
import { messages, places } from '../helpers/rule.ts'
import { trio } from '../helpers/sysctl.ts'

test.each([
  ['capital letters', 'Net.ipv4.tcp_keepalive_time=60\n', ['1:1 Net.ipv4.tcp_keepalive_time']],
  ['mixed separators', '# x\n net.ipv4/tcp_keepalive_time = 60\n', ['2:2 net.ipv4/tcp_keepalive_time']],
  ['a slip of the pen', 'net.ipv4.tcp_keepalive_intval = 30\r\n', ['1:1 net.ipv4.tcp_keepalive_intval']],
  ['behind a minus sign', '-net.ipv4.tcp_keepalive_intval = 30\n', ['1:2 net.ipv4.tcp_keepalive_intval']],
  ['a command', 'sysctl -w net.ipv4.tcp_keepalive_time = 60\n', ['1:1 sysctl -w net.ipv4.tcp_keepalive_time']],
  ['an indented list', 'net.ipv6.tcp_keepalive_time = 60\n', ['1:1 net.ipv6.tcp_keepalive_time']],
  ['another parameter in capitals', 'NET.IPV4.TCP_RETRIES2 = 8\n', ['1:1 NET.IPV4.TCP_RETRIES2']],
  ['a name of BSD among keys of Linux', 'net.ipv4.ip_forward = 1\nnet.inet.tcp.keepidle = 60000\nkern.maxfiles = 9\n', ['2:1 net.inet.tcp.keepidle']],
  ['a name of BSD alone', 'net.inet.tcp.keepidle = 60000\nnet.inet.tcp.keepintvl = 1000\n', ['1:1 net.inet.tcp.keepidle', '2:1 net.inet.tcp.keepintvl']],
])('%s', (_, content, expected) => {
  expect(places(rule, content)).toEqual(expected)
})

test.each([
  ['a good file', trio(60, 10, 6)],
  ['other spellings of the same key', 'net/ipv4/tcp_keepalive_time=1\n/net/ipv4/tcp_keepalive_intvl=1\nnet.ipv4..tcp_keepalive_probes=1\n'],
  ['globs', 'net.ipv4.tcp_keepalive_* = 60\nnet.ipv4.tcp_keepaliv?_nothing = 60\n'],
  ['keys of other families', 'net.core.somaxconn=1\nNet.Core.Rmem_max=1\nrealm.tcp_keepalive_probe=1\nvm.x=1\n'],
  ['misspelt keys of the other parameters', 'net.ipv4.tcp_retries = 3\nnet.ipv4.tcp_fin_timeou = 3\n'],
  ['templates', '{{ prefix }}.tcp_keepalive_interval = 3\nnet.ipv4.${name}_keepalive_time = 3\n'],
  ['the sysctl.conf of BSD', 'kern.maxfiles=65536\nnet.inet.tcp.keepidle=60000\nnet.inet.tcp.keepintvl=10000\n'],
  ['the sysctl.conf of macOS', 'net.inet.tcp.keepidle=60000\nnet.inet.tcp.always_keepalive=1\n'],
  ['comments', '# Net.ipv4.tcp_keepalive_time = 60\n'],
  ['the first line behind a byte order mark', '\ufeffnet.ipv4.tcp_keepalive_time = 60\n'],
])('silent: %s', (_, content) => {
  expect(places(rule, content)).toEqual([])
})

test.each([
  ['Net.ipv4.tcp_keepalive_time=60\n', 'no such key: case matters, so tcp_keepalive_time keeps its old value; write net.ipv4.tcp_keepalive_time'],
  [
    'net.inet.tcp.keepidle = 60000\n',
    'no such key: this is the name that another system has for tcp_keepalive_time; on Linux write net.ipv4.tcp_keepalive_time, in seconds',
  ],
  [
    'net.ipv6.tcp_keepalive_time = 60\n',
    'no such key: there is no keepalive below net.ipv6, net.ipv4.tcp_keepalive_time holds for IPv6 connections as well; write that one, once',
  ],
  ['net.ipv4.tcp_keepalive_time\u00a0= 60\n', 'no such key: it has U+00A0 (a no-break space) in it, so tcp_keepalive_time keeps its old value; write net.ipv4.tcp_keepalive_time'],
  ['\u200bnet.ipv4.tcp_keepalive_time = 60\n', 'no such key: it has U+200B (a zero-width space) in it, so tcp_keepalive_time keeps its old value; write net.ipv4.tcp_keepalive_time'],
  ['–net.ipv4.tcp_keepalive_time = 60\n', 'no such key: it has U+2013 (a dash) in it, so tcp_keepalive_time keeps its old value; write net.ipv4.tcp_keepalive_time'],
  ['vm.ipv4.tcp_keepalive_time = 60\n', 'no such key: tcp_keepalive_time is only found below net.ipv4 and keeps its old value; write net.ipv4.tcp_keepalive_time'],
  [
    'net.ipv4.netfilter.ip_conntrack_tcp_timeout_established = 600\n',
    'no such key since Linux 4.9, so nf_conntrack_tcp_timeout_established keeps its old value; write net.netfilter.nf_conntrack_tcp_timeout_established',
  ],
  [
    'net.ipv4.netfilter.nf_conntrack_tcp_timeout_established = 600\n',
    'no such key: nf_conntrack_tcp_timeout_established is only found below net.netfilter and keeps its old value; write net.netfilter.nf_conntrack_tcp_timeout_established',
  ],
])('%j', (content, message) => {
  expect(messages(rule, content)).toEqual([message])
})

test('depends on the loader', () => {
  expect(places(rule, '- net.ipv4.tcp_keepalive_time = 60\n', { loader: 'systemd' })).toEqual([])
  expect(places(rule, '- net.ipv4.tcp_keepalive_time = 60\n', { loader: 'procps' })).toEqual(['1:3 net.ipv4.tcp_keepalive_time'])
  expect(places(rule, '-net.ipv4.tcp_keepalive_time = 60\n', { loader: 'busybox' })).toEqual(['1:1 -net.ipv4.tcp_keepalive_time'])
})
