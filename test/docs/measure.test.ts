import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { Observation } from '../../src/measure/observation.ts'
import { outcomeOf } from '../../src/measure/outcome.ts'
import { measureText } from '../../src/report/measure.ts'
import { blocksOf } from '../helpers/markdown.ts'
import { run } from '../helpers/run.ts'

const text = readFileSync(path.join(import.meta.dirname, '../../docs/measure.md'), 'utf8')

/** A run takes minutes: what the page shows is what would be said today of the flows that were seen then. */
function said(connections: number, seconds: number, observations: readonly Observation[]): string {
  const settings = { upTo: 1200, resolution: null, most: 16 }
  const run = { observations, asked: [], stop: null, connections, limitedTo: null, seconds }
  return measureText({ target: { host: '10.0.2.2', port: 7000 }, address: '10.0.2.2', settings, run, outcome: outcomeOf(run, settings) })
}

const kept = (...planned: readonly number[]): Observation[] => planned.map((each) => ({ type: 'kept', planned: each, idle: each }))
const reset = (...planned: readonly number[]): Observation[] => planned.map((each) => ({ type: 'lost', planned: each, idle: each + 0.02, how: 'reset' }))
const closed = (...idles: readonly number[]): Observation[] => idles.map((idle, i) => ({ type: 'ended', planned: 99, idle, atMost: idle, how: 'closed', at: idle + i }))

test.each<[string, string]>([
  ['a box that resets after 60 s', said(25, 126, [...kept(5, 7.2, 10.4, 15, 21.6, 31.1, 44.8, 48.7, 52.7, 56.6), ...reset(60.6, 60.6, 64.5)])],
  ['a server that closes after 60 s', said(16, 61, [...kept(5, 7.2, 10.4, 15, 21.6, 31.1, 44.8), ...closed(59.999, 60.002, 60.004, 60.001)])],
])('the page shows what is said of %s', (_, output) => {
  expect(blocksOf(text, 'text').filter((block) => block.endsWith(output))).toHaveLength(1)
})

test('every command is understood', async () => {
  const commands = blocksOf(text, 'sh').flatMap((block) => block.trim().split('\n'))
  expect(commands.length).toBeGreaterThan(2)
  for (const line of commands) {
    // Up to the address, which is not one that answers.
    const argv = line.replace(/ \|.*/, '').split(' ').slice(1)
    const { stderr } = await run([...argv.slice(0, -1), 'nowhere'])
    expect(stderr).toMatch(/^keepalint: nowhere has no port/)
  }
})
