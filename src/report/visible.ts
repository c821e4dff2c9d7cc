/** Control characters, and those that turn the direction of text: a file must not steer the reader's terminal. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const STEERING = /[\0-\x08\x0a-\x1f\x7f-\x9f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** Text from a file, safe to print: `\x1b` for the escape character. Tabs become blanks. */
export function visible(text: string): string {
  return text.replaceAll('\t', ' ').replaceAll(STEERING, (char) => {
    const code = char.charCodeAt(0)
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`
  })
}

/** Two columns wide in a terminal: East Asian wide and full-width forms, emoji. */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\ud83c-\ud83e][\udc00-\udfff]/g

/** How many columns of a terminal a printed text takes. */
export function columnsOf(printed: string): number {
  const wide = printed.match(WIDE)?.length ?? 0
  const pairs = printed.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0
  return printed.length - pairs + wide
}
