import { existsSync } from 'node:fs'
import path from 'node:path'
import { findInputs, type FoundInputs } from '../library/find-inputs.ts'
import type { Inputs } from '../library/lint-inputs.ts'
import { isDirectory } from '../node/find.ts'
import type { Listing } from '../node/listing.ts'
import { realPathOf } from '../node/read.ts'
import type { LintOptions } from './options.ts'
import { UsageError } from './usage-error.ts'
import type { World } from './world.ts'

const STDIN = '-'
const STDIN_NAME = '<stdin>'

/**
 * Finds what the paths on the command line stand for, and reads standard input.
 *
 * @throws UsageError
 */
export async function inputsOf({ paths, root, fix, stdinFilename }: LintOptions, world: World, list: Listing): Promise<Inputs & FoundInputs> {
  const { cwd } = world
  const fromStdin = paths.filter((given) => given === STDIN).length
  if (paths.includes('')) throw new UsageError('a path is empty; leave it out to lint the working directory')
  if (fromStdin > 1) throw new UsageError('standard input can be read only once')
  if (stdinFilename !== null && fromStdin === 0) throw new UsageError('--stdin-filename names what standard input stands for; pass - as a path as well')
  if (fix === 'write' && fromStdin > 0) throw new UsageError('--fix writes files, and standard input is none; --fix-dry-run shows what it would change')
  const others = paths.filter((given) => given !== STDIN).map((given) => path.resolve(cwd, given))
  const found = findInputs(paths.length === 0 ? null : others, rootOf({ root }, world), cwd, list)
  if (fromStdin === 0) return { ...found, buffers: new Map() }
  const name = stdinFilename === null ? STDIN_NAME : realPathOf(path.resolve(cwd, stdinFilename))
  return { ...found, files: [...found.files, name], named: new Set([...found.named, name]), buffers: new Map([[name, await bytesOf(world.stdin)]]) }
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
  if (!isDirectory(full)) throw new UsageError(`--root ${root}: ${existsSync(full) ? 'is not a directory' : 'there is no such directory'}`)
  return full
}
