import { existsSync, statSync } from 'node:fs'
import path from 'node:path'

/** A model's names, in the order in which they are looked for. */
export const MODEL_NAMES = ['keepalive.yaml', 'keepalive.yml', 'keepalive.json'] as const

export function isModelName(name: string): boolean {
  return MODEL_NAMES.some((known) => known === name)
}

function isFile(file: string): boolean {
  try {
    return statSync(file).isFile()
  } catch {
    return false
  }
}

/** Finds the model that holds for a directory: the nearest up the tree, no further than where .git is. */
export function modelFinder(): (directory: string) => string | null {
  const known = new Map<string, string | null>()
  function find(directory: string): string | null {
    let found = known.get(directory)
    if (found === undefined) {
      const own = MODEL_NAMES.map((name) => path.join(directory, name)).find(isFile)
      const parent = path.dirname(directory)
      const last = parent === directory || existsSync(path.join(directory, '.git'))
      found = own ?? (last ? null : find(parent))
      known.set(directory, found)
    }
    return found
  }
  return find
}
