import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const ROOT = path.join(import.meta.dirname, '../..')
const API = path.join(ROOT, 'docs/api')

test('docs/api is what typedoc makes of the source, and everything public is documented', async () => {
  const out = mkdtempSync(path.join(tmpdir(), 'keepalint-api-'))
  onTestFinished(() => {
    rmSync(out, { recursive: true })
  })
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(ROOT, 'node_modules/typedoc/bin/typedoc'), '--out', out, '--logLevel', 'Warn'], { cwd: ROOT, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } })
  expect([status, `${stdout}${stderr}`]).toEqual([0, ''])
  expect(readdirSync(API).sort()).toEqual(readdirSync(out).sort())
  for (const name of readdirSync(out)) {
    const text = readFileSync(path.join(out, name), 'utf8')
    expect(text).not.toContain('__namedParameters')
    await expect(text).toMatchFileSnapshot(path.join(API, name))
  }
}, 60_000)
