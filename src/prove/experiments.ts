import type { Trio } from '../kernel/parameters.ts'
import { detection, LATE, probePeriod, retransmission, survivedOutage } from '../kernel/timing.ts'
import type { Case, Expiry } from './case.ts'
import { decidedWithin, fateOf, type Fate } from './fate.ts'

/** What is proved. Times in seconds. */
export interface Thesis {
  readonly trio: Trio
  /** null: not known, and not proved. */
  readonly retries2: number | null
  /** Those that count a probe. */
  readonly boxes: readonly { readonly name: string; readonly idleTimeout: number }[]
  /** So many probes in a row may get lost before a box forgets the flow. */
  readonly lostProbes: number
  readonly expiry: Expiry
}

/** Something that is said beforehand of a case; times in seconds after the handshake, `to` with timers as late as they may be. */
export type Claim =
  | { readonly kind: 'first-probe'; readonly from: number; readonly to: number }
  /** between the first two probes */
  | { readonly kind: 'period'; readonly from: number; readonly to: number }
  /** until the end */
  | { readonly kind: 'probes'; readonly count: number }
  | { readonly kind: 'least-probes'; readonly count: number }
  | { readonly kind: 'given-up'; readonly from: number; readonly to: number }
  | { readonly kind: 'fate'; readonly fate: Fate }
  /** the box has forgotten the flow: nothing comes through any more */
  | { readonly kind: 'forgotten' }

export interface Experiment {
  readonly title: string
  readonly case: Case
  readonly claims: readonly Claim[]
}

/** What a moment may be late by beside the kernel's timers, and how long a case is watched on. */
const REST = 1

/** What a box must have been idle for beyond its timeout before it is asked whether it has forgotten a flow. */
const BEYOND = 1

/**
 * The cases in which a kernel shows what we say of it. Values with which keepalive does not work have none of an idle
 * connection but that of `probes = 0`; with `time = 0` nothing can be done to a path before the first probe.
 */
export function experimentsOf(thesis: Thesis): Experiment[] {
  const { trio, retries2, boxes, lostProbes, expiry } = thesis
  if (trio.probes === 0) return [defeated(trio), ...(retries2 === null || trio.time === 0 ? [] : [dataInFlight(trio, retries2)])]
  const isLate = trio.time > 0
  return [
    alive(trio),
    ...(isLate ? [silent(trio), ...outage(trio)] : []),
    ...boxes.flatMap((box) => [idleThrough(trio, box, expiry), ...(isLate ? losingThrough(trio, box, lostProbes, expiry) : []), ...control(trio, box, expiry)]),
    ...(retries2 === null || !isLate ? [] : [dataInFlight(trio, retries2)]),
  ]
}

const ROUTER = { kind: 'router' } as const

/** How long the longest of them takes. */
export function durationOf(experiments: readonly Experiment[]): number {
  return Math.max(...experiments.map((each) => each.case.until))
}

export function alive(trio: Trio): Experiment {
  const period = probePeriod(trio)
  return {
    title: 'idle, the peer alive',
    case: { trio, keepalive: true, retries2: null, path: ROUTER, act: { kind: 'nothing' }, until: LATE * (trio.time + period) + REST },
    claims: [
      { kind: 'first-probe', from: trio.time, to: LATE * trio.time },
      { kind: 'period', from: period, to: LATE * period },
      { kind: 'fate', fate: { kind: 'alive' } },
    ],
  }
}

export function defeated(trio: Trio): Experiment {
  return {
    title: 'idle, the peer alive, probes = 0',
    case: { trio, keepalive: true, retries2: null, path: ROUTER, act: { kind: 'nothing' }, until: LATE * trio.time + REST },
    claims: [{ kind: 'probes', count: 0 }, { kind: 'given-up', from: trio.time, to: LATE * trio.time }],
  }
}

export function silent(trio: Trio): Experiment {
  const end = detection(trio)
  return {
    title: 'idle, the peer vanishes',
    case: { trio, keepalive: true, retries2: null, path: ROUTER, act: { kind: 'cut' }, until: LATE * end + REST },
    // The first probe goes out after time; from there to the end there is one interval for each.
    claims: [{ kind: 'probes', count: (end - trio.time) / trio.intvl }, { kind: 'given-up', from: end, to: LATE * end }],
  }
}

