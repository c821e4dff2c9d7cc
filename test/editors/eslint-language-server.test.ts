import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { startEslintLanguageServer } from '../helpers/eslint-language-server.ts'
import { eslintProject, INSTALLED } from '../helpers/eslint-project.ts'
import { trio } from '../helpers/sysctl.ts'

const PAGE = readFileSync(path.join(import.meta.dirname, '../../docs/eslint.md'), 'utf8')
const CONFIG = "import keepalint from 'keepalint/eslint'\nexport default keepalint.configs.recommended\n"

/** What the page tells to set, as the extension sends it to the server. */
function documentedSettings(): { readonly validate: readonly string[]; readonly codeAction: object } {
  const [, json = ''] = /^```json\n([^]*?)^```$/m.exec(PAGE) ?? []
  const settings = JSON.parse(json) as Record<string, unknown>
  const showDocumentation = { enable: true }
  return { validate: settings['eslint.validate'] as readonly string[], codeAction: { disableRuleComment: settings['eslint.codeAction.disableRuleComment'], showDocumentation } }
}

describe.each(INSTALLED)("the server of VS Code's extension, with %s", (eslint) => {
  test('shows what is wrong with an open file among its siblings, and with a model', async () => {
    const cwd = await eslintProject({ 'eslint.config.js': CONFIG, 'keepalive.yaml': 'version: 1\nmiddleboxes: [aws-nlb-tcp]\n', 'etc/sysctl.d/60-a.conf': '# saved\n', 'etc/sysctl.d/70-b.conf': 'net.ipv4.tcp_keepalive_probes = 0\n' }, eslint)
    const { validate, codeAction } = documentedSettings()
    expect(validate).toEqual(expect.arrayContaining(['properties', 'yaml', 'json']))
    const server = await startEslintLanguageServer(cwd, { codeAction })
    const found = await server.diagnose('etc/sysctl.d/60-a.conf', 'properties', trio('60 # s', 10, 6))
    expect(found.map(({ code, source, range: { start, end } }) => [source, code, start.line, start.character, end.character])).toEqual([
      ['eslint', 'keepalint/trailing-comment', 0, 33, 36],
      ['eslint', 'keepalint/overridden-assignment', 2, 0, 29],
    ])
    expect(found[0]!.codeDescription?.href).toMatch(/\/rules\/trailing-comment\.md$/)
    expect(await server.actions('etc/sysctl.d/60-a.conf', found[0]!)).toEqual(['Fix this keepalint/trailing-comment problem', 'Show documentation for keepalint/trailing-comment', 'Fix all auto-fixable problems'])

    const model = await server.diagnose('keepalive.yaml', 'yaml', 'version: 1\nmiddleboxes: [nlb]\n')
    expect(model.map(({ message, range: { start } }) => [start.line, start.character, message.slice(0, 46)])).toEqual([[1, 14, 'Parsing error: middleboxes[0]: a model names a']])
    expect(await server.stop()).toBe(0)
  }, 60_000)
})
