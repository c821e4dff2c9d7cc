import { scaleOf } from './scale.ts'
import { ASCII, UNICODE, type Signs } from './signs.ts'
import type { Lane, Story } from './story.ts'
import { blank, columnOf, drawLane, markCut, put, type Canvas, type Cells, type Style } from './text-lanes.ts'
import { rowsOf } from './words.ts'
import { wrapped } from './wrap.ts'

/** Columns; in fewer a timeline cannot be read. */
export const NARROWEST = 60

export interface TextOptions {
  /** Columns, at least NARROWEST. */
  readonly width: number
  /** Signs of ASCII only. */
  readonly ascii: boolean
  /** Shows a text in a style, or as it is. */
  readonly paint: (style: Style, text: string) => string
}

/** Stories as lines for a terminal: each drawn, with the exact numbers below, and what the signs mean at the end. */
export function storiesText(stories: readonly Story[], options: TextOptions): string[] {
  const signs = options.ascii ? ASCII : UNICODE
  return [...stories.flatMap((story) => [...storyText(story, signs, options), '']), ...legend(stories, signs, options)]
}

/** The longest name that stands before a line. */
const LONGEST_NAME = 20

/** What the second line of probes is called. */
const ANSWERS = 'answers'

function storyText(story: Story, signs: Signs, { width, paint }: TextOptions): string[] {
  const left = Math.min(LONGEST_NAME, Math.max(...story.lanes.map(({ name }) => name.length))) + 2
  const columns = width - left - 1
  const scale = scaleOf(story, { width: columns - 1, apart: 1.5, cut: 4, label: (text) => Math.ceil(text.length * 1.5) + 2 })
  const canvas: Canvas = { story, scale, columns, signs }
  const lanes = story.lanes.flatMap((lane) => drawLane(lane, canvas).map((cells, i) => ({ name: i === 0 ? lane.name : ANSWERS, cells })))
  return [
    paint('bold', story.title),
    ...wrapped(`0 s: ${story.origin}`, width).map((line) => paint('dim', line)),
    '',
    ...lanes.map(({ name, cells }) => `${shortened(name, left - 2).padEnd(left)}${printed(cells, paint)}`.trimEnd()),
    ...axis(canvas).map((text) => `${' '.repeat(left)}${paint('dim', text)}`),
    '',
    ...list(story, width),
  ]
}

/** Signs of one style in a row are painted at once. */
function printed(cells: Cells, paint: TextOptions['paint']): string {
  const runs: { style: Style | null; text: string }[] = []
  for (const { sign, style } of cells) {
    const last = runs.at(-1)
    if (last?.style === style) last.text += sign
    else runs.push({ style, text: sign })
  }
  return runs.map(({ style, text }) => (style === null ? text : paint(style, text))).join('')
}

function axis(canvas: Canvas): string[] {
  const { scale, columns, signs } = canvas
  const line = blank(columns, signs.axis)
  const numbers = blank(columns)
  for (const tick of scale.ticks) {
    const column = columnOf(tick, canvas)
    put(line, column, signs.tick, null)
    const text = `${tick}${tick === 0 ? ' s' : ''}`
    const start = Math.max(0, Math.min(columns - text.length, column - Math.floor((String(tick).length - 1) / 2)))
    for (const [i, sign] of Array.from(text).entries()) put(numbers, start + i, sign, null)
  }
  markCut(line, canvas)
  return [line, numbers].map((cells) => cells.map(({ sign }) => sign).join('').trimEnd())
}

/** The exact numbers: when, or which box, before what. */
function list(story: Story, width: number): string[] {
  const rows = rowsOf(story)
  const left = Math.min(LONGEST_NAME, Math.max(...rows.map(({ key }) => key.length))) + 2
  return rows.flatMap(({ key, text }) => wrapped(text, width - left - 2).map((part, i) => `  ${(i === 0 ? shortened(key, left - 2) : '').padEnd(left)}${part}`))
}

function shortened(name: string, width: number): string {
  return name.length <= width ? name : `${name.slice(0, width - 2)}..`
}

function legend(stories: readonly Story[], signs: Signs, { width, paint }: TextOptions): string[] {
  const lanes = stories.flatMap((story) => story.lanes)
  const has = (kind: Lane['kind']): boolean => lanes.some((lane) => lane.kind === kind)
  const probes = lanes.flatMap((lane) => (lane.kind === 'probes' ? lane.marks : []))
  const entries = [
    ...(probes.length > 0 ? [`${signs.probe} probe`] : []),
    ...(probes.some(({ answered }) => answered) ? [`${signs.answer} answer`] : []),
    ...(has('retransmissions') ? [`${signs.again} retransmission`] : []),
    ...(lanes.some((lane) => lane.kind === 'middlebox' && lane.restarts.length > 1) ? [`${signs.restarts} idle timeout starts anew`] : []),
    `${signs.keeps} works`,
    `${signs.useless} dead, not noticed`,
    `${signs.late} late timers`,
    `${signs.gone} the end of it`,
    ...(has('outage') ? [`${signs.outage} outage`] : []),
    ...(stories.some(({ deadline }) => deadline !== null) ? [`${signs.required} required`] : []),
  ]
  const lines: string[] = []
  for (const entry of entries) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 3 + entry.length <= width) lines[lines.length - 1] = `${last}   ${entry}`
    else lines.push(entry)
  }
  return lines.map((line) => paint('dim', line))
}