/** All probes but the last may get lost. */
export function outage(trio: Trio): Experiment[] {
  const lost = survivedOutage(trio) / trio.intvl
  if (lost < 1) return []
  return [
    {
      title: `idle, an outage of ${survivedOutage(trio)} s: ${lost} lost ${lost === 1 ? 'probe' : 'probes'}`,
      case: { trio, keepalive: true, retries2: null, path: ROUTER, act: { kind: 'lose', packets: lost }, until: LATE * (trio.time + (lost + 1) * trio.intvl) + REST },
      claims: [{ kind: 'least-probes', count: lost + 1 }, { kind: 'fate', fate: { kind: 'alive' } }],
    },
  ]
}

export function idleThrough(trio: Trio, { name, idleTimeout }: Thesis['boxes'][number], expiry: Expiry): Experiment {
  const fate = fateOf(trio, idleTimeout, 0, expiry)
  const until = (fate.kind === 'alive' ? Math.max(LATE * (trio.time + 2 * probePeriod(trio)), idleTimeout + BEYOND) : decidedWithin(trio, 0)) + REST
  return {
    title: `idle through ${name}, which forgets after ${idleTimeout} s`,
    case: { trio, keepalive: true, retries2: null, path: { kind: 'nat', idleTimeout, expiry }, act: { kind: 'nothing' }, until },
    claims: [...(fate.kind === 'alive' ? [{ kind: 'least-probes', count: 2 } as const] : []), { kind: 'fate', fate }],
  }
}

/** Of a flow that is lost anyway nothing more is to be said. */
export function losingThrough(trio: Trio, { name, idleTimeout }: Thesis['boxes'][number], lost: number, expiry: Expiry): Experiment[] {
  if (lost === 0 || fateOf(trio, idleTimeout, 0, 'drop').kind !== 'alive') return []
  const fate = fateOf(trio, idleTimeout, lost, expiry)
  const isAlive = fate.kind === 'alive'
  return [
    {
      title: `the same with ${lost} lost ${lost === 1 ? 'probe' : 'probes'}, ${name}`,
      case: { trio, keepalive: true, retries2: null, path: { kind: 'nat', idleTimeout, expiry }, act: { kind: 'lose', packets: lost }, until: Math.max(decidedWithin(trio, lost), isAlive ? idleTimeout + BEYOND : 0) + REST },
      claims: [...(isAlive ? [{ kind: 'least-probes', count: lost + 1 } as const] : []), { kind: 'fate', fate }],
    },
  ]
}

/** That it was keepalive which kept the flow: without it the same box forgets. One that picks flows up again shows nothing. */
export function control(trio: Trio, { name, idleTimeout }: Thesis['boxes'][number], expiry: Expiry): Experiment[] {
  if (expiry === 'pickup' || fateOf(trio, idleTimeout, 0, 'drop').kind !== 'alive') return []
  return [
    {
      title: `the same without SO_KEEPALIVE, ${name}`,
      case: { trio, keepalive: false, retries2: null, path: { kind: 'nat', idleTimeout, expiry }, act: { kind: 'nothing' }, until: idleTimeout + BEYOND + REST },
      claims: [{ kind: 'probes', count: 0 }, { kind: 'forgotten' }],
    },
  ]
}

/** From sending until the first retransmission, in seconds: the least that Linux waits, and the round trip. */
const FIRST_RETRANSMISSION = 0.3

export function dataInFlight(trio: Trio, retries2: number): Experiment {
  const { least, most } = retransmission(retries2)
  return {
    title: `data in flight, the peer vanishes, tcp_retries2 = ${retries2}`,
    case: { trio, keepalive: true, retries2, path: ROUTER, act: { kind: 'cut-with-data' }, until: most + FIRST_RETRANSMISSION + REST },
    claims: [{ kind: 'probes', count: 0 }, { kind: 'given-up', from: least, to: most + FIRST_RETRANSMISSION }],
  }
}
