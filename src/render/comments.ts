import { PARAMETERS } from '../kernel/parameters.ts'
import { formatDuration, rounded } from '../model/duration.ts'
import type { Model } from '../model/model.ts'
import { arithmeticOf, type Arithmetic, type OnPath } from './arithmetic.ts'
import { plainName } from './name.ts'

/**
 * What a rendered file says of itself, line by line and without comment signs: what it is from, what it guards
 * against, and the arithmetic. `from` is the model's file name.
 */
export function commentsOf(model: Model, from: string): string[] {
  const arithmetic = arithmeticOf(model)
  return [
    `Rendered by keepalint from ${plainName(from)}. Do not edit: change that file and render again.`,
    ...(model.planned ? ['The values are planned from what is required there; keepalint plan says why.'] : []),
    '',
    'These values act only on sockets with SO_KEEPALIVE. A connection that is idle already feels a lower',
    'time only when its old timer fires.',
    ...(model.appliesTo === 'containers' ? ["A container with a network namespace of its own does not inherit the host's values."] : []),
    '',
    ...(arithmetic.works ? explained(model, arithmetic) : ['With these values keepalive does not work; keepalint lint says why.']),
  ]
}

function explained(model: Model, arithmetic: Arithmetic): string[] {
  return [...defaultsOf(arithmetic), firstProbe(arithmetic), silentPeer(model, arithmetic), outage(model, arithmetic), ...load(model, arithmetic), ...arithmetic.path.map((each) => middlebox(each, arithmetic, model)), dataInFlight(model, arithmetic)]
}

function defaultsOf({ defaults }: Arithmetic): string[] {
  if (defaults.length === 0) return []
  return [`Left at the kernel default: ${defaults.map((id) => `${PARAMETERS[id].name} = ${PARAMETERS[id].default}`).join(', ')}.`]
}

function firstProbe({ firstProbe: first, period }: Arithmetic): string {
  const start = first === 0 ? 'at once' : `${seconds(first)} after the last segment received`
  return `First probe: ${start}, then every ${seconds(period)} while the peer answers.`
}

function silentPeer({ requirements: { detectWithin } }: Model, { trio, detection, worstDetection }: Arithmetic): string {
  const { time, intvl, probes } = trio
  const required = detectWithin === null ? '' : `; required: within ${detectWithin} s`
  return `Silent peer: given up after ${time} + ${intvl} * ${probes} = ${seconds(detection)}, at worst after ${rounded(worstDetection)} s (timers fire up to 12.7 % late)${required}.`
}

function outage({ requirements: { surviveOutage } }: Model, { trio: { intvl, probes }, survivedOutage }: Arithmetic): string {
  const required = surviveOutage === null ? '' : `; required: ${surviveOutage} s`
  return `Outage of the path: in one shorter than (${probes} - 1) * ${intvl} = ${survivedOutage} s the kernel gives up no idle connection${required}.`
}

function load({ requirements: { connections, maxProbesPerSecond } }: Model, { period }: Arithmetic): string[] {
  if (connections === null) return []
  const most = maxProbesPerSecond === null ? '' : `; allowed: ${maxProbesPerSecond}`
  return [`Load: ${connections} idle connections send ${rounded(connections / Math.max(period, 1))} probes a second while their peers answer${most}.`]
}

function middlebox({ box, verdict, latest, latestWithLoss, margin }: OnPath, { trio: { probes } }: Arithmetic, { requirements: { surviveLostProbes: lost } }: Model): string {
  const name = `Middlebox ${plainName(box.name)}`
  if (verdict === null) return `${name}: probes do not count there; it closes or forgets a connection after ${box.idleTimeout} s without data.`
  const doubt = [...(box.countsKeepalive === null ? ['if it counts probes, which is not known'] : []), ...(box.recalled ? ['its idle timeout is from memory'] : [])]
  const forgets = `${name}${doubt.length === 0 ? '' : ` (${doubt.join('; ')})`}: forgets an idle flow after ${box.idleTimeout} s; a probe comes within ${rounded(latest)} s`
  if (verdict === 'lost' || verdict === 'at-risk') return `${forgets}, which is too late.`
  if (probes <= lost) return `${forgets}, but ${probes} lost in a row end${probes === 1 ? 's' : ''} the connection, and ${lost} ${lost === 1 ? 'is' : 'are'} to be survived.`
  const withLoss = lost === 0 ? '' : `, with ${lost === 1 ? '1 lost' : `${lost} lost in a row`} within ${rounded(latestWithLoss)} s`
  if (verdict === 'kept') return `${forgets}${withLoss}: ${Math.floor(margin * 10) / 10} s to spare.`
  return `${forgets}${withLoss}, which is too late.`
}

function dataInFlight({ retries2 }: Model, { retransmission: { least, most } }: Arithmetic): string {
  if (retries2 === null) return `Data in flight: keepalive is silent then, and tcp_retries2 decides (kernel default ${PARAMETERS.retries2.default}: ${rounded(least)} s or more).`
  return `Data in flight: keepalive is silent then; tcp_retries2 = ${retries2} drops the connection about ${rounded(least)} to ${rounded(most)} s after the first retransmission (round trip well below 200 ms).`
}

/** `60 s`, or `7200 s (2 h)`. */
function seconds(count: number): string {
  return count < 120 ? `${count} s` : `${count} s (${formatDuration(count)})`
}
