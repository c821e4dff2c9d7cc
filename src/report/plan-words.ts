import { PARAMETERS, type Trio } from '../kernel/parameters.ts'
import { detection, LATE, probePeriod, retransmission, survivedOutage, worstDetection, worstSilence } from '../kernel/timing.ts'
import { bindingMiddlebox, COMMON_MIDDLEBOXES } from '../middlebox/path.ts'
import type { Conflict, Requirement } from '../model/conflict.ts'
import { rounded } from '../model/duration.ts'
import { SHORT_OUTAGE, type Intent } from '../model/intent.ts'
import { SEARCHED, type Limits } from '../model/plan.ts'

/** Why each value is what it is: the requirement that one more second would break. */
export function reasonsFor(trio: Trio, limits: Limits, intent: Intent): string[] {
  const { time, intvl, probes } = trio
  const outage = `an outage of (${probes} - 1) * ${intvl} = ${survivedOutage(trio)} s kills no idle connection`
  const required = intent.surviveOutage === null ? `${SHORT_OUTAGE} s are taken as required, as nothing else is said` : `required are ${limits.surviveOutage} s`
  return [`time is ${time}: ${timeBound(trio, limits, intent)}`, `intvl is ${intvl} and probes is ${probes}: ${outage} (${required}), the longest that costs time no more than 3 %`]
}

function timeBound(trio: Trio, limits: Limits, intent: Intent): string {
  const { time, intvl, probes } = trio
  const more = { ...trio, time: time + 1 }
  const { idleTimeout, detectWithin, lostProbes } = limits
  const box = bindingMiddlebox(intent.middleboxes)?.name ?? ''
  if (detectWithin !== null && worstDetection(more) > detectWithin) {
    return `detection within ${detectWithin} s, timers up to 12.7 % late, leaves ${detectWithin} / ${LATE} - ${intvl} * ${probes} = ${rounded(detectWithin / LATE - intvl * probes)} s for it`
  }
  if (idleTimeout !== null && worstSilence(more, lostProbes) >= idleTimeout) {
    return `${box} forgets an idle flow after ${idleTimeout} s, which with ${lostProbes} lost ${lostProbes === 1 ? 'probe' : 'probes'} and timers up to 12.7 % late leaves ${idleTimeout} / ${LATE} - ${lostProbes} * ${intvl} = ${rounded(idleTimeout / LATE - lostProbes * intvl)} s for it`
  }
  if (idleTimeout !== null && detection(more) > idleTimeout) return `a silent peer is to be given up before ${box} forgets the flow, which leaves ${idleTimeout} - ${intvl} * ${probes} = ${idleTimeout - intvl * probes} s for it`
  return `nothing requires a probe earlier than the ${SEARCHED.time} s of the kernel default`
}

const NAMES: Readonly<Record<Requirement, string>> = {
  idleTimeout: 'the idle timeout of',
  lostProbes: 'lost probes to survive',
  detectWithin: 'detection within',
  surviveOutage: 'an outage to survive of',
  maxProbesPerSecond: 'probes a second, at most',
}

/** One line for each requirement of the set that no values meet together. */
export function conflictLine({ requirement, value, possible }: Conflict, intent: Intent): string {
  const box = requirement === 'idleTimeout' ? ` ${bindingMiddlebox(intent.middleboxes)?.name ?? ''}` : ''
  const unit = requirement === 'lostProbes' || requirement === 'maxProbesPerSecond' ? '' : ' s'
  const assumed = requirement === 'surviveOutage' && intent.surviveOutage === null ? ' (taken as required, as nothing else is said)' : ''
  const way = requirement === 'surviveOutage' || requirement === 'lostProbes' ? 'no more than' : 'at least'
  const wanted = possible === null ? 'changing this alone does not help' : `possible with ${way} ${shown(possible, requirement)}${unit}`
  return `${NAMES[requirement]}${box}: ${value}${unit}${assumed}; ${wanted}`
}

/** Rounded so that it is still enough. */
function shown(value: number, requirement: Requirement): string {
  return String(requirement === 'maxProbesPerSecond' ? Math.ceil(value * 10) / 10 : value)
}

/** A probe and its answer, each with a header of IPv4 (20), of TCP (20) and timestamps (12). */
const BYTES_PER_PROBE = 2 * (20 + 20 + 12)

/** What the probes cost for so many idle connections; in bytes as they are on the IP layer. */
export function costOf({ time, intvl }: Trio, connections: number | null): { readonly probesPerSecond: number | null; readonly bytesPerSecond: number | null } {
  if (connections === null) return { probesPerSecond: null, bytesPerSecond: null }
  const probesPerSecond = connections / Math.max(time, intvl)
  return { probesPerSecond, bytesPerSecond: probesPerSecond * BYTES_PER_PROBE }
}

/** Fewer retransmissions would end connections that lose a few segments in a row. */
const FEWEST_RETRIES = 3

/** What the three values cannot do. */
export function notCovered(trio: Trio, { detectWithin, middleboxes, appliesTo }: Intent): string[] {
  const late = middleboxes.length > 0 ? [] : COMMON_MIDDLEBOXES.filter(({ idleTimeout }) => probePeriod(trio) >= idleTimeout)
  const proxies = middleboxes.filter(({ countsKeepalive }) => countsKeepalive === false).map(({ name }) => name)
  return [
    ...(detectWithin === null ? [] : [inFlight(detectWithin)]),
    `An application that sets TCP_USER_TIMEOUT has the number of probes ignored: its idle connection is dropped at the first of ${trio.time} + ${trio.intvl}, ${trio.time} + 2 * ${trio.intvl}, ... s that is not before that timeout, and a live peer whose window stays closed for so long is dropped as well.`,
    ...(late.length === 0 ? [] : [`No middlebox is declared: if idle flows cross ${late.map(({ name, idleTimeout }) => `${name} (${idleTimeout} s)`).join(', ')} or the like, they are forgotten before a probe comes; say what is on the path (--middlebox).`]),
    ...(proxies.length === 0 ? [] : [`${proxies.join(', ')}: no probe crosses a terminating proxy or restarts its idle timer; each of its legs needs values of its own.`]),
    ...(appliesTo === 'containers' ? ['Containers with a network namespace of their own start with the kernel defaults: set the values in each of them.'] : []),
  ]
}

function inFlight(detectWithin: number): string {
  let retries: number = PARAMETERS.retries2.default
  while (retries >= FEWEST_RETRIES && retransmission(retries).most > detectWithin) retries--
  const perSocket = `TCP_USER_TIMEOUT of ${detectWithin * 1000} ms on the sockets`
  const remedy = retries < FEWEST_RETRIES ? `only ${perSocket} does` : `tcp_retries2 = ${retries} (given up after at most ${rounded(retransmission(retries).most)} s) or ${perSocket} does`
  return `With data in flight keepalive is silent, and the kernel default of tcp_retries2 = ${PARAMETERS.retries2.default} gives up after ${rounded(retransmission(PARAMETERS.retries2.default).least)} s at the earliest: to be within ${detectWithin} s, ${remedy}.`
}
