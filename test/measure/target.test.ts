import { expect, test } from 'vitest'
import { parseTarget } from '../../src/measure/target.ts'

test.each([
  ['db.example:5432', { host: 'db.example', port: 5432 }],
  ['192.0.2.7:22', { host: '192.0.2.7', port: 22 }],
  ['[2001:db8::1]:443', { host: '2001:db8::1', port: 443 }],
  ['[fe80::1%eth0]:443', { host: 'fe80::1%eth0', port: 443 }],
  ['a:65535', { host: 'a', port: 65_535 }],
])('%s', (text, target) => {
  expect(parseTarget(text)).toEqual(target)
})

test.each([
  ['db.example', /has no port; write db\.example:443/],
  ['a:0', /there is no port 0/],
  ['a:65536', /there is no port 65536/],
  ['a:http', /is no HOST:PORT/],
  ['::1:443', /without brackets.*\[2001:db8::1\]:443/],
  ['https://a.example/x', /is a URL; write a\.example:443/],
  ['https://a.example:8443/x', /is a URL; write a\.example:8443/],
  [':443', /is no HOST:PORT/],
  ['[::1]', /is no HOST:PORT/],
  ['', /^HOST:PORT is empty/],
  ['x:y:z', /^x:y:z is no HOST:PORT/],
  ['[127.0.0.1]:80', /is no HOST:PORT/],
  ['a b:443', /is no HOST:PORT/],
])('not %s', (text, why) => {
  expect(parseTarget(text)).toMatch(why)
})
