import path from 'node:path'
import type { Loader } from '../carrier/scope.ts'
import type { Intent } from '../model/intent.ts'
import type { RuleLevels } from '../model/source.ts'
import { newListing } from '../node/listing.ts'
import { findInputs } from './find-inputs.ts'
import { lintInputs } from './lint-inputs.ts'
import type { Linted } from './linted.ts'

/** What files are judged by. */
export interface LintFilesOptions {
  /** What relative paths start from, and what paths in results are relative to; the working directory of the process where absent. */
  readonly cwd?: string
  /** Replaces what the models on disk say, property by property. */
  readonly intent?: Partial<Intent>
  /** Levels of rules, by id. */
  readonly rules?: RuleLevels
  /** Whether directives in comments count: `# keepalint-disable-next-line RULE -- reason`. They do where it is absent. */
  readonly inlineConfig?: boolean
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
 * @param paths files and directories; none: the host at `root`, or else the working directory
 * @param options what they are judged by
 * @returns the findings by file, sorted by path, and what could not be read: a file that is missing, a broken model
 */
export async function lintFiles(paths: readonly string[], options: LintFilesOptions = {}): Promise<Linted> {
  const { cwd = process.cwd(), intent = {}, rules = {}, inlineConfig = true, loader, model, root } = options
  const list = newListing()
  const resolved = (file: string | undefined): string | null => (file === undefined ? null : path.resolve(cwd, file))
  const judging = { cwd, intent, settings: new Map(Object.entries(rules)), inlineConfig, loader, model: resolved(model), root: resolved(root) }
  const found = findInputs(paths.length === 0 ? null : paths.map((each) => path.resolve(cwd, each)), judging.root, cwd, list)
  const linted = await lintInputs({ ...found, buffers: new Map() }, judging, list)
  return { ...linted, problems: [...found.problems, ...linted.problems] }
}
