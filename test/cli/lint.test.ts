import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { LINT_FLAGS } from '../../src/cli/options.ts'
import { VERSION } from '../../src/library/version.ts'
import { FORMATS } from '../../src/report/index.ts'
import packageJson from '../../package.json' with { type: 'json' }
import { parseOutput, ruleIds, run } from '../helpers/run.ts'
import { trio } from '../helpers/sysctl.ts'
import { tree } from '../helpers/tree.ts'

const GOOD = trio(60, 10, 6)
const NO_PROBES = 'net.ipv4.tcp_keepalive_time = 60\nnet.ipv4.tcp_keepalive_intvl = 10\n'
const CLEAN = { code: 0, stdout: '', stderr: '' }

describe('what the first issue asks for', () => {
  const lint = (stdin: string, ...flags: readonly string[]): ReturnType<typeof run> => run(['lint', '--format', 'json', '--middlebox', 'aws-nlb-tcp', ...flags, '-'], { stdin })

  test('7200 s behind an NLB is an error', async () => {
    const { code, stdout } = await lint('net.ipv4.tcp_keepalive_time=7200\n')
    expect([code, ruleIds(stdout)]).toEqual([1, ['first-probe-too-late', 'detection-outlasts-middlebox', 'incomplete-trio']])
  })

  test('60/10/6 is silent', async () => {
    expect(await run(['lint', '--middlebox', 'aws-nlb-tcp', '-'], { stdin: GOOD })).toEqual(CLEAN)
  })

  test('60/60/20 is a warning', async () => {
    const { code, stdout } = await lint(trio(60, 60, 20))
    expect([code, ruleIds(stdout)]).toEqual([0, ['detection-outlasts-middlebox']])
  })

  test('capital letters are three unknown keys, each with the right one', async () => {
    const { code, stdout } = await lint(trio(60, 60, 20).replaceAll('net.', 'Net.'))
    const found = parseOutput(stdout).results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => [ruleId, line, message.slice(message.indexOf('write '))]))
    expect(code).toBe(1)
    expect(found).toEqual([
      ['unknown-parameter', 1, 'write net.ipv4.tcp_keepalive_time'],
      ['unknown-parameter', 2, 'write net.ipv4.tcp_keepalive_intvl'],
      ['unknown-parameter', 3, 'write net.ipv4.tcp_keepalive_probes'],
    ])
  })
})

