import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { RULES } from '../../rules/index.ts'
import type { Assignment } from '../../src/carrier/document.ts'
import { decode } from '../../src/carrier/text.ts'
import { VERSION } from '../../src/library/version.ts'
import { defineRule, type Fix as Edit } from '../../src/lint/rule.ts'
import { sarif as reporter } from '../../src/report/sarif.ts'
import { nasty } from '../helpers/nasty.ts'
import { lintFiles } from '../helpers/rule.ts'
import { parseOutput, run } from '../helpers/run.ts'
import { trio } from '../helpers/sysctl.ts'
import { tree, type Entry } from '../helpers/tree.ts'

/** Of the standard, as a package of Microsoft's SARIF SDK (MIT) carries it. */
const SCHEMA = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(ajv)
const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object)

interface ArtifactLocation {
  readonly uri: string
  readonly uriBaseId?: string
}

interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

interface Location {
  readonly physicalLocation: { readonly artifactLocation: ArtifactLocation; readonly region: Region }
}

interface Fix {
  readonly description: { readonly text: string }
  readonly artifactChanges: readonly { readonly artifactLocation: ArtifactLocation; readonly replacements: readonly { readonly deletedRegion: Region; readonly insertedContent?: { readonly text: string } }[] }[]
}

interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly [Location]
  readonly relatedLocations?: readonly Location[]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly fixes?: readonly Fix[]
}

interface Run {
  readonly tool: { readonly driver: Readonly<Record<string, unknown>> & { readonly rules: readonly Readonly<Record<string, unknown>>[] } }
  readonly invocations: readonly [{ readonly executionSuccessful: boolean; readonly toolExecutionNotifications?: readonly unknown[] }]
  readonly originalUriBaseIds: Readonly<Record<string, { readonly uri: string }>>
  readonly artifacts?: readonly unknown[]
  readonly results: readonly Result[]
}

async function sarif(argv: readonly string[], given: Parameters<typeof run>[1]): Promise<Run> {
  const { stdout } = await run(['lint', '--format', 'sarif', ...argv], given)
  const log = JSON.parse(stdout) as { readonly runs: readonly [Run] }
  validate(log)
  expect(validate.errors).toBeNull()
  return log.runs[0]
}

const lintTree = (files: Readonly<Record<string, Entry>>, argv: readonly string[] = []): Promise<Run> => sarif(argv, { cwd: tree(files) })

/** The offset of a place in a text, with the line ends that the log declares. */
function offsetOf(text: string, line: number, column: number): number {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (end) => end.index + end[0].length)]
  return starts[line - 1]! + column - 1
}

function stretchOf(text: string, { startLine, startColumn, endLine, endColumn }: Region): readonly [number, number] {
  return [offsetOf(text, startLine, startColumn), offsetOf(text, endLine, endColumn)]
}

describe('files with anything in their names and text', () => {
  test('follow the schema, and lead to the places that --format json names', async () => {
    const given = nasty()
    const log = await sarif(given.argv, given)
    const { results } = parseOutput((await run(['lint', '--format', 'json', ...given.argv], given)).stdout)
    const expected = results.flatMap(({ filePath, messages }) => messages.map((message) => ({ filePath, ...message })))
    expect(log.results.length).toBeGreaterThan(12)
    expect(log.results.map(({ ruleId, level }) => [ruleId, level])).toEqual(expected.map(({ ruleId, severity }) => [ruleId, severity === 2 ? 'error' : 'warning']))
    for (const [i, { locations, fixes = [] }] of log.results.entries()) {
      const { artifactLocation, region } = locations[0].physicalLocation
      const { filePath, line, column } = expected[i]!
      expect([region.startLine, region.startColumn]).toEqual([line, column])
      if (filePath === '<stdin>') {
        expect(artifactLocation).toEqual({ uri: '%3Cstdin%3E' })
        continue
      }
      const base = artifactLocation.uriBaseId === undefined ? undefined : log.originalUriBaseIds[artifactLocation.uriBaseId]!.uri
      const file = fileURLToPath(new URL(artifactLocation.uri, base))
      expect(file).toBe(path.resolve(given.cwd, filePath))
      const { text } = decode(readFileSync(file))
      const [start, end] = stretchOf(text, region)
      expect(end).toBeGreaterThanOrEqual(start)
      for (const { artifactChanges } of fixes) expect(artifactChanges.map((change) => change.artifactLocation)).toEqual([artifactLocation])
    }
  })

  test('a file outside of the working directory has a file: address', async () => {
    const given = nasty()
    const { results } = await sarif(given.argv, given)
    const uris = results.map(({ locations: [{ physicalLocation }] }) => physicalLocation.artifactLocation)
    expect(uris).toContainEqual({ uri: pathToFileURL(path.join(given.cwd, '../there/out side.conf')).href })
    expect(uris).toContainEqual({ uri: '%C3%BC%2050%25%2C%20a%3Ab%20%E7%A7%92.conf', uriBaseId: '%SRCROOT%' })
  })

  test('says of a Latin-1 file that it is one', async () => {
    const given = nasty()
    expect((await sarif(given.argv, given)).artifacts).toEqual([{ location: { uri: 'latin.conf', uriBaseId: '%SRCROOT%' }, encoding: 'iso-8859-1' }])
  })

  test('a message has no placeholder and no link', async () => {
    const given = nasty()
    const { results } = await sarif(given.argv, given)
    expect(results.map(({ message }) => message.text).find((text) => text.includes('<b a'))).toContain('{{0}} [x\\](y)')
  })
})

