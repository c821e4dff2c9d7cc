import type { Assignment, Comment, Document, Node } from '../carrier/document.ts'
import { TRIO } from '../kernel/parameters.ts'

/** What a comment says of the lines that it stands with. */
export interface Beside {
  /** Where `text` begins in the document; comment signs are blanks in it, so that offsets stay what they are. */
  readonly start: number
  readonly text: string
  /** The lines of the three parameters that it stands with, in the order of the text. */
  readonly lines: readonly Assignment[]
  /** What the other lines around it set: the comment may be about those. */
  readonly otherValues: readonly number[]
}

/** Nobody writes as much about a line; what is longer is a text of its own. */
const LONGEST = 600

/** The comments directly above lines of the three, and behind their values. */
export function* commentsBeside({ nodes, text }: Document): Generator<Beside> {
  let stretch = { end: 0, endsInComment: false }
  for (const [i, node] of nodes.entries()) {
    if (i >= stretch.end) stretch = stretchFrom(nodes, i, text)
    if (!isOfTrio(node)) continue
    const behind = /[ \t](?:[#;]+|\/\/)/.exec(text.slice(node.value.start, node.value.end))
    if (behind !== null) {
      const start = node.value.start + behind.index + behind[0].length
      yield { start, text: text.slice(start, Math.min(node.value.end, start + LONGEST)), lines: [node], otherValues: [] }
    }
    const above = nodes[i - 1]?.type === 'comment' && !stretch.endsInComment ? paragraphAbove(nodes, i, text) : undefined
    if (above === undefined) continue
    const group = groupFrom(nodes, i)
    const lines = group.filter(isOfTrio)
    const before = nodes[above.first - 1]
    const others = [...(before?.type === 'assignment' ? [before] : []), ...group.filter((other) => !isOfTrio(other))]
    yield { start: above.start, text: above.text, lines, otherValues: others.map(({ value }) => Number.parseInt(value.raw, 10)) }
  }
}

/** A line for one of the three, under a key of its own. */
function isOfTrio(node: Node): node is Assignment {
  const parameter = node.type === 'assignment' && !node.key.glob ? node.targets[0]?.parameter : undefined
  return TRIO.some((id) => id === parameter)
}

/** The assignments that follow each other from here on. */
function groupFrom(nodes: readonly Node[], from: number): Assignment[] {
  const group: Assignment[] = []
  for (let node = nodes[from]; node?.type === 'assignment'; node = nodes[from + group.length]) group.push(node)
  return group
}

/**
 * The lines up to the next blank one. Where a comment is the last of them, comments stand below their lines here,
 * so that the one above a line is about the line before it.
 */
function stretchFrom(nodes: readonly Node[], from: number, text: string): { end: number; endsInComment: boolean } {
  let end = from
  while (end < nodes.length && nodes[end]!.type !== 'blank') end++
  const last = nodes[end - 1]
  return { end: Math.max(end, from + 1), endsInComment: last?.type === 'comment' && wordsOf(last, text) !== undefined }
}

const SIGNS = /^[#;]+[ \t]*/
/** A setting that is switched off: `net.ipv4.x = 1`, `sysctl -w net.ipv4.x=1`, `-net.ipv4.x`. */
const SWITCHED_OFF = /^(?:(?:sudo[ \t]+)?sysctl[ \t]|-?[ \t]*[A-Za-z*][\w./*-]+[ \t]*=|-?[\w-]+(?:[./][\w*-]+)+[ \t]*$)/

/** The last paragraph of the comments that end above a line; undefined where it says nothing. */
function paragraphAbove(nodes: readonly Node[], below: number, text: string): { first: number; start: number; text: string } | undefined {
  const pieces: string[] = []
  let [first, length] = [below, 0]
  for (; first > 0 && nodes[first - 1]!.type === 'comment'; first--) {
    const piece = wordsOf(nodes[first - 1] as Comment, text)
    if (piece === undefined) break
    pieces.push(piece)
    length += piece.length
    if (length > LONGEST) return undefined
  }
  const words = pieces.reverse().join('')
  if (words.trim() === '') return undefined
  return { first, start: nodes[first]!.start, text: words }
}

/** The words of one comment, as long as its node; undefined for a line that ends a paragraph. */
function wordsOf({ start, end, content }: Comment, text: string): string | undefined {
  const written = text.slice(content.start, content.end)
  const signs = SIGNS.exec(written)![0].length
  const words = written.slice(signs)
  if (!/[\p{L}\p{N}]/u.test(words) || SWITCHED_OFF.test(words)) return undefined
  if (words.startsWith('keepalint-')) return ' '.repeat(end - start)
  return ' '.repeat(content.start + signs - start) + words + ' '.repeat(end - content.end)
}
