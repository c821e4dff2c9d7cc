import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { run, type Outcome } from '../helpers/run.ts'
import { trio } from '../helpers/sysctl.ts'
import { tree } from '../helpers/tree.ts'

const ROOT = path.join(import.meta.dirname, '../..')
const MODEL = `version: 1
keepalive: { time: 235, intvl: 10, probes: 6 }
retransmission: { retries2: 8 }
middleboxes: [aws-nlb-tcp]
requirements: { detectWithin: 350s }
`

function explain(files: Readonly<Record<string, string>>, ...argv: readonly string[]): Promise<Outcome> {
  return run(['explain', ...argv], { cwd: tree(files) })
}

async function printed(files: Readonly<Record<string, string>>, ...argv: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await explain(files, ...argv)
  expect([code, stderr]).toEqual([0, ''])
  return stdout
}

describe('what is drawn', () => {
  test('a model: its values with their places, its path and requirements', async () => {
    const text = await printed({ 'keepalive.yaml': MODEL }, 'keepalive.yaml')
    expect(text.startsWith(`keepalive.yaml
  tcp_keepalive_time    235 s     keepalive.yaml:2
  tcp_keepalive_intvl   10 s      keepalive.yaml:2
  tcp_keepalive_probes  6         keepalive.yaml:2
  tcp_retries2          8         keepalive.yaml:3
These values act only on sockets with SO_KEEPALIVE.

The peer is alive, the connection idle
`)).toBe(true)
    expect(text).toContain('  295 s         given up with ETIMEDOUT: 235 + 10 * 6 = 295 s')
    expect(text).toContain('  350 s         required: found by then; met, 17.5 s to spare\n')
  })

  test('a model without values: those that render would write', async () => {
    const model = 'version: 1\nmiddleboxes: [aws-nlb-tcp]\nrequirements: { detectWithin: 2m }\n'
    const { values } = JSON.parse(await printed({ 'keepalive.yaml': model }, 'keepalive.yaml', '--format', 'json')) as { values: object }
    const plan = await run(['plan', 'keepalive.yaml', '--format', 'json'], { cwd: tree({ 'keepalive.yaml': model }) })
    expect(values).toMatchObject((JSON.parse(plan.stdout) as { keepalive: object }).keepalive)
    expect(await printed({ 'keepalive.yaml': model }, 'keepalive.yaml')).toMatch(/tcp_keepalive_time +\d+ s +planned\n/)
  })

  test('a drop-in: what its host ends up with, by the model above it, which flags replace', async () => {
    const files = { '.git/HEAD': '', 'keepalive.yaml': MODEL, 'etc/sysctl.d/60-a.conf': trio(60, 10, 6), 'etc/sysctl.d/90-b.conf': 'net.ipv4.tcp_keepalive_time = 90\n' }
    const text = await printed(files, 'etc/sysctl.d/60-a.conf')
    expect(text).toContain('tcp_keepalive_time    90 s      etc/sysctl.d/90-b.conf:1\n')
    expect(text).toContain('tcp_keepalive_intvl   10 s      etc/sysctl.d/60-a.conf:2\n')
    expect(text).toContain('tcp_retries2          15        kernel default\n')
    expect(text).toContain('Of the host that it belongs to, with all its drop-ins.\n')
    expect(text).toContain('aws-nlb-tcp')
    expect(await printed(files, 'etc/sysctl.d/60-a.conf', '--middlebox', 'azure-lb-rule=15m')).toMatch(/^(?![^]*aws-nlb-tcp)[^]*azure-lb-rule +keeps the flow: it forgets an idle one after 900 s \(15 min\)/)
  })

  test('standard input', async () => {
    const { code, stdout } = await run(['explain', '-', '--detect-within', '2m'], { stdin: trio(60, 10, 6) })
    expect([code, stdout.split('\n')[0]]).toEqual([0, '<stdin>'])
    expect(stdout).toContain('  120 s        required: found by then; missed where timers are late (135.3 s)\n')
  })

  test('a file that is not loaded: the values without it, and a line that says so', async () => {
    const text = await printed({ 'etc/sysctl.d/60-a.conf.bak': trio(60, 10, 6) }, 'etc/sysctl.d/60-a.conf.bak')
    expect(text).toContain('tcp_keepalive_time    7200 s    kernel default\n')
    expect(text).toContain('This file is not loaded (keepalint lint says why): these are the values without\nit.\n')
  })

  test('values with which keepalive does not work: only what retransmission does', async () => {
    const text = await printed({ 'a.conf': trio(60, 10, 0) }, 'a.conf')
    expect(text).toContain('With these values keepalive does not work; keepalint lint says why.\n')
    expect(text).toContain('The peer falls silent with data in flight\n')
    expect(text).not.toContain('the connection idle')
  })

  test('the name of a box cannot steer the terminal, nor break the picture', async () => {
    const files = { 'keepalive.yaml': 'version: 1\nmiddleboxes: [{ name: "<\\u009b2J&", idleTimeout: 60 }]\n' }
    expect(await printed(files, 'keepalive.yaml')).toContain('<\\x9b2J&')
    expect(await printed(files, 'keepalive.yaml', '--format', 'svg')).toContain('&lt;\\x9b2J&amp;')
  })
})

