import { describe, expect, test } from 'vitest'
import { parseOutput, run } from '../helpers/run.ts'
import { trio } from '../helpers/sysctl.ts'
import { tree, type Entry } from '../helpers/tree.ts'

const MODEL = `version: 1
keepalive:
  time: 5m
  intvl: 75
  probes: 0x4
middleboxes:
  - aws-nlb-tcp
  - aws-alb
`

async function lint(files: Readonly<Record<string, Entry>>, argv: readonly string[] = [], stdin = ''): Promise<string[]> {
  const { stdout, stderr } = await run(['lint', '--format', 'json', ...argv], { cwd: tree(files), stdin })
  if (stderr !== '') return [stderr]
  return parseOutput(stdout).results.flatMap(({ filePath, messages }) => messages.map(({ ruleId, line, column }) => `${filePath}:${line}:${column} ${ruleId}`))
}

const FOUND = ['keepalive.yaml:4:10 no-loss-margin', 'keepalive.yaml:5:11 detection-outlasts-middlebox', 'keepalive.yaml:8:5 probes-do-not-cross']

describe('a model is linted itself, at the places of its YAML', () => {
  test('found below a directory, named, or from standard input', async () => {
    expect(await lint({ 'keepalive.yaml': MODEL })).toEqual(FOUND)
    expect(await lint({ 'keepalive.yaml': MODEL }, ['keepalive.yaml'])).toEqual(FOUND)
    expect(await lint({}, ['--stdin-filename', 'keepalive.yaml', '-'], MODEL)).toEqual(FOUND)
  })

  test('shown with its line', async () => {
    const { code, stdout } = await run(['lint', '--quiet'], { cwd: tree({ 'keepalive.yaml': 'version: 1\nkeepalive: { time: 10m, intvl: 10, probes: 6 } # minutes\nmiddleboxes: [aws-nlb-tcp]\n' }) })
    expect(code).toBe(1)
    expect(stdout).toContain('     2 | keepalive: { time: 10m, intvl: 10, probes: 6 } # minutes\n       |                    ^^^\n')
  })

  test('any named file that ends as YAML or JSON does is one', async () => {
    expect(await lint({ 'models/web.yml': MODEL }, ['models/web.yml'])).toEqual(FOUND.map((found) => found.replace('keepalive.yaml', 'models/web.yml')))
    expect(await lint({ 'x.json': '{ "version": 1, "keepalive": { "time": 60, "intvl": 10, "probes": 0 } }' }, ['x.json'])).toEqual(['x.json:1:67 keepalive-defeated'])
    expect(await lint({ 'compose.yaml': 'services: {}\n' }, ['compose.yaml'])).toEqual([expect.stringMatching(/^keepalint: compose\.yaml:1:1: .*expected a property version/s)])
  })

  test('of several in one directory the one that holds', async () => {
    expect(await lint({ 'keepalive.yaml': 'version: 1\n', 'keepalive.json': '{}' })).toEqual([])
  })

  test('values behind an alias are reported where the alias stands', async () => {
    expect(await lint({ 'keepalive.yaml': 'version: 1\nmiddleboxes: [{ name: a, idleTimeout: &slow 10m }]\nkeepalive: { time: *slow, intvl: 10, probes: 6 }\n' })).toEqual(['keepalive.yaml:3:20 first-probe-too-late', 'keepalive.yaml:3:46 detection-outlasts-middlebox'])
  })

  test('with a byte order mark the places are those of the text behind it', async () => {
    expect(await lint({ 'keepalive.yaml': `\ufeff${MODEL}` })).toEqual(FOUND)
  })

  test('a broken one is an error with its place, found or named', async () => {
    expect(await lint({ 'a/keepalive.yaml': 'version: 2\n' })).toEqual(['keepalint: a/keepalive.yaml:1:10: version: expected 1, got 2\n'])
    expect(await lint({ 'm.yaml': 'version: 2\n' }, ['m.yaml'])).toEqual(['keepalint: m.yaml:1:10: version: expected 1, got 2\n'])
    expect(await lint({ 'keepalive.yaml': `version: 1\n${'a: b\n'.repeat(1000)}` })).toEqual([expect.stringMatching(/^(?:keepalint: keepalive\.yaml:\d+:1: .*\n){20}keepalint: keepalive\.yaml: 979 more such mistakes\n$/)])
    expect(await lint({}, ['/dev/zero.yaml', '/dev/full.yaml'])).toEqual(['keepalint: /dev/zero.yaml: no such file or directory\nkeepalint: /dev/full.yaml: no such file or directory\n'])
  })
})

describe('what holds for it', () => {
  test('its own levels of rules', async () => {
    expect(await lint({ 'keepalive.yaml': `${MODEL}rules: { no-loss-margin: off, probes-do-not-cross: off }\n` })).toEqual([FOUND[1]])
  })

  test('flags replace what it says', async () => {
    expect(await lint({ 'keepalive.yaml': MODEL }, ['--middlebox', '2h'])).toEqual([])
    expect(await lint({ 'keepalive.yaml': MODEL }, ['--detect-within', '9m', '--middlebox', '2h', '--rule', 'retransmission-outlasts-detection=off'])).toEqual(['keepalive.yaml:5:11 detection-too-slow'])
    expect(await lint({ 'keepalive.yaml': MODEL }, ['--middlebox', 'aws-alb'])).toEqual(['keepalive.yaml:5:11 probes-do-not-cross'])
  })

  test('not the model that --model names for other files', async () => {
    expect(await lint({ 'keepalive.yaml': MODEL, 'other.yaml': 'version: 1\n', 'sysctl.conf': trio(300, 75, 4) }, ['--model', 'other.yaml'])).toEqual([...FOUND, 'sysctl.conf:1:31 first-probe-late-for-common-middleboxes'])
  })
})

describe('ignore', () => {
  test('holds for nested models, broken ones too, and for what is below them', async () => {
    const files = { 'keepalive.yaml': 'version: 1\nignore: [vendor/**]\n', 'vendor/keepalive.yaml': 'services: {}\n', 'vendor/a/keepalive.yaml': MODEL, 'vendor/a/sysctl.conf': trio(60, 10, 0) }
    expect(await lint(files)).toEqual([])
    expect(await lint(files, ['vendor'])).toEqual(['keepalint: what was found in vendor (3 files) is ignored by keepalive.yaml; name the files to lint, or pass --allow-empty\n'])
    expect(await lint(files, ['vendor', '--allow-empty'])).toEqual([])
    expect(await lint(files, ['vendor/a/sysctl.conf'])).toEqual(['vendor/a/sysctl.conf:3:33 keepalive-defeated'])
    expect(await lint(files, ['vendor/keepalive.yaml'])).toEqual([expect.stringContaining('vendor/keepalive.yaml:1:1: ')])
  })

  test('ends at the directory that holds .git', async () => {
    expect(await lint({ 'keepalive.yaml': 'version: 1\nignore: [sub/**]\n', 'sub/.git/HEAD': '', 'sub/keepalive.yaml': MODEL }, ['sub'])).toEqual(FOUND.map((found) => `sub/${found}`))
  })
})
