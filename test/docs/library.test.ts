import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { withGenerated } from '../helpers/generated.ts'
import * as pure from '../../src/index.ts'
import * as node from '../../src/library/node.ts'

const ROOT = path.join(import.meta.dirname, '../..')
const PAGE = path.join(ROOT, 'docs/library.md')
const text = readFileSync(PAGE, 'utf8')
const example = (file: string): string => readFileSync(path.join(ROOT, 'examples/fleet', file), 'utf8')

test('shows the example program as it is', async () => {
  const withProgram = withGenerated(text, 'fleet', `\`\`\`js\n${example('generate.mjs')}\`\`\``)
  await expect(withGenerated(withProgram, 'fragment', `\`\`\`conf\n${example('hosts/web/etc/sysctl.d/60-keepalive.conf')}\`\`\``)).toMatchFileSnapshot(PAGE)
})

test('names only what there is', () => {
  const named = Array.from(text.matchAll(/`(?:await )?([a-z]\w+)\(/gi), ([, name]) => name!)
  expect(named.length).toBeGreaterThan(12)
  expect(named.filter((name) => !(name in pure) && !(name in node))).toEqual([])
})

test('the program that lints a text runs', async () => {
  const [, program = ''] = /^## Lint a text\n\n```js\n([^]*?)^```$/m.exec(text) ?? []
  const printed: string[] = []
  const body = program.replace(/^import \{(.*)\} from 'keepalint'$/m, 'const {$1} = keepalint')
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the page's own text
  await new Function('keepalint', 'console', `return (async () => { ${body} })()`)(pure, { log: (line: string) => printed.push(line) })
  expect(printed.map((line) => line.slice(0, line.indexOf(' the ')))).toContain('60-keepalive.conf:1:31: error:')
})
