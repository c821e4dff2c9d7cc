import { describe, expect, test } from 'vitest'
import rule from '../../rules/loaders-disagree.ts'
import { places } from '../helpers/rule.ts'
import { trio } from '../helpers/sysctl.ts'
import { foundIn, placesIn } from '../helpers/tree-rule.ts'
import type { Entry } from '../helpers/tree.ts'

const ID = 'loaders-disagree'
const TIME = 'net.ipv4.tcp_keepalive_time'
const LINK = { 'etc/sysctl.d/99-sysctl.conf': { link: '../sysctl.conf' } }
const BOTH = ['etc/sysctl.conf:1:1', 'etc/sysctl.d/99-zz.conf:1:1']
const LAST = { 'etc/sysctl.conf': `${TIME}=60\n`, 'etc/sysctl.d/99-zz.conf': `${TIME}=90\n` }

describe('found', () => {
  test.each([
    ['sysctl.conf against a drop-in that sorts after its link', { ...LAST, ...LINK }, BOTH],
    ['the same where the link is only assumed', LAST, BOTH],
    ['a refused value in a later file', { 'etc/sysctl.d/a.conf': `${TIME}=60\n`, 'etc/sysctl.d/b.conf': `${TIME}=90s\n` }, ['etc/sysctl.d/a.conf:1:1']],
    ['an exclusion in a later file', { 'etc/sysctl.d/a.conf': `${TIME}=60\n`, 'etc/sysctl.d/b.conf': `-${TIME}\n` }, ['etc/sysctl.d/a.conf:1:1']],
    ['a hidden file, which procps reads', { 'etc/sysctl.d/a.conf': `${TIME}=60\n`, 'etc/sysctl.d/.b.conf': `${TIME}=90\n`, 'etc/sysctl.d/0.conf': `${TIME}=70\n` }, []],
    ['a blank after the minus sign, which procps takes for a part of the key', { 'x/sysctl.d/a.conf': `${TIME}=60\n`, 'x/sysctl.d/b.conf': `- ${TIME}=90\n` }, ['x/sysctl.d/a.conf:1:1', 'x/sysctl.d/b.conf:1:3']],
    ['carriage returns alone', { 'x/sysctl.d/a.conf': trio(60, 10, 6).replaceAll('\n', '\r') }, ['x/sysctl.d/a.conf:1:1', 'x/sysctl.d/a.conf:2:1', 'x/sysctl.d/a.conf:3:1']],
  ] as [string, Readonly<Record<string, Entry>>, string[]][])('%s', async (_, files, expected) => {
    expect(await placesIn(ID, files)).toEqual(expected)
  })

  test('where there is no link, on the drop-in alone: of sysctl.conf unlinked-sysctl-conf says so', async () => {
    const files = { 'etc/sysctl.conf': `${TIME}=60\n`, 'etc/sysctl.d/50-a.conf': `${TIME}=90\n` }
    expect(await placesIn(ID, files, ['--root', '.'])).toEqual(['etc/sysctl.d/50-a.conf:1:1'])
    expect(await placesIn(ID, { 'etc/sysctl.conf': `${TIME}=60\n` }, ['--root', '.'])).toEqual([])
  })
})

describe('silent', () => {
  test.each([
    ['sysctl.conf comes last for both', { 'etc/sysctl.conf': `${TIME}=60\n`, 'etc/sysctl.d/50-a.conf': `${TIME}=90\n`, ...LINK }],
    ['the same value', { 'etc/sysctl.conf': `${TIME}=60\n`, 'etc/sysctl.d/99-zz.conf': `${TIME}=0x3c\n`, ...LINK }],
    ['a template decides', { 'etc/sysctl.conf': `${TIME}={{ t }}\n`, 'etc/sysctl.d/99-zz.conf': `${TIME}=90\n`, ...LINK }],
    ['a template decides on the line', { 'etc/sysctl.conf': `{% if x %}\n${TIME}=60\n{% endif %}\n`, 'etc/sysctl.d/99-zz.conf': `${TIME}=90\n`, ...LINK }],
    ['two values in one file, which has a finding of its own', { 'x/sysctl.d/a.conf': `${TIME}=60\n${TIME}=90s\n` }],
    ['other families', { 'etc/sysctl.conf': 'vm.swappiness=1\n', 'etc/sysctl.d/99-zz.conf': 'vm.swappiness=2\n', ...LINK }],
    ['drop-ins in order', { 'etc/sysctl.d/a.conf': `${TIME}=60\n`, 'usr/lib/sysctl.d/b.conf': `${TIME}=90\n` }],
    ['a masked file', { 'etc/sysctl.d/a.conf': `${TIME}=60\n`, 'usr/lib/sysctl.d/a.conf': `${TIME}=90\n` }],
    ['globs', { 'etc/sysctl.d/a.conf': 'net.ipv4.tcp_keepalive_*=5\n', 'etc/sysctl.d/b.conf': `${TIME}=60\n` }],
  ] as [string, Readonly<Record<string, Entry>>][])('%s', async (_, files) => {
    expect(await placesIn(ID, files)).toEqual([])
  })

  test('a file alone', () => {
    expect(places(rule, trio(60, 10, 6).replaceAll('\n', '\r'))).toEqual([])
  })

  test.each(['procps', 'busybox'])('a machine where %s runs at boot has no systemd', async (loader) => {
    expect(await placesIn(ID, LAST, ['--loader', loader])).toEqual([])
    expect(await placesIn(ID, LAST, ['--loader', loader, '--root', '.'])).toEqual([])
  })

  test('a dump of all keys', async () => {
    const dump = Array.from({ length: 300 }, (_, i) => `${['fs', 'kernel', 'net'][Math.floor(i / 100)]!}.key${String(i).padStart(3, '0')} = 1\n`).join('')
    expect(await placesIn(ID, { 'etc/sysctl.conf': dump + trio(7200, 75, 9), 'etc/sysctl.d/99-zz.conf': 'vm.swappiness=1\n' }, ['--root', '.'])).toEqual([])
  })
})

test('says what each ends with, and from where', async () => {
  const message =
    'systemd-sysctl at boot ends with tcp_keepalive_time = 90 (etc/sysctl.d/99-zz.conf:1), sysctl --system by hand with 60 (etc/sysctl.conf:1): which of the two holds depends on who ran last; set it in one place, a drop-in that sorts last'
  expect((await foundIn(ID, LAST)).map((each) => each.message)).toEqual([message, message])
  expect((await foundIn(ID, { 'x/sysctl.d/a.conf': `# x\n${TIME}=60\n`, 'x/sysctl.d/b.conf': `${TIME}=90s\n` })).map((each) => each.message)).toEqual([
    'systemd-sysctl at boot ends with tcp_keepalive_time = 7200 (the kernel default), sysctl --system by hand with 60 (x/sysctl.d/a.conf:2): which of the two holds depends on who ran last; set it in one place, a drop-in that sorts last',
  ])
})
