import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { ESLint, Linter } from 'eslint'
import { describe, expect, test } from 'vitest'
import { RULES } from '../../rules/index.ts'
import { parseLintOptions } from '../../src/cli/options.ts'
import keepalint, { type KeepalintLanguageOptions } from '../../src/eslint/plugin.ts'
import { catalogueEntry } from '../../src/middlebox/catalogue.ts'
import type { CatalogueId } from '../../src/model/source.ts'
import { ESLINTS, eslintIn, everyFile } from '../helpers/eslint.ts'
import { pageOf, type Example } from '../helpers/page.ts'
import { run } from '../helpers/run.ts'
import { trio } from '../helpers/sysctl.ts'
import { tree, type Entry } from '../helpers/tree.ts'

const EXAMPLES = path.join(import.meta.dirname, '../../examples')

interface Found {
  readonly messages: readonly Linter.LintMessage[]
  readonly suppressedMessages: readonly Linter.LintMessage[]
}

/** What both hosts have to agree on. */
function shared({ messages, suppressedMessages }: Found): { readonly messages: readonly { readonly ruleId: string | undefined }[]; readonly suppressed: readonly unknown[] } {
  const of = ({ ruleId, line, column, endLine, endColumn, message, fix, suggestions }: Linter.LintMessage) => ({
    ruleId: ruleId?.replace(/^keepalint\//, ''),
    place: [line, column, endLine, endColumn],
    message,
    fix,
    suggestions: suggestions?.map(({ desc, fix: edit }) => ({ desc, fix: edit })),
  })
  // Of directives that are not needed each host has its own words.
  const isFinding = ({ ruleId }: Linter.LintMessage): boolean => ruleId !== null && ruleId !== 'unused-directive'
  return { messages: messages.filter(isFinding).map(of), suppressed: suppressedMessages.map(of) }
}

async function byCommandLine(cwd: string, file: string, flags: readonly string[]): Promise<ReturnType<typeof shared>> {
  const { code, stdout, stderr } = await run(['lint', '--strict', '--format', 'json', ...flags, file], { cwd })
  if (code === 2) throw new Error(stderr)
  const { results } = JSON.parse(stdout) as { results: readonly Found[] }
  expect(results).toHaveLength(1)
  return shared(results[0]!)
}

async function byEslint(cwd: string, file: string, options: KeepalintLanguageOptions, Class: typeof ESLint): Promise<ReturnType<typeof shared>> {
  const [result] = await eslintIn(cwd, everyFile(options), Class).lintFiles([file])
  return shared(result!)
}

function isCatalogueId(name: string): name is CatalogueId {
  return catalogueEntry(name) !== undefined
}

/** The options that say what flags say. */
function optionsOf(flags: readonly string[], cwd: string): KeepalintLanguageOptions {
  const { intent, loader, root } = parseLintOptions(flags)
  const { middleboxes, appliesTo: _, ...requirements } = intent
  return {
    ...(middleboxes && { middleboxes: middleboxes.map(({ name, idleTimeout }) => (isCatalogueId(name) ? name : { name, idleTimeout })) }),
    ...(Object.keys(requirements).length > 0 && { requirements: requirements as NonNullable<KeepalintLanguageOptions['requirements']> }),
    ...(loader && { loader }),
    ...(root !== null && { root: path.resolve(cwd, root) }),
  }
}

/** An example of a page, all of it in files. */
function filesOf({ files, stdin, flags }: Example): Readonly<Record<string, string>> {
  const at = flags.indexOf('--stdin-filename')
  return stdin === null ? files : { ...files, [at < 0 ? 'sysctl.conf' : flags[at + 1]!]: stdin }
}

function flagsOf({ flags }: Example): string[] {
  return flags.flatMap((flag, i) => (flag.startsWith('--') && flag !== '--stdin-filename' && flag !== '--rule' ? [flag, flags[i + 1]!] : []))
}

function filesBelow(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((name) => /(?:\.conf|keepalive\.yaml)$/.test(name))
}

const BYTES = new Uint8Array([...Buffer.from('# f\u00fcr alle\nnet.ipv4.tcp_keepalive_time = 60 # '), 0xfc, ...Buffer.from('ber\nnet.ipv4.tcp_keepalive_probes = 0\n')])

/** In these, ESLint gets no edits, and does not hear of what the rules hold back themselves. */
const NOT_UTF8 = ['latin1.conf', 'no-utf8.conf']

const TREES: Readonly<Record<string, Readonly<Record<string, Entry>>>> = {
  'several files of a host': {
    'etc/sysctl.d/10-a.conf': trio(7200, 75, 9),
    'etc/sysctl.d/90-b.conf': 'net.ipv4.tcp_keepalive_time = 400\nnet.ipv4.tcp_keepalive_probes = 6x\n',
    'usr/lib/sysctl.d/99-c.conf': 'net.ipv4.tcp_keepalive_intvl = 20\n',
    'usr/lib/sysctl.d/10-a.conf': 'net.ipv4.tcp_keepalive_intvl = 20\n',
    'etc/sysctl.conf': 'net.ipv4.tcp_keepalive_time = 30\n',
    'etc/sysctl.d/README': 'net.ipv4.tcp_keepalive_time = 30\n',
    'etc/sysctl.d/.x.conf': 'net.ipv4.tcp_keepalive_time = 30\n',
    'keepalive.yaml': 'version: 1\nkeepalive: { time: 400, intvl: 1000 }\nmiddleboxes: [aws-nlb-tcp]\nrequirements: { detectWithin: 2m }\n',
  },
  'a model that has rules off, or with options': {
    'a/sysctl.conf': 'net.ipv4.tcp_keepalive_time = 20000\n',
    'b/sysctl.conf': 'net.ipv4.tcp_keepalive_time = 7200\n',
    'keepalive.yaml': 'version: 1\nrules: { incomplete-trio: off, first-probe-late-for-common-middleboxes: [warn, { middleboxes: [gcp-vpc-firewall] }], suspicious-unit: [error, { allow: [20000] }] }\n',
  },
  'what a model renders, changed by hand': {
    'keepalive.yaml': 'version: 1\nkeepalive: { time: 60, intvl: 10, probes: 6 }\noutputs: [{ format: sysctl, path: etc/sysctl.d/60-keepalive.conf }]\n',
    'etc/sysctl.d/60-keepalive.conf': '\ufeff# Rendered\r\nnet.ipv4.tcp_keepalive_time = 60\r\n',
  },
  'line ends, encodings, marks': {
    'cr.conf': trio(60, 10, '6s').replaceAll('\n', '\r'),
    'crlf.conf': trio(60, '10 # s', '6s').replaceAll('\n', '\r\n'),
    'latin1.conf': BYTES,
    'no-utf8.conf': new Uint8Array([0xff, 0xfe, ...Buffer.from('x = 1\nnet.ipv4.tcp_keepalive_time = 060\n')]),
    'replaced.conf': 'net.ipv4.tcp_keepalive_time = 60 \ufffd\n',
    'mark.conf': `\ufeff${trio(60, 10, 0)}`,
    'marked-comment.conf': `\ufeff# x\n${trio(60, 10, 0)}`,
    'nul.conf': 'net.ipv4.tcp_keepalive_time = 60\0 x\n',
    'none.conf': '',
  },
  'lines that busybox joins': {
    'keepalive.yaml': 'version: 1\nloader: busybox\n',
    'a.conf': `# x \\\n${trio(60, 10, 6)}net.ipv4.tcp_keepalive_time = \\\n 50\n`,
  },
  'links, and what they lead to': {
    'etc/sysctl.conf': trio(60, 10, '6x'),
    'etc/sysctl.d/99-sysctl.conf': { link: '../sysctl.conf' },
    'usr/lib/sysctl.d/1.conf': trio(7200, 75, 9),
    lib: { link: 'usr/lib' },
    'a/etc/sysctl.d/2.conf': { link: '../../../usr/lib/sysctl.d/1.conf' },
    'a/etc/sysctl.d/3.conf': 'net.ipv4.tcp_keepalive_time = 60\n',
    'alone/link.conf': { link: '../etc/sysctl.conf' },
  },
  'templates in a role': {
    'roles/x/templates/sysctl.d/50-a.conf.j2': 'net.ipv4.tcp_keepalive_time = {{ time }}\n{% if x %}\nnet.ipv4.tcp_keepalive_probes = 0\n{% endif %}\nnet.ipv4.tcp_keepalive_intvl = 10s\n',
    'roles/x/templates/sysctl.d/60-b.conf': 'net.ipv4.tcp_keepalive_intvl = 5\n',
  },
  directives: {
    'next.conf': '# keepalint-disable-next-line zero-time, incomplete-trio -- on purpose\nnet.ipv4.tcp_keepalive_time = 0\n; keepalint-disable-next-line\nnet.ipv4.tcp_keepalive_probes = 6x\nnet.ipv4.tcp_keepalive_probes = 6y\n',
    'block.conf': '# keepalint-disable invalid-value, misread-value\nnet.ipv4.tcp_keepalive_time = 6x\nnet.ipv4.tcp_keepalive_time = 060\n# keepalint-enable misread-value\nnet.ipv4.tcp_keepalive_time = 6x\nnet.ipv4.tcp_keepalive_time = 060\n# keepalint-disable\nx\n# keepalint-enable\ny\n',
    'file.conf': 'x\n# keepalint-disable-file malformed-line\n# keepalint-disable invalid-value\nnet.ipv4.tcp_keepalive_time = 6x\n# keepalint-enable\ny\nnet.ipv4.tcp_keepalive_time = 6x\n# keepalint-enable malformed-line\nz\n',
    'all.conf': 'x\n# keepalint-disable-file\n# keepalint-enable\ny\n',
    'keepalive.yaml': 'version: 1\n# keepalint-disable-next-line zero-time\nkeepalive: { time: 0, intvl: 0 }\n',
    'mark.conf': '\ufeff# keepalint-disable-file byte-order-mark\n# keepalint-disable zero-time, unused-directive\nnet.ipv4.tcp_keepalive_time = 0\n',
    'latin1.conf': new Uint8Array([...Buffer.from('# \u00fc'), 0xfc, ...Buffer.from('\n# keepalint-disable zero-time\nnet.ipv4.tcp_keepalive_time = 0\n')]),
  },
}

describe.each(ESLINTS)('%s finds what the command line finds', (_, Class) => {
  const pages = RULES.flatMap(({ id }) => (['Bad', 'Good'] as const).map((which) => [id, which] as const))

  test.each(pages)('in the example of %s (%s)', async (id, which) => {
    const example = pageOf(id).examples[which]
    const files = filesOf(example)
    const cwd = tree(files)
    const flags = flagsOf(example)
    expect(Object.keys(files).length).toBeGreaterThan(0)
    const found = new Set<string | undefined>()
    for (const file of Object.keys(files)) {
      const results = await byEslint(cwd, file, optionsOf(flags, cwd), Class)
      expect(results).toEqual(await byCommandLine(cwd, file, flags))
      for (const { ruleId } of results.messages) found.add(ruleId)
    }
    if (which === 'Bad' && id in keepalint.rules) expect(found).toContain(id)
  })

  test.each(readdirSync(EXAMPLES))('in examples/%s', async (name) => {
    const cwd = path.join(EXAMPLES, name)
    for (const file of filesBelow(cwd)) expect([file, await byEslint(cwd, file, {}, Class)]).toEqual([file, await byCommandLine(cwd, file, [])])
  })

  test.each(Object.entries(TREES))('in %s', async (_, files) => {
    const cwd = tree(files)
    for (const file of Object.keys(files).filter((name) => name !== 'lib')) {
      const found = await byCommandLine(cwd, file, [])
      const expected = NOT_UTF8.includes(file) ? { messages: found.messages.map((message) => ({ ...message, fix: undefined, suggestions: undefined })), suppressed: [] } : found
      expect([file, await byEslint(cwd, file, {}, Class)]).toEqual([file, expected])
    }
  })
})
