import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import rule from '../../rules/trailing-comment.ts'
import { sysctlText } from '../helpers/arbitrary.ts'
import { fixed, fixesOf, outcome } from '../helpers/fix.ts'
import { lintFiles, messages, places } from '../helpers/rule.ts'
import { trio } from '../helpers/sysctl.ts'

const TIME = 'net.ipv4.tcp_keepalive_time'

test.each([
  ['a comment', `${TIME} = 60 # one minute\n`, ['1:34 # one minute']],
  ['a tab before it', `${TIME}=60\t; x\n`, ['1:32 ; x']],
  ['two slashes', `${TIME} = 60 // x\n`, ['1:34 // x']],
  ['words', `${TIME} = 60 seconds\n`, ['1:34 seconds']],
  ['Chinese', `${TIME} = 60 秒\n`, ['1:34 秒']],
  ['the same number again', `${TIME} = 60 60\n`, ['1:34 60']],
  ['behind a hexadecimal number', `${TIME} = 0x3c # x\n`, ['1:36 # x']],
  ['another known parameter', 'net.ipv4.tcp_retries2 = 8 # x\n', ['1:27 # x']],
  ['a glob', 'net.ipv4.tcp_keepalive_* = 5 # x\n', ['1:30 # x']],
  ['with carriage returns', `${TIME} = 60 # x\r\n`, ['1:34 # x']],
  ['every line', `${TIME} = 60 # a\n${TIME} = 60 # b\n`, ['1:34 # a', '2:34 # b']],
  ['within a block of a template', `{% if x %}\n${TIME} = 60 # a\n{% endif %}\n`, ['2:34 # a']],
])('%s', (_, content, expected) => {
  for (const loader of ['systemd', 'procps', 'busybox'] as const) {
    if (!(loader === 'busybox' && content.includes('*'))) expect(places(rule, content, { loader })).toEqual(expected)
  }
})

test('in Latin-1', () => {
  expect(places(rule, Buffer.from(`${TIME} = 60 # f\u00fcr x\n`, 'latin1'))).toEqual(['1:34 # f\u00fcr x'])
})

test.each([
  ['good values', trio(60, 10, 6)],
  ['blanks at the end', trio('60 ', '10\t', '6  ')],
  ['lines of comments', `# x\n ; y\n${trio(60, 10, 6)}`],
  ['a refused value: invalid-value says so', trio('60# x', '10; x', '6s # x')],
  ['a second number: misread-value says so', trio('7 200', '60 70 # x', '6')],
  ['a unit: misread-value says so', trio('1 d', '2 min # x', '6')],
  ['a value that a template fills in', trio('{{ time }} # x', '60 # {{ why }}', '6{% if x %} # y{% endif %}')],
  ['a comment of a template', trio('60 {# x #}', '10{# y #}', 6)],
  ['one that ends in a later line', `${trio(60, 10, '6 {# x')}y #}\n`],
  ['a template for other programs', trio('60 ${UNIT}', '10', '6')],
  ['other families', 'kernel.core_pattern = |/x # y\nnet.ipv4.tcp_mem = 1 2 3 # x\nvm.swappiness = 1 # x\n'],
  ['an unknown key', 'net.ipv4.tcp_keepalive_tme = 60 # x\n'],
  ['a line that is switched off', `#${TIME} = 60 # x\n`],
  ['a dump of all keys', Array.from({ length: 300 }, (_, i) => `${['fs', 'kernel', 'net'][Math.floor(i / 100)]!}.key${String(i).padStart(3, '0')} = 1\n`).join('') + trio('60 # x', 10, 6)],
])('silent: %s', (_, content) => {
  for (const loader of ['systemd', 'procps', 'busybox'] as const) expect(places(rule, content, { loader })).toEqual([])
})

test('says what becomes of it', () => {
  expect(messages(rule, `${TIME} = 60 # one minute\n`)).toEqual([
    'there are no comments at the end of a line: "# one minute" is written to the kernel as a part of the value, and only happens to be ignored; put it on a line of its own',
  ])
})

test('says of a backslash that it joins nothing, or too much', () => {
  expect(messages(rule, `${TIME} = 60 \\\nnet.ipv4.tcp_keepalive_intvl = 10\n`)).toEqual([
    'the backslash does not join the next line to this one: it is written to the kernel as a part of the value, and only happens to be ignored (busybox does join them, and what stands there is lost); remove it',
  ])
})

describe('the fix', () => {
  test.each([
    ['a comment', `${TIME} = 60 # one minute\n`, `# one minute\n${TIME} = 60\n`],
    ['other signs', `${TIME}=60 ;; x\n`, `# x\n${TIME}=60\n`],
    ['words', `${TIME} = 60 seconds`, `# seconds\n${TIME} = 60`],
    ['a lone sign', `${TIME} = 60 #\n`, `${TIME} = 60\n`],
    ['indented', `# x\n\t${TIME} = 60 # y\n`, `# x\n\t# y\n\t${TIME} = 60\n`],
    ['carriage returns', `# x\r\n${TIME} = 60 # y\r\n`, `# x\r\n# y\r\n${TIME} = 60\r\n`],
    ['a minus sign', `-${TIME} = 60 # y\n`, `# y\n-${TIME} = 60\n`],
    ['two lines', `${TIME} = 60 # a\n${TIME} = 60 # b\n`, `# a\n${TIME} = 60\n# b\n${TIME} = 60\n`],
  ])('%s', (_, content, expected) => {
    expect(fixed(content, fixesOf(rule, content))).toBe(expected)
  })

  test.each([
    ['a line that busybox joins to the next', `${TIME} = 60 # x \\\nvm.swappiness = 1\n`],
    ['a line that busybox joins to the one before', `# x \\\n${TIME} = 60 # y\n`],
    ['a carriage return alone, which only systemd takes for a line end', `# x\r${TIME} = 60 # y\n`],
    ['a comment of a template that may end in a later line', `${TIME} = 60 # x {# y\n#}\n`],
    ['a template tag on the line', `{% if x %}${TIME} = 60 # y\n{% endif %}\n`],
    ['a glob', 'net.ipv4.tcp_keepalive_* = 60 # a\nnet.ipv4.tcp_keepalive_t* = 70\nnet.ipv4.tcp_keepalive_* = 60\n'],
  ])('none: %s', (_, content) => {
    expect(lintFiles([rule], [content]).map(({ fix }) => fix)).toEqual([undefined])
  })

  test('changes no value under any loader, and silences the rule on its line', () => {
    let applied = 0
    fc.assert(
      fc.property(sysctlText, (text) => {
        const fixes = fixesOf(rule, text)
        if (fixes.length === 0) return
        applied++
        const after = fixed(text, fixes)
        expect(outcome(after)).toEqual(outcome(text))
        expect(places(rule, after)).toHaveLength(places(rule, text).length - fixes.length)
      }),
      { numRuns: 3000 },
    )
    expect(applied).toBeGreaterThan(100)
  })
})

test('no fix brings a directive to life', () => {
  expect(fixesOf(rule, 'net.ipv4.tcp_keepalive_time = 60 # keepalint-disable-file\n')).toEqual([])
})
