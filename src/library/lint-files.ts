import path from 'node:path'
import type { Loader } from '../carrier/scope.ts'
import type { Severity } from '../lint/rule.ts'
import type { Intent } from '../model/intent.ts'
import { findBelow, isDirectory } from '../node/find.ts'
import { newListing } from '../node/listing.ts'
import { lintInputs } from './lint-inputs.ts'
import type { Linted } from './linted.ts'

/** What files are judged by. */
export interface LintFilesOptions {
  /** What relative paths start from, and what paths in results are relative to; the working directory of the process where absent. */
  readonly cwd?: string
  /** Replaces what the models on disk say, property by property. */
  readonly intent?: Partial<Intent>
  /** Levels of rules, by id. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>
  /** Instead of the model's, or `systemd`. */
  readonly loader?: Loader
  /** A keepalive.yaml instead of the nearest one up the tree of each file. */
  readonly model?: string
  /** A host's root whose tree is taken literally. */
  readonly root?: string
}

/**
 * Lints files and directories as `keepalint lint` does: a directory stands for the sysctl.conf, sysctl.d/*.conf and
 * keepalive.yaml below it, a file is judged with the drop-ins that it is loaded with and by the nearest keepalive.yaml.
 *
 * @param paths files and directories
 * @param options what they are judged by
 * @returns the findings by file, sorted by path, and what could not be read: a file that is missing, a broken model
 */
export async function lintFiles(paths: readonly string[], options: LintFilesOptions = {}): Promise<Linted> {
  const { cwd = process.cwd(), intent = {}, rules = {}, loader, model, root } = options
  const list = newListing()
  const given = paths.map((each) => path.resolve(cwd, each))
  const named = new Set(given.filter((each) => !isDirectory(each)))
  const found = given.filter((each) => !named.has(each)).map((directory) => findBelow(directory, cwd, list))
  const files = [...found.flatMap((each) => each.files), ...named]
  const resolved = (file: string | undefined): string | null => (file === undefined ? null : path.resolve(cwd, file))
  const judging = { cwd, intent, severities: new Map(Object.entries(rules)), loader, model: resolved(model), root: resolved(root) }
  const linted = await lintInputs({ files, named, buffers: new Map() }, judging, list)
  return { ...linted, problems: [...found.flatMap((each) => each.problems), ...linted.problems] }
}
