import { scaleOf, type Scale } from './scale.ts'
import { drawLane, number, toneOf } from './svg-lanes.ts'
import { EM, fitting, LINE, MARGIN, PLOT, SIZES, STYLE, WIDTH } from './svg-style.ts'
import type { Lane, Story } from './story.ts'
import { rowsOf, seconds } from './words.ts'
import { wrapped } from './wrap.ts'

/** Of a digit, in ems. */
const WIDE = 0.64

/** What stands above the stories. */
export interface Heading {
  readonly heading: string
  readonly details: readonly string[]
}

/** A part of the picture, from the top of it. */
interface Block {
  readonly height: number
  readonly markup: string
}

/** The stories as one picture that stands for itself: no script, no font, light and dark, with all numbers for a screen reader. */
export function storiesSvg(stories: readonly Story[], about: Heading): string {
  const blocks = stack([space(14), headingBlock(about), ...stories.map(storyBlock), legendBlock(stories), space(10)])
  return `<svg xmlns="http://www.w3.org/2000/svg" class="keepalint" role="img" aria-labelledby="keepalint-title keepalint-desc" viewBox="0 0 ${WIDTH} ${blocks.height}">
<title id="keepalint-title">${escaped(about.heading)}</title>
<desc id="keepalint-desc">${escaped(described(stories, about))}</desc>
<style>${STYLE}</style>
<defs><pattern id="late" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="f-bad" width="3" height="7"/></pattern></defs>
<rect class="page" width="${WIDTH}" height="${blocks.height}"/>
${blocks.markup}
</svg>
`
}

/** The same as the text says, in sentences. */
function described(stories: readonly Story[], { details }: Heading): string {
  const told = stories.map((story) => `${story.title} (0 s: ${story.origin}).\n${rowsOf(story).map(({ key, text }) => `${key}: ${text}.`).join('\n')}`)
  return [details.join('\n'), ...told].join('\n\n')
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** As text of an XML file; what XML does not allow at all is left out. */
function escaped(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are what XML does not allow
  return text.replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu, '').replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign]!)
}

function stack(blocks: readonly Block[]): Block {
  let height = 0
  const placed = blocks.map((block) => {
    const y = height
    height += block.height
    return block.markup === '' ? '' : `<g transform="translate(0 ${number(y)})">${block.markup}</g>`
  })
  return { height: Math.ceil(height), markup: placed.filter((each) => each !== '').join('\n') }
}

function space(height: number): Block {
  return { height, markup: '' }
}

/** Lines of one size, broken where they are too long. A name at the start is set in bold. */
function lines(text: string, { kind = '', size = SIZES.text, name = '' }: { readonly kind?: string; readonly size?: number; readonly name?: string } = {}): Block {
  // Bold is wider: a name counts for a little more than it has letters.
  const wide = '\u2007'.repeat(Math.ceil(name.length * 0.1))
  const pieces = wrapped(name === '' ? text : `${name}:${wide} ${text}`, fitting(size))
  const step = size + 6
  const markup = pieces.map((piece, i) => {
    const plain = piece.replace(wide, '')
    const content = i === 0 && name !== '' && plain.startsWith(`${name}:`) ? `<tspan class="name">${escaped(name)}</tspan>${escaped(plain.slice(name.length))}` : escaped(plain)
    return `<text${kind === '' ? '' : ` class="${kind}"`} x="${MARGIN}" y="${(i + 1) * step - 6}">${content}</text>`
  })
  return { height: pieces.length * step, markup: markup.join('') }
}

function headingBlock({ heading, details }: Heading): Block {
  return stack([lines(heading, { kind: 'heading', size: SIZES.heading }), ...details.map((each) => lines(each, { kind: 'muted' })), space(8)])
}

