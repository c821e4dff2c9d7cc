import { PARAMETERS, type Trio } from '../kernel/parameters.ts'
import { largestTime, meets, remedyFor, type Demands } from './remedy.ts'

/** Which values keep an idle flow through a middlebox that counts probes, one lost probe included. */
export interface Fitting {
  readonly lostProbes: number
  /** The largest `time` for some values of `intvl`; null where that is too long by itself. */
  readonly largest: readonly { readonly intvl: number; readonly time: number | null }[]
  /** Values with which a silent peer is also given up before the flow is forgotten; null: none found. */
  readonly example: Trio | null
}

export const KERNEL_DEFAULTS: Trio = { time: PARAMETERS.time.default, intvl: PARAMETERS.intvl.default, probes: PARAMETERS.probes.default }

const LOST_PROBES = 1
const INTERVALS = [5, 10, 30, KERNEL_DEFAULTS.intvl]
/** Where the search for an example starts: what is usual, and the `time` that the kernel has. */
const START: Trio = { ...KERNEL_DEFAULTS, intvl: 10, probes: 6 }

/** @param idleTimeout in seconds */
export function fittingOf(idleTimeout: number): Fitting {
  const path = { idleTimeout, lostProbes: LOST_PROBES }
  const demands: Demands = { path, outlast: idleTimeout }
  const largest = INTERVALS.map((intvl) => ({ intvl, time: largestTime(intvl, KERNEL_DEFAULTS.probes, { path }, idleTimeout) ?? null }))
  return { lostProbes: LOST_PROBES, largest, example: exampleFor(demands) }
}

function exampleFor(demands: Demands): Trio | null {
  if (meets(KERNEL_DEFAULTS, demands)) return KERNEL_DEFAULTS
  const changes = remedyFor(START, demands)[0]
  return changes === undefined ? null : changes.reduce((trio, { parameter, to }) => ({ ...trio, [parameter]: to }), START)
}
