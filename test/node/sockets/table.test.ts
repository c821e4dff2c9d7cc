import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Socket } from '../../../src/node/sockets/row.ts'
import { readPieces, tableReader } from '../../../src/node/sockets/table.ts'
import { tree } from '../../helpers/tree.ts'

const HEADING = '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode                                                     \n'
/** As Linux 6.18 printed them: keepalive armed, data in flight, listening. */
const ROWS = [
  '   2: 0100007F:B9D0 0100007F:813D 01 00000000:00000000 02:0000003B 00000000     0        3 4529479 2 00000000963df4f2 20 0 0 10 -1                   \n',
  '   3: 0100007F:B9DA 0100007F:813D 01 00000001:00000000 01:000000D4 00000004     0        0 4529481 3 000000005dcf22c5 326 0 0 1 -1                    \n',
  '   0: 0100007F:813D 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4285461 1 0000000021994a4f 100 0 0 10 0                   \n',
] as const
const ROW6 = '   1: 000080FE00000000FF005450B6AD1DFE:8CF0 0000000000000000FFFF00000209000A:982F 01 00000000:00000000 02:00000198 00000000     0        0 4285467 3 00000000b73c4a9e 20 0 0 10 -1\n'

function read(...pieces: readonly (string | Uint8Array)[]): { readonly sockets: Socket[]; readonly bad: number } {
  const sockets: Socket[] = []
  const reader = tableReader((socket) => sockets.push(socket))
  for (const piece of pieces) reader.push(typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece)
  return { sockets, bad: reader.end() }
}

describe('rows', () => {
  test('every column that counts', () => {
    const { sockets, bad } = read(HEADING + ROWS.join('') + ROW6)
    expect(bad).toBe(0)
    expect(sockets).toEqual([
      { state: 1, local: '0100007F', localPort: 47568, remote: '0100007F', remotePort: 33085, timer: 2, ticks: 59, unanswered: 3, inode: 4529479 },
      { state: 1, local: '0100007F', localPort: 47578, remote: '0100007F', remotePort: 33085, timer: 1, ticks: 212, unanswered: 0, inode: 4529481 },
      { state: 10, local: '0100007F', localPort: 33085, remote: '00000000', remotePort: 0, timer: 0, ticks: 0, unanswered: 0, inode: 4285461 },
      { state: 1, local: '000080FE00000000FF005450B6AD1DFE', localPort: 36080, remote: '0000000000000000FFFF00000209000A', remotePort: 38959, timer: 2, ticks: 408, unanswered: 0, inode: 4285467 },
    ])
  })

  test('the same, wherever pieces end', () => {
    const bytes = Buffer.from(HEADING + ROWS.join('') + ROW6)
    const whole = read(bytes)
    fc.assert(
      fc.property(fc.array(fc.nat({ max: bytes.length }), { maxLength: 8 }), (cuts) => {
        const at = [0, ...cuts.toSorted((a, b) => a - b), bytes.length]
        expect(read(...at.slice(1).map((end, i) => bytes.subarray(at[i], end)))).toEqual(whole)
      }),
    )
  })

  test('a piece may be overwritten once it is taken', () => {
    const bytes = Buffer.from(HEADING + ROWS[0])
    const sockets: Socket[] = []
    const reader = tableReader((socket) => sockets.push(socket))
    const buffer = Buffer.alloc(40)
    for (let at = 0; at < bytes.length; at += 40) reader.push(buffer.subarray(0, bytes.copy(buffer, 0, at, at + 40)))
    expect([reader.end(), sockets[0]?.inode]).toEqual([0, 4529479])
  })

  test('any bytes: nothing is thrown, and each line is a row or is counted', () => {
    const noise = fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.tuple(fc.constantFrom(...ROWS, ROW6), fc.nat({ max: 140 }), fc.string({ unit: 'binary', maxLength: 3 })).map(([row, at, text]) => Buffer.from(row.slice(0, at) + text + row.slice(at + text.length))))
    fc.assert(
      fc.property(fc.array(noise, { maxLength: 5 }), (pieces) => {
        const bytes = Buffer.concat(pieces)
        const { sockets, bad } = read(HEADING, bytes)
        const lines = bytes.toString('latin1').split('\n')
        expect(sockets.length + bad).toBe(lines.length - (lines.at(-1) === '' ? 1 : 0))
      }),
    )
  })

  test('a line without an end is not kept', () => {
    const { sockets, bad } = read(HEADING, ...Array.from({ length: 200 }, () => '0'.repeat(65_536)), `\n${ROWS[0]}`)
    expect([sockets.length, bad]).toEqual([1, 1])
  })
})

test('a table of 100,000 sockets on disk, read as /proc is', () => {
  const rows = Array.from({ length: 100_000 }, (_, i) => ROWS[0].replace('4529479', String(5_000_000 + i)))
  const file = path.join(tree({ tcp: HEADING + rows.join('') }), 'tcp')
  let [sockets, inodes] = [0, 0]
  const reader = tableReader(({ inode }) => {
    sockets++
    inodes += inode - 5_000_000
  })
  expect([readPieces(file, reader.push), reader.end(), sockets, inodes]).toEqual([true, 0, 100_000, (99_999 * 100_000) / 2])
  expect(readPieces(`${file}6`, reader.push)).toBe(false)
})
