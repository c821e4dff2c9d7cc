import { LOADERS, type Loader } from '../carrier/scope.ts'
import { editsFor, nearest } from '../kernel/nearest.ts'
import type { RuleSettings } from '../lint/check.ts'
import type { Severity } from '../lint/rule.ts'
import { TIMEOUTS, timeoutCalled } from '../middlebox/timeouts.ts'
import { fromCatalogue, type Middlebox } from '../middlebox/path.ts'
import { formatDuration, parseDuration } from '../model/duration.ts'
import type { Intent } from '../model/intent.ts'
import { RULES } from '../../rules/index.ts'
import { readFlags, type Flags } from './flags.ts'
import { oneOf } from './one-of.ts'
import { outputsOf, type Output } from './outputs.ts'
import { UsageError } from './usage-error.ts'

export interface LintOptions {
  readonly paths: readonly string[]
  /** What flags say; it replaces what keepalive.yaml says. */
  readonly intent: Partial<Intent>
  readonly settings: RuleSettings
  readonly inlineConfig: boolean
  readonly root: string | null
  /** Undefined: not said. */
  readonly loader: Loader | undefined
  /** The model to take instead of the nearest one. */
  readonly model: string | null
  readonly outputs: readonly Output[]
  readonly stdinFilename: string | null
  readonly fix: 'write' | 'dry-run' | null
  readonly quiet: boolean
  /** More warnings than this are a failure; null: any number is fine. */
  readonly maxWarnings: number | null
  readonly allowEmpty: boolean
  /** Undefined: not said. */
  readonly color: boolean | undefined
}

export const LINT_FLAGS = {
  middlebox: { type: 'string' },
  'detect-within': { type: 'string' },
  'survive-outage': { type: 'string' },
  'survive-lost-probes': { type: 'string' },
  rule: { type: 'string' },
  strict: { type: 'boolean' },
  'inline-config': { type: 'boolean' },
  'report-unused-disable-directives': { type: 'boolean' },
  root: { type: 'string' },
  model: { type: 'string' },
  loader: { type: 'string' },
  format: { type: 'string' },
  'stdin-filename': { type: 'string' },
  fix: { type: 'boolean' },
  'fix-dry-run': { type: 'boolean' },
  quiet: { type: 'boolean' },
  'max-warnings': { type: 'string' },
  'allow-empty': { type: 'boolean' },
  color: { type: 'boolean' },
} as const

/** @throws UsageError */
export function parseLintOptions(argv: readonly string[]): LintOptions {
  const flags = readFlags(argv, LINT_FLAGS, 'lint')
  const { values, value, on, positionals } = flags
  return {
    paths: positionals,
    intent: intentOfFlags(flags),
    settings: settingsOf(flags),
    inlineConfig: on('inline-config') ?? true,
    root: value('root') ?? null,
    loader: value('loader') === undefined ? undefined : oneOf('--loader', value('loader')!, LOADERS),
    model: value('model') ?? null,
    outputs: outputsOf(values('format')),
    stdinFilename: value('stdin-filename') ?? null,
    fix: on('fix-dry-run') ? 'dry-run' : on('fix') ? 'write' : null,
    quiet: on('quiet') ?? false,
    maxWarnings: countOf('--max-warnings', value('max-warnings')) ?? null,
    allowEmpty: on('allow-empty') ?? false,
    color: on('color'),
  }
}

/** What is on the path, and what is required. @throws UsageError */
export function intentOfFlags({ values, value }: Flags): Partial<Intent> {
  const detectWithin = durationOf('--detect-within', value('detect-within'), 1)
  const surviveOutage = durationOf('--survive-outage', value('survive-outage'), 0)
  const surviveLostProbes = countOf('--survive-lost-probes', value('survive-lost-probes'))
  const middleboxes = values('middlebox').map(middleboxOf)
  return {
    ...(middleboxes.length > 0 && { middleboxes }),
    ...(detectWithin !== null && { detectWithin }),
    ...(surviveOutage !== null && { surviveOutage }),
    ...(surviveLostProbes !== undefined && { surviveLostProbes }),
  }
}

