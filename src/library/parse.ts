import type { Document } from '../carrier/document.ts'
import type { Loader, Scope } from '../carrier/scope.ts'
import { decode } from '../carrier/text.ts'
import { DROP_IN_DIRECTORIES, hostOrder, SYSCTL_CONF } from '../sysctl/load-order.ts'
import { parseSysctl } from '../sysctl/parse.ts'
import { resolveScope } from '../sysctl/resolve.ts'

/** How `parse` reads. */
export interface ParseOptions {
  /** As it stands in findings. */
  readonly path?: string
  /** Whose reading of lines, keys and comments counts; `systemd` where it is absent. */
  readonly loader?: Loader
}

const utf8 = new TextEncoder()

/**
 * Reads a sysctl.conf or drop-in as a loader does. Never throws, whatever the bytes are: what the loader takes for no
 * assignment is a `malformed` node, a value that the kernel refuses has `read.type` `'refused'`.
 *
 * Source: systemd sysctl.c, procps-ng sysctl.c, busybox procps/sysctl.c; proc_get_long() of kernel/sysctl.c.
 *
 * @param content a text stands for its UTF-8 bytes
 * @param options the path in findings, and the loader
 * @returns the nodes of the file; joined, their spans are its text
 */
export function parse(content: string | Uint8Array, { path = 'sysctl.conf', loader = 'systemd' }: ParseOptions = {}): Document {
  return parseSysctl(path, decode(typeof content === 'string' ? utf8.encode(content) : content), loader)
}

/**
 * What the kernel holds after a loader has applied documents in this order, each parameter with the assignment that
 * won. Pure: starts from the kernel defaults, 7200 s, 75 s and 9 probes.
 *
 * @param documents parsed for the same loader; at boot, in the order that `loadOrder` gives
 * @param options the loader, `systemd` where it is absent
 */
export function resolve(documents: readonly Document[], { loader = 'systemd' }: { readonly loader?: Loader } = {}): Scope {
  return resolveScope(documents.length === 1 ? 'file' : 'host', loader, documents)
}

/**
 * Which of a host's sysctl files are loaded at boot, in the order in which they are: by name across all directories,
 * a name in an earlier directory masking the same name in a later one. `etc/sysctl.conf` counts as linked from
 * `etc/sysctl.d/99-sysctl.conf` under systemd.
 *
 * Source: conf_files_list() of systemd, PreloadSystem() of procps-ng, Alpine's /etc/init.d/sysctl for busybox.
 *
 * @param paths relative to the host's root, such as `etc/sysctl.d/60-keepalive.conf`; others are left out
 * @param options the loader, `systemd` where it is absent
 */
export function loadOrder(paths: readonly string[], { loader = 'systemd' }: { readonly loader?: Loader } = {}): string[] {
  const entries = paths.flatMap((path) => {
    const directory = DROP_IN_DIRECTORIES.findIndex((each) => path.startsWith(`${each}/`))
    const name = path.slice((DROP_IN_DIRECTORIES[directory]?.length ?? 0) + 1)
    return directory < 0 || name.includes('/') ? [] : { directory, name, path }
  })
  const sysctlConf = paths.includes(SYSCTL_CONF) ? { directory: 0, name: 'sysctl.conf', path: SYSCTL_CONF } : null
  return hostOrder(entries, sysctlConf, loader).map(({ path }) => path)
}
