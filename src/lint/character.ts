/** Those that look like something else, or like nothing at all. */
const NAMES: ReadonlyMap<number, string> = new Map([
  [0x0d, 'a carriage return'],
  [0xa0, 'a no-break space'],
  [0x2013, 'a dash'],
  [0x2014, 'a dash'],
  [0x2212, 'a minus sign of typography'],
  [0x200b, 'a zero-width space'],
  [0x3000, 'an ideographic space'],
  [0xfeff, 'a byte order mark'],
  [0xff1d, 'a full-width equals sign'],
])

/** Names the character at an offset: `"s"`, or by its number where it may not be seen for what it is. */
export function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at)
  if (code === undefined) return 'something else'
  if (code >= 0x20 && code <= 0x7e) return JSON.stringify(String.fromCodePoint(code))
  const name = NAMES.get(code)
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}${name === undefined ? '' : ` (${name})`}`
}
