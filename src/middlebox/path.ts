import type { Span } from '../carrier/document.ts'
import type { Trio } from '../kernel/parameters.ts'
import { probePeriod, worstSilence } from '../kernel/timing.ts'
import { timeoutOf, type Timeout } from './timeouts.ts'

/** A middlebox on the path, with the idle timeout that it has there. */
export interface Middlebox {
  readonly name: string
  /** Seconds, above 0. */
  readonly idleTimeout: number
  /** Whether a keepalive probe restarts the idle timeout; null: not known, judged as if it does. */
  readonly countsKeepalive: boolean | null
  /** The idle timeout is from memory only. */
  readonly recalled: boolean
  /** Where a model that was read from a file declares it. */
  readonly at?: Span
}

/**
 * A box of the catalogue on a path.
 *
 * @param entry of the catalogue
 * @param idleTimeout that it has there, in seconds
 * @param given whether that is configured there, not the catalogue's
 */
export function fromCatalogue({ id, countsKeepalive, certainty }: Pick<Timeout, 'id' | 'countsKeepalive' | 'certainty'>, idleTimeout: number, given: boolean): Middlebox {
  return { name: id, idleTimeout, countsKeepalive, recalled: certainty === 'recalled' && !given }
}

/** The boxes that a host's flows cross most often where nobody says which. */
export const COMMON_MIDDLEBOXES: readonly Middlebox[] = [
  'aws-nlb-tcp',
  'aws-nat-gateway',
  'azure-lb-rule',
  'azure-nat-gateway',
  'gcp-vpc-firewall',
].map((id) => {
  const entry = timeoutOf(id)!
  return fromCatalogue(entry, entry.idleTimeout!, false)
})

/** The box that forgets an idle flow first, among those that a probe can keep awake; undefined where there is none. */
export function bindingMiddlebox(boxes: readonly Middlebox[]): Middlebox | undefined {
  return boxes
    .filter((box) => box.countsKeepalive !== false)
    .reduce<Middlebox | undefined>((first, box) => (first && first.idleTimeout <= box.idleTimeout ? first : box), undefined)
}

/** What becomes of an idle flow through a middlebox, from worst to best. */
export type PathVerdict =
  /** forgotten before a probe comes */
  | 'lost'
  /** forgotten if the kernel's timer is as late as it may be */
  | 'at-risk'
  /** forgotten if so many probes get lost as ought to be survived */
  | 'no-margin'
  | 'kept'

/**
 * What becomes of an idle flow through a middlebox that counts probes.
 *
 * @param trio `time` and `intvl` in seconds
 * @param idleTimeout in seconds
 * @param lostProbes how many probes in a row may get lost
 */
export function pathVerdict(trio: Trio, idleTimeout: number, lostProbes: number): PathVerdict {
  if (probePeriod(trio) >= idleTimeout) return 'lost'
  if (worstSilence(trio, 0) >= idleTimeout) return 'at-risk'
  if (worstSilence(trio, lostProbes) >= idleTimeout || trio.probes <= lostProbes) return 'no-margin'
  return 'kept'
}
