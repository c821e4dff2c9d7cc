import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RULES } from '../../rules/index.ts'
import { CATALOGUE } from '../../src/middlebox/catalogue.ts'
import { readModel } from '../../src/model/read.ts'
import { startLanguageServer, type LanguageServer } from '../helpers/language-server.ts'

const README = path.join(import.meta.dirname, '../../README.md')

let server: LanguageServer
beforeAll(async () => {
  server = await startLanguageServer()
})
afterAll(() => {
  server.kill()
})

/** Labels that insert themselves. */
function themselves(labels: readonly string[]): Record<string, string> {
  return Object.fromEntries(labels.map((label) => [label, label]))
}

describe('completes', () => {
  test.each([
    ['|', { version: 'version: 1', requirements: 'requirements:\n  ' }],
    ['version: 1\n|', { keepalive: 'keepalive:\n  ', middleboxes: 'middleboxes:\n  - ', requirements: 'requirements:\n  ', outputs: 'outputs:\n  - format: $1\n    path: $2' }],
    ['version: 1\nrequirements:\n  |', { detectWithin: 'detectWithin: ${1:2m}', surviveOutage: 'surviveOutage: ${1:20s}' }],
    ['version: 1\nmiddleboxes:\n  - |', { ...themselves(CATALOGUE.map(({ id }) => id)), use: 'use: ', name: 'name: ${1:office-firewall}', idleTimeout: expect.stringContaining('30m') as string }],
    ['version: 1\nmiddleboxes:\n  - aws|', { 'aws-nlb-tcp': 'aws-nlb-tcp' }],
    ['version: 1\nmiddleboxes: [|]\n', { 'aws-nlb-tcp': 'aws-nlb-tcp' }],
    ['version: 1\nmiddleboxes: |', { '["aws-nlb-tcp"]': '\n  - ${1:aws-nlb-tcp}\n' }],
  ])('%j with these and others', async (marked, expected) => {
    expect(await server.complete(marked)).toMatchObject(expected)
  })

  test.each([
    ['version: 1\nkeepalive:\n  |', { time: 'time: ', intvl: 'intvl: ', probes: 'probes: ${1:6}' }],
    ['version: 1\nkeepalive:\n  time: 60\n  |', { intvl: 'intvl: ', probes: 'probes: ${1:6}' }],
    ['version: 1\nmiddleboxes:\n  - use: |', themselves(CATALOGUE.map(({ id }) => id))],
    ['version: 1\nmiddleboxes:\n  - use: azure-lb-rule\n    |', { idleTimeout: 'idleTimeout: ${1:15m}' }],
    ['version: 1\nmiddleboxes:\n  - { use: azure-lb-rule, i| }\n', { idleTimeout: 'idleTimeout' }],
    ['version: 1\nmiddleboxes:\n  - name: office\n    idleTimeout: 30m\n    |', { countsKeepalive: 'countsKeepalive: ' }],
    ['version: 1\nloader: |', themselves(['systemd', 'procps', 'busybox'])],
    ['version: 1\nappliesTo: |', themselves(['host', 'containers'])],
    ['version: 1\nrules:\n  |', Object.fromEntries(RULES.map(({ id }) => [id, `${id}: `]))],
    ['version: 1\nrules:\n  no-loss-margin: |', { '"off"': 'off', warn: 'warn', error: 'error' }],
  ])('%j with just these', async (marked, expected) => {
    expect(await server.complete(marked)).toEqual(expected)
  })
})

