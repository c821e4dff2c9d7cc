import { expect, test } from 'vitest'
import rule from '../../rules/misread-value.ts'
import { messages, places } from '../helpers/rule.ts'
import { trio } from '../helpers/sysctl.ts'

const TIME = 'net.ipv4.tcp_keepalive_time'

test.each([
  ['060', 'a leading 0 makes it octal: the kernel sets tcp_keepalive_time to 48; write 60'],
  ['0600', 'a leading 0 makes it octal: the kernel sets tcp_keepalive_time to 384; write 600'],
  ['-060', 'a leading 0 makes it octal: the kernel sets tcp_keepalive_time to -48; write -60'],
  ['7 200', 'the kernel reads one number: it sets tcp_keepalive_time to 7 and ignores "200"; write 7200'],
  ['1 000 000', 'the kernel reads one number: it sets tcp_keepalive_time to 1 and ignores "000 000"; write 1000000'],
  ['7 200 # two hours', 'the kernel reads one number: it sets tcp_keepalive_time to 7 and ignores "200 # two hours"; write 7200'],
  ['9999 weeks', 'the kernel knows no units: it sets tcp_keepalive_time to 9999 s and ignores "weeks"; write whole seconds, at most 8589934'],
  ['60 70', 'the kernel reads one number: it sets tcp_keepalive_time to 60 and ignores "70"; write 60 or 70, whichever is meant'],
  ['1 d', 'the kernel knows no units: it sets tcp_keepalive_time to 1 s and ignores "d"; write 86400'],
  ['2 min', 'the kernel knows no units: it sets tcp_keepalive_time to 2 s and ignores "min"; write 120'],
  ['2 hours # idle', 'the kernel knows no units: it sets tcp_keepalive_time to 2 s and ignores "hours"; write 7200'],
  ['5000 ms', 'the kernel knows no units: it sets tcp_keepalive_time to 5000 s and ignores "ms"; write 5'],
])('%s', (raw, message) => {
  expect(messages(rule, `${TIME} = ${raw}\n`)).toEqual([message])
  expect(places(rule, `${TIME}=${raw}\n`)).toEqual([`1:29 ${raw}`])
})

test('a count is no time', () => {
  expect(messages(rule, 'net.ipv4.tcp_keepalive_probes = 5 m\n')).toEqual(['the kernel knows no units: it sets tcp_keepalive_probes to 5 probes and ignores "m"; write 5'])
})

test('a glob is one finding', () => {
  expect(messages(rule, 'net.ipv4.tcp_keepalive_* = 010\n')).toHaveLength(1)
})

test.each([
  ['good values', trio(60, 10, 6)],
  ['octal and hexadecimal that mean what they say', trio('07', '0x3c', '00')],
  ['seconds', trio('60 s', '10 sec', '6')],
  ['comments behind a blank', trio('600 #TCP keepalive 2 min', '10 ; 5 m', '6 // 3')],
  ['words that are no unit', trio('600 idle', '10 is enough', '6 times')],
  ['Chinese', trio('600 秒', '10 分', '6')],
  ['the same number again', trio('60 60', '10', '6')],
  ['an ordinal', trio('600 2nd try', '10', '6')],
  ['refused values', trio('60s', '60.0', '08')],
  ['other families', 'net.ipv4.tcp_mem = 8388608 12582912 16777216\nfs.x = 0644\n'],
  ['templates', trio('0{{ x }}', '{{ y }} d', '6')],
])('silent: %s', (_, content) => {
  expect(places(rule, content)).toEqual([])
})