describe('which files', () => {
  const files = {
    'etc/sysctl.d/10-a.conf': NO_PROBES,
    'etc/sysctl.d/20-b.conf': 'net.ipv4.tcp_keepalive_probes = 0\n',
    'other/sysctl.conf': trio('60s', 10, 6),
  }

  test('no path: all below the working directory', async () => {
    const { code, stdout } = await run(['lint', '--format', 'json'], { cwd: tree(files) })
    expect([code, parseOutput(stdout).results.map(({ filePath }) => filePath), ruleIds(stdout)]).toEqual([
      1,
      ['etc/sysctl.d/10-a.conf', 'etc/sysctl.d/20-b.conf', 'other/sysctl.conf'],
      ['keepalive-defeated', 'invalid-value'],
    ])
  })

  test('a directory', async () => {
    const { stdout } = await run(['lint', '--format', 'json', 'other'], { cwd: tree(files) })
    expect(parseOutput(stdout).results.map(({ filePath }) => filePath)).toEqual(['other/sysctl.conf'])
  })

  test('a named file is judged with its siblings, and they are not reported', async () => {
    const cwd = tree({ 'etc/sysctl.d/10-a.conf': 'net.ipv4.tcp_keepalive_time = 60\n', 'etc/sysctl.d/20-b.conf': trio(60, 10, 6) })
    expect(await run(['lint', 'etc/sysctl.d/10-a.conf'], { cwd })).toEqual(CLEAN)
    expect(await run(['lint', 'etc/sysctl.d/20-b.conf', '--middlebox', '70s'], { cwd })).toMatchObject({ code: 0, stdout: expect.stringContaining('20-b.conf') as unknown })
  })

  test('--root: the host there, its tree taken literally', async () => {
    const cwd = tree({ 'image/etc/sysctl.conf': 'net.ipv4.tcp_keepalive_probes = 0\n', 'image/etc/sysctl.d/10-a.conf': NO_PROBES, 'image/sysctl.conf': 'x\n' })
    const literal = await run(['lint', '--root', 'image', '--format', 'json'], { cwd })
    expect([literal.code, parseOutput(literal.stdout).results.map(({ filePath }) => filePath)]).toEqual([0, ['image/etc/sysctl.conf', 'image/etc/sysctl.d/10-a.conf']])
    expect(ruleIds((await run(['lint', 'image/etc', '--format', 'json'], { cwd })).stdout)).toEqual(['unlinked-sysctl-conf', 'keepalive-defeated'])
    expect(ruleIds((await run(['lint', '--root', 'image', '--loader', 'procps', '--format', 'json'], { cwd })).stdout)).toEqual(['keepalive-defeated'])
  })

  test('standard input stands for a file among its siblings', async () => {
    const cwd = tree({ 'etc/sysctl.d/10-a.conf': trio(60, 10, 6) })
    const { stdout } = await run(['lint', '--format', 'json', '--stdin-filename', 'etc/sysctl.d/20-b.conf', '-'], { cwd, stdin: 'net.ipv4.tcp_keepalive_probes = 0\n' })
    expect(parseOutput(stdout).results.map(({ filePath }) => filePath)).toEqual(['etc/sysctl.d/20-b.conf'])
    expect(ruleIds(stdout)).toEqual(['keepalive-defeated'])
  })

  test('standard input for a file behind a link is that file', async () => {
    const cwd = tree({ 'etc/sysctl.d/99-sysctl.conf': { link: '../sysctl.conf' }, 'etc/sysctl.conf': GOOD, 'usr/lib/sysctl.d/10-a.conf': GOOD, lib: { link: 'usr/lib' } })
    for (const name of ['etc/sysctl.d/99-sysctl.conf', 'lib/sysctl.d/10-a.conf', 'lib/sysctl.d/new.conf']) {
      const { stdout } = await run(['lint', '--format', 'json', '--stdin-filename', name, '-'], { cwd, stdin: name.includes('99') ? 'net.ipv4.tcp_keepalive_probes = 0\n' : 'net.ipv4.tcp_keepalive_probes = 6x\n' })
      expect(ruleIds(stdout)).toEqual([name.includes('99') ? 'keepalive-defeated' : 'invalid-value'])
    }
  })

  test('a file that two hosts load is judged in both', async () => {
    const cwd = tree({ 'a/etc/sysctl.d/1.conf': trio(7200, 75, '9x'), 'b/etc/sysctl.d/2.conf': { link: '../../../a/etc/sysctl.d/1.conf' }, 'b/etc/sysctl.d/9.conf': trio(60, 5, 6), 'c/etc/sysctl.d/2.conf': { link: '../../../a/etc/sysctl.d/1.conf' } })
    const { stdout } = await run(['lint', '--format', 'json', '--middlebox', '350s', '--rule', 'overridden-assignment=off'], { cwd })
    expect(parseOutput(stdout).results.map(({ filePath, messages }) => [filePath, messages.map(({ ruleId }) => ruleId)])).toEqual([
      ['a/etc/sysctl.d/1.conf', ['first-probe-too-late', 'invalid-value']],
      ['b/etc/sysctl.d/9.conf', []],
    ])
  })

  test('in JSON paths are relative to the working directory, wherever the file is', async () => {
    const cwd = tree({ 'a/b/x.conf': '', 'a/y.conf': '', 'c/z.conf': '' })
    const { stdout } = await run(['lint', '--format', 'json', 'b/x.conf', 'y.conf', '../c/z.conf'], { cwd: path.join(cwd, 'a') })
    expect(parseOutput(stdout).results.map(({ filePath }) => filePath)).toEqual(['../c/z.conf', 'b/x.conf', 'y.conf'])
  })

  test('a file named twice is one', async () => {
    const { stdout } = await run(['lint', '--format', 'json', 'other', 'other/sysctl.conf', './other/../other/sysctl.conf'], { cwd: tree(files) })
    expect(parseOutput(stdout).results).toHaveLength(1)
  })
})

describe('flags', () => {
  const ids = async (flags: readonly string[], stdin: string): Promise<string[]> => ruleIds((await run(['lint', '--format', 'json', ...flags, '-'], { stdin })).stdout)

  test('several boxes: the shortest idle timeout counts, in whatever order', async () => {
    for (const flags of [['--middlebox', '1h', '--middlebox', '50s'], ['--middlebox', '50s', '--middlebox', '1h']]) {
      expect(await ids(flags, trio(60, 10, 6))).toEqual(['first-probe-too-late', 'detection-outlasts-middlebox'])
    }
  })

  test('several levels of rules', async () => {
    expect(await ids(['--rule', 'incomplete-trio=off', '--rule', 'first-probe-late-for-common-middleboxes=off'], 'net.ipv4.tcp_keepalive_time = 7200\n')).toEqual([])
  })

  test('lost probes to survive', async () => {
    expect(await ids(['--middlebox', '120s', '--survive-lost-probes', '4'], trio(60, 10, 6))).toEqual([])
    expect(await ids(['--middlebox', '120s', '--survive-lost-probes', '5'], trio(60, 10, 6))).toEqual(['no-loss-margin'])
  })

  test('requirements', async () => {
    expect(await ids(['--detect-within', '2m', '--survive-outage', '1m'], `${trio(60, 10, 6)}net.ipv4.tcp_retries2 = 8\n`)).toEqual(['detection-too-slow', 'outage-kills-connections', 'retransmission-outlasts-detection'])
  })
})

