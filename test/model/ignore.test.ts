import { expect, test } from 'vitest'
import { ignoreMatcher } from '../../src/model/ignore.ts'

test.each<[glob: string, matched: readonly string[], others: readonly string[]]>([
  ['vendor/**', ['vendor/a.conf', 'vendor/b/c.conf'], ['vendor', 'x/vendor/a.conf', 'vendored/a.conf']],
  ['**/vendor/**', ['vendor/a.conf', 'x/y/vendor/a.conf'], ['x/vendored/a.conf']],
  ['etc/*.conf', ['etc/a.conf'], ['etc/a.confx', 'etc/b/a.conf', 'etcxa.conf']],
  ['a?.conf', ['ab.conf'], ['a.conf', 'a/.conf']],
  ['a+(b).conf', ['a+(b).conf'], ['aab.conf']],
])('%s', (glob, matched, others) => {
  const ignores = ignoreMatcher(['never', glob])
  expect([...matched, ...others].filter(ignores)).toEqual(matched)
})
