import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { RULES } from '../../rules/index.ts'
import { NO_INTENT } from '../../src/model/intent.ts'
import { REPORTERS as FOR_PROGRAMS } from '../../src/report/formats.ts'
import { json } from '../../src/report/json.ts'
import { byFile } from '../../src/report/report.ts'
import { stylish } from '../../src/report/stylish.ts'
import { columnsOf, visible } from '../../src/report/visible.ts'
import { check } from '../../src/lint/check.ts'
import { NLB } from '../helpers/rule.ts'
import { load, trio } from '../helpers/sysctl.ts'

const REPORTERS = { stylish, json, ...FOR_PROGRAMS }

function report(format: keyof typeof REPORTERS, files: readonly (string | Uint8Array)[], color = false): string {
  const scope = load('systemd', ...files)
  const subjects = scope.documents.map((document) => ({ document, scope, intent: { ...NO_INTENT, ...NLB } }))
  return REPORTERS[format](byFile(scope.documents, check(subjects, RULES)), { color, cwd: '/work', rules: RULES, version: '1.2.3', problems: [] })
}

const FILES = ['net.ipv4.tcp_keepalive_time = 60\nnet.ipv4.tcp_keepalive_time = 60\n', '# 秒\nnet.ipv4.tcp_keepalive_intvl = 60s\nnet.ipv4.tcp_keepalive_probes = 20\n', 'vm.swappiness = 1\n']

describe('stylish', () => {
  test('shows the line, marks the part at fault, gives the page', () => {
    expect(report('stylish', FILES)).toBe(`1.conf
  2:1  warning  tcp_keepalive_time is set to the same value in line 1 already: whoever changes one of the two will miss the other; remove one of the two  repeated-assignment
         https://github.com/keepalint/keepalint/blob/main/rules/repeated-assignment.md
     2 | net.ipv4.tcp_keepalive_time = 60
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^

2.conf
  2:32  error  the kernel refuses "60s", as "s" follows the number, and tcp_keepalive_intvl keeps its old value; write 60  invalid-value
         https://github.com/keepalint/keepalint/blob/main/rules/invalid-value.md
         try net.ipv4.tcp_keepalive_intvl = 60
     2 | net.ipv4.tcp_keepalive_intvl = 60s
       |                                ^^^

1 error and 1 warning in 3 files; --fix mends 1 of them
`)
  })

  test('names the other places of a finding that rests on several files', () => {
    expect(report('stylish', ['net.ipv4.tcp_keepalive_time = 60\n', trio(60, 60, 20).split('\n').slice(1).join('\n')])).toContain('\n         also rests on 1.conf:1:31\n')
  })

  test('prints nothing where nothing is wrong', () => {
    expect(report('stylish', [trio(60, 10, 6)])).toBe('')
  })

  test('marks what is in colour in colour', () => {
    expect(report('stylish', ['net.ipv4.tcp_retries2 = x\n'], true)).toContain('\x1b[31merror\x1b[39m')
  })

  test('the marks stand below wide characters, tabs and what is made visible', () => {
    const lines = report('stylish', ['net.ipv4.tcp_retries2\t=\t8\u202es\n', `net.ipv4.tcp_retries2=8秒秒x\n`]).split('\n')
    const [first, second] = lines.filter((line) => line.includes('^'))
    expect(lines).toContain('     1 | net.ipv4.tcp_retries2 = 8\\u202es')
    expect(first).toBe('       |                         ^^^^^^^^')
    expect(second).toBe('       |                       ^^^^^^')
  })

  test('a long line is cut around the part at fault', () => {
    const excerpt = report('stylish', [`net.ipv4.tcp_retries2 = ${'9'.repeat(5000)}\n`]).split('\n').filter((line) => line.includes(' | '))
    expect(excerpt.map((line) => line.length < 200)).toEqual([true, true])
  })

  test('no byte of a file steers the terminal', () => {
    const output = report('stylish', ['net.ipv4.tcp_retries2 = \x1b]0;x\x07\n\x1b[2J prose \x9b1m\n'])
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(/[\0-\x09\x0b-\x1f\x7f-\x9f]/.test(output)).toBe(false)
  })
})

describe('unix', () => {
  test('is one line a finding', () => {
    expect(report('unix', FILES).split('\n').map((line) => line.replace(/ .* /, ' ... '))).toEqual([
      '1.conf:2:1: ... [warning/repeated-assignment]',
      '2.conf:2:32: ... [error/invalid-value]',
      '',
    ])
  })
})

describe('json', () => {
  test('follows its schema', () => {
    const schema = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../schemas/lint-output.schema.json'), 'utf8')) as object
    const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })
    for (const files of [FILES, [], [trio(7200, 75, 1)], ['net.ipv4.tcp_keepalive_time = 60\n', 'net.ipv4.tcp_keepalive_intvl = 60\n']]) {
      ajv.validate(schema, JSON.parse(report('json', files)))
      expect(ajv.errors).toBeNull()
    }
  })

  test('is laid out as JSON.stringify lays it out', () => {
    for (const files of [FILES, [], ['vm.swappiness = 1\n']]) {
      const text = report('json', files)
      expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`)
    }
  })

  test('has every file, with what ESLint says of one', () => {
    const output = JSON.parse(report('json', FILES)) as { results: Record<string, unknown>[]; summary: unknown }
    expect(output.summary).toEqual({ files: 3, errors: 1, warnings: 1 })
    expect(output.results.map(({ messages: _messages, ...rest }) => rest)).toMatchObject([
      { filePath: '1.conf', errorCount: 0, warningCount: 1, fixableWarningCount: 1 },
      { filePath: '2.conf', errorCount: 1, warningCount: 0, fixableErrorCount: 0 },
      { filePath: '3.conf', errorCount: 0, warningCount: 0 },
    ])
    expect(output.results[0]!['messages']).toEqual([
      {
        ruleId: 'repeated-assignment',
        severity: 1,
        message: 'tcp_keepalive_time is set to the same value in line 1 already: whoever changes one of the two will miss the other; remove one of the two',
        line: 2,
        column: 1,
        endLine: 2,
        endColumn: 28,
        fix: { range: [33, 66], text: '' },
        data: { name: 'tcp_keepalive_time', line: 1 },
        url: 'https://github.com/keepalint/keepalint/blob/main/rules/repeated-assignment.md',
      },
    ])
  })
})

test('what steers a terminal is made visible', () => {
  expect(visible('a\tb\n\x1b[31m\u202e\x85')).toBe('a b\\x0a\\x1b[31m\\u202e\\x85')
})

test('columns of a terminal', () => {
  expect(['abc', 'ü', '秒', '😀', '한'].map(columnsOf)).toEqual([3, 1, 2, 2, 2])
})
