import { setTimeout as sleep } from 'node:timers/promises'
import { OPENING_PAUSE } from '../../measure/estimate.ts'
import type { Observation } from '../../measure/observation.ts'
import type { Run, Stop } from '../../measure/run.ts'
import { isMoot, nextRound, type SearchSettings } from '../../measure/search.ts'
import type { Address } from './address.ts'
import { openFlow, type Flow } from './flow.ts'
import { now } from './open.ts'

export interface Progress {
  readonly round: number
  /** For how long each flow of this round is to be left idle, in seconds. */
  readonly idles: readonly number[]
  readonly observations: readonly Observation[]
}

/** Every round narrows the bracket or finds that an end was a stray one; more than this happen only where it is strays all the time. */
const MOST_ROUNDS = 12

/** What an opening fails with where nothing comes back. */
const NO_ANSWER: ReadonlySet<string> = new Set(['ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'])

/**
 * Leaves connections idle, round after round, until the bracket is as narrow as wanted.
 *
 * @param signal ends the run; what is known by then is given back
 * @param onProgress called when a round begins
 */
export async function measure(to: Address, settings: SearchSettings, signal: AbortSignal, onProgress: (progress: Progress) => void): Promise<Run> {
  const start = now()
  const observations: Observation[] = []
  let { most } = settings
  let connections = 0

  for (let round = 1; ; round++) {
    const idles = nextRound(observations, { ...settings, most })
    if (idles.length === 0) return run(null)
    if (round > MOST_ROUNDS) return run('contradictory')
    onProgress({ round, idles, observations })
    const { opened, seen, unanswered } = await runRound(idles)
    connections += opened
    if (signal.aborted) return run('interrupted')
    if (opened === 0) return run(unanswered ? 'no-answer' : 'unreachable')
    // The server takes only so many connections at a time: a round of so many is planned anew.
    if (!seen) most = opened
  }

  function run(stop: Stop | null): Run {
    return { observations, stop, connections, limitedTo: most < settings.most ? most : null, seconds: now() - start }
  }

  /** Nothing is seen where the server takes fewer connections than the round needs. */
  async function runRound(idles: readonly number[]): Promise<{ readonly opened: number; readonly seen: boolean; readonly unanswered: boolean }> {
    const seen: Observation[] = []
    const flows = new Map<Flow, number>()
    let unanswered = false
    const closeAll = (): void => {
      for (const flow of flows.keys()) flow.close()
    }
    signal.addEventListener('abort', closeAll)
    try {
      for (const planned of idles) {
        if (signal.aborted) break
        const flow = await openFlow(to, { planned, start, signal }).catch((error: unknown) => {
          unanswered = NO_ANSWER.has((error as NodeJS.ErrnoException).code ?? '')
          return null
        })
        if (flow === null) break
        flows.set(flow, planned)
        void flow.done.then((observation) => {
          if (observation === null) return
          seen.push(observation)
          for (const [other, idle] of flows) if (isMoot(idle, [...observations, ...seen])) other.close()
        })
        await sleep(OPENING_PAUSE * 1000)
      }
      // A server that has enough connections may take one more and close it; one that closes all of the first round closes any.
      const refused = seen.filter((each) => each.type === 'ended' && each.idle < 1).length
      const opened = flows.size - (refused < flows.size || observations.length > 0 ? refused : 0)
      if (opened < idles.length && !signal.aborted) {
        closeAll()
        return { opened, seen: false, unanswered }
      }
      if (signal.aborted) closeAll()
      await Promise.all(Array.from(flows.keys(), ({ done }) => done))
      observations.push(...seen)
      return { opened, seen: true, unanswered }
    } finally {
      signal.removeEventListener('abort', closeAll)
    }
  }
}
