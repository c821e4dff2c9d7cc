import { describe, expect, test } from 'vitest'
import { LOADERS } from '../../src/carrier/scope.ts'
import { resolveScope } from '../../src/sysctl/resolve.ts'
import { load, parse } from '../helpers/sysctl.ts'
import { CASES, TIME } from './cases.ts'

test.each(CASES)('%s', (_, files, expected) => {
  expect(LOADERS.map((loader) => load(loader, ...files).effective.time.value)).toEqual(expected)
})

describe('what is kept besides the value', () => {
  test('the assignment that wins, and its file', () => {
    const { from, refused } = load('systemd', `${TIME}=60\n`, `# x\n${TIME}=70\n`).effective.time
    expect([from?.document.path, from?.assignment.start, refused]).toEqual(['2.conf', 4, null])
  })

  test('the assignment that was to win but is refused', () => {
    const { value, from, refused } = load('procps', `${TIME}=60\n`, `${TIME}=x\n`).effective.time
    expect([value, from?.document.path, refused?.document.path]).toEqual([60, '1.conf', '2.conf'])
  })

  test('a later good value makes a refused one forgotten', () => {
    expect(load('procps', `${TIME}=x\n`, `${TIME}=70\n`).effective.time).toMatchObject({ value: 70, refused: null })
  })
})

test('busybox at boot: a refused value ends only the program of its file', () => {
  const documents = [`${TIME}=x\n`, `${TIME}=60\n`].map((content, i) => parse(content, 'busybox', `${i}.conf`))
  expect(resolveScope('host', 'busybox', documents).effective.time.value).toBe(60)
  expect(resolveScope('file', 'busybox', documents).effective.time.value).toBe(7200)
})
