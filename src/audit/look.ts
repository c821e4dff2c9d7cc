import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { searchPath } from '../node/search-path.ts'
import { isShortage } from '../node/shortage.ts'
import type { Socket } from '../node/sockets/row.ts'
import { readPieces, tableReader } from '../node/sockets/table.ts'
import { idleReader } from './idle.ts'
import { namespaceOf } from './namespaces.ts'
import { commandIn, type Namespace } from './enter.ts'

const ENV = { PATH: searchPath(), LC_ALL: 'C' }
/** Of what a program in another namespace may print, in bytes. */
const LARGEST = 2 ** 28

/** Files below /proc/sys as they are in a namespace, those that are there; or why it may not be entered. */
export function sysctlTexts(namespace: Namespace, files: readonly string[]): ReadonlyMap<string, string> | { readonly refused: string } {
  if (namespace.fd === null) return new Map(files.flatMap((file) => readable(file)))
  const { program, args, inherited } = commandIn(namespace, 'grep', ['-sH', '', ...files])
  const { error, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', env: ENV, stdio: ['ignore', 'pipe', 'pipe', ...inherited] })
  if (isShortage(error)) throw error
  if (error) return { refused: (error as NodeJS.ErrnoException).code === 'ENOENT' ? `${program} (util-linux) is not installed` : `${program} cannot be started: ${error.message}` }
  const lines = stdout.split('\n').flatMap((line): [string, string][] => {
    const colon = line.indexOf(':')
    return colon < 0 ? [] : [[line.slice(0, colon), line.slice(colon + 1)]]
  })
  return lines.length > 0 ? new Map(lines) : { refused: stderr.trim().split('\n')[0] ?? '' }
}

function readable(file: string): [string, string][] {
  try {
    return [[file, readFileSync(file, 'latin1')]]
  } catch (error) {
    if (isShortage(error)) throw error
    return []
  }
}

/** The rows of both tables of a namespace. */
export interface Tables {
  readonly sockets: readonly Socket[]
  /** Lines that were no row. */
  readonly unreadable: number
  /** No table could be read. */
  readonly missing: boolean
}

export function tablesOf(namespace: Namespace): Tables {
  // Without IPv6 there is no tcp6.
  const found = ['tcp', 'tcp6'].flatMap((table) => tableOfProcess(namespace, table) ?? tableByProgram(namespace, table) ?? [])
  return { sockets: found.flatMap(({ sockets }) => sockets), unreadable: found.reduce((sum, { unreadable }) => sum + unreadable, 0), missing: found.length === 0 }
}

type Table = Omit<Tables, 'missing'>

function tableFrom(read: (push: (piece: Uint8Array) => void) => boolean): Table | null {
  const sockets: Socket[] = []
  const reader = tableReader((socket) => sockets.push(socket))
  const isRead = read(reader.push)
  const unreadable = reader.end()
  return isRead ? { sockets, unreadable } : null
}

function tableOfProcess({ id, pid }: Namespace, table: string): Table | null {
  if (pid === null) return null
  const found = tableFrom((push) => readPieces(`/proc/${pid}/net/${table}`, push))
  // It may have ended meanwhile, or have gone to another namespace.
  return pid === 'self' || namespaceOf(pid) === id ? found : null
}

function tableByProgram(namespace: Namespace, table: string): Table | null {
  if (namespace.fd === null) return null
  const { program, args, inherited } = commandIn(namespace, 'cat', [`/proc/net/${table}`])
  const { error, status, stdout } = spawnSync(program, args, { env: ENV, maxBuffer: LARGEST, stdio: ['ignore', 'pipe', 'ignore', ...inherited] })
  if (isShortage(error)) throw error
  return status !== 0 ? null : tableFrom((push) => {
    push(stdout)
    return true
  })
}

/** Since when connections are idle, in seconds, by inode; or why that is not known. */
export type Idle = ReadonlyMap<number, number> | 'no ss' | 'no info'

/** Since when each established connection of a namespace is idle. @throws Error where no program can be started */
export async function idleTimes(namespace: Namespace): Promise<Idle> {
  const { program, args, inherited } = commandIn(namespace, 'ss', ['-tineH', 'state', 'established'])
  const child = spawn(program, args, { env: ENV, stdio: ['ignore', 'pipe', 'ignore', ...inherited] })
  const reader = idleReader()
  if (child.pid === undefined) {
    const [error] = (await once(child, 'error')) as [NodeJS.ErrnoException]
    if (error.code === 'ENOENT' || error.code === 'EACCES') return 'no ss'
    throw error
  }
  child.stdout!.setEncoding('latin1').on('data', reader.push)
  const [status] = (await once(child, 'close')) as [number | null]
  const { idle, isInformed } = reader.end()
  return status !== 0 ? 'no ss' : isInformed ? idle : 'no info'
}
