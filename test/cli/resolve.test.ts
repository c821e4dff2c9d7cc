import { spawnSync } from 'node:child_process'
import { chmodSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RESOLVE_FLAGS } from '../../src/cli/resolve.ts'
import { LOADERS } from '../../src/carrier/scope.ts'
import { accountFor } from '../../src/sysctl/account.ts'
import { resolutionJson } from '../../src/report/resolution-json.ts'
import { anyBytes } from '../helpers/arbitrary.ts'
import { run } from '../helpers/run.ts'
import { load } from '../helpers/sysctl.ts'
import { tree } from '../helpers/tree.ts'

const CLI = path.join(import.meta.dirname, '../../dist/cli.js')
const T = 'net.ipv4.tcp_keepalive_time'
const I = 'net.ipv4.tcp_keepalive_intvl'

const HOST = {
  'etc/sysctl.d/50-a.conf': `${T}=60\n${I} = 10s\nfoo\n`,
  'usr/lib/sysctl.d/90-b.conf': `# vendor\n${T}=90\nnet.ipv4.tcp_keepalive_* = 5\nnet.ipv4.tcp_keepalive_tme = 4\n`,
  'usr/lib/sysctl.d/50-a.conf': `${T}=91\n`,
  'etc/sysctl.conf': `${T}=92\n`,
  'etc/sysctl.d/x.txt': `${T}=93\n`,
}

interface Output {
  readonly parameters: Readonly<Record<string, { readonly value: number | null; readonly from: unknown; readonly overridden: readonly object[] }>>
  readonly timing: object
  readonly problems: readonly { readonly message: string }[]
  readonly loaderExit: number
}

async function resolveJson(cwd: string, ...argv: readonly string[]): Promise<Output> {
  return JSON.parse((await run(['resolve', '--format', 'json', ...argv], { cwd })).stdout) as Output
}

test('text: each parameter, where it is from, and why the others lost', async () => {
  expect(await run(['resolve', '--root', '.'], { cwd: tree(HOST) })).toEqual({
    code: 0,
    stderr: '',
    stdout: `systemd-sysctl, the host at ., at boot: 2 files

net.ipv4.tcp_keepalive_time    90 s      usr/lib/sysctl.d/90-b.conf:2
    60 at etc/sysctl.d/50-a.conf:1: overridden by usr/lib/sysctl.d/90-b.conf:2, which is loaded later
    5 at usr/lib/sysctl.d/90-b.conf:3: a glob, which gives way to usr/lib/sysctl.d/90-b.conf:2
    4 at usr/lib/sysctl.d/90-b.conf:4: no such key
    93 at etc/sysctl.d/x.txt:1: the name does not end in .conf
    91 at usr/lib/sysctl.d/50-a.conf:1: masked by etc/sysctl.d/50-a.conf
    92 at etc/sysctl.conf:1: systemd reads etc/sysctl.conf only through a link etc/sysctl.d/99-sysctl.conf, which is not there
net.ipv4.tcp_keepalive_intvl   75 s      kernel default
    10s at etc/sysctl.d/50-a.conf:2: refused by the kernel, the old value stays
    5 at usr/lib/sysctl.d/90-b.conf:3: a glob, which gives way to etc/sysctl.d/50-a.conf:2
net.ipv4.tcp_keepalive_probes  5         usr/lib/sysctl.d/90-b.conf:3

First probe after 90 s, a silent peer is given up after 90 + 75 * 5 = 465 s.

systemd-sysctl would exit 1 and say:
    etc/sysctl.d/50-a.conf:3: Line is not an assignment, ignoring: foo
    Couldn't write '10s' to 'net/ipv4/tcp_keepalive_intvl': Invalid argument
    Couldn't write '4' to 'net/ipv4/tcp_keepalive_tme', ignoring: No such file or directory
`,
  })
})

