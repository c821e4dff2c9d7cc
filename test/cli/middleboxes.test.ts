import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { MIDDLEBOXES_FLAGS } from '../../src/cli/middleboxes.ts'
import { CATALOGUE } from '../../src/middlebox/catalogue.ts'
import { run } from '../helpers/run.ts'
import { trio } from '../helpers/sysctl.ts'

const schemaOf = (name: string): object => JSON.parse(readFileSync(path.join(import.meta.dirname, '../../schemas', `${name}.schema.json`), 'utf8')) as object
const validate = new Ajv2020({ strict: false, schemas: [schemaOf('middleboxes')] }).compile(schemaOf('middleboxes-output'))

/** The rows of the table, each cut where the columns of its heading begin. */
function rowsOf(stdout: string): string[][] {
  const [heading = '', ...lines] = stdout.trimEnd().split('\n')
  const starts = Array.from(heading.matchAll(/(?<=^| {2})\S/g), ({ index }) => index)
  return lines.map((line) => starts.map((start, i) => line.slice(start, starts[i + 1]).trimEnd()))
}

const listed = async (...words: string[]): Promise<string[]> => rowsOf((await run(['middleboxes', ...words])).stdout).map(([id]) => id!)

test('every middlebox on a line of its own, aligned', async () => {
  const { code, stdout, stderr } = await run(['middleboxes'])
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout.split('\n')[0]!.split(/ {2,}/)).toEqual(['middlebox', 'idle timeout', 'range', 'counts a probe', 'certainty', 'what it is'])
  const rows = rowsOf(stdout)
  expect(rows.map(([id, , , , certainty]) => [id, certainty])).toEqual(CATALOGUE.map(({ id, certainty }) => [id, certainty]))
  expect(rows.filter((row) => row.includes(''))).toEqual([])
})

test.each([
  ['aws-nlb-tcp', ['350 s', '60 to 6000 s', 'yes', 'verified', 'AWS Network Load Balancer, TCP listener']],
  ['aws-nat-gateway', ['350 s', 'fixed', 'yes', 'verified', 'AWS NAT gateway']],
  ['linux-nf-conntrack', ['432000 s', 'from 1 s', 'yes', 'verified', 'Linux netfilter nf_conntrack (NAT/stateful firewall)']],
  ['haproxy', ['none', 'not known', 'no', 'verified', 'HAProxy timeout client / server / tunnel']],
  ['starlink-cgnat', ['none', 'none', 'not known', 'recalled', 'SpaceX Starlink, residential and roaming plans']],
])('%s: %j', async (id, cells) => {
  expect(rowsOf((await run(['middleboxes', id])).stdout)).toEqual([[id, ...cells]])
})

describe('words choose', () => {
  test.each<[readonly string[], readonly string[]]>([
    [['azure', 'nat'], ['azure-lb-rule', 'azure-lb-outbound-rule', 'azure-nat-gateway']],
    [['azure nat'], ['azure-lb-rule', 'azure-lb-outbound-rule', 'azure-nat-gateway']],
    [['OPNsense'], ['pfsense-freebsd-pf']],
    [['palo alto'], ['paloalto-panos']],
    [['pan-os'], ['paloalto-panos']],
    [['Tigera'], ['calico-ebpf']],
    [['cloud-nat'], ['gcp-cloud-nat']],
    [['cloudflare'], ['cloudflare-proxy', 'cloudflare-origin']],
  ])('%j', async (words, ids) => {
    expect(await listed(...words)).toEqual(ids)
  })

  test('none has them: wrong use', async () => {
    expect(await run(['middleboxes', 'frob', '\x1b[2J'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'keepalint: no middlebox has frob and \\x1b[2J in its names, vendor or product; keepalint middleboxes lists them all, and one of your own goes by its idle timeout: --middlebox 350s\n',
    })
  })
})

test('json: what was asked for, by the schema', async () => {
  const json = async (...words: string[]): Promise<{ readonly middleboxes: readonly unknown[] }> => {
    const output = JSON.parse((await run(['middleboxes', '--format', 'json', ...words])).stdout) as { readonly middleboxes: readonly unknown[] }
    expect(validate(output), JSON.stringify(validate.errors)).toBe(true)
    return output
  }
  expect((await json()).middleboxes).toEqual(CATALOGUE)
  expect(await json('gcp-nat')).toMatchObject({ schemaVersion: 1, middleboxes: [{ id: 'gcp-cloud-nat', aliases: ['cloud-nat', 'gcp-nat'], idleTimeout: 1200 }] })
})

test('--middlebox takes every alias, and findings speak of the id', async () => {
  const late = trio(7200, 75, 9)
  for (const { id, aliases, idleTimeout, countsKeepalive } of CATALOGUE) {
    const given = idleTimeout === null ? '=1h' : ''
    const outcomes = await Promise.all([id, ...aliases].map((name) => run(['lint', '--middlebox', `${name}${given}`, '-'], { stdin: late })))
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1)
    if (countsKeepalive !== false && (idleTimeout ?? 3600) <= 7200) expect(outcomes[0]!.stdout).toContain(` ${id} `)
  }
})

test('wrong use', async () => {
  expect(await run(['middleboxes', '--format', 'xml'])).toEqual({ code: 2, stdout: '', stderr: 'keepalint: --format is one of text, json; got xml\n' })
  expect(await run(['middleboxes', '--json'])).toMatchObject({ code: 2, stderr: 'keepalint: there is no flag --json (see keepalint middleboxes --help)\n' })
  expect(await run(['middlebox', 'aws'])).toMatchObject({ code: 2, stderr: 'keepalint: there is no command middlebox; did you mean keepalint middleboxes?\n' })
})

test('--help names every flag and has examples that work', async () => {
  const { code, stdout } = await run(['middleboxes', '--help'])
  expect([code, Object.keys(MIDDLEBOXES_FLAGS).filter((flag) => !stdout.includes(`--${flag}`))]).toEqual([0, []])
  const examples = Array.from(stdout.matchAll(/^ {2}keepalint ([^|\n]*)/gm), ([, argv]) => argv!.trim().split(' '))
  expect(examples.length).toBeGreaterThan(2)
  for (const argv of examples) expect((await run(argv)).code).toBe(0)
})
