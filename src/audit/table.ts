/** One row of /proc/net/tcp or tcp6. Addresses are in hex, as the kernel prints them: 8 or 32 digits. */
export interface Socket {
  readonly state: number
  readonly local: string
  readonly localPort: number
  readonly remote: string
  readonly remotePort: number
  readonly timer: number
  /** Until the timer fires, in hundredths of a second (USER_HZ). */
  readonly ticks: number
  /** Probes in a row that were not answered. */
  readonly unanswered: number
  /** 0: no process has accepted the connection yet, or none has it any more. */
  readonly inode: number
}

/** The states that matter here (include/net/tcp_states.h). */
export const ESTABLISHED = 1
export const LISTEN = 10

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

/** The row in a stretch of bytes; null where there is none. */
function socketIn(bytes: Uint8Array, start: number, end: number): Socket | null {
  let at = start
  let sound = true

  function blanks(): void {
    while (at < end && bytes[at] === 0x20) at++
  }
  function sign(byte: number): void {
    if (at < end && bytes[at] === byte) at++
    else sound = false
  }
  function number(base: 10 | 16): number {
    const from = at
    let value = 0
    for (; at < end; at++) {
      const digit = digitOf(bytes[at]!)
      if (digit >= base) break
      value = value * base + digit
    }
    if (at === from || at - from > 16) sound = false
    return value
  }
  function address(): string {
    const from = at
    while (at < end && digitOf(bytes[at]!) < 16) at++
    if (at - from !== 8 && at - from !== 32) sound = false
    return sound ? textOf(bytes, from, at) : ''
  }

  blanks()
  number(10)
  sign(COLON)
  blanks()
  const local = address()
  sign(COLON)
  const localPort = number(16)
  blanks()
  const remote = address()
  sign(COLON)
  const remotePort = number(16)
  blanks()
  const state = number(16)
  blanks()
  number(16)
  sign(COLON)
  number(16)
  blanks()
  const timer = number(16)
  sign(COLON)
  const ticks = number(16)
  blanks()
  number(16)
  blanks()
  number(10)
  blanks()
  const unanswered = number(10)
  blanks()
  const inode = number(10)
  sound &&= local.length === remote.length && localPort <= 0xffff && remotePort <= 0xffff
  return sound ? { state, local, localPort, remote, remotePort, timer, ticks, unanswered, inode } : null
}

const COLON = 0x3a

function digitOf(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  if (byte >= 0x41 && byte <= 0x46) return byte - 0x41 + 10
  return 36
}

/** Eight bytes at a time: an address has 8 or 32 digits, and a table two addresses a row. */
function textOf(bytes: Uint8Array, from: number, to: number): string {
  let text = ''
  for (let i = from; i < to; i += 8) {
    text += String.fromCharCode(bytes[i]!, bytes[i + 1]!, bytes[i + 2]!, bytes[i + 3]!, bytes[i + 4]!, bytes[i + 5]!, bytes[i + 6]!, bytes[i + 7]!)
  }
  return text
}
