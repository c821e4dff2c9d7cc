import { expect, test } from 'vitest'
import { blocksOf } from '../../src/report/markdown.ts'
import { pageText } from '../../src/report/page.ts'

const layout = (markdown: string, color = false): string => pageText(blocksOf(markdown), color)

test('a list: items one below the other, their lines aligned', () => {
  const long = 'one word and another '.repeat(5).trim()
  expect(layout(`before\n\n- ${long}\n- two,\n  still two\n\nafter`)).toBe(
    `before\n\n- one word and another one word and another one word and another one word and\n  another one word and another\n- two, still two\n\nafter\n`,
  )
})

test('code stays as it is, signs of Markdown and empty lines too', () => {
  expect(layout('```conf\n# a **comment**\n\n| x\n```\ntext')).toBe('    # a **comment**\n\n    | x\n\ntext\n')
})

test('an unclosed fence reaches to the end', () => {
  expect(layout('```\na')).toBe('    a\n')
})

test('a table: a bar in a cell, a row that is too short, an address that is wider than the page', () => {
  const address = `https://example.org/${'x'.repeat(80)}`
  expect(layout(`| a | b |\n| --- | --- |\n| \`x \\| y\` | ${address} |\n| z |`)).toBe(`a   b\n--  ${'-'.repeat(100)}\n\`x  ${address}\n|\ny\`\nz\n`)
})

test('links: the text of one within, the address of one to elsewhere', () => {
  expect(layout('see [zero-time](zero-time.md) and [the manual](https://example.org/x).')).toBe('see zero-time and the manual (https://example.org/x).\n')
})

test('with colour a code span over two lines is painted in each', () => {
  const line = 'word '.repeat(15)
  expect(layout(`${line}\`aaa bbb\`, **c**`, true)).toBe(`${line}\x1b[36maaa\x1b[39m\n\x1b[36mbbb\x1b[39m, \x1b[1mc\x1b[22m\n`)
})
