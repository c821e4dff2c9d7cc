import { readFile } from 'node:fs/promises'
import type { Socket } from 'node:net'

/**
 * How many probes of this process's own connection wait for an answer, as the kernel counts them: any answer sets the
 * count back to 0. Null where /proc does not say, or where no keepalive timer runs.
 */
export async function unanswered({ localPort, remotePort, remoteFamily }: Socket): Promise<number | null> {
  if (localPort === undefined || remotePort === undefined) return null
  const table = await readFile(remoteFamily === 'IPv6' ? '/proc/self/net/tcp6' : '/proc/self/net/tcp', 'latin1').catch(() => '')
  const rows = table.match(new RegExp(`^ *\\d+: [0-9A-F]+:${hex(localPort)} [0-9A-F]+:${hex(remotePort)} .*$`, 'gm')) ?? []
  // Two local addresses may use the same pair of ports.
  if (rows.length !== 1) return null
  const [, , , state, , timer, , , probes] = rows[0].trim().split(/\s+/)
  return state === ESTABLISHED && timer?.startsWith(KEEPALIVE) ? Number(probes) : null
}

/** proc_net_tcp.rst in the kernel's documentation; the column of probes is called `timeout`. */
const ESTABLISHED = '01'
const KEEPALIVE = '02:'

function hex(port: number): string {
  return port.toString(16).toUpperCase().padStart(4, '0')
}
