import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { storiesOf, type Setting } from '../../src/draw/story.ts'
import { storiesSvg } from '../../src/draw/svg.ts'
import { rowsOf } from '../../src/draw/words.ts'
import { settingOf, settings } from '../helpers/setting.ts'

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** How far down the groups around it have moved it. */
  readonly top: number
  text: string
}

/** Every element of an XML file, in order; throws where it is not well formed. */
function elementsOf(xml: string): Element[] {
  const elements: Element[] = []
  const open: Element[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const moved = Number(/^translate\(0 ([\d.]+)\)$/.exec(attributes['transform'] ?? '')?.[1] ?? 0)
    const element: Element = { name, attributes, top: (open.at(-1)?.top ?? 0) + (name === 'g' ? moved : 0), text: '' }
    elements.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    for (const element of open) element.text += text
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(xml).close()
  return elements
}

function svgOf(setting: Setting): string {
  return storiesSvg(storiesOf(setting), { heading: 'TCP keepalive', details: ['of a test & <more>'] })
}

const SIZES: Readonly<Record<string, number>> = { heading: 26, title: 22 }

test('is well-formed, with a title and all events for a screen reader', () => {
  fc.assert(
    fc.property(settings, (setting) => {
      const elements = elementsOf(svgOf(setting))
      const [svg] = elements
      expect(svg).toMatchObject({ name: 'svg', attributes: { role: 'img', 'aria-labelledby': 'keepalint-title keepalint-desc' } })
      expect(elements.find(({ attributes }) => attributes['id'] === 'keepalint-title')).toMatchObject({ name: 'title', text: 'TCP keepalive' })
      const description = elements.find(({ attributes }) => attributes['id'] === 'keepalint-desc')!
      for (const { key, text } of storiesOf(setting).flatMap(rowsOf)) {
        // What no XML file may have in it is left out.
        if (/^[\x20-\x7e]*$/.test(key + text)) expect(description.text).toContain(`${key}: ${text}.`)
      }
    }),
  )
})

test('keeps text and shapes within the picture', () => {
  fc.assert(
    fc.property(settings, (setting) => {
      const svg = svgOf(setting)
      const elements = elementsOf(svg)
      const [, , width = 0, height = 0] = elements[0]!.attributes['viewBox']!.split(' ').map(Number)
      expect(svg).not.toMatch(/NaN|undefined|Infinity/)
      for (const { attributes, text, top } of elements.filter(({ name }) => name === 'text')) {
        const long = text.length * (SIZES[attributes['class'] ?? ''] ?? 18) * 0.54
        const left = Number(attributes['x']) - { start: 0, middle: long / 2, end: long }[attributes['text-anchor'] ?? 'start']!
        expect(left).toBeGreaterThanOrEqual(0)
        expect(left + long).toBeLessThanOrEqual(width)
        expect(top + Number(attributes['y'])).toBeLessThan(height)
      }
      for (const { attributes } of elements.filter(({ name, attributes }) => name === 'rect' && 'x' in attributes)) {
        expect(Number(attributes['x'])).toBeGreaterThanOrEqual(0)
        expect(Number(attributes['width'])).toBeGreaterThanOrEqual(0)
        expect(Number(attributes['x']) + Number(attributes['width'])).toBeLessThanOrEqual(width)
      }
    }),
  )
})

test('stands for itself: no script, no font, nothing from elsewhere, light and dark', () => {
  const svg = svgOf(settingOf([60, 60, 20], ['aws-nlb-tcp']))
  expect(svg).not.toMatch(/<script|\bon\w+=|@font-face|@import|href|url\((?!#late\))/)
  expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/)
  expect(svg).toContain('@media (prefers-color-scheme:dark)')
})

test('draws every probe, every answer and every end', () => {
  const elements = elementsOf(svgOf(settingOf([60, 60, 20], ['aws-nlb-tcp'])))
  const count = (part: RegExp): number => elements.filter(({ name, attributes }) => name === 'path' && part.test(attributes['class'] ?? '')).length
  // 5 answered, 20 in vain and 15 retransmissions; lines, heads aside.
  expect(count(/^s-probe$/)).toBe(5 + 20 + 15)
  // One cross where the NLB forgets, its dashes, and a band in each story of a silent peer.
  expect(count(/^s-bad/)).toBe(2 + 2)
})

test('what is left of an idle timeout sinks through a stretch that is cut out as well', () => {
  const setting = settingOf([278, 4, 8], ['aws-nlb-tcp'], { detectWithin: 350 })
  const outlines = elementsOf(svgOf(setting)).flatMap(({ name, attributes }) => (name === 'path' && attributes['class'] === 's-good' && attributes['stroke-width'] === '2.5' ? [attributes['d']!] : []))
  const points = Array.from(outlines.at(-1)!.matchAll(/[ML]([\d.]+) ([\d.]+)/g), ([, x, y]) => ({ x: Number(x), y: Number(y) }))
  const slopes = points.slice(1).map(({ x, y }, i) => (y - points[i]!.y) / (x - points[i]!.x))
  expect(slopes).toHaveLength(3)
  expect(slopes[1]).toBeGreaterThan(5 * slopes[0]!)
  expect(slopes[2]).toBeCloseTo(slopes[0]!, 1)
})
