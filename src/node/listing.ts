import { readdirSync, type Dirent } from 'node:fs'

/** Lists directories, each once in a run. Throws what readdir(3) fails with. */
export type Listing = (directory: string) => readonly Dirent[]

export function newListing(): Listing {
  const known = new Map<string, readonly Dirent[]>()
  return (directory) => {
    let entries = known.get(directory)
    if (entries === undefined) known.set(directory, (entries = readdirSync(directory, { withFileTypes: true })))
    return entries
  }
}