describe('explains', () => {
  test.each([
    ['keepalive: { |time: 60 }\n', 'Idle time before the first probe, in seconds'],
    ['keepalive: { time: |60 }\n', 'Idle time before the first probe, in seconds'],
    ['requirements:\n  |detectWithin: 2m\n', 'A silent peer is found within this time, in seconds'],
    ['middleboxes:\n  - |aws-nlb-tcp\n', 'A middlebox of the catalogue, with the idle timeout that it has by default.'],
    ['middleboxes:\n  - { |use: azure-lb-rule }\n', 'A middlebox of the catalogue.'],
    ['middleboxes:\n  - { use: azure-lb-rule, |idleTimeout: 15m }\n', 'The idle timeout that is configured there'],
    ['middleboxes:\n  - { name: office, |idleTimeout: 15m }\n', 'After so many seconds without a packet it forgets a flow'],
    ['|loader: procps\n', 'The program that applies the files at boot.'],
    ['rules: { |zero-time: off }\n', 'off: not reported.'],
  ])('%j', async (marked, description) => {
    expect(await server.hover(`version: 1\n${marked}`)).toContain(description)
  })
})

// Concurrent, as the server waits a while before it looks at a document.
describe.concurrent('checks', () => {
  test('the model of the README, with outputs: nothing is wrong', async () => {
    const [, yaml = ''] = /^cat > keepalive\.yaml <<'EOF'\n.*\n([^]*?)^EOF$/m.exec(readFileSync(README, 'utf8')) ?? []
    expect(yaml).toContain('outputs:\n')
    expect(await server.diagnose(yaml)).toEqual([])
  })

  test.each([
    ['version: 2\n', ['1:10: Value must be 1.']],
    ['keepalive: {}\n', ['1:1: Missing property "version".']],
    ['version: 1\ncolour: blue\n', ['2:1: Property colour is not allowed.']],
    ['version: 1\nkeepalive: { tim: 60 }\n', ['2:14: Property tim is not allowed.']],
    ['version: 1\nkeepalive:\n  probes: 300\n', ['3:11: Value is above the maximum of 255.']],
    ['version: 1\nkeepalive:\n  time: 1.5\n', ['3:9: expected a duration such as 60, "60s", "5m" or "1h30m"']],
    ['version: 1\nkeepalive:\n', ['2:11: Incorrect type. Expected "{ time, intvl, probes }".']],
    ['version: 1\nloader: openrc\n', ['2:9: Value is not accepted. Valid values: "systemd", "procps", "busybox".']],
    ['version: 1\nmiddleboxes:\n  - aws-nlb-tpc\n', ['3:5: expected a middlebox of the catalogue']],
    ['version: 1\nmiddleboxes:\n  - 350\n', ['3:5: expected a middlebox of the catalogue']],
    ['version: 1\nmiddleboxes:\n  - { use: nope, idleTimeout: 15m }\n', ['3:12: expected a middlebox of the catalogue']],
    ['version: 1\nmiddleboxes:\n  - use: azure-lb-rule\n    idleTimeout: soon\n', ['4:18: expected a duration above 0, such as 60, "60s", "5m" or "1h30m"']],
    ['version: 1\nmiddleboxes:\n  - { name: office, idleTimeout: soon }\n', ['3:34: expected a duration above 0, such as 60, "60s", "5m" or "1h30m"']],
    ['version: 1\nmiddleboxes:\n  - { name: office }\n', ['3:5: Missing property "idleTimeout".']],
    ['version: 1\nmiddleboxes:\n  - { name: office, idleTimeout: 5, use: aws-alb }\n', ['3:7: Property name is not allowed.']],
    ['version: 1\noutputs:\n  - { format: sysctl, path: ../x }\n', ['3:29: expected a relative path without ..']],
    ['version: 1\nrules: { zero-tim: off }\n', ['2:10: expected the id of a rule']],
    ['version: 1\nignore: [""]\n', ['2:10: expected a glob']],
  ])('%j, at the place that lint names', async (yaml, expected) => {
    const diagnostics = await server.diagnose(yaml)
    expect(diagnostics).toEqual(expected)
    const read = readModel(Buffer.from(yaml))
    const faults = 'faults' in read ? read.faults : []
    expect(diagnostics.map((diagnostic) => diagnostic.split(': ')[0])).toEqual(faults.map(({ line, column }) => `${line}:${column}`))
  })
})

test('ends when it is told to', async () => {
  expect(await server.stop()).toBe(0)
})
