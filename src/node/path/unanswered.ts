import { ESTABLISHED, KEEPALIVE_TIMER } from '../sockets/row.ts'
import { readPieces, tableReader } from '../sockets/table.ts'
import type { Address } from './address.ts'
import { now } from './open.ts'

/** How many probes of a connection wait for an answer, as the kernel counts them: any answer sets the count back to 0. */
export interface Look {
  /** Null where /proc does not say, or where no keepalive timer runs. */
  readonly count: number | null
  /** When that was so, in the seconds of `now`. */
  readonly at: number
}

/** Looks at the connection from a local port. */
export type Looker = (localPort: number | undefined) => Look

/** Seconds for which what was read serves all flows: ten times as long as reading took, as a host may have many sockets. */
const FRESH = { least: 0.05, most: 0.4, times: 10 }

/** Looks at this process's own connections to a server in the kernel's table of all. */
export function lookerAt({ address, port }: Address): Looker {
  const table = address.includes(':') ? '/proc/self/net/tcp6' : '/proc/self/net/tcp'
  let counts = new Map<number, number | null>()
  let at = -Infinity
  let servesUntil = -Infinity

  function read(): void {
    counts = new Map()
    at = now()
    const reader = tableReader(({ state, localPort, remotePort, timer, unanswered }) => {
      if (remotePort !== port) return
      // Two local addresses may use the same pair of ports.
      counts.set(localPort, !counts.has(localPort) && state === ESTABLISHED && timer === KEEPALIVE_TIMER ? unanswered : null)
    })
    try {
      readPieces(table, reader.push)
    } catch {
      // No file is left to open: nothing is known of any then.
      counts = new Map()
    }
    reader.end()
    const end = now()
    servesUntil = end + Math.max(FRESH.least, Math.min(FRESH.most, FRESH.times * (end - at)))
  }

  return (localPort) => {
    if (now() >= servesUntil) read()
    return { count: localPort === undefined ? null : (counts.get(localPort) ?? null), at }
  }
}
