import type { Trio } from '../kernel/parameters.ts'
import { keepaliveWorks } from '../kernel/timing.ts'
import type { PathVerdict } from '../middlebox/path.ts'
import type { Intent } from '../model/intent.ts'
import { inFlightStory } from './in-flight.ts'
import { liveStory } from './live.ts'
import { silentStory } from './silent.ts'

/** What a timeline is drawn of. */
export interface Setting {
  readonly trio: Trio
  /** `tcp_retries2`; null: not known. */
  readonly retries2: number | null
  readonly intent: Pick<Intent, 'middleboxes' | 'detectWithin' | 'surviveOutage' | 'surviveLostProbes'>
}

/** Whether a requirement holds with late timers, without them only, or not at all. */
export type Met = 'met' | 'unless-late' | 'missed'

interface Moment {
  /** Seconds from where the story begins, timers on time. */
  readonly at: number
  /** The same with timers as late as they may be, rounded up. */
  readonly latest: number
  readonly label: string
}

interface Run extends Moment {
  /** Each of a run of the same, up to the end of the story; `at` is the first, `latest` that of the last. */
  readonly marks: readonly number[]
}

/** One thing that happens. */
export type Event =
  | (Run & { readonly kind: 'probes'; readonly answered: boolean })
  | (Run & { readonly kind: 'retransmissions' })
  | (Moment & { readonly kind: 'forgotten'; readonly box: string })
  | (Moment & { readonly kind: 'given-up' })
  | (Moment & { readonly kind: 'required'; readonly met: Met })

/** What becomes of a flow at one middlebox: `uncounted`, no probe keeps it awake there. */
export type Fate = PathVerdict | 'uncounted'

interface Named {
  readonly name: string
  /** What the line shows, as part of a sentence that begins with the name. */
  readonly caption: string
}

/** One line of a timeline. Times in seconds. */
export type Lane =
  /** `late`: how much later an answered one may come, if the segment before it came on time. */
  | (Named & { readonly kind: 'probes'; readonly marks: readonly { readonly at: number; readonly answered: boolean }[]; readonly late: number })
  | (Named & { readonly kind: 'retransmissions'; readonly marks: readonly number[] })
  /** `restarts`: when a segment starts its idle timeout anew. `forgotten`: null, not in this story. */
  | (Named & { readonly kind: 'middlebox'; readonly idleTimeout: number; readonly restarts: readonly number[]; readonly forgotten: number | null; readonly fate: Fate })
  /** An outage that begins just before the first probe and has to be survived. */
  | (Named & { readonly kind: 'outage'; readonly from: number; readonly to: number; readonly met: Met })
  /** `useless`: from when on nothing gets through any more. `end`: when the kernel gives up; null: never. */
  | (Named & { readonly kind: 'connection'; readonly useless: number | null; readonly end: { readonly at: number; readonly latest: number } | null })

/** What happens on the wire in one case, from second 0 to `end`. */
export interface Story {
  readonly kind: 'live' | 'silent' | 'in-flight'
  readonly title: string
  /** What second 0 is. */
  readonly origin: string
  /** Where the drawing ends, in seconds. */
  readonly end: number
  /** In the order of time. */
  readonly events: readonly Event[]
  readonly lanes: readonly Lane[]
  /** When a silent peer has to be found; null: not required, or later than the drawing ends. */
  readonly deadline: { readonly at: number; readonly met: Met } | null
}

/**
 * The stories of a connection with SO_KEEPALIVE: an idle one whose peer is alive, one whose peer has fallen silent,
 * and one that waits for an acknowledgement of data. Pure.
 *
 * Source: tcp_keepalive_timer() and tcp_model_timeout() in net/ipv4/tcp_timer.c, kernel/time/timer.c.
 */
export function storiesOf(setting: Setting): Story[] {
  const idle = keepaliveWorks(setting.trio) ? [liveStory(setting), silentStory(setting)] : []
  return setting.retries2 === null ? idle : [...idle, inFlightStory(setting.retries2, setting.intent)]
}
