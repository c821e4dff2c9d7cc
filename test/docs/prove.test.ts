import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { withGenerated } from '../helpers/generated.ts'
import { noLab } from '../helpers/lab.ts'
import { blocksOf } from '../helpers/markdown.ts'
import { run } from '../helpers/run.ts'
import { tree } from '../helpers/tree.ts'

const PAGE = path.join(import.meta.dirname, '../../docs/prove.md')
const text = readFileSync(PAGE, 'utf8')
const [MODEL = ''] = blocksOf(text, 'yaml')
const COMMAND = ['prove', '--max-time', '30s', 'keepalive.yaml']

/** Without the kernel and the moments, which are others each time. */
function lasting(output: string): string {
  return output.replace(/on Linux \S+/, 'on Linux').replaceAll(/\d+(?:\.\d)? s/g, 'N s').replaceAll(/ +/g, ' ')
}

test.skipIf(noLab !== null)('the output is what the tool prints', { timeout: 90_000 }, async () => {
  const { code, stdout } = await run(COMMAND, { cwd: tree({ 'keepalive.yaml': MODEL }) })
  expect(code).toBe(0)
  const shown = `\`\`\`text\n$ keepalint ${COMMAND.join(' ')}\n${stdout}\`\`\``
  const now = withGenerated(text, 'output', shown)
  await expect(lasting(now) === lasting(text) ? text : now).toMatchFileSnapshot(PAGE)
})

/** How late a timer may be, in seconds: a level of the wheel has 64 buckets, each 8 times as wide as those of the level below it (kernel/time/timer.c). */
function lateness(seconds: number, hz: number): string {
  let level = 0
  while (seconds * hz >= 63 * 8 ** level) level++
  return `${Math.round((10 * 8 ** level) / hz) / 10} s`
}

test.each([[14, ['0.3 s', '0.5 s']], [300, ['16.4 s', '32.8 s']], [1100, ['131.1 s', '32.8 s']]])('how late a timer of %d s may be', (seconds, expected) => {
  expect([250, 1000].map((hz) => lateness(seconds, hz))).toEqual(expected)
  expect(text.replaceAll(/\s+/g, ' ')).toMatch(new RegExp(`one of ${seconds} s ${expected[0]}|a timer of ${seconds} s is up to ${expected[0]} late`))
  expect(text).toContain('with 1000 ticks 0.5 s, 32.8 s and 32.8 s')
})

test('the commands are commands', async () => {
  const [commands = ''] = blocksOf(text, 'sh')
  for (const line of commands.trim().split('\n')) {
    // Nothing is tried: there is no such file here. A flag that is not there would be said first.
    const { stderr } = await run(line.replace(/ >.*/, '').split(' ').slice(1), { cwd: tree({ '.git/HEAD': '' }) })
    expect(stderr).toMatch(/there is no keepalive\.yaml here|(?:keepalive\.yaml|60-keepalive\.conf): .*no such file|does not exist/i)
  }
})
