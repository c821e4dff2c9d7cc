import { expect, test } from 'vitest'
import rule from '../../rules/invalid-value.ts'
import { messages, places } from '../helpers/rule.ts'
import { trio } from '../helpers/sysctl.ts'

const TIME = 'net.ipv4.tcp_keepalive_time'

test.each([
  ['60s', 'the kernel refuses "60s", as "s" follows the number, and tcp_keepalive_time keeps its old value; write 60'],
  ['2h', 'the kernel refuses "2h", as "h" follows the number, and tcp_keepalive_time keeps its old value; write 7200'],
  ['60.0', 'the kernel refuses "60.0", as "." follows the number, and tcp_keepalive_time keeps its old value; write 60'],
  ['7,200', 'the kernel refuses "7,200", as "," follows the number, and tcp_keepalive_time keeps its old value; write 7200'],
  ['60;', 'the kernel refuses "60;": there are no comments at the end of a line, and tcp_keepalive_time keeps its old value; write 60 and put the comment on a line of its own'],
  ['60# note', 'the kernel refuses "60# note": there are no comments at the end of a line, and tcp_keepalive_time keeps its old value; write 60 and put the comment on a line of its own'],
  ['"60"', 'the kernel refuses "\\"60\\"" and tcp_keepalive_time keeps its old value; write 60'],
  ['+60', 'the kernel refuses "+60" and tcp_keepalive_time keeps its old value; write 60'],
  ['090', 'the kernel refuses "090", since a leading 0 makes it octal, and tcp_keepalive_time keeps its old value; write 90'],
  ['60\u00a0', 'the kernel refuses "60\u00a0", as U+00A0 (a no-break space) follows the number, and tcp_keepalive_time keeps its old value; write 60'],
  ['\u00a060', 'the kernel refuses "\u00a060", as it begins with U+00A0 (a no-break space), and tcp_keepalive_time keeps its old value; write 60'],
  ['60\u200b', 'the kernel refuses "60\u200b", as U+200B (a zero-width space) follows the number, and tcp_keepalive_time keeps its old value; write 60'],
  ['６０', 'the kernel refuses "６０", as it begins with U+FF16, and tcp_keepalive_time keeps its old value; write 60'],
  ['١٠', 'the kernel refuses "١٠", as it begins with U+0661, and tcp_keepalive_time keeps its old value; write 10'],
  ['“60”', 'the kernel refuses "“60”", as it begins with U+201C, and tcp_keepalive_time keeps its old value; write 60'],
  ['–60', 'the kernel refuses "–60", as it begins with U+2013 (a dash), and tcp_keepalive_time keeps its old value; write a whole number of seconds'],
  ['60;net.ipv4.tcp_keepalive_intvl=10;net.ipv4.tcp_keepalive_probes=6', 'the kernel refuses "60;net.ipv4.tcp_keepalive_intvl=10;net.i..." and tcp_keepalive_time keeps its old value, as a line holds one assignment; write 60, and what follows on a line of its own'],
  ['60, net.core.somaxconn = 1', 'the kernel refuses "60, net.core.somaxconn = 1" and tcp_keepalive_time keeps its old value, as a line holds one assignment; write 60, and what follows on a line of its own'],
  ['60vm.swappiness = 1', 'the kernel refuses "60vm.swappiness = 1" and tcp_keepalive_time keeps its old value, as a line holds one assignment; write 60, and what follows on a line of its own'],
  ['on', 'the kernel refuses "on" and tcp_keepalive_time keeps its old value; write a whole number of seconds'],
  ['7.5', 'the kernel refuses "7.5", as "." follows the number, and tcp_keepalive_time keeps its old value; write a whole number of seconds'],
  ['99999999', 'the kernel refuses "99999999" and tcp_keepalive_time keeps its old value; it takes -8589934 to 8589934'],
  ['000000000000000000000060', 'the kernel refuses a number of more than 20 characters, leading zeros among them, and tcp_keepalive_time keeps its old value; write a shorter one'],
])('%s', (raw, message) => {
  expect(messages(rule, `${TIME} = ${raw}\n`)).toEqual([message])
  expect(places(rule, `${TIME} = ${raw}\n`)).toEqual([`1:31 ${raw}`])
})

