import type { Loader } from '../carrier/scope.ts'
import { parameterAt, PARAMETER_IDS, PARAMETERS, type ParameterId } from '../kernel/parameters.ts'
import { matchesGlob } from './glob.ts'

/** Between a path below /proc/sys and the dotted key: `net/ipv4/conf/eth0.1/x` is `net.ipv4.conf.eth0/1.x`. */
function swapped(text: string): string {
  return text.replaceAll(/[./]/g, (separator) => (separator === '.' ? '/' : '.'))
}

/** The first separator decides: after a dot the key is dotted, after a slash it is a path. */
function asDotted(written: string): string {
  const slash = written.indexOf('/')
  const dot = written.indexOf('.')
  return slash >= 0 && (dot < 0 || slash < dot) ? swapped(written) : written
}

/** systemd's path_simplify(): no double, leading or trailing slash, no `.` component (in a dotted key, `/`). */
function simplify(dotted: string): string {
  return dotted
    .split('.')
    .filter((part) => part !== '' && part !== '/')
    .join('.')
}

/** What the file system makes of the path; a slash at its end asks for a directory. */
function walk(dotted: string): string {
  const parts: string[] = []
  for (const part of dotted.split('.')) {
    if (part === '//') parts.pop()
    else if (part !== '' && part !== '/') parts.push(part)
  }
  return parts.join('.') + (dotted.endsWith('.') ? '.' : '')
}

/**
 * busybox keeps what already names a file, and else swaps only if a dot comes before a slash; so it takes
 * `net/ipv4.tcp_keepalive_time`, and any absolute path (procps/sysctl.c sysctl_dots_to_slashes).
 */
function busyboxKey(written: string): string {
  const PROC_SYS = '/proc/sys/'
  if (written.startsWith('/')) return written.startsWith(PROC_SYS) ? walk(swapped(written.slice(PROC_SYS.length))) : swapped(written)
  const asPath = walk(swapped(written))
  if (parameterAt(asPath) !== undefined && !written.startsWith('.')) return asPath
  const slash = written.indexOf('/')
  const dotted = slash < 0 || written.indexOf('.') < slash ? asDotted(written) : written.replaceAll('/', '.')
  return dotted.startsWith('.') ? dotted : walk(dotted)
}

/** A slash, a glob, a dot at either end or beside another one. */
const UNUSUAL = /[/*?[]|\.\.|^\.|\.$/

/** Whether a key is dotted as it should be and no glob, as almost all are: every loader takes it as it is written. */
export function isPlain(written: string): boolean {
  return !UNUSUAL.test(written)
}

/**
 * The dotted key that a key written in sysctl.conf means to a loader. A glob stays a glob. What means no file at
 * all gives a key that no parameter has.
 *
 * Source: systemd sysctl-util.c sysctl_normalize, procps slashdot(), busybox sysctl_dots_to_slashes.
 */
export function dottedKey(written: string, loader: Loader): string {
  if (isPlain(written)) return written
  if (loader === 'busybox') return busyboxKey(written)
  const dotted = asDotted(written)
  return loader === 'systemd' ? simplify(dotted) : walk(dotted)
}

export function isGlob(dotted: string, loader: Loader): boolean {
  return loader !== 'busybox' && /[*?[]/.test(dotted)
}

const NONE: readonly ParameterId[] = []

/** The known parameters that a dotted key or a glob means. */
export function parametersAt(dotted: string, glob: boolean): readonly ParameterId[] {
  if (glob) return PARAMETER_IDS.filter((id) => matchesGlob(PARAMETERS[id].key, dotted))
  const parameter = parameterAt(dotted)
  return parameter === undefined ? NONE : [parameter]
}
