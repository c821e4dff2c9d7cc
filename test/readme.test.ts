import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { RULES } from '../rules/index.ts'
import { readModel } from '../src/model/read.ts'
import { run } from './helpers/run.ts'

const ROOT = path.join(import.meta.dirname, '..')
const README = path.join(ROOT, 'README.md')
const text = readFileSync(README, 'utf8')

const COMMAND = ['lint', '--middlebox', 'aws-nlb-tcp', '-']
const INPUT = 'net.ipv4.tcp_keepalive_time=7200'

async function output(): Promise<string> {
  const { stdout } = await run(COMMAND, { stdin: `${INPUT}\n` })
  return `\`\`\`text\n$ echo ${INPUT} | keepalint ${COMMAND.join(' ')}\n${stdout}\`\`\``
}

function rules(): string {
  const rows = RULES.map(({ id, meta }) => {
    const { description } = meta.docs
    const level = meta.severity === 'error' ? 'error' : 'warning'
    return `| [${id}](rules/${id}.md) | ${level} | ${description} |`
  })
  return ['| rule | level | what it does |', '| --- | --- | --- |', ...rows].join('\n')
}

/** The text with what stands between a pair of marks replaced. */
function withGenerated(readme: string, name: string, content: string): string {
  const marks = new RegExp(`(<!-- generated: ${name} -->\n)[^]*?(<!-- /generated: ${name} -->)`)
  expect(readme).toMatch(marks)
  return readme.replace(marks, (_, open: string, close: string) => `${open}\n${content}\n\n${close}`)
}

test('the output and the table of rules are what the tool says', async () => {
  const generated = withGenerated(withGenerated(text, 'output', await output()), 'rules', rules())
  await expect(generated).toMatchFileSnapshot(README)
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

test('the keepalive.yaml is a model', () => {
  const [, yaml = ''] = /^```yaml\n([^]*?)^```$/m.exec(text) ?? []
  expect(readModel(Buffer.from(yaml))).toMatchObject({ model: { middleboxes: [{ idleTimeout: 350 }, { idleTimeout: 900 }, { idleTimeout: 1800 }] } })
})

test('every link within the repository leads somewhere', () => {
  const targets = Array.from(text.matchAll(/\]\((?!https?:)([^)#]+)/g), ([, target]) => path.join(ROOT, target!))
  expect(targets.length).toBeGreaterThan(RULES.length)
  for (const target of targets) expect(() => readFileSync(target), target).not.toThrow()
})
