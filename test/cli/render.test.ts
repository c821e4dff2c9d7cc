import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { RENDER_FLAGS } from '../../src/cli/render.ts'
import { render } from '../../src/render/render.ts'
import { modelOf } from '../helpers/model.ts'
import { run, type Outcome } from '../helpers/run.ts'
import { tree, type Entry } from '../helpers/tree.ts'

const CLI = path.join(import.meta.dirname, '../../dist/cli.js')
const VALUES = 'version: 1\nkeepalive: { time: 60, intvl: 10, probes: 6 }\nmiddleboxes: [aws-nlb-tcp]\n'
const CONF = 'etc/sysctl.d/60-keepalive.conf'
const ONE = `${VALUES}outputs:\n  - { format: sysctl, path: ${CONF} }\n`
const TWO = `${ONE}  - { format: script, path: apply.sh }\n`
const TEXT = render(modelOf(VALUES), 'sysctl')
const SCRIPT = render(modelOf(VALUES), 'script')
const EMPTY = { code: 0, stdout: '', stderr: '' }

function renderIn(files: Readonly<Record<string, Entry>>, argv: readonly string[] = [], stdin = ''): Promise<Outcome> & { readonly cwd: string } {
  const cwd = tree(files)
  return Object.assign(run(['render', ...argv], { cwd, stdin }), { cwd })
}

const textOf = (cwd: string, file: string): string => readFileSync(path.join(cwd, file), 'utf8')

describe('prints', () => {
  test('the one output, or the fragment where there are no outputs', async () => {
    for (const model of [VALUES, ONE]) expect(await renderIn({ 'keepalive.yaml': model })).toEqual({ ...EMPTY, stdout: TEXT })
  })

  test('several outputs, each under its name', async () => {
    expect((await renderIn({ 'keepalive.yaml': TWO })).stdout).toBe(`==> ${CONF} <==\n${TEXT}\n==> apply.sh <==\n${SCRIPT}`)
  })

  test('one format', async () => {
    expect((await renderIn({ 'keepalive.yaml': ONE }, ['--format', 'script'])).stdout).toBe(SCRIPT)
    expect(JSON.parse((await renderIn({ 'keepalive.yaml': ONE }, ['--format', 'json'])).stdout)).toMatchObject({ schemaVersion: 1, sysctl: { 'net.ipv4.tcp_keepalive_time': 60 } })
  })

  test('of the nearest model up the tree, of a named one, of a directory, of standard input', async () => {
    const cwd = tree({ 'keepalive.yml': VALUES, 'a/b': { directory: true }, 'web.yaml': VALUES })
    expect(await run(['render'], { cwd: path.join(cwd, 'a/b') })).toEqual({ ...EMPTY, stdout: TEXT.replace('keepalive.yaml', 'keepalive.yml') })
    expect((await run(['render', 'web.yaml'], { cwd })).stdout).toBe(TEXT.replace('keepalive.yaml', 'web.yaml'))
    expect((await run(['render', '.'], { cwd })).stdout).toBe(TEXT.replace('keepalive.yaml', 'keepalive.yml'))
    expect((await run(['render', '-'], { cwd, stdin: VALUES })).stdout).toBe(TEXT)
  })
})

describe('writes', () => {
  test('the outputs to where the model is, with their modes, and leaves nothing else behind', async () => {
    const cwd = tree({ 'conf/keepalive.yaml': TWO })
    expect(await run(['render', '--write', 'conf'], { cwd })).toEqual({ ...EMPTY, stdout: `conf/${CONF}: written\nconf/apply.sh: written\n` })
    expect([textOf(cwd, `conf/${CONF}`), textOf(cwd, 'conf/apply.sh')]).toEqual([TEXT, SCRIPT])
    expect([CONF, 'apply.sh'].map((file) => statSync(path.join(cwd, 'conf', file)).mode & 0o777)).toEqual([0o644, 0o755])
    expect(readdirSync(path.join(cwd, 'conf/etc/sysctl.d'))).toEqual(['60-keepalive.conf'])
  })

  test('below a directory that need not be there', async () => {
    const cwd = tree({ 'keepalive.yaml': ONE })
    expect(await run(['render', '--out', 'build/image'], { cwd })).toEqual({ ...EMPTY, stdout: `build/image/${CONF}: written\n` })
    expect(textOf(cwd, `build/image/${CONF}`)).toBe(TEXT)
  })

  test('only what differs', async () => {
    const cwd = tree({ 'keepalive.yaml': TWO, [CONF]: TEXT, 'apply.sh': 'old\n' })
    chmodSync(path.join(cwd, 'apply.sh'), 0o700)
    const before = statSync(path.join(cwd, CONF))
    expect((await run(['render', '--write'], { cwd })).stdout).toBe(`${CONF}: unchanged\napply.sh: written\n`)
    const after = statSync(path.join(cwd, CONF))
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs])
    expect([textOf(cwd, 'apply.sh'), statSync(path.join(cwd, 'apply.sh')).mode & 0o777]).toEqual([SCRIPT, 0o700])
  })

  test('through a link that stays within the directory: the file behind it', async () => {
    const cwd = tree({ 'keepalive.yaml': ONE, 'real/60-keepalive.conf': 'old\n', [CONF]: { link: '../../real/60-keepalive.conf' } })
    expect((await run(['render', '--write'], { cwd })).code).toBe(0)
    expect([textOf(cwd, 'real/60-keepalive.conf'), lstatSync(path.join(cwd, CONF)).isSymbolicLink()]).toEqual([TEXT, true])
  })
})

