import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { RULES } from '../../rules/index.ts'
import { pageOf, RULES_FOLDER, type Example } from '../helpers/page.ts'
import { ruleIds, run, type Outcome } from '../helpers/run.ts'
import { tree } from '../helpers/tree.ts'

const ids = RULES.map(({ id }) => id)

/** The names of the files in a folder that end like this, without that ending. */
function named(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .filter((name) => name !== 'index')
    .sort()
}

test('a rule, its page and its test have one name', () => {
  const sorted = [...ids].sort()
  expect(named(RULES_FOLDER, '.ts')).toEqual(sorted)
  expect(named(RULES_FOLDER, '.md')).toEqual(sorted)
  expect(named(import.meta.dirname, '.test.ts')).toEqual(sorted)
})

/** A block without a name is linted as standard input, else all files are. */
function lintExample({ flags, files, stdin }: Example, ...more: readonly string[]): Promise<Outcome> {
  return run(['lint', ...more, ...flags, ...(stdin === null ? [] : ['-'])], { stdin: stdin ?? '', cwd: tree(files) })
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, { meta }) => {
  const page = pageOf(id)

  test('is in the file of its name', async () => {
    const module = (await import(path.join(RULES_FOLDER, `${id}.ts`))) as { default: unknown }
    expect(module.default).toBe(RULES.find((rule) => rule.id === id))
  })

  test('describes itself in one plain phrase', () => {
    expect(meta.docs.description).toMatch(/^(?:disallow|require|where) [^.]+[^. ]$/)
  })

  test('has messages that begin in lower case and end without a full stop', () => {
    for (const message of Object.values(meta.messages)) expect(message).toMatch(/^(?:[a-z]|\{\{)[^]*[^.]$/)
  })

  test('begins its page with its name, level and description', () => {
    const { description, recommended } = meta.docs
    const level = meta.severity === 'error' ? 'error' : 'warning'
    const when = recommended ? '' : ' with `--strict`, else off'
    expect(page.text.split('\n').slice(0, 3)).toEqual([`# ${id}`, '', `Level: **${level}**${when}. ${description[0]!.toUpperCase()}${description.slice(1)}.`])
  })

  test('says on its page when to turn it off', () => {
    expect(page.text).toMatch(/^## When to turn it off$/m)
    expect(page.text).toContain(`--rule ${id}=off`)
  })

  test('finds the bad example of its page', async () => {
    const { stdout } = await lintExample(page.examples.Bad, '--format', 'json')
    expect(ruleIds(stdout)).toContain(id)
  })

  test('is silent on the good one, as all rules are', async () => {
    const { files, stdin } = page.examples.Good
    expect(Object.keys(files).length > 0 || stdin !== null).toBe(true)
    expect(await lintExample(page.examples.Good)).toEqual({ code: 0, stdout: '', stderr: '' })
  })
})
