import { closeSync, fstatSync, openSync } from 'node:fs'
import { isShortage } from '../node/shortage.ts'
import { namespaceOf, type FoundNamespace } from './namespaces.ts'

/** A network namespace that can be looked into. */
export interface Namespace {
  /** Null where it cannot be read. */
  readonly id: number | null
  readonly name: string
  /** An open file that stands for it, so that it stays when its processes end; null: it is the one that this program is in. */
  readonly fd: number | null
  /** A process that was in it, whose /proc/PID/net shows it; null: there was none. */
  readonly pid: number | 'self' | null
}

const OWN_ID = namespaceOf('self')

export const OWN: Namespace = { id: OWN_ID === 'forbidden' ? null : OWN_ID, name: 'this network namespace', fd: null, pid: 'self' }

/** Takes hold of a namespace by any of its processes that is still there, or by its name. Null: it is gone. */
export function held({ id, name, pids, netns }: FoundNamespace): Namespace | { readonly refused: string } | null {
  let refused: string | null = null
  for (const pid of [...pids, null]) {
    const file = pid === null ? netns : `/proc/${pid}/ns/net`
    if (file === null) continue
    try {
      const fd = openSync(file, 'r')
      // The number of a process that has ended may be that of another one by now.
      if (fstatSync(fd).ino === id) return { id, name, fd, pid }
      closeSync(fd)
    } catch (error) {
      if (isShortage(error)) throw error
      const { code } = error as NodeJS.ErrnoException
      if (code !== 'ENOENT' && code !== 'ESRCH') refused = `${file}: ${code}`
    }
  }
  return refused === null ? null : { refused }
}

export function letGo({ fd }: Namespace): void {
  if (fd !== null) closeSync(fd)
}

/** How to run a program in a namespace: an argument list, and the files that it inherits beside the first three. */
export interface Command {
  readonly program: string
  readonly args: readonly string[]
  readonly inherited: readonly number[]
}

export function commandIn({ fd }: Namespace, program: string, args: readonly string[]): Command {
  // The first file beside the three is number 3 in the other program.
  return fd === null ? { program, args, inherited: [] } : { program: 'nsenter', args: ['--net=/proc/self/fd/3', program, ...args], inherited: [fd] }
}
