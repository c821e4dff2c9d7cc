import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { diagnose, runAction } from '../helpers/github.ts'
import { blocksOf } from '../helpers/markdown.ts'
import { noRegistry } from '../helpers/npm.ts'
import { trio } from '../helpers/sysctl.ts'
import { tree } from '../helpers/tree.ts'
import { asUpstream, commitAll, workingTreeAsRepository } from '../helpers/working-tree.ts'

const ROOT = path.join(import.meta.dirname, '../..')
const text = readFileSync(path.join(ROOT, 'docs/ci.md'), 'utf8')
const CLI = path.join(ROOT, 'dist/cli.js')

let upstream = ''
beforeAll(() => {
  upstream = workingTreeAsRepository()
})
afterAll(() => {
  rmSync(upstream, { recursive: true })
})

interface Outcome {
  readonly code: number | null
  readonly output: string
}

/** Runs lines of the page, with the working tree in the place of what is on GitHub, and another one for the clone. */
function sh(cwd: string, script: string): Outcome {
  const { status, stdout, stderr } = spawnSync('bash', ['-ec', script], { cwd, encoding: 'utf8', env: { ...process.env, ...asUpstream(upstream) } })
  return { code: status, output: `${stdout}${stderr}` }
}

function withClone(snippet: string): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'keepalint-clone-'))
  clones.push(directory)
  return snippet.replaceAll('/tmp/keepalint', `${directory}/keepalint`)
}
const clones: string[] = []
afterAll(() => {
  for (const clone of clones) rmSync(clone, { recursive: true })
})

/** A repository of a user: a model, its output, and hosts below it. */
function repository(): string {
  const cwd = tree({
    'keepalive.yaml': 'version: 1\nkeepalive: { time: 60, intvl: 10, probes: 6 }\noutputs: [{ format: sysctl, path: etc/sysctl.d/60-keepalive.conf }]\n',
    'hosts/web/etc/sysctl.d/60-keepalive.conf': trio(60, 10, 6),
    'hosts/database/etc/sysctl.d/60-keepalive.conf': trio(60, 10, 6),
  })
  expect(sh(cwd, `"${process.execPath}" "${CLI}" render --write`).code).toBe(0)
  return cwd
}

/** What goes wrong there, and what then says so. */
const WRONG = [
  ['a value', 'hosts/web/etc/sysctl.d/60-keepalive.conf', trio(60, 10, '6x'), 'the kernel refuses "6x"'],
  ['a model that is not rendered anew', 'keepalive.yaml', 'version: 1\nkeepalive: { time: 90, intvl: 10, probes: 6 }\noutputs: [{ format: sysctl, path: etc/sysctl.d/60-keepalive.conf }]\n', 'renders'],
] as const

describe('GitHub Actions', () => {
  interface Step {
    readonly uses?: string
    readonly run?: string
    readonly if?: string
    readonly with?: Readonly<Record<string, string>>
  }

  const FILE = '.github/workflows/keepalive.yml'
  const [workflow = '', scanning = '', plain = ''] = blocksOf(text, 'yaml', 'GitHub Actions')
  const inJob = (steps: string): string => `on: push\njobs:\n  keepalive:\n    runs-on: ubuntu-latest\n${steps.replaceAll(/^/gm, '    ')}`

  function run(cwd: string, { uses = '', run: script, with: inputs = {} }: Step): Outcome {
    if (script !== undefined) return sh(cwd, script)
    if (uses.startsWith('actions/checkout@')) return { code: 0, output: '' }
    if (uses.startsWith('github/codeql-action/upload-sarif@')) {
      const { version } = JSON.parse(readFileSync(path.join(cwd, inputs['sarif_file']!), 'utf8')) as { version: string }
      return { code: version === '2.1.0' ? 0 : 1, output: 'uploaded\n' }
    }
    expect(uses).toBe('keepalint/keepalint@main')
    const { code, stdout, stderr } = runAction(inputs, cwd)
    return { code, output: `${stdout}${stderr}` }
  }

  /** As a job: the first step that fails ends it, but for those with `if`. */
  function runJob(cwd: string, yaml: string): Outcome {
    const { jobs } = parse(withClone(yaml)) as { jobs: { keepalive: { steps: Step[] } } }
    return jobs.keepalive.steps.reduce<Outcome>(
      ({ code, output }, step) => {
        if (code !== 0 && step.if === undefined) return { code, output }
        const outcome = run(cwd, step)
        return { code: code === 0 ? outcome.code : code, output: output + outcome.output }
      },
      { code: 0, output: '' },
    )
  }

  test.each([['the workflow', workflow], ['code scanning', inJob(scanning)], ['without the action', inJob(plain)]])('GitHub takes %s', async (_, yaml) => {
    expect(await diagnose(FILE, yaml)).toEqual([])
  })

  test('GitHub refuses an input that the action does not have', async () => {
    expect(await diagnose(FILE, workflow.replace('command:', 'comand:'))).toEqual([expect.stringContaining('comand')])
  })

  describe.each([['the workflow', workflow], ['without the action', inJob(plain)]])('%s', (_, yaml) => {
    test('passes', () => {
      expect(runJob(repository(), yaml).code).toBe(0)
    })

    test.each(WRONG)('fails at %s', (_, file, content, message) => {
      const cwd = repository()
      writeFileSync(path.join(cwd, file), content)
      expect(runJob(cwd, yaml)).toMatchObject({ code: 1, output: expect.stringContaining(message) as unknown })
    })
  })

  test.each([['the workflow', workflow], ['without the action', inJob(plain)]])('%s fails where an output is missing', (_, yaml) => {
    const cwd = repository()
    rmSync(path.join(cwd, 'etc'), { recursive: true })
    expect(runJob(cwd, yaml)).toMatchObject({ code: 1, output: expect.stringContaining('+net.ipv4.tcp_keepalive_time = 60') as unknown })
  })

  test('code scanning gets the findings also where they fail the job', () => {
    const cwd = repository()
    expect(runJob(cwd, inJob(scanning)).output).toMatch(/^uploaded$/m)
    writeFileSync(path.join(cwd, 'hosts/web/etc/sysctl.d/60-keepalive.conf'), trio(400, 10, 6))
    expect(runJob(cwd, inJob(scanning))).toEqual({ code: 1, output: expect.stringMatching(/^::error .*hosts\/web[^]*^uploaded$/m) as unknown })
    expect(readFileSync(path.join(cwd, 'keepalint.sarif'), 'utf8')).toContain('first-probe-too-late')
  })
})

