import type { Block } from './page.ts'

const FENCE = '```'

/** The blocks of a page of ours: headings, paragraphs, fenced code, lists of one level, tables. */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = []
  const lines = markdown.split('\n')
  for (let i = 0; i < lines.length; ) {
    const [block, next] = blockAt(lines, i)
    if (block !== null) blocks.push(block)
    i = next
  }
  return blocks
}

/** The block that begins at a line, if one does, and the line behind it. */
function blockAt(lines: readonly string[], start: number): readonly [Block | null, number] {
  const line = lines[start]!
  if (line.trim() === '' || /^<!--.*-->$/.test(line)) return [null, start + 1]
  if (line.startsWith(FENCE)) {
    const end = endOf(lines, start + 1, (each) => each.startsWith(FENCE))
    return [{ type: 'code', text: lines.slice(start + 1, end).join('\n') }, end + 1]
  }
  const [, heading] = /^#+ (.*)$/.exec(line) ?? []
  if (heading !== undefined) return [{ type: 'heading', text: heading }, start + 1]

  const end = endOf(lines, start + 1, (each) => each.trim() === '' || /^#+ |^```/.test(each))
  const text = lines.slice(start, end)
  if (line.startsWith('|')) return [tableOf(text), end]
  if (line.startsWith('- ')) return [{ type: 'list', items: text.join('\n').slice(2).split('\n- ') }, end]
  return [{ type: 'paragraph', text: text.join('\n') }, end]
}

function endOf(lines: readonly string[], from: number, isEnd: (line: string) => boolean): number {
  const end = lines.findIndex((line, i) => i >= from && isEnd(line))
  return end < 0 ? lines.length : end
}

function tableOf(lines: readonly string[]): Block {
  const [head = [], , ...rows] = lines.map((line) =>
    line
      .replace(/^\||\|$/g, '')
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim().replaceAll('\\|', '|')),
  )
  return { type: 'table', head, rows }
}
