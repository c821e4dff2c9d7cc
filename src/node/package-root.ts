import { readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The directory of this package, found upwards from this very file, which is in src/ or, bundled, in dist/: a link
 * to the command does not matter, Node has resolved it. Null where the package is not around it.
 */
export function packageRoot(): string | null {
  for (let directory = import.meta.dirname; ; directory = path.dirname(directory)) {
    if (nameIn(path.join(directory, 'package.json')) === 'keepalint') return directory
    if (path.dirname(directory) === directory) return null
  }
}

function nameIn(file: string): unknown {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { readonly name?: unknown }).name
  } catch {
    return undefined
  }
}
