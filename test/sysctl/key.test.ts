import { describe, expect, test } from 'vitest'
import { LOADERS } from '../../src/carrier/scope.ts'
import { dottedKey, parametersAt } from '../../src/sysctl/key.ts'

/** Whether each loader takes the key for tcp_keepalive_time. */
const KEYS: readonly (readonly [key: string, systemd: boolean, procps: boolean, busybox: boolean])[] = [
  ['net.ipv4.tcp_keepalive_time', true, true, true],
  ['net/ipv4/tcp_keepalive_time', true, true, true],
  ['/net/ipv4/tcp_keepalive_time', true, true, false],
  ['.net.ipv4.tcp_keepalive_time', true, true, false],
  ['net.ipv4..tcp_keepalive_time', true, true, true],
  ['net//ipv4/tcp_keepalive_time', true, true, true],
  ['net/./ipv4/tcp_keepalive_time', true, true, true],
  ['net.ipv4.tcp_keepalive_time.', true, false, false],
  ['net/ipv4/tcp_keepalive_time/', true, false, false],
  ['net/ipv4/../ipv4/tcp_keepalive_time', false, true, true],
  ['net/ipv4.tcp_keepalive_time', false, false, true],
  ['net.ipv4/tcp_keepalive_time', false, false, false],
  ['./net/ipv4/tcp_keepalive_time', false, false, false],
  ['/proc/sys/net/ipv4/tcp_keepalive_time', false, false, true],
  ['Net.ipv4.tcp_keepalive_time', false, false, false],
  ['net.ipv4.tcp_keepalive_time ', false, false, false],
]

test.each(KEYS)('%s', (key, ...taken) => {
  expect(LOADERS.map((loader) => parametersAt(dottedKey(key, loader), false).includes('time'))).toEqual(taken)
})

describe('globs', () => {
  test.each<[pattern: string, parameters: readonly string[]]>([
    ['net.ipv4.tcp_keepalive_*', ['time', 'intvl', 'probes']],
    ['net.*.tcp_keepalive_time', ['time']],
    ['net.ipv4.tcp_keepalive_tim?', ['time']],
    ['net.ipv4.tcp_keepalive_[ip]*', ['intvl', 'probes']],
    ['net.ipv4.tcp_keepalive_[!t]*', ['intvl', 'probes']],
    ['net.ipv4.tcp_keepalive_[a-m]*', ['intvl']],
    ['net.ipv4.tcp_keepalive_[time', []],
    ['net.ipv4.tcp_retries?', ['retries1', 'retries2']],
    ['*.tcp_keepalive_time', []],
    ['net/ipv4/tcp_k*_*e', ['time']],
    ['net.ipv4.tcp_keepalive_{time,intvl}', []],
  ])('%s', (pattern, parameters) => {
    expect(parametersAt(dottedKey(pattern, 'systemd'), true)).toEqual(parameters)
  })

  test('a pattern of many stars takes no time', () => {
    expect(parametersAt(`net.ipv4.${'*a'.repeat(5000)}`, true)).toEqual([])
  })
})
