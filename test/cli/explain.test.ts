import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { EXPLAIN_FLAGS } from '../../src/cli/explain.ts'
import { EXPLAINED } from '../../src/cli/explainable.ts'
import { PARAMETER_NOTES, SOCKET_OPTION_NOTES } from '../../src/kernel/notes.ts'
import { PARAMETER_IDS, PARAMETERS } from '../../src/kernel/parameters.ts'
import { CATALOGUE } from '../../src/middlebox/catalogue.ts'
import { pathVerdict } from '../../src/middlebox/path.ts'
import { fittingOf } from '../../src/model/fitting.ts'
import { pageOf } from '../../src/lint/rule.ts'
import { RULES } from '../../rules/index.ts'
import { RULES_FOLDER } from '../helpers/page.ts'
import { run } from '../helpers/run.ts'
import { trio } from '../helpers/sysctl.ts'
import { tree } from '../helpers/tree.ts'

const ROOT = path.join(import.meta.dirname, '../..')
const RULE_IDS = RULES.map(({ id }) => id)
const EVERYTHING = [...RULE_IDS, ...PARAMETER_IDS, ...Object.keys(SOCKET_OPTION_NOTES), ...CATALOGUE.map(({ id }) => id)]

async function explained(word: string, ...flags: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await run(['explain', ...flags, word])
  expect([code, stderr]).toEqual([0, ''])
  return stdout
}