describe('keepalive.yaml', () => {
  const model = 'version: 1\nmiddleboxes: [aws-nlb-tcp]\nrules: { incomplete-trio: off, detection-outlasts-middlebox: error }\n'
  const late = trio(7200, 75, 9)
  const ids = async (argv: readonly string[], cwd: string, stdin = ''): Promise<string[]> => ruleIds((await run(['lint', '--format', 'json', ...argv], { cwd, stdin })).stdout)

  test('the nearest one up the tree holds for a file', async () => {
    const cwd = tree({ 'keepalive.yaml': model, 'a/keepalive.yaml': 'version: 1\nmiddleboxes: [{ name: x, idleTimeout: 3h }]\n', 'a/b/x.conf': late, 'c/x.conf': late })
    expect(await ids(['a/b/x.conf'], cwd)).toEqual([])
    expect(await ids(['c/x.conf'], cwd)).toEqual(['first-probe-too-late', 'detection-outlasts-middlebox'])
    expect(await ids(['-'], cwd, late)).toEqual(['first-probe-too-late', 'detection-outlasts-middlebox'])
    expect(await ids(['--stdin-filename', 'a/b/y.conf', '-'], cwd, late)).toEqual([])
  })

  test('the search ends at the directory that holds .git', async () => {
    const cwd = tree({ 'keepalive.yaml': model, 'repo/.git': { directory: true }, 'repo/etc/x.conf': trio(60, 60, 20) })
    expect(await ids(['repo/etc/x.conf'], cwd)).toEqual([])
  })

  test('its levels of rules hold, and flags replace what it says', async () => {
    const cwd = tree({ 'keepalive.yml': model, 'x.conf': trio(60, 60, 20) })
    expect((await run(['lint', 'x.conf'], { cwd })).code).toBe(1)
    expect((await run(['lint', '--rule', 'detection-outlasts-middlebox=warn', 'x.conf'], { cwd })).code).toBe(0)
    expect(await ids(['--middlebox', '1h', 'x.conf'], cwd)).toEqual([])
  })

  test('its loader holds', async () => {
    const cwd = tree({ 'keepalive.json': '{ "version": 1, "loader": "procps" }', 'y.conf': trio(60, 10, 6).replaceAll('\n', '\r') })
    expect(await ids(['y.conf'], cwd)).toEqual(['invalid-value'])
    expect(await ids(['--loader', 'systemd', 'y.conf'], cwd)).toEqual([])
  })

  test('its globs pass over what was found, not what was named', async () => {
    const cwd = tree({ 'keepalive.yaml': 'version: 1\nignore: [vendor/**]\n', 'vendor/sysctl.conf': late, 'own/sysctl.conf': trio(60, 10, 6) })
    expect(await ids([], cwd)).toEqual([])
    expect(await ids(['vendor/sysctl.conf'], cwd)).toEqual(['first-probe-late-for-common-middleboxes'])
  })

  test('--model takes another one', async () => {
    const cwd = tree({ 'keepalive.yaml': model, 'other.yaml': 'version: 1\nmiddleboxes: [ipvs]\n', 'x.conf': trio(60, 60, 14) })
    expect(await ids(['--model', 'other.yaml', 'x.conf'], cwd)).toEqual([])
    expect((await run(['lint', '--model', 'none.yaml', 'x.conf'], { cwd })).stderr).toBe('keepalint: none.yaml: no such file or directory\n')
  })

  test('a broken one is wrong use: its files are not judged, others are', async () => {
    const cwd = tree({ 'a/keepalive.yaml': 'version: 1\nmiddleboxes: [nlb]\n', 'a/x.conf': late, 'b/x.conf': trio(60, 10, '6x') })
    const { code, stdout, stderr } = await run(['lint', '--format', 'json', 'a/x.conf', 'b/x.conf'], { cwd })
    expect([code, ruleIds(stdout)]).toEqual([2, ['invalid-value']])
    expect(stderr).toBe('keepalint: a/keepalive.yaml:2:15: middleboxes[0]: a model names a middlebox by its id; write aws-nlb-tcp for nlb\n')
  })
})

