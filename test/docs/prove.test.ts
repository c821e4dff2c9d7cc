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

test('the commands are commands', async () => {
  const [commands = ''] = blocksOf(text, 'sh')
  for (const line of commands.trim().split('\n')) {
    // Nothing is tried: there is no such file here. A flag that is not there would be said first.
    const { stderr } = await run(line.replace(/ >.*/, '').split(' ').slice(1), { cwd: tree({ '.git/HEAD': '' }) })
    expect(stderr).toMatch(/there is no keepalive\.yaml here|(?:keepalive\.yaml|60-keepalive\.conf): .*no such file|does not exist/i)
  }
})
