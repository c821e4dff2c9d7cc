import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Loader } from '../../src/carrier/scope.ts'
import { filesOfHost, loadFiles, type Batch, type LoadOptions } from '../../src/node/load.ts'
import { newListing } from '../../src/node/listing.ts'
import { tree } from '../helpers/tree.ts'

const time = (seconds: number | string): string => `net.ipv4.tcp_keepalive_time = ${seconds}\n`

function loadIn(root: string, files: readonly string[], { loader = 'systemd', ...options }: Partial<LoadOptions> & { readonly loader?: Loader } = {}): Batch {
  const given = { cwd: root, loaderOf: () => loader, root: null, buffers: new Map(), list: newListing(), ...options }
  const batches = [...loadFiles(files.map((file) => path.join(root, file)), given)]
  return { templated: () => false, root: batches[0]?.root ?? null, loaded: batches.flatMap(({ loaded }) => loaded), problems: batches.flatMap(({ problems }) => problems) }
}

/** The time that the scope of the first file ends up with. */
function timeOf({ loaded }: Batch): number | null | undefined {
  return loaded[0]?.scope.effective.time.value
}

function documentsOf({ loaded }: Batch): string[] | undefined {
  return loaded[0]?.scope.documents.map((document) => document.path)
}

describe('what a file is loaded with', () => {
  test('a host: all its drop-in directories, by name', () => {
    const root = tree({
      'etc/sysctl.d/50-a.conf': time(50),
      'run/sysctl.d/60-b.conf': time(60),
      'usr/local/lib/sysctl.d/70-c.conf': time(70),
      'usr/lib/sysctl.d/80-d.conf': time(80),
      'lib/sysctl.d/90-e.conf': time(90),
    })
    for (const file of ['etc/sysctl.d/50-a.conf', 'run/sysctl.d/60-b.conf', 'usr/lib/sysctl.d/80-d.conf', 'lib/sysctl.d/90-e.conf']) {
      const result = loadIn(root, [file])
      expect(documentsOf(result)).toEqual(['etc/sysctl.d/50-a.conf', 'run/sysctl.d/60-b.conf', 'usr/local/lib/sysctl.d/70-c.conf', 'usr/lib/sysctl.d/80-d.conf', 'lib/sysctl.d/90-e.conf'])
      expect(result.loaded.map(({ document }) => document.path)).toEqual([file])
    }
  })

  test('two hosts in one tree are two', () => {
    const root = tree({ 'a/etc/sysctl.d/50-a.conf': time(50), 'b/etc/sysctl.d/50-a.conf': time(60) })
    expect(loadIn(root, ['a/etc/sysctl.d/50-a.conf', 'b/etc/sysctl.d/50-a.conf']).loaded.map(({ scope }) => scope.effective.time.value)).toEqual([50, 60])
  })

  test('another directory called sysctl.d', () => {
    const root = tree({ 'files/sysctl.d/a.conf': time(50), 'files/sysctl.d/b.conf': time(60), 'files/etc.conf': time(70) })
    expect(documentsOf(loadIn(root, ['files/sysctl.d/a.conf']))).toEqual(['files/sysctl.d/a.conf', 'files/sysctl.d/b.conf'])
  })

  test('else itself alone', () => {
    const root = tree({ 'a.conf': time(50), 'b.conf': time(60), 'sysctl.conf': time(70) })
    expect(documentsOf(loadIn(root, ['a.conf']))).toEqual(['a.conf'])
    expect(documentsOf(loadIn(root, ['sysctl.conf']))).toEqual(['sysctl.conf'])
  })

  test('a template in a sysctl.d: that directory, once its templates are rendered', () => {
    const root = tree({ 'etc/sysctl.d/b.conf.j2': time(50), 'etc/sysctl.d/a.conf': time(60), 'etc/sysctl.d/c.conf.erb': time(70), 'etc/sysctl.d/d.conf.bak': time(80) })
    expect(documentsOf(loadIn(root, ['etc/sysctl.d/b.conf.j2']))).toEqual(['etc/sysctl.d/a.conf', 'etc/sysctl.d/b.conf.j2', 'etc/sysctl.d/c.conf.erb'])
    expect(documentsOf(loadIn(root, ['etc/sysctl.d/a.conf']))).toEqual(['etc/sysctl.d/a.conf'])
  })

  test('a template elsewhere: itself alone', () => {
    const root = tree({ 'templates/a.conf.j2': time(50), 'templates/b.conf.j2': time(60) })
    expect(documentsOf(loadIn(root, ['templates/a.conf.j2']))).toEqual(['templates/a.conf.j2'])
  })

  test('what is not loaded is not in its scope', () => {
    const root = tree({ 'etc/sysctl.d/a.conf.bak': time(50), 'etc/sysctl.d/b.conf': time(60), 'usr/lib/sysctl.d/b.conf': time(70) })
    for (const file of ['etc/sysctl.d/a.conf.bak', 'usr/lib/sysctl.d/b.conf']) {
      const result = loadIn(root, [file])
      expect(result.loaded.map(({ document }) => document.path)).toEqual([file])
      expect(documentsOf(result)).toEqual(['etc/sysctl.d/b.conf'])
    }
  })
})

