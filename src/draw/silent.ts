import type { Trio } from '../kernel/parameters.ts'
import { detection, survivedOutage, worstDetection, worstSilence } from '../kernel/timing.ts'
import type { Middlebox } from '../middlebox/path.ts'
import { rounded } from '../model/duration.ts'
import type { Event, Lane, Setting, Story } from './story.ts'
import { doubts, duration, metBy, seconds } from './words.ts'

/** What lies further out than so many times the end of the story is told and not drawn. */
const REACH = 1.8

/** The peer is gone, without a word: how long does the kernel take to notice? */
export function silentStory({ trio, intent: { middleboxes, detectWithin, surviveOutage } }: Setting): Story {
  const [at, latest] = [detection(trio), rounded(worstDetection(trio))]
  const gone = { at, latest }
  const deadline = detectWithin === null ? null : { at: detectWithin, met: metBy(detectWithin, gone) }
  const near = [...middleboxes.map(({ idleTimeout }) => idleTimeout), detectWithin ?? 0, trio.time + (surviveOutage ?? 0)].filter((each) => each <= latest * REACH)
  const end = Math.max(latest, ...near)
  const connection: Lane = { kind: 'connection', name: 'connection', caption: `dead from 0 s on, given up after ${sum(trio)} = ${duration(at)}, ${seconds(latest)} at the latest`, useless: 0, end: gone }
  return {
    kind: 'silent',
    title: 'The peer falls silent, the connection idle',
    origin: 'the last segment is received',
    end,
    events: [...probeEvents(trio), givenUp(trio, gone), ...(deadline === null ? [] : [required(deadline, gone)])].sort((a, b) => a.at - b.at),
    lanes: [
      { kind: 'probes', name: 'probes', caption: probesCaption(trio), late: 0, marks: probeTimes(trio).map((each) => ({ at: each, answered: false })) },
      ...middleboxes.map((box) => boxLane(box, gone, end)),
      ...outageLane(trio, surviveOutage),
      connection,
    ],
    deadline: deadline !== null && deadline.at <= end ? deadline : null,
  }
}

function sum({ time, intvl, probes }: Trio): string {
  return `${time} + ${intvl} * ${probes}`
}

function probeTimes({ time, intvl, probes }: Trio): number[] {
  return Array.from({ length: probes }, (_, i) => time + i * intvl)
}

function probesCaption({ time, intvl, probes }: Trio): string {
  if (probes === 1) return `one, at ${seconds(time)}, in vain`
  return `at ${seconds(time)}, then every ${seconds(intvl)}, ${probes} in vain`
}

function probeEvents(trio: Trio): Event[] {
  const [first, ...more] = probeTimes(trio)
  const latest = rounded(worstSilence(trio, 0))
  const start: Event = { kind: 'probes', answered: false, at: first!, latest, marks: [first!], label: `first probe (${seconds(latest)} at the latest), no answer` }
  if (more.length === 0) return [start]
  const rest = more.length === 1 ? '1 more' : `${more.length} more, every ${seconds(trio.intvl)}`
  return [start, { kind: 'probes', answered: false, at: more[0]!, latest: rounded(worstSilence(trio, more.length)), marks: more, label: `${rest}, no answer` }]
}

function givenUp(trio: Trio, { at, latest }: { readonly at: number; readonly latest: number }): Event {
  return { kind: 'given-up', at, latest, label: `given up with ETIMEDOUT: ${sum(trio)} = ${at} s (${seconds(latest)} at the latest)` }
}

/** What was asked for, and whether it holds. Shared with data in flight. */
export function required(deadline: NonNullable<Story['deadline']>, { at, latest }: { readonly at: number; readonly latest: number }): Event {
  const verdict = { met: `met, ${seconds(deadline.at - latest)} to spare`, 'unless-late': `missed where timers are late (${seconds(latest)})`, missed: `missed by ${seconds(at - deadline.at)}` }[deadline.met]
  return { kind: 'required', at: deadline.at, latest: deadline.at, met: deadline.met, label: `required: found by then; ${verdict}` }
}

function boxLane(box: Middlebox, { at, latest }: { readonly at: number; readonly latest: number }, end: number): Lane {
  const { name, idleTimeout, countsKeepalive } = box
  const what = countsKeepalive === false ? `ends what has no data after ${duration(idleTimeout)}` : `forgets the flow after ${duration(idleTimeout)} where no probe reaches it`
  const order = idleTimeout < at ? `${seconds(at - idleTimeout)} before the host gives up` : idleTimeout <= latest ? 'while the host gives up, if timers are late' : 'after the host has given up'
  return { kind: 'middlebox', name, caption: `${what}: ${order}${doubts(box)}`, idleTimeout, restarts: [0], forgotten: idleTimeout <= end ? idleTimeout : null, fate: idleTimeout < at ? 'no-margin' : 'kept' }
}

function outageLane(trio: Trio, surviveOutage: number | null): Lane[] {
  const survived = survivedOutage(trio)
  if (surviveOutage === null || surviveOutage === 0) return []
  const met = surviveOutage <= survived
  const caption = `one of ${duration(surviveOutage)} is to be survived, and is${met ? '' : ' not'}: the last probe goes out ${seconds(survived)} after the first`
  return [{ kind: 'outage', name: 'outage', caption, from: trio.time, to: trio.time + surviveOutage, met: met ? 'met' : 'missed' }]
}
