import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { MEASURE_FLAGS } from '../../src/cli/measure.ts'
import { run } from '../helpers/run.ts'

const CLI = path.join(import.meta.dirname, '../../dist/cli.js')

/** A server on this host; gives HOST:PORT. */
async function listening(serve: (socket: Socket) => void): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.resume()
    serve(socket)
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

test.each([
  ['nothing to connect to', [], /^keepalint: measure needs a HOST:PORT to connect to, such as db\.example:5432\n$/],
  ['two of them', ['a:1', 'b:2'], /^keepalint: measure takes one HOST:PORT; got a:1 b:2\n$/],
  ['no port', ['db.example'], /^keepalint: db\.example has no port; write db\.example:443/],
  ['no duration', ['--up-to', 'long', 'a:1'], /^keepalint: --up-to needs a duration of 10 s to 1 d, such as .*; got long\n$/],
  ['too short', ['--up-to', '5s', 'a:1'], /^keepalint: --up-to needs a duration of 10 s to 1 d/],
  ['too fine', ['--resolution', '0', 'a:1'], /^keepalint: --resolution needs a duration of 1 s to 20 min/],
  ['no format', ['--format', 'yaml', 'a:1'], /^keepalint: --format is one of text, json; got yaml\n$/],
  ['no name that resolves', ['keepalint.invalid:1'], /^keepalint: keepalint\.invalid: (there is no host of this name|its name cannot be resolved now)/],
  ['control characters', ['\u001b[31m:1'], /^keepalint: \\x1b/],
])('exit 2: %s', async (_, argv, message) => {
  const { code, stdout, stderr } = await run(['measure', ...argv])
  expect([code, stdout, stderr]).toEqual([2, '', expect.stringMatching(message)])
})

test('exit 2: nothing listens there', async () => {
  const { code, stderr } = await run(['measure', 'localhost:1'])
  expect([code, stderr]).toEqual([2, 'keepalint: localhost:1: connection refused: nothing listens on this port; start a server that waits, or name another port\n'])
})

test('a server that closes at once', async () => {
  const { code, stdout, stderr } = await run(['measure', '--quiet', await listening((socket) => socket.end('go away\r\n'))])
  expect([code, stderr]).toEqual([1, ''])
  expect(stdout).toMatch(/^127\.0\.0\.1:\d+: 16 connections in \d s\n\nThe server, or a proxy before it, closes idle connections at once: an orderly close/)
})

test('a server that closes soon, before the last connection is open, takes no fewer for that', async () => {
  const { code, stdout } = await run(['measure', '--quiet', '--format', 'json', await listening((socket) => void setTimeout(() => socket.end(), 700))])
  const { outcome, limitedTo } = JSON.parse(stdout) as { readonly outcome: { readonly type: string }; readonly limitedTo: number | null }
  expect([code, outcome.type, limitedTo]).toEqual([1, 'closed', null])
})

test.each([1, 2])('%d signals at once, as one Ctrl-C may come: what is known is printed', async (times) => {
  const to = await listening(() => undefined)
  const child = spawn(process.execPath, [CLI, 'measure', '--format', 'json', to], { stdio: ['ignore', 'pipe', 'pipe'] })
  const stdout = text(child.stdout)
  await once(child.stderr, 'data')
  for (let i = 0; i < times; i++) child.kill('SIGINT')
  expect(JSON.parse(await stdout)).toMatchObject({ outcome: { type: 'unfinished', why: 'interrupted' } })
})

test('no data is sent, no more than 16 connections are open at a time, and each is closed in an orderly way', async () => {
  const seen = { bytes: 0, most: 0, open: 0, closed: 0, faults: 0 }
  const to = await listening((socket) => {
    seen.open++
    seen.most = Math.max(seen.most, seen.open)
    socket.on('data', (data) => (seen.bytes += data.length))
    socket.on('error', () => seen.faults++)
    socket.on('close', () => {
      seen.open--
      seen.closed++
    })
  })
  const { code, stdout } = await run(['measure', '--quiet', '--up-to', '10s', '--format', 'json', to])
  expect([code, (JSON.parse(stdout) as { outcome: unknown }).outcome]).toEqual([0, { type: 'kept', keptFor: 10 }])
  await expect.poll(() => seen.open).toBe(0)
  // The first one asks whether there is a server at all.
  expect(seen).toEqual({ bytes: 0, most: 4, open: 0, closed: 5, faults: 0 })
})

test('on a terminal the progress is one line, which is gone in the end', async () => {
  const written: string[] = []
  const to = await listening((socket) => void setTimeout(() => socket.end(), 3000))
  const stderr = { isTTY: true, columns: 60, write: (text: string) => written.push(text) }
  await main({ argv: ['measure', to], cwd: '/', env: {}, stdin: process.stdin, stdout: { write: () => true }, stderr })
  const lines = written.slice(2)
  expect(written[1]).toMatch(/^keepalint: this takes 20 min 5 s if nothing is forgotten, else about 1 h \d+ s at most; Ctrl-C prints what is known by then\n$/)
  expect(lines[0]).toMatch(/^\r\x1b\[Kround 1: 16 connections, idle for up to 1200 s; nothing/) // eslint-disable-line no-control-regex -- what clears a line
  expect(lines.at(-1)).toBe('\r\u001b[K')
  expect(lines.join('')).not.toContain('\n')
})

test('the help names every flag', async () => {
  const { stdout } = await run(['measure', '--help'])
  expect(Object.keys(MEASURE_FLAGS).filter((flag) => !stdout.includes(`--${flag}`))).toEqual([])
})
