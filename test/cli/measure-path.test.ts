import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { noPathLab, withPathLab, type Forgetting } from '../helpers/path-lab.ts'

const schema = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../schemas/measure-output.schema.json'), 'utf8')) as object
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)

interface Output {
  readonly outcome: { readonly type: string; readonly keptFor: number; readonly forgottenBy: number; readonly silence: number; readonly from: number; readonly to: number; readonly atOneMoment: boolean }
  readonly middlebox: { readonly name: string; readonly idleTimeout: number } | null
  readonly matches: { readonly byDefault: readonly string[]; readonly ifSet: readonly string[] }
  readonly limitedTo: number | null
  readonly strays: number
}

/** Seconds that a run may take; most of it is waiting, so that all of them run side by side. */
const PATIENCE = 200_000
const V4 = '10.0.2.2:7000'

function through(forgetting: Forgetting, idleTimeout = 20): { readonly forgetting: Forgetting; readonly idleTimeout: number } {
  return { forgetting, idleTimeout }
}

async function measured(how: Parameters<typeof withPathLab>[0], serves: readonly string[], argv: readonly string[]): Promise<Output & { readonly code: number | null }> {
  const { code, stdout, stderr } = await withPathLab(how, serves, ({ keepalint }) => keepalint(['measure', '--format', 'json', '--quiet', ...argv]))
  expect(stderr).toBe('')
  const output = JSON.parse(stdout) as Output
  validate(output)
  expect(validate.errors).toBeNull()
  return { code, ...output }
}

if (noPathLab !== null) console.warn(`skipped: measuring through a real router (${noPathLab})`)

