import { expect, test } from 'vitest'
import { editDistance, nearest } from '../../src/kernel/nearest.ts'

test('counts insertions, deletions and substitutions', () => {
  expect(editDistance('', 'abc')).toBe(3)
  expect(editDistance('kitten', 'sitting')).toBe(3)
  expect(editDistance('same', 'same')).toBe(0)
})

test('names the nearest within the limit, the first of equals, or none', () => {
  expect(nearest('procsp', ['systemd', 'procps'], 2)).toBe('procps')
  expect(nearest('ab', ['ax', 'ay'], 1)).toBe('ax')
  expect(nearest('entirely', ['systemd', 'procps'], 3)).toBeUndefined()
})
