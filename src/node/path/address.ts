import { lookup } from 'node:dns/promises'
import { CONNECT_TIMEOUT } from './open.ts'

/** One end of a path: every flow goes to the same address, since another may lie behind other boxes. */
export interface Address {
  readonly address: string
  readonly port: number
}

/** The addresses of a host, in the order in which the system would try them. */
export async function addressesOf(host: string, port: number): Promise<readonly Address[] | { readonly problem: string }> {
  try {
    const found = await lookup(host, { all: true, order: 'verbatim' })
    return found.map(({ address }) => ({ address, port }))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return { problem: code === 'ENOTFOUND' ? 'there is no host of this name; check the spelling, or give its address' : `its name cannot be resolved now (${code ?? String(error)}); try again, or give its address` }
  }
}

/** Why a connection could not be opened, and what to do. */
export function whyNotOpened(error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case 'ECONNREFUSED':
      return 'connection refused: nothing listens on this port; start a server that waits, or name another port'
    case 'ETIMEDOUT':
      return `no answer within ${CONNECT_TIMEOUT} s; a firewall may drop the packets, or the host is down`
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return 'there is no route to it from here'
    case 'EADDRNOTAVAIL':
      return 'this host has no free local port or no address for it'
    case 'EACCES':
    case 'EPERM':
      return `this host does not let it out (${error.code}): a firewall rule, a route or a policy forbids it`
    case 'EMFILE':
      return 'this process may open no more files; raise ulimit -n'
    case undefined:
    default:
      return error.message
  }
}