describe('links', () => {
  test.each<[name: string, target: string]>([
    ['/dev/null', '/dev/null'],
    ['nothing', 'not-there'],
    ['a directory', '..'],
  ])('a link to %s masks', (_, link) => {
    const root = tree({ 'etc/sysctl.d/50-a.conf': { link }, 'usr/lib/sysctl.d/50-a.conf': time(50) })
    expect(timeOf(loadIn(root, ['usr/lib/sysctl.d/50-a.conf']))).toBe(7200)
  })

  test('a directory called x.conf masks as well', () => {
    const root = tree({ 'etc/sysctl.d/50-a.conf': { directory: true }, 'usr/lib/sysctl.d/50-a.conf': time(50) })
    expect(timeOf(loadIn(root, ['usr/lib/sysctl.d/50-a.conf']))).toBe(7200)
  })

  test('a file under two names is one document', () => {
    const root = tree({ 'etc/sysctl.d/99-sysctl.conf': { link: '../sysctl.conf' }, 'etc/sysctl.conf': time(60) })
    const result = loadIn(root, ['etc/sysctl.d/99-sysctl.conf', 'etc/sysctl.conf'])
    expect(result.loaded.map(({ document }) => document.path)).toEqual(['etc/sysctl.conf'])
    expect(documentsOf(result)).toEqual(['etc/sysctl.conf'])
  })

  test('an absolute link stays within the root', () => {
    const root = tree({ 'etc/sysctl.d/50-a.conf': { link: '/opt/a.conf' }, 'opt/a.conf': time(50) })
    expect(timeOf(loadIn(root, ['etc/sysctl.d/50-a.conf']))).toBe(50)
  })

  test('a merged /lib is one directory', () => {
    const root = tree({ 'usr/lib/sysctl.d/a.conf': time(50), lib: { link: 'usr/lib' } })
    const result = loadIn(root, ['lib/sysctl.d/a.conf'])
    expect([documentsOf(result), result.loaded.map(({ document }) => document.path)]).toEqual([['usr/lib/sysctl.d/a.conf'], ['usr/lib/sysctl.d/a.conf']])
  })

  test('a circle is a problem, and the rest is loaded', () => {
    const root = tree({ 'etc/sysctl.d/a.conf': { link: 'b.conf' }, 'etc/sysctl.d/b.conf': { link: 'a.conf' }, 'etc/sysctl.d/c.conf': time(60) })
    const { loaded, problems } = loadIn(root, ['etc/sysctl.d/c.conf'])
    expect(loaded[0]?.scope.effective.time.value).toBe(60)
    expect(problems.map((problem) => [problem.path, problem.message.slice(0, 31)])).toEqual([
      ['etc/sysctl.d/a.conf', 'too many levels of symbolic lin'],
      ['etc/sysctl.d/b.conf', 'too many levels of symbolic lin'],
    ])
  })
})

