import type { Document } from '../../src/carrier/document.ts'
import type { Loader, Scope } from '../../src/carrier/scope.ts'
import { decode } from '../../src/carrier/text.ts'
import { parseSysctl } from '../../src/sysctl/parse.ts'
import { resolveScope } from '../../src/sysctl/resolve.ts'

/** A file's text as a document; a string stands for its UTF-8 bytes. */
export function parse(content: string | Uint8Array, loader: Loader = 'systemd', path = 'test.conf'): Document {
  return parseSysctl(path, decode(typeof content === 'string' ? Buffer.from(content) : content), loader)
}

/** Files that are loaded in this order. */
export function load(loader: Loader, ...contents: readonly (string | Uint8Array)[]): Scope {
  const documents = contents.map((content, i) => parse(content, loader, `${i + 1}.conf`))
  return resolveScope(contents.length === 1 ? 'file' : 'directory', loader, documents)
}

/** Shorthand for the lines of the three. */
export function trio(time: string | number, intvl: string | number, probes: string | number): string {
  return `net.ipv4.tcp_keepalive_time = ${time}\nnet.ipv4.tcp_keepalive_intvl = ${intvl}\nnet.ipv4.tcp_keepalive_probes = ${probes}\n`
}
