import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'
import { PARAMETER_IDS, PARAMETERS, TRIO } from '../../src/kernel/parameters.ts'
import { noNamespace } from '../helpers/namespace.ts'

interface Case {
  readonly option: string
  readonly value: number
  readonly sysctl?: string
}

interface Result {
  readonly before: number
  readonly error: string | null
  readonly after: number
}

const noPython = spawnSync('python3', ['--version']).status === 0 ? null : 'python3 does not run here'
if (noPython !== null) console.warn(`skipped: tests of setsockopt(2) (${noPython})`)

/** What setsockopt(2) of the running kernel does. */
function outcomes(cases: readonly Case[], within: readonly string[] = []): Result[] {
  const [command, ...argv] = [...within, 'python3', path.join(import.meta.dirname, 'set-options.py')]
  const run = spawnSync(command, argv, { input: JSON.stringify(cases), encoding: 'utf8' })
  expect(run.stderr).toBe('')
  return JSON.parse(run.stdout) as Result[]
}

const options = PARAMETER_IDS.flatMap((id) => PARAMETERS[id].socket ?? [])

test.skipIf(noPython !== null)('a socket takes what the table says as it is, and nothing beyond', () => {
  const cases = options.flatMap(({ option, min, max }) => [min - 1, min, max, max + 1].map((value) => ({ option, value })))
  const taken = outcomes(cases).map(({ error, after }, i) => error === null && after === cases[i]!.value)
  expect(taken).toEqual(options.flatMap(() => [false, true, true, false]))
})

test.skipIf(noPython !== null)('beyond the limits of the three it fails with EINVAL and changes nothing', () => {
  const cases = TRIO.flatMap((id) => {
    const { option, min, max } = PARAMETERS[id].socket!
    return [min - 1, -1, max + 1, 2 ** 31 - 1].map((value) => ({ option, value }))
  })
  for (const { before, error, after } of outcomes(cases)) expect([error, after]).toEqual(['EINVAL', before])
})

test.skipIf(noPython !== null || noNamespace !== null)('a socket reports a sysctl beyond its limits, and refuses the same number from the application', () => {
  const cases = TRIO.map((id) => {
    const { key, socket } = PARAMETERS[id]
    return { option: socket!.option, value: socket!.max + 1, sysctl: `/proc/sys/${key.replaceAll('.', '/')}` }
  })
  expect(outcomes(cases, ['unshare', '--net'])).toEqual(cases.map(({ value }) => ({ before: value, error: 'EINVAL', after: value })))
})
