export type Style = 'bold' | 'red' | 'green' | 'yellow' | 'cyan' | 'dim' | 'underline'

const CODES: Readonly<Record<Style, readonly [number, number]>> = { bold: [1, 22], red: [31, 39], green: [32, 39], yellow: [33, 39], cyan: [36, 39], dim: [2, 22], underline: [4, 24] }

/** A text as a terminal shows it in a style, or as it is. */
export type Paint = (style: Style, text: string) => string

const paintNot: Paint = (_, text) => text
const paintAnsi: Paint = (style, text) => `\x1b[${CODES[style][0]}m${text}\x1b[${CODES[style][1]}m`

export function painter(color: boolean): Paint {
  return color ? paintAnsi : paintNot
}
