import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LOADERS } from '../../src/carrier/scope.ts'
import { TRIO } from '../../src/kernel/parameters.ts'
import { plainSysctlText } from '../helpers/arbitrary.ts'
import { REAL_LOADERS, runReally, type Load, type RealFiles, type RealOutcome } from '../helpers/real-loaders.ts'
import { outcomeOf } from '../helpers/resolution.ts'
import { CASES } from './cases.ts'
import { CONFORMANCE } from './conformance-cases.ts'

/** More than the usual number, for a long run by hand: KEEPALINT_RUNS=5000. */
const RUNS = Number(process.env['KEEPALINT_RUNS'] ?? 300)

/** What differs between us and the real program, as a test prints it; `exits` compares the exit status as well. */
function difference(load: Load, real: RealOutcome, exits: boolean): object | null {
  const ours = outcomeOf(load, TRIO)
  const same = JSON.stringify(ours.values) === JSON.stringify(real.values) && (!exits || ours.exit === real.exit)
  return same ? null : { ...load, ours, real: { values: real.values, exit: real.exit, stderr: real.stderr.slice(0, 300) } }
}

/** All loads in one namespace; then, where one differs, fast-check shrinks it. */
function agree(arbitrary: fc.Arbitrary<Load>, exits: boolean): void {
  const seed = Date.now() & 0x7fffffff
  const loads = fc.sample(arbitrary, { numRuns: RUNS, seed })
  const real = runReally(loads)
  const differs = loads.some((load, i) => difference(load, real[i]!, exits) !== null)
  if (!differs) return
  fc.assert(
    fc.property(arbitrary, (load) => {
      expect(difference(load, runReally([load])[0]!, exits)).toBeNull()
    }),
    { seed, numRuns: RUNS },
  )
}

const NAMES = ['10-a.conf', '50-a.conf', '99-a.conf', '99-sysctl.conf', 'a.conf', '.50-a.conf', '50-a.conf~', 'Z.conf', '100-a.conf', '50_a.conf', 'é.conf'] as const
const DIRECTORIES = ['etc/sysctl.d', 'run/sysctl.d', 'usr/local/lib/sysctl.d', 'usr/lib/sysctl.d'] as const

const entry: fc.Arbitrary<RealFiles[string]> = fc.oneof(
  { weight: 8, arbitrary: plainSysctlText },
  { weight: 1, arbitrary: fc.constantFrom({ link: '/dev/null' }, { link: '/nonexistent' }, { link: '../sysctl.conf' }, { link: '50-a.conf' }, { link: '/etc/sysctl.d/10-a.conf' }) },
  { weight: 1, arbitrary: fc.constant({ directory: true } as const) },
)

const dropIn = fc.tuple(fc.constantFrom(...DIRECTORIES), fc.constantFrom(...NAMES), entry).map(([directory, name, content]): [string, RealFiles[string]] => [`${directory}/${name}`, content])
const sysctlConf = fc.option(plainSysctlText.map((content): [string, RealFiles[string]] => ['etc/sysctl.conf', content]))
const host = fc.tuple(fc.array(dropIn, { maxLength: 6 }), sysctlConf).map(([dropIns, conf]): RealFiles => Object.fromEntries(conf === null ? dropIns : [...dropIns, conf]))

describe.each(REAL_LOADERS)('the real %s', (loader) => {
  const loads = CONFORMANCE.map(({ files, args }): Load => ({ loader, files, args }))
  let real: readonly RealOutcome[] = []

  test('runs all cases', () => {
    real = runReally(loads)
    expect(real).toHaveLength(CONFORMANCE.length)
  })

  test.each(CONFORMANCE.map(({ name }, i) => [name, i] as const))('%s', (_, i) => {
    expect(difference(loads[i]!, real[i]!, true)).toBeNull()
  })

  test('agrees on what the resolver is tested with', () => {
    // What a template decides no loader can know.
    const plain = CASES.map(([, contents]) => contents).filter((contents) => !/[{<]%|\{\{|%\{/.test(contents.join('')))
    const named = plain.map((contents): Load => ({ loader, files: Object.fromEntries(contents.map((content, i) => [`mnt/${i}.conf`, content])), args: contents.map((_, i) => `/mnt/${i}.conf`) }))
    const outcomes = runReally(named)
    expect(named.flatMap((load, i) => difference(load, outcomes[i]!, true) ?? [])).toEqual([])
  })

  test(`agrees on ${RUNS} generated sets of named files`, () => {
    const named = fc.array(plainSysctlText, { minLength: 1, maxLength: 3 }).map((contents): Load => ({ loader, files: Object.fromEntries(contents.map((content, i) => [`mnt/${i}.conf`, content])), args: contents.map((_, i) => `/mnt/${i}.conf`) }))
    agree(named, false)
  }, 600_000)

  test(`agrees on ${RUNS} generated hosts`, () => {
    agree(host.map((files): Load => ({ loader, files, args: null })), false)
  }, 600_000)
})

// Elsewhere they are skipped with a reason; in CI nothing may be skipped unnoticed.
test.skipIf(process.env['CI'] !== 'true')('in CI all of them are run', () => {
  expect(REAL_LOADERS).toEqual(LOADERS)
})
