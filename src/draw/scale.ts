import type { Story } from './story.ts'

/** Where on a drawing each second is. Positions are columns of a text or units of a picture, from 0. */
export interface Scale {
  readonly at: (seconds: number) => number
  /** A stretch in which nothing happens, drawn much shorter than it is; null: every second is as long as any other. */
  readonly cut: { readonly from: number; readonly to: number } | null
  /** Seconds that are marked on the axis. */
  readonly ticks: readonly number[]
}

/** What a drawing has room for, in its positions. */
export interface Room {
  readonly width: number
  /** What is nearer than this cannot be told apart. */
  readonly apart: number
  /** How wide the place is where a stretch is cut out. */
  readonly cut: number
  /** How far apart ticks have to be for such a number below each; the last one may be moved inwards. */
  readonly label: (text: string) => number
}

/** A linear scale. Where one long stretch without an event crowds out all others, it is cut out. */
export function scaleOf(story: Story, { width, apart, cut: cutWidth, label }: Room): Scale {
  const { end } = story
  const cut = cutOf(story, (apart / width) * end)
  const kept = cut === null ? end : end - (cut.to - cut.from)
  const unit = (cut === null ? width : width - cutWidth) / kept
  const at = (seconds: number): number => {
    if (cut === null || seconds <= cut.from) return seconds * unit
    if (seconds >= cut.to) return (seconds - (cut.to - cut.from)) * unit + cutWidth
    return cut.from * unit + ((seconds - cut.from) / (cut.to - cut.from)) * cutWidth
  }
  const step = STEPS.find((each) => each * unit >= label(String(Math.floor(end / each) * each))) ?? end
  const ticks = multiples(step, 0, end).filter((tick) => cut === null || tick <= cut.from || tick >= cut.to)
  return { at, cut, ticks }
}

/** In seconds: such as people count in. */
const STEPS: readonly number[] = [0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 14_400, 28_800, ...[1, 10, 100, 1000, 10_000].flatMap((power) => [power, 2 * power, 5 * power].map((days) => days * 86_400))]

function multiples(step: number, from: number, to: number): number[] {
  const first = Math.ceil(from / step)
  return Array.from({ length: Math.floor(to / step + 1e-9) - first + 1 }, (_, i) => Math.round((first + i) * step * 10) / 10)
}

/** How much of the rest is left standing on each side of a cut. */
const MARGIN = 0.06

/** The longest stretch without an event, where it takes most of the line and the others are not told apart beside it. */
function cutOf(story: Story, apart: number): Scale['cut'] {
  const { end } = story
  const moments = momentsOf(story)
  const gaps = moments.slice(1).map((to, i) => ({ from: moments[i]!, to, length: to - moments[i]! }))
  if (!gaps.some(({ length }) => length < apart)) return null
  const bands = bandsOf(story)
  const empty = gaps.filter(({ from, to }) => !bands.some((band) => band.from < to && band.to > from))
  const longest = empty.reduce<(typeof gaps)[number] | null>((most, gap) => (most !== null && most.length >= gap.length ? most : gap), null)
  if (longest === null || longest.length < end / 2) return null
  const margin = MARGIN * (end - longest.length)
  return longest.length > 4 * margin ? { from: longest.from + margin, to: longest.to - margin } : null
}

/** Every second at which something is drawn. */
function momentsOf({ lanes, deadline, end }: Story): number[] {
  const drawn = lanes.flatMap((lane): number[] => {
    switch (lane.kind) {
      case 'probes':
        return lane.marks.map(({ at }) => at)
      case 'retransmissions':
        return [...lane.marks]
      case 'middlebox':
        return lane.forgotten === null ? [] : [lane.forgotten]
      case 'outage':
        return [lane.from, lane.to]
      case 'connection':
        return lane.end === null ? [] : [lane.end.at, lane.end.latest]
    }
  })
  const all = [0, ...drawn, ...(deadline === null ? [] : [deadline.at]), end]
  return [...new Set(all)].filter((each) => each <= end).sort((a, b) => a - b)
}

/** What lasts, and must not be cut through. */
function bandsOf({ lanes }: Story): { readonly from: number; readonly to: number }[] {
  return lanes.flatMap((lane) => {
    if (lane.kind === 'outage') return [lane]
    return lane.kind === 'connection' && lane.end !== null ? [{ from: lane.end.at, to: lane.end.latest }] : []
  })
}
