import type { Loader } from '../carrier/scope.ts'

/** Where a host keeps drop-ins, below its root, by falling precedence: the first file of a name masks the others. */
export const DROP_IN_DIRECTORIES = [
  'etc/sysctl.d',
  'run/sysctl.d',
  'usr/local/lib/sysctl.d',
  'usr/lib/sysctl.d',
  'lib/sysctl.d',
] as const

/** Read besides the drop-ins, in a way that depends on the loader. */
export const SYSCTL_CONF = 'etc/sysctl.conf'

/** The link in /etc/sysctl.d through which systemd-sysctl reads /etc/sysctl.conf, where a distribution ships it. */
const SYSCTL_CONF_LINK = '99-sysctl.conf'

export interface DropIn {
  /** Index in DROP_IN_DIRECTORIES; 0 where there is only one directory. */
  readonly directory: number
  readonly name: string
}

const encoder = new TextEncoder()

/** Code units from here on sort otherwise than their bytes do in UTF-8. */
const SURROGATES = /[\ud800-\uffff]/

/** Sorts as strcmp() does: by byte, not by UTF-16 unit. The two differ only where a surrogate is compared. */
function sortedByBytes<D extends DropIn>(dropIns: readonly D[]): D[] {
  const byUnit = (a: D, b: D): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
  if (!SURROGATES.test(dropIns.map(({ name }) => name).join('/'))) return dropIns.toSorted(byUnit)
  const keyed = dropIns.map((dropIn) => ({ dropIn, bytes: encoder.encode(dropIn.name) }))
  return keyed.sort((a, b) => compareBytes(a.bytes, b.bytes)).map(({ dropIn }) => dropIn)
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const at = a.findIndex((byte, index) => byte !== b[index])
  return at < 0 ? a.length - b.length : a[at]! - (b[at] ?? -1)
}

/** Whether a loader reads a file of this name in a drop-in directory. */
function isLoadedName(name: string, loader: Loader): boolean {
  return name.endsWith('.conf') && (loader === 'procps' || !name.startsWith('.'))
}

/**
 * The drop-ins that a loader reads, in the order in which it does: of one name only the first directory's, then
 * all by name, byte by byte, whatever their directory.
 *
 * Source: systemd conf-files.c conf_files_list, procps src/sysctl.c PreloadSystem.
 */
export function dropInOrder<D extends DropIn>(dropIns: readonly D[], loader: Loader): D[] {
  const byName = new Map<string, D>()
  for (const dropIn of dropIns) {
    if (!isLoadedName(dropIn.name, loader)) continue
    const other = byName.get(dropIn.name)
    if (other === undefined || dropIn.directory < other.directory) byName.set(dropIn.name, dropIn)
  }
  return sortedByBytes([...byName.values()])
}

/**
 * All that a host loads at boot, in order. procps reads /etc/sysctl.conf last. systemd-sysctl reads it only
 * through the link 99-sysctl.conf: `sysctlConf` is what to read where the link is taken for granted.
 */
export function hostOrder<D extends DropIn>(dropIns: readonly D[], sysctlConf: D | null, loader: Loader): D[] {
  if (loader === 'busybox') return alpineOrder(dropIns, sysctlConf)
  if (loader === 'procps') return [...dropInOrder(dropIns, loader), ...(sysctlConf === null ? [] : [sysctlConf])]
  const linked = sysctlConf !== null && !dropIns.some(({ name, directory }) => name === SYSCTL_CONF_LINK && directory === 0)
  return dropInOrder(linked ? [...dropIns, { ...sysctlConf, directory: 0, name: SYSCTL_CONF_LINK }] : dropIns, loader)
}

/**
 * busybox has no `--system`: Alpine's /etc/init.d/sysctl runs `sysctl -p` on one file after the other
 * (alpinelinux/aports main/openrc/sysctl.initd).
 */
function alpineOrder<D extends DropIn>(dropIns: readonly D[], sysctlConf: D | null): D[] {
  const inDirectory = (path: string): D[] =>
    sortedByBytes(dropIns.filter(({ directory, name }) => DROP_IN_DIRECTORIES[directory] === path && isLoadedName(name, 'busybox')))
  return [
    ...inDirectory('lib/sysctl.d'),
    ...inDirectory('usr/lib/sysctl.d'),
    ...inDirectory('etc/sysctl.d'),
    ...(sysctlConf === null ? [] : [sysctlConf]),
    ...inDirectory('run/sysctl.d'),
  ]
}
