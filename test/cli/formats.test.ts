import { spawnSync } from 'node:child_process'
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { FORMATS } from '../../src/report/index.ts'
import { parseOutput, run } from '../helpers/run.ts'
import { trio } from '../helpers/sysctl.ts'
import { tree } from '../helpers/tree.ts'

const BAD = trio(60, 10, '6x')
const CLI = path.join(import.meta.dirname, '../../dist/cli.js')

describe('several formats in one run', () => {
  test('one is printed, the others are files', async () => {
    const cwd = tree({ 'x.conf': BAD })
    const alone = await run(['lint', 'x.conf'], { cwd, isTTY: true })
    const { code, stdout, stderr } = await run(['lint', '--format', 'stylish', '--format', 'sarif:out.sarif', '--format', 'junit:out.xml', 'x.conf'], { cwd, isTTY: true })
    expect([code, stderr]).toEqual([1, ''])
    expect(stdout).toBe(alone.stdout)
    expect(readFileSync(path.join(cwd, 'out.sarif'), 'utf8')).toBe((await run(['lint', '--format', 'sarif', 'x.conf'], { cwd })).stdout)
    expect(readFileSync(path.join(cwd, 'out.xml'), 'utf8')).toBe((await run(['lint', '--format', 'junit', 'x.conf'], { cwd })).stdout)
    expect(readdirSync(cwd).sort()).toEqual(['out.sarif', 'out.xml', 'x.conf'])
  })

  test('with files alone nothing is printed; a colon may be in a name', async () => {
    const cwd = tree({ 'x.conf': BAD })
    expect(await run(['lint', '--format', 'unix:a:b.txt', 'x.conf'], { cwd })).toEqual({ code: 1, stdout: '', stderr: '' })
    expect(readFileSync(path.join(cwd, 'a:b.txt'), 'utf8')).toMatch(/^x\.conf:3:33: /)
  })

  test('a file has no colour, whatever is printed', async () => {
    const cwd = tree({ 'x.conf': BAD })
    const { stdout } = await run(['lint', '--color', '--format', 'unix', '--format', 'stylish:out.txt', 'x.conf'], { cwd, env: { FORCE_COLOR: '1' } })
    expect(stdout).not.toContain('\x1b')
    expect(readFileSync(path.join(cwd, 'out.txt'), 'utf8')).toMatch(/^x\.conf\n {2}3:33 {2}error {2}/)
  })

  test('--quiet holds for all', async () => {
    const cwd = tree({ 'x.conf': `${BAD};note\n` })
    for (const format of FORMATS) {
      const { code } = await run(['lint', '--quiet', '--format', `${format}:${format}.out`, 'x.conf'], { cwd })
      const text = readFileSync(path.join(cwd, `${format}.out`), 'utf8')
      const findings = format === 'sarif' ? JSON.stringify((JSON.parse(text) as { runs: { results: unknown }[] }).runs[0]!.results) : text
      expect([code, format, findings.includes('invalid-value'), findings.includes('semicolon-comment')]).toEqual([1, format, true, false])
    }
  })

  test('a file that is there is replaced and keeps its mode; behind a link it is the file that the link leads to', async () => {
    const cwd = tree({ 'x.conf': BAD, 'real/old.json': 'old', 'out.json': { link: 'real/old.json' } })
    chmodSync(path.join(cwd, 'real/old.json'), 0o600)
    expect((await run(['lint', '--format', 'json:out.json', 'x.conf'], { cwd })).code).toBe(1)
    expect(parseOutput(readFileSync(path.join(cwd, 'real/old.json'), 'utf8')).results).toHaveLength(1)
    expect([lstatSync(path.join(cwd, 'out.json')).isSymbolicLink(), statSync(path.join(cwd, 'real/old.json')).mode & 0o777]).toEqual([true, 0o600])
  })

  test('reports are written where inputs cannot be read, and where there are none', async () => {
    const cwd = tree({ 'x.conf': BAD })
    expect(await run(['lint', '--format', 'json:out.json', 'x.conf', 'missing.conf'], { cwd })).toEqual({ code: 2, stdout: '', stderr: 'keepalint: missing.conf: no such file or directory\n' })
    expect(parseOutput(readFileSync(path.join(cwd, 'out.json'), 'utf8')).results).toHaveLength(1)
    expect((await run(['lint', '--allow-empty', '--format', 'gitlab:empty.json'], { cwd })).code).toBe(0)
    expect(readFileSync(path.join(cwd, 'empty.json'), 'utf8')).toBe('[]\n')
  })
})

