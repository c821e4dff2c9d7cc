import { findBelow, isDirectory, type Found } from '../node/find.ts'
import type { Listing } from '../node/listing.ts'
import { filesOfHost } from '../node/load.ts'
import type { Problem } from '../node/problem.ts'

/** What paths stand for, and what could not be looked at. */
export interface FoundInputs {
  /** Absolute paths. */
  readonly files: readonly string[]
  /** Those of them that were named, not found. */
  readonly named: ReadonlySet<string>
  readonly problems: readonly Problem[]
}

/**
 * A directory stands for what is to be linted below it; no path at all for the host at `root`, or else for the
 * working directory.
 *
 * @param paths absolute; null: none was given
 */
export function findInputs(paths: readonly string[] | null, root: string | null, cwd: string, list: Listing): FoundInputs {
  const named = new Set((paths ?? []).filter((each) => !isDirectory(each)))
  const directories = paths === null ? [cwd] : paths.filter((each) => !named.has(each))
  const found: readonly Found[] = paths === null && root !== null ? [filesOfHost(root, cwd, list)] : directories.map((directory) => findBelow(directory, cwd, list))
  return { files: [...found.flatMap(({ files }) => files), ...named], named, problems: found.flatMap(({ problems }) => problems) }
}
