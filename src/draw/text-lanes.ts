import type { Scale } from './scale.ts'
import type { Signs } from './signs.ts'
import type { Lane, Met, Story } from './story.ts'

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan'

/** A line, sign by sign. */
export type Cells = { sign: string; style: Style | null }[]

/** What lanes are drawn on. */
export interface Canvas {
  readonly story: Story
  readonly scale: Scale
  readonly columns: number
  readonly signs: Signs
}

/** How many columns the sign for a cut has. */
const CUT = 2

/** One line, or two where probes have answers. */
export function drawLane(lane: Lane, canvas: Canvas): Cells[] {
  const { story, signs } = canvas
  const rows = lane.kind === 'probes' ? probes(lane, canvas) : [lineOf(lane, canvas)]
  for (const row of rows) {
    const { deadline } = story
    if (deadline !== null && row[columnOf(deadline.at, canvas)]?.sign === ' ') put(row, columnOf(deadline.at, canvas), signs.required, styleOf(deadline.met))
    markCut(row, canvas)
  }
  return rows
}

/** Two strokes where a stretch is cut out. */
export function markCut(row: Cells, canvas: Canvas): void {
  const column = cutColumn(canvas)
  if (column !== null) for (const [i, sign] of Array.from(canvas.signs.cut).entries()) put(row, column + i, sign, 'dim')
}

export function blank(columns: number, sign = ' '): Cells {
  return Array.from({ length: columns }, () => ({ sign, style: null }))
}

export function put(cells: Cells, column: number, sign: string, style: Style | null): void {
  if (column < cells.length) cells[column] = { sign, style }
}

export function columnOf(seconds: number, { scale, columns }: Canvas): number {
  return Math.min(columns - 1, Math.round(scale.at(seconds)))
}

function cutColumn(canvas: Canvas): number | null {
  return canvas.scale.cut === null ? null : columnOf(canvas.scale.cut.from, canvas) + 1
}

function styleOf(met: Met): Style {
  return met === 'met' ? 'green' : met === 'missed' ? 'red' : 'yellow'
}

function fill(cells: Cells, from: number, to: number, sign: string, style: Style, canvas: Canvas): void {
  const [first, end] = [columnOf(from, canvas), columnOf(to, canvas)]
  for (let column = first; column < Math.max(end, first + 1); column++) put(cells, column, sign, style)
}

/** A word, where there is room for all of it. */
function write(cells: Cells, column: number, word: string, canvas: Canvas): void {
  const end = column + word.length
  const gap = cutColumn(canvas)
  if (end > cells.length || (gap !== null && column < gap + CUT && end > gap)) return
  for (const [i, sign] of Array.from(word).entries()) put(cells, column + i, sign, null)
}

function probes({ marks, late, caption }: Extract<Lane, { kind: 'probes' }>, canvas: Canvas): Cells[] {
  const { scale, columns, signs } = canvas
  const [sent, back] = [blank(columns), blank(columns)]
  for (const { at, answered } of marks) {
    const column = columnOf(at, canvas)
    const lateness = answered ? Math.round(scale.at(at + late) - scale.at(at)) : 0
    for (let i = 1; i <= lateness; i++) put(sent, column + i, signs.late, 'dim')
    put(sent, column, signs.probe, 'cyan')
    if (answered) put(back, column, signs.answer, 'green')
  }
  if (marks.length === 0) write(sent, 2, caption, canvas)
  return marks.some(({ answered }) => answered) ? [sent, back] : [sent]
}

function lineOf(lane: Exclude<Lane, { kind: 'probes' }>, canvas: Canvas): Cells {
  const { story: { end }, columns, signs } = canvas
  const cells = blank(columns)
  switch (lane.kind) {
    case 'retransmissions':
      for (const at of lane.marks) put(cells, columnOf(at, canvas), signs.again, 'cyan')
      return cells
    case 'middlebox':
      fill(cells, 0, lane.forgotten ?? end, signs.keeps, lane.fate === 'at-risk' || lane.fate === 'no-margin' ? 'yellow' : 'green', canvas)
      for (const at of lane.restarts.slice(1)) put(cells, columnOf(at, canvas), signs.restarts, 'green')
      if (lane.forgotten === null) put(cells, columns - 1, signs.on, 'green')
      else ending(cells, lane.forgotten, 'forgotten', canvas)
      return cells
    case 'outage':
      fill(cells, lane.from, lane.to, signs.outage, styleOf(lane.met), canvas)
      return cells
    case 'connection':
      fill(cells, 0, lane.useless ?? end, signs.keeps, 'green', canvas)
      if (lane.end !== null) {
        fill(cells, lane.useless ?? 0, lane.end.at, signs.useless, 'yellow', canvas)
        fill(cells, lane.end.at, lane.end.latest, signs.late, 'red', canvas)
        ending(cells, lane.end.latest, 'given up', canvas)
      } else if (lane.useless !== null) ending(cells, lane.useless, 'ends', canvas)
      else put(cells, columns - 1, signs.on, 'green')
      return cells
  }
}

function ending(cells: Cells, at: number, word: string, canvas: Canvas): void {
  put(cells, columnOf(at, canvas), canvas.signs.gone, 'red')
  write(cells, columnOf(at, canvas) + 2, word, canvas)
}
