import path from 'node:path'
import vm from 'node:vm'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

const ENTRY = path.join(import.meta.dirname, '../../src/index.ts')

test('the pure library is bundled for a browser, and runs with nothing of Node', async () => {
  const { outputFiles, warnings } = await build({ entryPoints: [ENTRY], bundle: true, platform: 'browser', format: 'iife', globalName: 'keepalint', write: false, logLevel: 'silent' })
  expect(warnings).toEqual([])
  const context = vm.createContext({ TextDecoder, TextEncoder })
  vm.runInContext(outputFiles[0]!.text, context)
  const found = vm.runInContext(
    `
    const read = keepalint.readModel(new TextEncoder().encode('version: 1\\nkeepalive: { time: 400, intvl: 10, probes: 6 }\\nmiddleboxes: [aws-nlb-tcp]\\n'))
    const text = keepalint.render(read.model, 'sysctl')
    keepalint.lint(keepalint.resolve([keepalint.parse(text)]), { model: read.model }).map(({ ruleId }) => ruleId).join(' ')
    `,
    context,
  ) as unknown
  expect(found).toBe('first-probe-too-late detection-outlasts-middlebox')
})
