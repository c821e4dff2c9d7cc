import { spawnSync } from 'node:child_process'
import { chmodSync, readFileSync, utimesSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { AUDIT_FLAGS } from '../../src/cli/audit.ts'
import type { ConnectionGroup, Connections } from '../../src/report/audited.ts'
import { commandLine, noHost, onHost, type Connect } from '../helpers/audit.ts'
import { noNamespace } from '../helpers/namespace.ts'
import { run } from '../helpers/run.ts'
import { tree } from '../helpers/tree.ts'

const T = 'net.ipv4.tcp_keepalive_time'
const FILE = 'etc/sysctl.d/60-keepalive.conf'
const VALUES = `${T} = 60\nnet.ipv4.tcp_keepalive_intvl = 10\nnet.ipv4.tcp_keepalive_probes = 6\n`
const AS_FILES = { [T]: 60, 'net.ipv4.tcp_keepalive_intvl': 10, 'net.ipv4.tcp_keepalive_probes': 6 }
const FIVE_OF_EACH: readonly Connect[] = (['10.9.0.2', 'fd00:9::2'] as const).flatMap((host) => [true, false].map((keepAlive) => ({ host, keepAlive, times: 5 })))

interface Namespace {
  readonly name: string
  readonly notJudged: string | null
  readonly parameters: Readonly<Record<string, { readonly value: number; readonly drift: { readonly cause: string; readonly message: string } | null }>>
  readonly findings: readonly { readonly ruleId: string; readonly path: string; readonly message: string }[]
  readonly connections: Connections
}
interface Output {
  readonly namespaces: readonly Namespace[]
  readonly notSeen: readonly string[]
}

const parse = (stdout: string): Output => JSON.parse(stdout) as Output
const groupTo = ({ connections }: Namespace, endpoint: string): ConnectionGroup | undefined => connections.groups.find((group) => group.endpoint === endpoint)

/** Files as old as on a host that has booted since. */
function oldTree(files: Readonly<Record<string, string>>): string {
  const root = tree(files)
  for (const file of Object.keys(files)) utimesSync(path.join(root, file), 1e9, 1e9)
  return root
}

const JSON_RUN = ['audit', '--format', 'json', '--root', '.'] as const

describe.skipIf(noHost !== null)('a running host with real connections', () => {
  test('five with and five without keepalive, over IPv4 and IPv6, and a value that was changed by hand', async () => {
    const cwd = oldTree({ [FILE]: VALUES })
    const { outcomes } = await onHost({
      sysctls: AS_FILES,
      connections: FIVE_OF_EACH,
      before: [['sysctl', '-qw', `${T}=61`]],
      runs: [{ argv: [...JSON_RUN, '--idle', '1s'], cwd }, { argv: ['audit', '--root', '.', '--idle', '1s'], cwd }],
    })
    const [asJson, asText] = outcomes
    expect([asJson!.code, asJson!.stderr]).toEqual([1, ''])
    const [own] = parse(asJson!.stdout).namespaces
    expect(own!.connections).toMatchObject({
      ipv4: { established: 10, armed: 5, without: 5, hidden: 0 },
      ipv6: { established: 10, armed: 5, without: 5, hidden: 0 },
      loopback: 0,
      longIdle: 10,
      idleUnknown: 0,
      unanswered: 0,
    })
    for (const endpoint of ['10.9.0.2:5432', '[fd00:9::2]:5432']) {
      expect(groupTo(own!, endpoint)).toMatchObject({ kind: 'peer', established: 10, armed: 5, without: 5, longIdle: 5, processes: [{ name: 'node' }], unattributed: 0 })
      // Armed with the 60 s that held when the connections were made.
      expect(groupTo(own!, endpoint)!.nextTimer).toBeGreaterThan(30)
      expect(groupTo(own!, endpoint)!.nextTimer).toBeLessThanOrEqual(60)
    }
    expect(own!.parameters[T]).toMatchObject({ value: 61, drift: { cause: 'by-hand' } })
    expect(own!.parameters['net.ipv4.tcp_keepalive_intvl']).toMatchObject({ value: 10, drift: null })

    expect(asText!.code).toBe(1)
    expect(asText!.stdout).toContain(`  ${T}    61 s      drift: the files give 60 s (${FILE}:1)\n      most likely: changed by hand (sysctl -w), or by a program (tuned, a container runtime, a CNI plugin)\n`)
    expect(asText!.stdout).toMatch(/^ {2}20 established connections; 0 listening sockets$/m)
    expect(asText!.stdout).toMatch(/^ {2}IPv4 +10 +5 +5 +0$/m)
    expect(asText!.stdout).toMatch(/^ {2}IPv6 +10 +5 +5 +0$/m)
    expect(asText!.stdout).toMatch(/^ {2}to \[fd00:9::2\]:5432 +10 +5 +5 +5 +\d+ s +\d+(?:\.\d)? s +node \(\d+\)$/m)
  })

  test('as the files say: exit 0; the nearest keepalive.yaml judges what runs', async () => {
    const clean = oldTree({ [FILE]: VALUES })
    const judged = oldTree({ [FILE]: VALUES, 'keepalive.yaml': 'version: 1\nmiddleboxes: [{ name: strict-box, idleTimeout: 45s }]\n' })
    const { outcomes } = await onHost({
      sysctls: AS_FILES,
      connections: [{ host: '10.9.0.2', keepAlive: false, times: 2 }],
      runs: [{ argv: JSON_RUN, cwd: clean }, { argv: JSON_RUN, cwd: judged }, { argv: ['audit', '--root', '.', '--idle', '1s', '--middlebox', '1s'], cwd: clean }],
    })
    expect(outcomes.map(({ code }) => code)).toEqual([0, 1, 1])
    expect(parse(outcomes[0]!.stdout).namespaces[0]!.findings).toEqual([])
    const [found] = parse(outcomes[1]!.stdout).namespaces[0]!.findings
    expect(found).toMatchObject({ ruleId: 'first-probe-too-late', path: '/proc/sys/net/ipv4/tcp_keepalive_time', message: expect.stringContaining('strict-box forgets an idle flow after 45 s') as string })
    expect(outcomes[2]!.stdout).toMatch(/^ {2}2 connections without keepalive have been idle for 1 s or longer; where the 2 that leave this host cross a middlebox \(1s\), it has forgotten them, unless the other end probes\.$/m)
  })

  test('data that the peer does not take hides whether there is keepalive', async () => {
    const { outcomes } = await onHost({ connections: [{ host: '10.9.0.2', keepAlive: true, times: 1, flood: true }, { host: '10.9.0.2', keepAlive: true, delay: 9_000_000, times: 1 }], runs: [{ argv: JSON_RUN, cwd: tree({}) }] })
    const { namespaces: [own], notSeen } = parse(outcomes[0]!.stdout)
    // The other has a time of its own, above that of the host.
    expect(own!.connections).toMatchObject({ ipv4: { established: 2, armed: 1, without: 0, hidden: 1 }, laterThanValues: 1 })
    expect(notSeen).toEqual(['whether 1 connection has keepalive: data is in flight, and the kernel shows only the timer for that'])
  })

  test('without root: the same counts, and what could not be seen', async () => {
    const { outcomes } = await onHost({ connections: FIVE_OF_EACH, runs: [{ argv: ['audit', '--format', 'json', '--namespaces', '--idle', '1s'], cwd: '/', uid: 65534 }] })
    expect([outcomes[0]!.code, outcomes[0]!.stderr]).toEqual([0, ''])
    const { namespaces, notSeen } = parse(outcomes[0]!.stdout)
    expect(namespaces).toHaveLength(1)
    expect(namespaces[0]!.connections).toMatchObject({ ipv4: { armed: 5, without: 5 }, ipv6: { armed: 5, without: 5 }, longIdle: 10 })
    // Of labs that other tests have made in user namespaces the namespaces can be seen, not entered.
    const seen = notSeen.filter((each) => !/^\d+ network namespaces? that may not be entered/.test(each))
    expect(seen).toEqual(['the processes of 20 of 20 connections: run as root to see those of other users', expect.stringMatching(/^the network namespaces of \d+ processes that may not be looked at; run as root$/)])
  })

  test('--namespaces: the peer is in another one, and has the kernel defaults', async () => {
    const cwd = oldTree({ [FILE]: VALUES })
    const { outcomes, peer } = await onHost({ sysctls: AS_FILES, connections: FIVE_OF_EACH, runs: [{ argv: [...JSON_RUN, '--namespaces', '--middlebox', 'aws-nlb-tcp', '--idle', '1s'], cwd }] })
    const { namespaces } = parse(outcomes[0]!.stdout)
    expect(outcomes[0]!.code).toBe(1)
    expect(namespaces[0]).toMatchObject({ name: 'this network namespace', findings: [] })
    const there = namespaces.find(({ name }) => name === `node (${peer})`)
    expect(there!.parameters[T]).toEqual({ value: 7200, expected: null, drift: null, refused: null })
    expect(there!.findings.map(({ ruleId }) => ruleId)).toContain('first-probe-too-late')
    // Node makes the server's ends without keepalive; what came over IPv4 is one of IPv4, although the socket is one of IPv6.
    expect(there!.connections).toMatchObject({ ipv4: { established: 10, armed: 0, without: 10 }, ipv6: { established: 10, armed: 0, without: 10 } })
    expect(there!.connections.groups).toMatchObject([{ kind: 'service', endpoint: ':5432', addresses: 2, longIdle: 20, processes: [{ pid: peer, name: 'node' }] }])
  })

  test('without ss: nobody knows since when they are idle', async () => {
    const { outcomes } = await onHost({ connections: FIVE_OF_EACH, runs: [{ argv: JSON_RUN, cwd: tree({}), path: '/nonexistent' }, { argv: ['audit'], cwd: tree({}), path: '/nonexistent' }] })
    const { namespaces, notSeen } = parse(outcomes[0]!.stdout)
    expect(namespaces[0]!.connections).toMatchObject({ ipv4: { armed: 5, without: 5 }, longIdle: 0, idleUnknown: 10 })
    expect(notSeen).toEqual(['for how long connections without keepalive have been idle: it takes ss (iproute2), which could not be run'])
    expect(outcomes[1]!.stdout).toMatch(/^ {2}to 10\.9\.0\.2:5432 +10 +5 +5 +unknown +- /m)
  })

  test('a probe without an answer', async () => {
    const { outcomes } = await onHost({
      sysctls: { [T]: 1, 'net.ipv4.tcp_keepalive_intvl': 1 },
      connections: [{ host: '10.9.0.2', keepAlive: true, times: 3 }],
      before: [['nsenter', '--net=/proc/{peer}/ns/net', 'ip', 'route', 'add', 'blackhole', '10.9.0.1/32']],
      runs: [{ argv: ['audit', '--root', '.'], cwd: tree({}) }],
    })
    expect(outcomes[0]!.stdout).toContain('  3 connections have sent a probe that was not answered.\n')
  })

  test('--namespaces: one that has a name and no process, beside what is none', async () => {
    const { outcomes } = await onHost({ before: [['mount', '-t', 'tmpfs', 'none', '/run'], ['ip', 'netns', 'add', 'blue'], ['ln', '-s', '/proc/1073741824/ns/net', '/run/netns/ended'], ['touch', '/run/netns/no-namespace']], runs: [{ argv: [...JSON_RUN, '--namespaces'], cwd: tree({}) }] })
    const { namespaces, notSeen } = parse(outcomes[0]!.stdout)
    expect(notSeen.filter((each) => each.includes('may not be entered'))).toEqual([])
    const blue = namespaces.find(({ name }) => name === 'netns blue')
    expect(blue).toMatchObject({ notJudged: 'no connection leaves this namespace', findings: [], connections: { groups: [], unreadable: 0 } })
    expect(blue!.parameters[T]).toMatchObject({ value: 7200 })
  })

  test('a file that cannot be read: nothing is said of drift, and it is named', async () => {
    const cwd = oldTree({ [FILE]: VALUES })
    chmodSync(path.join(cwd, FILE), 0)
    chmodSync(cwd, 0o755)
    const { outcomes } = await onHost({ sysctls: AS_FILES, runs: [{ argv: JSON_RUN, cwd, uid: 65534 }] })
    const { namespaces, notSeen } = parse(outcomes[0]!.stdout)
    expect([outcomes[0]!.code, outcomes[0]!.stderr]).toEqual([2, expect.stringContaining(`${FILE}: permission denied`)])
    expect(namespaces[0]!.parameters[T]).toEqual({ value: 60, expected: null, drift: null, refused: null })
    expect(notSeen).toContain(`what the files give: ${FILE} cannot be read, and may set any of the values`)
  })

  test('with too few open files: said, exit 2, wherever they run out', async () => {
    const limits = Array.from({ length: 16 }, (_, i) => 18 + i)
    const { outcomes } = await onHost({ connections: FIVE_OF_EACH, runs: limits.map((files) => ({ argv: ['audit', '--root', '.', '--namespaces'], cwd: tree({}), files })) })
    // How many it takes is up to Node; with fewer it does not come to run what it is given.
    const ended = outcomes.filter(({ code }) => code === 2).map(({ stdout, stderr }) => stdout + stderr)
    expect(ended.length).toBeGreaterThan(0)
    expect(outcomes.filter(({ stdout }) => stdout.includes('EMFILE'))).toEqual([])
    for (const each of ended) expect(each).toMatch(/^keepalint: this process may open no more files or processes \(E\w+\); raise the limit .*\n$/)
  })

  test('a router that says 2, as the kernel takes any number but 0', async () => {
    const { outcomes } = await onHost({ sysctls: { 'net.ipv4.ip_forward': 2 }, runs: [{ argv: ['audit', '--root', '.'], cwd: tree({}) }] })
    expect(outcomes[0]!.stdout).toContain('  It forwards IPv4; ')
  })

  test('an ss that has nothing from the kernel', async () => {
    const bin = tree({ ss: '#!/bin/sh\necho "0 0 10.9.0.1:40000 10.9.0.2:5432 ino:4711 sk:1 <->"\n' })
    chmodSync(path.join(bin, 'ss'), 0o755)
    const { outcomes } = await onHost({ connections: FIVE_OF_EACH, runs: [{ argv: JSON_RUN, cwd: tree({}), path: `${bin}:/usr/bin:/bin` }] })
    expect(parse(outcomes[0]!.stdout).notSeen).toEqual(['for how long connections without keepalive have been idle: ss had nothing of it from the kernel, which takes its module tcp_diag'])
  })

  test('a router: its connection tracking', async () => {
    const { outcomes } = await onHost({ sysctls: { 'net.ipv4.ip_forward': 1, 'net.netfilter.nf_conntrack_tcp_timeout_established': 4000 }, runs: [{ argv: ['audit', '--root', '.'], cwd: tree({}) }] })
    expect(outcomes[0]!.stdout).toContain('  It forwards IPv4; its connection tracking, where it is in use, forgets an idle flow after 4000 s, one with unanswered packets after 300 s at the latest; a flow that is not known is picked up in its middle (tcp_loose).\n')
    expect(outcomes[0]!.stdout).toMatch(/nf_conntrack_tcp_timeout_established {2}warning|warning {2}the host's own connection tracking forgets an idle flow after 4000 s/)
  })

  test('connection tracking that was loaded after the files', async () => {
    const cwd = oldTree({ [FILE]: 'net.netfilter.nf_conntrack_tcp_timeout_established = 7440\n' })
    const { outcomes } = await onHost({ runs: [{ argv: JSON_RUN, cwd }] })
    const { drift } = parse(outcomes[0]!.stdout).namespaces[0]!.parameters['net.netfilter.nf_conntrack_tcp_timeout_established']!
    expect(drift).toMatchObject({ cause: 'kernel-default', message: expect.stringMatching(/^it is the kernel default(?:: nf_conntrack was loaded after the files were, or|: this is not the network namespace of process 1|, which each network namespace starts with)/) as string })
  })

  test('the JSON follows its schema', async () => {
    const schema = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../schemas/audit-output.schema.json'), 'utf8')) as object
    const valid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)
    const cwd = oldTree({ [FILE]: `${T} = 60\nnet.ipv4.tcp_keepalive_intvl = 10s\n`, 'etc/sysctl.conf': 'net.ipv4.tcp_keepalive_probes = 5\n' })
    const { outcomes } = await onHost({
      sysctls: { 'net.ipv4.ip_forward': 1, [T]: 90, 'net.ipv4.tcp_keepalive_probes': 5 },
      connections: [...FIVE_OF_EACH, { host: '10.9.0.2', keepAlive: true, times: 1, flood: true }],
      runs: [{ argv: [...JSON_RUN, '--namespaces', '--middlebox', '45s'], cwd }, { argv: ['audit', '--format', 'json'], cwd: '/', uid: 65534, path: '/usr/bin:/bin' }],
    })
    for (const { stdout, stderr } of outcomes) {
      expect([valid(JSON.parse(stdout)), valid.errors, stderr]).toEqual([true, null, ''])
    }
    expect(parse(outcomes[0]!.stdout).namespaces[0]!.parameters).toMatchObject({
      'net.ipv4.tcp_keepalive_probes': { drift: { cause: 'lost-line', at: { path: 'etc/sysctl.conf', line: 1 } } },
      'net.ipv4.tcp_keepalive_intvl': { value: 75, drift: null, refused: { path: FILE, line: 2, raw: '10s' } },
    })
  })
})

describe.skipIf(noNamespace !== null)('without connections', () => {
  test('this process, as it is', async () => {
    const { code, stdout, stderr } = await run(['audit', '--root', '.', '--rule', 'first-probe-late-for-common-middleboxes=off'], { cwd: tree({}) })
    expect([stderr, [0, 1].includes(code)]).toEqual(['', true])
    expect(stdout).toMatch(/^this network namespace \(net:\[\d+\]\)\n {2}net\.ipv4\.tcp_keepalive_time {4}/)
  })

  test('nothing in /proc to read: said, exit 2', async () => {
    const { status, stdout, stderr } = spawnSync('unshare', ['--mount', 'sh', '-c', 'mount -t tmpfs none /proc/sys && exec "$0" "$@"', process.execPath, await commandLine(), 'audit', '--root', '.'], { cwd: tree({}), encoding: 'utf8' })
    expect([status, stdout, stderr]).toEqual([2, '', 'keepalint: audit reads what the kernel holds from /proc/sys/net/ipv4 and /proc/net, and it is not there; run it on Linux, with /proc mounted\n'])
  })
})

test.each([
  [['audit', 'x.conf'], 'audit looks at this host and takes no path; got x.conf (--root DIR says where its files are)'],
  [['audit', '--idle', '0'], '--idle needs a duration above 0, such as 90, 90s, 5m or 1h30m; got 0'],
  [['audit', '--format', 'xml'], '--format is one of text, json; got xml'],
  [['audit', '--root', 'missing'], '--root missing: there is no such directory'],
  [['audit', '--loader', 'x'], '--loader is one of systemd, procps, busybox; got x'],
  [['audit', '--middlebox', 'aws-nlbb'], /^there is no middlebox aws-nlbb in the catalogue/],
])('wrong use: %j', async (argv, message) => {
  const { code, stdout, stderr } = await run(argv, { cwd: tree({}) })
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr.replace(/^keepalint: /, '').trimEnd()).toEqual(typeof message === 'string' ? message : expect.stringMatching(message))
})

test('a broken model is wrong use', async () => {
  const { code, stdout, stderr } = await run(['audit'], { cwd: tree({ 'keepalive.yaml': 'version: 2\n' }) })
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^keepalint: keepalive\.yaml:1:10: /)
})

test('--help names every flag', async () => {
  const { stdout } = await run(['audit', '--help'])
  for (const flag of Object.keys(AUDIT_FLAGS)) expect(stdout).toContain(`--${flag}`)
})
