import { LOADERS, type Loader } from '../carrier/scope.ts'
import { gatherFiles, gatherHost, type Gathered } from '../node/gather.ts'
import { comparisonJson, resolutionJson } from '../report/resolution-json.ts'
import { comparisonText, resolutionText } from '../report/resolution-text.ts'
import type { Resolution } from '../report/resolution.ts'
import { visible } from '../report/visible.ts'
import type { Problem } from '../node/problem.ts'
import { accountFor } from '../sysctl/account.ts'
import type { Complaint } from '../sysctl/complaint.ts'
import { readFlags } from './flags.ts'
import { rootOf } from './inputs.ts'
import { oneOf } from './options.ts'
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

  const gathered = loaders.map((loader): readonly [Loader, Gathered] => [loader, root === null ? gatherFiles(files, loader, world.cwd) : gatherHost(root, loader, world.cwd)])
  const resolutions = gathered.map(([loader, { documents, leftOut, complaints, problems }]): Resolution => {
    const account = accountFor(root === null ? 'named' : 'boot', loader, documents, leftOut)
    return { ...account, complaints: [...problems.flatMap(unreadable), ...complaints, ...account.complaints] }
  })
  const where = root === null ? `${files.map(visible).join(' ')}, as named` : `the host at ${visible(value('root') ?? '/')}, at boot`
  if (format === 'json') world.stdout.write(all ? comparisonJson(resolutions, world.cwd) : resolutionJson(resolutions[0]!, world.cwd))
  else world.stdout.write(all ? comparisonText(resolutions, where) : resolutionText(resolutions[0]!, where))
  const problems = new Set(gathered.flatMap(([, each]) => each.problems.map(({ path, message }) => `keepalint: ${visible(path)}: ${message}\n`)))
  for (const line of problems) world.stderr.write(line)
  return problems.size > 0 ? EXIT.wrong : EXIT.clean
}

/** What cannot be read from here counts as if it were not there, which has to be said where the values are. */
function unreadable({ path, message, absent }: Problem): Complaint[] {
  const known = absent || message === 'is a directory' || message.startsWith('too many levels')
  return known ? [] : [{ path, line: null, kind: 'unreadable', message: `${path} cannot be read from here, and the values are those without it: ${message}`, exit: 0 }]
}