describe.skipIf(noPathLab !== null)('a real path', { timeout: PATIENCE, concurrent: true }, () => {
  test('forgets after 20 s, silently', async ({ expect }) => {
    const { code, stdout, stderr } = await withPathLab(through('drop'), ['wait'], ({ keepalint }) => keepalint(['measure', V4]))
    const [, low, high] = /is forgotten after more than ([\d.]+) s and at most ([\d.]+) s\./.exec(stdout) ?? []
    expect([code, Number(low) < 20, Number(high) >= 20, Number(high) - Number(low) <= 2], stdout).toEqual([0, true, true, true])
    expect(stdout).toContain('dropped without a word: a connection with keepalive ends with ETIMEDOUT')
    expect(stdout).toContain(`middleboxes:\n  - { name: path-to-10.0.2.2, idleTimeout: ${Math.floor(Number(low))} }\n`)
    expect(stderr).toMatch(/^keepalint: measuring the path to 10\.0\.2\.2 port 7000: at most 16 .*\nkeepalint: this takes 20 min .*\nkeepalint: round 1: 16 connections, idle for up to 1200 s; nothing known yet\nkeepalint: round 2: /)
  })

  test('forgets after 20 s and answers with a reset, over IPv6', async ({ expect }) => {
    const { code, outcome, middlebox } = await measured(through('reset'), ['wait'], ['--resolution', '1s', '[fd00:2::2]:7000'])
    expect([code, outcome]).toEqual([0, { type: 'forgotten', keptFor: expect.any(Number) as unknown, forgottenBy: expect.any(Number) as unknown, atExpiry: 'reset' }])
    expect([outcome.keptFor < 20, outcome.forgottenBy >= 20, outcome.forgottenBy - outcome.keptFor <= 1], JSON.stringify(outcome)).toEqual([true, true, true])
    expect(middlebox).toEqual({ name: 'path-to-fd00:2::2', idleTimeout: Math.floor(outcome.keptFor) })
  })

  test('forgets nothing up to the limit', async ({ expect }) => {
    const { code, outcome, middlebox, matches } = await measured(through('drop', 3600), ['wait'], ['--up-to', '30s', V4])
    expect([code, outcome, middlebox, matches]).toEqual([0, { type: 'kept', keptFor: 30 }, null, { byDefault: [], ifSet: [] }])
  })

  test('takes up a forgotten flow again, which cannot be seen', async ({ expect }) => {
    const { code, outcome } = await measured(through('open', 8), ['wait'], ['--up-to', '20s', V4])
    expect([code, outcome]).toEqual([0, { type: 'kept', keptFor: 20 }])
  })

  test('a server that greets after a while: the idle time begins there', async ({ expect }) => {
    const { code, outcome } = await measured(through('drop', 12), ['greet', '3'], ['--up-to', '20s', V4])
    expect([code, outcome.type, outcome.keptFor < 12, outcome.forgottenBy >= 12, outcome.forgottenBy - outcome.keptFor <= 1.5], JSON.stringify(outcome)).toEqual([0, 'forgotten', true, true, true])
  })

  test('a server that closes is not taken for a middlebox', async ({ expect }) => {
    const { code, stdout } = await withPathLab(through('drop', 3600), ['close', '15'], ({ keepalint }) => keepalint(['measure', '--quiet', V4]))
    expect(code).toBe(1)
    expect(stdout).toContain('The server, or a proxy before it, closes idle connections after about 15 s: an orderly close, no middlebox that forgets a flow.\n')
    expect(stdout).toMatch(/^The path keeps an idle flow for at least 1[45](\.\d)? s\. What it does later cannot be measured/m)
    expect(stdout).not.toContain('middleboxes:')
  })

  test('a box that forgets sooner than the server closes is found', async ({ expect }) => {
    const { outcome } = await measured(through('drop', 9), ['close', '15'], [V4])
    expect([outcome.type, outcome.keptFor < 9, outcome.forgottenBy >= 9], JSON.stringify(outcome)).toEqual(['forgotten', true, true])
  })

  test('a reset that nobody asked for may come from either', async ({ expect }) => {
    const { code, outcome, middlebox } = await measured(through('drop', 3600), ['reset', '15'], [V4])
    expect([code, outcome.type, Math.round(outcome.from), Math.round(outcome.to), outcome.atOneMoment], JSON.stringify(outcome)).toEqual([0, 'reset', 15, 15, false])
    expect(middlebox).toEqual({ name: 'path-to-10.0.2.2', idleTimeout: 14 })
  })

  test.each([17, 16])('a reset that comes after %d s, soon after a probe was answered, is no answer to it', async (seconds) => {
    const { code, outcome, middlebox } = await measured(through('drop', 3600), ['reset', String(seconds)], [V4])
    expect([code, outcome.type, Math.round(outcome.from), Math.round(outcome.to)], JSON.stringify(outcome)).toEqual([0, 'reset', seconds, seconds])
    expect(middlebox).toEqual({ name: 'path-to-10.0.2.2', idleTimeout: seconds - 1 })
  })

  test('a path that is cut in the middle is not put down to the server', async ({ expect }) => {
    const { code, outcome } = await measured({ ...through('drop', 3600), cutAt: 5 }, ['wait'], ['--up-to', '12s', V4])
    expect([code, outcome], JSON.stringify(outcome)).toEqual([1, { type: 'unfinished', why: 'no-answer', keptFor: 0, forgottenBy: expect.any(Number) as unknown, unanswered: null }])
  })

  test('a box that drops probes from the start forgets nothing that could be declared', async ({ expect }) => {
    const { code, outcome, middlebox } = await measured({ ...through('drop', 3600), dropsProbes: true }, ['wait'], ['--up-to', '12s', '--resolution', '5s', V4])
    expect([code, outcome, middlebox], JSON.stringify(outcome)).toEqual([1, { type: 'unanswered', keptFor: 0, soonest: expect.any(Number) as unknown, how: 'silent' }, null])
  })

  test('a server that does not always close after the same time', async ({ expect }) => {
    const { code, outcome, strays } = await measured(through('drop', 3600), ['vary', '8'], ['--up-to', '20s', V4])
    expect([code, outcome.type, outcome.from >= 8, outcome.to <= 14.5, outcome.to - outcome.from > 1.5, strays], JSON.stringify(outcome)).toEqual([1, 'closed', true, true, true, 0])
  })

  test('a server that ends all at one moment may have been restarted', async ({ expect }) => {
    const { outcome } = await measured(through('drop', 3600), ['restart', '12'], [V4])
    expect([outcome.type, outcome.atOneMoment], JSON.stringify(outcome)).toEqual(['closed', true])
  })

  test('a server that keeps sending', async ({ expect }) => {
    const { code, outcome } = await measured(through('drop', 3600), ['talk', '7'], ['--up-to', '20s', V4])
    expect([code, outcome.type, outcome.keptFor < outcome.silence, outcome.keptFor >= 6, outcome.silence >= 7, outcome.silence < 8], JSON.stringify(outcome)).toEqual([1, 'talking', true, true, true, true])
  })

  test('a server that takes three connections at a time', async ({ expect }) => {
    const { code, limitedTo, outcome } = await measured(through('drop', 3600), ['limit', '3'], ['--up-to', '20s', V4])
    expect([code, outcome]).toEqual([0, { type: 'kept', keptFor: 20 }])
    // The server may still count the connection that found out whether it is there.
    expect([2, 3]).toContain(limitedTo)
  })

  test('a server that holds the flows that the box forgot, and takes no others', async ({ expect }) => {
    const { code, outcome } = await measured(through('drop', 12), ['limit', '3'], ['--up-to', '20s', V4])
    expect([code, outcome], JSON.stringify(outcome)).toEqual([1, { type: 'unfinished', why: 'unreachable', keptFor: expect.any(Number) as unknown, forgottenBy: expect.any(Number) as unknown, unanswered: null }])
    expect([outcome.keptFor < 12, outcome.forgottenBy >= 12]).toEqual([true, true])
  })

  test('Ctrl-C prints what is known', async ({ expect }) => {
    const { code, stdout } = await withPathLab(through('drop', 8), ['wait'], ({ keepalint }) => keepalint(['measure', V4], /round 2/))
    expect(code).toBe(1)
    expect(stdout).toMatch(/^Interrupted\.\nAn idle flow was kept for 7\.\d s, and at least one was lost after 1\d\.\d s\.\n/m)
  })

  test('nothing listens there', async ({ expect }) => {
    const { code, stdout, stderr } = await withPathLab(through('drop'), ['wait'], ({ keepalint }) => keepalint(['measure', '10.0.2.2:7001']))
    expect([code, stdout, stderr]).toEqual([2, '', 'keepalint: 10.0.2.2:7001: connection refused: nothing listens on this port; start a server that waits, or name another port\n'])
  })
})