const SPILT = /\bundefined\b|\bNaN\b|\[object|(?<!\/dev\/)\bnull\b/
const isCode = (line: string): boolean => line.startsWith('    ')

describe.each(EVERYTHING)('%s', (word) => {
  test('is explained, in 100 columns', async () => {
    const text = await explained(word)
    const lines = text.split('\n')
    expect(text).not.toMatch(SPILT)
    expect(lines.filter((line) => line.length > 100 && !isCode(line) && !/https?:\/\//.test(line))).toEqual([])
    expect(lines.filter((line) => !isCode(line) && /\*\*|\]\(|```|^#|^\|/.test(line))).toEqual([])
    expect(lines.filter((line) => line.trimEnd() !== line)).toEqual([])
    expect(text).toMatch(/[^\n]\n$/)
  })
})

test('each word stands for one thing', () => {
  expect(EXPLAINED.filter((word, i) => EXPLAINED.indexOf(word) !== i)).toEqual([])
  expect(EVERYTHING.filter((word) => !EXPLAINED.includes(word))).toEqual([])
})

describe('a rule', () => {
  /** Without the signs of Markdown, whose place the layout takes. */
  function wordsIn(text: string): string[] {
    const plain = text.replaceAll(/^```.*$|^[|\s-]+$|\*\*|`/gm, '').replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    return plain.replaceAll('\\|', '|').split(/\s+/).filter((word) => !/^[#|]*$/.test(word)).sort()
  }

  test.each(RULE_IDS)('%s: every word of its page, and its address', async (id) => {
    const text = await explained(id)
    const end = text.lastIndexOf('\n\nThis rule is ')
    expect(wordsIn(text.slice(0, end))).toEqual(wordsIn(readFileSync(path.join(RULES_FOLDER, `${id}.md`), 'utf8')))
    expect(text.slice(end)).toContain(pageOf(id))
  })

  test('headings, code and tables as a terminal has them', async () => {
    const text = await explained('keepalive-defeated')
    expect(text).toContain('\n\nBad\n\n    net.ipv4.tcp_keepalive_time = 600\n    net.ipv4.tcp_keepalive_intvl = 60\n    net.ipv4.tcp_keepalive_probes = 0\n\n0 probes do not mean')
    expect(text).toContain(`
value                    what happens
-----------------------  -------------------------------------------------------
\`probes\` = 0             every idle connection is dropped after \`time\`, live or
                         not
`)
    expect(text).toContain('A `time` of 0 alone is zero-time.')
  })

  test('says whether it is on, and what it carries', async () => {
    expect(await explained('trailing-comment')).toMatch(/\nThis rule is on by default; some findings carry a fix\. Its page:\nhttps:\/\/\S+trailing-comment\.md\n$/)
  })
})

describe('a parameter', () => {
  test('has rules that exist', () => {
    for (const { rules } of [...Object.values(PARAMETER_NOTES), ...Object.values(SOCKET_OPTION_NOTES)]) expect(rules.filter((id) => !RULE_IDS.includes(id))).toEqual([])
  })

  test.each([
    'tcp_keepalive_time',
    'net.ipv4.tcp_keepalive_time',
    'net/ipv4/tcp_keepalive_time',
    '/net/ipv4/tcp_keepalive_time',
    '/proc/sys/net/ipv4/tcp_keepalive_time',
    'TCP_KEEPIDLE',
  ])('%s is time', async (word) => {
    expect(await explained(word)).toBe(await explained('time'))
  })

  test.each(PARAMETER_IDS)('%s: its key, default and limits', async (id) => {
    const { key, default: initial, min, max, unit } = PARAMETERS[id]
    const text = await explained(key)
    expect(text.startsWith(`${key}\n\n`)).toBe(true)
    expect(text).toMatch(new RegExp(`^kernel default      ${initial}${unit === 's' ? ' s' : ''}(?: \\(|$)`, 'm'))
    expect(text).toContain(`\nthe kernel accepts  ${min} to ${max}`)
  })

  test('word by word', async () => {
    expect(await explained('probes')).toBe(`net.ipv4.tcp_keepalive_probes

So many keepalive probes in a row may stay unanswered; then the connection is
given up.

name in keepalint   \`probes\`
file                /proc/sys/net/ipv4/tcp_keepalive_probes
unit                a count
kernel default      9
the kernel accepts  0 to 255
socket option       TCP_KEEPCNT, 1 to 127
scope               each network namespace has its own since Linux 4.5; a new
                    one, so a container with a network of its own, starts with
                    the kernel default, not with the value of its host

Exactly so many are sent. \`intvl\` after the last one the application gets
ETIMEDOUT and the peer a reset. A peer that never answers is given up with
ETIMEDOUT after \`time\` + \`intvl\` * \`probes\`: 7200 + 75 * 9 = 7875 s by default.
Any acknowledgement starts the count anew.

No idle connection is given up in an outage of the path shorter than (\`probes\` -
1) * \`intvl\`: (9 - 1) * 75 = 600 s by default.

To survive k lost probes it has to be more than k.

0 does not mean "do not probe": every connection that is idle for \`time\` is
dropped without a probe, live or not.

On a socket with TCP_USER_TIMEOUT it is ignored.

It acts only on sockets with SO_KEEPALIVE, and not on those that have set the
socket option. \`net.ipv4\` is for IPv6 as well: there is no key of its own for
that.

Rules about it: no-loss-margin, outage-kills-connections, short-outage-kills,
keepalive-defeated.

Sources: tcp_keepalive_timer() in net/ipv4/tcp_timer.c; tcp(7); measured on
Linux 6.18, HZ=250.
`)
  })
})

describe('a middlebox', () => {
  const COUNTING = CATALOGUE.flatMap(({ id, idleTimeout, countsKeepalive }) => (idleTimeout === null || countsKeepalive === false ? [] : [[id, idleTimeout] as const]))

  test.each(COUNTING)('%s: the values that are said to fit do, by lint as well', async (id, idleTimeout) => {
    const { largest, lostProbes, example } = fittingOf(idleTimeout)
    for (const { intvl, time } of largest) {
      const verdict = (at: number): string => pathVerdict({ time: at, intvl, probes: 9 }, idleTimeout, lostProbes)
      expect([verdict(time ?? 1) === 'kept', verdict((time ?? 0) + 1)]).toEqual([time !== null, expect.not.stringMatching('kept')])
    }
    const conf = `net.ipv4.tcp_keepalive_time=${example!.time}\nnet.ipv4.tcp_keepalive_intvl=${example!.intvl}\nnet.ipv4.tcp_keepalive_probes=${example!.probes}\n`
    expect(await run(['lint', '--middlebox', id, '-'], { stdin: conf })).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  test.each(CATALOGUE.filter(({ kind }) => kind !== 'host').map(({ id }) => id))('%s: lint takes what declares it', async (id) => {
    const text = await explained(id)
    const commands = Array.from(text.matchAll(/^ {4}keepalint (lint --middlebox \S+)/gm), ([, command]) => command!.split(' '))
    expect(commands.length).toBeGreaterThan(0)
    for (const command of commands) expect(await run([...command, '-'])).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  test('word by word', async () => {
    expect(await explained('aws-nlb-tcp')).toBe(`aws-nlb-tcp

AWS Network Load Balancer, TCP listener

also called          nlb, aws-nlb
kind                 load balancer that passes packets on
ends the connection  no
idle timeout         350 s (5 min 50 s)
configurable         yes, from 60 s up to 6000 s
to change it         The listener attribute \`tcp.idle_timeout.seconds\`, by \`aws
                     elbv2 modify-listener-attributes\`.
a keepalive probe    restarts the idle timeout
when it expires      Nothing is sent when the timer runs out. Whichever end
                     sends next gets a reset, and the other end is not told.
note                 Fixed at 350 seconds until September 2024.
certainty            verified: it was read in the source

Which values fit

The flow is kept, one lost probe included, where 1.127 * (max(\`time\`, \`intvl\`) +
\`intvl\`) is below 350 s: the kernel's timers fire up to 12.7 % late. More than
one probe is needed for it.

intvl  largest time  at worst
-----  ------------  -----------------------------
5 s    305 s         1.127 * (305 + 5) = 349.37 s
10 s   300 s         1.127 * (300 + 10) = 349.37 s
30 s   280 s         1.127 * (280 + 30) = 349.37 s
75 s   235 s         1.127 * (235 + 75) = 349.37 s

For example:

    net.ipv4.tcp_keepalive_time = 290
    net.ipv4.tcp_keepalive_intvl = 10
    net.ipv4.tcp_keepalive_probes = 6

A probe comes, one lost included, within 1.127 * (290 + 10) = 338.1 s, and a
silent peer is given up after 290 + 10 * 6 = 350 s: neither later than the 350 s
after which the flow is forgotten.

How to declare it

    keepalint lint --middlebox aws-nlb-tcp
    keepalint lint --middlebox aws-nlb-tcp=1h    # where it is configured otherwise

Source:
https://docs.aws.amazon.com/elasticloadbalancing/latest/network/update-idle-timeout.html
(current guide, stored copy; read on 2026-11-22)
`)
  })

  test.each([
    ['aws-alb', 'None: no value of `time` keeps an idle connection through it.'],
    ['haproxy', 'keepalint lint --middlebox haproxy=1h    # with what is configured there'],
    ['linux-nf-conntrack', 'The kernel defaults do.'],
    ['aws-global-accelerator', 'What follows holds only if it counts probes, which is not known.'],
    ['juniper-services-interface', '30 s   none          1.127 * (30 + 30) = 67.62 s, which is too late'],
    ['sonicwall', 'recalled: it is from memory: check it'],
    ['wsl2-nat', 'keepalint lint --middlebox wsl2-nat=1h    # with what is configured there'],
    ['rfc1122-keepalive', 'no flow is forgotten here'],
    ['rfc1122-keepalive', 'a keepalive probe    is sent and answered here'],
    ['azure-firewall-north-south', 'to change it         A support request to Microsoft.'],
  ])('%s: %s', async (id, said) => {
    expect(await explained(id)).toContain(said)
  })
})

test.each(CATALOGUE.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id] as const)))('%s stands for %s', async (alias, id) => {
  expect(await explained(alias)).toBe(await explained(id))
})

describe('json', () => {
  const [explain, rules, middleboxes] = ['explain-output', 'rules-output', 'middleboxes'].map((name) => JSON.parse(readFileSync(path.join(ROOT, 'schemas', `${name}.schema.json`), 'utf8')) as object)
  const validate = new Ajv2020({ strict: false, schemas: [rules!, middleboxes!] }).compile(explain!)

  test.each(EVERYTHING)('of %s follows its schema', async (word) => {
    expect(validate(JSON.parse(await explained(word, '--format', 'json'))), JSON.stringify(validate.errors)).toBe(true)
  })

  test('has the numbers of a parameter, the entry of a middlebox, the page of a rule', async () => {
    const json = async (word: string): Promise<unknown> => JSON.parse(await explained(word, '--format', 'json')) as unknown
    expect(await json('intvl')).toMatchObject({ schemaVersion: 1, kind: 'parameter', parameter: { key: 'net.ipv4.tcp_keepalive_intvl', unit: 's', default: 75, socketOption: { name: 'TCP_KEEPINTVL', min: 1, max: 32767 } } })
    expect(await json('aws-nlb-tcp')).toMatchObject({ kind: 'middlebox', middlebox: { idleTimeout: 350 }, values: { largest: expect.arrayContaining([{ intvl: 75, time: 235 }]) as unknown, example: { time: 290, intvl: 10, probes: 6 } } })
    expect(await json('aws-alb')).toMatchObject({ middlebox: { countsKeepalive: false }, values: null })
    expect(await json('drift')).toMatchObject({ kind: 'rule', rule: { severity: 'error' }, page: readFileSync(path.join(RULES_FOLDER, 'drift.md'), 'utf8') })
    expect(await json('SO_KEEPALIVE')).toMatchObject({ kind: 'socket-option', socketOption: { name: 'SO_KEEPALIVE' } })
    expect(await json('tcp_user_timeout')).toMatchObject({ kind: 'socket-option', socketOption: { name: 'TCP_USER_TIMEOUT' } })
  })
})

describe('colour', () => {
  const colored = async (argv: readonly string[], env: Readonly<Record<string, string>>, isTTY: boolean): Promise<boolean> => {
    const { code, stdout } = await run(['explain', 'drift', ...argv], { env, isTTY })
    expect(code).toBe(0)
    return stdout.includes('\x1b[')
  }

  test.each<[string, readonly string[], Readonly<Record<string, string>>, boolean, boolean]>([
    ['a terminal', [], {}, true, true],
    ['a file', [], {}, false, false],
    ['NO_COLOR', [], { NO_COLOR: '1' }, true, false],
    ['FORCE_COLOR', [], { FORCE_COLOR: '1' }, false, true],
    ['--no-color', ['--no-color'], { FORCE_COLOR: '1' }, true, false],
    ['--color', ['--color'], { NO_COLOR: '1' }, false, true],
    ['a terminal that has none', [], { TERM: 'dumb' }, true, false],
    ['json', ['--format', 'json', '--color'], {}, true, false],
  ])('%s', async (_, argv, env, isTTY, expected) => {
    expect(await colored(argv, env, isTTY)).toBe(expected)
  })

  test.each(['drift', 'keepalive-defeated', 'time', 'aws-nlb-tcp'])('%s: the layout stays, backticks aside', async (word) => {
    // eslint-disable-next-line no-control-regex -- escape sequences are what is taken away
    const plain = (await explained(word, '--color')).replaceAll(/\x1b\[\d+m/g, '')
    expect(plain).not.toContain('`')
    expect(plain.split(/\s+/).filter((each) => !/^-+$/.test(each)).sort()).toEqual((await explained(word)).replaceAll('`', '').split(/\s+/).filter((each) => !/^-+$/.test(each)).sort())
  })

  test('a heading is bold, code is cyan', async () => {
    const text = await explained('zero-time', '--color')
    expect(text.startsWith('\x1b[1mzero-time\x1b[22m\n')).toBe(true)
    expect(text).toContain('\x1b[36mintvl\x1b[39m')
  })
})

describe('wrong use', () => {
  const NO = 'there is no rule, parameter or middlebox called'

  test.each([
    [['first-prob-too-late'], `${NO} first-prob-too-late; did you mean first-probe-too-late?`],
    [['tcp_keepalive_interval'], `${NO} tcp_keepalive_interval; did you mean tcp_keepalive_intvl?`],
    [['net.ipv6.tcp_keepalive_time'], `${NO} net.ipv6.tcp_keepalive_time; did you mean tcp_keepalive_time?`],
    [['Time'], `${NO} Time; did you mean time?`],
    [['tcp_keepidle'], `${NO} tcp_keepidle; did you mean TCP_KEEPIDLE?`],
    [['tcp_keepalive'], `${NO} tcp_keepalive; did you mean tcp_keepalive_time, tcp_keepalive_intvl or tcp_keepalive_probes?`],
    [['f5'], `${NO} f5; did you mean f5-fastl4 or f5-tcp-profile?`],
    [['aws-nbl-tcp'], `${NO} aws-nbl-tcp; did you mean aws-nlb-tcp?`],
    [['constructor'], `${NO} constructor; keepalint explain, without a name, says what there is`],
    [['\x1b[2J'], `${NO} \\x1b[2J; keepalint explain, without a name, says what there is`],
    [['time', 'intvl'], 'explain takes one name; got time intvl'],
    [['--format', 'yaml', 'time'], '--format is one of text, json, svg; got yaml'],
    [['--formt', 'json'], 'there is no flag --formt; did you mean --format? (see keepalint explain --help)'],
  ])('%j', async (argv, message) => {
    expect(await run(['explain', ...argv])).toEqual({ code: 2, stdout: '', stderr: `keepalint: ${message}\n` })
  })

  test('many names have it: some are listed, the rest is counted', async () => {
    const { stderr } = await run(['explain', 'aws'])
    expect(stderr).toMatch(/; did you mean (?:aws-[a-z0-9-]+, ){10}aws-[a-z0-9-]+ or aws-[a-z0-9-]+ \(and \d+ more\)\?\n$/)
  })

  test.each([[[]], [['']]])('no name (%j): what can be explained, in a few lines', async (argv) => {
    const { code, stdout, stderr } = await run(['explain', ...argv])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr.split('\n').filter((line) => line.length > 100)).toEqual([])
    expect(stderr.split('\n').length).toBeLessThan(10)
    for (const id of PARAMETER_IDS) expect(stderr).toMatch(new RegExp(`\\b${id}\\b`))
  })
})

test('--help names every flag and has examples that work', async () => {
  const { code, stdout } = await run(['explain', '--help'])
  expect([code, Object.keys(EXPLAIN_FLAGS).filter((flag) => !stdout.includes(`--${flag}`))]).toEqual([0, []])
  const examples = Array.from(stdout.matchAll(/^ {2}keepalint ([^|>\n]*)/gm), ([, argv]) => argv!.trim().split(' '))
  const cwd = tree({ 'etc/sysctl.d/60-keepalive.conf': trio(60, 10, 6), 'keepalive.yaml': 'version: 1\n' })
  expect(examples.length).toBeGreaterThan(2)
  for (const argv of examples) expect((await run(argv, { cwd })).code).toBe(0)
})

describe('dist/cli.js finds the pages', () => {
  const explain = (cli: string, cwd: string): { status: number | null; stdout: string; stderr: string } => spawnSync(process.execPath, [cli, 'explain', 'drift'], { cwd, encoding: 'utf8', env: {} })

  test('through a link, from another directory', async () => {
    const cwd = tree({})
    symlinkSync(path.join(ROOT, 'dist/cli.js'), path.join(cwd, 'keepalint'))
    expect(explain('keepalint', cwd)).toMatchObject({ status: 0, stdout: await explained('drift'), stderr: '' })
  })

  test('in another package that has it as a dependency', async () => {
    const cwd = tree({ 'package.json': '{ "name": "theirs" }', 'rules/drift.md': '# theirs\n' })
    const home = path.join(cwd, 'node_modules/keepalint')
    for (const part of ['dist', 'rules', 'package.json']) cpSync(path.join(ROOT, part), path.join(home, part), { recursive: true })
    expect(explain('node_modules/keepalint/dist/cli.js', cwd)).toMatchObject({ status: 0, stdout: await explained('drift') })
  })

  test('and says where they are read if they are not there', () => {
    const cwd = tree({ 'package.json': 'not JSON' })
    cpSync(path.join(ROOT, 'dist'), path.join(cwd, 'dist'), { recursive: true })
    expect(explain('dist/cli.js', cwd)).toMatchObject({ status: 2, stdout: '', stderr: `keepalint: the page of drift is not beside this program, which was copied without rules/; read it at ${pageOf('drift')}\n` })
  })
})
