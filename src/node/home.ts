import path from 'node:path'
import { DROP_IN_DIRECTORIES, SYSCTL_CONF } from '../sysctl/load-order.ts'

/** What a file is loaded together with. */
export type Home =
  | { readonly kind: 'host'; readonly root: string }
  /** `templates`: as it will be once the templates in it are rendered. */
  | { readonly kind: 'directory'; readonly directory: string; readonly templates: boolean }
  | { readonly kind: 'file' }

/** Suffixes of templates that make a `.conf`. */
const TEMPLATE_SUFFIX = /\.conf\.(?:j2|jinja2?|erb|epp|tmpl|ctmpl|tftpl|tpl|tera|in|mustache|hbs)$/

/** The name under which a drop-in is loaded, once it is rendered. */
export function renderedName(name: string): string {
  return name.replace(TEMPLATE_SUFFIX, '.conf')
}

const ALONE: Home = { kind: 'file' }
const DROP_IN_ENDINGS = DROP_IN_DIRECTORIES.map((directory) => `/${directory}`)
const SYSCTL_CONF_ENDING = `/${SYSCTL_CONF}`

function rootAbove(file: string, ending: string): Home {
  return { kind: 'host', root: file.slice(0, -ending.length) || '/' }
}

function homeOfDirectory(directory: string): Home {
  const ending = DROP_IN_ENDINGS.find((known) => directory.endsWith(known))
  if (ending !== undefined) return rootAbove(directory, ending)
  return path.basename(directory) === 'sysctl.d' ? { kind: 'directory', directory, templates: false } : ALONE
}

/** Finds where files belong; looks at each directory once. */
export function homeFinder(): (file: string) => Home {
  const known = new Map<string, Home>()
  /** Where an absolute path belongs by its place: a host's tree, a directory called sysctl.d, or itself alone. */
  return (file) => {
    if (!file.endsWith('.conf') && TEMPLATE_SUFFIX.test(file)) {
      const directory = path.dirname(file)
      return path.basename(directory) === 'sysctl.d' ? { kind: 'directory', directory, templates: true } : ALONE
    }
    if (file.endsWith(SYSCTL_CONF_ENDING)) return rootAbove(file, SYSCTL_CONF_ENDING)
    const directory = path.dirname(file)
    let home = known.get(directory)
    if (home === undefined) known.set(directory, (home = homeOfDirectory(directory)))
    return home
  }
}
