import fc from 'fast-check'
import { expect, test } from 'vitest'
import { idleReader } from '../../src/audit/idle.ts'

/** As ss of iproute2 6.1 printed them, shortened; the last two in one line and in two. */
const OUTPUT = `0      0      127.0.0.1:40465 127.0.0.1:60476 ino:4285464 sk:5 cgroup:/ <-> ts sack bbr rto:204 cwnd:10 segs_in:2 lastsnd:928 lastrcv:5000 lastack:7000 pacing_rate 1bps
0      0      127.0.0.1:60476 127.0.0.1:40465 timer:(keepalive,2.072ms,0) ino:4285463 sk:6 cgroup:/ <->
\t ts sack bbr rto:204 cwnd:10 lastsnd:928000 lastrcv:927000 lastack:926000 pacing_rate 1bps
0      0      127.0.0.1:1 127.0.0.1:2 ino:7 sk:6 <-> ts cwnd:10 lastsnd:5 lastack:5
0      0      127.0.0.1:1 127.0.0.1:2 ino:8 sk:6 <->
0      0      127.0.0.1:1 127.0.0.1:2 ino:0 sk:6 <-> ts cwnd:10 lastsnd:5 lastrcv:5 lastack:5
`

function read(...pieces: readonly string[]): [number, number][] {
  const reader = idleReader()
  for (const piece of pieces) reader.push(piece)
  return [...reader.end().idle]
}

test('the youngest of what came and went; what ss leaves out was just now, and what it says nothing of is not known', () => {
  expect(read(OUTPUT)).toEqual([[4285464, 0.928], [4285463, 926], [7, 0]])
})

test('the same, wherever pieces end', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: OUTPUT.length }), { maxLength: 8 }), (cuts) => {
      const at = [0, ...cuts.toSorted((a, b) => a - b), OUTPUT.length]
      expect(read(...at.slice(1).map((end, i) => OUTPUT.slice(at[i], end)))).toEqual(read(OUTPUT))
    }),
  )
})

test('any text: nothing is thrown', () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: 'binary' })), (pieces) => read(...pieces).length >= 0))
})
