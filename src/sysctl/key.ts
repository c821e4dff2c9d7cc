import type { Loader } from '../carrier/scope.ts'
import { parameterAt, PARAMETER_IDS, PARAMETERS, type ParameterId } from '../kernel/parameters.ts'
import { matchesGlob } from './glob.ts'

/** The first separator decides: after a dot, dots become slashes and slashes dots; after a slash all stays. */
function swapSeparators(key: string): string {
  const first = /[./]/.exec(key)
  if (first?.[0] !== '.') return key
  return key.includes('/') ? key.replaceAll(/[./]/g, (separator) => (separator === '.' ? '/' : '.')) : key.replaceAll('.', '/')
}

/** systemd's path_simplify(): no double, leading or trailing slash, no `.` component. */
function simplify(path: string): string {
  return path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/')
}

/** What the file system makes of a path below /proc/sys; a trailing slash asks for a directory. */
function walk(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/') + (path.endsWith('/') ? '/' : '')
}

/**
 * busybox keeps what already names a file, and else swaps only if a dot comes before a slash; so it takes
 * `net/ipv4.tcp_keepalive_time`, and any absolute path (procps/sysctl.c sysctl_dots_to_slashes).
 */
function busyboxPath(key: string): string {
  if (key.startsWith('/')) return key.startsWith('/proc/sys/') ? walk(key.slice('/proc/sys/'.length)) : key
  const asWritten = walk(key)
  if (parameterAt(asWritten) !== undefined && !key.startsWith('.')) return asWritten
  const slash = key.indexOf('/')
  const swapped = slash < 0 || key.indexOf('.') < slash ? swapSeparators(key) : key.replaceAll('.', '/')
  return swapped.startsWith('/') ? swapped : walk(swapped)
}

/**
 * The path below /proc/sys that a key written in sysctl.conf means to a loader, without a leading slash.
 * A glob stays a glob. Keys that mean no file at all give a path that no parameter has.
 *
 * Source: systemd sysctl-util.c sysctl_normalize, procps slashdot(), busybox sysctl_dots_to_slashes.
 */
export function keyPath(written: string, loader: Loader): string {
  if (loader === 'busybox') return busyboxPath(written)
  const swapped = swapSeparators(written)
  const plain = !swapped.startsWith('/') && !swapped.endsWith('/') && !swapped.includes('//') && !swapped.includes('/.')
  if (plain && !swapped.startsWith('.')) return swapped
  return loader === 'systemd' ? simplify(swapped) : walk(swapped)
}

export function isGlob(path: string, loader: Loader): boolean {
  return loader !== 'busybox' && /[*?[]/.test(path)
}

/** The known parameters that a path or a glob means. */
export function parametersAt(path: string, glob: boolean): readonly ParameterId[] {
  if (glob) return PARAMETER_IDS.filter((id) => matchesGlob(PARAMETERS[id].path, path))
  const parameter = parameterAt(path)
  return parameter === undefined ? [] : [parameter]
}