test('all loaders side by side', async () => {
  const { code, stdout } = await run(['resolve', '--root', '.', '--all-loaders'], { cwd: tree(HOST) })
  expect(code).toBe(0)
  expect(stdout.split('\n').map((line) => line.replaceAll(/ {2,}/g, ' | '))).toEqual([
    'the host at ., at boot',
    '',
    ' | systemd-sysctl | procps sysctl | busybox sysctl',
    'net.ipv4.tcp_keepalive_time | (they differ) | 90 s | 92 s | 92 s',
    ' | usr/lib/sysctl.d/90-b.conf:2 | etc/sysctl.conf:1 | etc/sysctl.conf:1',
    'net.ipv4.tcp_keepalive_intvl | 75 s | 75 s | 75 s',
    ' | kernel default | kernel default | kernel default',
    'net.ipv4.tcp_keepalive_probes | (they differ) | 5 | 5 | 9',
    ' | usr/lib/sysctl.d/90-b.conf:3 | usr/lib/sysctl.d/90-b.conf:3 | kernel default',
    'exit status | 1 | 1 | 1',
    '',
    'For what lost and why: keepalint resolve --loader NAME.',
    '',
  ])
})

describe('json', () => {
  test('has every loss with its reason', async () => {
    const { parameters, timing, problems, loaderExit } = await resolveJson(tree(HOST), '--root', '.')
    expect(parameters[T]).toEqual({
      value: 90,
      from: { path: 'usr/lib/sysctl.d/90-b.conf', line: 2 },
      overridden: [
        { path: 'etc/sysctl.d/50-a.conf', line: 1, raw: '60', reason: 'later-file' },
        { path: 'usr/lib/sysctl.d/90-b.conf', line: 3, raw: '5', reason: 'shielded' },
        { path: 'usr/lib/sysctl.d/90-b.conf', line: 4, raw: '4', reason: 'unknown-key' },
        { path: 'etc/sysctl.d/x.txt', line: 1, raw: '93', reason: 'not-loaded' },
        { path: 'usr/lib/sysctl.d/50-a.conf', line: 1, raw: '91', reason: 'masked' },
        { path: 'etc/sysctl.conf', line: 1, raw: '92', reason: 'not-loaded' },
      ],
    })
    expect(parameters[I]).toMatchObject({ value: 75, from: 'kernel-default' })
    expect([timing, problems.length, loaderExit]).toEqual([{ firstProbe: 90, detection: 465 }, 3, 1])
  })

  test.each([
    ['a later line of the same file', 'systemd', `${T}=60\n${T}=70\n`, ['duplicate']],
    ['the same under procps', 'procps', `${T}=60\n${T}=70\n`, ['duplicate']],
    ['a good value before a refused one, systemd', 'systemd', `${T}=60\n${T}=x\n`, ['duplicate', 'refused']],
    ['a good value before a refused one, procps', 'procps', `${T}=60\n${T}=x\n`, ['refused']],
    ['an exclusion after an assignment', 'systemd', `${T}=60\n-${T}\n`, ['excluded']],
    ['a glob that an exclusion holds off', 'procps', `-${T}\nnet.ipv4.tcp_keepalive_tim? = 5\n`, ['excluded']],
    ['what comes after a refused value', 'busybox', `${I}=x\n${T}=60\n`, ['not-loaded']],
    ['an empty value', 'busybox', `${T}= \n`, ['refused']],
  ])('the reason: %s', async (_, loader, content, reasons) => {
    const { parameters } = await resolveJson(tree({ 'x.conf': content }), '--loader', loader, 'x.conf')
    expect(parameters[T]!.overridden).toEqual(reasons.map((reason) => expect.objectContaining({ reason }) as unknown))
  })

  test('a template that may set any parameter is where no value is known', async () => {
    const cwd = tree({ ...HOST, 'etc/sysctl.d/10-x.conf': '\n\n{{ lines }}\n' })
    const { stdout } = await run(['resolve', '--root', '.'], { cwd })
    expect(stdout.split('\n').filter((line) => line.startsWith('net.')).every((line) => line.endsWith('unknown (a template decides)  etc/sysctl.d/10-x.conf:3'))).toBe(true)
    expect((await resolveJson(cwd, '--root', '.')).parameters['net.ipv4.tcp_retries2']).toEqual({ value: null, from: { path: 'etc/sysctl.d/10-x.conf', line: 3 }, overridden: [] })
  })

  test('a template: unknown', async () => {
    const { parameters, timing } = await resolveJson(tree({ 'x.conf': `${T}={{ t }}\n` }), 'x.conf')
    expect([parameters[T]?.value, timing]).toEqual([null, { firstProbe: null, detection: null }])
  })

  test('follows its schema, whatever the bytes are', () => {
    const schema = path.join(import.meta.dirname, '../../schemas/resolve-output.schema.json')
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(schema, 'utf8')) as object)
    fc.assert(
      fc.property(fc.constantFrom(...LOADERS), fc.array(anyBytes, { maxLength: 3 }), (loader, contents) => {
        const account = accountFor('boot', loader, load(loader, ...contents).documents)
        expect(validate(JSON.parse(resolutionJson(account, '/'))), JSON.stringify(validate.errors)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('of all loaders', async () => {
    const { stdout } = await run(['resolve', '--format', 'json', '--all-loaders', '--root', '.'], { cwd: tree(HOST) })
    expect(Object.keys((JSON.parse(stdout) as { loaders: object }).loaders)).toEqual([...LOADERS])
  })
})

describe('what cannot be read', () => {
  test('a missing file and a directory: the rest is resolved, exit 2', async () => {
    const cwd = tree({ 'a.conf': `${T}=60\n`, d: { directory: true } })
    const { code, stdout, stderr } = await run(['resolve', '--format', 'json', 'a.conf', 'none.conf', 'd'], { cwd })
    const { parameters, problems, loaderExit } = JSON.parse(stdout) as Output
    expect([code, parameters[T]?.value, loaderExit, stderr]).toEqual([2, 60, 1, 'keepalint: none.conf: no such file or directory\nkeepalint: d: is a directory\n'])
    expect(problems).toEqual([
      { path: 'none.conf', line: null, kind: 'missing', message: "Failed to open file 'none.conf', ignoring: No such file or directory" },
      { path: 'd', line: null, kind: 'not-a-file', message: "Failed to read file 'd', ignoring: Is a directory" },
    ])
  })

  test('a directory of which the loader says nothing is a problem all the same', async () => {
    const { problems, loaderExit } = await resolveJson(tree({ d: { directory: true } }), '--loader', 'procps', 'd')
    expect([problems, loaderExit]).toEqual([[{ path: 'd', line: null, kind: 'unreadable', message: 'd cannot be read from here, and the values are those without it: is a directory' }], 0])
  })

  test('a circle of links', async () => {
    const cwd = tree({ 'etc/sysctl.d/50-a.conf': { link: '50-a.conf' }, 'etc/sysctl.d/60-b.conf': `${T}=60\n` })
    const { code, stderr } = await run(['resolve', '--root', '.'], { cwd })
    expect([code, stderr]).toEqual([2, 'keepalint: etc/sysctl.d/50-a.conf: too many levels of symbolic links: the link leads back to itself\n'])
  })

  test('a part of the path that is a file, or a link that leads back to itself', async () => {
    expect(await run(['resolve', '--root', '.'], { cwd: tree({ etc: 'hi\n' }) })).toMatchObject({ code: 0, stderr: '' })
    for (const verb of ['resolve', 'lint']) {
      const { code, stderr } = await run([verb, '--root', '.'], { cwd: tree({ etc: { link: 'etc' } }) })
      expect([code, stderr]).toEqual([2, expect.stringMatching(/^(?:keepalint: etc\/sysctl\S+: too many levels of symbolic links: the link leads back to itself\n)+$/)])
    }
  })

  test('a link to itself that is named: the loader says so as well', async () => {
    const { problems, loaderExit } = await resolveJson(tree({ l: { link: 'l' } }), 'l')
    expect([problems.map(({ message }) => message), loaderExit]).toEqual([["Failed to open file 'l', ignoring: Too many levels of symbolic links"], 1])
  })

  test.skipIf(process.getuid?.() !== 0)('what may not be read: said where the values are', () => {
    const cwd = tree({ 'etc/sysctl.d/50-a.conf': `${T}=60\n`, 'd/a.conf': `${T}=60\n` })
    const asNobody = (...argv: readonly string[]): { status: number | null; stdout: string; stderr: string } => spawnSync('setpriv', ['--reuid=65534', '--regid=65534', '--clear-groups', process.execPath, CLI, ...argv], { cwd, encoding: 'utf8' })
    chmodSync(cwd, 0o755)
    chmodSync(path.join(cwd, 'd'), 0o711)
    expect(asNobody('resolve', '--loader', 'procps', 'd/*.conf')).toMatchObject({ status: 2, stderr: 'keepalint: d/*.conf: no such file or directory\n' })
    chmodSync(path.join(cwd, 'etc/sysctl.d/50-a.conf'), 0)
    const unread = 'permission denied; run as a user who may read it'
    expect(asNobody('resolve', '--root', '.')).toMatchObject({ status: 2, stdout: expect.stringContaining(`\netc/sysctl.d/50-a.conf cannot be read from here, and the values are those without it: ${unread}\n`) as unknown })
    chmodSync(path.join(cwd, 'etc'), 0)
    for (const argv of [['resolve', '--root', '.'], ['lint', '--root', '.'], ['lint', 'etc/sysctl.d/50-a.conf']]) {
      expect(asNobody(...argv)).toMatchObject({ status: 2, stderr: expect.stringMatching(/^(?:keepalint: etc\/sysctl\S+: permission denied; run as a user who may read it\n)+$/) as unknown })
    }
    chmodSync(path.join(cwd, 'etc'), 0o755)
  })

  test('200,000 lines about which there is something to say', async () => {
    const cwd = tree({ 'm.conf': 'net.ipv4.tcp_keepalive_tme = 1\n'.repeat(200_000), 'etc/sysctl.d/README': `${T} = 1\n`.repeat(200_000) })
    expect((await resolveJson(cwd, 'm.conf')).problems).toHaveLength(200_000)
    expect((await resolveJson(cwd, '--root', '.')).parameters[T]?.overridden).toHaveLength(200_000)
  })

  test('10,000 drop-ins in one directory', async () => {
    const cwd = tree(Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`etc/sysctl.d/${String(i).padStart(5, '0')}.conf`, `${T}=${i}\n`])))
    const { parameters } = await resolveJson(cwd, '--root', '.')
    expect([parameters[T]?.value, parameters[T]?.overridden.length]).toEqual([9999, 9999])
  })
})

test('a link to sysctl.conf is the file itself: it does not override itself', async () => {
  const cwd = tree({ 'etc/sysctl.conf': `${T}=60\n`, 'etc/sysctl.d/99-sysctl.conf': { link: '../sysctl.conf' } })
  for (const loader of LOADERS) expect((await resolveJson(cwd, '--root', '.', '--loader', loader)).parameters[T]).toEqual({ value: 60, from: { path: 'etc/sysctl.conf', line: 1 }, overridden: [] })
})

describe('wrong use', () => {
  test.each([
    [['--loader', 'openrc'], '--loader is one of systemd, procps, busybox; got openrc'],
    [['--format', 'yaml'], '--format is one of text, json; got yaml'],
    [['--all-loaders', '--loader', 'procps'], '--all-loaders shows each of them and --loader one; pass one of the two'],
    [['--root', '.', 'x.conf'], '--root loads what the host there loads at boot; leave out either --root or the files'],
    [['--root', '/not/there'], '--root /not/there: there is no such directory'],
    [[''], 'a path is empty; leave it out to resolve what this machine loads at boot'],
    [['--lader', 'x'], 'there is no flag --lader; did you mean --loader? (see keepalint resolve --help)'],
  ])('%j', async (argv, message) => {
    expect(await run(['resolve', ...argv], { cwd: tree({}) })).toEqual({ code: 2, stdout: '', stderr: `keepalint: ${message}\n` })
  })
})

test('--help names every flag', async () => {
  const { code, stdout } = await run(['resolve', '--help'])
  expect([code, Object.keys(RESOLVE_FLAGS).filter((flag) => !stdout.includes(`--${flag}`))]).toEqual([0, []])
})
