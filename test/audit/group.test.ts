import { describe, expect, test } from 'vitest'
import { connectionsAmong, type Thresholds, type Known } from '../../src/audit/group.ts'
import type { Socket } from '../../src/node/sockets/row.ts'
import type { Connections } from '../../src/report/audited.ts'

const HOST = '0100000A'
const PEER = '0200000A'
const OTHER = '0300000A'
const LOOPBACK = '0100007F'

let inode = 100
function established(rest: Partial<Socket> = {}): Socket {
  return { state: 1, local: HOST, localPort: 40_000, remote: PEER, remotePort: 5432, timer: 0, ticks: 0, unanswered: 0, inode: inode++, ...rest }
}
const listener = (localPort: number): Socket => established({ state: 10, localPort, remote: '00000000', remotePort: 0 })

function grouped(sockets: readonly Socket[], known: Partial<Known> = {}, judge: Partial<Thresholds> = {}): Connections {
  return connectionsAmong(sockets, 0, { idle: new Map(), processes: new Map(), ...known }, { longIdle: 300, longestTimer: 75, ...judge })
}

describe('groups', () => {
  test('what came in by service, what went out by peer', () => {
    const { groups, listening } = grouped([listener(50_000), established({ localPort: 50_000, remotePort: 40_000 }), established({ localPort: 50_000, remotePort: 40_001, remote: OTHER }), established(), established({ localPort: 40_001, remote: OTHER })])
    expect(listening).toBe(1)
    expect(groups.map(({ kind, endpoint, established: count, addresses, mostOf }) => ({ kind, endpoint, count, addresses, mostOf }))).toEqual([
      { kind: 'service', endpoint: ':50000', count: 2, addresses: 2, mostOf: ['10.0.0.2', '10.0.0.3'] },
      { kind: 'peer', endpoint: '10.0.0.2:5432', count: 1, addresses: 1, mostOf: ['10.0.0.2'] },
      { kind: 'peer', endpoint: '10.0.0.3:5432', count: 1, addresses: 1, mostOf: ['10.0.0.3'] },
    ])
  })

  test('a service that listens no more is told by the ports', () => {
    const { groups } = grouped([established({ localPort: 22, remotePort: 51_000 }), established({ localPort: 22, remotePort: 51_001 })])
    expect(groups.map(({ endpoint }) => endpoint)).toEqual([':22'])
  })

  test('those within the host are groups of their own, and the last', () => {
    const within = established({ local: LOOPBACK, remote: LOOPBACK })
    const itself = established({ remote: HOST, remotePort: 80 })
    const { groups, loopback } = grouped([within, itself, established()])
    expect([loopback, groups.map(({ endpoint }) => endpoint)]).toEqual([2, ['10.0.0.2:5432', '10.0.0.1:80', '127.0.0.1:5432']])
  })

  test('processes, each once, and how many sockets have none', () => {
    const [a, b, c] = [established(), established(), established({ inode: 0 })]
    const nginx = { pid: 7, name: 'nginx' }
    const { groups } = grouped([a, b, c], { processes: new Map([[a.inode, [nginx]], [b.inode, [nginx, { pid: 3, name: 'sh' }]]]) })
    expect(groups[0]).toMatchObject({ processes: [{ pid: 3, name: 'sh' }, nginx], unattributed: 1 })
  })
})

describe('keepalive', () => {
  test('armed, none, or hidden by the timer of data or of a closed window', () => {
    const { ipv4, groups } = grouped([established({ timer: 2, ticks: 6000 }), established(), established({ timer: 1 }), established({ timer: 4 }), established({ timer: 5 })])
    const counts = { established: 5, armed: 1, without: 1, hidden: 3 }
    expect([ipv4, groups[0]]).toEqual([counts, expect.objectContaining(counts)])
  })

  test('what is not established does not count', () => {
    expect(grouped([2, 3, 6, 8].map((state) => established({ state }))).groups).toEqual([])
  })

  test('a connection of IPv4 over a socket of IPv6 is one of IPv4', () => {
    const mapped = '0000000000000000FFFF0000'
    const { ipv4, ipv6, groups } = grouped([established({ local: mapped + HOST, remote: mapped + PEER })])
    expect([ipv4.established, ipv6.established, groups[0]!.endpoint]).toEqual([1, 0, '10.0.0.2:5432'])
  })

  test('a peer is one group, whichever family its sockets are of', () => {
    const mapped = '0000000000000000FFFF0000'
    const { groups } = grouped([established({ local: HOST, remote: PEER }), established({ local: mapped + HOST, remote: mapped + PEER })])
    expect(groups.map(({ established: count }) => count)).toEqual([2])
  })

  test('the next timer, probes without an answer, timers of other values', () => {
    const { nextTimer, unanswered, laterThanValues } = grouped([established({ timer: 2, ticks: 7500, unanswered: 2 }), established({ timer: 2, ticks: 7501, remote: OTHER }), established({ timer: 1, unanswered: 3 })])
    expect([nextTimer, unanswered, laterThanValues]).toEqual([75, 1, 1])
  })
})

test('idle for long, from the given time on; not known where nobody says', () => {
  const [young, old, within, unknown, looked] = [established(), established(), established({ remote: LOOPBACK }), established(), established({ timer: 2 })]
  const idle = new Map([[young.inode, 299.9], [old.inode, 300], [within.inode, 900], [looked.inode, 900]])
  expect(grouped([young, old, within, unknown, looked], { idle })).toMatchObject({
    longIdle: 2,
    longIdleAbroad: 1,
    idleUnknown: 1,
    groups: [{ longIdle: 1, idleUnknown: 1, longestIdle: 300 }, { longIdle: 1, longestIdle: 900 }],
  })
  expect(grouped([young], { idle: 'no ss' })).toMatchObject({ idleUnknown: 1, groups: [{ longestIdle: null }] })
})
