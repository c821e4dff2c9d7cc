import path from 'node:path'
import { findBelow, isDirectory } from '../node/find.ts'
import type { Inputs } from '../library/lint-inputs.ts'
import type { Listing } from '../node/listing.ts'
import { filesOfHost } from '../node/load.ts'
import type { Problem } from '../node/problem.ts'
import { realPathOf } from '../node/read.ts'
import type { LintOptions } from './options.ts'
import { UsageError } from './usage-error.ts'
import type { World } from './world.ts'

const STDIN = '-'
const STDIN_NAME = '<stdin>'

/** With what could not be looked at. */
export interface FoundInputs extends Inputs {
  readonly problems: readonly Problem[]
}

/**
 * Finds what the paths on the command line stand for, and reads standard input.
 *
 * @throws UsageError
 */
export async function inputsOf(options: LintOptions, world: World, list: Listing): Promise<FoundInputs> {
  const { cwd } = world
  const root = rootOf(options, world)
  const files: string[] = []
  const named = new Set<string>()
  const problems: Problem[] = []
  const buffers = new Map<string, Uint8Array>()
  const add = (found: { readonly files: readonly string[]; readonly problems: readonly Problem[] }): void => {
    for (const file of found.files) files.push(file)
    problems.push(...found.problems)
  }
  if (options.paths.length === 0) add(root === null ? findBelow(cwd, cwd, list) : filesOfHost(root, cwd, list))
  if (options.stdinFilename !== null && !options.paths.includes(STDIN)) throw new UsageError('--stdin-filename names what standard input stands for; pass - as a path as well')
  for (const given of options.paths) {
    if (given === '') throw new UsageError('a path is empty; leave it out to lint the working directory')
    const full = path.resolve(cwd, given)
    if (given === STDIN) {
      if (buffers.size > 0) throw new UsageError('standard input can be read only once')
      const name = options.stdinFilename === null ? STDIN_NAME : realPathOf(path.resolve(cwd, options.stdinFilename))
      buffers.set(name, await bytesOf(world.stdin))
      named.add(name)
    } else if (isDirectory(full)) add(findBelow(full, cwd, list))
    else named.add(full)
  }
  return { files: [...files, ...named], named, problems, buffers }
}

export async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** The absolute path of `--root`. @throws UsageError */
export function rootOf({ root }: Pick<LintOptions, 'root'>, { cwd }: World): string | null {
  if (root === null) return null
  const full = path.resolve(cwd, root)
  if (!isDirectory(full)) throw new UsageError(`--root ${root}: there is no such directory`)
  return full
}
