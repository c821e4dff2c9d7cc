import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PLAN_FLAGS } from '../../src/cli/plan.ts'
import { readModel } from '../../src/model/read.ts'
import { withValues } from '../../src/model/set-values.ts'
import { run } from '../helpers/run.ts'
import { tree } from '../helpers/tree.ts'

const GIVEN = ['--middlebox', 'aws-nlb-tcp', '--middlebox', 'azure-lb-rule', '--detect-within', '2m', '--survive-outage', '20s', '--survive-lost-probes', '2']
const schema = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../schemas/plan-output.schema.json'), 'utf8')) as object
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)

test('gives values that a sysctl file can take, reasons and the cost', async () => {
  const { code, stdout, stderr } = await run(['plan', ...GIVEN, '--connections', '100000'])
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/^net\.ipv4\.tcp_keepalive_time = 82\nnet\.ipv4\.tcp_keepalive_intvl = 3\nnet\.ipv4\.tcp_keepalive_probes = 8\n\ntime is 82: detection within 120 s/)
  expect(stdout).toContain('Steady cost for 100000 idle connections: 1219.6 probes a second')
  expect(stdout).toContain('tcp_retries2 = 7 (given up after at most 115.7 s)')
})

test('an infeasible set names the conflict, and by how much each would have to give', async () => {
  const { code, stdout } = await run(['plan', '--middlebox', 'aws-nlb-tcp', '--detect-within', '20', '--survive-outage', '20s'])
  expect([code, stdout]).toEqual([1, 'No values meet all of this; these requirements conflict:\n\n  detection within: 20 s; possible with at least 31 s\n  an outage to survive of: 20 s; possible with no more than 12 s\n'])
})

test.each([[GIVEN], [['--detect-within', '3']], [['--middlebox', '60s', '--connections', '100000', '--max-probes-per-second', '10']]])('the JSON follows its schema: %s', async (argv) => {
  const { stdout } = await run(['plan', ...argv, '--format', 'json'])
  validate(JSON.parse(stdout))
  expect(validate.errors).toBeNull()
})

test.each([
  ['nothing to plan for', [], /^keepalint: nothing says what the values are to meet; say what is on the path/],
  ['a proxy alone', ['--middlebox', 'haproxy=60s'], /^keepalint: no probe restarts the idle timer of haproxy/],
  ['two models', ['a.yaml', 'b.yaml'], /^keepalint: plan takes one model; got a\.yaml b\.yaml\n$/],
  ['no number', ['--connections', 'many'], /^keepalint: --connections needs a whole number above 0; got many\n$/],
  ['nowhere to write to', ['--detect-within', '2m', '--write'], /^keepalint: --write puts the values into a keepalive\.yaml, and there is none/],
  ['a model that is not there', ['gone.yaml'], /^keepalint: gone\.yaml: no such file or directory\n$/],
])('exit 2: %s', async (_, argv, message) => {
  const { code, stderr } = await run(['plan', ...argv], { cwd: tree({}) })
  expect([code, stderr]).toEqual([2, expect.stringMatching(message)])
})

test('the nearest keepalive.yaml says what is required, and flags replace it', async () => {
  const cwd = tree({ 'keepalive.yaml': 'version: 1\nmiddleboxes: [aws-nlb-tcp]\n' })
  expect((await run(['plan'], { cwd })).stdout).toMatch(/^net\.ipv4\.tcp_keepalive_time = 301\n/)
  expect((await run(['plan', '--middlebox', '60s'], { cwd })).stdout).toMatch(/^net\.ipv4\.tcp_keepalive_time = 51\n/)
})

