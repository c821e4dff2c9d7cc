import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'
import { nasty } from '../helpers/nasty.ts'
import { run } from '../helpers/run.ts'
import { tree } from '../helpers/tree.ts'
import { visible } from '../../src/report/visible.ts'

interface Message {
  readonly ruleId: string
  readonly severity: 1 | 2
  readonly message: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** What GitHub's own library prints for these annotations. */
function printedByToolkit(annotations: readonly object[]): string {
  const script = `
    import * as core from '@actions/core'
    let input = ''
    for await (const chunk of process.stdin) input += chunk
    for (const { level, message, ...properties } of JSON.parse(input)) core[level](message, properties)`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: path.join(import.meta.dirname, '../..'), input: JSON.stringify(annotations), encoding: 'utf8' })
  expect(stderr).toBe('')
  return stdout
}

test('prints what GitHub’s own library prints for the same data', async () => {
  const given = nasty()
  const { stdout } = await run(['lint', '--format', 'github', ...given.argv], given)
  const json = JSON.parse((await run(['lint', '--format', 'json', ...given.argv], given)).stdout) as { readonly results: readonly { readonly filePath: string; readonly messages: readonly Message[] }[] }
  const annotations = json.results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, severity, message, line, column, endLine, endColumn }) => ({
      level: severity === 2 ? 'error' : 'warning',
      message: visible(message),
      title: ruleId,
      file: visible(filePath),
      startLine: line,
      endLine,
      ...(line === endLine && { startColumn: column, endColumn }),
    })),
  )
  expect(annotations.length).toBeGreaterThan(12)
  expect(stdout).toBe(printedByToolkit(annotations))
  expect(stdout.split('\n').slice(0, -1).filter((line) => !/^::(?:error|warning) title=[a-z-]+,file=[^,:]+,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?::[^:]/.test(line))).toEqual([])
})

test('a stretch over several lines has no columns, which the runner would refuse', async () => {
  const { stdout } = await run(['lint', '--format', 'github', 'x.conf', '--loader', 'busybox'], { cwd: tree({ 'x.conf': 'net.ipv4.tcp_keepalive_time = 6\\\n0s\n' }) })
  expect(stdout).toMatch(/^::error title=invalid-value,file=x\.conf,line=1,endLine=2::/)
})

test('prints nothing where nothing is wrong', async () => {
  expect(await run(['lint', '--format', 'github', 'x.conf'], { cwd: tree({ 'x.conf': 'vm.swappiness = 1\n' }) })).toEqual({ code: 0, stdout: '', stderr: '' })
})
