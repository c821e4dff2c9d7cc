import { LATE, retransmission, retransmissionTimes } from '../kernel/timing.ts'
import type { Intent } from '../model/intent.ts'
import { rounded } from '../model/duration.ts'
import { required } from './silent.ts'
import type { Event, Lane, Story } from './story.ts'
import { duration, metBy, seconds } from './words.ts'

/** How far beyond the end of the story a requirement is still drawn. */
const REACH = 1.8

/** The peer is gone and has not acknowledged data: keepalive waits, and retransmission decides. */
export function inFlightStory(retries2: number, { detectWithin }: Pick<Intent, 'detectWithin'>): Story {
  const { least, most } = retransmission(retries2)
  const gone = { at: Math.round(least * 10) / 10, latest: rounded(most) }
  const times = retransmissionTimes(retries2)
  const deadline = detectWithin === null ? null : { at: detectWithin, met: metBy(detectWithin, gone) }
  const isNear = deadline !== null && deadline.at <= gone.latest * REACH
  const connection: Lane = { kind: 'connection', name: 'connection', caption: `dead all along, given up not before ${seconds(gone.at)}, ${seconds(gone.latest)} at the latest`, useless: 0, end: gone }
  const events: Event[] = [
    ...retransmissions(times),
    { kind: 'given-up', ...gone, label: `given up with ETIMEDOUT, not before (tcp_retries2 = ${retries2}; ${duration(gone.latest)} at the latest)` },
    ...(deadline === null ? [] : [required(deadline, gone)]),
  ]
  return {
    kind: 'in-flight',
    title: 'The peer falls silent with data in flight',
    origin: 'the first retransmission, about 0.2 s after the data',
    end: isNear ? Math.max(gone.latest, deadline.at) : gone.latest,
    events: events.sort((a, b) => a.at - b.at),
    lanes: [
      { kind: 'retransmissions', name: 'data again', caption: `${times.length === 1 ? 'once' : `${times.length} times`}, each pause twice as long, up to 120 s`, marks: times },
      { kind: 'probes', name: 'probes', caption: 'none while data waits for its acknowledgement', marks: [], late: 0 },
      connection,
    ],
    deadline: isNear ? deadline : null,
  }
}

function retransmissions([first = 0, ...more]: readonly number[]): Event[] {
  const start: Event = { kind: 'retransmissions', at: first, latest: first, marks: [first], label: 'first retransmission; keepalive sends nothing from here on' }
  if (more.length === 0) return [start]
  const [at, last] = [more[0]!, more.at(-1)!]
  return [start, { kind: 'retransmissions', at, latest: rounded(LATE * last), marks: more, label: more.length === 1 ? '1 more' : `${more.length} more, each pause twice as long, up to 120 s` }]
}