describe('refuses to leave the directory, and then writes nothing at all', () => {
  test.each<[string, Readonly<Record<string, Entry>>, string]>([
    ['a directory that is a link to elsewhere', { 'out/etc': { link: '../elsewhere' }, 'elsewhere/sysctl.d': { directory: true } }, 'leads outside of CWD/out through a symbolic link'],
    ['the same with an absolute target', { 'out/etc': { link: '/tmp' } }, 'leads outside of CWD/out through a symbolic link'],
    ['a file that is a link to elsewhere', { [`out/${CONF}`]: { link: '../../../victim' }, victim: 'precious\n' }, 'leads outside of CWD/out through a symbolic link'],
    ['a file that is a link to nothing', { [`out/${CONF}`]: { link: '../../../victim' } }, 'is a symbolic link that leads nowhere'],
    ['a directory that is a link to nothing', { 'out/etc': { link: '../victim' } }, 'CWD/out/etc is not a directory'],
    ['a circle of links', { [`out/${CONF}`]: { link: '60-keepalive.conf' } }, 'is a symbolic link that leads nowhere'],
    ['a directory in the place of the file', { [`out/${CONF}`]: { directory: true } }, 'is a directory'],
    ['the directory itself', { 'out/x': '' }, 'is a directory'],
    ['a file in the place of a directory', { 'out/etc': 'x' }, 'CWD/out/etc is not a directory'],
  ])('%s', async (_, files, message) => {
    const wanted = 'out/x' in files ? '.' : CONF
    const cwd = tree({ 'keepalive.yaml': `${VALUES}outputs: [{ format: json, path: a.json }, { format: sysctl, path: ${wanted} }]\n`, 'out/keep': '', ...files })
    for (const flag of ['--out=out', '--check']) {
      const { code, stdout, stderr } = await run(['render', flag, ...(flag === '--check' ? ['--out', 'out'] : [])], { cwd })
      expect([code, stdout, stderr]).toEqual([2, '', `keepalint: ${wanted === '.' ? 'out' : `out/${CONF}`}: ${message.replace('CWD', cwd)}\n`])
    }
    expect(existsSync(path.join(cwd, 'out/a.json'))).toBe(false)
    if ('victim' in files) expect(textOf(cwd, 'victim')).toBe('precious\n')
  })

  test('two outputs in one place, and the model itself', async () => {
    const both = await renderIn({ 'keepalive.yaml': `${VALUES}outputs: [{ format: json, path: a }, { format: sysctl, path: ./b/../a }]\n` }, ['--write'])
    expect([both.code, both.stderr]).toEqual([2, expect.stringContaining('expected a relative path without ..')])
    const links = await renderIn({ 'keepalive.yaml': `${VALUES}outputs: [{ format: json, path: a }, { format: sysctl, path: b }]\n`, a: 'x', b: { link: 'a' } }, ['--write'])
    expect([links.code, links.stderr]).toEqual([2, 'keepalint: b: would overwrite the output a\n'])
    const itself = await renderIn({ 'keepalive.yaml': `${VALUES}outputs: [{ format: sysctl, path: keepalive.yaml }]\n` }, ['--write'])
    expect([itself.code, itself.stderr]).toEqual([2, 'keepalint: keepalive.yaml:4:35: outputs[0].path: has the name of a model; give the output another one\n'])
  })

  test('a model, by whatever name it goes', async () => {
    const itself = `${VALUES}outputs: [{ format: json, path: keepalive.yaml }]\n`
    const cwd = tree({ 'real/keepalive.yaml': itself, link: { link: 'real' } })
    expect((await run(['render', '--write', 'link'], { cwd })).stderr).toBe('keepalint: link/keepalive.yaml:4:33: outputs[0].path: has the name of a model; give the output another one\n')
    expect(textOf(cwd, 'real/keepalive.yaml')).toBe(itself)
    const outer = await renderIn({ 'keepalive.yaml': `${VALUES}outputs: [{ format: json, path: d/keepalive.yaml }]\n`, 'd/keepalive.yaml': 'version: 1\n' }, ['--write'])
    expect([outer.code, outer.stderr]).toEqual([2, 'keepalint: keepalive.yaml:4:33: outputs[0].path: has the name of a model; give the output another one\n'])
  })

  test('two models that write to one place', async () => {
    const model = (path: string): string => `${VALUES}outputs: [{ format: json, path: ${path} }]\n`
    const cwd = tree({ 'keepalive.yaml': model('d/a.json'), 'd/keepalive.yaml': model('a.json') })
    expect((await run(['render', '--write', '.', 'd'], { cwd })).stderr).toBe('keepalint: d/a.json: would overwrite the output d/a.json\n')
    expect(existsSync(path.join(cwd, 'd/a.json'))).toBe(false)
  })

  test('one output below another', async () => {
    const cwd = tree({ 'keepalive.yaml': `${VALUES}outputs: [{ format: json, path: x }, { format: json, path: a }, { format: sysctl, path: a/b }]\n`, x: 'old\n' })
    for (const flag of ['--write', '--check']) expect(await run(['render', flag], { cwd })).toEqual({ code: 2, stdout: '', stderr: 'keepalint: a/b: lies below the output a, which is a file\n' })
    expect([textOf(cwd, 'x'), readdirSync(cwd).sort()]).toEqual(['old\n', ['keepalive.yaml', 'x']])
  })

  test('if one cannot be written none is, and no temporary file stays', () => {
    const cwd = tree({ 'keepalive.yaml': `${VALUES}outputs: [{ format: sysctl, path: a.conf }, { format: script, path: b.sh }]\n`, 'a.conf': 'old\n' })
    // A limit for the size of files that the fragment keeps and the script does not.
    const { status, stdout, stderr } = spawnSync('bash', ['-c', `trap '' XFSZ; ulimit -f 1; "${process.execPath}" "${CLI}" render --write`], { cwd, encoding: 'utf8' })
    expect([status, stdout, stderr]).toEqual([2, '', 'keepalint: cannot write b.sh: the file is larger than is allowed here; nothing is changed\n'])
    expect([readdirSync(cwd).sort(), textOf(cwd, 'a.conf')]).toEqual([['a.conf', 'keepalive.yaml'], 'old\n'])
  })

  test('a name as long as a file system takes', async () => {
    const name = 'x'.repeat(255)
    expect(await renderIn({ 'keepalive.yaml': `${VALUES}outputs: [{ format: sysctl, path: ${name} }]\n` }, ['--write'])).toEqual({ ...EMPTY, stdout: `${name}: written\n` })
    expect((await renderIn({ 'keepalive.yaml': `${VALUES}outputs: [{ format: sysctl, path: ${name}x }]\n` }, ['--write'])).stderr).toBe(`keepalint: ${name}x: the name is too long\n`)
  })
})

