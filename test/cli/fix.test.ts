import { spawnSync } from 'node:child_process'
import { chmodSync, lstatSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { run, type Outcome } from '../helpers/run.ts'
import { trio } from '../helpers/sysctl.ts'
import { tree } from '../helpers/tree.ts'

const FIXABLE = `; by hand\n${trio('60 # one minute', 10, 6)}net.ipv4.tcp_keepalive_time = 60\n`
const FIXED = `# by hand\n# one minute\n${trio(60, 10, 6)}`
const CONF = 'etc/sysctl.d/60-a.conf'

function contentOf(cwd: string, file = CONF): string {
  return readFileSync(path.join(cwd, file), 'utf8')
}

async function fix(cwd: string, ...argv: readonly string[]): Promise<Outcome> {
  return run(['lint', '--fix', ...argv], { cwd })
}

test('mends the text, says how much, and reports what is left', async () => {
  const cwd = tree({ [CONF]: `${FIXABLE}net.ipv4.tcp_retries2 = 8s\n` })
  const { code, stdout, stderr } = await fix(cwd, '--format', 'unix')
  expect(contentOf(cwd)).toBe(`${FIXED}net.ipv4.tcp_retries2 = 8s\n`)
  expect([code, stderr]).toEqual([1, 'keepalint: fixed 3 findings in 1 file\n'])
  expect(stdout).toMatch(/^etc\/sysctl\.d\/60-a\.conf:6:25: .*\[error\/invalid-value\]\n$/)
  expect(await fix(cwd, '--format', 'unix')).toEqual({ code: 1, stdout, stderr: '' })
})

test('--fix-dry-run prints a patch and writes nothing', async () => {
  const cwd = tree({ [CONF]: FIXABLE })
  const { code, stdout, stderr } = await run(['lint', '--fix-dry-run'], { cwd })
  expect([code, stderr, contentOf(cwd)]).toEqual([0, 'keepalint: --fix would fix 3 findings in 1 file\n', FIXABLE])
  const patched = spawnSync('patch', ['-p1'], { cwd, input: stdout, encoding: 'utf8' })
  expect([patched.status, contentOf(cwd)]).toEqual([0, FIXED])
})

test('the JSON has the fixed text, as that of ESLint', async () => {
  const cwd = tree({ [CONF]: FIXABLE, 'etc/sysctl.d/70-b.conf': 'vm.swappiness = 1\n' })
  const { stdout } = await run(['lint', '--fix-dry-run', '--format', 'json'], { cwd })
  const { results } = JSON.parse(stdout) as { results: { output?: string; messages: unknown[] }[] }
  expect(results.map(({ output, messages }) => [output, messages.length])).toEqual([[FIXED, 0], [undefined, 0]])
})

test('standard input is shown, not written', async () => {
  expect((await run(['lint', '--fix', '-'], { stdin: FIXABLE })).stderr).toBe('keepalint: --fix writes files, and standard input is none; --fix-dry-run shows what it would change\n')
  const { code, stdout } = await run(['lint', '--fix-dry-run', '--stdin-filename', 'sysctl.d/a.conf', '-'], { stdin: FIXABLE, cwd: tree({}) })
  expect(code).toBe(0)
  expect(stdout).toContain('\n-; by hand\n')
})

test.each([
  ['CRLF', FIXABLE.replaceAll('\n', '\r\n'), FIXED.replaceAll('\n', '\r\n')],
  ['a byte order mark before a comment', `\ufeff# x\n${FIXABLE}`, `# x\n${FIXED}`],
  ['a byte order mark before a value stays', `\ufeffvm.swappiness = 1\n${FIXABLE}`, `\ufeffvm.swappiness = 1\n${FIXED}`],
])('keeps bytes: %s', async (_, before, after) => {
  const cwd = tree({ [CONF]: before })
  await fix(cwd, '--quiet')
  expect(contentOf(cwd)).toBe(after)
})

test('keeps bytes that are not UTF-8', async () => {
  const cwd = tree({ [CONF]: FIXABLE })
  const latin1 = Buffer.from(`# caf\xe9 \x80\n${FIXABLE}`, 'latin1')
  writeFileSync(path.join(cwd, CONF), latin1)
  await fix(cwd)
  expect(readFileSync(path.join(cwd, CONF)).equals(Buffer.from(`# caf\xe9 \x80\n${FIXED}`, 'latin1'))).toBe(true)
})

test('a directive that is not needed goes, in keepalive.yaml as well', async () => {
  const model = 'version: 1\nkeepalive: { time: 60, intvl: 10, probes: 6 }\n'
  const cwd = tree({ 'keepalive.yaml': `# keepalint-disable-file zero-time\n${model}` })
  await fix(cwd, '--report-unused-disable-directives')
  expect(contentOf(cwd, 'keepalive.yaml')).toBe(model)
})

describe('what is written', () => {
  test('keeps its mode, and nothing lies beside it', async () => {
    const cwd = tree({ [CONF]: FIXABLE })
    chmodSync(path.join(cwd, CONF), 0o640)
    await fix(cwd)
    expect(statSync(path.join(cwd, CONF)).mode & 0o7777).toBe(0o640)
    expect(readdirSync(path.join(cwd, 'etc/sysctl.d'))).toEqual(['60-a.conf'])
  })

  test('is left alone where there is nothing to mend', async () => {
    const cwd = tree({ [CONF]: FIXED })
    const { ino, mtimeMs } = statSync(path.join(cwd, CONF))
    expect(await fix(cwd)).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(statSync(path.join(cwd, CONF))).toMatchObject({ ino, mtimeMs })
  })

  test('is what a link within the tree leads to, and the link stays', async () => {
    const cwd = tree({ 'etc/sysctl.conf': FIXABLE, 'etc/sysctl.d/x': '' })
    symlinkSync('../sysctl.conf', path.join(cwd, 'etc/sysctl.d/99-sysctl.conf'))
    await fix(cwd)
    expect(contentOf(cwd, 'etc/sysctl.conf')).toBe(FIXED)
    expect(lstatSync(path.join(cwd, 'etc/sysctl.d/99-sysctl.conf')).isSymbolicLink()).toBe(true)
  })

  test('is never outside of what is linted', async () => {
    const outside = tree({ 'shared.conf': FIXABLE })
    const cwd = tree({ 'sysctl.d/x': '' })
    symlinkSync(path.join(outside, 'shared.conf'), path.join(cwd, 'sysctl.d/60-shared.conf'))
    const { stderr, stdout } = await fix(cwd)
    expect(stderr).toBe(`keepalint: ${outside}/shared.conf: is not fixed, as it lies outside of what is linted, behind a symbolic link\n`)
    expect(stdout).toContain('trailing-comment')
    expect(contentOf(outside, 'shared.conf')).toBe(FIXABLE)
  })

  test('is a file that is named, wherever the working directory is', async () => {
    const cwd = tree({ [CONF]: FIXABLE })
    await fix('/', path.join(cwd, CONF))
    expect(contentOf(cwd)).toBe(FIXED)
  })

  test('is no sibling of a file that is named', async () => {
    const cwd = tree({ [CONF]: FIXABLE, 'etc/sysctl.d/70-b.conf': FIXABLE })
    await fix(cwd, CONF)
    expect(contentOf(cwd, 'etc/sysctl.d/70-b.conf')).toBe(FIXABLE)
  })

  test('is all of it or nothing, and the cause is named', () => {
    const cwd = tree({ 'a/sysctl.d/60-a.conf': FIXABLE, 'b/sysctl.d/60-a.conf': FIXABLE })
    mkdirSync(path.join(cwd, 'home'))
    // Root may write anywhere but into a file system that is read-only.
    const script = `mount --bind b b && mount -o remount,ro,bind b && exec "$@"`
    const cli = path.join(import.meta.dirname, '../../dist/cli.js')
    const { status, stderr } = spawnSync('unshare', ['--mount', '--map-root-user', '--user', 'sh', '-c', script, 'sh', process.execPath, cli, 'lint', '--fix'], { cwd, encoding: 'utf8' })
    if (/unshare: |mount: /.test(stderr)) {
      console.warn(`skipped: no mount namespace: ${stderr}`)
      return
    }
    expect([status, stderr]).toEqual([2, 'keepalint: b/sysctl.d/60-a.conf: cannot be written: the file system is read-only; nothing is fixed\n'])
    expect([contentOf(cwd, 'a/sysctl.d/60-a.conf'), contentOf(cwd, 'b/sysctl.d/60-a.conf')]).toEqual([FIXABLE, FIXABLE])
  })
})
