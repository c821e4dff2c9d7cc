/** What became of one flow that was left idle. All times in seconds. */
export type Observation =
  /** A probe was answered after it had been idle for at least `idle`. */
  | { readonly type: 'kept'; readonly planned: number; readonly idle: number }
  /** A probe was not answered, or with a reset, after it had been idle for at most `idle`. */
  | { readonly type: 'lost'; readonly planned: number; readonly idle: number; readonly how: 'silent' | 'reset' }
  /** It ended by itself, `at` seconds into the run, by an orderly close or by a reset, after it had been idle for `idle` to `atMost`. */
  | { readonly type: 'ended'; readonly planned: number; readonly idle: number; readonly atMost: number; readonly how: 'closed' | 'reset'; readonly at: number }
  /** The server kept sending: the longest silence took `idle` to `atMost`. */
  | { readonly type: 'talked'; readonly planned: number; readonly idle: number; readonly atMost: number }

export type End = Exclude<Observation, { readonly type: 'kept' }>

/** What the observations say together. */
export interface View {
  /** The longest that a flow was kept; 0: none was. */
  readonly low: number
  /** For how long that one was planned to be idle. */
  readonly lowPlanned: number
  /** The shortest after which one came to an end that no other outlived; null: none did. */
  readonly end: End | null
  /** Whether a second flow came to an end as early: one alone may be lost for any reason. */
  readonly confirmed: boolean
  /** Ends that other flows outlived. */
  readonly strays: readonly End[]
}

/** Flows that are given up at one moment differ by what it took to open them one after another. */
const ALIKE = 2

/** Seconds by which the timer of a server may vary: one flow that was asked just before does not refute it. */
const VARYING = 1

export function viewOf(observations: readonly Observation[]): View {
  const kept = observations.filter((each) => each.type === 'kept')
  const low = Math.max(0, ...kept.map(({ idle }) => idle))
  const lowPlanned = Math.max(0, ...kept.map(({ planned }) => planned))
  const ends = observations.filter((each) => each.type !== 'kept').filter((each) => !isUnderWay(each, observations))
  const isOutlived = (end: End): boolean => {
    if (end.type === 'lost') return end.planned <= lowPlanned
    const outlivers = kept.filter(({ idle }) => idle >= end.idle).length
    return end.idle < low - VARYING || (outlivers > 1 && outlivers > ends.filter((other) => isAlike(other, end)).length)
  }
  const [end = null, ...others] = ends.filter((each) => !isOutlived(each)).sort((a, b) => a.idle - b.idle)
  return { low, lowPlanned, end, confirmed: end !== null && others.some((other) => isAlike(other, end)), strays: ends.filter(isOutlived) }
}

function isAlike(other: End, end: End): boolean {
  return end.type === 'lost' ? other.planned === end.planned : other.idle <= end.idle * 1.1 + ALIKE
}

/** Seconds. */
const UNDER_WAY = 0.5

/** Whether the reset that seemed to answer a probe is one that came to other flows unasked, at the same idle time. */
function isUnderWay(end: End, observations: readonly Observation[]): boolean {
  return end.type === 'lost' && end.how === 'reset' && observations.some((other) => other.type === 'ended' && other.how === 'reset' && Math.abs(other.idle - end.idle) <= UNDER_WAY)
}
