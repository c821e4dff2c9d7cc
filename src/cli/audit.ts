import path from 'node:path'
import { audit as auditHost } from '../audit/audit.ts'
import { loaderAt } from '../audit/files.ts'
import { LOADERS, type Loader } from '../carrier/scope.ts'
import { contextsOf, type Context } from '../library/context.ts'
import { bindingMiddlebox } from '../middlebox/path.ts'
import type { Intent } from '../model/intent.ts'
import { newListing } from '../node/listing.ts'
import type { Problem } from '../node/problem.ts'
import { auditJson } from '../report/audit-json.ts'
import { auditText } from '../report/audit.ts'
import type { Audited, LongIdle } from '../report/audited.ts'
import { painter } from '../report/paint.ts'
import { visible } from '../report/visible.ts'
import { RULES } from '../../rules/index.ts'
import { wantsColor } from './color.ts'
import { readFlags, type Flags } from './flags.ts'
import { rootOf } from './inputs.ts'
import { oneOf } from './one-of.ts'
import { durationOf, intentOfFlags, settingsOf } from './options.ts'
import { UsageError } from './usage-error.ts'
import { EXIT, type ExitCode, type World } from './world.ts'

export const AUDIT_FLAGS = {
  middlebox: { type: 'string' },
  'detect-within': { type: 'string' },
  'survive-outage': { type: 'string' },
  'survive-lost-probes': { type: 'string' },
  model: { type: 'string' },
  rule: { type: 'string' },
  strict: { type: 'boolean' },
  root: { type: 'string' },
  loader: { type: 'string' },
  namespaces: { type: 'boolean' },
  idle: { type: 'string' },
  all: { type: 'boolean' },
  format: { type: 'string' },
  color: { type: 'boolean' },
} as const

/** The verb `audit`. */
export async function audit(argv: readonly string[], world: World): Promise<ExitCode> {
  const flags = readFlags(argv, AUDIT_FLAGS, 'audit')
  const { value, on, positionals } = flags
  if (positionals.length > 0) throw new UsageError(`audit looks at this host and takes no path; got ${positionals.join(' ')} (--root DIR says where its files are)`)
  const format = oneOf('--format', value('format') ?? 'text', ['text', 'json'])
  const shownRoot = value('root') ?? '/'
  const root = rootOf({ root: shownRoot }, world)!
  const given = value('loader') === undefined ? undefined : oneOf('--loader', value('loader')!, LOADERS)
  const idle = durationOf('--idle', value('idle'), 1)

  const context = await contextHere(flags, given, world)
  if ('problems' in context) return complain(context.problems, world)
  const { intent, checking, model } = context
  const audited = await auditHost({
    ...loaderOf(given, model === null ? undefined : { loader: context.loader, shown: model.shown }, root),
    cwd: world.cwd,
    root,
    shownRoot: visible(shownRoot),
    rules: RULES,
    intent,
    checking,
    longIdle: longIdleOf(idle, intent),
    namespaces: on('namespaces') ?? false,
  })
  if (audited === null) throw new UsageError('audit reads what the kernel holds from /proc/sys/net/ipv4 and /proc/net, and it is not there; run it on Linux, with /proc mounted')
  if (format === 'text') world.stdout.write(auditText(audited, { paint: painter(wantsColor(on('color'), world)), all: on('all') ?? false }))
  else for (const piece of auditJson(audited, world.cwd)) world.stdout.write(piece)
  return audited.problems.length > 0 ? complain(audited.problems, world) : exitCode(audited)
}

/** What the nearest keepalive.yaml and the flags say of the path and the requirements. */
async function contextHere(flags: Flags, loader: Loader | undefined, { cwd }: World): Promise<Context | { readonly problems: readonly Problem[] }> {
  const model = flags.value('model')
  // The model that holds for the working directory: no such file has to be there.
  const here = path.join(cwd, 'running')
  const judging = { cwd, intent: intentOfFlags(flags), settings: settingsOf(flags), inlineConfig: false, loader, model: model === undefined ? null : path.resolve(cwd, model), root: null }
  const contexts = await contextsOf({ files: [here], named: new Set([here]), buffers: new Map() }, judging, newListing())
  return contexts.of(here) ?? { problems: contexts.problems }
}

function loaderOf(given: Loader | undefined, model: { readonly loader: Loader; readonly shown: string } | undefined, root: string): { readonly loader: Loader; readonly because: string } {
  if (given !== undefined) return { loader: given, because: 'as --loader says' }
  const found = loaderAt(root)
  // A model that does not say it stands for systemd.
  return model === undefined || model.loader === 'systemd' ? found : { loader: model.loader, because: `as ${visible(model.shown)} says` }
}

/** Where nothing on the path is known, in seconds: 350 s is when the first common middlebox forgets a flow. */
const USUAL_LONG_IDLE = 300

function longIdleOf(given: number | null, { middleboxes }: Intent): LongIdle {
  const box = bindingMiddlebox(middleboxes)
  if (given !== null) return { seconds: given, middlebox: box !== undefined && given >= box.idleTimeout ? box.name : null }
  return box === undefined ? { seconds: USUAL_LONG_IDLE, middlebox: null } : { seconds: box.idleTimeout, middlebox: box.name }
}

function exitCode({ namespaces }: Audited): ExitCode {
  const drifted = namespaces.some(({ values }) => values.some(({ drift }) => drift !== null))
  const wrong = namespaces.some(({ findings }) => findings.some(({ diagnostic }) => diagnostic.severity === 'error'))
  return drifted || wrong ? EXIT.findings : EXIT.clean
}

function complain(problems: readonly Problem[], { stderr }: World): ExitCode {
  for (const { path: where, message } of problems) stderr.write(`keepalint: ${visible(where)}: ${message}\n`)
  return EXIT.wrong
}
