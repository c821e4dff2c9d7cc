/** Whether this machine stores the lowest byte of a word first; the kernel prints addresses word by word as numbers. */
const LITTLE_ENDIAN = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1

/** The bytes of an address, in the order in which they are on the wire. */
function bytesOf(hex: string, littleEndian: boolean): number[] {
  const bytes: number[] = []
  for (let word = 0; word < hex.length; word += 8) {
    const inWord = [0, 2, 4, 6].map((at) => Number.parseInt(hex.slice(word + at, word + at + 2), 16))
    bytes.push(...(littleEndian ? inWord.reverse() : inWord))
  }
  return bytes
}

/** Of an address of IPv6 that stands for one of IPv4, what comes before that. */
function mappedPrefix(littleEndian: boolean): string {
  return littleEndian ? '0000000000000000FFFF0000' : '00000000000000000000FFFF'
}

function isMapped(hex: string, littleEndian: boolean): boolean {
  return hex.length === 32 && hex.startsWith(mappedPrefix(littleEndian))
}

/** The same address for sockets of both families: that of IPv4 where one of IPv6 stands for it. */
export function plainAddress(hex: string, littleEndian = LITTLE_ENDIAN): string {
  return isMapped(hex, littleEndian) ? hex.slice(24) : hex
}

/** The version of IP that goes over the wire: a socket of IPv6 may hold a connection of IPv4 (::ffff:192.0.2.1). */
export function familyOf(hex: string, littleEndian = LITTLE_ENDIAN): 4 | 6 {
  return hex.length === 8 || isMapped(hex, littleEndian) ? 4 : 6
}

/** Whether packets to this address never leave the host. */
export function isLoopback(hex: string, littleEndian = LITTLE_ENDIAN): boolean {
  if (familyOf(hex, littleEndian) === 4) return hex.startsWith('7F', hex.length - (littleEndian ? 2 : 8))
  return hex === `000000000000000000000000${littleEndian ? '01000000' : '00000001'}`
}

/** As people write an address: `192.0.2.1`, `2001:db8::1` (RFC 5952). */
export function addressText(hex: string, littleEndian = LITTLE_ENDIAN): string {
  const bytes = bytesOf(hex, littleEndian)
  if (bytes.length === 4) return bytes.join('.')
  if (isMapped(hex, littleEndian)) return bytes.slice(12).join('.')
  const groups = Array.from({ length: 8 }, (_, i) => ((bytes[2 * i]! << 8) | bytes[2 * i + 1]!).toString(16))
  const zeros = longestZeros(groups)
  if (zeros.length < 2) return groups.join(':')
  return `${groups.slice(0, zeros.from).join(':')}::${groups.slice(zeros.from + zeros.length).join(':')}`
}

/** `192.0.2.1:443`, `[2001:db8::1]:443`. */
export function endpointText(hex: string, port: number, littleEndian = LITTLE_ENDIAN): string {
  const text = addressText(hex, littleEndian)
  return text.includes(':') ? `[${text}]:${port}` : `${text}:${port}`
}

function longestZeros(groups: readonly string[]): { readonly from: number; readonly length: number } {
  let longest = { from: 0, length: 0 }
  for (let from = 0; from < groups.length; from++) {
    let length = 0
    while (groups[from + length] === '0') length++
    if (length > longest.length) longest = { from, length }
  }
  return longest
}
