import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../helpers/run.ts'
import { blocksOf } from '../helpers/markdown.ts'
import { noRegistry } from '../helpers/npm.ts'
import { trio } from '../helpers/sysctl.ts'
import { tree, type Entry } from '../helpers/tree.ts'
import { asUpstream, git, workingTreeAsRepository } from '../helpers/working-tree.ts'

const ROOT = path.join(import.meta.dirname, '../..')
const PAGE = readFileSync(path.join(ROOT, 'docs/ci.md'), 'utf8')

const noPreCommit = spawnSync('pre-commit', ['--version']).error ? 'pre-commit is not installed' : noRegistry
if (noPreCommit !== null) console.warn(`skipped: the hooks in pre-commit (${noPreCommit})`)

const [plain = '', withModel = '', withoutNpm = ''] = blocksOf(PAGE, 'yaml', 'pre-commit')
const [setUp = ''] = blocksOf(PAGE, 'sh', 'pre-commit')

test('the files that are no configuration are those of lint', () => {
  const [suffixes = ''] = /dpkg-.*\|hbs/.exec(readFileSync(path.join(ROOT, 'src/node/find.ts'), 'utf8')) ?? []
  expect(suffixes).not.toBe('')
  expect(readFileSync(path.join(ROOT, '.pre-commit-hooks.yaml'), 'utf8').replaceAll(/\s/g, '')).toContain(suffixes.replaceAll('.*', '[^/]*'))
})

