import { describe, expect, test } from 'vitest'
import { trio } from '../helpers/sysctl.ts'
import { foundIn, placesIn } from '../helpers/tree-rule.ts'
import type { Entry } from '../helpers/tree.ts'

const ID = 'masked-file'
const VENDOR = 'usr/lib/sysctl.d/50-a.conf'
const OWN = 'etc/sysctl.d/50-a.conf'
const OTHER = 'vm.swappiness = 1\n'

describe('found', () => {
  test.each([
    ['by a file of other things', { [VENDOR]: trio(60, 10, 6), [OWN]: OTHER }, [`${VENDOR}:1:1`]],
    ['by a file that sets a part of it', { [VENDOR]: `# x\n${trio(60, 10, 6)}`, [OWN]: 'net.ipv4.tcp_keepalive_time = 90\n' }, [`${VENDOR}:2:1`]],
    ['in /run, also with the same keys: that file is made anew at every boot', { 'run/sysctl.d/50-a.conf': trio(60, 10, 6), [OWN]: trio(90, 10, 6) }, ['run/sysctl.d/50-a.conf:1:1']],
    ['by a copy with other values', { [VENDOR]: trio(60, 10, 6), [OWN]: trio(90, 20, 3) }, [`${VENDOR}:1:1`]],
    ['between two of a distribution', { 'usr/local/lib/sysctl.d/50-a.conf': trio(90, 10, 6), [VENDOR]: trio(60, 10, 6) }, [`${VENDOR}:1:1`]],
    ['twice', { [VENDOR]: trio(60, 10, 6), 'run/sysctl.d/50-a.conf': trio(60, 10, 6), [OWN]: OTHER }, ['run/sysctl.d/50-a.conf:1:1', `${VENDOR}:1:1`]],
  ])('%s', async (_, files, expected) => {
    for (const loader of ['systemd', 'procps']) expect((await placesIn(ID, files, ['--loader', loader])).toSorted()).toEqual(expected)
    expect((await placesIn(ID, files, ['--root', '.'])).toSorted()).toEqual(expected)
  })
})

describe('silent', () => {
  test.each([
    ['a link to /dev/null', { [VENDOR]: trio(60, 10, 6), [OWN]: { link: '/dev/null' } }],
    ['an empty file', { [VENDOR]: trio(60, 10, 6), [OWN]: '\n' }],
    ['a file of comments', { [VENDOR]: trio(60, 10, 6), [OWN]: '# switched off\n; all of it\n' }],
    ['a link to nothing', { [VENDOR]: trio(60, 10, 6), [OWN]: { link: 'gone' } }],
    ['a directory', { [VENDOR]: trio(60, 10, 6), [OWN]: { directory: true } }],
    ['a file of the distribution with other things', { [VENDOR]: OTHER, [OWN]: trio(60, 10, 6) }],
    ['another name', { [VENDOR]: trio(60, 10, 6), 'etc/sysctl.d/50-b.conf': OTHER }],
    ['a leftover of the name', { [VENDOR]: trio(60, 10, 6), 'etc/sysctl.d/50-a.conf.dpkg-old': OTHER }],
    ['one file under two names', { [VENDOR]: trio(60, 10, 6), [OWN]: { link: `../../${VENDOR}` } }],
    ['/lib that is /usr/lib', { [VENDOR]: trio(60, 10, 6), lib: { link: 'usr/lib' } }],
    ['two hosts', { 'a/usr/lib/sysctl.d/50-a.conf': trio(60, 10, 6), 'b/etc/sysctl.d/50-a.conf': OTHER }],
  ] as [string, Readonly<Record<string, Entry>>][])('%s', async (_, files) => {
    for (const loader of ['systemd', 'procps']) expect(await placesIn(ID, files, ['--loader', loader])).toEqual([])
  })

  test('Alpine knows no masking', async () => {
    expect(await placesIn(ID, { [VENDOR]: trio(60, 10, 6), [OWN]: OTHER, 'usr/local/lib/sysctl.d/50-a.conf': trio(60, 10, 6) }, ['--loader', 'busybox'])).toEqual([])
  })
})

test('says what masks it and what is lost', async () => {
  expect(await foundIn(ID, { [VENDOR]: trio(60, 10, 6), [OWN]: OTHER })).toEqual([
    {
      place: `${VENDOR}:1:1`,
      message:
        'this file is not loaded, as etc/sysctl.d/50-a.conf has the same name in an earlier directory and takes its place: what it sets of tcp_keepalive_time, tcp_keepalive_intvl and tcp_keepalive_probes has no effect; rename one of the two, or set the values there',
    },
  ])
})
