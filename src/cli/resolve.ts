import { LOADERS, type Loader } from '../carrier/scope.ts'
import { resolveFiles, resolveHost } from '../library/resolve-files.ts'
import { comparisonJson, resolutionJson } from '../report/resolution-json.ts'
import { comparisonText, resolutionText } from '../report/resolution-text.ts'
import { visible } from '../report/visible.ts'
import { readFlags } from './flags.ts'
import { rootOf } from './inputs.ts'
import { oneOf } from './one-of.ts'
import { UsageError } from './usage-error.ts'
import { EXIT, type ExitCode, type World } from './world.ts'

export const RESOLVE_FLAGS = {
  root: { type: 'string' },
  loader: { type: 'string' },
  'all-loaders': { type: 'boolean' },
  format: { type: 'string' },
} as const

/** The verb `resolve`. */
export function resolve(argv: readonly string[], world: World): ExitCode {
  const { value, on, positionals: files } = readFlags(argv, RESOLVE_FLAGS, 'resolve')
  const format = oneOf('--format', value('format') ?? 'text', ['text', 'json'])
  const all = on('all-loaders') ?? false
  if (all && value('loader') !== undefined) throw new UsageError('--all-loaders shows each of them and --loader one; pass one of the two')
  if (files.length > 0 && value('root') !== undefined) throw new UsageError('--root loads what the host there loads at boot; leave out either --root or the files')
  if (files.includes('')) throw new UsageError('a path is empty; leave it out to resolve what this machine loads at boot')
  const root = files.length > 0 ? null : rootOf({ root: value('root') ?? '/' }, world)!
  const loaders: readonly Loader[] = all ? LOADERS : [oneOf('--loader', value('loader') ?? 'systemd', LOADERS)]

  const { cwd, stdout, stderr } = world
  const accounts = loaders.map((loader) => (root === null ? resolveFiles(files, { loader, cwd }) : resolveHost(root, { loader, cwd })))
  const where = root === null ? `${files.map(visible).join(' ')}, as named` : `the host at ${visible(value('root') ?? '/')}, at boot`
  if (format === 'json') stdout.write(all ? comparisonJson(accounts, cwd) : resolutionJson(accounts[0]!, cwd))
  else stdout.write(all ? comparisonText(accounts, where) : resolutionText(accounts[0]!, where))
  const problems = new Set(accounts.flatMap((account) => account.problems.map(({ path, message }) => `keepalint: ${visible(path)}: ${message}\n`)))
  for (const line of problems) stderr.write(line)
  return problems.size > 0 ? EXIT.wrong : EXIT.clean
}
