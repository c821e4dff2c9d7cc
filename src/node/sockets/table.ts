import { closeSync, openSync, readSync } from 'node:fs'
import { isShortage } from '../shortage.ts'
import { socketIn, type Socket } from './row.ts'

/** Takes a table apart piece by piece, as it is read. */
export interface TableReader {
  readonly push: (piece: Uint8Array) => void
  /** How many lines were no row; the heading is not counted. */
  readonly end: () => number
}

/** No row is longer; what is, is not kept in memory to wait for its end. */
const LONGEST = 1024
const NEWLINE = 0x0a

/**
 * Reads rows as `seq_printf` writes them in get_tcp4_sock() and get_tcp6_sock() (net/ipv4/tcp_ipv4.c). Any bytes will
 * do; nothing is thrown. A line's end may come in a later piece.
 */
export function tableReader(onSocket: (socket: Socket) => void): TableReader {
  let rest: Uint8Array = new Uint8Array(0)
  let headed = false
  let bad = 0

  function line(bytes: Uint8Array, start: number, end: number): void {
    if (!headed) headed = true
    else {
      const socket = socketIn(bytes, start, end)
      if (socket === null) bad++
      else onSocket(socket)
    }
  }

  return {
    push(piece) {
      let at = 0
      if (rest.length > 0) {
        const newline = piece.indexOf(NEWLINE)
        const end = newline < 0 ? piece.length : newline
        if (rest.length <= LONGEST) rest = joined(rest, piece.subarray(0, end))
        if (newline < 0) return
        line(rest, 0, rest.length)
        rest = new Uint8Array(0)
        at = newline + 1
      }
      for (let newline = piece.indexOf(NEWLINE, at); newline >= 0; newline = piece.indexOf(NEWLINE, at)) {
        line(piece, at, newline)
        at = newline + 1
      }
      // A copy: the piece may be overwritten by the next one.
      rest = new Uint8Array(piece.subarray(at))
    },
    end() {
      if (rest.length > 0) line(rest, 0, rest.length)
      rest = new Uint8Array(0)
      return bad
    },
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

/** The kernel gives a table page by page, however much is asked for. */
const PIECE = 2 ** 16

/** Reads a file piece by piece; a piece is good only until the next. False where it cannot be read. */
export function readPieces(file: string, push: (piece: Uint8Array) => void): boolean {
  let fd: number | undefined
  try {
    fd = openSync(file, 'r')
    const buffer = Buffer.allocUnsafe(PIECE)
    for (let size = readSync(fd, buffer); size > 0; size = readSync(fd, buffer)) push(buffer.subarray(0, size))
    return true
  } catch (error) {
    if (isShortage(error)) throw error
    return false
  } finally {
    if (fd !== undefined) closeSync(fd)
  }
}