describe('wrong use: exit 2, nothing printed, nothing written', () => {
  test.each([
    [['xml'], '--format is one of stylish, json, sarif, junit, github, gitlab, unix; got xml'],
    [['xml:out.xml'], '--format is one of stylish, json, sarif, junit, github, gitlab, unix; got xml'],
    [['stylish', 'json'], '--format stylish and --format json: only one can be printed; write the others to files, as in --format json:FILE'],
    [['sarif:'], '--format sarif: names no file behind the colon; without the colon sarif is printed'],
    [['sarif:none/out.sarif'], '--format sarif:none/out.sarif: there is no directory CWD/none; make it first'],
    [['sarif:x.conf/out.sarif'], '--format sarif:x.conf/out.sarif: there is no directory CWD/x.conf; make it first'],
    [['sarif:dir'], '--format sarif:dir: is a directory; name a file in it'],
    [['json:x.conf'], '--format json:x.conf: is itself linted; write the report to another file'],
    [['json:dir/../link.conf'], '--format json:dir/../link.conf: is itself linted; write the report to another file'],
    [['json:other.yaml'], '--format json:other.yaml: is itself linted; write the report to another file'],
    [['json:dir/keepalive.json'], '--format json:dir/keepalive.json: has the name of a model; give the report another one'],
    [['json:a.json', 'gitlab:dir/../a.json'], '--format gitlab:dir/../a.json: another report goes to that file; name a file for each'],
    [['json:/dev/null'], '--format json:/dev/null: is no regular file; to print the report, leave out the colon and what follows it'],
    [['json:nowhere'], '--format json:nowhere: is no regular file; to print the report, leave out the colon and what follows it'],
  ])('%j', async (formats, message) => {
    const cwd = tree({ 'x.conf': BAD, 'link.conf': { link: 'x.conf' }, nowhere: { link: 'gone/x' }, dir: { directory: true }, 'other.yaml': 'version: 1\n' })
    const before = readdirSync(cwd)
    const argv = ['lint', '--model', 'other.yaml', ...formats.flatMap((format) => ['--format', format]), 'x.conf']
    expect(await run(argv, { cwd })).toEqual({ code: 2, stdout: '', stderr: `keepalint: ${message.replace('CWD', cwd)}\n` })
    expect([readdirSync(cwd), readFileSync(path.join(cwd, 'x.conf'), 'utf8')]).toEqual([before, BAD])
  })
})

describe('dist/cli.js as a process', () => {
  test('a file that cannot be written is an error, and the findings are printed all the same', () => {
    const cwd = tree({ 'x.conf': BAD, 'locked/x': '' })
    for (const name of readdirSync(path.dirname(CLI))) writeFileSync(path.join(cwd, name), readFileSync(path.join(path.dirname(CLI), name)))
    chmodSync(cwd, 0o755)
    chmodSync(path.join(cwd, 'locked'), 0o555)
    mkdirSync(path.join(cwd, 'open'), { mode: 0o777 })
    chmodSync(path.join(cwd, 'open'), 0o777)
    // Root may write everything, so it becomes nobody.
    const nobody = "if (process.getuid() === 0) { process.setgid(65534); process.setuid(65534) } require('./cli.js')"
    const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', nobody, 'cli.js', 'lint', '--format', 'unix', '--format', 'json:open/out.json', '--format', 'sarif:locked/out.sarif', 'x.conf'], { cwd, encoding: 'utf8', env: {} })
    expect([status, stderr]).toEqual([2, 'keepalint: cannot write locked/out.sarif: permission denied; run as a user who may write it; no report is written\n'])
    expect(stdout).toMatch(/^x\.conf:3:33: /)
    expect(readdirSync(path.join(cwd, 'open'))).toEqual([])
  })

  test.each(FORMATS)('prints %s', (format) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'lint', '--format', format, '-'], { input: BAD, encoding: 'utf8', env: {} })
    expect([status, stderr, stdout.includes('invalid-value')]).toEqual([1, '', true])
  })
})
