import { utimesSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { compared, type Loaded } from '../../src/audit/drift.ts'
import { hostFiles, loaderAt } from '../../src/audit/files.ts'
import type { Loader } from '../../src/carrier/scope.ts'
import type { ParameterId } from '../../src/kernel/parameters.ts'
import { comparison } from '../../src/report/audit-words.ts'
import { tree } from '../helpers/tree.ts'

const T = 'net.ipv4.tcp_keepalive_time'
const FILE = 'etc/sysctl.d/60-keepalive.conf'
const BOOTED = { otherNamespace: false, container: false, isNewer: () => false } as const

function driftOf(files: Readonly<Record<string, string>>, running: number, known: Partial<Loaded> = {}, loader: Loader = 'systemd', parameter: ParameterId = 'time', others: readonly (readonly [ParameterId, number])[] = []): unknown {
  const root = tree(files)
  return compared(parameter, new Map([[parameter, running], ...others]), { ...hostFiles(root, loader, root), ...BOOTED, ...known }).drift
}

describe('the likely cause of a value that is not that of the files', () => {
  test('none where it is', () => {
    expect([driftOf({ [FILE]: `${T}=60\n` }, 60), driftOf({}, 7200)]).toEqual([null, null])
  })

  test('another loader gives it', () => {
    const files = { [FILE]: `${T}=60\n`, 'etc/sysctl.conf': `\n${T} = 120\n` }
    expect(driftOf(files, 120)).toEqual({ cause: 'loader', loader: 'procps', at: { path: 'etc/sysctl.conf', line: 2 } })
    expect(driftOf(files, 60, {}, 'procps')).toEqual({ cause: 'loader', loader: 'systemd', at: { path: FILE, line: 1 } })
  })

  test('a line that loses under each of them says so', () => {
    expect(driftOf({ 'etc/sysctl.d/50-a.conf': `${T}=50\n`, [FILE]: `${T}=60\n` }, 50)).toEqual({ cause: 'lost-line', at: { path: 'etc/sysctl.d/50-a.conf', line: 1 } })
    expect(driftOf({ 'etc/sysctl.d/new.txt': `${T}=50\n` }, 50)).toEqual({ cause: 'lost-line', at: { path: 'etc/sysctl.d/new.txt', line: 1 } })
  })

  test('the kernel default: not loaded here, in another namespace, in a container', () => {
    const files = { [FILE]: `${T}=60\n` }
    expect(driftOf(files, 7200)).toEqual({ cause: 'kernel-default', other: false, container: false })
    expect(driftOf(files, 7200, { otherNamespace: true })).toEqual({ cause: 'kernel-default', other: true, container: false })
    expect(driftOf(files, 7200, { container: true, isNewer: () => true })).toEqual({ cause: 'kernel-default', other: false, container: true })
    expect(driftOf(files, 7200, { isNewer: () => true })).toEqual({ cause: 'not-loaded', newer: FILE })
  })

  test('the kernel default, though a line that does not win says so too', () => {
    const files = { 'etc/sysctl.d/10-distro.conf': `${T}=7200\n`, [FILE]: `${T}=60\n` }
    expect(driftOf(files, 7200, { container: true })).toEqual({ cause: 'kernel-default', other: false, container: true })
    expect(driftOf(files, 7200, { otherNamespace: true })).toMatchObject({ cause: 'kernel-default', other: true })
    expect(driftOf(files, 7200, { isNewer: () => true })).toEqual({ cause: 'not-loaded', newer: FILE })
    expect(driftOf(files, 7200)).toMatchObject({ cause: 'lost-line' })
  })

  test('a file that gives another value when it is loaded by itself is no cause', () => {
    expect(driftOf({ [FILE]: `${T}=60\n${T}=90\n` }, 60)).toEqual({ cause: 'by-hand', newer: null })
    expect(driftOf({ [FILE]: `-${T}\nnet.ipv4.tcp_keepalive_tim? = 60\n` }, 60)).toEqual({ cause: 'by-hand', newer: null })
  })

  test('of several causes the one that explains most of what runs', () => {
    const files = {
      [FILE]: `${T}=60\nnet.ipv4.tcp_keepalive_intvl=10\nnet.ipv4.tcp_keepalive_probes=6\n`,
      'etc/sysctl.d/70-x.conf': `${T}=60s\n`,
      'etc/sysctl.conf': 'net.ipv4.tcp_keepalive_intvl=25\n',
      'usr/lib/sysctl.d/90-v.conf': 'net.ipv4.tcp_keepalive_probes=060\n',
    }
    const others = [['time', 60], ['intvl', 10], ['probes', 6]] as const
    for (const [parameter, value] of [['time', 60], ['probes', 6]] as const) {
      expect(driftOf(files, value, {}, 'systemd', parameter, others)).toMatchObject({ cause: 'lost-line', at: { path: FILE } })
    }
  })

  test('nothing is held against files of which one cannot be read', () => {
    expect(driftOf({ [FILE]: `${T}=60\n` }, 7200, { isComplete: false })).toBeNull()
  })

  test('changed by hand, or not loaded since it was changed', () => {
    expect(driftOf({ [FILE]: `${T}=60\n` }, 61)).toEqual({ cause: 'by-hand', newer: null })
    expect(driftOf({}, 61)).toEqual({ cause: 'by-hand', newer: null })
    expect(driftOf({ [FILE]: `${T}=60\n` }, 61, { isNewer: () => true })).toEqual({ cause: 'by-hand', newer: FILE })
  })

  test('a refused value: said, and drift only where the kernel holds something else', () => {
    const root = tree({ [FILE]: `${T}=60s\n` })
    const loaded = { ...hostFiles(root, 'systemd', root), ...BOOTED }
    const refused = { place: { path: FILE, line: 1 }, raw: '60s' }
    expect(compared('time', new Map([['time', 7200]]), loaded)).toMatchObject({ drift: null, refused })
    expect(compared('time', new Map([['time', 90]]), loaded)).toMatchObject({ drift: { cause: 'refused' }, refused })
  })

  test('a template: nothing can be compared, and where it stands is said', () => {
    expect(driftOf({ [FILE]: `${T}={{ time }}\n` }, 61)).toBeNull()
    const root = tree({ 'etc/sysctl.d/40-a.conf': '\n{{ lines }}\n', [FILE]: `${T}=60\n` })
    const value = compared('time', new Map([['time', 61]]), { ...hostFiles(root, 'systemd', root), ...BOOTED })
    expect([value.drift, comparison(value)]).toEqual([null, 'the files leave it to a template (etc/sysctl.d/40-a.conf:2)'])
  })
})

test('whether a file is newer than the boot is looked up', () => {
  const root = tree({ [FILE]: `${T}=60\n`, 'etc/sysctl.d/old.conf': '' })
  utimesSync(path.join(root, 'etc/sysctl.d/old.conf'), 1e9, 1e9)
  const { isNewer } = hostFiles(root, 'systemd', root)
  expect([isNewer(FILE), isNewer('etc/sysctl.d/old.conf'), isNewer('missing.conf')]).toEqual([true, false, false])
})

test('Alpine loads with busybox', () => {
  expect([loaderAt(tree({ 'etc/alpine-release': '3.22.0\n' })).loader, loaderAt(tree({})).loader]).toEqual(['busybox', 'systemd'])
})
