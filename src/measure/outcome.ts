import { viewOf, type End, type Observation, type View } from './observation.ts'
import type { Run, Stop } from './run.ts'
import type { SearchSettings } from './search.ts'

/** What a run has found. All times in seconds. */
export type Outcome =
  /** A flow is forgotten after more than `keptFor` and at most `forgottenBy`; what meets the next segment then. */
  | { readonly type: 'forgotten'; readonly keptFor: number; readonly forgottenBy: number; readonly atExpiry: AtExpiry }
  /** No probe was answered, not even the one that was sent after `soonest` at most; what came back. */
  | { readonly type: 'unanswered'; readonly keptFor: 0; readonly soonest: number; readonly how: AtExpiry }
  /** Every flow was kept up to the limit. */
  | { readonly type: 'kept'; readonly keptFor: number }
  /** Flows were closed in an orderly way. The close came through, so that the path kept them until then. */
  | { readonly type: 'closed'; readonly keptFor: number; readonly from: number; readonly to: number; readonly atOneMoment: boolean }
  /** Flows were reset without having been asked. */
  | { readonly type: 'reset'; readonly keptFor: number; readonly from: number; readonly to: number; readonly atOneMoment: boolean }
  /** The server sends by itself, after a silence of at most `silence`. */
  | { readonly type: 'talking'; readonly keptFor: number; readonly silence: number }
  /** Stopped early; what was known by then. `unanswered`: so long was a flow idle that had been asked and had not answered yet. */
  | { readonly type: 'unfinished'; readonly why: Stop; readonly keptFor: number; readonly forgottenBy: number | null; readonly unanswered: number | null }

export type AtExpiry = 'silent' | 'reset' | 'mixed'

export function outcomeOf({ observations, asked, stop }: Pick<Run, 'observations' | 'asked' | 'stop'>, { upTo }: Pick<SearchSettings, 'upTo'>): Outcome {
  const view = viewOf(observations)
  const { low, end, confirmed } = view
  if (stop !== null && (end === null || end.type === 'lost' || !confirmed)) {
    const lost = end?.type === 'lost' ? end.idle : null
    const inQuestion = asked.filter((idle) => idle > low && idle < (lost ?? Infinity))
    return { type: 'unfinished', why: stop, keptFor: down(low), forgottenBy: lost && up(lost), unanswered: inQuestion.length === 0 ? null : up(Math.min(...inQuestion)) }
  }
  if (end === null) return { type: 'kept', keptFor: down(Math.min(low, upTo)) }
  if (end.type === 'lost' && low === 0) return { type: 'unanswered', keptFor: 0, soonest: up(end.idle), how: atExpiry(observations, view) }
  if (end.type === 'lost') return { type: 'forgotten', keptFor: down(low), forgottenBy: up(end.idle), atExpiry: atExpiry(observations, view) }
  const alike = [...observations.filter((each): each is End => each.type === end.type && (each.type !== 'ended' || (end.type === 'ended' && each.how === end.how)) && !view.strays.includes(each)), ...earlierCloses(view)]
  const idles = alike.map(({ idle }) => idle)
  const longest = up(Math.max(...alike.flatMap((each) => ('atMost' in each ? each.atMost : []))))
  if (end.type === 'talked') return { type: 'talking', keptFor: down(Math.max(low, end.idle)), silence: longest }
  const times = alike.flatMap((each) => (each.type === 'ended' ? [each.at] : []))
  const shared = { from: down(Math.min(...idles)), to: longest, atOneMoment: spread(times) < spread(idles) / 3 }
  // A close came through, however late; a reset may be that of a box.
  return { type: end.how, keptFor: down(Math.max(low, end.how === 'closed' ? Math.max(...idles) : end.idle - RESET_EARLY)), ...shared }
}

/** Closes that other flows outlived: a server that does so more than once does not always close after the same time. */
export function earlierCloses({ end, strays }: View): readonly End[] {
  const closes = strays.filter((each) => each.type === 'ended' && each.how === 'closed')
  return end?.type === 'ended' && end.how === 'closed' && closes.length > 1 ? closes : []
}

/** Seconds: where a middlebox resets a flow, it kept it until then, but for what its timer may vary. */
const RESET_EARLY = 0.5

function atExpiry(observations: readonly Observation[], { end }: View): AtExpiry {
  const hows = new Set(observations.flatMap((each) => (each.type === 'lost' && each.idle >= end!.idle ? [each.how] : [])))
  return hows.size > 1 ? 'mixed' : ([...hows][0] ?? 'silent')
}

function spread(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values)
}

/** Bounds are rounded so that they stay true. */
function down(seconds: number): number {
  return Math.floor(seconds * 10 + 1e-6) / 10
}

function up(seconds: number): number {
  return Math.ceil(seconds * 10 - 1e-6) / 10
}
