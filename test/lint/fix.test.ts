import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RULES } from '../../rules/index.ts'
import { LOADERS, type Loader } from '../../src/carrier/scope.ts'
import { decode, encode } from '../../src/carrier/text.ts'
import { PARAMETER_IDS } from '../../src/kernel/parameters.ts'
import { check } from '../../src/lint/check.ts'
import { applyFixes } from '../../src/lint/fix.ts'
import type { RuleLevels } from '../../src/model/source.ts'
import { NO_INTENT } from '../../src/model/intent.ts'
import { anyBytes, sysctlText } from '../helpers/arbitrary.ts'
import { load } from '../helpers/sysctl.ts'

const ALL = new Map(Object.entries(Object.fromEntries(RULES.map(({ id }) => [id, 'warn'])) as RuleLevels))

/** Fixes files that are loaded together, as `loader` reads them, until nothing is left to fix. */
function fixedUnder(loader: Loader, files: readonly Uint8Array[]): { files: Uint8Array[]; count: number } {
  let [now, count] = [[...files], 0]
  for (let pass = 0; pass < 20; pass++) {
    const scope = load(loader, ...now)
    const { diagnostics } = check(scope.documents.map((document) => ({ document, scope, intent: NO_INTENT })), RULES, { settings: ALL })
    if (!diagnostics.some(({ fix }) => fix)) return { files: now, count }
    now = scope.documents.map((document) => {
      const { count: more, ...source } = applyFixes(document, diagnostics.flatMap((each) => (each.document === document ? (each.fix ?? []) : [])))
      count += more
      return encode(source)
    })
  }
  throw new Error('there is always something left to fix')
}

/** What every loader makes of the files, for every known parameter. */
function resolved(files: readonly Uint8Array[]): unknown {
  return LOADERS.map((loader) => {
    const { effective } = load(loader, ...files)
    return PARAMETER_IDS.map((id) => [effective[id].value, effective[id].refused !== null])
  })
}

const directive = fc.constantFrom('# keepalint-disable-next-line invalid-value\n', '; keepalint-disable zero-time -- why\n', '#keepalint-disable-file\\\n', '# keepalint-enable\n', '')
const text = fc.tuple(fc.constantFrom('', '', '\ufeff'), directive, sysctlText).map((parts) => new Uint8Array(Buffer.from(parts.join(''))))

describe.each(LOADERS)('under %s', (loader) => {
  test('fixing never changes what any loader makes of the files, and leaves nothing to fix', { timeout: 60_000 }, () => {
    let fixes = 0
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 3, arbitrary: text }, anyBytes), { minLength: 1, maxLength: 3 }), (files) => {
        const { files: after, count } = fixedUnder(loader, files)
        expect(resolved(after)).toEqual(resolved(files))
        fixes += count
      }),
      { numRuns: Number(process.env['KEEPALINT_RUNS'] ?? 1500) },
    )
    expect(fixes).toBeGreaterThan(500)
  })
})

describe('applying fixes', () => {
  const document = load('systemd', 'abcdef').documents[0]!
  test.each([
    ['in any order', [[4, 5, 'E'], [0, 1, 'A']], 'AbcdEf', 2],
    ['of two that overlap the first', [[1, 4, 'x'], [3, 5, 'y']], 'axef', 1],
    ['of two that touch the first', [[1, 3, 'x'], [3, 5, 'y']], 'axdef', 1],
    ['an insertion', [[2, 2, '-']], 'ab-cdef', 1],
    ['none', [], 'abcdef', 0],
  ] as const)('%s', (_, fixes, after, count) => {
    expect(applyFixes(document, fixes.map(([start, end, with_]) => ({ start, end, text: with_ })))).toEqual({ text: after, bom: false, encoding: 'utf-8', count })
  })

  test('takes a byte order mark away, and nothing else where it stays', () => {
    const marked = load('systemd', '\ufeff# x\na = 1\n').documents[0]!
    expect(applyFixes(marked, [{ start: -1, end: 0, text: '' }])).toEqual({ ...decode(Buffer.from('# x\na = 1\n')), count: 1 })
    expect(applyFixes(marked, [{ start: 0, end: 3, text: '# y' }])).toMatchObject({ text: '# y\na = 1\n', bom: true })
  })
})
