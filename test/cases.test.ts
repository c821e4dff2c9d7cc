import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from './helpers/run.ts'

const OK = path.join(import.meta.dirname, 'ok')
const HOSTS = path.join(OK, 'hosts')
const CASES = path.join(import.meta.dirname, 'cases')

const CLEAN = { code: 0, stdout: '', stderr: '' }

/** Everything below test/ok but the trees of hosts is a file to be linted alone. */
const LONE = readdirSync(OK, { withFileTypes: true, recursive: true })
  .filter((entry) => !entry.isDirectory())
  .map((entry) => path.relative(OK, path.join(entry.parentPath, entry.name)))
  .filter((file) => !file.startsWith('hosts/'))

describe('what must stay silent', () => {
  test.each(LONE)('%s', async (file) => {
    expect(await run(['lint', file], { cwd: OK })).toEqual(CLEAN)
  })

  test.each(readdirSync(HOSTS))('host %s', async (name) => {
    expect(await run(['lint'], { cwd: path.join(HOSTS, name) })).toEqual(CLEAN)
  })

  test('all of it at once', async () => {
    expect(await run(['lint', '.', ...LONE], { cwd: OK })).toEqual(CLEAN)
  })
})

const COMMAND = /^\$ keepalint (lint(?: .*)?)\n/

describe('what must give just these findings', () => {
  // What is expected stands in each case beside its files, below the command; `vitest -u` writes it anew.
  test.each(readdirSync(CASES))('%s', async (name) => {
    const cwd = path.join(CASES, name)
    const expected = path.join(cwd, 'expected.txt')
    const [first, command] = COMMAND.exec(readFileSync(expected, 'utf8')) ?? []
    expect(command, `the first line of ${expected} is a command`).toBeDefined()
    const { code, stdout, stderr } = await run([...command!.split(' '), '--format', 'unix'], { cwd })
    await expect(`${first!}${stdout}${stderr}exit ${code}\n`).toMatchFileSnapshot(expected)
  })
})
