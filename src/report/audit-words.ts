import { PARAMETERS } from '../kernel/parameters.ts'
import type { Drift, Expected, Routing, RunningValue } from './audited.ts'
import { originText, PROGRAMS } from './resolution.ts'
import { visible } from './visible.ts'

/** `60 s`, `9`. */
export function amountOf({ parameter, value }: Pick<RunningValue, 'parameter'> & { readonly value: number }): string {
  return PARAMETERS[parameter].unit === 's' ? `${value} s` : String(value)
}

/** Where the value of a parameter is from, or what the files give instead. */
export function comparison({ parameter, drift, expected }: RunningValue): string {
  if (expected === null) return ''
  if (expected.value === null) return `the files leave it to a template${expected.from === null ? '' : ` (${originText(expected.from)})`}`
  const given = amountOf({ parameter, value: expected.value })
  if (drift !== null) return `drift: the files give ${given} (${originOf(expected)})`
  return expected.from === null ? 'kernel default, set in no file' : `as ${originText(expected.from)} says`
}

function originOf({ from }: Expected): string {
  return from === null ? 'the kernel default, set in no file' : originText(from)
}

/** Why the kernel holds another value than the files give, most likely. */
export function causeOf(drift: Drift, { parameter, refused }: Pick<RunningValue, 'parameter' | 'refused'>): string {
  switch (drift.cause) {
    case 'loader':
      return `${PROGRAMS[drift.loader]} gives this value (${originText(drift.at)}): it was run here, as by ${drift.loader === 'procps' ? 'sysctl --system' : `the service of ${drift.loader}`}`
    case 'lost-line':
      return `${originText(drift.at)} says so and does not win: it was loaded by itself (sysctl -p FILE), or was the last to win`
    case 'kernel-default':
      if (drift.other) return 'it is the kernel default: this is not the network namespace of process 1, into which the files are loaded, and each starts with the kernel defaults'
      if (drift.container) return 'it is the kernel default, which each network namespace starts with: usually nobody loads sysctl files into that of a container'
      return `it is the kernel default: ${parameter === 'conntrackEstablished' ? 'nf_conntrack was loaded after the files were' : 'the files were not loaded'}, or somebody has set it back`
    case 'not-loaded':
      return `it is the kernel default still: ${visible(drift.newer)} was changed after this host has booted, and is not loaded yet`
    case 'refused':
      return refused === null ? 'set by hand or by a program' : `the kernel refuses what ${originText(refused.place)} says, and something else has set it`
    case 'by-hand':
      return `changed by hand (sysctl -w), or by a program (tuned, a container runtime, a CNI plugin)${drift.newer === null ? '' : `; or ${visible(drift.newer)}, which was changed after this host has booted, is not loaded yet`}`
  }
}

/** What becomes of the flows that a host forwards for others. */
export function routingLine({ ipv4, ipv6, established, maxRetrans, loose }: Routing): string {
  const what = [ipv4 ? 'IPv4' : '', ipv6 ? 'IPv6' : ''].filter((each) => each !== '').join(' and ')
  if (established === null) return `It forwards ${what}; the timeouts of its connection tracking cannot be read, or it has none.`
  const unanswered = maxRetrans === null ? '' : `, one with unanswered packets after ${maxRetrans} s at the latest`
  const midstream = loose === null ? '' : loose ? '; a flow that is not known is picked up in its middle (tcp_loose)' : '; a flow that is not known is not picked up in its middle (tcp_loose = 0)'
  return `It forwards ${what}; its connection tracking, where it is in use, forgets an idle flow after ${established} s${unanswered}${midstream}.`
}
