import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { LOADERS, type Loader } from '../../src/carrier/scope.ts'
import { PARAMETER_IDS, PARAMETERS, TRIO } from '../../src/kernel/parameters.ts'
import { withGenerated } from '../helpers/generated.ts'
import { REAL_LOADERS, runReally, type RealFiles } from '../helpers/real-loaders.ts'
import { outcomeOf, resolutionOf } from '../helpers/resolution.ts'
import { run } from '../helpers/run.ts'
import { shown, span } from '../helpers/shown.ts'
import { tree } from '../helpers/tree.ts'
import { NUMBERS } from '../kernel/numbers.ts'
import { CONFORMANCE, type ConformanceCase } from '../sysctl/conformance-cases.ts'

const ROOT = path.join(import.meta.dirname, '../..')
const PAGE = path.join(ROOT, 'docs/loaders.md')
const text = readFileSync(PAGE, 'utf8')
/** What people wrote: all but what stands between marks. */
const written = text.replaceAll(/<!-- generated: (\w+) -->[^]*?<!-- \/generated: \1 -->/g, '')

const HEADINGS: Readonly<Record<Loader, string>> = { systemd: 'systemd-sysctl', procps: 'procps', busybox: 'BusyBox' }
const LETTERS = ['T', 'I', 'P'] as const
const byName = new Map(CONFORMANCE.map((each) => [each.name, each]))

/** By each letter, and `exit`. */
type Outcome = Readonly<Record<string, number | null>>

function outcome({ files, args }: ConformanceCase, loader: Loader): Outcome {
  const { values, exit } = outcomeOf({ loader, files, args }, TRIO)
  return { ...Object.fromEntries(LETTERS.map((letter, i) => [letter, values[i]!])), exit }
}

const outcomes = new Map(CONFORMANCE.map((each) => [each.name, Object.fromEntries(LOADERS.map((loader) => [loader, outcome(each, loader)])) as Record<Loader, Outcome>]))

function casesIn(markdown: string): string[] {
  return Array.from(markdown.matchAll(/`case: ([^`]+)`/g), ([, name]) => name!)
}

/** The rows of all tables, each with its cells by the heading of their column. */
function rowsIn(markdown: string): Readonly<Record<string, string>>[] {
  const cells = (line: string): string[] => line.slice(1, -1).split('|').map((cell) => cell.trim())
  return markdown.split(/\n{2,}/).flatMap((block) => {
    const [head = '', rule = '', ...rows] = block.trim().split('\n')
    if (!/^\|( --- \|)+$/.test(rule)) return []
    const headings = cells(head)
    return rows.map((row) => {
      expect(cells(row), row).toHaveLength(headings.length)
      return Object.fromEntries(cells(row).map((cell, i) => [headings[i]!, cell]))
    })
  })
}

const rows = rowsIn(written).filter((row) => 'shown by' in row)

describe('the cases', () => {
  test('that the page names exist', () => {
    expect(casesIn(text).filter((name) => !byName.has(name))).toEqual([])
  })

  test('are all named, besides in the list of them', () => {
    const named = new Set(casesIn(written))
    expect(CONFORMANCE.map(({ name }) => name).filter((name) => !named.has(name))).toEqual([])
  })

  test('do not share a name', () => {
    expect(byName.size).toBe(CONFORMANCE.length)
  })

  test.each(rows.map((row) => [Object.values(row)[0]!, row] as const))('show what is said of: %s', (_, row) => {
    const names = casesIn(row['shown by']!)
    expect(names).not.toEqual([])
    for (const name of names) {
      const of = outcomes.get(name)!
      for (const loader of LOADERS) {
        const cell = row[HEADINGS[loader]]!
        const said = Object.fromEntries(Array.from(cell.matchAll(/\b(T|I|P|exit) (-?\d+)\b/g), ([, field, value]) => [field!, Number(value)]))
        expect([name, loader, said]).toEqual([name, loader, Object.fromEntries(Object.keys(said).map((field) => [field, of[loader][field]]))])
        // Where the loaders differ, the row must not hide it.
        const differing = Object.keys(of[loader]).filter((field) => new Set(LOADERS.map((each) => of[each][field])).size > 1)
        expect([name, loader, ...Object.keys(said)]).toEqual(expect.arrayContaining([...differing, 'exit']))
      }
    }
  })
})

describe.each(REAL_LOADERS)('the real %s', (loader) => {
  const SAYS = /\b(message|silent)\b/
  const claims = rows.flatMap((row) => {
    const [said] = SAYS.exec(row[HEADINGS[loader]]!) ?? []
    return said === undefined ? [] : casesIn(row['shown by']!).map((name) => ({ name, said }))
  })

  test('prints a message, or is silent, as the page says', () => {
    const real = runReally(claims.map(({ name }) => ({ loader, files: byName.get(name)!.files, args: byName.get(name)!.args })))
    expect(claims.map(({ name }, i) => ({ name, said: real[i]!.stderr === '' ? 'silent' : 'message' }))).toEqual(claims)
  })

  test('prints what the page quotes', () => {
    const real = runReally(MESSAGES.map((name) => ({ loader, files: byName.get(name)!.files, args: byName.get(name)!.args })))
    expect(real.map(({ stderr }) => stderr.split('\n').filter((line) => line !== ''))).toEqual(MESSAGES.map((name) => messagesOf(name, loader)))
  })
})

/** Each a mistake in its simplest form. */
const MESSAGES = [
  'a section header',
  'nothing but an equals sign',
  'a misspelt key',
  'at boot: a misspelt key',
  'a refused value in the middle',
  'a backslash joins lines',
  'a file that is missing',
  'a directory',
  'at boot: masked by a link to nothing',
  'at boot: masked by a directory',
]

/** In the words of the resolver, from which `keepalint resolve` prints them. */
function messagesOf(name: string, loader: Loader): string[] {
  const { files, args } = byName.get(name)!
  return resolutionOf({ loader, files, args }).complaints.flatMap(({ kind, message }) => (kind === 'unreadable' ? [] : message.replaceAll(/(?<![/\w])(?=(?:mnt|etc)\/)/g, '/')))
}

function messages(): string {
  const rowsOf = MESSAGES.map((name) => `| ${span(`case: ${name}`)} | ${LOADERS.map((loader) => messagesOf(name, loader).map(span).join('<br>') || 'nothing').join(' | ')} |`)
  return ['| shown by | systemd-sysctl | procps | BusyBox |', '| --- | --- | --- | --- |', ...rowsOf].join('\n')
}

function limits(): string {
  const rowsOf = PARAMETER_IDS.map((id) => {
    const { key, type, min, max, default: value } = PARAMETERS[id]
    return `| \`${key}\` | ${type === 'int' ? 'jiffies in an int' : 'one byte'} | ${min} to ${max}${type === 'int' ? ' (HZ=250)' : ''} | ${value} |`
  })
  return ['| key | kept as | accepted | default |', '| --- | --- | --- | --- |', ...rowsOf].join('\n')
}

