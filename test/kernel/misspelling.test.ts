import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance } from '../../src/kernel/nearest.ts'
import { PARAMETERS, TRIO } from '../../src/kernel/parameters.ts'
import { likelyParameter, mayConcern } from '../../src/kernel/misspelling.ts'

test.each([
  ['Net.ipv4.tcp_keepalive_time', 'time', 'case'],
  ['NET.IPV4.TCP_KEEPALIVE_PROBES', 'probes', 'case'],
  ['net.ipv4/tcp_keepalive_time', 'time', 'separators'],
  ['net/ipv4.tcp_keepalive_intvl', 'intvl', 'separators'],
  ['Net.ipv4.tcp_retries2', 'retries2', 'case'],
  ['net.ipv4/tcp_fin_timeout', 'finTimeout', 'separators'],
  ['tcp_keepalive_time', 'time', 'prefix'],
  ['vm.ipv4.tcp_keepalive_time', 'time', 'prefix'],
  ['net.core.tcp_keepalive_time', 'time', 'prefix'],
  ['/proc/sys/net/ipv4/tcp_keepalive_time', 'time', 'spelling'],
  ['sysctl -w net.ipv4.tcp_keepalive_time', 'time', 'spelling'],
  [' net.ipv4.tcp_keepalive_time', 'time', 'spelling'],
  ['-net.ipv4.tcp_keepalive_time', 'time', 'spelling'],
  ['net.ipv4.tcp_keepalive_cnt', 'probes', 'spelling'],
  ['tcp_keepalive_count', 'probes', 'spelling'],
  ['net.ipv4.tcp_keepalive_idle', 'time', 'spelling'],
  ['net.ipv6.tcp_keepalive_time', 'time', 'ipv6'],
  ['net.ipv6.conf.all.tcp_keepalive_time', 'time', 'ipv6'],
  ['net.ipv4.tcp_keepalive_intval', 'intvl', 'spelling'],
  ['net.ipv4.tcp_keepalive_interval', 'intvl', 'spelling'],
  ['net.ipv4.tcp_keep_alive_time', 'time', 'spelling'],
  ['net.ipv4.tcp_keeplive_time', 'time', 'spelling'],
  ['net.ipv4.tcp_keeplive_intlvl', 'intvl', 'spelling'],
  ['net.ipv4.tcp_keepalive_timeout', 'time', 'spelling'],
  ['net.ipv4.tcp_keepalive_probe', 'probes', 'spelling'],
  ['net.ipv4.tcp-keepalive-time', 'time', 'spelling'],
  ['net.ipv4.tcp.keepalive.time', 'time', 'spelling'],
  ['"net.ipv4.tcp_keepalive_time"', 'time', 'spelling'],
  ['tcp_keepalive_interval', 'intvl', 'spelling'],
  ['net.ipv4.netfilter.ip_conntrack_tcp_timeout_established', 'conntrackEstablished', 'old-name'],
  ['net.netfilter.ip_conntrack_tcp_timeout_established', 'conntrackEstablished', 'old-name'],
  ['net.ipv4.netfilter.nf_conntrack_tcp_timeout_established', 'conntrackEstablished', 'prefix'],
  ['net.nf_conntrack_tcp_timeout_established', 'conntrackEstablished', 'prefix'],
  ['net.inet.tcp.keepidle', 'time', 'other-system'],
  ['net.inet.tcp.keepintvl', 'intvl', 'other-system'],
  ['net.inet.tcp.keepcnt', 'probes', 'other-system'],
  ['net.ipv4.tcp_keepidle', 'time', 'other-system'],
  ['KeepAliveTime', 'time', 'other-system'],
])('%s means %s (%s)', (key, parameter, why) => {
  expect(likelyParameter(key)).toEqual({ parameter, why })
})

test.each([
  'realm.tcp_keepalive_probe',
  'salt.tcp_keepalive_intvl',
  'tcp_keepalives_idle',
  'net.ipv4.netfilter.ip_conntrack_max',
  'net.ipv4.netfilter.ip_conntrack_tcp_timeout_close',
  'net.ipv4.tcp_retries3',
  'net.ipv4.tcp_synack_retries',
  'net.ipv4.tcp_fin_timeouts',
  'net.core.somaxconn',
  'Net.core.somaxconn',
  'net.ipv4.tcp_timestamps',
  'net.ipv4.tcp_mem',
  'vm.swappiness',
  'kernel.pid_max',
  '',
  '.',
])('%s is none of our business', (key) => {
  expect(likelyParameter(key)).toBeUndefined()
})

test('whatever is three edits away is found, and passes the gate', () => {
  const edit = fc.record({ at: fc.nat({ max: 20 }), what: fc.constantFrom('delete', 'insert', 'replace'), char: fc.constantFrom('a', 'e', 'k', 't', 'x', '_', '1') })
  fc.assert(
    fc.property(fc.constantFrom(...TRIO), fc.array(edit, { minLength: 1, maxLength: 3 }), (id, edits) => {
      const { name } = PARAMETERS[id]
      const wrong = edits.reduce((word, { at, what, char }) => word.slice(0, at) + (what === 'delete' ? '' : char) + word.slice(what === 'insert' ? at : at + 1), name)
      if (TRIO.some((other) => PARAMETERS[other].name === wrong)) return
      expect(editDistance(wrong, name)).toBeLessThanOrEqual(3)
      expect(likelyParameter(`net.ipv4.${wrong}`)).toMatchObject({ why: 'spelling' })
      expect(mayConcern(`# x\nvm.y = 1\n net.ipv4.${wrong}\t = 60\n`)).toBe(true)
    }),
    { numRuns: 3000 },
  )
})
