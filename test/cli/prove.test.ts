import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test, vi } from 'vitest'
import { PROVE_FLAGS } from '../../src/cli/prove.ts'
import { noLab } from '../helpers/lab.ts'
import { run } from '../helpers/run.ts'
import { trio } from '../helpers/sysctl.ts'
import { tree } from '../helpers/tree.ts'

const ROOT = path.join(import.meta.dirname, '../..')
const CLI = path.join(ROOT, 'dist/cli.js')
const schema = JSON.parse(readFileSync(path.join(ROOT, 'schemas/prove-output.schema.json'), 'utf8')) as object
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)

interface Output {
  readonly agrees: boolean
  readonly factor: number
  readonly tried: { readonly trio: object }
  readonly experiments: readonly { readonly title: string; readonly claims: readonly { readonly agrees: boolean }[] }[]
}

describe.skipIf(noLab !== null)('on this kernel', { timeout: 120_000 }, () => {
  test.concurrent('short values are tried as they are; the kernel does as predicted, and the JSON follows its schema', async () => {
    const { code, stdout, stderr } = await run(['prove', '--format', 'json', '--middlebox', '12s', '--middlebox', 'aws-alb', '-'], { stdin: trio(3, 2, 3) })
    expect([code, stderr]).toEqual([0, ''])
    const output = JSON.parse(stdout) as Output
    expect(validate(output), JSON.stringify(validate.errors)).toBe(true)
    expect(output).toMatchObject({ agrees: true, factor: 1, tried: { trio: { time: 3, intvl: 2, probes: 3 } }, notes: [expect.stringContaining('aws-alb is left out')] })
    expect(output.experiments.map(({ title }) => title)).toEqual([
      'idle, the peer alive',
      'idle, the peer vanishes',
      'idle, an outage of 4 s: 2 lost probes',
      'idle through a middlebox (12s), which forgets after 12 s',
      'the same with 1 lost probe, a middlebox (12s)',
      'the same without SO_KEEPALIVE, a middlebox (12s)',
      'data in flight, the peer vanishes, tcp_retries2 = 4',
    ])
  })

  test.concurrent('long values are divided, and what the middlebox does stays the same', async () => {
    const { code, stdout } = await run(['prove', '--middlebox', 'aws-nlb-tcp', '--expiry', 'reset', '--max-time', '20s', '-'], { stdin: trio(7200, 75, 3) })
    expect(stdout).toMatch(/: 7200 \/ 75 \/ 3 \(time, intvl, probes\), on Linux \d/)
    expect(stdout).toMatch(/Times are divided by [\d.]+ and rounded to whole seconds: \d+ \/ \d+ \/ 3; aws-nlb-tcp 350 s as \d+ s\.\n/)
    expect(stdout).toMatch(/idle through aws-nlb-tcp, which forgets after \d+ s\n {2}in the end +ECONNRESET +ECONNRESET after [\d.]+ s +as predicted\n/)
    expect(code).toBe(0)
  })

  test.concurrent('a file that sets none of the three: the kernel defaults are tried, and that is said', async () => {
    const { code, stdout } = await run(['prove', '-'], { stdin: 'Net.ipv4.tcp_keepalive_time = 60\n' })
    expect([code, stdout.split('\n').includes('It sets none of the three, so that these are the kernel defaults; keepalint lint says what is in it.')]).toEqual([0, true])
  })

  test.concurrent('time = 0: probed from the start, and what cannot be tried is left out with a word', async () => {
    const { code, stdout } = await run(['prove', '--middlebox', '4s', '-'], { stdin: trio(0, 1, 3) })
    expect(code).toBe(0)
    expect(stdout).toContain('With time = 0 the first probe goes out at once: what takes a path that is changed before it is left out.\n')
    expect(stdout.split('\n').filter((line) => /^(?:idle|the same)/.test(line))).toEqual(['idle, the peer alive', 'idle through a middlebox (4s), which forgets after 4 s', 'the same without SO_KEEPALIVE, a middlebox (4s)'])
  })

  test.concurrent('a client that sets no SO_KEEPALIVE, and a box that never forgets, are found out', async () => {
    for (const [from, to] of [['if (keepalive) socket.setKeepAlive(true)', ''], ['nf_conntrack_tcp_timeout_established = ${way.idleTimeout}', 'nf_conntrack_tcp_timeout_established = 3600']] as const) {
      const directory = copyForAll()
      let found = 0
      for (const name of readdirSync(path.join(directory, 'dist'))) {
        const file = path.join(directory, 'dist', name)
        const source = readFileSync(file, 'utf8')
        if (source.includes(from)) found++
        writeFileSync(file, source.replace(from, to))
      }
      const { status, stdout } = await proveIn(directory, trio(2, 1, 2), { flags: ['--middlebox', '5s'] })
      expect([found, status]).toEqual([1, 1])
      expect(stdout).toMatch(/^ {2}in the end .* OTHERWISE$/m)
    }
  })

  test.concurrent('without root, in a user namespace', async () => {
    const { status, stdout, stderr } = await proveIn(copyForAll(), trio(2, 1, 0), { by: ['setpriv', '--reuid', '65534', '--regid', '65534', '--clear-groups'] })
    if (stderr.includes('allow user namespaces')) {
      console.warn('skipped: prove without root (no user namespaces here)')
      return
    }
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/given up +ETIMEDOUT, 2 s .* as predicted/)
  })

  test.concurrent.each(['', undefined])('a PATH of %j: no program of the working directory is run', async (searched) => {
    const cwd = tree({ 'unshare': '#!/bin/sh\necho this is not util-linux\nexit 3\n' })
    chmodSync(path.join(cwd, 'unshare'), 0o755)
    const child = spawn(process.execPath, [CLI, 'prove', '-'], { cwd, env: { PATH: searched }, stdio: 'pipe' })
    child.stdin.end(trio(2, 1, 0))
    const [stderr] = await Promise.all([text(child.stderr), text(child.stdout), once(child, 'close')])
    expect([child.exitCode, stderr]).toEqual([0, ''])
  })

  test.concurrent('a program that is not there is named', async () => {
    const bin = tree({})
    for (const program of ['unshare', 'nsenter']) symlinkSync(spawnSync('which', [program], { encoding: 'utf8' }).stdout.trim(), path.join(bin, program))
    const child = spawn(process.execPath, [CLI, 'prove', '-'], { stdio: 'pipe', env: { PATH: bin } })
    child.stdin.end(trio(2, 2, 3))
    const [stderr] = await Promise.all([text(child.stderr), once(child, 'close')])
    expect([child.exitCode, stderr]).toEqual([2, 'keepalint: nothing can be proved here: not installed: cat; on Debian and Ubuntu: apt-get install coreutils\n'])
  })

  // Fewer files than the first look takes, and fewer than a lab takes: how many that are is up to Node.
  test.concurrent('under a limit on files it says what is wrong', async () => {
    const ended = await Promise.all([24, 28, 32, 36, 40].map((files) => proveIn(ROOT, trio(2, 1, 1), { by: ['prlimit', `--nofile=${files}`] })))
    const failed = ended.filter(({ status }) => status !== 0)
    expect(failed.length).toBeGreaterThan(0)
    for (const { status, stdout, stderr } of failed) expect([status, stdout, stderr]).toEqual([2, '', expect.stringMatching(/^keepalint: .*EMFILE.*ulimit -n.*\n$/)])
  })

  test.concurrent('wrong arithmetic is found out', async () => {
    const directory = copyForAll()
    for (const name of readdirSync(path.join(directory, 'dist'))) {
      const file = path.join(directory, 'dist', name)
      writeFileSync(file, readFileSync(file, 'utf8').replace('return time + intvl * probes;', 'return time + intvl * (probes - 1);'))
    }
    const { status, stdout } = await proveIn(directory, trio(2, 2, 3))
    expect(stdout).toMatch(/probes on the wire +2 +3 +OTHERWISE/)
    expect(status).toBe(1)
  })

  test.concurrent('a client that is killed says nothing of the kernel: what it was to show is tried once more', async () => {
    const child = spawn(process.execPath, [CLI, 'prove', '-'], { stdio: 'pipe' })
    child.stdin.end(trio(5, 1, 1))
    const ended = Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
    const client = await vi.waitUntil(() => descendants(child.pid!).find(hasConnection), { timeout: 60_000, interval: 50 })
    process.kill(client, 'SIGKILL')
    const [stdout, stderr] = await ended
    expect(stdout).not.toContain('OTHERWISE')
    expect([child.exitCode, stderr]).toEqual([0, ''])
  })

  test.concurrent('where fewer namespaces may be made than it takes: said, exit 2', async () => {
    const limited = ['unshare', '--user', '--map-root-user', 'sh', '-c', 'echo 3 > /proc/sys/user/max_net_namespaces && exec "$@"', 'sh']
    if (spawnSync(limited[0]!, [...limited.slice(1), 'true']).status !== 0) {
      console.warn('skipped: prove with few namespaces (no user namespaces here)')
      return
    }
    const { status, stdout, stderr } = await proveIn(ROOT, trio(2, 1, 1), { by: limited })
    expect([status, stdout]).toEqual([2, ''])
    // A namespace counts for a while after it is gone, so that it may be that of the lab which is one too many.
    expect(stderr).toMatch(/^keepalint: (?:\S+ has ended in its network namespace|the lab has ended): unshare: unshare failed: No space left on device\n$/)
  })

  test.concurrent.each(['SIGINT', 'SIGKILL'] as const)('%s leaves no process, and so no namespace', async (signal) => {
    const before = spawnSync('ip', ['netns', 'list'], { encoding: 'utf8' }).stdout
    // A value that no other test has tells its processes from theirs.
    const child = spawn(process.execPath, [CLI, 'prove', '--full', '-'], { stdio: ['pipe', 'ignore', 'inherit'] })
    child.stdin.end(trio(signal === 'SIGINT' ? 3001 : 3002, 1, 3))
    const ours = await vi.waitUntil(() => {
      const found = descendants(child.pid!)
      return found.length > PROCESSES && found
    }, { timeout: 60_000, interval: 50 })
    child.kill(signal)
    await vi.waitUntil(() => ours.every((pid) => !isThere(pid)), { timeout: 20_000, interval: 50 })
    expect(spawnSync('ip', ['netns', 'list'], { encoding: 'utf8' }).stdout).toBe(before)
  })
})

