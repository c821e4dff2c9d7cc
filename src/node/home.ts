import path from 'node:path'
import { DROP_IN_DIRECTORIES, SYSCTL_CONF } from '../sysctl/load-order.ts'

/** What a file is loaded together with. */
export type Home =
  | { readonly kind: 'host'; readonly root: string }
  | { readonly kind: 'directory'; readonly directory: string }
  | { readonly kind: 'file' }

/** Suffixes of templates that make a `.conf`: what they stand beside is not what the result is loaded with. */
const TEMPLATE_SUFFIX = /\.conf\.(?:j2|jinja2?|erb|epp|tmpl|tpl|tera|in|mustache|hbs)$/

/** Where an absolute path belongs by its place: a host's tree, a directory called sysctl.d, or itself alone. */
export function homeOf(file: string): Home {
  if (TEMPLATE_SUFFIX.test(file)) return { kind: 'file' }
  const directory = path.dirname(file)
  const below = DROP_IN_DIRECTORIES.find((known) => directory.endsWith(`/${known}`))
  if (below !== undefined) return { kind: 'host', root: directory.slice(0, -below.length - 1) || '/' }
  if (file.endsWith(`/${SYSCTL_CONF}`)) return { kind: 'host', root: file.slice(0, -SYSCTL_CONF.length - 1) || '/' }
  return path.basename(directory) === 'sysctl.d' ? { kind: 'directory', directory } : { kind: 'file' }
}
