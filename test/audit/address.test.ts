import { describe, expect, test } from 'vitest'
import { addressText, endpointText, familyOf, isLoopback } from '../../src/audit/address.ts'

describe('addresses, as a little-endian machine prints them', () => {
  test.each([
    ['0100007F', 5432, '127.0.0.1:5432', 4, true],
    ['0200090A', 443, '10.9.0.2:443', 4, false],
    ['00000000000000000000000001000000', 80, '[::1]:80', 6, true],
    ['000000FD000000000000000002000000', 80, '[fd00::2]:80', 6, false],
    ['0000000000000000FFFF00000209000A', 80, '10.0.9.2:80', 4, false],
    ['0000000000000000FFFF00000100007F', 80, '127.0.0.1:80', 4, true],
    ['B80D0120000000000000000001000000', 1, '[2001:db8::1]:1', 6, false],
    ['B80D0120010000000100000001000000', 1, '[2001:db8:0:1:0:1:0:1]:1', 6, false],
  ])('%s', (hex, port, text, family, loopback) => {
    expect([endpointText(hex, port, true), familyOf(hex, true), isLoopback(hex, true)]).toEqual([text, family, loopback])
  })

  test('and as a big-endian one does', () => {
    expect([addressText('7F000001', false), addressText('20010DB8000000000000000000000001', false)]).toEqual(['127.0.0.1', '2001:db8::1'])
  })
})
