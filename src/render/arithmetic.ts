import { PARAMETERS, TRIO, type Trio } from '../kernel/parameters.ts'
import { detection, probePeriod, retransmission, survivedOutage, worstDetection, worstSilence } from '../kernel/timing.ts'
import { pathVerdict, type Middlebox, type PathVerdict } from '../middlebox/path.ts'
import type { Model } from '../model/model.ts'

/** What the values of a model come to, in seconds. */
export interface Arithmetic {
  /** With the kernel default where the model leaves a value out. */
  readonly trio: Trio
  /** Those that the model leaves out. */
  readonly defaults: readonly (keyof Trio)[]
  /** Keepalive does what it is for; without that the rest means nothing. */
  readonly works: boolean
  /** From the last segment received to the first probe. */
  readonly firstProbe: number
  /** Between two probes of a live idle connection. */
  readonly period: number
  /** From the last segment received until a silent peer is given up, timers on time. */
  readonly detection: number
  readonly worstDetection: number
  /** An outage shorter than this kills no idle connection. */
  readonly survivedOutage: number
  readonly path: readonly OnPath[]
  /** With data in flight: from the first retransmission until the connection is dropped. */
  readonly retransmission: { readonly retries2: number; readonly least: number; readonly most: number }
}

/** What the values come to at one middlebox. */
export interface OnPath {
  readonly box: Middlebox
  /** Null: no probe keeps a flow awake there. */
  readonly verdict: PathVerdict | null
  /** The longest silence between two segments that reach it. */
  readonly latest: number
  /** The same if so many probes in a row are lost as ought to be survived. */
  readonly latestWithLoss: number
  /** What is left of its idle timeout then; negative: nothing. */
  readonly margin: number
}

/**
 * What the values of a model come to: timing, and the margin at each middlebox. Pure.
 *
 * Source: tcp_keepalive_timer() and tcp_model_timeout() in net/ipv4/tcp_timer.c, kernel/time/timer.c.
 *
 * @param model a value that it leaves out is the kernel default
 */
export function arithmeticOf({ keepalive, retries2, middleboxes, requirements }: Model): Arithmetic {
  const defaults = TRIO.filter((id) => keepalive[id] === undefined)
  const valueOf = (id: keyof Trio): number => keepalive[id] ?? PARAMETERS[id].default
  const trio = { time: valueOf('time'), intvl: valueOf('intvl'), probes: valueOf('probes') }
  const lost = requirements.surviveLostProbes
  const retries = retries2 ?? PARAMETERS.retries2.default
  return {
    trio,
    defaults,
    works: trio.time >= 0 && trio.intvl > 0 && trio.probes > 0,
    firstProbe: trio.time,
    period: probePeriod(trio),
    detection: detection(trio),
    worstDetection: worstDetection(trio),
    survivedOutage: survivedOutage(trio),
    path: middleboxes.map((box) => onPath(box, trio, lost)),
    retransmission: { retries2: retries, ...retransmission(retries) },
  }
}

function onPath(box: Middlebox, trio: Trio, lost: number): OnPath {
  const latestWithLoss = worstSilence(trio, lost)
  return {
    box,
    verdict: box.countsKeepalive === false ? null : pathVerdict(trio, box.idleTimeout, lost),
    latest: worstSilence(trio, 0),
    latestWithLoss,
    margin: box.idleTimeout - latestWithLoss,
  }
}
