import { spawnSync } from 'node:child_process'
import { chmodSync, readFileSync, truncateSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { trio } from '../helpers/sysctl.ts'
import { tree } from '../helpers/tree.ts'

const CLI = path.join(import.meta.dirname, '../../dist/cli.js')

function cli(argv: readonly string[], options: { input?: string | Uint8Array; cwd?: string } = {}): { code: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...argv], { encoding: 'utf8', env: {}, ...options })
  return { code: status, stdout, stderr }
}

describe('dist/cli.js as a process', () => {
  test('reads standard input and exits with the code', () => {
    const { code, stdout, stderr } = cli(['lint', '--format', 'unix', '-'], { input: trio(60, 10, '6x') })
    expect([code, stderr]).toEqual([1, ''])
    expect(stdout).toMatch(/^<stdin>:3:33: the kernel refuses "6x".* \[error\/invalid-value\]\n$/)
  })

  test('any bytes: no crash', () => {
    const noise = Buffer.from(Array.from({ length: 20_000 }, (_, i) => (i * i * 31 + i * 17) % 256))
    const { code, stderr } = cli(['lint', '-'], { input: noise })
    expect([code, stderr]).toEqual([1, ''])
  })

  test('a pipe is read once, whatever its bytes', () => {
    const script = `"${process.execPath}" "${CLI}" lint --format unix <(printf '# \\xe9\\n${trio(60, 10, '6x').replaceAll('\n', '\\n')}')`
    const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' })
    expect([status, stderr, stdout.includes('[error/invalid-value]')]).toEqual([1, '', true])
  })

  test('a file of 3 GB is refused at once', () => {
    const cwd = tree({ 'huge.conf': '' })
    truncateSync(path.join(cwd, 'huge.conf'), 3 * 2 ** 30)
    expect(cli(['lint', 'huge.conf'], { cwd })).toEqual({ code: 2, stdout: '', stderr: 'keepalint: huge.conf: is too large to be a sysctl file\n' })
  })

  test('the user’s mistake has no stack', () => {
    expect(cli(['lint', 'missing.conf'], { cwd: tree({}) })).toEqual({ code: 2, stdout: '', stderr: 'keepalint: missing.conf: no such file or directory\n' })
  })

  test('an unreadable file, an unreadable directory', () => {
    const cwd = tree({ 'cli.js': readFileSync(CLI), 'a.conf': trio(60, 10, 6), 'etc/sysctl.d/a.conf': '', 'other/etc/sysctl.conf': '' })
    for (const [name, mode] of [['.', 0o755], ['a.conf', 0], ['etc/sysctl.d', 0]] as const) chmodSync(path.join(cwd, name), mode)
    // Root may read everything, so it becomes nobody; only then, as nobody may not be allowed to start this node.
    const nobody = "if (process.getuid() === 0) { process.setgid(65534); process.setuid(65534) } require('./cli.js')"
    const lint = (...argv: readonly string[]): unknown => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', nobody, 'cli.js', 'lint', ...argv], { cwd, encoding: 'utf8', env: {} })
      return [status, stdout, stderr]
    }
    const denied = 'permission denied; run as a user who may read it'
    expect(lint('a.conf')).toEqual([2, '', `keepalint: a.conf: ${denied}\n`])
    expect(lint()).toEqual([2, '', `keepalint: etc/sysctl.d: ${denied}\n`])
    expect(lint('etc/sysctl.d/a.conf')).toEqual([2, '', `keepalint: etc/sysctl.d: ${denied}\nkeepalint: etc/sysctl.d/a.conf: ${denied}\n`])
    chmodSync(path.join(cwd, 'etc/sysctl.d'), 0o755)
  })

  test('faults around it are one line, too', () => {
    const cwd = tree({ 'gone/x': '', 'a.conf': trio(60, 10, '6x') })
    const sh = (script: string): unknown => {
      const { status, stderr } = spawnSync('sh', ['-c', script], { cwd, encoding: 'utf8' })
      return [status, stderr]
    }
    expect(sh(`"${process.execPath}" "${CLI}" lint a.conf > /dev/full`)).toEqual([2, 'keepalint: cannot write the output: ENOSPC: no space left on device, write\n'])
    expect(sh(`cd gone && rm -r ../gone && "${process.execPath}" "${CLI}" lint`)).toEqual([2, 'keepalint: the working directory is gone; change to one that exists\n'])
  })

  test('a reader that leaves early is no error', () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `prose ${i}\n`).join('')
    const cwd = tree({ 'a.conf': lines })
    const run = spawnSync('sh', ['-c', `"${process.execPath}" "${CLI}" lint a.conf | head -n 1; exit 0`], { cwd, encoding: 'utf8' })
    expect([run.stderr, run.stdout]).toEqual(['', 'a.conf\n'])
  })

  test('runs on its own: it needs no node_modules', () => {
    const cwd = tree({ 'a.conf': trio(60, 10, 6) })
    const copied = spawnSync('sh', ['-c', `cp "${CLI}" cli.js && "${process.execPath}" cli.js lint a.conf --middlebox aws-nlb-tcp`], { cwd, encoding: 'utf8' })
    expect([copied.status, copied.stdout, copied.stderr]).toEqual([0, '', ''])
  })
})