const DURATIONS = 'such as 90, 90s, 5m or 1h30m'

/** In seconds; null where nothing is said. @throws UsageError */
export function durationOf(flag: string, text: string | undefined, least: number, most = Infinity): number | null {
  if (text === undefined) return null
  const seconds = parseDuration(text)
  if (seconds === undefined || seconds < least || seconds > most) {
    const range = most < Infinity ? `of ${formatDuration(least)} to ${formatDuration(most)}, ` : least > 0 ? 'above 0, ' : ''
    throw new UsageError(`${flag} needs a duration ${range}${DURATIONS}; got ${text}`)
  }
  return seconds
}

function countOf(flag: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`${flag} needs a whole number, 0 or more; got ${text}`)
  return Number(text)
}

/** `NAME`, `NAME=DURATION` for a box that is configured otherwise, or `DURATION` for one without a name. */
function middleboxOf(text: string): Middlebox {
  const [name = '', ...rest] = text.split('=')
  const given = rest.length === 0 ? undefined : (durationOf(`--middlebox ${name}=`, rest.join('='), 1) ?? undefined)
  if (/^[\d-]/.test(name) || name === '') {
    if (rest.length > 0) throw new UsageError(`--middlebox ${text}: a name comes before the =, as in azure-lb-rule=15m; for a box without one, give just the timeout`)
    return { name: `a middlebox (${name})`, idleTimeout: durationOf('--middlebox', name, 1)!, countsKeepalive: true, recalled: false }
  }

  const entry = timeoutCalled(name)
  if (entry === undefined) throw new UsageError(unknownMiddlebox(name))
  const idleTimeout = given ?? entry.idleTimeout
  if (idleTimeout === null) throw new UsageError(`${entry.id} has no idle timeout of its own; write --middlebox ${entry.id}=1h with the one that is configured there`)
  return fromCatalogue(entry, idleTimeout, given !== undefined)
}

function unknownMiddlebox(name: string): string {
  const ids = TIMEOUTS.map(({ id }) => id)
  const containing = TIMEOUTS.filter(({ id, aliases }) => [id, ...aliases].some((each) => each.includes(name.toLowerCase()))).map(({ id }) => id)
  const likely = containing.length > 0 ? containing.slice(0, 4) : [nearest(name, ids, editsFor(name))]
  const hint = likely[0] === undefined ? '' : `; did you mean ${likely.join(', ')}?`
  return `there is no middlebox ${name} in the catalogue${hint} (for one of your own, give its idle timeout: --middlebox 350s)`
}

/** `--rule` says more than a flag that stands for several rules. */
export function settingsOf({ values, on }: Flags): RuleSettings {
  const strict = on('strict') ? RULES.filter(({ meta }) => !meta.docs.recommended).map(({ id, meta }) => [id, meta.severity] as const) : []
  const unused = on('report-unused-disable-directives') ? [['unused-directive', 'error'] as const] : []
  return new Map([...strict, ...unused, ...values('rule').map(severityOf)])
}

const LEVELS = ['off', 'warn', 'error'] as const satisfies readonly (Severity | 'off')[]

function severityOf(text: string): [string, Severity | 'off'] {
  const [id = '', ...levels] = text.split('=')
  const level = levels.join('=')
  if (!RULES.some((rule) => rule.id === id)) {
    const likely = nearest(id, RULES.map((rule) => rule.id), editsFor(id))
    throw new UsageError(`there is no rule ${id}${likely === undefined ? '' : `; did you mean ${likely}?`}`)
  }
  if (levels.length === 0) throw new UsageError(`--rule ${id} needs a level: --rule ${id}=${LEVELS.join('|')}`)
  return [id, oneOf(`--rule ${id}`, level, LEVELS)]
}
