import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { run } from './helpers/run.ts'

const EXAMPLES = path.join(import.meta.dirname, '../examples')

/** `expected.txt` holds commands after `$ keepalint`, each with what it prints and its exit code. */
async function replay(expected: string, cwd: string): Promise<string> {
  const sessions: string[] = []
  for (const [, command = ''] of expected.matchAll(/^\$ keepalint (.*)$/gm)) {
    const { code, stdout, stderr } = await run(command.split(' '), { cwd })
    sessions.push(`$ keepalint ${command}\n${stdout}${stderr}[exit ${code}]\n`)
  }
  return sessions.join('\n')
}

test.each(readdirSync(EXAMPLES))('%s: linting it prints what is expected', async (name) => {
  const cwd = path.join(EXAMPLES, name)
  const file = path.join(cwd, 'expected.txt')
  expect(existsSync(file)).toBe(true)
  const printed = await replay(readFileSync(file, 'utf8'), cwd)
  expect(printed).toMatch(/^\[exit \d\]$/m)
  await expect(printed).toMatchFileSnapshot(file)
})
