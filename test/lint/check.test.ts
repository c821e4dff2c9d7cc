import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RULES } from '../../rules/index.ts'
import { LOADERS } from '../../src/carrier/scope.ts'
import { check } from '../../src/lint/check.ts'
import { NO_INTENT } from '../../src/model/intent.ts'
import { anyBytes } from '../helpers/arbitrary.ts'
import { lintFiles, NLB } from '../helpers/rule.ts'
import { load, trio } from '../helpers/sysctl.ts'

const idsOf = (...args: Parameters<typeof lintFiles>): string[] => lintFiles(...args).map(({ ruleId }) => ruleId)

describe('one finding for one fault', () => {
  test('a finding that rests on several files is reported on the last of them', () => {
    const files = ['net.ipv4.tcp_keepalive_probes = 20\n', 'net.ipv4.tcp_keepalive_time = 60\n', 'net.ipv4.tcp_keepalive_intvl = 60\n']
    const found = lintFiles(RULES, files, NLB)
    expect(found.map(({ ruleId, document, related }) => [ruleId, document.path, related.map((place) => place.document.path)])).toEqual([
      ['detection-outlasts-middlebox', '3.conf', ['1.conf', '2.conf']],
    ])
  })

  test('the same slip in two files is two', () => {
    const file = 'net.ipv4.tcp_retries2 = 8s\n'
    expect(lintFiles(RULES, [file, file]).map(({ document }) => document.path)).toEqual(['1.conf', '2.conf'])
  })

  test('a file that is judged alone has it too', () => {
    const scope = load('systemd', 'net.ipv4.tcp_keepalive_time = 60\n', 'net.ipv4.tcp_keepalive_intvl = 60\nnet.ipv4.tcp_keepalive_probes = 20\n')
    const [first] = scope.documents
    const found = check([{ document: first!, scope, intent: { ...NO_INTENT, ...NLB } }], RULES).diagnostics
    expect(found.map(({ ruleId, document }) => [ruleId, document.path])).toEqual([['detection-outlasts-middlebox', '1.conf']])
  })
})

test('too late for sure says nothing of lateness and margin', () => {
  expect(idsOf(RULES, [trio(350, 10, 1)], { ...NLB, surviveOutage: 0 })).toEqual(['first-probe-too-late', 'detection-outlasts-middlebox'])
  expect(idsOf(RULES, [trio(340, 10, 1)], { ...NLB, surviveOutage: 0 })).toEqual(['probe-may-be-late'])
})

test('a rule that is off does not let a lesser one speak', () => {
  const scope = load('systemd', trio(345, 5, 1))
  const subject = { document: scope.documents[0]!, scope, intent: { ...NO_INTENT, ...NLB, surviveOutage: 0 } }
  expect(check([subject], RULES, { settings: new Map([['probe-may-be-late', 'off']]) }).diagnostics).toEqual([])
})

test('settings replace a rule own level', () => {
  const scope = load('systemd', trio(60, 60, 20))
  const subject = { document: scope.documents[0]!, scope, intent: { ...NO_INTENT, ...NLB } }
  expect(check([subject], RULES, { settings: new Map([['detection-outlasts-middlebox', 'error']]) }).diagnostics.map(({ severity }) => severity)).toEqual(['error'])
})

describe('a sysctl -a dump is no configuration', () => {
  const keys = Array.from({ length: 250 }, (_, i) => `${i < 100 ? 'fs' : 'kernel'}.key_${String(i).padStart(3, '0')} = 1`)
  const dump = [...keys, 'net.ipv4.tcp_keepalive_intvl = 75', 'net.ipv4.tcp_keepalive_probes = 9', 'net.ipv4.tcp_keepalive_time = 7200'].join('\n')

  test('its values are nobody’s choice', () => {
    expect(idsOf(RULES, [dump], NLB)).toEqual([])
  })

  test('what is plainly wrong in it is said', () => {
    expect(idsOf(RULES, [`${dump}\nnet.ipv4.tcp_keepalive_time = 60s\nsome prose\n`], NLB)).toEqual(['duplicate-assignment', 'invalid-value', 'malformed-line'])
  })

  test('so is a file with the keys of a dump that nobody can set', () => {
    const shuffled = [...keys].reverse()
    const lines = [...shuffled, 'kernel.ostype = Linux', 'kernel.osrelease = 6.1', 'net.ipv4.tcp_keepalive_time = 7200'].join('\n')
    expect(idsOf(RULES, [lines], NLB)).toEqual([])
  })

  test('neither one such key nor a few hundred in another order make a dump', () => {
    const someOrder = keys.map((key, i) => (i % 2 === 0 ? key : `vm.${key}`))
    expect(idsOf(RULES, [`${someOrder.join('\n')}\nkernel.ostype = Linux\n${trio(7200, 75, 9)}`], NLB)).toContain('first-probe-too-late')
  })

  test('a long sorted list of one family is none', () => {
    const sorted = Array.from({ length: 250 }, (_, i) => `net.ipv4.conf.e${String(i).padStart(3, '0')}.rp_filter = 1`).join('\n')
    expect(idsOf(RULES, [`${sorted}\n${trio(7200, 75, 9)}`], NLB)).toContain('first-probe-too-late')
  })

  test('a long configuration is none', () => {
    const lines = [...keys].reverse().join('\n')
    expect(idsOf(RULES, [`${lines}\n${trio(7200, 75, 9)}`], NLB)).toContain('first-probe-too-late')
  })
})

test('so many findings as no call takes arguments can be held back', () => {
  expect(lintFiles(RULES, [`# keepalint-disable\n${'net.ipv4.tcp_keepalive_time = 60\n'.repeat(200_000)}`], {})).toEqual([])
})

test('a hundred thousand repeats take no time', () => {
  expect(lintFiles(RULES, ['net.ipv4.tcp_keepalive_time = 60\n'.repeat(100_000)], {})).toHaveLength(100_000)
})

test('linting never throws, whatever the bytes, under every loader', () => {
  const intents = fc.constantFrom({}, NLB, { detectWithin: 60, surviveOutage: 20 }, { ...NLB, detectWithin: 60, surviveLostProbes: 3 })
  fc.assert(
    fc.property(fc.array(anyBytes, { minLength: 1, maxLength: 3 }), fc.constantFrom(...LOADERS), intents, (files, loader, intent) => {
      for (const { document, at, message } of lintFiles(RULES, files, { ...intent, loader })) {
        expect(at.start <= at.end && at.end <= document.text.length).toBe(true)
        expect(message).not.toMatch(/\{\{\w+\}\}|undefined|NaN|Infinity/)
      }
    }),
    { numRuns: 5000 },
  )
})
