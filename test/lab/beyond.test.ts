import { spawn, spawnSync } from 'node:child_process'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { unshareArgs } from '../../src/lab/possible.ts'
import { noLab } from '../helpers/lab.ts'

const noPython = spawnSync('python3', ['--version']).status === 0 ? null : 'there is no python3, which can set TCP_USER_TIMEOUT'
if (noPython !== null) console.warn(`skipped: ${noPython}`)

/** Seconds from the handshake until the client of a silent peer is dropped, and with what. */
async function droppedAfter(time: number, intvl: number, probes: number, userTimeout: number): Promise<{ seconds: number; errno: string }> {
  const child = spawn('unshare', [...unshareArgs(), 'python3', path.join(import.meta.dirname, 'user-timeout.py'), ...[time, intvl, probes, userTimeout].map(String)], { stdio: ['ignore', 'pipe', 'inherit'] })
  let text = ''
  for await (const chunk of child.stdout) text += String(chunk)
  return JSON.parse(text) as { seconds: number; errno: string }
}

describe.skipIf(noLab !== null || noPython !== null)('TCP_USER_TIMEOUT', () => {
  // The first of time + k * intvl, k at least 1, that is not before it; the number of probes does not count.
  test.concurrent.each([
    [{ time: 2, intvl: 1, probes: 9, userTimeout: 3500 }, 4],
    [{ time: 2, intvl: 1, probes: 9, userTimeout: 1000 }, 3],
    [{ time: 2, intvl: 1, probes: 2, userTimeout: 7000 }, 7],
    [{ time: 1, intvl: 3, probes: 9, userTimeout: 5000 }, 7],
  ])('%j drops after %d s', async ({ time, intvl, probes, userTimeout }, expected) => {
    const { seconds, errno } = await droppedAfter(time, intvl, probes, userTimeout)
    expect(errno).toBe('ETIMEDOUT')
    expect(seconds).toBeGreaterThanOrEqual(expected - 0.1)
    expect(seconds).toBeLessThan(expected * 1.127 + 0.6)
  })
})

test.skipIf(noLab !== null)('a network namespace inherits none of the three, a container not from its host', () => {
  const script = 'sysctl -q -w net.ipv4.tcp_keepalive_time=61 net.ipv4.tcp_keepalive_intvl=11 net.ipv4.tcp_keepalive_probes=3 && exec unshare --net sysctl -n net.ipv4.tcp_keepalive_time net.ipv4.tcp_keepalive_intvl net.ipv4.tcp_keepalive_probes'
  const { stdout } = spawnSync('unshare', [...unshareArgs(), 'sh', '-c', script], { encoding: 'utf8' })
  expect(stdout.trim().split('\n')).toEqual(['7200', '75', '9'])
})
