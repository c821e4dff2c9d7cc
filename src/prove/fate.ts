import { LATE, probePeriod } from '../kernel/timing.ts'
import type { Trio } from '../kernel/parameters.ts'
import { pathVerdict } from '../middlebox/path.ts'
import type { Expiry } from './case.ts'

/** What becomes of an idle connection through a middlebox; `either`: it depends on how late the kernel's timers are. */
export type Fate = { readonly kind: 'alive' } | { readonly kind: 'either' | 'dead'; readonly errno: string }

/** What a connection ends with whose flow is forgotten; null: it goes on. */
const FORGOTTEN: Readonly<Record<Expiry, string | null>> = { drop: 'ETIMEDOUT', reset: 'ECONNRESET', pickup: null }

/**
 * What becomes of an idle connection behind a box that forgets it after `idleTimeout`, while the first `lost` probes
 * get lost.
 *
 * @param trio `time` and `intvl` in seconds
 * @param idleTimeout in seconds
 * @param lost 0 or more
 * @param expiry what the box does with packets of a flow that it has forgotten
 */
export function fateOf(trio: Trio, idleTimeout: number, lost: number, expiry: Expiry): Fate {
  if (lost > 0 && trio.probes <= lost) return { kind: 'dead', errno: 'ETIMEDOUT' }
  const verdict = pathVerdict(trio, idleTimeout, lost)
  if (verdict === 'kept' || (verdict === 'no-margin' && lost === 0)) return { kind: 'alive' }
  // The first probes come time after the handshake, all later ones the longer of time and intvl after an answer.
  const isSure = lost === 0 ? verdict === 'lost' : trio.time + lost * trio.intvl >= idleTimeout
  const errno = FORGOTTEN[expiry]
  return errno === null ? { kind: 'alive' } : { kind: isSure ? 'dead' : 'either', errno }
}

/** Seconds until that is decided, timers as late as they may be. */
export function decidedWithin(trio: Trio, lost: number): number {
  return LATE * (trio.time + probePeriod(trio) + trio.intvl * Math.max(trio.probes, lost))
}
