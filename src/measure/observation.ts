/** What became of one flow that was left idle. All times in seconds. */
export type Observation =
  /** A probe was answered after it had been idle for at least `idle`. */
  | { readonly type: 'kept'; readonly planned: number; readonly idle: number }
  /** A probe was not answered, or with a reset, after it had been idle for at most `idle`. */
  | { readonly type: 'lost'; readonly planned: number; readonly idle: number; readonly how: 'silent' | 'reset' }
  /** It ended by itself, `at` seconds into the run: by an orderly close or by a reset. */
  | { readonly type: 'ended'; readonly planned: number; readonly idle: number; readonly how: 'closed' | 'reset'; readonly at: number }
  /** The server kept sending: it was never idle for longer than `idle`. */
  | { readonly type: 'talked'; readonly planned: number; readonly idle: number }

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

/** Seconds by which the timer of a server may vary: a flow that was asked just before does not refute it. */
const VARYING = 1

export function viewOf(observations: readonly Observation[]): View {
  const kept = observations.filter((each) => each.type === 'kept')
  const low = Math.max(0, ...kept.map(({ idle }) => idle))
  const lowPlanned = Math.max(0, ...kept.map(({ planned }) => planned))
  const isOutlived = (end: End): boolean => (end.type === 'lost' ? end.planned <= lowPlanned : end.idle < low - VARYING)
  const ends = observations.filter((each) => each.type !== 'kept').filter((each) => !isUnderWay(each, observations))
  const [end = null, ...others] = ends.filter((each) => !isOutlived(each)).sort((a, b) => a.idle - b.idle)
  const isAlike = (other: End): boolean => (end!.type === 'lost' ? other.planned === end!.planned : other.idle <= end!.idle * 1.1 + ALIKE)
  return { low, lowPlanned, end, confirmed: end !== null && others.some(isAlike), strays: ends.filter(isOutlived) }
}

/** Seconds. */
const UNDER_WAY = 0.5

/** Whether the reset that seemed to answer a probe is one that came to other flows unasked, at the same idle time. */
function isUnderWay(end: End, observations: readonly Observation[]): boolean {
  return end.type === 'lost' && end.how === 'reset' && observations.some((other) => other.type === 'ended' && other.how === 'reset' && Math.abs(other.idle - end.idle) <= UNDER_WAY)
}
