import { readdirSync, readlinkSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { isShortage } from '../node/shortage.ts'
import type { Process } from '../report/audited.ts'
import { commandOf, processIds } from './namespaces.ts'

const PREFIX = 'socket:['
/** After so many files what waits has its turn: ss prints meanwhile, and somebody has to take it. */
const TURN = 1000

/**
 * The processes that hold these sockets open, by inode. Asks each process that may be looked at for its open files,
 * once for all namespaces: an inode is that of one socket on the whole host.
 */
export async function ownersOf(inodes: ReadonlySet<number>): Promise<ReadonlyMap<number, readonly Process[]>> {
  const owners = new Map<number, Process[]>()
  if (inodes.size === 0) return owners
  let looked = 0
  for (const pid of processIds()) {
    // Most sockets have one owner: they share the list of it, which is not changed.
    let alone: [Process] | null = null
    for (const inode of socketsOf(pid)) {
      if (++looked % TURN === 0) await setImmediate()
      if (!inodes.has(inode)) continue
      alone ??= [{ pid, name: commandOf(pid) }]
      const known = owners.get(inode)
      if (known === undefined) owners.set(inode, alone)
      // A process may hold a socket more than once; its files are asked for in a row.
      else if (known.at(-1) !== alone[0]) {
        if (known.length > 1) known.push(alone[0])
        else owners.set(inode, [...known, ...alone])
      }
    }
  }
  return owners
}

/** The inodes of the sockets among a process' open files; none where it may not be looked at or is gone. */
function* socketsOf(pid: number): Generator<number> {
  const directory = `/proc/${pid}/fd/`
  for (const fd of filesIn(directory)) {
    const target = targetOf(directory + fd)
    if (target.startsWith(PREFIX)) yield Number.parseInt(target.slice(PREFIX.length), 10)
  }
}

function filesIn(directory: string): string[] {
  try {
    return readdirSync(directory)
  } catch (error) {
    if (isShortage(error)) throw error
    return []
  }
}

function targetOf(link: string): string {
  try {
    return readlinkSync(link)
  } catch {
    return ''
  }
}
