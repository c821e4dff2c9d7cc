import { describe, expect, test } from 'vitest'
import { trio } from '../helpers/sysctl.ts'
import { foundIn, placesIn } from '../helpers/tree-rule.ts'
import type { Entry } from '../helpers/tree.ts'

const ID = 'unlinked-sysctl-conf'
const CONF = 'etc/sysctl.conf'
const TIME = 'net.ipv4.tcp_keepalive_time'
const LINK = { link: '../sysctl.conf' }

const ASSUMED = `systemd-sysctl reads /etc/sysctl.conf only through a link /etc/sysctl.d/99-sysctl.conf, which Debian up to 12, Fedora, RHEL and SUSE ship and Debian 13 and Arch do not: without it what this file sets of tcp_keepalive_time and tcp_keepalive_probes is lost at the next boot; set it in /etc/sysctl.d/60-keepalive.conf`
const UNLINKED = `systemd-sysctl does not read this file, as there is no link to it in /etc/sysctl.d: what it sets of tcp_keepalive_time and tcp_keepalive_probes is not there after a boot; set it in /etc/sysctl.d/60-keepalive.conf`

describe('found', () => {
  const files = { 'host/etc/sysctl.conf': `# x\n${trio(60, 10, 6)}`.replace('net.ipv4.tcp_keepalive_intvl = 10\n', '') }

  test('where the link may be there', async () => {
    expect(await foundIn(ID, files)).toEqual([{ place: 'host/etc/sysctl.conf:2:1', message: ASSUMED }])
    expect(await foundIn(ID, files, ['host/etc/sysctl.conf'])).toEqual([{ place: 'host/etc/sysctl.conf:2:1', message: ASSUMED }])
  })

  test('where the tree is taken literally', async () => {
    expect(await foundIn(ID, files, ['--root', 'host'])).toEqual([{ place: 'host/etc/sysctl.conf:2:1', message: UNLINKED }])
  })

  test.each([
    ['a file in the place of the link', { [CONF]: trio(60, 10, 6), 'etc/sysctl.d/99-sysctl.conf': 'vm.swappiness = 1\n' }],
    ['the link is masked', { [CONF]: trio(60, 10, 6), 'etc/sysctl.d/99-sysctl.conf': { link: '/dev/null' } }],
    ['a link to another file', { [CONF]: trio(60, 10, 6), 'etc/sysctl.d/99-sysctl.conf': { link: '../other.conf' }, 'etc/other.conf': '' }],
    ['a glob', { [CONF]: 'net.ipv4.tcp_keepalive_* = 5\n' }],
    ['another value elsewhere', { [CONF]: `${TIME} = 60\n`, 'etc/sysctl.d/60-a.conf': `${TIME} = 90\n` }],
    ['the same value elsewhere, which a later file replaces', { [CONF]: `${TIME} = 60\n`, 'etc/sysctl.d/60-a.conf': `${TIME} = 60\n`, 'etc/sysctl.d/70-b.conf': `${TIME} = 90\n` }],
  ] as [string, Readonly<Record<string, Entry>>][])('%s', async (_, tree) => {
    expect(await placesIn(ID, tree)).toEqual([`${CONF}:1:1`])
    expect(await placesIn(ID, tree, ['--root', '.'])).toEqual([`${CONF}:1:1`])
  })

  test('names only what is not set elsewhere', async () => {
    const [found] = await foundIn(ID, { [CONF]: trio(60, 10, 6), 'etc/sysctl.d/60-a.conf': 'net.ipv4.tcp_keepalive_intvl = 10\n' }, ['--root', '.'])
    expect(found?.message).toBe(UNLINKED)
  })
})

describe('silent', () => {
  test.each([
    ['the usual link', { [CONF]: trio(60, 10, 6), 'etc/sysctl.d/99-sysctl.conf': LINK }],
    ['an absolute link', { [CONF]: trio(60, 10, 6), 'etc/sysctl.d/99-sysctl.conf': { link: '/etc/sysctl.conf' } }],
    ['a link of another name', { [CONF]: trio(60, 10, 6), 'etc/sysctl.d/50-all.conf': LINK }],
    ['a link in another directory', { [CONF]: trio(60, 10, 6), 'usr/lib/sysctl.d/99-sysctl.conf': { link: '../../../etc/sysctl.conf' } }],
    ['a file of other things', { [CONF]: 'vm.swappiness = 1\n' }],
    ['the same values in a drop-in', { [CONF]: trio(60, 10, 6), 'etc/sysctl.d/60-a.conf': trio('0x3c', 10, 6) }],
    ['a sysctl.conf that is no host\'s', { 'files/sysctl.conf': trio(60, 10, 6) }],
    ['one within a sysctl.d', { 'files/sysctl.d/sysctl.conf': trio(60, 10, 6) }],
  ] as [string, Readonly<Record<string, Entry>>][])('%s', async (_, files) => {
    expect(await placesIn(ID, files)).toEqual([])
    expect(await placesIn(ID, files, ['--root', '.'])).toEqual([])
  })

  test('where another file wins, link or no link', async () => {
    expect(await placesIn(ID, { [CONF]: `${TIME} = 60\n`, 'etc/sysctl.d/zz.conf': `${TIME} = 600\n` })).toEqual([])
  })

  test.each(['procps', 'busybox'])('%s reads the file itself', async (loader) => {
    expect(await placesIn(ID, { [CONF]: trio(60, 10, 6) }, ['--loader', loader])).toEqual([])
    expect(await placesIn(ID, { [CONF]: trio(60, 10, 6) }, ['--loader', loader, '--root', '.'])).toEqual([])
  })
})
