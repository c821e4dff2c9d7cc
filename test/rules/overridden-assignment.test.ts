import { describe, expect, test } from 'vitest'
import rule from '../../rules/overridden-assignment.ts'
import { lintFiles, placeOf } from '../helpers/rule.ts'
import { trio } from '../helpers/sysctl.ts'
import { foundIn, placesIn } from '../helpers/tree-rule.ts'
import type { Entry } from '../helpers/tree.ts'

const ID = 'overridden-assignment'
const TIME = 'net.ipv4.tcp_keepalive_time'

describe('found', () => {
  test.each([
    ['another drop-in, by name', { 'etc/sysctl.d/50-a.conf': `${TIME}=60\n`, 'etc/sysctl.d/60-b.conf': `${TIME}=90\n` }, ['etc/sysctl.d/50-a.conf:1:1']],
    ['a vendor file that sorts later', { 'etc/sysctl.d/90-local.conf': `${TIME}=60\n`, 'usr/lib/sysctl.d/99-vendor.conf': `${TIME}=7200\n` }, ['etc/sysctl.d/90-local.conf:1:1']],
    ['100 sorts before 99', { 'etc/sysctl.d/100-a.conf': `# x\n${TIME}=60\n`, 'etc/sysctl.d/99-b.conf': `${TIME}=90\n` }, ['etc/sysctl.d/100-a.conf:2:1']],
    ['two files of a distribution', { 'usr/lib/sysctl.d/10-a.conf': `${TIME}=60\n`, 'usr/lib/sysctl.d/20-b.conf': `${TIME}=90\n` }, ['usr/lib/sysctl.d/10-a.conf:1:1']],
    ['a directory called sysctl.d', { 'x/sysctl.d/a.conf': `${TIME}=60\n`, 'x/sysctl.d/b.conf': `net/ipv4/tcp_keepalive_time=90\n` }, ['x/sysctl.d/a.conf:1:1']],
    ['another known parameter', { 'etc/sysctl.d/a.conf': 'net.ipv4.tcp_retries2=8\n', 'etc/sysctl.d/b.conf': 'net.ipv4.tcp_retries2=5\n' }, ['etc/sysctl.d/a.conf:1:1']],
    ['the last line of several', { 'etc/sysctl.d/a.conf': `${TIME}=60\n${TIME}=70\n`, 'etc/sysctl.d/b.conf': `${TIME}=90\n` }, ['etc/sysctl.d/a.conf:2:1']],
    ['those that come between', { 'etc/sysctl.d/a.conf': `${TIME}=60\n`, 'etc/sysctl.d/b.conf': `${TIME}=90\n`, 'etc/sysctl.d/c.conf': `${TIME}=60\n` }, ['etc/sysctl.d/b.conf:1:1']],
    ['templates of one directory', { 'x/sysctl.d/a.conf.j2': `${TIME}=60\n`, 'x/sysctl.d/b.conf.j2': `${TIME}=90\n` }, ['x/sysctl.d/a.conf.j2:1:1'], ['x/sysctl.d/a.conf.j2', 'x/sysctl.d/b.conf.j2']],
  ] as [string, Readonly<Record<string, Entry>>, string[], string[]?][])('%s', async (_, files, expected, argv) => {
    expect(await placesIn(ID, files, argv)).toEqual(expected)
  })

  test('each of the three', () => {
    expect(lintFiles([rule], [trio(60, 10, 6), trio(90, 20, 6)]).map(placeOf)).toEqual(['1:1 net.ipv4.tcp_keepalive_time', '2:1 net.ipv4.tcp_keepalive_intvl'])
  })
})

