/** The keys and indices that lead to a value. */
export type Path = readonly (string | number)[]

/** What is wrong with a value, or with the property `at.at(-1)` itself. */
export interface Fault {
  readonly at: Path
  /** The fault is the key, not its value. */
  readonly key: boolean
  readonly message: string
}

/** A path as messages show it: `middleboxes[1].idleTimeout`. */
export function nameOf(path: Path): string {
  return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('')
}

/** A value as messages show it: its beginning. */
export function shown(value: unknown): string {
  const text = typeof value === 'number' || typeof value === 'bigint' ? String(value) : (JSON.stringify(value) as string | undefined)
  return text === undefined ? 'nothing' : text.length > 60 ? `${text.slice(0, 60)}...` : text
}