function filesOf({ files, args }: ConformanceCase): string {
  const one = ([name, content]: [string, RealFiles[string]]): string => {
    const what = typeof content === 'string' || content instanceof Uint8Array ? span(shown(content) || ' ') : 'link' in content ? `link to ${span(content.link)}` : 'a directory'
    return `${span(`/${shown(name)}`)}: ${typeof content !== 'string' || content !== '' ? what : 'empty'}`
  }
  const entries = Object.entries(files)
  if (entries.length === 0) return 'no files'
  const [[, content] = [], ...others] = entries
  if (args?.length === 1 && others.length === 0 && args[0] === `/${entries[0]![0]}`) return content === '' ? 'empty' : span(shown(content as string | Uint8Array))
  const named = args === null ? '' : `<br>named: ${args.map((arg) => span(arg)).join(' ')}`
  return entries.map(one).join('<br>') + named
}

function cases(): string {
  const cell = (each: Outcome): string => `${LETTERS.map((letter) => each[letter]).join(' ')}, exit ${each['exit']!}`
  const rowsOf = CONFORMANCE.map((each) => `| ${span(`case: ${each.name}`)} | ${filesOf(each)} | ${LOADERS.map((loader) => cell(outcomes.get(each.name)![loader])).join(' | ')} |`)
  return ['| case | files | systemd-sysctl | procps | BusyBox |', '| --- | --- | --- | --- | --- |', ...rowsOf].join('\n')
}

/** The example at the end of the page. */
async function resolved(): Promise<string> {
  const name = 'at boot: sysctl.conf against a later drop-in'
  const root = tree(byName.get(name)!.files)
  const { code, stdout } = await run(['resolve', '--all-loaders', '--root', '.'], { cwd: root })
  expect(code).toBe(0)
  return `\`\`\`text\n$ keepalint resolve --all-loaders --root .\n${stdout}\`\`\``
}

test('the tables of limits, messages and cases, and the example, are what the code says', async () => {
  const generated = [['limits', limits()], ['messages', messages()], ['resolve', await resolved()], ['cases', cases()]] as const
  await expect(generated.reduce((page, [name, content]) => withGenerated(page, name, content), text)).toMatchFileSnapshot(PAGE)
})

describe('the numbers', () => {
  const spansIn = (cell: string): string[] => Array.from(cell.matchAll(/`([^`]+)`/g), ([, each]) => each!)
  const said = rowsIn(written)
    .filter((row) => 'text' in row)
    .flatMap((row) => spansIn(row['text']!).map((each) => [each, row['T'], row['P']]))

  test('are those that are written to the kernel, all of them, with what it reads', () => {
    const value = (each: number | null): string => (each === null ? 'refused' : String(each))
    const rowsOf = NUMBERS.map(([number, time, probes]) => [shown(Buffer.from(number, 'latin1')) || '(empty)', value(time), value(probes)])
    const inOrder = (all: readonly (readonly (string | undefined)[])[]): string[] => all.map((row) => row.join(' | ')).sort()
    expect(inOrder(said)).toEqual(inOrder(rowsOf))
  })
})

test('every link within the repository leads somewhere', () => {
  const targets = Array.from(text.matchAll(/\]\((?!https?:|#)([^)#]+)/g), ([, target]) => path.join(ROOT, 'docs', target!))
  expect(targets.length).toBeGreaterThan(3)
  for (const target of targets) expect(() => readFileSync(target), target).not.toThrow()
})
