/** A line below a key of a YAML file; one that is not active stands behind a #, to be taken away by whoever wants it. */
export interface Item {
  readonly text: string
  readonly active: boolean
  /** What stands behind it as a comment; empty: nothing. */
  readonly note: string
}

export function item(text: string, { active = true, note = '' }: Partial<Omit<Item, 'text'>> = {}): Item {
  return { text, active, note }
}

/** A key with what is below it; all of it is a comment where no item is active. */
export function block(key: string, items: readonly Item[]): string[] {
  const isActive = items.some(({ active }) => active)
  const lines = items.map(({ text, active }) => (!isActive ? `#   ${text}` : active ? `  ${text}` : `  # ${text}`))
  const width = Math.max(...lines.map((line) => line.length))
  return [isActive ? key : `# ${key}`, ...lines.map((line, i) => (items[i]!.note === '' ? line : `${line.padEnd(width)}   # ${items[i]!.note}`))]
}

const WIDTH = 110

/** A sentence as comment lines. It begins with a word that no key begins with, so that it is told from an example. */
export function prose(sentence: string): string[] {
  const lines: string[] = []
  for (const word of sentence.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + word.length < WIDTH) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(`# ${word}`)
  }
  return lines
}

/** A path as a YAML scalar, in a flow collection or not. */
export function quoted(path: string): string {
  return /^[a-z][\w./-]*$/i.test(path) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(path) ? path : JSON.stringify(path)
}
