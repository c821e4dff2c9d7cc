import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { RULES } from '../rules/index.ts'
import { render } from '../src/render/render.ts'
import { withGenerated } from './helpers/generated.ts'
import { blocksOf } from './helpers/markdown.ts'
import { modelOf } from './helpers/model.ts'
import { run } from './helpers/run.ts'
import { trio } from './helpers/sysctl.ts'
import { tree } from './helpers/tree.ts'

const ROOT = path.join(import.meta.dirname, '..')
const README = path.join(ROOT, 'README.md')
const text = readFileSync(README, 'utf8')

const COMMAND = ['lint', '--middlebox', 'aws-nlb-tcp', '-']
const INPUT = 'net.ipv4.tcp_keepalive_time=7200'

async function output(): Promise<string> {
  const { stdout } = await run(COMMAND, { stdin: `${INPUT}\n` })
  return `\`\`\`text\n$ echo ${INPUT} | keepalint ${COMMAND.join(' ')}\n${stdout}\`\`\``
}

/** A vendor's file that sorts behind the host's own. */
async function resolved(): Promise<string> {
  const cwd = tree({ 'image/etc/sysctl.d/90-local.conf': trio(60, 10, 6), 'image/usr/lib/sysctl.d/99-vendor.conf': 'net.ipv4.tcp_keepalive_time = 600\nnet.ipv4.tcp_keepalive_intvl = 30s\n' })
  const { stdout } = await run(['resolve', '--root', 'image'], { cwd })
  return `\`\`\`text\n$ keepalint resolve --root image\n${stdout}\`\`\``
}

/** The values of the picture. */
async function timeline(): Promise<string> {
  const { stdout } = await run(['explain', '60-keepalive.conf', '--middlebox', 'aws-nlb-tcp'], { cwd: tree({ '60-keepalive.conf': trio(60, 60, 20) }) })
  return `\`\`\`text\n$ keepalint explain 60-keepalive.conf --middlebox aws-nlb-tcp\n${stdout}\`\`\``
}

function rules(): string {
  const rows = RULES.map(({ id, meta }) => {
    const { description, recommended } = meta.docs
    const level = `${meta.severity === 'error' ? 'error' : 'warning'}${recommended ? '' : ', strict'}`
    return `| [${id}](rules/${id}.md) | ${level} | ${description} |`
  })
  return ['| rule | level | what it does |', '| --- | --- | --- |', ...rows].join('\n')
}

/** What a user types, and what CI runs. */
const [steps = ''] = blocksOf(text, 'sh', 'Keepalive as code')
const [ci = ''] = blocksOf(text, 'sh', 'Use it in a repository')
const [, yaml = ''] = /<<'EOF'\n([^]*?)^EOF$/m.exec(steps) ?? []

test('the output, the fragment and the table of rules are what the tool says', async () => {
  const fragment = `\`\`\`conf\n${render(modelOf(yaml), 'sysctl')}\`\`\``
  const generated = [['output', await output()], ['fragment', fragment], ['resolve', await resolved()], ['timeline', await timeline()], ['rules', rules()]] as const
  await expect(generated.reduce((readme, [name, content]) => withGenerated(readme, name, content), text)).toMatchFileSnapshot(README)
})

test('from an empty directory to a check in CI, as the page says', () => {
  const cwd = tree({})
  const shell = (script: string): { status: number | null; output: string } => {
    const prelude = `keepalint() { "${process.execPath}" "${ROOT}/dist/cli.js" "$@"; }\nset -e\n`
    // The clone is this very tree.
    const { status, stdout, stderr } = spawnSync('bash', ['-c', prelude + script.replace(/^git clone .*$/m, '').replaceAll('node /tmp/keepalint/dist/cli.js', 'keepalint')], { cwd, encoding: 'utf8' })
    return { status, output: `${stdout}${stderr}` }
  }
  expect(shell(steps)).toEqual({ status: 0, output: 'etc/sysctl.d/60-keepalive.conf: written\n' })
  expect(ci.split('\n').filter((line) => line !== '')).toHaveLength(3)
  expect(shell(ci)).toEqual({ status: 0, output: '' })
  expect(shell(`sed -i 's/time: 60/time: 90/' keepalive.yaml\n${ci}`)).toMatchObject({ status: 1, output: expect.stringContaining('drift') as unknown })
  expect(shell('keepalint render --check')).toMatchObject({ status: 1, output: expect.stringContaining('+net.ipv4.tcp_keepalive_time = 90') as unknown })
})

describe('quick start', () => {
  const section = /^## Quick start\n([^]*?)^## /m.exec(text)?.[1] ?? ''
  const blocks = Array.from(section.matchAll(/^```(.*)\n([^]*?)^```$/gm), ([, language, content]) => ({ language, content }))

  test('is two shell blocks of one line each', () => {
    expect(blocks.map(({ language }) => language)).toEqual(['sh', 'sh'])
    for (const { content } of blocks) expect(content).toMatch(/^[^$\n][^\n]*\n$/)
  })

  test('the first lints real input, and works', async () => {
    const [node, cli, ...argv] = blocks[0]!.content!.trim().split(' ')
    expect([node, cli]).toEqual(['node', 'dist/cli.js'])
    const { code, stdout, stderr } = await run(argv, { cwd: ROOT })
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('examples/article/sysctl.conf')
  })

  test('the second passes the tests', () => {
    expect(blocks[1]!.content).toBe('npm ci && npm test\n')
  })
})

describe('the list of uses', () => {
  const commands = Array.from((/^## Use\n\n```text\n([^]*?)^```/m.exec(text)?.[1] ?? '').matchAll(/node dist\/cli\.js (.*?)(?: {2,}|$)/gm), ([, argv]) => argv!.split(' '))

  test('has every command that needs no keepalive.yaml', async () => {
    const { stdout } = await run(['--help'])
    for (const verb of ['lint', 'resolve', 'explain', 'init', 'rules']) {
      expect(stdout).toMatch(new RegExp(`^  ${verb} `, 'm'))
      expect(commands.map(([first]) => first)).toContain(verb)
    }
  })

  test.each(commands.filter(([verb]) => verb === 'explain' || verb === 'rules'))('%s %s works', async (...argv) => {
    const cwd = tree({ 'etc/sysctl.d/60-keepalive.conf': trio(60, 10, 6) })
    expect(await run(argv.filter((word) => typeof word === 'string'), { cwd })).toMatchObject({ code: 0, stderr: '' })
  })
})

test('every link within the repository leads somewhere', () => {
  const targets = Array.from(text.matchAll(/(?:\]\(|<img src=")(?!https?:)([^)#"]+)/g), ([, target]) => path.join(ROOT, target!))
  expect(targets.length).toBeGreaterThan(RULES.length)
  for (const target of targets) expect(() => readFileSync(target), target).not.toThrow()
})