test('no value: the line is marked', () => {
  expect(places(rule, `# x\n ${TIME} = \n`)).toEqual([`2:2 ${TIME} =`])
  expect(messages(rule, `${TIME}=\n`)).toEqual(['there is no value, so tcp_keepalive_time keeps its old value; write a whole number'])
})

test('each parameter by its own range', () => {
  expect(messages(rule, 'net.ipv4.tcp_keepalive_probes = 256\n')).toEqual(['the kernel refuses "256" and tcp_keepalive_probes keeps its old value; it takes 0 to 255'])
  expect(messages(rule, 'net.ipv4.tcp_keepalive_probes = -1\n')).toHaveLength(1)
  expect(messages(rule, 'net.ipv4.tcp_syn_retries = 0\n')).toHaveLength(1)
})

test('names the byte at fault', () => {
  expect(messages(rule, `${TIME} = 60\r${TIME} = 70\r`, { loader: 'procps' })[0]).toMatch('as U+000D (a carriage return) follows the number')
  expect(messages(rule, Buffer.from(`${TIME} = \xa060s\n`, 'latin1'))[0]).toMatch('as "s" follows the number')
  expect(messages(rule, `${TIME} = 60分\n`)[0]).toMatch('as U+5206 follows the number')
})

test('a glob is one finding', () => {
  expect(messages(rule, 'net.ipv4.tcp_keepalive_* = 60s\n')).toHaveLength(1)
  expect(messages(rule, 'net.ipv4.tcp_keepalive_* = 300\n')).toEqual(['the kernel refuses "300" and tcp_keepalive_probes keeps its old value; it takes 0 to 255'])
})

test.each([
  ['good values', trio(60, 10, 6)],
  ['what the kernel takes, however odd', trio('0x3c', '10 # s', '6 ;')],
  ['octal', trio('060', '07', '6')],
  ['a minus sign', trio('-1', '-1', '6')],
  ['templates', trio('{{ time }}', '<%= intvl %>', '${PROBES}')],
  ['autoconf', trio('@TIME@', '$INTVL', '6')],
  ['Terraform', trio('${time}', '%{ if ha }5%{ else }10%{ endif }', '6')],
  ['what a script or a pipeline replaces', trio('__KEEPALIVE_TIME__', '%INTVL%', '#{probes}#')],
  ['make, and Python', trio('$(TIME)', '%(intvl)d', '{probes}')],
  ['BOSH and Nomad', trio('((keepalive.time))', '[[ .intvl ]]', '6')],
  ['other families', 'vm.swappiness = 60s\nnet.ipv4.ip_local_port_range = 1024 65000\nkernel.x =\n'],
  ['a byte that only the kernel skips', Buffer.from(`${TIME} = \xa060\n`, 'latin1')],
])('silent: %s', (_, content) => {
  expect(places(rule, content)).toEqual([])
})

test('what a template may leave out is read all the same', () => {
  expect(places(rule, `{% if a %}\n${TIME} = 60s\n{% endif %}\n`)).toEqual(['2:31 60s'])
})

test('a glob is not written to what an explicit key shields', () => {
  expect(places(rule, 'net.ipv4.tcp_keepalive_* = 500\nnet.ipv4.tcp_keepalive_probes = 3\n')).toEqual([])
  expect(places(rule, 'net.ipv4.tcp_keepalive_* = 500\n-net.ipv4.tcp_keepalive_probes\n')).toEqual([])
})

test('a value as long as a book takes no time', () => {
  expect(messages(rule, `${TIME} = ${'0'.repeat(2 ** 19)}x\n`)).toHaveLength(1)
})
