import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { catalogueEntry, fromCatalogue, detection, lint, NO_INTENT, parse, resolve, type Trio } from '../../src/index.ts'
import { withGenerated } from '../helpers/generated.ts'
import { ruleIds, run } from '../helpers/run.ts'
import { trio } from '../helpers/sysctl.ts'
import { tree } from '../helpers/tree.ts'
import { PUBLISHED } from './published-values.ts'

const ROOT = path.join(import.meta.dirname, '../..')
const PAGE = path.join(ROOT, 'docs/guide.md')
const text = readFileSync(PAGE, 'utf8')

const FIND = ['--detect-within', '2m', '--survive-outage', '20s']
const KEEP = ['--middlebox', 'aws-nlb-tcp', '--survive-lost-probes', '2']

async function shown(argv: readonly string[], files: Readonly<Record<string, string>> = {}): Promise<string> {
  const { stdout, stderr } = await run(argv, { cwd: tree(files) })
  expect(stderr).toBe('')
  return `\`\`\`text\n$ keepalint ${argv.join(' ')}\n${stdout}\`\`\``
}

/** One box for each idle timeout that is common. */
const BOXES = ['azure-lb-rule', 'f5-fastl4', 'aws-nlb-tcp', 'gcp-vpc-firewall', 'ipvs', 'paloalto-panos'].map((id) => {
  const entry = catalogueEntry(id)!
  return fromCatalogue(entry, entry.idleTimeout!, false)
})

/** In the words of the page, from what the rules say. */
function verdict({ time, intvl, probes }: Trio, box: (typeof BOXES)[number]): string {
  const scope = resolve([parse(trio(time, intvl, probes))])
  for (let lost = 1; ; lost++) {
    const spoken = new Set(lint(scope, { intent: { ...NO_INTENT, middleboxes: [box], surviveLostProbes: lost } }).map(({ ruleId }) => ruleId))
    if (spoken.has('first-probe-too-late')) return '**dropped**'
    if (spoken.has('probe-may-be-late')) return '**at risk**'
    if (spoken.has('no-loss-margin')) return `kept, ${lost - 1}`
  }
}

function published(): string {
  const head = ['source', 'set as', 'values', 'silent peer', ...BOXES.map(({ name, idleTimeout }) => `${idleTimeout} s, \`${name}\``)]
  const rows = PUBLISHED.map(({ source, url, by, ...values }) => {
    const { time, intvl, probes } = values
    return [`[${source}](${url})`, by, `${time}/${intvl}/${probes}`, `${detection(values)} s`, ...BOXES.map((box) => verdict(values, box))]
  })
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

test('what the tool prints, and its verdict on published values, are as it says now', async () => {
  const generated = [
    ['find', await shown(['plan', ...FIND])],
    ['middleboxes', await shown(['middleboxes', 'azure'])],
    ['keep', await shown(['plan', ...KEEP])],
    ['late', await shown(['lint', '--middlebox', 'aws-nlb-tcp', '--format', 'unix', '60-keepalive.conf'], { '60-keepalive.conf': trio(340, 10, 6) })],
    ['published', published()],
  ] as const
  await expect(generated.reduce((page, [name, content]) => withGenerated(page, name, content), text)).toMatchFileSnapshot(PAGE)
})

test.each([
  ['dead-peer', FIND],
  ['kept-open', KEEP],
] as const)('the picture %s is what the tool draws of the planned values', async (name, flags) => {
  const planned = JSON.parse((await run(['plan', ...flags, '--format', 'json'])).stdout) as { keepalive: Trio }
  const { time, intvl, probes } = planned.keepalive
  expect(text).toMatch(new RegExp(`^!\\[Timeline of ${time}/${intvl}/${probes}\\b.*\\]\\(images/${name}\\.svg\\)$`, 'm'))
  const { stdout } = await run(['explain', 'values.conf', '--format', 'svg', ...flags], { cwd: tree({ 'values.conf': trio(time, intvl, probes) }) })
  await expect(stdout).toMatchFileSnapshot(path.join(ROOT, 'docs/images', `${name}.svg`))
})

test.each([
  ['misread-value', '`060`', trio('060', 10, 6)],
  ['misread-value', '`7 200`', trio('7 200', 10, 6)],
  ['invalid-value', '`60s`', trio('60s', 10, 6)],
  ['invalid-value', '`60# note`', trio('60# note', 10, 6)],
  ['invalid-value', '`"60"`', trio('"60"', 10, 6)],
  ['trailing-comment', 'behind a value', trio('60 # note', 10, 6)],
  ['suspicious-unit', '`60000`', trio(60000, 10, 6)],
  ['unknown-parameter', '`net.ipv6.tcp_keepalive_time`', 'net.ipv6.tcp_keepalive_time = 60\n'],
  ['unknown-parameter', '`tcp_keepalive_interval`', 'net.ipv4.tcp_keepalive_interval = 10\n'],
  ['incomplete-trio', '60 + 75 * 9 = 735 s', 'net.ipv4.tcp_keepalive_time = 60\n'],
  ['keepalive-defeated', '`probes = 0`', trio(60, 10, 0)],
  ['zero-time', '`time = 0`', trio(0, 10, 6)],
])('of the common mistakes %s finds %s', async (rule, mistake, content) => {
  const [list = ''] = /^## Common mistakes\n[^]*?(?=^## )/m.exec(text) ?? []
  const item = list.split('\n- ').find((each) => each.includes(mistake))
  expect(item).toContain(`[${rule}]`)
  expect(ruleIds((await run(['lint', '--format', 'json', '-'], { stdin: content })).stdout)).toContain(rule)
})

test('every link within the repository leads somewhere', () => {
  const targets = Array.from(text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g), ([, target, anchor]) => [target!, anchor] as const)
  expect(targets.length).toBeGreaterThan(20)
  const anchors = Array.from(text.matchAll(/^## (.*)$/gm), ([, heading]) => heading!.toLowerCase().replaceAll(/[^\w -]/g, '').replaceAll(' ', '-'))
  for (const [target, anchor] of targets) {
    if (target === '') expect(anchors).toContain(anchor)
    else expect(existsSync(path.join(ROOT, 'docs', target)), target).toBe(true)
  }
})
