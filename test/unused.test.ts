import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'

const ROOT = path.join(import.meta.dirname, '..')

test('knip finds no file, export or dependency that nothing uses', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(ROOT, 'node_modules/knip/bin/knip.js'), '--no-progress'], { cwd: ROOT, encoding: 'utf8' })
  expect([status, stdout, stderr]).toEqual([0, '', ''])
})
