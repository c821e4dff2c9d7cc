import { setTimeout as sleep } from 'node:timers/promises'
import { OPENING_PAUSE } from '../../measure/estimate.ts'
import type { Observation } from '../../measure/observation.ts'
import type { Run, Stop } from '../../measure/run.ts'
import { isMoot, nextRound, widthLeft, type SearchSettings } from '../../measure/search.ts'
import type { Address } from './address.ts'
import { openFlow, type Flow } from './flow.ts'
import { now } from './open.ts'
import { lookerAt } from './unanswered.ts'

export interface Progress {
  readonly round: number
  /** For how long each flow of this round is to be left idle, in seconds. */
  readonly idles: readonly number[]
  readonly observations: readonly Observation[]
}

/** A round narrows the bracket, confirms it or finds that an end was a stray one; so many that do not narrow it are strays all the time. */
const MOST_IN_VAIN = 6

/** Why a run goes on no more, by what the opening of a connection fails with; anything else is the server's. */
const WHY_NOT_OPENED: Readonly<Record<string, Stop>> = { ETIMEDOUT: 'no-answer', EHOSTUNREACH: 'no-answer', ENETUNREACH: 'no-answer', EMFILE: 'no-room', ENFILE: 'no-room', EADDRNOTAVAIL: 'no-room' }

/**
 * Leaves connections idle, round after round, until the bracket is as narrow as wanted.
 *
 * @param signal ends the run; what is known by then is given back
 * @param onProgress called when a round begins
 */
export async function measure(to: Address, settings: SearchSettings, signal: AbortSignal, onProgress: (progress: Progress) => void): Promise<Run> {
  const start = now()
  const observations: Observation[] = []
  const look = lookerAt(to)
  const asked: number[] = []
  let { most } = settings
  let connections = 0
  let [left, inVain] = [Infinity, 0]

  for (let round = 1; ; round++) {
    const idles = nextRound(observations, { ...settings, most })
    if (idles.length === 0) return run(null)
    onProgress({ round, idles, observations })
    const { opened, seen, whyNot } = await runRound(idles)
    connections += opened
    if (signal.aborted) return run('interrupted')
    if (opened === 0) return run(whyNot)
    // The server takes only so many connections at a time: a round of so many is planned anew.
    if (!seen) {
      most = opened
      continue
    }
    const before = left
    left = widthLeft(observations, settings)
    if (left >= before && ++inVain > MOST_IN_VAIN) return run('contradictory')
  }

  function run(stop: Stop | null): Run {
    return { observations, asked, stop, connections, limitedTo: most < settings.most ? most : null, seconds: now() - start }
  }

  /** A server that has enough connections may take one more and close it at once, while older ones stay. */
  function refusedAmong(all: readonly (Observation | null)[]): number {
    const isShort = (each: Observation | null): boolean => each?.type === 'ended' && each.idle < 1
    // One that closes all of the first round closes any.
    if (all.every(isShort)) return observations.length > 0 ? all.length : 0
    const firstToStay = all.indexOf(null)
    return all.filter((each, i) => isShort(each) && firstToStay >= 0 && i > firstToStay).length
  }

  /** Nothing is seen where the server takes fewer connections than the round needs. */
  async function runRound(idles: readonly number[]): Promise<{ readonly opened: number; readonly seen: boolean; readonly whyNot: Stop }> {
    const seen = new Map<Flow, Observation>()
    const flows = new Map<Flow, number>()
    let whyNot: Stop = 'unreachable'
    const interrupt = (): void => {
      asked.push(...Array.from(flows.keys(), (flow) => flow.conclude() ?? []).flat())
    }
    const closeAll = (): void => {
      for (const flow of flows.keys()) flow.close()
    }
    signal.addEventListener('abort', interrupt)
    try {
      for (const planned of idles) {
        if (signal.aborted) break
        const flow = await openFlow(to, { planned, start, signal, look }).catch((error: unknown) => {
          whyNot = WHY_NOT_OPENED[(error as NodeJS.ErrnoException).code ?? ''] ?? 'unreachable'
          return null
        })
        if (flow === null) break
        flows.set(flow, planned)
        void flow.done.then((observation) => {
          if (observation === null) return
          seen.set(flow, observation)
          for (const [other, idle] of flows) if (isMoot(idle, [...observations, ...seen.values()])) other.close()
        })
        await sleep(OPENING_PAUSE * 1000)
      }
      const opened = flows.size - refusedAmong([...flows.keys()].map((flow) => seen.get(flow) ?? null))
      if (opened < idles.length && !signal.aborted) {
        closeAll()
        return { opened, seen: false, whyNot }
      }
      if (signal.aborted) closeAll()
      await Promise.all(Array.from(flows.keys(), ({ done }) => done))
      observations.push(...seen.values())
      return { opened, seen: true, whyNot }
    } finally {
      signal.removeEventListener('abort', interrupt)
    }
  }
}
