import type { Scale } from './scale.ts'
import type { Lane, Met } from './story.ts'

/** How a line of a timeline looks: its height, and its shapes from the top of it. */
export interface Drawing {
  readonly height: number
  readonly shapes: string
}

/** Where a second is, in units from the left of the picture. */
type Place = (seconds: number) => number

/** A number without a tail of digits that nobody sees. */
export function number(value: number): string {
  return String(Math.round(value * 10) / 10)
}

export function drawLane(lane: Lane, end: number, place: Place, cut: Scale['cut']): Drawing {
  switch (lane.kind) {
    case 'probes':
      return lane.marks.length === 0 ? { height: 0, shapes: '' } : probes(lane, end, place)
    case 'retransmissions':
      return { height: 30, shapes: baseline(26, end, place) + lane.marks.map((at, i) => arrow(place(at), 4, 24, 'probe', widthOf(lane.marks.slice(Math.max(0, i - 1), i + 2), place))).join('') }
    case 'middlebox':
      return middlebox(lane, end, place, cut)
    case 'outage':
      return { height: 20, shapes: bar(lane.from, Math.min(lane.to, end), 4, 12, toneOf(lane.met), place) }
    case 'connection':
      return connection(lane, end, place)
  }
}

export function toneOf(met: Met): Tone {
  return met === 'met' ? 'good' : met === 'missed' ? 'bad' : 'doubtful'
}

type Tone = 'probe' | 'good' | 'doubtful' | 'bad'

function baseline(y: number, end: number, place: Place): string {
  return `<path class="grid" d="M${number(place(0))} ${y}H${number(place(end))}"/>`
}

/** Thinner where marks stand close together. */
function widthOf(marks: readonly number[], place: Place): number {
  const gaps = marks.slice(1).map((at, i) => place(at) - place(marks[i]!))
  return Math.max(1.2, Math.min(3, Math.min(...gaps, 12) / 4))
}

/** Down, with a head where there is room for one. */
function arrow(x: number, top: number, bottom: number, tone: Tone, width: number): string {
  const line = `<path class="s-${tone}" stroke-width="${number(width)}" d="M${number(x)} ${top}V${bottom}"/>`
  const head = width < 2 ? '' : `<path class="f-${tone}" d="M${number(x)} ${bottom}l-5 -9h10z"/>`
  return line + head
}

/** From the host to the peer, and back below. */
function probes({ marks, late }: Extract<Lane, { kind: 'probes' }>, end: number, place: Place): Drawing {
  const isAnswered = marks.some(({ answered }) => answered)
  const width = widthOf(marks.map(({ at }) => at), place)
  const shapes = marks.map(({ at, answered }) => {
    const band = answered ? `<rect fill="url(#late)" x="${number(place(at))}" y="6" width="${number(Math.max(0, Math.min(place(end), place(at + late)) - place(at)))}" height="18"/>` : ''
    const back = answered ? `<path class="s-good" stroke-width="${number(width)}" d="M${number(place(at))} 30V44"/>${width < 2 ? '' : `<path class="f-good" d="M${number(place(at))} 28l-5 9h10z"/>`}` : ''
    return band + arrow(place(at), 4, 24, 'probe', width) + back
  })
  return { height: isAnswered ? 48 : 30, shapes: baseline(26, end, place) + shapes.join('') }
}

const TOP = 4
const BOTTOM = 44

/** What is left of the idle timeout, as an area that sinks until a segment comes. */
function middlebox({ idleTimeout, restarts, forgotten, fate }: Extract<Lane, { kind: 'middlebox' }>, end: number, place: Place, cut: Scale['cut']): Drawing {
  const tone: Tone = fate === 'at-risk' || fate === 'no-margin' ? 'doubtful' : 'good'
  const left = (since: number): number => TOP + (BOTTOM - TOP) * Math.min(1, since / idleTimeout)
  const stop = forgotten ?? end
  const stretches = restarts.filter((at) => at < stop)
  const points = stretches.map((at, i) => {
    const next = Math.min(stop, stretches[i + 1] ?? stop)
    // It sinks as fast in a stretch that is cut out, on less room.
    const bends = cut === null ? [] : [cut.from, cut.to].filter((bend) => bend > at && bend < next)
    return [at, ...bends, next].map((each) => `L${number(place(each))} ${number(left(each - at))}`).join('')
  })
  const outline = points.join('').replace(/^L/, 'M')
  const area = `<path class="f-${tone} soft" d="${outline}V${BOTTOM}H${number(place(0))}z"/><path class="s-${tone}" stroke-width="2.5" d="${outline}"/>`
  const gone = forgotten === null ? '' : `<path class="s-bad dashed" d="M${number(place(forgotten))} ${BOTTOM}H${number(place(end))}"/>${cross(place(forgotten), BOTTOM - 4)}`
  return { height: 54, shapes: baseline(BOTTOM, end, place) + area + gone }
}

function connection({ useless, end: gone }: Extract<Lane, { kind: 'connection' }>, end: number, place: Place): Drawing {
  const open = bar(0, useless ?? end, 6, 14, 'good', place)
  if (gone === null) return { height: 28, shapes: open + (useless === null ? '' : cross(place(useless), 13)) }
  const dead = bar(useless ?? 0, gone.at, 6, 14, 'doubtful', place)
  const [from, to] = [place(gone.at), place(gone.latest)]
  const band = `<rect fill="url(#late)" x="${number(from)}" y="2" width="${number(to - from)}" height="22"/><path class="s-bad" stroke-width="2.5" d="M${number(from)} 2V24M${number(to)} 2V24"/>`
  return { height: 30, shapes: open + dead + band }
}

function bar(from: number, to: number, y: number, height: number, tone: Tone, place: Place): string {
  const width = place(to) - place(from)
  return width <= 0 ? '' : `<rect class="f-${tone}" fill-opacity=".75" x="${number(place(from))}" y="${y}" width="${number(width)}" height="${height}"/>`
}

function cross(x: number, y: number): string {
  return `<path class="s-bad" stroke-width="3.5" d="M${number(x - 7)} ${y - 7}l14 14m0 -14l-14 14"/>`
}
