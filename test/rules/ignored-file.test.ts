import { describe, expect, test } from 'vitest'
import { trio } from '../helpers/sysctl.ts'
import { foundIn, placesIn } from '../helpers/tree-rule.ts'
import { run } from '../helpers/run.ts'
import { tree, type Entry } from '../helpers/tree.ts'

const ID = 'ignored-file'
const CONTENT = `# x\n${trio(60, 10, 6)}`

describe('found', () => {
  test.each(['etc/sysctl.d/60-keepalive', 'etc/sysctl.d/60-keepalive.cfg', 'etc/sysctl.d/60-keepalive.CONF', 'usr/lib/sysctl.d/keepalive', 'x/sysctl.d/60-keepalive', 'etc/sysctl.d/.60-keepalive.conf'])('%s', async (file) => {
    expect(await placesIn(ID, { [file]: CONTENT })).toEqual([`${file}:2:1`])
    expect(await placesIn(ID, { [file]: CONTENT }, [file])).toEqual([`${file}:2:1`])
  })

  test('below a root that is named', async () => {
    expect(await placesIn(ID, { 'image/etc/sysctl.d/a': CONTENT }, ['--root', 'image'])).toEqual(['image/etc/sysctl.d/a:2:1'])
  })

  test('standard input that stands for such a file', async () => {
    const { stdout } = await run(['lint', '--format', 'unix', '--stdin-filename', 'etc/sysctl.d/a', '-'], { stdin: CONTENT, cwd: tree({}) })
    expect(stdout).toContain('etc/sysctl.d/a:2:1: this file is never loaded')
  })

  test('is all that is said of it', async () => {
    const { stdout } = await run(['lint', '--format', 'unix'], { cwd: tree({ 'etc/sysctl.d/a': `${trio('60s', 0, 0)}net.ipv4.tcp_keepalive_time = 60 # x\nfoo\n` }) })
    expect(stdout.split('\n').filter((line) => line.includes('/a:'))).toHaveLength(1)
  })

  test('a directory that Alpine does not read, masked or not', async () => {
    const file = 'usr/local/lib/sysctl.d/a.conf'
    for (const more of [{}, { 'etc/sysctl.d/a.conf': CONTENT }]) expect(await placesIn(ID, { [file]: CONTENT, ...more }, ['--loader', 'busybox'])).toEqual([`${file}:2:1`])
    expect(await placesIn(ID, { [file]: CONTENT })).toEqual([])
  })
})

describe('silent', () => {
  test.each([
    ...['a.conf~', '#a.conf#', 'a.conf.dpkg-old', 'a.conf.dpkg-dist', 'a.conf.ucf-old', 'a.conf.rpmsave', 'a.conf.rpmnew', 'a.conf.pacnew', 'a.conf.bak', 'a.conf.20240101', 'a.conf-old', 'a.conf_disabled', '.a.conf.swp', '.gitkeep'],
    ...['README', 'README.md', 'a.conf.j2', 'a.conf.erb', 'a.j2', 'a.erb', 'a.sh', 'a.yaml', 'Makefile'],
  ])('%s, found or named', async (name) => {
    const file = `etc/sysctl.d/${name}`
    expect(await placesIn(ID, { [file]: CONTENT })).toEqual([])
    expect(await placesIn(ID, { [file]: CONTENT }, [file])).toEqual([])
  })

  test.each([
    ['a file that is loaded', { 'etc/sysctl.d/a.conf': CONTENT }],
    ['a file of other things', { 'etc/sysctl.d/a': 'vm.swappiness = 1\n' }],
    ['prose', { 'etc/sysctl.d/a': 'set net.ipv4.tcp_keepalive_time here\n' }],
    ['a directory below', { 'etc/sysctl.d/old/a.conf': CONTENT, 'etc/sysctl.d/old/b': CONTENT }],
    ['another directory', { 'etc/sysctl.conf.d/a': CONTENT }],
    ['what a loaded link leads to', { 'x/sysctl.d/a': CONTENT, 'x/sysctl.d/a.conf': { link: 'a' } }],
    ['a lone file of any name', { 'a.conf': CONTENT }],
    ['a template next to what was rendered of it', { 'x/sysctl.d/a.conf': CONTENT, 'x/sysctl.d/a.conf.j2': CONTENT }],
  ] as [string, Readonly<Record<string, Entry>>][])('%s', async (_, files) => {
    expect(await placesIn(ID, files)).toEqual([])
  })

  test('a file that is named, alone or as a template', async () => {
    expect(await placesIn(ID, { a: CONTENT }, ['a'])).toEqual([])
    for (const file of ['x/sysctl.d/a.conf.j2', 'x/sysctl.d/b.conf.j2']) expect(await placesIn(ID, { 'x/sysctl.d/a.conf': CONTENT, 'x/sysctl.d/a.conf.j2': CONTENT, 'x/sysctl.d/b.conf.j2': CONTENT, 'x/sysctl.d/b.conf': CONTENT }, [file])).toEqual([])
  })

  test('a hidden file under procps', async () => {
    expect(await placesIn(ID, { 'etc/sysctl.d/.a.conf': CONTENT }, ['--loader', 'procps'])).toEqual([])
  })
})

test.each([
  ['etc/sysctl.d/60-keepalive', 'systemd', 'this file is never loaded, as its name does not end in .conf: what it sets of tcp_keepalive_time, tcp_keepalive_intvl and tcp_keepalive_probes has no effect; rename it to 60-keepalive.conf'],
  ['etc/sysctl.d/60-keepalive.CFG', 'procps', 'this file is never loaded, as its name does not end in .conf: what it sets of tcp_keepalive_time, tcp_keepalive_intvl and tcp_keepalive_probes has no effect; rename it to 60-keepalive.conf'],
  ['etc/sysctl.d/.60-a.conf', 'systemd', 'systemd does not load hidden files, so what this one sets of tcp_keepalive_time, tcp_keepalive_intvl and tcp_keepalive_probes has no effect; rename it to 60-a.conf'],
  ['etc/sysctl.d/.conf', 'systemd', 'systemd does not load hidden files, so what this one sets of tcp_keepalive_time, tcp_keepalive_intvl and tcp_keepalive_probes has no effect; rename it to keepalive.conf'],
  ['usr/local/lib/sysctl.d/a.conf', 'busybox', 'busybox does not load files of this directory, so what this one sets of tcp_keepalive_time, tcp_keepalive_intvl and tcp_keepalive_probes has no effect; move it to /etc/sysctl.d'],
])('says what to do about %s under %s', async (file, loader, message) => {
  expect((await foundIn(ID, { [file]: CONTENT }, ['--loader', loader])).map((each) => each.message)).toEqual([message])
})
