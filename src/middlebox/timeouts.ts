import { ROWS } from './timeouts.generated.ts'

/** What a lint needs to know of a middlebox of the catalogue. */
export interface Timeout {
  readonly id: string
  readonly aliases: readonly string[]
  /** Seconds; null: it has none of its own. */
  readonly idleTimeout: number | null
  /** Whether a keepalive probe restarts it; null: not known. */
  readonly countsKeepalive: boolean | null
  readonly certainty: 'verified' | 'secondary' | 'recalled'
}

/** Of every middlebox of the catalogue. */
export const TIMEOUTS: readonly Timeout[] = ROWS.map(([id, idleTimeout, countsKeepalive, certainty, ...aliases]) => ({ id, aliases, idleTimeout, countsKeepalive, certainty }))

const byId: ReadonlyMap<string, Timeout> = new Map(TIMEOUTS.map((each) => [each.id, each]))

/** Of the middlebox with this id; undefined where the catalogue has none. */
export function timeoutOf(id: string): Timeout | undefined {
  return byId.get(id)
}

/** Of the middlebox with this id or alias. */
export function timeoutCalled(name: string): Timeout | undefined {
  return byId.get(name) ?? TIMEOUTS.find(({ aliases }) => aliases.includes(name))
}
