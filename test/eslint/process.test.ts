import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { eslintProject, idsOf, INSTALLED, runEslint } from '../helpers/eslint-project.ts'
import { ruleIds, run } from '../helpers/run.ts'
import { trio } from '../helpers/sysctl.ts'

const CONFIG = "import keepalint from 'keepalint/eslint'\n\nexport default keepalint.configs.recommended\n"
const CLEAN = { code: 0, stdout: '', stderr: '' }

describe.each(INSTALLED)('the command of %s', (eslint) => {
  test('finds, fixes, and is content then', async () => {
    const cwd = await eslintProject({ 'eslint.config.js': CONFIG, 'etc/sysctl.d/60-keepalive.conf': trio('60 # s', 10, 6), 'x.conf': 'no sysctl file' }, eslint)
    const found = runEslint(cwd, '--max-warnings', '0', '.')
    expect([found.code, found.stdout]).toEqual([1, expect.stringMatching(/60-keepalive\.conf\n +1:34 +warning .*keepalint\/trailing-comment/)])
    expect(runEslint(cwd, '--fix', '.')).toEqual(CLEAN)
    expect(readFileSync(path.join(cwd, 'etc/sysctl.d/60-keepalive.conf'), 'utf8')).toBe(`# s\n${trio(60, 10, 6)}`)
    expect(runEslint(cwd, '.')).toEqual(CLEAN)
  })

  test('takes a byte order mark away', async () => {
    const cwd = await eslintProject({ 'eslint.config.js': CONFIG, 'sysctl.conf': `\ufeff# x\n${trio(60, 10, 6)}` }, eslint)
    expect(runEslint(cwd, '.').stdout).toContain('keepalint/byte-order-mark')
    expect(runEslint(cwd, '--fix', '.')).toEqual(CLEAN)
    expect(readFileSync(path.join(cwd, 'sysctl.conf'), 'utf8')).toBe(`# x\n${trio(60, 10, 6)}`)
  })

  test('lints in several threads', async () => {
    const cwd = await eslintProject({ 'eslint.config.js': CONFIG, 'a/sysctl.conf': 'x\n', 'b/sysctl.conf': 'y\n' }, eslint)
    const { code, stdout } = runEslint(cwd, '--concurrency', '2', '--format', 'json', '.')
    expect([code, idsOf(stdout, cwd)]).toEqual([1, ['a/sysctl.conf:1 malformed-line', 'b/sysctl.conf:1 malformed-line']])
  })

  test('honours the flags for comments', async () => {
    const cwd = await eslintProject({ 'eslint.config.js': CONFIG, 'sysctl.conf': '# keepalint-disable-next-line malformed-line\nx\n# keepalint-disable zero-time\n' }, eslint)
    const ids = (...flags: readonly string[]): string[] => idsOf(runEslint(cwd, '--format', 'json', ...flags, '.').stdout, cwd)
    expect(ids('--report-unused-disable-directives-severity', 'off')).toEqual([])
    expect(ids('--report-unused-disable-directives')).toEqual(["sysctl.conf:3 Unused eslint-disable directive (no problems were reported from 'keepalint/zero-time')."])
    expect(ids('--no-inline-config')).toEqual(['sysctl.conf:2 malformed-line'])
  })

  test('says which option is wrong, and exits 2', async () => {
    const config = `import keepalint from 'keepalint/eslint'\nexport default keepalint.configs.recommended.map((each) => ({ ...each, languageOptions: { root: 'image' } }))\n`
    const { code, stdout, stderr } = runEslint(await eslintProject({ 'eslint.config.js': config, 'sysctl.conf': '' }, eslint), '.')
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining('Key "languageOptions": root needs an absolute path')])
  })
})

describe('--cache', () => {
  const files = { 'eslint.config.js': CONFIG, 'etc/sysctl.d/10-a.conf': trio(60, 10, 6), 'etc/sysctl.d/90-b.conf': '# nothing\n' }
  const cached = (cwd: string): string[] => idsOf(runEslint(cwd, '--cache', '--cache-strategy', 'content', '--format', 'json', '.').stdout, cwd)
  const change = (cwd: string, file: string, text: string): void => {
    writeFileSync(path.join(cwd, file), text)
  }

  test('misses what a changed sibling makes of a file, which the command line and ESLint without a cache find', async () => {
    const cwd = await eslintProject(files)
    expect(cached(cwd)).toEqual([])
    change(cwd, 'etc/sysctl.d/90-b.conf', 'net.ipv4.tcp_keepalive_time = 90\n')
    expect(cached(cwd)).toEqual([])
    expect(idsOf(runEslint(cwd, '--format', 'json', '.').stdout, cwd)).toEqual(['etc/sysctl.d/10-a.conf:1 overridden-assignment'])
    expect(ruleIds((await run(['lint', '--format', 'json'], { cwd })).stdout)).toEqual(['overridden-assignment'])
  })

  test('misses a changed keepalive.yaml likewise', async () => {
    const cwd = await eslintProject({ ...files, 'keepalive.yaml': 'version: 1\n' })
    expect(cached(cwd)).toEqual([])
    change(cwd, 'keepalive.yaml', 'version: 1\nrequirements: { surviveOutage: 1h }\n')
    expect(cached(cwd)).toEqual([])
    expect(idsOf(runEslint(cwd, '--format', 'json', '.').stdout, cwd)).toEqual([expect.stringContaining('outage-kills-connections')])
  })

  test('sees the file itself change, and the options', async () => {
    const cwd = await eslintProject(files)
    expect(cached(cwd)).toEqual([])
    change(cwd, 'etc/sysctl.d/90-b.conf', 'x\n')
    expect(cached(cwd)).toEqual(['etc/sysctl.d/90-b.conf:1 malformed-line'])
    change(cwd, 'eslint.config.js', CONFIG.replace('recommended', "recommended.map((each) => ({ ...each, languageOptions: { middleboxes: [{ name: 'own', idleTimeout: 50 }] } }))"))
    expect(cached(cwd)).toContain('etc/sysctl.d/10-a.conf:1 first-probe-too-late')
  })
})
