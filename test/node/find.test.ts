import path from 'node:path'
import { expect, test } from 'vitest'
import { findBelow } from '../../src/node/find.ts'
import { newListing } from '../../src/node/listing.ts'
import { tree } from '../helpers/tree.ts'

function found(root: string, below = '.'): string[] {
  return findBelow(path.join(root, below), root, newListing()).files.map((file) => path.relative(root, file)).sort()
}

test('sysctl.conf anywhere, in directories called sysctl.d *.conf and what looks meant to be one, nothing else', () => {
  const root = tree({
    'sysctl.conf': '',
    'a/b/sysctl.conf': '',
    'etc/sysctl.d/x.conf': '',
    'etc/sysctl.d/.hidden.conf': '',
    'etc/sysctl.d/README': '',
    'etc/sysctl.d/x.conf.bak': '',
    'etc/sysctl.d/x.conf.20240101': '',
    'etc/sysctl.d/x.conf-old': '',
    'etc/sysctl.d/60-keepalive': '',
    'etc/sysctl.d/60-keepalive.CONF': '',
    'etc/sysctl/60-keepalive': '',
    'etc/sysctl.d/sub/y.conf': '',
    'etc/nginx/nginx.conf': '',
    '.git/sysctl.conf': '',
    'node_modules/x/sysctl.conf': '',
  })
  const dropIns = ['etc/sysctl.d/.hidden.conf', 'etc/sysctl.d/60-keepalive', 'etc/sysctl.d/60-keepalive.CONF', 'etc/sysctl.d/x.conf']
  expect(found(root)).toEqual(['a/b/sysctl.conf', ...dropIns, 'sysctl.conf'])
  expect(found(root, 'etc/sysctl.d')).toEqual(dropIns)
})

test('links to files are followed, to directories not, masks are passed over', () => {
  const root = tree({
    'real/a.conf': '',
    'real/sysctl.d/deep.conf': '',
    'sysctl.d/a.conf': { link: '../real/a.conf' },
    'sysctl.d/null.conf': { link: '/dev/null' },
    'sysctl.d/gone.conf': { link: 'gone' },
    'other/sysctl.d': { link: '../real/sysctl.d' },
  })
  expect(found(root)).toEqual(['real/sysctl.d/deep.conf', 'sysctl.d/a.conf'])
})

test('a circle of links is a problem', () => {
  const root = tree({ 'sysctl.d/a.conf': { link: 'a.conf' } })
  expect(findBelow(root, root, newListing())).toMatchObject({ files: [], problems: [{ path: 'sysctl.d/a.conf' }] })
})