/** Runs the command of a copy, by way of another program or not. */
async function proveIn(directory: string, input: string, { by = [], flags = [] }: { readonly by?: readonly string[]; readonly flags?: readonly string[] } = {}): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const command = [...by, process.execPath, path.join(directory, 'dist/cli.js'), 'prove', ...flags, '-']
  const child = spawn(command[0]!, command.slice(1), { stdio: 'pipe' })
  child.stdin.end(input)
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { status: child.exitCode, stdout, stderr }
}

/** The files that a run needs, where anybody may read them. */
function copyForAll(): string {
  const directory = tree({})
  cpSync(path.join(ROOT, 'dist'), path.join(directory, 'dist'), { recursive: true })
  cpSync(path.join(ROOT, 'package.json'), path.join(directory, 'package.json'))
  spawnSync('chmod', ['-R', 'a+rX', directory])
  return directory
}

/** Fewer than the four cases have: a lab, and a router and a client for each. */
const PROCESSES = 7

/** Processes below one, that one not among them. */
function descendants(pid: number): number[] {
  const children = parents().flatMap(([each, parent]) => (parent === pid ? [each] : []))
  return children.flatMap((each) => [each, ...descendants(each)])
}

/** Whether a process is the client of a case, in a namespace that nothing else connects from. */
function hasConnection(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes('client.js') && readFileSync(`/proc/${pid}/net/tcp`, 'latin1').includes(' 01 ')
  } catch {
    return false
  }
}

