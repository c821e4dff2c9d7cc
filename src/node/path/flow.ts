import type { Socket } from 'node:net'
import type { Observation } from '../../measure/observation.ts'
import type { Address } from './address.ts'
import { now, openSocket } from './open.ts'
import { silencesFrom } from './silence.ts'
import type { Looker } from './unanswered.ts'

/** A connection that is left idle and then asked whether it still lives. No data is ever sent on it. */
export interface Flow {
  /** What became of it; null: it was given up before, or nothing is known of it. */
  readonly done: Promise<Observation | null>
  /** Ends it with what is known by now. Gives for how long it had been idle, in seconds, where it was asked and has not answered. */
  readonly conclude: () => number | null
  /** Closes it, whatever becomes of it. */
  readonly close: () => void
}

/** Seconds from the first of the ten probes that libuv sets, a second apart, to ETIMEDOUT, with time to spare for late timers. */
const GIVEN_UP_AFTER = 13
/** Seconds between two looks at the kernel's count. */
const LOOK_EVERY = 0.5
/** Seconds without an unanswered probe, of which one goes out every second, before that counts as an answer. */
const QUIET_FOR = 2.5
/** Seconds by which a probe, or its answer, may be later than a round trip. */
const MARGIN = 0.1

interface FlowPlan {
  /** Seconds to be left idle. */
  readonly planned: number
  /** When the run began, in the seconds of `now`. */
  readonly start: number
  /** Ends an opening that takes long. */
  readonly signal: AbortSignal
  /** Says what the kernel knows of it. */
  readonly look: Looker
}

/** Opens a flow and leaves it idle. Rejects with the error of the connection. */
export async function openFlow(to: Address, { signal, ...plan }: FlowPlan): Promise<Flow> {
  const asked = now()
  return watch(await openSocket(to, signal), { ...plan, asked })
}

/** @param asked when the handshake began: the idle time began later, so that it was at most as long as from then on */
function watch(socket: Socket, { planned, start, look, asked }: Omit<FlowPlan, 'signal'> & { readonly asked: number }): Flow {
  const born = now()
  const silences = silencesFrom(asked, born)
  let probing: number | null = null
  /** Whether the last probe that went out was answered, as far as is known. */
  let isAnswered = false
  /** Looks whether the probe has been answered by now. */
  let hasAnswered: (() => boolean) | undefined
  let timer: NodeJS.Timeout
  let isDone = false
  let resolve: (observation: Observation | null) => void
  const done = new Promise<Observation | null>((settle) => {
    resolve = settle
  })

  const finish = (observation: Observation | null): void => {
    isDone = true
    clearTimeout(timer)
    socket.destroy()
    resolve(observation)
  }
  const kept = (): void => {
    finish({ type: 'kept', planned, idle: probing! })
  }
  const ended = (how: 'closed' | 'reset'): void => {
    const at = now()
    finish({ type: 'ended', planned, ...silences.untilEnd(at), how, at: at - start })
  }
  const wait = (): void => {
    timer = setTimeout(ask, Math.max(0, silences.since() + planned - now()) * 1000)
  }
  const ask = (): void => {
    if (now() < silences.since() + planned) {
      wait()
      return
    }
    probing = silences.until(now()).idle
    // The first call arms the timer, and it could fire before libuv has set the interval of one second: the system's
    // own may be 75 s. The second arms it anew, and the probe goes out at once.
    socket.setKeepAlive(true, 2000)
    socket.setKeepAlive(true, 1000)
    waitForAnswer()
  }
  const waitForAnswer = (): void => {
    const begun = now()
    /** The handshake took a round trip, so that a probe is answered by then. */
    const roundTrip = born - asked + MARGIN
    let wasOpen = false
    hasAnswered = () => {
      const { count, at } = look(socket.localPort)
      return count === 0 && at - begun >= roundTrip
    }
    const lookOnce = (): void => {
      const { count, at } = look(socket.localPort)
      const seconds = at - begun
      if (count !== null && count > 0) wasOpen = true
      isAnswered = count === 0 && seconds >= roundTrip
      // Without a look at the count, an error that does not come is the answer.
      if ((count === 0 && (wasOpen || seconds >= QUIET_FOR)) || (count === null && seconds >= GIVEN_UP_AFTER)) kept()
      else if (seconds >= 2 * GIVEN_UP_AFTER) finish(null)
      else timer = setTimeout(lookOnce, (seconds < roundTrip ? roundTrip - seconds : LOOK_EVERY) * 1000)
    }
    lookOnce()
  }

  socket.on('data', () => {
    if (probing !== null) {
      kept()
      return
    }
    silences.broken(now())
    if (silences.isTalking()) finish({ type: 'talked', planned, ...silences.longest() })
  })
  // The close came through: the flow was alive.
  socket.on('end', () => {
    if (probing === null) ended('closed')
    else kept()
  })
  socket.on('error', ({ code }: NodeJS.ErrnoException) => {
    const how = code === 'ECONNRESET' ? 'reset' : 'silent'
    // Who has answered the probe, and resets the connection later, does so for a reason of its own.
    if (probing === null || (isAnswered && how === 'reset')) ended('reset')
    // The probe goes out with the next tick of the kernel, at most 10 ms after it was asked for.
    else finish({ type: 'lost', planned, idle: probing + silences.uncertainty() + 0.01, how })
  })
  socket.resume()
  wait()
  return {
    done,
    conclude: () => {
      const inQuestion = isDone || hasAnswered?.() === true ? null : probing
      if (!isDone && probing !== null && inQuestion === null) kept()
      else finish(null)
      return inQuestion
    },
    close: () => {
      finish(null)
    },
  }
}
