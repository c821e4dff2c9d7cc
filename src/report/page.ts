import { wordsOf, wrapped, type Word } from './inline.ts'
import { painter, type Paint } from './paint.ts'

/** A piece of a page. Text may hold `code`, **strong text** and [links](target). */
export type Block =
  | { readonly type: 'heading' | 'paragraph' | 'code'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | { readonly type: 'table'; readonly head: readonly string[] | null; readonly rows: readonly (readonly string[])[] }

/** Columns of a terminal; code and addresses may be longer. */
const WIDTH = 80
const GAP = '  '

/** A page for a terminal, or for a file without colour: ends in a line end. */
export function pageText(blocks: readonly Block[], color: boolean): string {
  const paint = painter(color)
  return `${blocks.map((block) => linesOf(block, paint, color).join('\n')).join('\n\n')}\n`
}

function linesOf(block: Block, paint: Paint, color: boolean): string[] {
  const wordsIn = (text: string): Word[] => wordsOf(text, paint, color)
  switch (block.type) {
    case 'heading':
      return [paint('bold', block.text)]
    case 'paragraph':
      return wrapped(wordsIn(block.text), WIDTH).map(({ printed }) => printed)
    case 'code':
      return block.text.split('\n').map((line) => (line === '' ? '' : `    ${line}`))
    case 'list':
      return block.items.flatMap((item) => wrapped(wordsIn(item), WIDTH - 2).map(({ printed }, i) => `${i === 0 ? '- ' : '  '}${printed}`))
    case 'table':
      return tableLines(block.head?.map(wordsIn) ?? null, block.rows.map((row) => row.map(wordsIn)), paint)
  }
}

type Cell = readonly Word[]

function tableLines(head: readonly Cell[] | null, rows: readonly (readonly Cell[])[], paint: Paint): string[] {
  const widths = widthsOf(head === null ? rows : [head, ...rows])
  const lines = rows.flatMap((row) => rowLines(row, widths))
  return head === null ? lines : [...rowLines(head, widths).map((line) => paint('bold', line)), widths.map((width) => '-'.repeat(width)).join(GAP), ...lines]
}

/** As wide as the longest cell; where that is too much the widest columns give way, as far as their longest word. */
function widthsOf(rows: readonly (readonly Cell[])[]): number[] {
  const columns = rows[0]?.map((_, i) => rows.map((row) => row[i] ?? [])) ?? []
  const least = columns.map((cells) => Math.max(0, ...cells.flat().map((word) => word.columns)))
  const widths = columns.map((cells) => Math.max(0, ...cells.map((words) => wrapped(words, Infinity)[0]?.columns ?? 0)))
  const sum = (): number => widths.reduce((total, width) => total + width + GAP.length, -GAP.length)
  while (sum() > WIDTH) {
    const widest = Math.max(0, ...widths.filter((width, i) => width > least[i]!))
    if (widest === 0) break
    widths[widths.findIndex((width, i) => width === widest && width > least[i]!)]! -= 1
  }
  return widths
}

function rowLines(row: readonly Cell[], widths: readonly number[]): string[] {
  const cells = row.map((words, i) => wrapped(words, widths[i]!))
  const height = Math.max(1, ...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, i) => {
        const { printed, columns } = cells[i]?.[line] ?? { printed: '', columns: 0 }
        return printed + ' '.repeat(width - columns)
      })
      .join(GAP)
      .trimEnd(),
  )
}
