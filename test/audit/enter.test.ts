import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, onTestFinished, test } from 'vitest'
import { held, letGo } from '../../src/audit/enter.ts'
import { sysctlTexts, tablesOf } from '../../src/audit/look.ts'
import { namespaceOf } from '../../src/audit/namespaces.ts'
import { noNamespace } from '../helpers/namespace.ts'

const NOBODY = 2 ** 30
const FILE = '/proc/sys/net/ipv4/tcp_keepalive_time'

function idOf(pid: number): number {
  const id = namespaceOf(pid)
  if (typeof id !== 'number') throw new Error(`the namespace of ${pid}: ${id}`)
  return id
}

/** A process in a network namespace of its own. */
async function elsewhere(): Promise<{ readonly pid: number; readonly end: () => Promise<void> }> {
  const child = spawn('unshare', ['--net', 'cat'], { stdio: ['pipe', 'pipe', 'inherit'] })
  onTestFinished(() => {
    child.kill()
  })
  child.stdin.write('here\n')
  await once(child.stdout, 'data')
  return {
    pid: child.pid!,
    end: async () => {
      child.stdin.end()
      await once(child, 'close')
    },
  }
}

describe.skipIf(noNamespace !== null)('a namespace that was found', () => {
  test('is entered by another process where the first has ended, and stays when that ends as well', async () => {
    const { pid, end } = await elsewhere()
    const namespace = held({ id: idOf(pid), name: 'cat', pids: [NOBODY, pid], netns: null })
    if (namespace === null || 'refused' in namespace) throw new Error(JSON.stringify(namespace))
    await end()
    expect(sysctlTexts(namespace, [FILE])).toEqual(new Map([[FILE, '7200']]))
    expect(tablesOf(namespace)).toEqual({ sockets: [], unreadable: 0, missing: false })
    letGo(namespace)
  })

  test('is gone where all of its processes have ended', async () => {
    const { pid, end } = await elsewhere()
    const id = idOf(pid)
    await end()
    expect(held({ id, name: 'cat', pids: [NOBODY, pid], netns: null })).toBeNull()
  })

  test('is not what a process shows that has gone to another one since', async () => {
    const { pid } = await elsewhere()
    const other = await elsewhere()
    const namespace = held({ id: idOf(pid), name: 'cat', pids: [pid], netns: null })
    if (namespace === null || 'refused' in namespace) throw new Error(JSON.stringify(namespace))
    const server = spawn('nsenter', [`--net=/proc/${other.pid}/ns/net`, process.execPath, '-e', 'require("net").createServer().listen(7000, () => console.log("ready"))'], { stdio: ['ignore', 'pipe', 'inherit'] })
    onTestFinished(() => {
      server.kill()
    })
    await once(server.stdout, 'data')
    expect(tablesOf({ ...namespace, pid: other.pid })).toEqual({ sockets: [], unreadable: 0, missing: false })
    letGo(namespace)
  })

  test('is not that of another process which has got the number of one that ended', async () => {
    const { pid } = await elsewhere()
    expect(held({ id: idOf(pid), name: 'cat', pids: [process.pid], netns: null })).toBeNull()
  })
})