describe('silent', () => {
  test.each([
    ['the same value', { 'etc/sysctl.d/a.conf': `${TIME}=60\n`, 'etc/sysctl.d/b.conf': `${TIME}=0x3c\n` }],
    ['what a distribution ships is replaced', { 'usr/lib/sysctl.d/50-a.conf': `${TIME}=7200\n`, 'etc/sysctl.d/60-b.conf': `${TIME}=60\n` }],
    ['the same in /lib, /usr/local/lib and /run', { 'lib/sysctl.d/1.conf': `${TIME}=1\n`, 'usr/local/lib/sysctl.d/2.conf': `${TIME}=2\n`, 'run/sysctl.d/3.conf': `${TIME}=3\n` }],
    ['a template decides on the later value', { 'etc/sysctl.d/a.conf': `${TIME}=60\n`, 'etc/sysctl.d/b.conf': `${TIME}={{ time }}\n` }],
    ['a template decides on the later line', { 'etc/sysctl.d/a.conf': `${TIME}=60\n`, 'etc/sysctl.d/b.conf': `{% if x %}\n${TIME}=90\n{% endif %}\n` }],
    ['a template decides on the earlier line', { 'etc/sysctl.d/a.conf': `{% if x %}\n${TIME}=60\n{% endif %}\n`, 'etc/sysctl.d/b.conf': `${TIME}=90\n` }],
    ['a glob gives way to a key', { 'etc/sysctl.d/a.conf': `${TIME}=60\n`, 'etc/sysctl.d/b.conf': 'net.ipv4.tcp_keepalive_*=5\n' }],
    ['a glob that is narrowed', { 'etc/sysctl.d/a.conf': 'net.ipv4.tcp_keepalive_*=5\n', 'etc/sysctl.d/b.conf': `${TIME}=60\n` }],
    ['a file alone', { 'etc/sysctl.d/a.conf': `${TIME}=60\n${TIME}=90\n` }],
    ['files that are loaded apart', { 'a/sysctl.conf': `${TIME}=60\n`, 'b/sysctl.conf': `${TIME}=90\n` }],
    ['two hosts', { 'a/etc/sysctl.d/a.conf': `${TIME}=60\n`, 'b/etc/sysctl.d/b.conf': `${TIME}=90\n` }],
    ['a masked file', { 'etc/sysctl.d/a.conf': `${TIME}=90\n`, 'run/sysctl.d/a.conf': `${TIME}=60\n` }],
    ['a leftover', { 'etc/sysctl.d/a.conf': `${TIME}=60\n`, 'etc/sysctl.d/b.conf.rpmsave': `${TIME}=90\n` }],
    ['a refused value has a finding of its own', { 'etc/sysctl.d/a.conf': `${TIME}=60s\n`, 'etc/sysctl.d/b.conf': `${TIME}=90\n` }],
    ['other families', { 'etc/sysctl.d/a.conf': 'vm.swappiness=1\n', 'etc/sysctl.d/b.conf': 'vm.swappiness=2\n' }],
    ['a link to sysctl.conf, which procps reads twice', { 'etc/sysctl.conf': `${TIME}=60\n`, 'etc/sysctl.d/99-sysctl.conf': { link: '../sysctl.conf' } }],
  ] as [string, Readonly<Record<string, Entry>>][])('%s', async (_, files) => {
    for (const loader of ['systemd', 'procps']) expect(await placesIn(ID, files, ['--loader', loader])).toEqual([])
  })

  test('a dump of all keys', () => {
    const dump = Array.from({ length: 300 }, (_, i) => `${['fs', 'kernel', 'net'][Math.floor(i / 100)]!}.key${String(i).padStart(3, '0')} = 1\n`).join('')
    expect(lintFiles([rule], [dump + trio(7200, 75, 9), trio(60, 10, 6)])).toEqual([])
  })
})

describe('says', () => {
  const messagesIn = async (files: Readonly<Record<string, Entry>>, ...argv: readonly string[]): Promise<string[]> => (await foundIn(ID, files, argv)).map(({ message }) => message)
  const LATER = { 'etc/sysctl.d/50-a.conf': `${TIME}=60\n`, 'usr/lib/sysctl.d/60-b.conf': `# x\n${TIME}=90\n` }
  const CONF = { 'etc/sysctl.d/50-a.conf': `${TIME}=60\n`, 'etc/sysctl.conf': `${TIME}=90\n` }

  test('what holds instead, from where, and why', async () => {
    expect(await messagesIn(LATER)).toEqual([
      'tcp_keepalive_time ends up as 90, as usr/lib/sysctl.d/60-b.conf:2 is loaded later (files are loaded by name, whatever their directory, and 60-b.conf sorts after 50-a.conf): this 60 has no effect; give this file a name that sorts after 60-b.conf, or mask that one with a link /etc/sysctl.d/60-b.conf to /dev/null',
    ])
    const own = { 'etc/sysctl.d/50-a.conf': `${TIME}=60\n`, 'etc/sysctl.d/60-b.conf': `${TIME}=90\n` }
    expect(await messagesIn(own)).toEqual([expect.stringMatching(/has no effect; remove one of the two$/)])
  })

  test('that a refused value takes the place of a good one, under systemd alone', async () => {
    const files = { ...LATER, 'usr/lib/sysctl.d/60-b.conf': `${TIME}=90s\n` }
    expect(await messagesIn(files)).toEqual([
      'this 60 is never set: usr/lib/sysctl.d/60-b.conf:1 is loaded later (files are loaded by name, whatever their directory, and 60-b.conf sorts after 50-a.conf) and replaces it by a value that the kernel refuses; mend that one',
    ])
    expect(await messagesIn(files, '--loader', 'procps')).toEqual([])
  })

  test.each([
    ['systemd', CONF, 'systemd reads sysctl.conf as 99-sysctl.conf, where that link is there'],
    ['procps', CONF, 'procps reads sysctl.conf last'],
    ['busybox', CONF, 'Alpine loads /usr/lib/sysctl.d, /etc/sysctl.d, sysctl.conf and /run/sysctl.d in this order'],
    ['systemd', { 'etc/sysctl.conf': `${TIME}=60\n`, 'etc/sysctl.d/99-zz.conf': `${TIME}=90\n` }, '99-zz.conf sorts after 99-sysctl.conf'],
    ['systemd', { 'etc/sysctl.d/50-a.conf': `${TIME}=60\n`, 'etc/sysctl.d/60-b.conf': { link: '../../opt/1.conf' }, 'opt/1.conf': `${TIME}=90\n` }, 'files are loaded by the names that they have in sysctl.d, whatever their directory'],
  ] as [string, Readonly<Record<string, Entry>>, string][])('why it is later: %s %j', async (loader, files, why) => {
    expect((await messagesIn(files, '--loader', loader)).map((message) => /\((.*?)\):/.exec(message)?.[1])).toEqual([why])
  })

  test('nothing of names under busybox, where 10 in /etc comes after 90 in /usr/lib', async () => {
    expect(await messagesIn({ 'etc/sysctl.d/10-a.conf': `${TIME}=60\n`, 'usr/lib/sysctl.d/90-b.conf': `${TIME}=90\n` }, '--loader', 'busybox')).toEqual([])
  })
})
