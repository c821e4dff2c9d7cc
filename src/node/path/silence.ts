/** How long nothing was sent or received, in seconds: at least, and at most. */
export interface Silence {
  readonly idle: number
  readonly atMost: number
}

const NONE: Silence = { idle: 0, atMost: 0 }
/** A server that speaks more often than this is not greeting. */
const GREETINGS = 3
/** Seconds in which a server may have said what it says at first. */
const LONG_GREETING = 20

/** Follows the silences of a connection on which nothing but the server speaks. Times in the seconds of one clock. */
export interface Silences {
  /** The server has said something. */
  readonly broken: (at: number) => void
  readonly until: (at: number) => Silence
  /** Until the end: what a server says as it closes is no beginning of a silence. */
  readonly untilEnd: (at: number) => Silence
  /** When the last segment came or went, at the latest. */
  readonly since: () => number
  /** By how much the last one may have been earlier. */
  readonly uncertainty: () => number
  readonly longest: () => Silence
  /** Whether the server goes on talking, beyond a greeting. */
  readonly isTalking: () => boolean
}

/**
 * @param asked when the handshake began: the first silence began no earlier
 * @param born when it was over
 */
export function silencesFrom(asked: number, born: number): Silences {
  /** The last segment in either direction: what is sure to be no earlier, and no later. */
  let last = { latest: born, earliest: asked }
  /** The silence that the last data broke. */
  let before = NONE
  let longest = NONE
  let greetings = 0
  const until = (at: number): Silence => ({ idle: Math.max(0, at - last.latest), atMost: at - last.earliest })

  return {
    broken(at) {
      const silence = until(at)
      if (silence.idle > longest.idle) longest = silence
      if (silence.idle >= 1) before = silence
      if (silence.idle >= 1 || at - born > LONG_GREETING) greetings++
      // An ACK of the data may be delayed by 200 ms.
      last = { latest: at + 0.2, earliest: at - 0.1 }
    },
    until,
    untilEnd(at) {
      const { idle, atMost } = until(at)
      const added = idle < 1 ? before : NONE
      return { idle: idle + added.idle, atMost: atMost + added.atMost }
    },
    since: () => last.latest,
    uncertainty: () => last.latest - last.earliest,
    longest: () => longest,
    isTalking: () => greetings > GREETINGS,
  }
}
