import { expect, test } from 'vitest'
import { connectionsAmong } from '../../src/audit/group.ts'
import type { Socket } from '../../src/node/sockets/row.ts'
import { auditText } from '../../src/report/audit.ts'

test('--all on a host with connections to 150,000 peers', () => {
  const sockets = Array.from({ length: 150_000 }, (_, i): Socket => ({ state: 1, local: '0100000A', localPort: 40_000, remote: (i + 0x0a000000).toString(16).toUpperCase().padStart(8, '0'), remotePort: 5432, timer: 0, ticks: 0, unanswered: 0, inode: i + 1 }))
  const connections = connectionsAmong(sockets, 0, { idle: new Map(), processes: new Map() }, { longIdle: 300, longestTimer: null })
  const audit = { id: 1, name: 'this network namespace', values: [], files: null, findings: [], notJudged: null, routing: null, connections }
  const text = auditText({ namespaces: [audit], unseen: [], longIdle: { seconds: 300, middlebox: null } }, { paint: (_, plain) => plain, all: true })
  expect(text.match(/^ {2}to \d+\.\d+\.\d+\.10:5432 /gm)).toHaveLength(150_000)
})
