import type { Parameter } from './parameters.ts'

/** Why the kernel refuses a text with EINVAL. */
export type Refusal =
  | 'empty'
  /** does not begin with an optional minus sign and a digit */
  | 'not-a-number'
  /** something other than a space, a tab or a newline follows the digits */
  | 'not-a-separator'
  /** 21 characters or more */
  | 'too-long'
  | 'out-of-range'

/** How the kernel reads a text that is written to a file under /proc/sys. */
export type KernelNumber =
  | {
      readonly type: 'number'
      readonly value: number
      readonly base: 8 | 10 | 16
      /** Offset of the first byte behind the number: what follows it is ignored. */
      readonly end: number
    }
  | { readonly type: 'refused'; readonly why: Refusal; /** Offset of the byte at fault. */ readonly at: number }

const PAGE_SIZE = 4096
/** TMPBUFLEN - 1 in kernel/sysctl.c: a number must be shorter than this, whatever its value. */
const LONGEST = 21

const MINUS = 0x2d
const ZERO = 0x30

/** The kernel's isspace() on bytes: C's, and the Latin-1 no-break space (lib/ctype.c). */
function isSpace(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0xa0
}

/** proc_wspace_sep in kernel/sysctl.c. */
function isSeparator(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0a
}

function digit(byte: number | undefined): number {
  if (byte === undefined) return 36
  if (byte >= ZERO && byte <= 0x39) return byte - ZERO
  const lower = byte | 0x20
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x61 + 10 : 36
}

/**
 * Reads `bytes`, a value without its final newline, as the kernel does when a loader writes it and a newline
 * to the file of `parameter`. Never throws.
 *
 * Source: proc_get_long, do_proc_dointvec and do_proc_douintvec_w in kernel/sysctl.c, strtoul_lenient.
 */
export function readNumber(bytes: Uint8Array, parameter: Pick<Parameter, 'type' | 'min' | 'max'>): KernelNumber {
  const size = Math.min(bytes.length, PAGE_SIZE - 1)
  let at = 0
  while (at < size && isSpace(bytes[at]!)) at++
  if (at === size) return { type: 'refused', why: 'empty', at: 0 }

  const start = at
  const negative = bytes[at] === MINUS
  if (negative) at++
  const digits = at
  if (digit(bytes[at]) > 9) return { type: 'refused', why: 'not-a-number', at: start }

  let base: 8 | 10 | 16 = 10
  if (bytes[at] === ZERO) {
    const hex = at + 2 < size && (bytes[at + 1]! | 0x20) === 0x78 && digit(bytes[at + 2]) < 16
    base = hex ? 16 : 8
    if (hex) at += 2
  }
  let value = 0
  while (at < size && at - start < LONGEST && digit(bytes[at]) < base) value = value * base + digit(bytes[at++])

  if (at - start >= LONGEST) return { type: 'refused', why: 'too-long', at: start }
  if (at < size && !isSeparator(bytes[at]!)) return { type: 'refused', why: 'not-a-separator', at }

  const signed = negative && value > 0 ? -value : value
  const refusedSign = negative && parameter.type === 'u8'
  if (refusedSign || signed < parameter.min || signed > parameter.max) return { type: 'refused', why: 'out-of-range', at: start }
  const plainZero = base === 8 && at - digits === 1
  return { type: 'number', value: signed, base: plainZero ? 10 : base, end: at }
}
