import { expect, test } from 'vitest'
import rule from '../../rules/duplicate-assignment.ts'
import { messages, places } from '../helpers/rule.ts'
import { trio } from '../helpers/sysctl.ts'

const TIME = 'net.ipv4.tcp_keepalive_time'

test.each([
  ['two values', `${TIME} = 42\n# x\n  ${TIME} = 56\n`, ['3:3 net.ipv4.tcp_keepalive_time']],
  ['two spellings', `${TIME} = 42\nnet/ipv4/tcp_keepalive_time = 56\n`, ['2:1 net/ipv4/tcp_keepalive_time']],
  ['three values', `${TIME} = 1\n${TIME} = 2\n${TIME} = 3\n`, ['2:1 net.ipv4.tcp_keepalive_time', '3:1 net.ipv4.tcp_keepalive_time']],
  ['there and back', `${TIME} = 1\n${TIME} = 2\n${TIME} = 1\n`, ['2:1 net.ipv4.tcp_keepalive_time', '3:1 net.ipv4.tcp_keepalive_time']],
  ['the same digits in another base', `${TIME} = 60\n${TIME} = 060\n`, ['2:1 net.ipv4.tcp_keepalive_time']],
  ['another known parameter', 'net.ipv4.tcp_fin_timeout = 10\nnet.ipv4.tcp_fin_timeout = 5\n', ['2:1 net.ipv4.tcp_fin_timeout']],
])('%s', (_, content, expected) => {
  expect(places(rule, content)).toEqual(expected)
})

test.each([
  ['each key once', trio(60, 10, 6)],
  ['the same value', `${TIME} = 60\n${TIME}=60\n${TIME}=0x3c\n`],
  ['a glob gives way to an explicit key', `${TIME} = 60\nnet.ipv4.tcp_keepalive_* = 5\n`],
  ['a comment', `${TIME} = 60\n#${TIME} = 70\n`],
  ['branches of a template', `{% if a %}\n${TIME} = 60\n{% else %}\n${TIME} = 70\n{% endif %}\n`],
  ['values of a template', `${TIME} = {{ a }}\n${TIME} = {{ b }}\n`],
  ['other families', 'vm.swappiness = 1\nvm.swappiness = 2\n'],
  ['an exclusion before it', `-${TIME}\n${TIME} = 60\n`],
  ['an exclusion between two of the same value', `${TIME} = 60\n-${TIME}\n${TIME} = 60\n`],
  ['an exclusion from a glob', `net.ipv4.tcp_keepalive_* = 5\n-${TIME}\n`],
  ['an exclusion that a template may leave out', `${TIME} = 60\n{% if a %}\n-${TIME}\n{% endif %}\n`],
])('silent: %s', (_, content) => {
  expect(places(rule, content)).toEqual([])
})

test.each([
  [`${TIME} = 42\n${TIME} = 56\n`, 'tcp_keepalive_time is set to 42 in line 1 already: this line replaces that by 56; remove one of the two'],
  [
    `${TIME} = 42\n${TIME} = 60s\n`,
    'tcp_keepalive_time is set to 42 in line 1 already, and the kernel refuses this one: under systemd-sysctl, which writes only the last, this line undoes that one, under procps and busybox 42 stays; remove this line',
  ],
  [
    `# x\n${TIME} = 60s\n${TIME} = 42\n`,
    'tcp_keepalive_time is set in line 2 already, to a value that the kernel refuses: systemd-sysctl and procps go on to this 42 (procps exits 1), busybox stops at line 2 and never comes here; remove line 2',
  ],
  [
    `${TIME} = 60\n-net/ipv4/tcp_keepalive_time\n`,
    'tcp_keepalive_time is set to 60 in line 1, and a minus sign before the key alone is no reset: systemd-sysctl then sets nothing, procps sets 60 all the same; remove one of the two',
  ],
  [`${TIME} = a\n${TIME} = b\n`, 'tcp_keepalive_time is set in line 1 already, and the kernel refuses both values; remove one of the two'],
])('%j', (content, message) => {
  expect(messages(rule, content)).toEqual([message])
})
