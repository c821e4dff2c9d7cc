import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { FORMATS, type Format } from '../../src/report/index.ts'
import { withGenerated } from '../helpers/generated.ts'
import { run } from '../helpers/run.ts'
import { trio } from '../helpers/sysctl.ts'
import { tree } from '../helpers/tree.ts'

const PAGE = path.join(import.meta.dirname, '../../docs/formats.md')
const text = readFileSync(PAGE, 'utf8')
const NAME = '60-keepalive.conf'
const CONTENT = trio('60s', 10, 6)

const LANGUAGES: Readonly<Partial<Record<Format, string>>> = { json: 'json', sarif: 'json', gitlab: 'json', junit: 'xml' }

/** Of the SARIF only what a finding is: the rules before it are long. */
function resultsIn(sarif: string): string {
  const { runs } = JSON.parse(sarif) as { readonly runs: readonly { readonly results: unknown }[] }
  return `${JSON.stringify(runs[0]!.results, null, 2)}\n`
}

async function example(format: Format): Promise<string> {
  const { code, stdout } = await run(['lint', '--format', format, NAME], { cwd: tree({ [NAME]: CONTENT }) })
  expect(code).toBe(1)
  const [filter, output] = format === 'sarif' ? [" | jq '.runs[0].results'", resultsIn(stdout)] : ['', stdout]
  return `\`keepalint lint --format ${format} ${NAME}${filter}\`:\n\n\`\`\`${LANGUAGES[format] ?? 'text'}\n${output}\`\`\``
}

test('the examples are what the tool prints', async () => {
  let page = withGenerated(text, 'file', `\`\`\`conf\n${CONTENT}\`\`\``)
  for (const format of FORMATS) page = withGenerated(page, format, await example(format))
  await expect(page).toMatchFileSnapshot(PAGE)
})

test('every format has its row', () => {
  expect(FORMATS.filter((format) => !text.includes(`| \`${format}\` |`))).toEqual([])
})

test('every link within the repository leads somewhere', () => {
  const targets = Array.from(text.matchAll(/\]\((?!https?:|#)([^)#]+)/g), ([, target]) => path.join(path.dirname(PAGE), target!))
  expect(targets).not.toEqual([])
  for (const target of targets) expect(() => readFileSync(target), target).not.toThrow()
})
