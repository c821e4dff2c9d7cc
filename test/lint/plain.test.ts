import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RULES } from '../../rules/index.ts'
import { LOADERS } from '../../src/carrier/scope.ts'
import { isPlain } from '../../src/lint/plain.ts'
import { NO_INTENT } from '../../src/model/intent.ts'
import { sysctlText } from '../helpers/arbitrary.ts'
import { load } from '../helpers/sysctl.ts'

const ABOUT_LINES = RULES.filter(({ meta }) => meta.about === 'lines')

/** What the rules about lines say of a text, with all that `check` would leave out. */
function saidOf(text: string | Uint8Array, loader: (typeof LOADERS)[number]): { plain: boolean; said: string[] } {
  const scope = load(loader, text)
  const document = scope.documents[0]!
  const said = ABOUT_LINES.flatMap((rule) => [...rule.check({ document, scope, intent: NO_INTENT }, { ...rule.meta.defaultOptions?.[0] })].map(({ messageId }) => `${rule.id} ${messageId}`))
  return { plain: isPlain(document), said }
}

const key = fc.constantFrom('net.ipv4.tcp_keepalive_time', 'net.ipv4.tcp_keepalive_intvl', 'net/ipv4/tcp_keepalive_probes', 'net.ipv4.tcp_retries2', 'vm.swappiness', 'net.core.x', 'net.ipv4.tcp_keepalive_tim', 'kern.x')
const value = fc.constantFrom('60', '60', '7200', '0', '060', '0x3c', '60 # x', '60s', '', '99999999', '60net.ipv4.tcp_keepalive_intvl = 10', '4096 87380 6291456')
const line = fc.oneof({ weight: 4, arbitrary: fc.tuple(key, fc.constantFrom('=', ' = '), value).map((parts) => parts.join('')) }, fc.constantFrom('# a comment', '', '  ', '; old', '-vm.x = 1', '-net.ipv4.tcp_keepalive_time', '{% if x %}', 'prose'))
const file = fc.array(line, { maxLength: 4 }).map((lines) => `${lines.join('\n')}\n`)

describe.each(LOADERS)('under %s', (loader) => {
  test('the rules about lines have nothing to say of a plain file', () => {
    let plainOnes = 0
    fc.assert(
      fc.property(fc.oneof({ weight: 4, arbitrary: file }, sysctlText), (text) => {
        const { plain, said } = saidOf(text, loader)
        if (plain) expect(said).toEqual([])
        if (plain && text.includes('tcp_keepalive')) plainOnes++
      }),
      { numRuns: 3000 },
    )
    expect(plainOnes).toBeGreaterThan(30)
  })
})

test('most files that nothing is wrong with are plain', () => {
  const directory = path.join(import.meta.dirname, '../ok')
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith('.conf'))
  const checked = files.map((entry) => saidOf(readFileSync(path.join(entry.parentPath, entry.name)), 'systemd'))
  expect(checked.filter(({ plain, said }) => plain && said.length > 0)).toEqual([])
  expect(checked.filter(({ plain }) => plain).length).toBeGreaterThan(checked.length / 2)
})
