import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { CATALOGUE, type CatalogueEntry } from '../../src/middlebox/catalogue.ts'
import { probeCell, rangeCell, timeoutCell } from '../../src/report/middlebox-list.ts'
import { withGenerated } from '../helpers/generated.ts'
import { blocksOf } from '../helpers/markdown.ts'
import { run } from '../helpers/run.ts'
import { tree } from '../helpers/tree.ts'

const PAGE = path.join(import.meta.dirname, '../../docs/middleboxes.md')
const text = readFileSync(PAGE, 'utf8')

const HEAD = ['middlebox', 'idle timeout', 'range', 'probe', 'what each end sees', 'to change it', 'source, certainty']

function rowOf(entry: CatalogueEntry): string {
  const { id, aliases, product, atExpiry, change, note, certainty } = entry
  const also = aliases.length === 0 ? '' : `<br>also ${aliases.map((alias) => `\`${alias}\``).join(', ')}`
  const cells = [`\`${id}\`${also}<br>${product}`, timeoutCell(entry), rangeCell(entry), probeCell(entry), `${atExpiry}${note === undefined ? '' : `<br>${note}`}`, change ?? '', `${sourceOf(entry)}${certainty}`]
  return `| ${cells.join(' | ')} |`
}

function sourceOf({ source }: CatalogueEntry): string {
  if (source === null) return ''
  const { url, asOf, read } = source
  return `[${new URL(url).hostname}](${url}), ${asOf === null ? '' : `${asOf}; `}read on ${read}; `
}

function sections(): string {
  const vendors = [...new Set(CATALOGUE.map(({ vendor }) => vendor))].toSorted((one, other) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1))
  return vendors.map((vendor) => [`## ${vendor}\n`, `| ${HEAD.join(' | ')} |`, `|${' --- |'.repeat(HEAD.length)}`, ...CATALOGUE.filter((entry) => entry.vendor === vendor).map(rowOf)].join('\n')).join('\n\n')
}

test('lists the catalogue as it is', async () => {
  await expect(withGenerated(text, 'middleboxes', sections())).toMatchFileSnapshot(PAGE)
})

test('every row has every cell, and no more', () => {
  const rows = text.split('\n').filter((line) => line.startsWith('| `'))
  expect(rows).toHaveLength(CATALOGUE.length)
  expect(rows.filter((row) => row.split(' | ').length !== HEAD.length)).toEqual([])
})

test('its commands and its model work', async () => {
  const [commands = ''] = blocksOf(text, 'sh')
  for (const line of commands.trimEnd().split('\n')) {
    const argv = line.replace(/ +#.*$/, '').split(' ').slice(1)
    expect(await run(argv)).toMatchObject({ code: 0, stderr: '' })
  }
  const [model = ''] = blocksOf(text, 'yaml')
  expect(await run(['lint', 'keepalive.yaml'], { cwd: tree({ 'keepalive.yaml': model }) })).toEqual({ code: 0, stdout: '', stderr: '' })
})
