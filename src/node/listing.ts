import { readdirSync, type Dirent } from 'node:fs'

/** Lists directories, each once in a run. */
export interface Listing {
  /** @throws what readdir(3) fails with */
  readonly of: (directory: string) => readonly Dirent[]
  /** What was listed before; undefined: nothing was. */
  readonly known: (directory: string) => readonly Dirent[] | undefined
}

export function newListing(): Listing {
  const listed = new Map<string, readonly Dirent[]>()
  return {
    of: (directory) => {
      let entries = listed.get(directory)
      if (entries === undefined) listed.set(directory, (entries = readdirSync(directory, { withFileTypes: true })))
      return entries
    },
    known: (directory) => listed.get(directory),
  }
}
