import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RULES } from '../../rules/index.ts'
import { LOADERS } from '../../src/carrier/scope.ts'
import type { Diagnostic } from '../../src/lint/check.ts'
import { applyFixes } from '../../src/lint/fix.ts'
import { NO_WAY } from '../../src/lint/remedy.ts'
import { sysctlText } from '../helpers/arbitrary.ts'
import { box, lintFiles, type Given } from '../helpers/rule.ts'
import { trio } from '../helpers/sysctl.ts'

const PATH_RULES = ['first-probe-too-late', 'probe-may-be-late', 'no-loss-margin']

/** What a finding of the rule, once its advice is taken, must no longer be followed by. */
const SILENCES: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(PATH_RULES.map((id) => [id, PATH_RULES])),
  'first-probe-late-for-common-middleboxes': ['first-probe-late-for-common-middleboxes'],
  'detection-outlasts-middlebox': [...PATH_RULES, 'detection-outlasts-middlebox'],
  'detection-too-slow': [...PATH_RULES, 'detection-too-slow', 'outage-kills-connections'],
  'outage-kills-connections': [...PATH_RULES, 'detection-too-slow', 'outage-kills-connections'],
  'short-outage-kills': [...PATH_RULES, 'detection-too-slow', 'short-outage-kills'],
}

type Values = Readonly<Record<'time' | 'intvl' | 'probes', number>>

/** The values of each alternative in "set a to at most 1 and b to 2, or c to 3". */
function alternatives(message: string, before: Values): Values[] {
  const advice = message.slice(message.lastIndexOf('set tcp_keepalive_'))
  return advice.split(', or ').flatMap((alternative) => {
    const changes = Array.from(alternative.matchAll(/tcp_keepalive_(\w+) to (?:at most )?(\d+)/g), ([, name, value]) => [name, Number(value)])
    return changes.length === 0 ? [] : [{ ...before, ...(Object.fromEntries(changes) as Partial<Values>) }]
  })
}

const idle = fc.option(fc.integer({ min: 30, max: 4000 }), { nil: null })
const given: fc.Arbitrary<Given> = fc
  .record({ idle, detectWithin: fc.option(fc.integer({ min: 20, max: 4000 }), { nil: null }), surviveOutage: fc.option(fc.integer({ min: 0, max: 120 }), { nil: null }), surviveLostProbes: fc.nat({ max: 3 }) })
  .map(({ idle: seconds, ...rest }) => ({ ...rest, middleboxes: seconds === null ? [] : [box('aws-nlb-tcp', seconds)] }))

test('whoever takes the advice of a message is rid of the finding', () => {
  let followed = 0
  const values = fc.record({ time: fc.integer({ min: 1, max: 8000 }), intvl: fc.integer({ min: 1, max: 400 }), probes: fc.integer({ min: 1, max: 30 }) })
  fc.assert(
    fc.property(values, given, (before, intent) => {
      for (const { ruleId, message } of lintFiles(RULES, [trio(before.time, before.intvl, before.probes)], intent)) {
        const silenced = SILENCES[ruleId]
        if (silenced === undefined || message.includes(NO_WAY.text) || message.endsWith('in keepalive.yaml)')) continue
        const ways = alternatives(message, before)
        expect(ways, message).not.toEqual([])
        for (const { time, intvl, probes } of ways) {
          const after = lintFiles(RULES, [trio(time, intvl, probes)], intent).map((found) => found.ruleId)
          expect(after.filter((id) => silenced.includes(id)), `${message} -> ${time}/${intvl}/${probes}`).toEqual([])
          followed++
        }
      }
    }),
    { numRuns: 400 },
  )
  expect(followed).toBeGreaterThan(400)
})

test('advice for one fault does not break what holds', () => {
  // intvl = 2 would do for the outage alone, and the sum would outlast the box.
  const found = lintFiles(RULES, [trio(100, 1, 200)], { middleboxes: [box('aws-nlb-tcp')], surviveOutage: 240 })
  expect(found.map(({ message }) => message.slice(message.indexOf('set ')))).toEqual(['set tcp_keepalive_intvl to 10 and tcp_keepalive_probes to 25'])
})

const modelled: fc.Arbitrary<Given> = fc.record({ middleboxes: fc.constantFrom([], [box('aws-nlb-tcp')], [box('aws-nlb-tcp')]), detectWithin: fc.constantFrom(null, 120), surviveOutage: fc.constantFrom(null, 20), connections: fc.constantFrom(null, 100_000), maxProbesPerSecond: fc.constantFrom(null, 500) })

/** Lines of the three as people write them, right and wrong, some of them left out. */
const written = fc.tuple(...['time', 'intvl', 'probes'].map((name) => fc.tuple(fc.constantFrom(`net.ipv4.tcp_keepalive_${name} = `, `net/ipv4/tcp_keepalive_${name}=`, `-net.ipv4.tcp_keepalive_${name}=`, `net.ipv4.tcp_keepalive_${name}: `), fc.oneof(fc.integer({ min: -1, max: 9000 }), fc.integer({ min: 300, max: 360 }), fc.constantFrom(0, 1, 5, 60, 60_000, '060', '60s', '1 h', '60 # x', '7 200')), fc.constantFrom('\n', '\r\n', '')))).map((lines) => lines.map((parts) => parts.join('')).join(''))

test('whoever takes a suggestion is rid of the finding, under every loader, and it says what it sets', { timeout: 60_000 }, () => {
  const taken = new Map<string, number>()
  const text = fc.tuple(fc.constantFrom('', '', '', '\ufeff'), fc.oneof({ weight: 3, arbitrary: written }, sysctlText)).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, fc.option(text, { nil: null }), modelled, fc.constantFrom(...LOADERS), (first, second, intent, loader) => {
      const files = second === null ? [first] : [first, second]
      const found = lintFiles(RULES, files, { ...intent, loader })
      for (const { ruleId, message, document, suggest } of found) {
        // With a negative time the other two do nothing, so that only mending it brings their defects to light.
        const isSame = (each: Diagnostic): boolean => each.ruleId === ruleId && (ruleId !== 'keepalive-defeated' || each.message === message)
        const count = (all: readonly Diagnostic[]): number => all.filter(isSame).length
        for (const { desc, fix } of suggest) {
          const { text: after, bom } = applyFixes(document, [fix])
          const mended = files.map((content, i) => (document.path === `${i + 1}.conf` ? `${bom ? '\ufeff' : ''}${after}` : content))
          expect(count(lintFiles(RULES, mended, { ...intent, loader })), `${ruleId}: ${desc}\n${JSON.stringify(mended)}`).toBeLessThan(count(found))
          taken.set(ruleId, (taken.get(ruleId) ?? 0) + 1)
        }
      }
    }),
    { numRuns: Number(process.env['KEEPALINT_RUNS'] ?? 1500) },
  )
  const promising = RULES.filter(({ meta }) => meta.hasSuggestions).map(({ id }) => id)
  expect(promising.filter((id) => !taken.has(id))).toEqual([])
})
