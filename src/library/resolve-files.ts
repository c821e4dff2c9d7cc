import path from 'node:path'
import type { Loader } from '../carrier/scope.ts'
import { gatherFiles, gatherHost } from '../node/gather.ts'
import type { Problem } from '../node/problem.ts'
import { accountFor, type Account } from '../sysctl/account.ts'

/** Under which loader, and what paths are relative to. */
export interface ResolveOptions {
  /** `systemd` where it is absent. */
  readonly loader?: Loader
  /** The working directory of the process where it is absent. */
  readonly cwd?: string
}

/** What becomes of every assignment in files on disk, and what could not be read of them. */
export interface ResolvedFiles extends Account {
  readonly problems: readonly Problem[]
}

/**
 * What the host at a root ends up with at boot, as `keepalint resolve --root` shows it: which value wins for each
 * parameter, and why the others lost.
 *
 * @param root a directory whose tree is taken literally; `/` is this machine
 * @param options the loader, and another working directory
 */
export function resolveHost(root: string, { loader = 'systemd', cwd = process.cwd() }: ResolveOptions = {}): ResolvedFiles {
  const { documents, leftOut, complaints, problems } = gatherHost(path.resolve(cwd, root), loader, cwd)
  const account = accountFor('boot', loader, documents, leftOut)
  return { ...account, complaints: [...complaints, ...account.complaints], problems }
}

/**
 * The same of files that are named to the loader's own command, in this order.
 *
 * @param files absolute, or relative to the working directory
 * @param options the loader, and another working directory
 */
export function resolveFiles(files: readonly string[], { loader = 'systemd', cwd = process.cwd() }: ResolveOptions = {}): ResolvedFiles {
  const { documents, complaints, problems } = gatherFiles(files, loader, cwd)
  const account = accountFor('named', loader, documents)
  return { ...account, complaints: [...complaints, ...account.complaints], problems }
}