const noGitLab = spawnSync('rsync', ['--version']).error ? 'gitlab-ci-local needs rsync, which is not installed' : noRegistry
if (noGitLab !== null) console.warn(`skipped: the job of GitLab CI (${noGitLab})`)

describe.skipIf(noGitLab !== null)('GitLab CI, in gitlab-ci-local', () => {
  const [job = ''] = blocksOf(text, 'yaml', 'GitLab CI')

  function runPipeline(cwd: string): Outcome {
    writeFileSync(path.join(cwd, '.gitlab-ci.yml'), withClone(job))
    commitAll(cwd)
    // It needs a newer Node than we do, and holds the file to GitLab's schema before it runs the job in a shell.
    const program = path.join(ROOT, 'node_modules/gitlab-ci-local/dist/index.js')
    return sh(cwd, `npx --yes -p node@24 node "${program}" --force-shell-executor --no-color --home "${cwd}"`)
  }

  test('passes', () => {
    const cwd = repository()
    expect(runPipeline(cwd)).toEqual({ code: 0, output: expect.stringMatching(/PASS {2}keepalive$[^]*^json schema validated/m) as unknown })
    expect(JSON.parse(readFileSync(path.join(cwd, 'gl-code-quality-report.json'), 'utf8'))).toEqual([])
  }, 120_000)

  test.each(WRONG)('fails at %s, and keeps the reports', (_, file, content, message) => {
    const cwd = repository()
    writeFileSync(path.join(cwd, file), content)
    expect(runPipeline(cwd)).toMatchObject({ code: 1, output: expect.stringContaining(message) as unknown })
    for (const report of ['gl-code-quality-report.json', 'junit.xml']) expect(readFileSync(path.join(cwd, report), 'utf8')).toContain(message.replaceAll('"', report === 'junit.xml' ? '&quot;' : '\\"'))
  }, 120_000)
})

describe.skipIf(noRegistry !== null)('npx', () => {
  const [command = ''] = blocksOf(text, 'sh')
  const lint = (cwd: string): Outcome => sh(cwd, command.replace('github:keepalint/keepalint', `git+file://${upstream}`))

  test('lints', () => {
    const cwd = repository()
    expect(lint(cwd).code).toBe(0)
    writeFileSync(path.join(cwd, 'keepalive.yaml'), WRONG[1][2])
    expect(lint(cwd)).toMatchObject({ code: 1, output: expect.stringContaining('drift') as unknown })
  }, 240_000)
})

test('links lead somewhere', () => {
  const targets = Array.from(text.matchAll(/\]\((?!https?:)([^)#]+)/g), ([, target]) => path.join(ROOT, 'docs', target!))
  expect(targets.filter((target) => !existsSync(target))).toEqual([])
})
