/** One row of /proc/net/tcp or tcp6. Addresses are in hex, as the kernel prints them: 8 or 32 digits. */
export interface Socket {
  readonly state: number
  readonly local: string
  readonly localPort: number
  readonly remote: string
  readonly remotePort: number
  /** Which one runs; 0: none. */
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
/** The timer of a connection that waits to probe (get_tcp4_sock()). */
export const KEEPALIVE_TIMER = 2

/** The row in a stretch of bytes; null where there is none. */
export function socketIn(bytes: Uint8Array, start: number, end: number): Socket | null {
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