describe('exit codes', () => {
  const warning = trio(600, 10, 6)

  test.each([
    ['a warning', warning, [], 0],
    ['as many as allowed', warning, ['--max-warnings', '1'], 0],
    ['more than allowed', warning, ['--max-warnings', '0'], 1],
    ['more than allowed, even if not shown', warning, ['--max-warnings=0', '--quiet'], 1],
    ['an error', trio(60, 10, 0), [], 1],
    ['an error made a warning', trio(60, 10, 0), ['--rule', 'keepalive-defeated=warn'], 0],
    ['a warning made an error', warning, ['--rule', 'first-probe-late-for-common-middleboxes=error'], 1],
    ['an error switched off', trio(60, 10, 0), ['--rule', 'keepalive-defeated=off'], 0],
  ])('%s', async (_, stdin, flags, code) => {
    for (const format of FORMATS) {
      expect((await run(['lint', '--format', format, ...flags, '-'], { stdin })).code).toBe(code)
    }
  })

  test('--quiet shows errors only', async () => {
    expect((await run(['lint', '--quiet', '-'], { stdin: warning })).stdout).toBe('')
  })
})

describe('wrong use: exit 2 and one line that says what to do', () => {
  test.each([
    [['lint', '--midlebox', 'x'], 'there is no flag --midlebox; did you mean --middlebox? (see keepalint lint --help)'],
    [['lint', '--frobnicate'], 'there is no flag --frobnicate (see keepalint lint --help)'],
    [['lint', '--middlebox', 'aws-nlb-tpc', '-'], 'there is no middlebox aws-nlb-tpc in the catalogue; did you mean aws-nlb-tcp? (for one of your own, give its idle timeout: --middlebox 350s)'],
    [['lint', '--middlebox', 'fastl', '-'], 'there is no middlebox fastl in the catalogue; did you mean f5-fastl4? (for one of your own, give its idle timeout: --middlebox 350s)'],
    [['lint', '--middlebox', 'Alibaba', '-'], 'there is no middlebox Alibaba in the catalogue; did you mean alibaba-clb-tcp, alibaba-gwlb? (for one of your own, give its idle timeout: --middlebox 350s)'],
    [['lint', '--middlebox', 'starlink', '-'], 'starlink-cgnat has no idle timeout of its own; write --middlebox starlink-cgnat=1h with the one that is configured there'],
    [['lint', '--frob'], 'there is no flag --frob (see keepalint lint --help)'],
    [['lint', ''], 'a path is empty; leave it out to lint the working directory'],
    [['lint', '--middlebox', 'haproxy', '-'], 'haproxy has no idle timeout of its own; write --middlebox haproxy=1h with the one that is configured there'],
    [['lint', '--middlebox', '0', '-'], '--middlebox needs a duration above 0, such as 90, 90s, 5m or 1h30m; got 0'],
    [['lint', '--detect-within', '-5s', '-'], '--detect-within needs a duration above 0, such as 90, 90s, 5m or 1h30m; got -5s'],
    [['lint', '--detect-within=-5s', '-'], '--detect-within needs a duration above 0, such as 90, 90s, 5m or 1h30m; got -5s'],
    [['lint', '--survive-outage', 'soon', '-'], '--survive-outage needs a duration such as 90, 90s, 5m or 1h30m; got soon'],
    [['lint', '--detect-within'], '--detect-within needs a value; write --detect-within=VALUE'],
    [['lint', '--survive-lost-probes', '1.5', '-'], '--survive-lost-probes needs a whole number, 0 or more; got 1.5'],
    [['lint', '--quiet=yes', '-'], '--quiet takes no value, got yes'],
    [['lint', '--loader', 'openrc', '-'], '--loader is one of systemd, procps, busybox; got openrc'],
    [['lint', '--format', 'xml', '-'], '--format is one of stylish, json, sarif, junit, github, gitlab, unix; got xml'],
    [['lint', '--rule', 'first-probe-to-late=off', '-'], 'there is no rule first-probe-to-late; did you mean first-probe-too-late?'],
    [['lint', '-', '-'], 'standard input can be read only once'],
    [['lint', '--stdin-filename', 'x.conf'], '--stdin-filename names what standard input stands for; pass - as a path as well'],
    [['lint', '--middlebox', '350s=60', '-'], '--middlebox 350s=60: a name comes before the =, as in azure-lb-rule=15m; for a box without one, give just the timeout'],
    [['lint', '--rule', 'zero-time=off=warn', '-'], '--rule zero-time is one of off, warn, error; got off=warn'],
    [['lint', '--rule', 'zero-time=loud', '-'], '--rule zero-time is one of off, warn, error; got loud'],
    [['lint', '--root', '/not/there'], '--root /not/there: there is no such directory'],
    [['lnit'], 'there is no command lnit; did you mean keepalint lint?'],
    [['inti'], 'there is no command inti; did you mean keepalint init?'],
    [['a.conf'], 'there is no command a.conf; to lint a file, write keepalint lint a.conf; see keepalint --help'],
  ])('%j', async (argv, message) => {
    expect(await run(argv, { cwd: tree({}) })).toEqual({ code: 2, stdout: '', stderr: `keepalint: ${message}\n` })
  })

  test('nothing to lint', async () => {
    const cwd = tree({ 'nginx.conf': '' })
    expect(await run(['lint'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: `keepalint: found no sysctl.conf, sysctl.d/*.conf or keepalive.yaml in ${cwd}; name the files to lint, or pass --allow-empty\n`,
    })
    expect(await run(['lint', '--allow-empty'], { cwd })).toEqual(CLEAN)
  })

  test('a missing file, and the others are linted all the same', async () => {
    const cwd = tree({ 'a.conf': trio('60s', 10, 6) })
    const { code, stdout, stderr } = await run(['lint', '--format', 'json', 'missing.conf', 'a.conf'], { cwd })
    expect([code, ruleIds(stdout), stderr]).toEqual([2, ['invalid-value'], 'keepalint: missing.conf: no such file or directory\n'])
  })

  test('a circle of links', async () => {
    const cwd = tree({ 'etc/sysctl.d/a.conf': { link: 'a.conf' } })
    const message = 'keepalint: etc/sysctl.d/a.conf: too many levels of symbolic links: the link leads back to itself\n'
    expect(await run(['lint'], { cwd })).toEqual({ code: 2, stdout: '', stderr: message })
    expect(await run(['lint', 'etc/sysctl.d/a.conf'], { cwd })).toEqual({ code: 2, stdout: '', stderr: message })
  })

  test('a device', async () => {
    expect(await run(['lint', '/dev/zero'])).toEqual({ code: 2, stdout: '', stderr: 'keepalint: dev/zero: is a device, not a file\n' })
    expect(await run(['lint', '/dev/null'])).toEqual(CLEAN)
  })
})

describe('help', () => {
  test.each([['--help'], ['-h'], ['help']])('%s', async (flag) => {
    expect(await run([flag])).toMatchObject({ code: 0, stdout: expect.stringContaining('keepalint lint --middlebox') as unknown, stderr: '' })
  })

  test.each([[['lint', '--help']], [['help', 'lint']], [['lint', '-h', '--nonsense']]])('%j', async (argv) => {
    expect(await run(argv)).toMatchObject({ code: 0, stdout: expect.stringContaining('Exit status:') as unknown })
  })

  test('names every flag', async () => {
    const { stdout } = await run(['lint', '--help'])
    expect(Object.keys(LINT_FLAGS).filter((flag) => !stdout.includes(`--${flag}`) && !stdout.includes(`--no-${flag}`))).toEqual([])
  })

  test('without a command the help goes to standard error', async () => {
    expect(await run([])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('Commands:') as unknown })
  })

  test('fits a terminal of 90 columns', async () => {
    const lines = (await run(['lint', '--help'])).stdout.split('\n')
    expect(lines.filter((line) => line.length > 90)).toEqual([])
  })

  test('--version is that of package.json', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, stdout: `${VERSION}\n`, stderr: '' })
    expect(VERSION).toBe(packageJson.version)
  })
})

describe('colour', () => {
  const stdin = trio(60, 10, 0)

  test.each([
    ['a pipe', [], {}, false, false],
    ['a terminal', [], {}, true, true],
    ['a dumb terminal', [], { TERM: 'dumb' }, true, false],
    ['NO_COLOR', [], { NO_COLOR: '1' }, true, false],
    ['an empty NO_COLOR', [], { NO_COLOR: '' }, true, true],
    ['FORCE_COLOR', [], { FORCE_COLOR: '1' }, false, true],
    ['FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, true, false],
    ['--color', ['--color'], { NO_COLOR: '1' }, false, true],
    ['--no-color', ['--no-color'], { FORCE_COLOR: '1' }, true, false],
  ] as const)('%s', async (_, flags, env, isTTY, colored) => {
    const { stdout } = await run(['lint', ...flags, '-'], { stdin, env, isTTY })
    expect(stdout.includes('\x1b[')).toBe(colored)
  })
})