test('a link to a lone file that is named as well: one document, among what it is loaded with', () => {
  const root = tree({ 'etc/sysctl.d/50-a.conf': { link: '../../shared/a.conf' }, 'etc/sysctl.d/60-b.conf': time(60), 'shared/a.conf': time(50) })
  const result = loadIn(root, ['shared/a.conf', 'etc/sysctl.d/50-a.conf'])
  expect(result.loaded.map(({ document, scope }) => [document.path, scope.kind])).toEqual([['shared/a.conf', 'host']])
})

describe('/etc/sysctl.conf', () => {
  const files = { 'etc/sysctl.conf': time(60), 'etc/sysctl.d/99-zz.conf': time(90) }
  const linked = { ...files, 'etc/sysctl.d/99-sysctl.conf': { link: '../sysctl.conf' } }

  test.each<[loader: Loader, literal: boolean, unlinked: number, linked: number]>([
    ['systemd', false, 90, 90],
    ['systemd', true, 90, 90],
    ['procps', false, 60, 60],
    ['procps', true, 60, 60],
  ])('%s, root named: %s', (loader, literal, whereUnlinked, whereLinked) => {
    for (const [entries, expected] of [[files, whereUnlinked], [linked, whereLinked]] as const) {
      const root = tree(entries)
      expect(timeOf(loadIn(root, ['etc/sysctl.conf'], { loader, root: literal ? root : null }))).toBe(expected)
    }
  })

  test('systemd reads it by itself only where the root is not named', () => {
    const root = tree({ 'etc/sysctl.conf': time(60) })
    expect(timeOf(loadIn(root, ['etc/sysctl.conf']))).toBe(60)
    expect(timeOf(loadIn(root, ['etc/sysctl.conf'], { root }))).toBe(7200)
  })
})

describe('an unsaved buffer', () => {
  test('takes the place of its file', () => {
    const root = tree({ 'etc/sysctl.d/a.conf': time(60) })
    const file = path.join(root, 'etc/sysctl.d/a.conf')
    expect(timeOf(loadIn(root, ['etc/sysctl.d/a.conf'], { buffers: new Map([[file, Buffer.from(time(70))]]) }))).toBe(70)
  })

  test('may be of a file that is not there yet', () => {
    const root = tree({ 'etc/sysctl.d/a.conf': time(60) })
    const file = path.join(root, 'etc/sysctl.d/b.conf')
    const result = loadIn(root, ['etc/sysctl.d/b.conf'], { buffers: new Map([[file, Buffer.from(time(70))]]) })
    expect([timeOf(result), documentsOf(result)]).toEqual([70, ['etc/sysctl.d/a.conf', 'etc/sysctl.d/b.conf']])
  })
})

test('a link to a directory, absolute, starts at the root that was named', () => {
  const root = tree({ 'etc/sysctl.d': { link: '/srv/d' }, 'srv/d/a.conf': time(50), lib: { link: '/usr/lib' }, 'usr/lib/sysctl.d/b.conf': time(60) })
  expect(filesOfHost(root, root, newListing()).files.map((file) => path.relative(root, file))).toEqual(['srv/d/a.conf', 'usr/lib/sysctl.d/b.conf'])
})

test('the files of a host', () => {
  const root = tree({ 'etc/sysctl.d/a.conf': '', 'etc/sysctl.d/README': '', 'usr/lib/sysctl.d/b.conf': '', 'etc/sysctl.conf': '', 'etc/ufw/sysctl.conf': '' })
  expect(filesOfHost(root, root, newListing()).files.map((file) => path.relative(root, file))).toEqual(['etc/sysctl.d/a.conf', 'usr/lib/sysctl.d/b.conf', 'etc/sysctl.conf'])
})