describe('how it is drawn', () => {
  const files = { 'keepalive.yaml': MODEL }

  test('80 columns where nothing is known of the terminal, --width, --ascii', async () => {
    const longest = (text: string): number => Math.max(...text.split('\n').map(({ length }) => length))
    expect(longest(await printed(files, 'keepalive.yaml'))).toBeLessThanOrEqual(80)
    const wide = await printed(files, 'keepalive.yaml', '--width', '140')
    expect([longest(wide) > 130, longest(wide) <= 140]).toEqual([true, true])
    // eslint-disable-next-line no-control-regex -- all of ASCII
    expect(await printed(files, 'keepalive.yaml', '--ascii')).toMatch(/^[\x00-\x7f]*$/)
  })

  test('colour in a terminal, and only there', async () => {
    const cwd = tree(files)
    expect((await run(['explain', 'keepalive.yaml'], { cwd, isTTY: true })).stdout).toContain('\x1b[36m▼\x1b[39m')
    expect((await run(['explain', 'keepalive.yaml'], { cwd })).stdout).not.toContain('\x1b')
    expect((await run(['explain', 'keepalive.yaml', '--format', 'svg', '--color'], { cwd })).stdout).not.toContain('\x1b')
  })

  test('json follows its schema', async () => {
    const schemas = ['explain-output', 'rules-output', 'middleboxes'].map((name) => JSON.parse(readFileSync(path.join(ROOT, 'schemas', `${name}.schema.json`), 'utf8')) as object)
    const validate = new Ajv2020({ strict: false, schemas: schemas.slice(1) }).compile(schemas[0]!)
    for (const argv of [[], ['--middlebox', '90s', '--middlebox', 'aws-alb'], ['--survive-outage', '20s']]) {
      const json = JSON.parse(await printed(files, 'keepalive.yaml', '--format', 'json', ...argv)) as unknown
      expect(validate(json), JSON.stringify(validate.errors)).toBe(true)
    }
    expect(JSON.parse(await printed(files, 'keepalive.yaml', '--format', 'json'))).toMatchObject({
      kind: 'timeline',
      source: 'keepalive.yaml',
      values: { time: 235, intvl: 10, probes: 6, retries2: 8 },
      origins: { time: 'keepalive.yaml:2', retries2: 'keepalive.yaml:3' },
      stories: [{ kind: 'live' }, { kind: 'silent', deadline: { at: 350, met: 'met' } }, { kind: 'in-flight' }],
    })
  })

  test('svg is one picture', async () => {
    const svg = await printed(files, 'keepalive.yaml', '--format', 'svg')
    expect(svg).toMatch(/^<svg [^]*<\/svg>\n$/)
    expect(svg).toContain('<title id="keepalint-title">TCP keepalive 235 / 10 / 6</title>')
  })
})

describe('wrong use', () => {
  test.each<[Readonly<Record<string, string>>, readonly string[], string]>([
    [{}, ['no.conf'], 'no.conf: no such file or directory'],
    [{}, ['etc/sysctl.conf'], 'etc/sysctl.conf: no such file or directory'],
    [{ 'etc/x.conf': '' }, ['etc'], 'etc is a directory; name a file in it'],
    [{}, ['net/ipv6/tcp_keepalive_time'], 'there is no rule, parameter or middlebox called net/ipv6/tcp_keepalive_time; did you mean tcp_keepalive_time?'],
    [{ 'a.conf': trio('60s', 10, 6) }, ['a.conf'], 'a.conf: there is no timeline, because the kernel refuses tcp_keepalive_time = 60s (a.conf:1); write a number that it takes'],
    [{ 'a.conf': trio(60, '{{ x }}', 6) }, ['a.conf'], 'a.conf: there is no timeline, because a template decides tcp_keepalive_intvl (a.conf:2); take the file that it makes'],
    [{ 'keepalive.yaml': 'version: 2\n' }, ['keepalive.yaml'], 'keepalive.yaml:1:10: version: expected 1, got 2'],
    [{ 'keepalive.yaml': 'version: 1\nrequirements: { detectWithin: 2s }\n' }, ['keepalive.yaml'], 'keepalive.yaml: there is no timeline, because no values meet what is required; keepalint plan keepalive.yaml says what conflicts'],
    [{ 'a.conf': '' }, ['a.conf', '--width', '59'], '--width is a number of columns from 60 to 400; got 59'],
    [{ 'a.conf': '' }, ['a.conf', '--middlebox', 'aws-nbl-tcp'], 'there is no middlebox aws-nbl-tcp in the catalogue; did you mean aws-nlb-tcp? (for one of your own, give its idle timeout: --middlebox 350s)'],
    [{}, ['time', '--ascii'], '--ascii is for the timeline of a file, and time is none'],
    [{}, ['time', '--format', 'svg'], '--format svg is for the timeline of a file, and time is none'],
  ])('%j %j', async (files, argv, message) => {
    expect(await explain(files, ...argv)).toEqual({ code: 2, stdout: '', stderr: `keepalint: ${message}\n` })
  })
})

test('data in flight is left out where tcp_retries2 is not known', async () => {
  const text = await printed({ 'a.conf': `${trio(60, 10, 6)}net.ipv4.tcp_retries2 = {{ retries }}\n` }, 'a.conf')
  expect(text).toContain('Data in flight is left out: a template decides tcp_retries2 (a.conf:4); take the\nfile that it makes.\n')
  expect(text).not.toContain('The peer falls silent with data in flight')
})
