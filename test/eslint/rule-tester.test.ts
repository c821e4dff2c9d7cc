import { RuleTester } from 'eslint'
import { RuleTester as OldestRuleTester } from 'eslint-oldest'
import { describe, it } from 'vitest'
import keepalint from '../../src/eslint/plugin.ts'

const NO_PROBES = 'net.ipv4.tcp_keepalive_probes = 0\n'

describe.each([RuleTester, OldestRuleTester])("ESLint's own tester of rules, %#", (Tester) => {
  Tester.describe = describe
  Tester.it = it
  const tester = new Tester({ plugins: { keepalint }, language: 'keepalint/sysctl' })

  tester.run('suspicious-unit', keepalint.rules['suspicious-unit']!, {
    valid: ['net.ipv4.tcp_keepalive_time = 60\n', { code: 'net.ipv4.tcp_keepalive_time = 36000\n', options: [{ allow: [36000] }] }],
    invalid: [
      {
        code: 'net.ipv4.tcp_keepalive_time = 60000\n',
        errors: [
          {
            messageId: 'milliseconds',
            data: { name: 'tcp_keepalive_time', value: 60000, duration: '16 h 40 min', seconds: 60 },
            line: 1,
            column: 31,
            endLine: 1,
            endColumn: 36,
            suggestions: [{ desc: 'set tcp_keepalive_time to 60', output: 'net.ipv4.tcp_keepalive_time = 60\n' }],
          },
        ],
      },
    ],
  })

  tester.run('trailing-comment', keepalint.rules['trailing-comment']!, {
    valid: [NO_PROBES],
    invalid: [
      {
        code: 'net.ipv4.tcp_keepalive_time = 60 # one minute\n',
        output: '# one minute\nnet.ipv4.tcp_keepalive_time = 60\n',
        errors: [{ messageId: 'text' }],
      },
    ],
  })

  tester.run('keepalive-defeated', keepalint.rules['keepalive-defeated']!, {
    valid: ['net.ipv4.tcp_keepalive_probes = 6\n'],
    invalid: [{ code: NO_PROBES, filename: 'etc/sysctl.d/60-keepalive.conf', errors: 1 }],
  })
})
