/** Between a number and its unit no line is broken. */
const BLANK = / (?!(?:s|min|h|d)(?![a-z]))/

/** Breaks a text at blanks; a longer word is broken where the line ends. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  const longest = new RegExp(`.{1,${width}}`, 'gsu')
  for (const word of text.split(BLANK).flatMap((each) => each.match(longest) ?? [])) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
