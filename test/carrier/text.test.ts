import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/carrier/document.ts'
import { decode, encode, lineText, positionOf } from '../../src/carrier/text.ts'

const bytes = (...values: readonly (string | number)[]): Uint8Array =>
  Buffer.concat(values.map((value) => (typeof value === 'string' ? Buffer.from(value) : Buffer.from([value]))))

describe('decode', () => {
  test.each([
    ['ASCII', bytes('a = 1\n'), { text: 'a = 1\n', bom: false, encoding: 'utf-8' }],
    ['UTF-8', bytes('# ü 秒\n'), { text: '# ü 秒\n', bom: false, encoding: 'utf-8' }],
    ['a byte order mark', bytes(0xef, 0xbb, 0xbf, 'a'), { text: 'a', bom: true, encoding: 'utf-8' }],
    ['two of them', bytes(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 'a'), { text: '\ufeffa', bom: true, encoding: 'utf-8' }],
    ['Latin-1', bytes('# ', 0xfc, '\n'), { text: '# ü\n', bom: false, encoding: 'latin1' }],
    ['bytes that windows-1252 has and Latin-1 has not', bytes(0x80, 0x9f), { text: '\x80\x9f', bom: false, encoding: 'latin1' }],
    ['a mark before bytes that are not UTF-8', bytes(0xef, 0xbb, 0xbf, 0xff), { text: 'ÿ', bom: true, encoding: 'latin1' }],
    ['nothing', bytes(), { text: '', bom: false, encoding: 'utf-8' }],
  ])('%s', (_, input, expected) => {
    expect(decode(input)).toEqual(expected)
  })

  test('loses nothing, whatever the bytes', () => {
    const anyBytes = fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.string({ unit: 'binary' }).map((text) => bytes(0xef, 0xbb, 0xbf, text)))
    fc.assert(
      fc.property(anyBytes, (input) => {
        expect(Buffer.from(encode(decode(input)))).toEqual(Buffer.from(input))
      }),
      { numRuns: 5000 },
    )
  })

  test('takes a megabyte that is not UTF-8', () => {
    expect(decode(new Uint8Array(2 ** 20).fill(0xff)).text.length).toBe(2 ** 20)
  })
})

function documentOf(text: string): Document {
  return { path: 'x', carrier: 'sysctl', text, bom: false, encoding: 'utf-8', unremarkable: false, nodes: [], assignments: [] }
}

describe('positionOf', () => {
  test('counts LF, CRLF and CR as line ends, and UTF-16 units as columns', () => {
    const document = documentOf('a\nb\r\nc\rd𝄞e')
    const offsets = Array.from('abcde').map((char) => document.text.indexOf(char))
    expect(offsets.map((offset) => positionOf(document, offset))).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
      { line: 4, column: 4 },
    ])
  })

  test('the end of the text is a place', () => {
    expect(positionOf(documentOf('a\n'), 2)).toEqual({ line: 2, column: 1 })
    expect(positionOf(documentOf(''), 0)).toEqual({ line: 1, column: 1 })
  })

  test('a line comes without its end', () => {
    const document = documentOf('a\r\nb\n\nc')
    expect([1, 2, 3, 4].map((line) => lineText(document, line))).toEqual(['a', 'b', '', 'c'])
  })
})
