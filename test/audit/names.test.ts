import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, onTestFinished, test } from 'vitest'
import { commandOf } from '../../src/audit/namespaces.ts'

/** A process that calls itself so, as any process may. */
async function called(name: string): Promise<number> {
  const child = spawn('sh', ['-c', 'printf %s "$1" > /proc/$$/comm; echo; read -r end', 'sh', name], { stdio: ['pipe', 'pipe', 'inherit'] })
  onTestFinished(() => {
    child.kill()
  })
  await once(child.stdout, 'data')
  return child.pid!
}

describe.skipIf(process.platform !== 'linux')('the name of a process', () => {
  // The kernel keeps 15 bytes, and may cut within a letter.
  test.each([['größe', 'größe'], ['データベース', 'データベー'], ['aaaaaaaaaaaaaaü', 'aaaaaaaaaaaaaa\ufffd'], ['two words', 'two words']])('%s', async (name, shown) => {
    expect(commandOf(await called(name))).toBe(shown)
  })

  test('one that has ended', () => {
    expect(commandOf(2 ** 30)).toBe('a process')
  })
})
