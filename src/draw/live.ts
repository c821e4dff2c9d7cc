import type { Trio } from '../kernel/parameters.ts'
import { LATE, probePeriod, worstSilence } from '../kernel/timing.ts'
import { pathVerdict, type Middlebox } from '../middlebox/path.ts'
import { rounded } from '../model/duration.ts'
import type { Event, Fate, Lane, Setting, Story } from './story.ts'
import { doubts, duration, seconds } from './words.ts'

/** So many probes show that they go on. */
const SHOWN = 5

interface OnPath {
  readonly box: Middlebox
  readonly fate: Fate
  /** Null: it keeps the flow, if not for bad luck. */
  readonly forgotten: number | null
}

/** The peer is alive and answers each probe: does the path remember the flow until the next? */
export function liveStory({ trio, intent }: Setting): Story {
  const boxes = intent.middleboxes.map((box) => onPath(box, trio, intent.surviveLostProbes))
  const first = boxes.filter(isForgetful).sort((a, b) => a.forgotten - b.forgotten)[0]
  const shared = { kind: 'live', title: 'The peer is alive, the connection idle', origin: 'the last segment is received', deadline: null } as const
  if (first === undefined) return { ...shared, ...keptStory(trio, boxes, intent.surviveLostProbes) }
  return { ...shared, ...(first.fate === 'uncounted' ? closedStory(first, trio, boxes, intent.surviveLostProbes) : forgottenStory(first, trio, boxes, intent.surviveLostProbes)) }
}

type Forgetful = OnPath & { readonly forgotten: number }
type Tale = Pick<Story, 'events' | 'lanes' | 'end'>

function isForgetful(each: OnPath): each is Forgetful {
  return each.forgotten !== null
}

function onPath(box: Middlebox, trio: Trio, lost: number): OnPath {
  const { idleTimeout, countsKeepalive } = box
  if (countsKeepalive === false) return { box, fate: 'uncounted', forgotten: idleTimeout }
  const fate = pathVerdict(trio, idleTimeout, lost)
  if (fate !== 'lost') return { box, fate, forgotten: null }
  // The first probe comes after `time`, the ones behind it after the longer of `time` and `intvl`.
  return { box, fate, forgotten: trio.time >= idleTimeout ? idleTimeout : trio.time + idleTimeout }
}

function keptStory(trio: Trio, boxes: readonly OnPath[], lost: number): Tale {
  const times = probesUntil(trio, trio.time + (SHOWN - 1) * probePeriod(trio))
  const end = times.at(-1)! + probePeriod(trio) / 2
  const atRisk = boxes.some(({ fate }) => fate === 'at-risk')
  const connection: Lane = { kind: 'connection', name: 'connection', caption: atRisk ? 'open, unless a late timer loses it on the path' : 'open for as long as the peer answers', useless: null, end: null }
  return { events: answered(trio, times), lanes: [probeLane(trio, times, []), ...boxes.map((each) => boxLane(each, trio, lost, times)), connection], end }
}

/** Probes go on after the flow is forgotten, and get no answer. */
function forgottenStory(first: Forgetful, trio: Trio, boxes: readonly OnPath[], lost: number): Tale {
  const period = probePeriod(trio)
  const heard = trio.time < first.box.idleTimeout ? [trio.time] : []
  const start = heard[0] === undefined ? trio.time : heard[0] + period
  const unheard = Array.from({ length: trio.probes }, (_, i) => start + i * trio.intvl)
  const at = start + trio.intvl * trio.probes
  const latest = rounded(LATE * ((heard[0] ?? 0) + period + trio.intvl * trio.probes))
  const { name } = first.box
  const gone: Event[] = [
    { kind: 'forgotten', at: first.forgotten, latest: first.forgotten, box: name, label: `${name} forgets the flow: nothing came through for ${duration(first.box.idleTimeout)}` },
    { kind: 'probes', answered: false, at: start, latest: rounded(LATE * start), marks: [start], label: `the next probe finds the flow forgotten: as a rule a reset, or no answer at all` },
    { kind: 'given-up', at, latest, label: `given up with ETIMEDOUT where no reset came (${seconds(latest)} at the latest)` },
  ]
  const connection: Lane = { kind: 'connection', name: 'connection', caption: `useless from ${seconds(first.forgotten)} on, unnoticed until ${seconds(start)} or, without a reset, ${seconds(at)}`, useless: first.forgotten, end: { at, latest } }
  return { events: [...answered(trio, heard), ...gone], lanes: [probeLane(trio, heard, unheard), ...boxes.map((each) => boxLane(each, trio, lost, [...heard, ...unheard])), connection], end: latest }
}

