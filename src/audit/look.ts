import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { searchPath } from '../node/search-path.ts'
import type { Socket } from '../node/sockets/row.ts'
import { readPieces, tableReader } from '../node/sockets/table.ts'
import { idleReader } from './idle.ts'
import { commandIn, type Namespace } from './enter.ts'

const ENV = { PATH: searchPath(), LC_ALL: 'C' }
/** Of what a program in another namespace may print, in bytes. */
const LARGEST = 2 ** 28

/** Files below /proc/sys as they are in a namespace, those that are there; null where it may not be entered. */
export function sysctlTexts(namespace: Namespace, files: readonly string[]): ReadonlyMap<string, string> | { readonly refused: string } {
  if (namespace.fd === null) return new Map(files.flatMap((file) => readable(file)))
  const { program, args, inherited } = commandIn(namespace, 'grep', ['-sH', '', ...files])
  const { error, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', env: ENV, stdio: ['ignore', 'pipe', 'pipe', ...inherited] })
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
  } catch {
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
  const sockets: Socket[] = []
  let [unreadable, read] = [0, 0]
  for (const table of ['tcp', 'tcp6']) {
    const reader = tableReader((socket) => sockets.push(socket))
    // Without IPv6 there is no tcp6.
    if (readTable(namespace, table, reader.push)) read++
    unreadable += reader.end()
  }
  return { sockets, unreadable, missing: read === 0 }
}

function readTable(namespace: Namespace, table: string, push: (piece: Uint8Array) => void): boolean {
  if (namespace.pid !== null && readPieces(`/proc/${namespace.pid}/net/${table}`, push)) return true
  if (namespace.fd === null) return false
  const { program, args, inherited } = commandIn(namespace, 'cat', [`/proc/net/${table}`])
  const { status, stdout } = spawnSync(program, args, { env: ENV, maxBuffer: LARGEST, stdio: ['ignore', 'pipe', 'ignore', ...inherited] })
  if (status === 0) push(stdout)
  return status === 0
}

/** Since when each established connection of a namespace is idle, in seconds, by inode; null where ss cannot be run. */
export async function idleTimes(namespace: Namespace): Promise<ReadonlyMap<number, number> | null> {
  const { program, args, inherited } = commandIn(namespace, 'ss', ['-tineH', 'state', 'established'])
  const child = spawn(program, args, { env: ENV, stdio: ['ignore', 'pipe', 'ignore', ...inherited] })
  const reader = idleReader()
  child.stdout!.setEncoding('latin1').on('data', reader.push)
  const ended = new Promise<number | null>((resolve) => child.once('error', () => {
    resolve(null)
  }).once('close', resolve))
  const status = await ended
  const idle = reader.end()
  return status === 0 ? idle : null
}
