import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LOADERS, type Loader } from '../../src/carrier/scope.ts'
import { TRIO } from '../../src/kernel/parameters.ts'
import { sysctlText } from '../helpers/arbitrary.ts'
import { loadReally, REAL_LOADERS } from '../helpers/real-loaders.ts'
import { load } from '../helpers/sysctl.ts'
import { CASES } from './cases.ts'

const ours = (loader: Loader, files: readonly string[]): (number | null)[] => TRIO.map((id) => load(loader, ...files).effective[id].value)

describe.each(REAL_LOADERS)('the real %s', (loader) => {
  test('agrees on every case', () => {
    // What a template decides no loader can know.
    const files = CASES.map(([, contents]) => contents).filter((contents) => !/[{<]%|\{\{/.test(contents.join('')))
    const real = loadReally(files.map((contents) => ({ loader, files: contents })))
    expect(files.map((contents) => [contents, ours(loader, contents)])).toEqual(files.map((contents, i) => [contents, real[i]]))
  })

  test('agrees on generated files', () => {
    const plain = sysctlText.filter((text) => !/[{<]%|\{\{|\$\{|%>/.test(text) && !text.includes('\ufeff'))
    const generated = fc.sample(fc.array(plain, { minLength: 1, maxLength: 3 }), 400)
    const real = loadReally(generated.map((files) => ({ loader, files })))
    const different = generated.map((files, i) => ({ files, ours: ours(loader, files), real: real[i] })).filter(({ ours: mine, real: theirs }) => JSON.stringify(mine) !== JSON.stringify(theirs))
    expect(different.slice(0, 3)).toEqual([])
  })
})

// Elsewhere they are skipped with a reason; in CI nothing may be skipped unnoticed.
test.skipIf(process.env['CI'] !== 'true')('in CI all of them are run', () => {
  expect(REAL_LOADERS).toEqual(LOADERS)
})
