import type { Trio } from './parameters.ts'

/**
 * The kernel's timer wheel rounds a timeout up by at most 8/63 of it, 12.7 %
 * (LVL_START and LVL_GRAN in kernel/time/timer.c).
 */
export const LATE = 1.127

/** Whether keepalive does what it is for: probes go out, and a connection is given up after some of them, not before. */
export function keepaliveWorks({ time, intvl, probes }: Trio): boolean {
  return time >= 0 && intvl > 0 && probes > 0
}

/**
 * Seconds between two probes on a connection that is idle and alive: max(time, intvl), not time.
 *
 * @param trio `time` and `intvl` in seconds
 */
export function probePeriod({ time, intvl }: Pick<Trio, 'time' | 'intvl'>): number {
  return Math.max(time, intvl)
}

/**
 * Seconds from the last segment received until a silent peer is given up with ETIMEDOUT, with timers on time.
 *
 * Source: tcp_keepalive_timer() in net/ipv4/tcp_timer.c; exactly `probes` probes are sent.
 *
 * @param trio `time` and `intvl` in seconds
 */
export function detection({ time, intvl, probes }: Trio): number {
  return time + intvl * probes
}

/**
 * The same as `detection` at worst: the peer goes silent after an answered probe, and every timer is late.
 *
 * @param trio `time` and `intvl` in seconds
 */
export function worstDetection(trio: Trio): number {
  return LATE * (probePeriod(trio) + trio.intvl * trio.probes)
}

/**
 * An outage of the path shorter than this, in seconds, kills no idle connection.
 *
 * @param trio `intvl` in seconds
 */
export function survivedOutage({ intvl, probes }: Pick<Trio, 'intvl' | 'probes'>): number {
  return (probes - 1) * intvl
}

/**
 * Seconds at the latest between two segments that reach a middlebox while `lostProbes` probes in a row get lost.
 * The flow survives if this is less than the idle timeout.
 *
 * @param trio `time` and `intvl` in seconds
 * @param lostProbes 0 or more
 */
export function worstSilence(trio: Pick<Trio, 'time' | 'intvl'>, lostProbes: number): number {
  return LATE * (probePeriod(trio) + lostProbes * trio.intvl)
}

const RTO_MIN = 0.2
const RTO_MAX = 120
/** The retransmission at which doubling RTO_MIN reaches RTO_MAX. */
const LAST_DOUBLING = Math.floor(Math.log2(RTO_MAX / RTO_MIN))

/**
 * Seconds until a connection with unacknowledged data is dropped, for a `tcp_retries2` of `retries` (0 to 255).
 * Keepalive is silent then. `least` is the model of tcp_model_timeout() in net/ipv4/tcp_timer.c; the drop comes
 * at the first retransmission timer after it, at `most`.
 *
 * @param retries 0 to 255
 */
export function retransmission(retries: number): { readonly least: number; readonly most: number } {
  const doublings = Math.min(retries, LAST_DOUBLING)
  const least = (2 ** (doublings + 1) - 1) * RTO_MIN + (retries - doublings) * RTO_MAX
  const most = LATE * (retries < LAST_DOUBLING ? 2 * least + 3 * RTO_MIN : least + RTO_MAX)
  return { least, most }
}

/**
 * When unacknowledged data is sent again, in seconds from the first retransmission: pauses double from RTO_MIN up
 * to RTO_MAX, where the round trip is well below 200 ms. The timer after the last one gives the connection up.
 *
 * @param retries 0 to 255
 */
export function retransmissionTimes(retries: number): number[] {
  const times = [0]
  for (let sent = 1; sent < retries; sent++) times.push(times.at(-1)! + Math.min(RTO_MIN * 2 ** sent, RTO_MAX))
  return times.map((at) => Math.round(at * 10) / 10)
}