describe('--write', () => {
  test.each([
    ['where there are none', 'version: 1 # first\nmiddleboxes: [aws-nlb-tcp] # nlb\n', 'version: 1 # first\nkeepalive: { time: 301, intvl: 7, probes: 7 }\nmiddleboxes: [aws-nlb-tcp] # nlb\n'],
    ['a line each, one missing', 'version: 1\nkeepalive:\n  # ours\n  time: 10m   # ten\n  intvl: 5\nmiddleboxes:\n  - aws-nlb-tcp\n', 'version: 1\nkeepalive:\n  # ours\n  time: 301   # ten\n  intvl: 7\n  probes: 7\nmiddleboxes:\n  - aws-nlb-tcp\n'],
    ['in braces, one missing, no line end', 'version: 1\nmiddleboxes: [aws-nlb-tcp]\nkeepalive: { time: 600, probes: 4 }  # x', 'version: 1\nmiddleboxes: [aws-nlb-tcp]\nkeepalive: { time: 301, probes: 7, intvl: 7 }  # x'],
    ['empty braces', 'version: 1\nkeepalive: {}\nmiddleboxes: [aws-nlb-tcp]\n', 'version: 1\nkeepalive: { time: 301, intvl: 7, probes: 7 }\nmiddleboxes: [aws-nlb-tcp]\n'],
    ['CRLF', 'version: 1\r\nmiddleboxes: [aws-nlb-tcp]\r\n', 'version: 1\r\nkeepalive: { time: 301, intvl: 7, probes: 7 }\r\nmiddleboxes: [aws-nlb-tcp]\r\n'],
    ['JSON', '{ "version": 1, "middleboxes": ["aws-nlb-tcp"] }\n', '{ "version": 1, "keepalive": { "time": 301, "intvl": 7, "probes": 7 }, "middleboxes": ["aws-nlb-tcp"] }\n'],
  ])('puts the values into the model and leaves all else as it is: %s', async (_, before, after) => {
    const cwd = tree({ 'keepalive.yaml': before })
    const { code, stderr } = await run(['plan', '--write'], { cwd })
    expect([code, stderr]).toEqual([0, 'keepalint: keepalive.yaml: written\n'])
    expect(readFileSync(path.join(cwd, 'keepalive.yaml'), 'utf8')).toBe(after)
    expect(await run(['lint'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  test('whatever the layout is, the model has the values then', () => {
    const value = fc.constantFrom('60', '1m', '"60s"', '60 # a comment')
    const layout = fc.constantFrom((pairs: string[]) => `{ ${pairs.map((pair) => pair.replace(/ #.*/, '')).join(', ')} }`, (pairs: string[]) => `\n${pairs.map((pair) => `  ${pair}\n`).join('')}`, (pairs: string[]) => ` # head\n\n    ${pairs.join('\n    ')}\n\n`)
    const head = fc.constantFrom('version: 1\n', '# top\nversion: 1   # first\n\n', '---\nversion: 1\n')
    fc.assert(
      fc.property(head, fc.subarray(['time', 'intvl', 'probes']), value, layout, (first, ids, given, lay) => {
        const pairs = ids.map((id) => `${id}: ${id === 'probes' ? '6' : given}`)
        const read = readModel(`${first}${ids.length === 0 ? '' : `keepalive: ${lay(pairs)}\n`}middleboxes: [aws-nlb-tcp]\n`)
        if ('faults' in read) throw new Error(JSON.stringify(read.faults))
        const again = readModel(withValues(read, { time: 301, intvl: 7, probes: 5 }))
        expect('model' in again && again.model.keepalive, read.text).toEqual({ time: 301, intvl: 7, probes: 5 })
      }),
      { numRuns: 300 },
    )
  })
})

describe('a model with requirements and no values', () => {
  const files = { 'keepalive.yaml': 'version: 1\nmiddleboxes: [aws-nlb-tcp]\noutputs: [{ format: sysctl, path: etc/sysctl.d/60-keepalive.conf }]\n' }

  test('is rendered with planned values, and linted against them', async () => {
    const cwd = tree(files)
    expect((await run(['render', '--write'], { cwd })).code).toBe(0)
    const fragment = path.join(cwd, 'etc/sysctl.d/60-keepalive.conf')
    expect(readFileSync(fragment, 'utf8')).toMatch(/^# The values are planned from what is required there; keepalint plan says why\.$[^]*^net\.ipv4\.tcp_keepalive_time = 301$/m)
    expect(await run(['lint'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' })
    expect((await run(['render', '--check'], { cwd })).code).toBe(0)
  })

  test('that no values meet is not rendered', async () => {
    const cwd = tree({ 'keepalive.yaml': 'version: 1\nrequirements: { detectWithin: 3 }\noutputs: [{ format: sysctl, path: a.conf }]\n' })
    expect(await run(['render'], { cwd })).toEqual({ code: 2, stdout: '', stderr: 'keepalint: keepalive.yaml: no values meet what it requires; keepalint plan says what conflicts\n' })
  })
})

test('the help names every flag', async () => {
  const { stdout } = await run(['plan', '--help'])
  expect(Object.keys(PLAN_FLAGS).filter((flag) => !stdout.includes(`--${flag}`))).toEqual([])
})