describe('--check', () => {
  test('the same: silent', async () => {
    expect(await renderIn({ 'keepalive.yaml': TWO, [CONF]: TEXT, 'apply.sh': SCRIPT }, ['--check'])).toEqual(EMPTY)
    expect(await renderIn({ 'keepalive.yaml': ONE, [`out/${CONF}`]: TEXT }, ['--check', '--out', 'out'])).toEqual(EMPTY)
  })

  test('a difference: a unified diff, exit 1', async () => {
    const { code, stdout, stderr } = await renderIn({ 'keepalive.yaml': TWO, [CONF]: TEXT.replace('time = 60', 'time = 300'), 'apply.sh': SCRIPT }, ['--check'])
    expect([code, stderr]).toEqual([1, 'keepalint: 1 of 2 outputs is not what keepalive.yaml renders; to write what it renders: keepalint render --write keepalive.yaml\n'])
    expect(stdout).toMatch(new RegExp(`^--- a/${CONF}\\n\\+\\+\\+ b/${CONF}\\n@@ -\\d+,6 \\+\\d+,6 @@\\n`))
    expect(stdout).toContain('\n-net.ipv4.tcp_keepalive_time = 300\n+net.ipv4.tcp_keepalive_time = 60\n')
  })

  test.each<[string, string | Uint8Array | undefined]>([
    ['a changed line', TEXT.replace('time = 60', 'time = 300')],
    ['a missing file', undefined],
    ['an empty file', ''],
    ['no line end at the end', TEXT.trimEnd()],
    ['CRLF', TEXT.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${TEXT}`],
    ['another file', 'vm.swappiness = 1\n'],
    ['one that has nothing in common', `${'x\n'.repeat(5000)}y`],
  ])('%s: git apply makes of it what is rendered', async (_, before) => {
    const files = { 'keepalive.yaml': ONE, ...(before === undefined ? {} : { [CONF]: before }) }
    const checked = renderIn(files, ['--check'])
    const { code, stdout } = await checked
    expect(code).toBe(1)
    const applied = spawnSync('git', ['apply', '-'], { cwd: checked.cwd, input: stdout, encoding: 'utf8' })
    expect([applied.status, applied.stderr.replaceAll(/.*warning.*\n/g, '')]).toEqual([0, ''])
    expect(textOf(checked.cwd, CONF)).toBe(TEXT)
  })

  test('any bytes on disk, and a file that has nothing in common', async () => {
    const noise = Buffer.from(Array.from({ length: 60_000 }, (_, i) => (i * i * 31 + i * 17) % 256))
    expect(await renderIn({ 'keepalive.yaml': ONE, [CONF]: noise }, ['--check'])).toMatchObject({ code: 1 })
  })

  test('on a terminal no byte of the file steers it', async () => {
    const cwd = tree({ 'keepalive.yaml': ONE, [CONF]: '\x1b[2Jx\n' })
    expect((await run(['render', '--check'], { cwd, isTTY: true })).stdout).toContain('\n-\\x1b[2Jx\n')
  })
})

describe('wrong use: exit 2 and one line that says what to do', () => {
  const OUTSIDE = 'found no keepalive.yaml, keepalive.yml or keepalive.json in'
  test.each<[Readonly<Record<string, Entry>>, readonly string[], string]>([
    [{ '.git': { directory: true } }, [], `${OUTSIDE} CWD or above; name the model: keepalint render FILE`],
    [{ a: { directory: true } }, ['a'], `${OUTSIDE} a`],
    [{}, ['none.yaml'], 'none.yaml: no such file or directory'],
    [{}, [''], 'a path is empty; leave it out to take the nearest keepalive.yaml'],
    [{ 'keepalive.yaml': 'version: 2\n' }, [], 'keepalive.yaml:1:10: version: expected 1, got 2'],
    [{ 'keepalive.yaml': 'version: 1\n' }, [], 'keepalive.yaml: sets no values and requires nothing, so there is nothing to render; add keepalive: { time: 60, intvl: 10, probes: 6 }, with values of your own, or what they are to meet (middleboxes, requirements)'],
    [{ 'keepalive.yaml': VALUES }, ['--write'], 'keepalive.yaml: lists no outputs; add outputs: [{ format: sysctl, path: etc/sysctl.d/60-keepalive.conf }]'],
    [{ 'keepalive.yaml': VALUES }, ['--check'], 'keepalive.yaml: lists no outputs; add outputs: [{ format: sysctl, path: etc/sysctl.d/60-keepalive.conf }]'],
    [{ 'keepalive.yaml': ONE }, ['--check', '--write'], '--check only compares and --write writes; pass one of the two'],
    [{ 'keepalive.yaml': ONE }, ['--out', 'x', '--write'], '--out DIR writes below DIR and --write to where the model is; pass one of the two'],
    [{ 'keepalive.yaml': ONE }, ['--out', ''], '--out is empty; write --out . for the working directory'],
    [{ 'keepalive.yaml': ONE }, ['--format', 'yaml'], '--format is one of sysctl, script, json; got yaml'],
    [{ 'keepalive.yaml': ONE }, ['--format', 'json', '--write'], '--format prints one format; --write and --out write the outputs that the model lists'],
    [{ 'keepalive.yaml': ONE }, ['--format', 'json', '--check'], '--format prints one format; --check compares the outputs that the model lists'],
    [{ 'keepalive.yaml': ONE }, ['--chck'], 'there is no flag --chck; did you mean --check? (see keepalint render --help)'],
  ])('%j %j', async (files, argv, message) => {
    const outcome = renderIn(files, argv)
    expect(await outcome).toEqual({ code: 2, stdout: '', stderr: `keepalint: ${message.replace('CWD', outcome.cwd)}\n` })
  })

  test('a broken model beside a good one: nothing is written', async () => {
    const outcome = renderIn({ 'a.yaml': ONE, 'b.yaml': 'version: 2\n' }, ['--write', 'a.yaml', 'b.yaml'])
    expect(await outcome).toEqual({ code: 2, stdout: '', stderr: 'keepalint: b.yaml:1:10: version: expected 1, got 2\n' })
    expect(existsSync(path.join(outcome.cwd, CONF))).toBe(false)
  })
})

test('--help names every flag', async () => {
  const { code, stdout } = await run(['render', '--help'])
  expect([code, Object.keys(RENDER_FLAGS).filter((flag) => !stdout.includes(`--${flag}`))]).toEqual([0, []])
  expect(stdout.split('\n').filter((line) => line.length > 92)).toEqual([])
})
