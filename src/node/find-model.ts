import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Listing } from './listing.ts'

/** A model's names, in the order in which they are looked for. */
const MODEL_NAMES = ['keepalive.yaml', 'keepalive.yml', 'keepalive.json'] as const

function isFile(file: string): boolean {
  try {
    return statSync(file).isFile()
  } catch {
    return false
  }
}

/** Whether a file that was named is a model, by its name: no sysctl file ends so. */
export function isModelName(file: string): boolean {
  return file.endsWith('.yaml') || file.endsWith('.yml') || file.endsWith('.json')
}

/** The name of the model among the names in a directory, if there is one. */
export function modelAmong(names: readonly string[]): string | undefined {
  return MODEL_NAMES.find((name) => names.includes(name))
}

export interface ModelFinder {
  /** The model that holds for a directory: the nearest up the tree, no further than where .git is. */
  readonly nearest: (directory: string) => string | null
  /** The one that would hold for a model's directory if that model were not there. */
  readonly outer: (model: string) => string | null
}

export function modelFinder(list: Listing): ModelFinder {
  const known = new Map<string, string | null>()

  function isThere(directory: string, name: string): boolean {
    return list.known(directory)?.some((entry) => entry.name === name) ?? existsSync(path.join(directory, name))
  }

  function above(directory: string): string | null {
    const parent = path.dirname(directory)
    return parent === directory || isThere(directory, '.git') ? null : nearest(parent)
  }

  function nearest(directory: string): string | null {
    let found = known.get(directory)
    if (found === undefined) {
      const own = MODEL_NAMES.find((name) => isThere(directory, name) && isFile(path.join(directory, name)))
      found = own === undefined ? above(directory) : path.join(directory, own)
      known.set(directory, found)
    }
    return found
  }

  return { nearest, outer: (model) => above(path.dirname(model)) }
}
