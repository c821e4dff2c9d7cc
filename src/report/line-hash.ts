import type { Document } from '../carrier/document.ts'
import { encodeText } from '../carrier/text.ts'

/** So many characters from the start of a line on make its hash, blanks and tabs left out. */
const LENGTH = 100
const BASE = 37n
const END_OF_FILE = 0xffff
/** By what a character counts once `LENGTH` others have followed it. */
const GONE = BigInt.asUintN(64, BASE ** BigInt(LENGTH))

/**
 * The hash of each line, as GitHub works out `primaryLocationLineHash` when a SARIF file without it is uploaded
 * (github/codeql-action, src/fingerprints.ts): a polynomial modulo 2^64, behind which the same hash again is counted.
 * GitHub tells by it that a finding is the one of the last run. Another value there would be warned of.
 */
export function lineHashesOf(document: Document): string[] {
  const text = asUtf8(document).replaceAll(/\r\n?/g, '\n').replaceAll(/[ \t]/g, '')
  // Assigned to, the elements wrap modulo 2^64.
  const sums = new BigUint64Array(text.length + 1 + LENGTH)
  for (let at = 0; at < sums.length - 1; at++) sums[at + 1] = sums[at]! * BASE + BigInt(at < text.length ? text.charCodeAt(at) : at === text.length ? END_OF_FILE : 0)
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)]
  const seen = new Map<string, number>()
  return starts.map((start) => {
    const hash = BigInt.asUintN(64, sums[start + LENGTH]! - sums[start]! * GONE).toString(16)
    const nth = (seen.get(hash) ?? 0) + 1
    seen.set(hash, nth)
    return `${hash}:${nth}`
  })
}

/** The text as one who takes every file for UTF-8 sees it, the byte order mark included. */
function asUtf8({ text, bom, encoding }: Document): string {
  return encoding === 'utf-8' ? `${bom ? '\ufeff' : ''}${text}` : new TextDecoder('utf-8', { ignoreBOM: true }).decode(encodeText(text, encoding))
}
