import type { Placed } from '../carrier/scope.ts'
import { PARAMETERS, type ParameterId } from '../kernel/parameters.ts'
import type { Drift, Expected, RunningValue } from '../report/audited.ts'
import { lineOf, originOf, type Origin } from '../report/resolution.ts'
import type { Account } from '../sysctl/account.ts'

/** What the files of a host give, and what is known of how they came to be loaded. */
export interface Loaded {
  /** Under the host's own loader. */
  readonly account: Account
  /** Under the others. */
  readonly others: readonly Account[]
  /** Whether a file was changed after the host has booted. */
  readonly isNewer: (path: string) => boolean
  /** Whether this is another network namespace than that of process 1, into which files are loaded; null: not known. */
  readonly otherNamespace: boolean | null
  /** Whether process 1 is that of a container: nobody loads sysctl files into its namespace. */
  readonly container: boolean
}

/** Compares what the kernel holds of one parameter with what the files give. Pure. */
export function compared(parameter: ParameterId, value: number, loaded: Loaded): RunningValue {
  const { scope } = loaded.account
  const { value: given, refused } = scope.effective[parameter]
  const expected: Expected = { value: given, from: originOf(scope, parameter) }
  const differs = given !== null && given !== value
  const line = refused === null ? null : { place: placeOf(refused), raw: refused.assignment.value.raw }
  return { parameter, value, expected, drift: differs ? driftOf(parameter, value, loaded) : null, refused: line }
}

function driftOf(parameter: ParameterId, value: number, loaded: Loaded): Drift {
  const { account, others, isNewer, otherNamespace, container } = loaded
  for (const { scope } of others) {
    const under = scope.effective[parameter]
    if (under.from !== null && under.value === value) return { cause: 'loader', loader: scope.loader, at: placeOf(under.from) }
  }
  const lost = account.losses.find((loss) => loss.parameter === parameter && saysSo(loss.placed, parameter, value))
  if (lost !== undefined) return { cause: 'lost-line', at: placeOf(lost.placed) }
  const { from, refused } = account.scope.effective[parameter]
  const newer = from !== null && isNewer(from.document.path) ? from.document.path : null
  if (value === PARAMETERS[parameter].default) {
    if (otherNamespace === true || container) return { cause: 'kernel-default', other: otherNamespace === true, container }
    return newer === null ? { cause: 'kernel-default', other: false, container: false } : { cause: 'not-loaded', newer }
  }
  if (refused !== null) return { cause: 'refused' }
  return { cause: 'by-hand', newer }
}

function saysSo({ assignment }: Placed, parameter: ParameterId, value: number): boolean {
  return assignment.targets.some((target) => target.parameter === parameter && target.read.type === 'number' && target.read.value === value)
}

function placeOf(placed: Placed): Origin {
  return { path: placed.document.path, line: lineOf(placed) }
}

