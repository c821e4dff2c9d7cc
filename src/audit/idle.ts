/**
 * How long ago a connection last sent data, received data and received an acknowledgement, as `ss -tine` prints it of
 * each socket: `ino:4711 ... lastsnd:928 lastrcv:928 lastack:928`, in milliseconds. One that is absent is 0.
 */
const FIELD = /\b(?:(ino):(\d+)|last(?:snd|rcv|ack):(\d+)|(cwnd):)/g

/** Reads the output of ss piece by piece, as it comes. */
export interface IdleReader {
  readonly push: (piece: string) => void
  /** Seconds since anything came or went, by the inode of the socket. */
  readonly end: () => { readonly idle: ReadonlyMap<number, number>; /** Whether ss had it from the kernel, or printed no sockets: without tcp_diag it prints them without. */ readonly isInformed: boolean }
}

/**
 * A connection is idle since the youngest of the three. Not by probes of its peer: their answers leave no trace there.
 * Lines may be broken as older versions of ss do it, and pieces may end anywhere.
 */
export function idleReader(): IdleReader {
  const idle = new Map<number, number>()
  let rest = ''
  let inode = 0
  let youngest = Infinity
  let informed = false
  let fields = 0
  let sockets = 0

  function close(): void {
    // Fewer than three: the others are 0, which ss leaves out.
    if (inode !== 0) sockets++
    if (inode !== 0 && informed) idle.set(inode, fields < 3 ? 0 : youngest / 1000)
    ;[inode, youngest, informed, fields] = [0, Infinity, false, 0]
  }

  function read(text: string): void {
    for (const [, isInode, ino, ago, isWindow] of text.matchAll(FIELD)) {
      if (isInode !== undefined) {
        close()
        inode = Number(ino)
      } else if (isWindow !== undefined) informed = true
      else {
        fields++
        youngest = Math.min(youngest, Number(ago))
      }
    }
  }

  return {
    push(piece) {
      const text = rest + piece
      // A field is whole where a blank follows it.
      const whole = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\n')) + 1
      read(text.slice(0, whole))
      rest = text.slice(whole)
    },
    end() {
      read(rest)
      close()
      rest = ''
      return { idle, isInformed: idle.size > 0 || sockets === 0 }
    },
  }
}