/** No probe counts: the box ends what has no data. What becomes of the connection then is the box's doing. */
function closedStory({ box, forgotten }: Forgetful, trio: Trio, boxes: readonly OnPath[], lost: number): Tale {
  const times = probesUntil(trio, forgotten).filter((at) => at < forgotten)
  const gone: Event = { kind: 'forgotten', at: forgotten, latest: forgotten, box: box.name, label: `${box.name} closes or forgets the connection: no data for ${duration(box.idleTimeout)}, and probes are none` }
  const connection: Lane = { kind: 'connection', name: 'connection', caption: `ends at ${seconds(forgotten)}, whatever the probes do`, useless: forgotten, end: null }
  return { events: [...answered(trio, times), gone], lanes: [probeLane(trio, times, []), ...boxes.map((each) => boxLane(each, trio, lost, times)), connection], end: forgotten * 1.3 }
}

/** More marks than this no drawing can tell apart. */
const MOST = 1000

function probesUntil(trio: Trio, last: number): number[] {
  const period = probePeriod(trio)
  const count = Math.min(MOST, Math.floor((last - trio.time) / period) + 1)
  return Array.from({ length: Math.max(0, count) }, (_, i) => trio.time + i * period)
}

function answered(trio: Trio, times: readonly number[]): Event[] {
  const [first, ...more] = times
  if (first === undefined) return []
  const period = probePeriod(trio)
  const start: Event = { kind: 'probes', answered: true, at: first, latest: rounded(LATE * first), marks: [first], label: `first probe (${seconds(LATE * first)} at the latest), and its answer` }
  const rest: Event[] = more.length === 0 ? [] : [{ kind: 'probes', answered: true, at: more[0]!, latest: rounded(LATE * more.at(-1)!), marks: more, label: `another every ${seconds(period)} (${seconds(LATE * period)} at the latest), and so on while the peer answers` }]
  return [start, ...rest]
}

function probeLane(trio: Trio, heard: readonly number[], unheard: readonly number[]): Lane {
  const marks = [...heard.map((at) => ({ at, answered: true })), ...unheard.map((at) => ({ at, answered: false }))]
  const period = probePeriod(trio)
  const regular = `the first at ${seconds(trio.time)}, then every ${seconds(period)} (${seconds(LATE * period)} at the latest), each is answered`
  const none = heard.length === 0 ? `none before the connection ends, the first would come at ${seconds(trio.time)}` : regular
  return { kind: 'probes', name: 'probes', caption: unheard[0] === undefined ? none : `the one at ${seconds(unheard[0])} finds the flow forgotten: as a rule a reset, or no answer`, marks, late: (LATE - 1) * period }
}

/** Each box by itself: what another one has forgotten may still reach it. */
function boxLane({ box, fate, forgotten }: OnPath, trio: Trio, lost: number, sent: readonly number[]): Lane {
  const { name, idleTimeout } = box
  const seen = fate === 'uncounted' ? [] : fate === 'lost' ? [trio.time].filter((at) => at < idleTimeout) : sent
  const restarts = [0, ...seen.filter((at) => at > 0)]
  return { kind: 'middlebox', name, caption: `${fateOf(box, fate, trio, lost)}${doubts(box)}`, idleTimeout, restarts, forgotten, fate }
}

function fateOf({ idleTimeout }: Middlebox, fate: Fate, trio: Trio, lost: number): string {
  const idle = duration(idleTimeout)
  const within = seconds(worstSilence(trio, 0))
  const withLoss = lost === 0 ? '' : `, ${seconds(worstSilence(trio, lost))} with ${lost} lost`
  switch (fate) {
    case 'uncounted':
      return `closes or forgets a connection without data after ${idle}; probes do not count there`
    case 'lost':
      return `forgets an idle flow after ${idle}; probes are ${seconds(probePeriod(trio))} apart, which is too late`
    case 'at-risk':
      return `forgets an idle flow after ${idle}; a late timer probes only after ${within}, which is too late`
    case 'no-margin':
      return trio.probes <= lost ? `keeps the flow, but ${trio.probes} lost in a row end the connection` : `forgets an idle flow after ${idle}; a probe comes within ${within}, but${withLoss.slice(1)}: too late`
    case 'kept':
      return `keeps the flow: it forgets an idle one after ${idle}, and a probe comes within ${within}${withLoss}`
  }
}