describe.skipIf(noPreCommit !== null)('in pre-commit', () => {
  let upstream = ''
  const home = mkdtempSync(path.join(tmpdir(), 'keepalint-pre-commit-'))

  beforeAll(() => {
    upstream = workingTreeAsRepository()
  })
  afterAll(() => {
    for (const made of [upstream, home]) rmSync(made, { recursive: true })
  })

  function sh(cwd: string, script: string, env: Readonly<Record<string, string>> = {}): { code: number | null; output: string } {
    const { status, stdout, stderr } = spawnSync('bash', ['-ec', script], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, ...asUpstream(upstream), PRE_COMMIT_HOME: home, PRE_COMMIT_COLOR: 'never', ...env },
      maxBuffer: 2 ** 28,
    })
    return { code: status, output: `${stdout}${stderr}` }
  }

  /** A repository with these files staged, set up as the page says. */
  function repository(files: Readonly<Record<string, Entry>>, config: string): string {
    const cwd = tree({ ...files, '.pre-commit-config.yaml': config })
    git(cwd, 'init', '--quiet')
    git(cwd, 'config', 'user.name', 'test')
    git(cwd, 'config', 'user.email', 'test@localhost')
    expect(sh(cwd, setUp)).toMatchObject({ code: 0 })
    expect(readFileSync(path.join(cwd, '.pre-commit-config.yaml'), 'utf8')).toContain(git(upstream, 'rev-parse', 'HEAD').trim())
    git(cwd, 'add', '--all')
    return cwd
  }

  function commit(cwd: string): { code: number | null; output: string } {
    return sh(cwd, 'git add --all && git commit --message change')
  }

  function write(cwd: string, name: string, text: string): void {
    writeFileSync(path.join(cwd, name), text)
  }

  test('the manifest is one', () => {
    expect(sh(ROOT, 'pre-commit validate-manifest .pre-commit-hooks.yaml')).toEqual({ code: 0, output: '' })
  })

  test('a commit passes, or is stopped and says why', () => {
    const cwd = repository({ 'etc/sysctl.d/60-keepalive.conf': trio(60, 10, 6), 'README.md': 'no sysctl file\n' }, plain)
    expect(commit(cwd)).toMatchObject({ code: 0, output: expect.stringMatching(/^keepalint\.+Passed$/m) as unknown })
    write(cwd, 'etc/sysctl.d/60-keepalive.conf', trio(60, 10, '6x'))
    const { code, output } = commit(cwd)
    expect(code).toBe(1)
    expect(output).toMatch(/^keepalint\.+Failed$/m)
    expect(output).toMatch(/^etc\/sysctl\.d\/60-keepalive\.conf\n {2}3:33 {2}error {2}the kernel refuses "6x"/m)
    write(cwd, 'etc/sysctl.d/60-keepalive.conf', trio(60, 10, 7))
    expect(commit(cwd).code).toBe(0)
    write(cwd, 'README.md', 'changed\n')
    expect(commit(cwd)).toMatchObject({ code: 0, output: expect.stringMatching(/^keepalint\.+\(no files to check\)Skipped$/m) as unknown })
  }, 120_000)

  test('a changed file is judged with those that are not changed, and alone reported', () => {
    const cwd = repository({ 'etc/sysctl.d/10-first.conf': trio(60, 10, 6), 'etc/sysctl.d/90-last.conf': trio(60, 10, 6), 'etc/sysctl.d/95-old.conf': 'net.ipv4.tcp_retries2 = 8x\n' }, `${plain}        args: [--max-warnings=0]\n`)
    expect(sh(cwd, 'git commit --no-verify --message all').code).toBe(0)
    write(cwd, 'etc/sysctl.d/10-first.conf', trio(50, 10, 6))
    const { code, output } = commit(cwd)
    expect(code).toBe(1)
    expect(output).toMatch(/^etc\/sysctl\.d\/10-first\.conf\n {2}1:\d+ {2}warning .*90-last\.conf:1.* overridden-assignment$/m)
    expect(output).not.toMatch(/95-old|^etc\/sysctl\.d\/90-last/m)
  }, 120_000)

  test('mends with --fix, and stops for a look', () => {
    const cwd = repository({ 'sysctl.conf': `${trio(60, 10, 6)}; a comment that a new systemd does not take\n` }, `${plain}        args: [--fix]\n`)
    expect(commit(cwd)).toMatchObject({ code: 1, output: expect.stringContaining('files were modified by this hook') as unknown })
    expect(readFileSync(path.join(cwd, 'sysctl.conf'), 'utf8')).toContain('\n# a comment')
    expect(commit(cwd).code).toBe(0)
  }, 120_000)

  test('10,000 files', () => {
    const name = (i: number): string => `hosts/${Math.floor(i / 100) + 100}.eu-central-1.example.net/etc/sysctl.d/${(i % 100) + 100}-keepalive.conf`
    const bad = [0, 4_999, 9_999]
    const cwd = repository(Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [name(i), trio(60, 10, bad.includes(i) ? '6x' : 6)])), `${plain}        args: [--format, json]\n`)
    const { code, output } = sh(cwd, 'pre-commit run --all-files')
    expect(code).toBe(1)
    const reports = Array.from(output.matchAll(/^\{[^]*?^\}|^\{.*\}$/gm), ([json]) => JSON.parse(json) as { results: { filePath: string; errorCount: number }[] })
    expect(reports.length).toBeGreaterThan(1)
    const results = reports.flatMap((report) => report.results)
    expect(new Set(results.map(({ filePath }) => filePath)).size).toBe(10_000)
    expect(results.filter(({ errorCount }) => errorCount > 0).map(({ filePath }) => filePath)).toEqual(bad.map(name))
  }, 240_000)

  test('takes the files that keepalint lint finds', async () => {
    const below = (names: readonly string[]): Record<string, string> => Object.fromEntries(names.map((name) => [name, trio(60, 10, '6x')]))
    const inSysctlD = [
      ...['60-a.conf', '.60-hidden.conf', 'README.conf', '60-keepalive', '60-keepalive.cfg', '60-keepalive.CONF', 'keepalive.conf1', 'x.bak.local', 'a b'],
      ...['README', 'readme.md', 'LICENSE', 'Makefile', 'x.conf.bak', 'x.conf~', 'x.conf.dpkg-old', 'x.dpkg-new', 'x.rpmsave', 'x.SWP', '.hidden', '#x.conf#', 'x.conf.j2', 'x.j2', 'x.sh', 'x.yml', 'x.conf,v', 'x.conf copy', 'x~'],
    ].map((name) => `etc/sysctl.d/${name}`)
    const others = ['sysctl.conf', 'a/sysctl.conf', 'a/xsysctl.conf', 'a/sysctl.conf.bak', 'a/sysctl.d.conf', 'nginx.conf', 'xsysctl.d/x.conf', 'etc/sysctl.d/sub/x.conf', 'etc/sysctl.d/sub/sysctl.d/x.conf']
    const models = { 'a/keepalive.yaml': 'version: 1\nkeepalive: { time: 60 }\n', 'b/keepalive.yml': 'version: 1\nkeepalive: { time: 60 }\n', 'c/keepalive.json': '{ "version": 1, "keepalive": { "time": 60 } }\n', 'd/xkeepalive.yaml': 'version: 1\n' }
    const cwd = repository({ ...below([...inSysctlD, ...others]), ...models }, `${plain}        args: [--format, unix]\n`)
    const found = await run(['lint', '--format', 'unix'], { cwd })
    const { output } = sh(cwd, 'pre-commit run --all-files')
    const files = (text: string): string[] => [...new Set(Array.from(text.matchAll(/^(.+?):\d+:\d+: /gm), ([, file]) => file!))].sort()
    expect(files(found.stdout)).toContain('etc/sysctl.d/60-keepalive.cfg')
    expect(files(found.stdout).length).toBeLessThan(20)
    expect(files(output)).toEqual(files(found.stdout))
  }, 120_000)

  test('with a keepalive.yaml, as the page says: a change of it concerns every file', () => {
    const model = (time: number): string => `version: 1\nkeepalive: { time: ${time}, intvl: 10, probes: 6 }\noutputs:\n  - { format: sysctl, path: etc/sysctl.d/60-keepalive.conf }\n  - { format: json, path: keepalive.out.json }\n`
    const cwd = repository({ 'keepalive.yaml': model(60) }, withModel)
    const keepalint = `"${process.execPath}" "${ROOT}/dist/cli.js"`
    expect(sh(cwd, `${keepalint} render --write`).code).toBe(0)
    expect(commit(cwd)).toMatchObject({ code: 0, output: expect.stringMatching(/^keepalint\.+Passed\nkeepalint render --check\.+Passed$/m) as unknown })
    write(cwd, 'keepalive.yaml', model(90))
    const { code, output } = commit(cwd)
    expect([code, output]).toEqual([1, expect.stringMatching(/^etc\/sysctl\.d\/60-keepalive\.conf\n.* error .* drift$[^]*^\+\+\+ .*keepalive\.out\.json/m)])
    expect(sh(cwd, `${keepalint} render --write`).code).toBe(0)
    expect(commit(cwd).code).toBe(0)
  }, 120_000)

  test('without npm, as the page says', () => {
    const cwd = repository({ 'sysctl.conf': trio(60, 10, '6x') }, withoutNpm)
    const ownHome = tree({})
    expect(sh(cwd, 'pre-commit run', { PRE_COMMIT_HOME: ownHome, npm_config_registry: 'http://localhost:1' })).toMatchObject({ code: 1, output: expect.stringContaining('the kernel refuses "6x"') as unknown })
  }, 120_000)

  test('keepalint-system runs what is on the PATH', () => {
    const cwd = repository({ 'sysctl.conf': trio(60, 10, '6x') }, plain.replace('id: keepalint', 'id: keepalint-system'))
    const bin = tree({ keepalint: `#!/bin/sh\nexec "${process.execPath}" "${ROOT}/dist/cli.js" "$@"\n` })
    chmodSync(path.join(bin, 'keepalint'), 0o755)
    expect(sh(cwd, 'pre-commit run', { PATH: `${bin}:${process.env['PATH']!}` })).toMatchObject({ code: 1, output: expect.stringContaining('the kernel refuses "6x"') as unknown })
  }, 120_000)
})