function storyBlock(story: Story): Block {
  const scale = scaleOf(story, { width: PLOT, apart: 6, cut: 26, label: (text) => text.length * 16 + 10 })
  const place = (at: number): number => MARGIN + scale.at(at)
  const rule: Block = { height: 16, markup: `<path class="rule" d="M${MARGIN} 4H${WIDTH - MARGIN}"/>` }
  return stack([
    space(10),
    rule,
    lines(story.title, { kind: 'title', size: SIZES.title }),
    lines(`0 s: ${story.origin}`, { kind: 'muted' }),
    ...story.lanes.flatMap((lane) => [space(10), lines(lane.caption, { name: lane.name }), space(4), laneBlock(lane, story, scale, place)]),
    ...required(story),
    axisBlock(story, scale, place),
  ])
}

function laneBlock(lane: Lane, { end, deadline }: Story, scale: Scale, place: (at: number) => number): Block {
  const { height, shapes } = drawLane(lane, end, place, scale.cut)
  if (height === 0) return space(0)
  const grid = scale.ticks.map((at) => `M${number(place(at))} 0V${height}`).join('')
  const line = deadline === null ? '' : `<path class="s-${toneOf(deadline.met)} dashed" d="M${number(place(deadline.at))} 0V${height}"/>`
  return { height, markup: `<path class="grid" stroke-opacity=".5" d="${grid}"/>${shapes}${cutMark(height, scale, place)}${line}` }
}

/** Two slanted strokes over all that runs through, where a stretch is left out. */
function cutMark(height: number, { cut }: Scale, place: (at: number) => number): string {
  if (cut === null) return ''
  const [from, to] = [place(cut.from), place(cut.to)]
  return `<path class="page" d="M${number(from + 10)} 0H${number(to - 1)}L${number(to - 10)} ${height}H${number(from + 1)}z"/><path class="axis" d="M${number(from + 10)} 0L${number(from + 1)} ${height}M${number(to - 1)} 0L${number(to - 10)} ${height}"/>`
}

function required({ events }: Story): Block[] {
  const found = events.find((event) => event.kind === 'required')
  if (found === undefined) return []
  return [space(8), lines(`by ${seconds(found.at)}: ${found.label.replace(/^required: found by then; /, '')}`, { name: 'required' })]
}

function axisBlock({ end }: Story, scale: Scale, place: (at: number) => number): Block {
  const line = `<path class="axis" d="M${number(place(0))} 6H${number(place(end))}${scale.ticks.map((at) => `M${number(place(at))} 6v8`).join('')}"/>`
  const labels = scale.ticks.map((tick) => {
    const text = `${tick}${tick === 0 ? ' s' : ''}`
    const half = (text.length * SIZES.text * WIDE) / 2
    const [x, anchor] = tick === 0 ? [MARGIN, 'start'] : place(tick) + half > WIDTH - MARGIN ? [WIDTH - MARGIN, 'end'] : [place(tick), 'middle']
    return `<text class="muted" text-anchor="${anchor}" x="${number(x)}" y="32">${text}</text>`
  })
  return stack([space(6), { height: 42, markup: line + cutMark(12, scale, place) + labels.join('') }])
}

/** What colours and areas mean. */
function legendBlock(stories: readonly Story[]): Block {
  const signs = [['class="f-good" fill-opacity=".75"', 'works'], ['class="f-doubtful" fill-opacity=".75"', 'dead, unnoticed'], ['fill="url(#late)"', 'timers up to 12.7 % late']] as const
  let x = MARGIN
  const markup = signs.map(([fill, text]) => {
    const sign = `<rect ${fill} x="${number(x)}" y="6" width="26" height="14"/><text class="muted" x="${number(x + 34)}" y="${LINE - 5}">${text}</text>`
    x += 34 + text.length * SIZES.text * EM + 14
    return sign
  })
  const boxes = stories.some(({ lanes }) => lanes.some(({ kind }) => kind === 'middlebox'))
  return stack([{ height: 28, markup: markup.join('') }, ...(boxes ? [lines('Sinking area: what is left of the idle timeout.', { kind: 'muted' })] : [])])
}
