import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Listing } from './listing.ts'

/** A model's names, in the order in which they are looked for. */
export const MODEL_NAMES = ['keepalive.yaml', 'keepalive.yml', 'keepalive.json'] as const

function isFile(file: string): boolean {
  try {
    return statSync(file).isFile()
  } catch {
    return false
  }
}

/** Finds the model that holds for a directory: the nearest up the tree, no further than where .git is. */
export function modelFinder(list: Listing): (directory: string) => string | null {
  const known = new Map<string, string | null>()
  function find(directory: string): string | null {
    let found = known.get(directory)
    if (found === undefined) {
      const names = list.known(directory)?.map(({ name }) => name)
      const isThere = (name: string): boolean => names?.includes(name) ?? existsSync(path.join(directory, name))
      const own = MODEL_NAMES.find((name) => isThere(name) && isFile(path.join(directory, name)))
      const parent = path.dirname(directory)
      const last = parent === directory || isThere('.git')
      found = own === undefined ? (last ? null : find(parent)) : path.join(directory, own)
      known.set(directory, found)
    }
    return found
  }
  return find
}
