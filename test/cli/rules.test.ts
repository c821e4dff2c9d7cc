import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { RULES_FLAGS } from '../../src/cli/rules.ts'
import { defineRule } from '../../src/lint/rule.ts'
import { ruleFacts, rulesTable } from '../../src/report/rule-page.ts'
import { RULES } from '../../rules/index.ts'
import { run } from '../helpers/run.ts'

const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(path.join(import.meta.dirname, '../../schemas/rules-output.schema.json'), 'utf8')) as object)

test('every rule on a line of its own, aligned', async () => {
  const { code, stdout, stderr } = await run(['rules'])
  expect([code, stderr]).toEqual([0, ''])
  const [heading = '', ...lines] = stdout.trimEnd().split('\n')
  expect(lines.map((line) => line.split(' ')[0])).toEqual(RULES.map(({ id }) => id))
  const at = heading.indexOf('what it does')
  expect(lines.map((line) => line.slice(at))).toEqual(RULES.map(({ meta }) => meta.docs.description))
  expect(lines.filter((line) => line[at - 1] !== ' ')).toEqual([])
})

test('words choose, in names and descriptions', async () => {
  expect((await run(['rules', 'Comment'])).stdout).toMatch(/^rule +level +set +carries +what it does\ntrailing-comment +warning +recommended +fix +disallow text behind a value\nsemicolon-comment +/)
  expect((await run(['rules', 'comments', 'semicolon'])).stdout.split('\n')).toHaveLength(3)
  expect(await run(['rules', 'frobnicate'])).toEqual({ code: 2, stdout: '', stderr: 'keepalint: no rule has frobnicate in its name or description; keepalint rules lists them all\n' })
})

const BIG = defineRule({
  id: 'big-time',
  meta: {
    severity: 'warn',
    about: 'values',
    docs: { description: 'disallow a large time', recommended: false },
    hasSuggestions: true,
    schema: [{ type: 'object', additionalProperties: false, properties: { most: { type: 'integer' } } }],
    defaultOptions: [{ most: 60 }],
    messages: { big: 'it is big' },
  },
  check: () => [],
})

test('a strict rule with options and suggestions', () => {
  expect(rulesTable([BIG]).split('\n').map((line) => line.split(/ {2,}/))).toEqual([
    ['rule', 'level', 'set', 'carries', 'what it does'],
    ['big-time', 'warning', 'strict', 'suggestion', 'disallow a large time'],
    [''],
  ])
  expect(ruleFacts(BIG)).toEqual({
    id: 'big-time',
    severity: 'warn',
    recommended: false,
    fixable: false,
    hasSuggestions: true,
    description: 'disallow a large time',
    url: 'https://github.com/keepalint/keepalint/blob/main/rules/big-time.md',
    schema: { type: 'object', additionalProperties: false, properties: { most: { type: 'integer' } } },
  })
  expect(validate({ schemaVersion: 1, rules: [ruleFacts(BIG)] }), JSON.stringify(validate.errors)).toBe(true)
})

test('json: all of them, by the schema', async () => {
  const output = JSON.parse((await run(['rules', '--format', 'json'])).stdout) as { rules: readonly { id: string; fixable: boolean }[] }
  expect(validate(output), JSON.stringify(validate.errors)).toBe(true)
  expect(output.rules.map(({ id, fixable }) => [id, fixable])).toEqual(RULES.map(({ id, meta }) => [id, meta.fixable ?? false]))
})

test('wrong use', async () => {
  expect(await run(['rules', '--format', 'xml'])).toEqual({ code: 2, stdout: '', stderr: 'keepalint: --format is one of text, json; got xml\n' })
})

test('--help names every flag and has examples that work', async () => {
  const { code, stdout } = await run(['rules', '--help'])
  expect([code, Object.keys(RULES_FLAGS).filter((flag) => !stdout.includes(`--${flag}`))]).toEqual([0, []])
  const examples = Array.from(stdout.matchAll(/^ {2}keepalint ([^|\n]*)/gm), ([, argv]) => argv!.trim().split(' '))
  expect(examples.length).toBeGreaterThan(2)
  for (const argv of examples) expect((await run(argv)).code).toBe(0)
})

test('the general help lists every verb, and has help for each', async () => {
  const { stdout } = await run(['--help'])
  const verbs = Array.from((/^Commands:\n([^]*?)\n\n/m.exec(stdout)?.[1] ?? '').matchAll(/^ {2}(\w+)/gm), ([, verb]) => verb!)
  expect(verbs).toEqual(expect.arrayContaining(['lint', 'render', 'resolve', 'explain', 'init', 'rules']))
  for (const verb of verbs) {
    const help = await run(['help', verb])
    expect(help.stdout).toMatch(new RegExp(`^Usage: keepalint ${verb}[^]*\\n\\nExamples:\\n  keepalint ${verb}`))
    expect(await run([verb, '--help'])).toEqual(help)
  }
})
