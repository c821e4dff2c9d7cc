// Runs in a network namespace of its own: makes a peer in another one, opens connections to it, and runs the command
// line. Takes what to do as JSON on standard input, and prints what came of each run as JSON.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'

const { cli, sysctls, connections, before, runs } = JSON.parse(readFileSync(0, 'utf8'))

function ip(...args) {
  const { status, stderr } = spawnSync('ip', args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`ip ${args.join(' ')}: ${stderr}`)
}

function inNamespaceOf(pid, ...args) {
  const { status, stderr } = spawnSync('nsenter', [`--net=/proc/${pid}/ns/net`, 'ip', ...args], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`ip ${args.join(' ')} there: ${stderr}`)
}

ip('link', 'set', 'lo', 'up')
for (const [key, value] of Object.entries(sysctls)) writeFileSync(path.join('/proc/sys', key.replaceAll('.', '/')), `${value}\n`)

const peer = spawn('unshare', ['--net', process.execPath, path.join(import.meta.dirname, 'peer.mjs')], { stdio: ['pipe', 'pipe', 'inherit'] })
process.on('exit', () => peer.kill())
await once(peer.stdout, 'data')
ip('link', 'add', 'here', 'type', 'veth', 'peer', 'name', 'there', 'netns', String(peer.pid))
for (const [address4, address6, name, run] of [['10.9.0.1/24', 'fd00:9::1/64', 'here', ip], ['10.9.0.2/24', 'fd00:9::2/64', 'there', (...args) => inNamespaceOf(peer.pid, ...args)]]) {
  run('address', 'add', address4, 'dev', name)
  run('address', 'add', address6, 'dev', name, 'nodad')
  run('link', 'set', name, 'up')
}
peer.stdin.write('\n')
await once(peer.stdout, 'data')

const sockets = []
for (const { host, port = 5432, keepAlive, delay, times, flood = false } of connections) {
  for (let i = 0; i < times; i++) {
    const socket = net.connect({ host, port })
    await once(socket, 'connect')
    socket.setKeepAlive(keepAlive, delay)
    // More than the windows of both ends hold: the peer never reads.
    if (flood) socket.write(Buffer.alloc(30_000_000))
    sockets.push(socket)
  }
}
for (const [program, ...args] of before) {
  const { status, stderr } = spawnSync(program, args.map((arg) => arg.replace('{peer}', String(peer.pid))), { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`)
}
// What was opened last is idle from here on; runs that ask for idle time ask for a second, and so does a first probe.
if (before.length > 0 || runs.some(({ argv }) => argv.includes('--idle'))) await setTimeout(1_200)

const outcomes = runs.map(({ argv, cwd, uid, files, path: searched = process.env.PATH }) => {
  const limited = files === undefined ? [] : ['prlimit', `--nofile=${files}`]
  const command = uid === undefined ? [...limited, process.execPath, cli, ...argv] : ['setpriv', '--reuid', String(uid), '--regid', String(uid), '--clear-groups', process.execPath, cli, ...argv]
  const { status, stdout, stderr } = spawnSync(command[0], command.slice(1), { cwd, encoding: 'utf8', env: { PATH: searched } })
  return { code: status, stdout, stderr }
})
// What does not fit into the pipe would be lost.
process.stdout.write(JSON.stringify({ peer: peer.pid, outcomes }), () => process.exit(0))
