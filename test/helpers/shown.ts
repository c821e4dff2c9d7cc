/** Keys that a reference page abbreviates, so that a file fits into a cell; only where a key stands alone. */
const ABBREVIATED = [['T', 'tcp_keepalive_time'], ['I', 'tcp_keepalive_intvl'], ['P', 'tcp_keepalive_probes']] as const
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\0': '\\0', '\t': '\\t', '\n': '\\n', '\v': '\\v', '\f': '\\f', '\r': '\\r' }
const LONGEST = 150

function escaped(char: string, bytes: boolean): string {
  const code = char.codePointAt(0)!
  if (char in ESCAPES) return ESCAPES[char]!
  if (code >= 0x20 && code < 0x7f) return char
  const hexadecimal = code.toString(16)
  if (bytes) return `\\x${hexadecimal.padStart(2, '0')}`
  return code > 0xffff ? `\\u{${hexadecimal}}` : `\\u${hexadecimal.padStart(4, '0')}`
}

/**
 * The content of a file, or a value, on one line: `\n` and the like, `\u00a0` for a character and `\xa0` for a byte,
 * `x{9999}` for a long run of one character.
 */
export function shown(content: string | Uint8Array): string {
  const bytes = typeof content !== 'string'
  const text = bytes ? Buffer.from(content).toString('latin1') : content
  const short = ABBREVIATED.reduce((text, [letter, name]) => text.replaceAll(new RegExp(`(?<![\\w./*])net\\.ipv4\\.${name}(?![\\w.])`, 'g'), letter), text)
  const line = short.replaceAll(/(.)\1{29,}|[^]/gsu, (run, char?: string) => (char === undefined ? escaped(run, bytes) : `${char === ' ' ? '\\x20' : escaped(char, bytes)}{${run.length}}`))
  const edges = line.replace(/^ +| +$/g, (blanks) => '\\x20'.repeat(blanks.length))
  return edges.length > LONGEST ? `${edges.slice(0, LONGEST).replace(/\\[^\\]{0,3}$/, '')}…` : edges
}

/** As a code span that stands in the cell of a table. */
export function span(text: string): string {
  if (/[`|]/.test(text)) throw new Error(`does not fit into a code span: ${text}`)
  return `\`${text}\``
}
