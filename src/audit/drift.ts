import type { Placed, Scope } from '../carrier/scope.ts'
import { PARAMETERS, type ParameterId } from '../kernel/parameters.ts'
import type { Drift, Expected, RunningValue } from '../report/audited.ts'
import { lineOf, originOf, type Origin } from '../report/resolution.ts'
import type { Account } from '../sysctl/account.ts'
import { resolveScope } from '../sysctl/resolve.ts'
import type { Running } from './judge.ts'

/** What the files of a host give, and what is known of how they came to be loaded. */
export interface Loaded {
  /** Under the host's own loader. */
  readonly account: Account
  /** Under the others. */
  readonly others: readonly Account[]
  /** Whether every file could be read. */
  readonly isComplete: boolean
  /** Whether a file was changed after the host has booted. */
  readonly isNewer: (path: string) => boolean
  /** Whether this is another network namespace than that of process 1, into which files are loaded; null: not known. */
  readonly otherNamespace: boolean | null
  /** Whether process 1 is that of a container, and not systemd: nobody loads sysctl files into its namespace. */
  readonly container: boolean
}

/**
 * Compares what the kernel holds of one parameter with what the files give. Pure.
 *
 * @param running all that the kernel holds: a cause is the likelier the more of it it explains
 */
export function compared(parameter: ParameterId, running: Running, loaded: Loaded): RunningValue {
  const value = running.get(parameter)!
  const { scope } = loaded.account
  const { value: given, refused } = scope.effective[parameter]
  const line = refused === null ? null : { place: placeOf(refused), raw: refused.assignment.value.raw }
  // A file that cannot be read may set any of them.
  if (!loaded.isComplete) return { parameter, value, expected: null, drift: null, refused: null }
  const expected: Expected = { value: given, from: originOf(scope, parameter) }
  const differs = given !== null && given !== value
  return { parameter, value, expected, drift: differs ? driftOf(parameter, running, loaded) : null, refused: line }
}

function driftOf(parameter: ParameterId, running: Running, loaded: Loaded): Drift {
  const { account, isNewer, otherNamespace, container } = loaded
  const { from, refused } = account.scope.effective[parameter]
  const newer = from !== null && isNewer(from.document.path) ? from.document.path : null
  const isDefault = running.get(parameter) === PARAMETERS[parameter].default
  if (isDefault && (otherNamespace === true || container)) return { cause: 'kernel-default', other: otherNamespace === true, container }
  const loads = otherLoads(parameter, running, loaded)
  const [best] = loads.map(({ drift, scope }) => ({ drift, score: scoreOf(scope, running) })).sort((a, b) => b.score - a.score)
  if (isDefault && newer !== null && best?.drift.cause !== 'loader') return { cause: 'not-loaded', newer }
  if (best !== undefined) return best.drift
  if (isDefault) return { cause: 'kernel-default', other: false, container: false }
  if (refused !== null) return { cause: 'refused' }
  return { cause: 'by-hand', newer }
}

interface OtherLoad {
  readonly drift: Drift
  readonly scope: Scope
}

/** Loads of these files that would have given this value: by another loader, or of one file by itself. */
function otherLoads(parameter: ParameterId, running: Running, { account, others }: Loaded): OtherLoad[] {
  const gives = ({ effective }: Scope): boolean => effective[parameter].from !== null && effective[parameter].value === running.get(parameter)
  const loaders = others.filter(({ scope }) => gives(scope)).map(({ scope }): OtherLoad => ({ drift: { cause: 'loader', loader: scope.loader, at: placeOf(scope.effective[parameter].from!) }, scope }))
  const lost = new Set(account.losses.filter((loss) => loss.parameter === parameter).map(({ placed }) => placed.document))
  const alone = [...lost].map((document) => resolveScope('file', account.scope.loader, [document])).filter(gives)
  return [...loaders, ...alone.map((scope): OtherLoad => ({ drift: { cause: 'lost-line', at: placeOf(scope.effective[parameter].from!) }, scope }))]
}

/** Of the values that a load gives: how many of them the kernel holds, less those that it does not. */
function scoreOf({ effective }: Scope, running: Running): number {
  const given = [...running].filter(([id]) => effective[id].from !== null)
  return given.reduce((score, [id, value]) => score + (effective[id].value === value ? 1 : -1), 0)
}

function placeOf(placed: Placed): Origin {
  return { path: placed.document.path, line: lineOf(placed) }
}
