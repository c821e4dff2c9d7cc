import { spawnSync } from 'node:child_process'
import { cpSync, lstatSync, mkdtempSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const ROOT = path.join(import.meta.dirname, '../..')
const UPSTREAM = 'https://github.com/keepalint/keepalint'
const NO_OWN_CONFIGURATION = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }

/** Runs git as somebody whose own configuration plays no part; gives what it prints. */
export function git(cwd: string, ...args: readonly string[]): string {
  const env = { ...process.env, ...NO_OWN_CONFIGURATION }
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@localhost', '-c', 'init.defaultBranch=main']
  const { status, stdout, stderr } = spawnSync('git', [...identity, ...args], { cwd, encoding: 'utf8', env, maxBuffer: 2 ** 28 })
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
  return stdout
}

/** Makes a directory a git repository whose one commit holds all of it; gives the commit. */
export function commitAll(directory: string): string {
  git(directory, 'init', '--quiet')
  git(directory, 'add', '--all')
  git(directory, 'commit', '--quiet', '--message', 'all')
  return git(directory, 'rev-parse', 'HEAD').trim()
}

/** A repository in a temporary directory, whose one commit on main is the working tree: what is committed here next. */
export function workingTreeAsRepository(): string {
  const directory = realpathSync(mkdtempSync(path.join(tmpdir(), 'keepalint-upstream-')))
  const names = git(ROOT, 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0')
  for (const name of names.filter((each) => each !== '' && lstatSync(path.join(ROOT, each), { throwIfNoEntry: false }))) cpSync(path.join(ROOT, name), path.join(directory, name), { verbatimSymlinks: true })
  commitAll(directory)
  return directory
}

/** Environment in which git takes a local repository for the one on GitHub, without a connection. */
export function asUpstream(repository: string): Readonly<Record<string, string>> {
  return { ...NO_OWN_CONFIGURATION, GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: `url.file://${repository}.insteadOf`, GIT_CONFIG_VALUE_0: UPSTREAM }
}