function parents(): [number, number][] {
  return readdirSync('/proc').flatMap((name): [number, number][] => {
    try {
      return /^\d+$/.test(name) ? [[Number(name), Number(/^PPid:\t(\d+)/m.exec(readFileSync(`/proc/${name}/status`, 'latin1'))![1])]] : []
    } catch {
      return []
    }
  })
}

/** A process that has ended and waits to be collected has let go of its namespace. */
function isThere(pid: number): boolean {
  try {
    readlinkSync(`/proc/${pid}/ns/net`)
    return true
  } catch {
    return false
  }
}

describe('what cannot be proved', () => {
  test.each([
    [{}, ['prove'], 'keepalint: there is no keepalive.yaml here; name a file: keepalint prove etc/sysctl.d/60-keepalive.conf\n'],
    [{ 'a.conf': trio(2, 0, 3) }, ['prove', 'a.conf'], 'keepalint: a.conf: with intvl = 0 keepalive does not work, and there is nothing to prove; keepalint lint says what happens\n'],
    [{ 'a.conf': trio('{{ x }}', 1, 3) }, ['prove', 'a.conf'], 'keepalint: a.conf: nothing can be proved, because a template decides tcp_keepalive_time (a.conf:1); take the file that it makes\n'],
    [{ 'a.conf': trio(1, 1, 3) }, ['prove', 'a.conf', 'b.conf'], 'keepalint: prove takes one file; got a.conf b.conf\n'],
    [{ 'a.conf': trio(1, 1, 3) }, ['prove', '--full', '--max-time', '3s', 'a.conf'], 'keepalint: --full takes the time that it takes; leave out --full or --max-time\n'],
    [{ 'a.conf': trio(1, 1, 255) }, ['prove', '--max-time', '1m', 'a.conf'], 'keepalint: a.conf: with smaller values as well this takes up to 4 min 50 s, as the kernel takes whole seconds; write --max-time 290s\n'],
    [{ 'a.conf': trio(60, 10, 6) }, ['prove', ...Array.from({ length: 100 }, (_, i) => `--middlebox=${100 + i}s`), 'a.conf'], 'keepalint: a.conf: this would take 304 connections side by side, and prove makes 256 at most; name fewer middleboxes\n'],
    [{ 'a.conf': trio(1, 1, 3) }, ['prove', '--expiry', 'explode', 'a.conf'], 'keepalint: --expiry is one of drop, reset, pickup; got explode\n'],
    [{ 'a.conf': trio(7_200_000, 75, 9) }, ['prove', '--full', 'a.conf'], /^keepalint: a\.conf: this would take \d+ d.*, and prove waits for 24 d at most; without --full it tries smaller values\n$/],
    [{ 'a.conf': trio(1, 1, 3) }, ['prove', '--fulll', 'a.conf'], 'keepalint: there is no flag --fulll; did you mean --full? (see keepalint prove --help)\n'],
  ])('%j %j', async (files, argv, expected) => {
    expect(await run(argv, { cwd: tree({ ...files, '.git/HEAD': '' }) })).toEqual({ code: 2, stdout: '', stderr: typeof expected === 'string' ? expected : expect.stringMatching(expected) as string })
  })
})

test('the help names every flag', async () => {
  const { stdout } = await run(['prove', '--help'])
  expect(Object.keys(PROVE_FLAGS).filter((flag) => !stdout.includes(`--${flag}`))).toEqual([])
})
