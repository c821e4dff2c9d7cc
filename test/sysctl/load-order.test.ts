import { describe, expect, test } from 'vitest'
import type { Loader } from '../../src/carrier/scope.ts'
import { DROP_IN_DIRECTORIES, dropInOrder, hostOrder } from '../../src/sysctl/load-order.ts'

function dropIn(path: string): { directory: number; name: string; path: string } {
  const at = path.lastIndexOf('/')
  return { directory: DROP_IN_DIRECTORIES.findIndex((directory) => directory === path.slice(0, at)), name: path.slice(at + 1), path }
}

function order(loader: Loader, ...paths: readonly string[]): string[] {
  return dropInOrder(paths.map(dropIn), loader).map(({ path }) => path)
}

describe('drop-ins', () => {
  test('are sorted by name, byte by byte, whatever their directory', () => {
    const names = ['99-z', '100-x', 'keepalive', 'Z', 'a', '90_a', '90-a', '\u{1f600}', '\uffee'].map((name) => `etc/sysctl.d/${name}.conf`)
    expect(order('systemd', ...names, 'usr/lib/sysctl.d/99-a.conf')).toEqual([
      'etc/sysctl.d/100-x.conf',
      'etc/sysctl.d/90-a.conf',
      'etc/sysctl.d/90_a.conf',
      'usr/lib/sysctl.d/99-a.conf',
      'etc/sysctl.d/99-z.conf',
      'etc/sysctl.d/Z.conf',
      'etc/sysctl.d/a.conf',
      'etc/sysctl.d/keepalive.conf',
      'etc/sysctl.d/\uffee.conf',
      'etc/sysctl.d/\u{1f600}.conf',
    ])
  })

  test('of one name, only the first directory counts', () => {
    const masked = ['lib/sysctl.d/a.conf', 'usr/lib/sysctl.d/a.conf', 'usr/local/lib/sysctl.d/a.conf', 'run/sysctl.d/a.conf']
    expect(order('systemd', ...masked)).toEqual(['run/sysctl.d/a.conf'])
    expect(order('procps', ...masked, 'etc/sysctl.d/a.conf')).toEqual(['etc/sysctl.d/a.conf'])
  })

  test('end in .conf; only procps reads hidden ones', () => {
    const names = ['a.CONF', 'b.conf~', 'c.conf.bak', 'd.cfg', 'README', '.e.conf', '.conf'].map((name) => `etc/sysctl.d/${name}`)
    expect(order('systemd', ...names)).toEqual([])
    expect(order('procps', ...names)).toEqual(['etc/sysctl.d/.conf', 'etc/sysctl.d/.e.conf'])
  })
})

describe('/etc/sysctl.conf', () => {
  const sysctlConf = { directory: 0, name: 'sysctl.conf', path: 'etc/sysctl.conf' }
  const hostPaths = (loader: Loader, ...paths: readonly string[]): string[] => hostOrder(paths.map(dropIn), sysctlConf, loader).map(({ path }) => path)

  test('procps reads it last', () => {
    expect(hostPaths('procps', 'etc/sysctl.d/zz.conf')).toEqual(['etc/sysctl.d/zz.conf', 'etc/sysctl.conf'])
  })

  test('systemd reads it as 99-sysctl.conf', () => {
    expect(hostPaths('systemd', 'etc/sysctl.d/99-a.conf', 'etc/sysctl.d/99-zz.conf')).toEqual([
      'etc/sysctl.d/99-a.conf',
      'etc/sysctl.conf',
      'etc/sysctl.d/99-zz.conf',
    ])
  })

  test('where that link is there, it is what counts', () => {
    expect(hostPaths('systemd', 'etc/sysctl.d/99-sysctl.conf')).toEqual(['etc/sysctl.d/99-sysctl.conf'])
  })

  test("busybox: Alpine's order of directories, without masking", () => {
    expect(hostPaths('busybox', 'run/sysctl.d/a.conf', 'etc/sysctl.d/a.conf', 'usr/lib/sysctl.d/z.conf', 'lib/sysctl.d/zz.conf', 'usr/local/lib/sysctl.d/l.conf')).toEqual([
      'lib/sysctl.d/zz.conf',
      'usr/lib/sysctl.d/z.conf',
      'etc/sysctl.d/a.conf',
      'etc/sysctl.conf',
      'run/sysctl.d/a.conf',
    ])
  })
})
