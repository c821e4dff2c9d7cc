import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import rule from '../../rules/semicolon-comment.ts'
import { sysctlText } from '../helpers/arbitrary.ts'
import { fixed, fixesOf, outcome } from '../helpers/fix.ts'
import { messages, places } from '../helpers/rule.ts'
import { trio } from '../helpers/sysctl.ts'

test.each([
  ['a line of text', `; idle connections\n${trio(60, 10, 6)}`, ['1:1 ;']],
  ['a value that is switched off', ';net.ipv4.tcp_keepalive_time = 60\n', ['1:1 ;']],
  ['indented', 'vm.swappiness = 1\n\t ;x\n', ['2:3 ;']],
  ['among other families', 'vm.swappiness = 1\n; x\n', ['2:1 ;']],
  ['once a file', '# a\n; b\nvm.swappiness = 1\n; c\n', ['2:1 ;']],
  ['behind a template tag', '{% if x %}\n; x\n{% endif %}\n', ['2:1 ;']],
])('%s', (_, content, expected) => {
  expect(places(rule, content)).toEqual(expected)
})

test.each([
  ['number signs', `# x\n  # ; y\n${trio(60, 10, 6)}`],
  ['in a value', 'kernel.core_pattern = |/x; y\nnet.ipv4.tcp_keepalive_time = 60 ; x\n'],
  ['in a key', 'vm;swappiness = 1\n'],
  ['in a comment of a template', '{#\n; x\n#}\n'],
  ['an empty file', ''],
])('silent: %s', (_, content) => {
  expect(places(rule, content)).toEqual([])
})

test.each(['procps', 'busybox'] as const)('%s takes it for a comment', (loader) => {
  expect(places(rule, '; x\n', { loader })).toEqual([])
})

test('says which systemd, and what to write', () => {
  expect(messages(rule, '; x\n')).toEqual(['systemd 262 no longer takes a line that begins with ; for a comment: it complains and exits 1, or looks for such a key; begin comments with #'])
})

describe('the fix', () => {
  test('turns all of them into number signs', () => {
    const content = '; a\r\nvm.x = 1;\r\n  ;; b\r\n# ;\n;'
    expect(fixed(content, fixesOf(rule, content))).toBe('# a\r\nvm.x = 1;\r\n  #; b\r\n# ;\n#')
  })

  test('leaves alone what busybox joins to the line before', () => {
    expect(fixesOf(rule, 'net.ipv4.tcp_keepalive_intvl =\\\n; x\nnet.ipv4.tcp_keepalive_time = 60\n')).toEqual([])
  })

  test('changes no value under any loader, and silences the rule', () => {
    let applied = 0
    fc.assert(
      fc.property(sysctlText, (text) => {
        const fixes = fixesOf(rule, text)
        if (fixes.length === 0) return
        applied++
        const after = fixed(text, fixes)
        expect(outcome(after)).toEqual(outcome(text))
        expect(places(rule, after)).toEqual([])
      }),
      { numRuns: 3000 },
    )
    expect(applied).toBeGreaterThan(50)
  })
})
