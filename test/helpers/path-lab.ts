import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

const CLI = path.join(import.meta.dirname, '../../dist/cli.js')
const SERVER = path.join(import.meta.dirname, 'path-server.mjs')
const isRoot = process.getuid?.() === 0
const userFlags = isRoot ? [] : ['--user', '--map-root-user']

/** What the router does with a packet of a flow that it has forgotten; `open` forgets none. */
export type Forgetting = 'drop' | 'reset' | 'open'

export interface PathLab {
  /** Runs the command line in the client's namespace; `signalAfter` sends it SIGINT once it has written this to standard error. */
  readonly keepalint: (argv: readonly string[], signalAfter?: RegExp) => Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }>
}

/** Why there can be no such lab here; null where there can. */
export const noPathLab: string | null = whyNot()

function whyNot(): string | null {
  const tried = spawnSync('unshare', [...userFlags, '--net', 'nft', 'add', 'table', 'inet', 'keepalint'], { encoding: 'utf8' })
  if (tried.error !== undefined) return `unshare: ${tried.error.message}`
  return tried.status === 0 ? null : `unshare --net nft: ${tried.stderr.trim().split('\n')[0]!}`
}

/**
 * A client, a router with address translation and a server, each in a network namespace, with the server at 10.0.2.2
 * and fd00:2::2, port 7000. Each namespace lives as long as a process that this function starts in it.
 *
 * @param how what the router does when a flow was idle for `idleTimeout` seconds, and whether it drops everything from
 * the connection with the number `cutAt` on, or each ACK without data after the handshake
 * @param serves the arguments of path-server.mjs
 * @param use with the lab, which is gone when it is done
 */
export async function withPathLab<Result>(how: { readonly forgetting: Forgetting; readonly idleTimeout: number; readonly cutAt?: number; readonly dropsProbes?: boolean }, serves: readonly string[], use: (lab: PathLab) => Promise<Result>): Promise<Result> {
  const started: ChildProcess[] = []
  try {
    const router = await hold('unshare', [...userFlags, '--net'])
    const client = await hold('nsenter', [...into(router, false), 'unshare', '--net'])
    const server = await hold('nsenter', [...into(router, false), 'unshare', '--net'])
    connect(router, 'left', client, '1')
    connect(router, 'right', server, '2')
    // First: connection tracking, and its parameters with it, may be there only once a rule asks for it.
    inside(router, ['nft', '-f', '-'], ruleset(how.forgetting))
    for (const [key, value] of Object.entries({ 'net/ipv4/ip_forward': 1, 'net/ipv6/conf/all/forwarding': 1, 'net/netfilter/nf_conntrack_tcp_timeout_established': how.idleTimeout, 'net/netfilter/nf_conntrack_tcp_loose': how.forgetting === 'open' ? 1 : 0 })) {
      inside(router, ['tee', `/proc/sys/${key}`], `${value}\n`)
    }
    if (how.dropsProbes === true) inside(router, ['nft', 'insert', 'rule', 'inet', 'path', 'forward', 'iifname', 'left', 'ct', 'original', 'packets', '>', '2', 'drop'])
    const serving = start(server, [process.execPath, SERVER, ...serves])
    await once(serving.stdout!, 'data')
    let connections = 0
    let fault: unknown
    serving.stdout!.on('data', (signs: Buffer) => {
      const before = connections
      connections += signs.length
      if (how.cutAt === undefined || before >= how.cutAt || connections < how.cutAt) return
      try {
        inside(router, ['nft', 'insert', 'rule', 'inet', 'path', 'forward', 'drop'])
      } catch (error) {
        fault = error
      }
    })
    const result = await use({ keepalint: (argv, signalAfter) => finished(start(client, [process.execPath, CLI, ...argv]), signalAfter) })
    if (fault !== undefined) throw fault as Error
    return result
  } finally {
    for (const child of started.toReversed()) child.kill('SIGKILL')
  }

  /** Starts a process that holds a namespace open; cat gives back a line once it is in it. */
  async function hold(command: string, args: readonly string[]): Promise<number> {
    const child = spawn(command, [...args, 'cat'], { stdio: ['pipe', 'pipe', 'inherit'] })
    started.push(child)
    child.stdin.write('\n')
    await once(child.stdout, 'data')
    return child.pid!
  }

  function start(pid: number, argv: readonly string[]): ChildProcess {
    const child = spawn('nsenter', [...into(pid), ...argv], { stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env['PATH'] } })
    started.push(child)
    return child
  }
}

function into(pid: number, net = true): readonly string[] {
  return ['--target', String(pid), ...(isRoot ? [] : ['--user', '--preserve-credentials']), ...(net ? ['--net'] : [])]
}

function inside(pid: number, argv: readonly string[], input = ''): void {
  const { status, stderr } = spawnSync('nsenter', [...into(pid), ...argv], { input, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${argv.join(' ')}: ${stderr}`)
}

/** A pair of devices, with addresses, and the router as the end's way to everywhere. */
function connect(router: number, device: string, end: number, net: string): void {
  const commands = (pid: number, ...lines: readonly string[]): void => {
    inside(pid, ['ip', '-batch', '-'], lines.map((line) => `${line}\n`).join(''))
  }
  commands(router, `link add ${device} type veth peer name e0 netns ${end}`, `addr add 10.0.${net}.1/24 dev ${device}`, `addr add fd00:${net}::1/64 dev ${device} nodad`, `link set ${device} up`)
  commands(end, 'link set lo up', `addr add 10.0.${net}.2/24 dev e0`, `addr add fd00:${net}::2/64 dev e0 nodad`, 'link set e0 up', `route add default via 10.0.${net}.1`, `route add ::/0 via fd00:${net}::1`)
}

function ruleset(forgetting: Forgetting): string {
  const invalid = { drop: 'ct state invalid drop', reset: 'ct state invalid reject with tcp reset', open: '' }[forgetting]
  return `table inet path {
  chain forward {
    type filter hook forward priority filter; policy ${forgetting === 'open' ? 'accept' : 'drop'};
    ${invalid}
    ct state established,related accept
    iifname left ct state new accept
  }
  chain nat {
    type nat hook postrouting priority srcnat;
    oifname right masquerade
  }
}
`
}

async function finished(child: ChildProcess, signalAfter?: RegExp): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> {
  const written = { stdout: '', stderr: '' }
  child.stdout!.on('data', (chunk: Buffer) => (written.stdout += chunk.toString()))
  child.stderr!.on('data', (chunk: Buffer) => {
    const before = signalAfter?.test(written.stderr)
    written.stderr += chunk.toString()
    if (before === false && signalAfter!.test(written.stderr)) child.kill('SIGINT')
  })
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, ...written }
}
