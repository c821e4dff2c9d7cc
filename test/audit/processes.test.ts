import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readlinkSync } from 'node:fs'
import net from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { ownersOf } from '../../src/audit/processes.ts'

test.skipIf(process.platform !== 'linux')('a socket that several processes hold, some of them twice, as servers that fork do', async () => {
  const server = net.createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const socket = net.connect((server.address() as net.AddressInfo).port, '127.0.0.1')
  await once(socket, 'connect')
  const children = [1, 2, 3].map(() => spawn('cat', { stdio: ['pipe', 'ignore', 'ignore', socket, socket] }))
  onTestFinished(() => {
    for (const child of children) child.kill()
    socket.destroy()
    server.close()
  })
  const inode = Number(/^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${children[0]!.pid}/fd/3`))![1])
  const owners = (await ownersOf(new Set([inode]))).get(inode)!
  expect(owners.map(({ pid }) => pid).toSorted((a, b) => a - b)).toEqual([process.pid, ...children.map(({ pid }) => pid!)].toSorted((a, b) => a - b))
})