describe('the run', () => {
  test('describes every rule', async () => {
    const { tool, results } = await lintTree({ 'sysctl.conf': trio('60s', 10, 6) })
    expect(tool.driver).toMatchObject({ name: 'keepalint', version: VERSION, informationUri: 'https://github.com/keepalint/keepalint' })
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id))
    expect(results.map(({ ruleId, ruleIndex }) => [ruleId, tool.driver.rules[ruleIndex]!['id']])).toEqual([['invalid-value', 'invalid-value']])
    const url = 'https://github.com/keepalint/keepalint/blob/main/rules/invalid-value.md'
    expect(tool.driver.rules[results[0]!.ruleIndex]).toMatchObject({
      shortDescription: { text: 'Disallow values that the kernel refuses.' },
      help: { text: `Disallow values that the kernel refuses. The rule's page: ${url}` },
      helpUri: url,
      defaultConfiguration: { level: 'error' },
    })
    expect(tool.driver.rules.find(({ id }) => id === 'unused-directive')).toMatchObject({ defaultConfiguration: { enabled: false } })
  })

  test('says what could not be read', async () => {
    const { invocations, results } = await lintTree({ 'a/keepalive.yaml': 'version: 1\nmiddleboxes: [nlb]\n', 'a/sysctl.conf': '', 'b.conf': 'prose\n' }, ['a', 'missing.conf', 'b.conf'])
    expect(invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [
        { locations: [{ physicalLocation: { artifactLocation: { uri: 'a/keepalive.yaml' }, region: { startLine: 2, startColumn: 15 } } }] },
        { level: 'error', message: { text: 'no such file or directory' }, locations: [{ physicalLocation: { artifactLocation: { uri: 'missing.conf' } } }] },
      ],
    })
    expect(results.map(({ ruleId }) => ruleId)).toEqual(['malformed-line'])
  })

  test('was successful where all could be read', async () => {
    expect((await lintTree({ 'sysctl.conf': trio(60, 10, 6) })).invocations).toMatchObject([{ executionSuccessful: true }])
  })

  test('names the other places that a finding rests on', async () => {
    const late = trio(7200, 75, 9).split('\n')
    const { results } = await lintTree({ 'etc/sysctl.d/1.conf': `${late[0]!}\n`, 'etc/sysctl.d/2.conf': `${late[1]!}\n${late[2]!}\n` }, ['--middlebox', '350s'])
    const both = results.find(({ ruleId }) => ruleId === 'detection-outlasts-middlebox')
    expect(both!.locations[0].physicalLocation.artifactLocation.uri).toBe('etc/sysctl.d/2.conf')
    expect(both!.relatedLocations!.map(({ physicalLocation }) => physicalLocation)).toEqual([
      { artifactLocation: { uri: 'etc/sysctl.d/1.conf', uriBaseId: '%SRCROOT%' }, region: { startLine: 1, startColumn: 31, endLine: 1, endColumn: 35 } },
    ])
  })

  test('leaves out what a comment holds back', async () => {
    const { results } = await lintTree({ 'sysctl.conf': '# keepalint-disable-next-line malformed-line -- known\nprose\n' })
    expect(results).toEqual([])
  })
})

describe('fixes', () => {
  const MENDS = 'Mend the text; what the kernel ends up with stays the same.'

  function applied(text: string, { artifactChanges }: Fix): string {
    const [replacement] = artifactChanges[0]!.replacements
    const [start, end] = stretchOf(text, replacement!.deletedRegion)
    return text.slice(0, start) + (replacement!.insertedContent?.text ?? '') + text.slice(end)
  }

  test('a fix, applied, is the file without the finding', async () => {
    const text = 'net.ipv4.tcp_keepalive_time = 60\r\nnet.ipv4.tcp_keepalive_time = 60\r\nvm.swappiness = 1\r\n'
    const { results } = await lintTree({ 'x.conf': text }, ['x.conf'])
    const { fixes = [] } = results.find(({ ruleId }) => ruleId === 'repeated-assignment')!
    expect(fixes.map(({ description }) => description.text)).toEqual([MENDS])
    expect(applied(text, fixes[0]!)).toBe('net.ipv4.tcp_keepalive_time = 60\r\nvm.swappiness = 1\r\n')
  })

  test('each suggestion is a fix of its own', () => {
    const rule = defineRule({
      id: 'test',
      meta: { severity: 'warn', about: 'text', docs: { description: 'x', recommended: true }, fixable: true, hasSuggestions: true, messages: { test: 'x' } },
      *check({ document: { assignments } }) {
        const [{ value }] = assignments as [Assignment]
        const to = (text: string): Edit => ({ start: value.start, end: value.end, text })
        yield { at: value, messageId: 'test', fix: to('60'), suggest: [{ desc: 'set it to 1', fix: to('1') }, { desc: 'set {it} to 2', fix: to('2') }] }
      },
    })
    const text = '# é 秒\nnet.ipv4.tcp_keepalive_time = 0x3c\n'
    const diagnostics = lintFiles([rule], [text])
    const log: unknown = JSON.parse(reporter([{ path: '1.conf', diagnostics, suppressed: [] }], { color: false, cwd: '/', rules: [rule], version: VERSION, problems: [] }))
    validate(log)
    expect(validate.errors).toBeNull()
    const [{ fixes = [] }] = (log as { runs: [{ results: [Result] }] }).runs[0].results
    expect(fixes.map((fix) => [fix.description.text, applied(text, fix)])).toEqual([
      [MENDS, text.replace('0x3c', '60')],
      ['set it to 1', text.replace('0x3c', '1')],
      ['set {{it}} to 2', text.replace('0x3c', '2')],
    ])
  })
})
