import { existsSync, lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LOADERS } from '../../src/carrier/scope.ts'
import { INIT_FLAGS } from '../../src/cli/init.ts'
import type { Trio } from '../../src/kernel/parameters.ts'
import { CATALOGUE } from '../../src/middlebox/catalogue.ts'
import { intentOf } from '../../src/model/intent.ts'
import type { Model } from '../../src/model/model.ts'
import { anyBytes, sysctlText } from '../helpers/arbitrary.ts'
import { modelOf } from '../helpers/model.ts'
import { ruleIds, run, type Outcome } from '../helpers/run.ts'
import { trio } from '../helpers/sysctl.ts'
import { tree, type Entry } from '../helpers/tree.ts'

const CONF = 'etc/sysctl.d/60-keepalive.conf'
const T = 'net.ipv4.tcp_keepalive_time'

const textIn = (cwd: string, directory = '.'): string => readFileSync(path.join(cwd, directory, 'keepalive.yaml'), 'utf8')

/** What `init --stdout` prints for these files. */
async function printed(files: Readonly<Record<string, Entry>>, ...argv: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await run(['init', '--stdout', ...argv], { cwd: tree(files) })
  expect([code, stderr]).toEqual([0, ''])
  return stdout
}

/** The examples without their #. */
function uncommented(text: string): string {
  return text.replaceAll(/^( *)# ( *(?:- |[a-z]\w*:))/gmi, '$1$2')
}

/** The outputs, also those behind a #, and what is said of them. */
function outputsOf(text: string): string {
  return text.slice(text.indexOf('# What keepalint render --write makes')).split('\n').slice(1).join('\n')
}

describe('writes a model', () => {
  test('the values with their places, the flags, and examples of the rest', async () => {
    const cwd = tree({ [CONF]: `# ours\n${trio(60, 10, 6)}` })
    expect(await run(['init', '--middlebox', 'aws-nlb-tcp', '--detect-within', '3m'], { cwd })).toEqual({
      code: 0,
      stderr: '',
      stdout: `keepalive.yaml: written, with time 60, intvl 10, probes 6 as the sysctl files set them
Next:
  keepalint lint
  keepalint render
  take the # away before outputs, where the files on disk may be replaced; then
  keepalint render --write
  keepalint render --check
`,
    })
    expect(textIn(cwd)).toBe(`# yaml-language-server: $schema=https://raw.githubusercontent.com/keepalint/keepalint/main/schemas/keepalive.schema.json
version: 1

# How the kernel probes idle connections: time and intvl in seconds ("60s", "5m" and "1h30m" as well), probes
# is a count.
keepalive:
  time: 60    # from etc/sysctl.d/60-keepalive.conf:2
  intvl: 10   # from etc/sysctl.d/60-keepalive.conf:3
  probes: 6   # from etc/sysctl.d/60-keepalive.conf:4

# Keepalive is silent while data is in flight; then tcp_retries2 decides (kernel default 15: about 15 minutes
# or more).
# retransmission:
#   retries2: 8

# What idle flows cross, up to and including the first proxy that ends the connection. keepalint explain WORD
# lists the boxes of the catalogue that have a word in their name.
middleboxes:
  - aws-nlb-tcp

# What the values have to meet, late timers included.
requirements:
  detectWithin: 3m         # a silent peer is found within
  # surviveOutage: 20s     # a shorter outage of the path kills no idle connection
  # surviveLostProbes: 1   # so many probes in a row may get lost; 1 where it is not said

# What applies the files at boot: systemd, procps or busybox.
# loader: systemd

# What keepalint render --write makes of this file; render --check tells where a file on disk is another.
# Take the # away where the whole file, its comments included, may be replaced.
# outputs:
#   - { format: sysctl, path: etc/sysctl.d/60-keepalive.conf }
`)
    expect(readdirSync(cwd).sort()).toEqual(['etc', 'keepalive.yaml'])
  })

  test('and what it says to run next works, as it says', async () => {
    const cwd = tree({ 'hosts/web 1/etc/sysctl.d/60-keepalive.conf': trio(60, 10, 6) })
    const { stdout } = await run(['init', 'hosts/web 1'], { cwd })
    expect(stdout.split('\n').filter((line) => line.startsWith('  keepalint'))).toEqual(['lint', 'render', 'render --write', 'render --check'].map((verb) => `  keepalint ${verb} 'hosts/web 1'`))
    expect(await run(['lint', 'hosts/web 1'], { cwd })).toMatchObject({ code: 0 })
    writeFileSync(path.join(cwd, 'hosts/web 1/keepalive.yaml'), uncommented(textIn(cwd, 'hosts/web 1')))
    for (const argv of [['render', '--write'], ['render', '--check'], ['lint']]) expect([argv, (await run([...argv, 'hosts/web 1'], { cwd })).code]).toEqual([argv, 0])
  })

  test('of no values: all of it examples, which are a model once the # is gone', async () => {
    const cwd = tree({})
    const { stdout } = await run(['init'], { cwd })
    expect(stdout).toBe('keepalive.yaml: written, without values, as no sysctl file here sets any that can be taken over\nNext:\n  say the values under keepalive, or what they have to meet under middleboxes and requirements\n  keepalint lint\n')
    expect(modelOf(textIn(cwd))).toEqual(modelOf('version: 1'))
    expect(modelOf(uncommented(textIn(cwd)))).toMatchObject({
      keepalive: { time: 60, intvl: 10, probes: 6 },
      retries2: 8,
      middleboxes: [{ name: 'aws-nlb-tcp' }, { name: 'azure-lb-rule', idleTimeout: 900 }, { name: 'office-firewall', idleTimeout: 1800 }],
      requirements: { detectWithin: 180, surviveOutage: 20, surviveLostProbes: 1 },
      loader: 'systemd',
      outputs: [{ format: 'sysctl', path: CONF }],
    })
    expect(await run(['lint'], { cwd })).toMatchObject({ code: 0, stderr: '' })
  })

  test.each(CATALOGUE.filter(({ idleTimeout, countsKeepalive }) => idleTimeout !== null && countsKeepalive !== false).map(({ id }) => id))('no values, but %s: what is planned, as an example that lint has nothing against', async (id) => {
    const cwd = tree({})
    const { stdout } = await run(['init', '--middlebox', id], { cwd })
    const text = textIn(cwd)
    expect(modelOf(text).keepalive).toEqual({})
    const { keepalive } = JSON.parse((await run(['plan', '--format', 'json'], { cwd })).stdout) as { keepalive: Trio }
    expect(stdout).toContain(`planned from what is said are time ${keepalive.time}, intvl ${keepalive.intvl}, probes ${keepalive.probes}\nNext:\n  keepalint plan\n  keepalint lint\n  keepalint render\n`)
    writeFileSync(path.join(cwd, 'keepalive.yaml'), text.replace(/^# keepalive:\n(?:# .*\n)+/m, uncommented))
    expect(modelOf(textIn(cwd)).keepalive).toEqual(keepalive)
    expect(ruleIds((await run(['lint', '--format', 'json'], { cwd })).stdout)).toEqual([])
  })

  test('no values, and requirements that no values meet', async () => {
    const cwd = tree({ 'etc/sysctl.d/x.conf': 'net.ipv4.tcp_retries2 = 8\n' })
    const flags = ['--detect-within', '10', '--survive-outage', '1m']
    expect(await run(['init', ...flags], { cwd })).toMatchObject({ code: 0, stdout: expect.stringMatching(/^keepalive\.yaml: written, with retries2 8 as/) as unknown })
    expect(modelOf(textIn(cwd))).toMatchObject({ keepalive: {}, outputs: [] })
    expect(textIn(cwd).replaceAll('\n# ', ' ')).toContain('No values meet what is said below; keepalint plan tells what conflicts.')
    expect((await run(['init', ...flags, 'sub'], { cwd: tree({ 'sub/x': '' }) })).stdout).toBe('sub/keepalive.yaml: written, without values, as no sysctl file here sets any that can be taken over; and no values meet what is required\nNext:\n  keepalint plan sub/keepalive.yaml\n')
  })

  test.each(['', 'net.ipv4.tcp_keepalive_time = 60\n'])('plan --write puts the values in: %j', async (content) => {
    const cwd = tree({ [CONF]: content })
    for (const argv of [['init', '--middlebox', '350s'], ['plan', '--write']]) expect([argv, (await run(argv, { cwd })).code]).toEqual([argv, 0])
    expect(modelOf(textIn(cwd)).keepalive).toMatchObject({ time: expect.any(Number) as unknown, intvl: expect.any(Number) as unknown, probes: expect.any(Number) as unknown })
  })

  test('parameters that no file sets stand behind a #, with the kernel default', async () => {
    const text = await printed({ [CONF]: 'net.ipv4.tcp_keepalive_time = 060\nnet.ipv4.tcp_retries2 = 8\n' })
    expect(text).toContain(`keepalive:
  time: 48      # from etc/sysctl.d/60-keepalive.conf:1, where it is written "060"
  # intvl: 75   # no file sets it: the kernel default
  # probes: 9   # no file sets it: the kernel default
`)
    expect(text).toContain('\nretransmission:\n  retries2: 8   # from etc/sysctl.d/60-keepalive.conf:2\n')
  })

  test.each([
    ['refused', `${T} = 10s\n`, 'systemd', `time is left out, because the kernel refuses "10s" at ${CONF}:1.`],
    ['refused, an earlier value stays', `${T} = 60\n${T} = x\n`, 'procps', `time is left out, because the kernel refuses "x" at ${CONF}:2.`],
    ['a placeholder', `${T} = {{ time }}\n`, 'systemd', `time is left out, because a template decides on it at ${CONF}:1.`],
    ['a condition', `{% if x %}\n${T} = 60\n{% endif %}\n`, 'systemd', `time is left out, because a template decides on it at ${CONF}:2.`],
    ['any line', '{{ lines }}\n', 'systemd', 'time is left out, because a template among the files may set it.'],
    ['below 0', `${T} = -5\n`, 'systemd', `time is left out, because "-5" at ${CONF}:1 is below 0, which a model does not allow.`],
    ['what would steer a terminal', `${T} = \u001b[2J${'x'.repeat(99)}\n`, 'systemd', `time is left out, because the kernel refuses "\\x1b[2J${'x'.repeat(33)}..." at ${CONF}:1.`],
  ])('a value is left out: %s', async (_, content, loader, reason) => {
    const text = await printed({ [CONF]: content }, '--loader', loader)
    expect(text.replaceAll('\n# ', ' ')).toContain(reason)
    expect(modelOf(text)).toMatchObject({ keepalive: {}, loader, outputs: [] })
  })

  test('the flags, as lint would take them', async () => {
    const flags = ['--middlebox', 'azure-lb-rule=15m', '--middlebox', '350s', '--middlebox', 'aws-nlb-tcp=350', '--middlebox', 'haproxy=50s', '--detect-within', '5400', '--survive-outage', '0', '--survive-lost-probes', '3', '--loader', 'busybox']
    const model = modelOf(await printed({}, ...flags))
    expect(model.middleboxes.map(({ name, idleTimeout, countsKeepalive }) => [name, idleTimeout, countsKeepalive])).toEqual([
      ['azure-lb-rule', 900, true],
      ['a middlebox (350s)', 350, true],
      ['aws-nlb-tcp', 350, true],
      ['haproxy', 50, false],
    ])
    expect(model).toMatchObject({ requirements: { detectWithin: 5400, surviveOutage: 0, surviveLostProbes: 3 }, loader: 'busybox' })
  })
})

describe('outputs', () => {
  test.each<[string, Readonly<Record<string, Entry>>, string]>([
    ['nothing but the values: that file, behind a #', { 'etc/sysctl.d/99-x.conf': trio(60, 10, 6) }, '# Take the # away where the whole file, its comments included, may be replaced.\n# outputs:\n#   - { format: sysctl, path: etc/sysctl.d/99-x.conf }\n'],
    [
      'something else as well: a new file',
      { 'etc/sysctl.d/99-x.conf': `vm.swappiness = 1\n${trio(60, 10, 6)}` },
      '# Once it is written, take the lines of these values out of etc/sysctl.d/99-x.conf: what is loaded last wins.\noutputs:\n  - { format: sysctl, path: etc/sysctl.d/60-keepalive.conf }\n',
    ],
    [
      'the name is taken: the next one',
      { 'etc/sysctl.conf': `${trio(60, 10, 6)}vm.swappiness = 1\n`, [CONF]: 'vm.dirty_ratio = 5\n', 'usr/lib/sysctl.d/61-keepalive.conf': 'vm.overcommit_memory = 1\n', 'etc/sysctl.d/62-keepalive.conf': { link: '/dev/null' } },
      '# Once it is written, take the lines of these values out of etc/sysctl.conf: what is loaded last wins.\noutputs:\n  - { format: sysctl, path: etc/sysctl.d/63-keepalive.conf }\n',
    ],
    ['two files set them: a new one', { 'etc/sysctl.d/a.conf': `${T}=60\n`, 'etc/sysctl.d/b.conf': 'net.ipv4.tcp_keepalive_intvl=10\n' }, '# Once it is written, take the lines of these values out of etc/sysctl.d/a.conf, etc/sysctl.d/b.conf: what is\n# loaded last wins.\noutputs:\n  - { format: sysctl, path: etc/sysctl.d/60-keepalive.conf }\n'],
    ['a file that a distribution ships: a new one', { 'usr/lib/sysctl.d/50-x.conf': trio(60, 10, 6) }, 'outputs:\n  - { format: sysctl, path: etc/sysctl.d/60-keepalive.conf }\n'],
    ['a directory called sysctl.d', { 'files/sysctl.d/x.conf': `${trio(60, 10, 6)}vm.swappiness = 1\n` }, '# Once it is written, take the lines of these values out of files/sysctl.d/x.conf: what is loaded last wins.\noutputs:\n  - { format: sysctl, path: files/sysctl.d/60-keepalive.conf }\n'],
    ['a name with a blank', { 'a: b/sysctl.conf': trio(60, 10, 6) }, '# Take the # away where the whole file, its comments included, may be replaced.\n# outputs:\n#   - { format: sysctl, path: "a: b/sysctl.conf" }\n'],
    ['a name that no model can say', { 'a\nb/sysctl.conf': trio(60, 10, 6) }, '# outputs:\n#   - { format: sysctl, path: etc/sysctl.d/60-keepalive.conf }\n'],
  ])('%s', async (_, files, expected) => {
    const text = await printed(files)
    expect(outputsOf(text)).toBe(expected)
    expect(modelOf(uncommented(text)).outputs).toHaveLength(1)
  })

  test('what the model renders already is listed, and checked', async () => {
    const cwd = tree({ [CONF]: trio(60, 10, 6) })
    await run(['init'], { cwd })
    writeFileSync(path.join(cwd, 'keepalive.yaml'), textIn(cwd).replace(/^# outputs:\n# /m, 'outputs:\n'))
    expect(await run(['render', '--write'], { cwd })).toMatchObject({ code: 0, stdout: `${CONF}: written\n` })
    expect((await run(['init', '--force'], { cwd })).stdout).toContain('Next:\n  keepalint lint\n  keepalint render --check\n')
    expect(modelOf(textIn(cwd)).outputs).toEqual([{ format: 'sysctl', path: CONF }])
    expect(await run(['render', '--check'], { cwd })).toMatchObject({ code: 0 })
  })

  test('a new file that was written is found again', async () => {
    const cwd = tree({ 'etc/sysctl.d/99-x.conf': `vm.swappiness = 1\n${trio(60, 10, 6)}` })
    for (const argv of [['init'], ['render', '--write'], ['init', '--force'], ['render', '--check']]) expect([argv, (await run(argv, { cwd })).code]).toEqual([argv, 0])
    expect(modelOf(textIn(cwd)).outputs).toEqual([{ format: 'sysctl', path: CONF }])
  })

  test('within a drop-in directory: only what lies there', async () => {
    const cwd = tree({ 'etc/sysctl.d/x.conf': `${trio(60, 10, 6)}vm.swappiness = 1\n`, 'usr/lib/sysctl.d/y.conf': `${T} = 90\n` })
    const text = (await run(['init', '-', 'etc/sysctl.d'], { cwd })).stdout
    expect(modelOf(text)).toMatchObject({ keepalive: { time: 90, intvl: 10, probes: 6 }, outputs: [{ path: '60-keepalive.conf' }] })
    expect(text).toContain(`time: 90    # from ${cwd}/usr/lib/sysctl.d/y.conf:1\n`)
    expect(modelOf((await run(['init', '-', 'usr/lib/sysctl.d'], { cwd })).stdout).outputs).toEqual([])
  })
})

describe('several hosts', () => {
  const host = (name: string, time: number): Record<string, string> => ({ [`hosts/${name}/${CONF}`]: trio(time, 10, 6) })

  test('of the same values: one model, an output each', async () => {
    const text = await printed({ ...host('a', 60), ...host('b', 60), 'hosts/c/etc/sysctl.d/x.conf': 'vm.swappiness = 1\n' })
    expect(text).toContain('# The same values are set by hosts/a, hosts/b.\nversion: 1\n')
    expect(modelOf(text).keepalive).toEqual({ time: 60, intvl: 10, probes: 6 })
    expect(modelOf(uncommented(text)).outputs.map((output) => output.path)).toEqual([`hosts/a/${CONF}`, `hosts/b/${CONF}`])
  })

  test('of different values: nothing is written, and what to do is said; a host that has its own model is left to it', async () => {
    const cwd = tree({ ...host('a', 60), ...host('b c', 90), 'hosts/d/etc/sysctl.d/x.conf': `${T} = x\n` })
    expect(await run(['init'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: `keepalint: the sysctl files here set different values, and a keepalive.yaml says one set of them:
    hosts/a: time 60, intvl 10, probes 6
    hosts/b c: time 90, intvl 10, probes 6
    hosts/d: time not known
  write one for each: keepalint init hosts/a
`,
    })
    expect(readdirSync(cwd)).toEqual(['hosts'])
    for (const name of ['a', 'd']) expect(await run(['init', `hosts/${name}`], { cwd })).toMatchObject({ code: 0, stderr: '' })
    expect((await run(['init', '--stdout'], { cwd })).stdout).toContain('time: 90    # from hosts/b c/etc/sysctl.d/60-keepalive.conf:1')
  })

  test('files of one directory that are not loaded together, and many of them', async () => {
    const { stderr } = await run(['init'], { cwd: tree({ 'sysctl.conf': `${T} = 60\n`, 'sysctl.d/x.conf': `${T} = 90\n` }) })
    expect(stderr).toMatch(/\n {4}sysctl\.conf: time 60\n {2}write one for each: keepalint init sysctl\.d\n$/)
    const { stderr: many } = await run(['init'], { cwd: tree(Object.assign({}, ...Array.from({ length: 12 }, (_, i) => host(`h${i + 10}`, i))) as Record<string, string>) })
    expect(many).toMatch(/hosts\/h17: [^\n]*\n {4}and 4 more\n {2}write/)
  })
})

describe('what is there already', () => {
  test.each(['keepalive.yaml', 'keepalive.yml', 'keepalive.json'])('%s is not overwritten', async (name) => {
    const cwd = tree({ [CONF]: trio(60, 10, 6), [name]: 'mine\n' })
    expect(await run(['init'], { cwd })).toEqual({ code: 2, stdout: '', stderr: `keepalint: ${name} is there already; pass --force to write keepalive.yaml anew, or --stdout to print what it would be\n` })
    expect(readFileSync(path.join(cwd, name), 'utf8')).toBe('mine\n')
    expect((await run(['init', '--stdout'], { cwd })).code).toBe(0)
    const { code, stdout } = await run(['init', '--force'], { cwd })
    expect([code, stdout.includes(`${name} no longer counts beside it; remove it\n`)]).toEqual([0, name !== 'keepalive.yaml'])
    expect(modelOf(textIn(cwd)).keepalive.time).toBe(60)
  })

  test('a link is written through, not out of the directory', async () => {
    const cwd = tree({ 'real.yaml': 'old\n', 'keepalive.yaml': { link: 'real.yaml' }, 'out/keepalive.yaml': { link: '../real.yaml' } })
    expect((await run(['init', '--force'], { cwd })).code).toBe(0)
    expect([lstatSync(path.join(cwd, 'keepalive.yaml')).isSymbolicLink(), readFileSync(path.join(cwd, 'real.yaml'), 'utf8')]).toEqual([true, textIn(cwd)])
    expect(await run(['init', '--force', 'out'], { cwd })).toEqual({ code: 2, stdout: '', stderr: `keepalint: out/keepalive.yaml: leads outside of ${cwd}/out through a symbolic link\n` })
  })

  test('a model further up is said not to hold any more', async () => {
    const cwd = tree({ 'keepalive.yaml': 'version: 1\n', [`web/${CONF}`]: trio(60, 10, 6) })
    expect((await run(['init', 'web'], { cwd })).stdout).toContain('\nkeepalive.yaml no longer holds for the files here: the nearest one counts\n')
  })
})

describe('wrong use', () => {
  test.each<[Readonly<Record<string, Entry>>, readonly string[], string]>([
    [{}, ['none'], 'none: there is no such directory; name the one that keepalive.yaml is to be in'],
    [{ f: '' }, ['f'], 'f: there is no such directory; name the one that keepalive.yaml is to be in'],
    [{}, [''], 'the directory is empty; leave it out to take the working directory'],
    [{}, ['.', '..'], 'init takes one directory; got . ..'],
    [{}, ['--stdout', '--force'], '--stdout prints and --force overwrites; pass one of the two'],
    [{}, ['--middlebox', 'aws-nlb-tpc'], 'there is no middlebox aws-nlb-tpc in the catalogue; did you mean aws-nlb-tcp? (for one of your own, give its idle timeout: --middlebox 350s)'],
    [{}, ['--middlebox', '100d'], 'keepalive.yaml cannot say this: middleboxes[0].idleTimeout: expected a duration of at most 8589934 seconds, got "2400h"'],
    [{}, ['--survive-lost-probes', '255'], 'keepalive.yaml cannot say this: requirements.surviveLostProbes: expected a whole number from 0 to 254, got 255'],
    [{}, ['--loader', 'openrc'], '--loader is one of systemd, procps, busybox; got openrc'],
    [{}, ['--frce'], 'there is no flag --frce; did you mean --force? (see keepalint init --help)'],
  ])('%j %j', async (files, argv, message) => {
    const cwd = tree(files)
    expect(await run(['init', ...argv], { cwd })).toEqual({ code: 2, stdout: '', stderr: `keepalint: ${message}\n` })
    expect(existsSync(path.join(cwd, 'keepalive.yaml'))).toBe(false)
  })

  test('a file that cannot be read: nothing is written', async () => {
    const cwd = tree({ 'a/etc/sysctl.d/50-a.conf': { link: '50-a.conf' }, 'a/etc/sysctl.d/60-b.conf': `${T}=60\n` })
    expect(await run(['init', 'a'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'keepalint: a/etc/sysctl.d/50-a.conf: too many levels of symbolic links: the link leads back to itself\nkeepalint: nothing is written: the values may be other than what can be read\n',
    })
    expect(readdirSync(path.join(cwd, 'a'))).toEqual(['etc'])
  })

  test('--help names every flag', async () => {
    const { code, stdout } = await run(['init', '--help'])
    expect([code, Object.keys(INIT_FLAGS).filter((flag) => !stdout.includes(`--${flag}`))]).toEqual([0, []])
    expect(stdout.split('\n').filter((line) => line.length > 92)).toEqual([])
  })
})

describe('whatever the files are', () => {
  interface Resolution {
    readonly parameters: Readonly<Record<string, { readonly value: number | null }>>
  }

  async function effective(cwd: string, loader: string): Promise<(name: string) => number | null | undefined> {
    const { stdout } = await run(['resolve', '--root', '.', '--loader', loader, '--format', 'json'], { cwd })
    const { parameters } = JSON.parse(stdout) as Resolution
    return (name) => parameters[`net.ipv4.tcp_${name}`]?.value
  }

  function values({ keepalive: { time, intvl, probes }, retries2 }: Model): readonly (readonly [string, number])[] {
    const named = [['keepalive_time', time], ['keepalive_intvl', intvl], ['keepalive_probes', probes], ['retries2', retries2 ?? undefined]] as const
    return named.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
  }

  const files = fc.record({ 'etc/sysctl.d/50-a.conf': fc.oneof(sysctlText, anyBytes), 'usr/lib/sysctl.d/60-b.conf': sysctlText, [CONF]: sysctlText }, { requiredKeys: ['etc/sysctl.d/50-a.conf'] })

  test('a valid model of what resolve gives; lint finds no drift; the same again; and the examples are valid as well', async () => {
    let seen = 0
    await fc.assert(
      fc.asyncProperty(files, fc.constantFrom(...LOADERS), async (entries, loader) => {
        const cwd = tree(entries)
        const again = (): Promise<Outcome> => run(['init', '--force', '--loader', loader, '--middlebox', '350s'], { cwd })
        expect(await again()).toMatchObject({ code: 0, stderr: '' })
        const text = textIn(cwd)
        const model = modelOf(text)
        expect(intentOf(model).middleboxes).toHaveLength(1)
        const before = await effective(cwd, loader)
        for (const [name, value] of values(model)) expect([name, value]).toEqual([name, before(name)])
        seen += values(model).length

        const { code, stdout } = await run(['lint', '--format', 'json'], { cwd })
        expect(code).toBeLessThan(2)
        expect(ruleIds(stdout)).not.toContain('drift')
        await again()
        expect(textIn(cwd)).toBe(text)

        // What the outputs replace sets the same as before.
        writeFileSync(path.join(cwd, 'keepalive.yaml'), text.replace(/^# outputs:[^]*/m, uncommented))
        if (modelOf(textIn(cwd)).outputs.length > 0 && values(model).length > 0) {
          expect(await run(['render', '--write'], { cwd })).toMatchObject({ code: 0 })
          const after = await effective(cwd, loader)
          for (const [name, value] of values(model)) expect([name, value]).toEqual([name, after(name)])
        }
        expect(() => modelOf(uncommented(text))).not.toThrow()
      }),
      { numRuns: 200 },
    )
    expect(seen).toBeGreaterThan(100)
  })
})
