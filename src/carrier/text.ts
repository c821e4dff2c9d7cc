import type { Document, Encoding } from './document.ts'

/** A file's bytes as text. */
export interface Source {
  readonly text: string
  readonly bom: boolean
  readonly encoding: Encoding
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const utf8Encoder = new TextEncoder()
const BOM = [0xef, 0xbb, 0xbf] as const

/** TextDecoder's "latin1" is windows-1252: it would not map 0x80 to 0x9f back. */
function decodeLatin1(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return pieces.join('')
}

/** Any bytes as text. Never throws; `encode` gives the bytes back. */
export function decode(bytes: Uint8Array): Source {
  const bom = BOM.every((byte, at) => bytes[at] === byte)
  const rest = bom ? bytes.subarray(BOM.length) : bytes
  try {
    return { text: utf8.decode(rest), bom, encoding: 'utf-8' }
  } catch {
    return { text: decodeLatin1(rest), bom, encoding: 'latin1' }
  }
}

/**
 * The same from a text that was decoded as UTF-8 already, which is faster where the platform reads files so.
 * Undefined where the bytes are needed: U+FFFD may stand for what is not UTF-8.
 */
export function fromUtf8(text: string): Source | undefined {
  if (text.includes('\ufffd')) return undefined
  const bom = text.charCodeAt(0) === 0xfeff
  return { text: bom ? text.slice(1) : text, bom, encoding: 'utf-8' }
}

/** The bytes of `text` in `encoding`. */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
  const bytes = new Uint8Array(text.length)
  const last = encoding === 'utf-8' ? 0x7f : 0xff
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > last) return utf8Encoder.encode(text)
    bytes[at] = code
  }
  return bytes
}

/** The bytes that `decode` made this of. */
export function encode({ text, bom, encoding }: Source): Uint8Array {
  const bytes = encodeText(text, encoding)
  return bom ? Uint8Array.from([...BOM, ...bytes]) : bytes
}

/** Line and column, both from 1; columns count UTF-16 units, as ESLint's and LSP's do. */
export interface Position {
  readonly line: number
  readonly column: number
}

const lineStarts = new WeakMap<Document, readonly number[]>()

function startsOfLines(document: Document): readonly number[] {
  let starts = lineStarts.get(document)
  if (starts === undefined) {
    starts = document.text.includes('\r') ? [0, ...Array.from(document.text.matchAll(/\r\n|\r|\n/g), (end) => end.index + end[0].length)] : afterNewlines(document.text)
    lineStarts.set(document, starts)
  }
  return starts
}

function afterNewlines(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/**
 * Where an offset is, with the lines of an editor: LF, CRLF and CR end one.
 *
 * @param document that the offset is one of
 * @param offset in UTF-16 units of the document's text
 */
export function positionOf(document: Document, offset: number): Position {
  const starts = startsOfLines(document)
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle
  }
  return { line: low + 1, column: offset - starts[low]! + 1 }
}

/** The text of a line, counted from 1, without its end. */
export function lineText(document: Document, line: number): string {
  const starts = startsOfLines(document)
  return document.text.slice(starts[line - 1], starts[line]).replace(/[\r\n]+$/, '')
}
