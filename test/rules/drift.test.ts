import { describe, expect, test } from 'vitest'
import { readModel } from '../../src/model/read.ts'
import { render } from '../../src/render/render.ts'
import { parseOutput, ruleIds, run } from '../helpers/run.ts'
import { tree, type Entry } from '../helpers/tree.ts'

const OUTPUT = 'etc/sysctl.d/60-keepalive.conf'
const MODEL = `version: 1
keepalive: { time: 60, intvl: 10, probes: 6 }
middleboxes: [aws-nlb-tcp]
outputs: [{ format: sysctl, path: ${OUTPUT} }]
`

function rendered(model: string): string {
  const read = readModel(Buffer.from(model))
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  return render(read.model, 'sysctl')
}

const SAME = rendered(MODEL)

async function found(output: Entry, files: Readonly<Record<string, Entry>> = { 'keepalive.yaml': MODEL }, argv: readonly string[] = []): Promise<string[]> {
  const { stdout } = await run(['lint', '--format', 'json', ...argv], { cwd: tree({ [OUTPUT]: output, ...files }) })
  return parseOutput(stdout).results.flatMap(({ messages }) => messages.filter(({ ruleId }) => ruleId === 'drift').map(({ line, column, message }) => `${line}:${column} ${message}`))
}

describe('found', () => {
  const values = SAME.split('\n').length - 3

  test.each([
    ['a changed value', SAME.replace('= 60', '= 61'), `${values}:1 keepalive.yaml renders another line here (net.ipv4.tcp_keepalive_time = 60)`],
    ['a changed comment', SAME.replace('350 s', '360 s'), `9:1 keepalive.yaml renders another line here (# Middlebox aws-nlb-tcp`],
    ['a removed line', SAME.replace('#\n', ''), '2:1 keepalive.yaml renders another line here (#)'],
    ['a line added at the end', `${SAME}net.ipv4.tcp_retries2 = 8\n`, `${values + 3}:1 keepalive.yaml renders nothing here`],
    ['a line missing at the end', SAME.slice(0, SAME.lastIndexOf('net.')), `${values + 2}:1 keepalive.yaml renders more lines than there are, the next being net.ipv4.tcp_keepalive_probes = 6`],
    ['no line end at the end', SAME.trimEnd(), `${values + 2}:1 keepalive.yaml renders another line here (net.ipv4.tcp_keepalive_probes = 6)`],
    ['CRLF', SAME.replaceAll('\n', '\r\n'), '1:1 the lines end in CRLF, keepalive.yaml renders LF;'],
    ['an empty file', '', '1:1 keepalive.yaml renders more lines than there are, the next being # Rendered by keepalint from keepalive.yaml'],
    ['a file of other things', 'vm.swappiness = 1\n', '1:1 keepalive.yaml renders another line here (# Rendered by keepalint from keepalive.yaml'],
    ['a byte order mark', `\ufeff${SAME}`, '1:1 the text is what keepalive.yaml renders, but not its bytes'],
  ])('%s', async (_, output, expected) => {
    expect((await found(output))[0]).toContain(expected)
  })

  test('behind a link, and under the name of another model', async () => {
    expect(await found({ link: '../../x.conf' }, { 'keepalive.yaml': MODEL, 'x.conf': 'vm.swappiness = 1\n' })).toHaveLength(1)
    expect(await found(SAME, { 'web.yaml': MODEL }, ['--model', 'web.yaml', OUTPUT])).toEqual([expect.stringMatching(/^1:1 web\.yaml renders another line here \(# Rendered by keepalint from web\.yaml/)])
  })
})

describe('silent', () => {
  test.each([
    ['the very bytes', SAME, MODEL],
    ['another file than the output', 'vm.swappiness = 1\n', MODEL.replace('60-keepalive', '61-keepalive')],
    ['the output of another format', '#!/bin/sh\n', MODEL.replace('format: sysctl', 'format: script')],
    ['a model without values and requirements has nothing to render', 'vm.swappiness = 1\n', MODEL.replace('keepalive: { time: 60, intvl: 10, probes: 6 }\n', '').replace(/^middleboxes.*\n|^requirements.*\n/gm, '')],
  ])('%s', async (_, output, model) => {
    expect(await found(output, { 'keepalive.yaml': model })).toEqual([])
  })
})

describe('what the values of an output do is said in the model', () => {
  const bad = MODEL.replace('time: 60', 'time: 400')
  const lint = async (argv: readonly string[], files: Readonly<Record<string, Entry>>): Promise<string[]> => {
    const { stdout } = await run(['lint', '--format', 'json', ...argv], { cwd: tree(files) })
    return parseOutput(stdout).results.flatMap(({ filePath, messages }) => messages.map(({ ruleId, line }) => `${filePath}:${line} ${ruleId}`))
  }
  const files = { 'keepalive.yaml': bad, [OUTPUT]: rendered(bad) }

  test('where both are linted, once', async () => {
    expect(await lint([], files)).toEqual(['keepalive.yaml:2 first-probe-too-late', 'keepalive.yaml:2 detection-outlasts-middlebox'])
  })

  test('also where another file sets what has nothing to do with them', async () => {
    expect(await lint([], { ...files, 'etc/sysctl.d/70-more.conf': 'net.ipv4.tcp_fin_timeout = 30\n' })).toEqual(['keepalive.yaml:2 first-probe-too-late', 'keepalive.yaml:2 detection-outlasts-middlebox'])
  })

  test('where the output alone is linted, there', async () => {
    expect(await lint(['etc'], files)).toEqual([`${OUTPUT}:12 first-probe-too-late`, `${OUTPUT}:14 detection-outlasts-middlebox`])
  })

  test('where another file has a say, in both', async () => {
    const more = { ...files, 'etc/sysctl.d/70-more.conf': 'net.ipv4.tcp_keepalive_intvl = 20\n' }
    expect(await lint(['keepalive.yaml', OUTPUT], more)).toEqual([`${OUTPUT}:12 first-probe-too-late`, `${OUTPUT}:13 overridden-assignment`, `${OUTPUT}:14 detection-outlasts-middlebox`, 'keepalive.yaml:2 first-probe-too-late', 'keepalive.yaml:2 detection-outlasts-middlebox'])
  })

  test('text rules read the output all the same', async () => {
    const { stdout } = await run(['lint', '--format', 'json'], { cwd: tree({ ...files, [OUTPUT]: `${rendered(bad)}net.ipv4.tcp_keepalive_time = 5x\n` }) })
    expect(ruleIds(stdout)).toContain('invalid-value')
  })
})
