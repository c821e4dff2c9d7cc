import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readModel } from '../../src/model/read.ts'
import { box } from '../helpers/rule.ts'

/** The faults of a text, as a user sees them; none for a model. */
function faults(content: string | Uint8Array): string[] {
  const read = readModel(typeof content === 'string' ? Buffer.from(content) : content)
  return 'faults' in read ? read.faults.map(({ line, column, where, message }) => `${line}:${column}: ${where === '' ? '' : `${where}: `}${message}`) : []
}

const FULL = `# yaml-language-server: $schema=./node_modules/keepalint/schemas/keepalive.schema.json
version: 1
keepalive: { time: 1m, intvl: 10, probes: 6 }
retransmission: { retries2: 7 }
middleboxes:
  - aws-nlb-tcp
  - { use: azure-lb-rule, idleTimeout: 15m }
  - { name: office-firewall, idleTimeout: 1h30m }
  - { name: proxy, idleTimeout: 60, countsKeepalive: false }
requirements:
  detectWithin: 2m
  surviveOutage: 20s
  surviveLostProbes: 2
  connections: 100000
  maxProbesPerSecond: 2000
appliesTo: containers
loader: procps
ignore: [vendor/**]
outputs:
  - { format: sysctl, path: etc/sysctl.d/60-keepalive.conf }
rules: { no-loss-margin: off }
`

test('a model with everything', () => {
  expect(readModel(Buffer.from(FULL))).toMatchObject({
    model: {
      keepalive: { time: 60, intvl: 10, probes: 6 },
      retries2: 7,
      middleboxes: [
        box('aws-nlb-tcp'),
        box('azure-lb-rule', 900),
        { name: 'office-firewall', idleTimeout: 5400, countsKeepalive: true },
        { name: 'proxy', idleTimeout: 60, countsKeepalive: false },
      ],
      requirements: { detectWithin: 120, surviveOutage: 20, surviveLostProbes: 2, connections: 100_000, maxProbesPerSecond: 2000 },
      appliesTo: 'containers',
      loader: 'procps',
      ignore: ['vendor/**'],
      outputs: [{ format: 'sysctl', path: 'etc/sysctl.d/60-keepalive.conf' }],
      rules: { 'no-loss-margin': 'off' },
    },
  })
})

test('a model with nothing has every default', () => {
  expect(readModel(Buffer.from('version: 1\n'))).toMatchObject({
    model: { keepalive: {}, retries2: null, middleboxes: [], requirements: { detectWithin: null, surviveLostProbes: 1 }, appliesTo: 'host', loader: 'systemd', outputs: [], rules: {} },
  })
})

test('JSON is a model too, and so is one with a byte order mark', () => {
  expect(faults('{ "version": 1, "keepalive": { "time": 60 } }')).toEqual([])
  expect(faults('\ufeffversion: 1\n')).toEqual([])
})

test.each([
  ['', ['1:1: expected a mapping that begins with version: 1, got null']],
  ['[]', ['1:1: expected a mapping that begins with version: 1, got []']],
  ['keepalive: {}', ['1:1: expected a property version']],
  ['version: 2\n', ['1:10: version: expected 1, got 2']],
  ['version: 1\nkeepalive: { tim: 60 }\n', ['2:14: keepalive.tim: there is no such property; did you mean time?']],
  ['version: 1\nkeepalive: { ttl: 60 }\n', ['2:14: keepalive.ttl: there is no such property; expected time, intvl, probes']],
  ['version: 1\nkeepalive:\n  probes: "6"\n', ['3:11: keepalive.probes: expected a whole number from 0 to 255, got "6"']],
  ['version: 1\nkeepalive: { probes: 256 }\n', ['2:22: keepalive.probes: expected a whole number from 0 to 255, got 256']],
  ['version: 1\nkeepalive: { time: -1 }\n', ['2:20: keepalive.time: expected a duration such as 60, "60s", "5m" or "1h30m", got -1']],
  ['version: 1\nkeepalive: { time: 060s, intvl: 1.5 }\n', ['2:33: keepalive.intvl: expected a duration such as 60, "60s", "5m" or "1h30m", got 1.5']],
  ['version: 1\nkeepalive: { time: 9999d }\n', ['2:20: keepalive.time: expected a duration of at most 8589934 seconds, got "9999d"']],
  ['version: 1\nkeepalive:\n', ['2:11: keepalive: expected { time, intvl, probes }, got null']],
  ['version: 1\nmiddleboxes:\n  - aws-nlb-tpc\n', ['3:5: middleboxes[0]: there is no middlebox aws-nlb-tpc in the catalogue; did you mean aws-nlb-tcp?']],
  ['version: 1\nmiddleboxes: [{ use: azure-lb, idleTimeout: 15m }, aws]\n', ['2:22: middleboxes[0].use: a model names a middlebox by its id; write azure-lb-rule for azure-lb', '2:52: middleboxes[1]: there is no middlebox aws in the catalogue; did you mean aws-nlb-tcp, aws-nlb-tls, aws-alb?']],
  ['version: 1\nmiddleboxes: [{ use: nope-nope, idleTimeout: soon }]\n', ['2:22: middleboxes[0].use: there is no middlebox nope-nope in the catalogue', '2:46: middleboxes[0].idleTimeout: expected a duration above 0, such as 60, "60s", "5m" or "1h30m", got "soon"']],
  ['version: 1\nmiddleboxes: [{ name: x }]\n', ['2:15: middleboxes[0]: expected a property idleTimeout']],
  ['version: 1\nmiddleboxes: [{ idleTimeout: 5 }]\n', ['2:15: middleboxes[0]: expected a property use (a middlebox of the catalogue) or name (one of your own)']],
  ['version: 1\nmiddleboxes: [{ use: aws-alb, name: x }]\n', ['2:31: middleboxes[0].name: there is no such property; expected use, idleTimeout']],
  ['version: 1\nmiddleboxes: [350]\n', ['2:15: middleboxes[0]: expected a middlebox: a name of the catalogue, { use, idleTimeout } or { name, idleTimeout }, got 350']],
  ['version: 1\nmiddleboxes: [haproxy]\n', ['2:15: middleboxes[0]: haproxy has no idle timeout of its own; write { use: haproxy, idleTimeout: 1h } with the one that is configured there']],
  ['version: 1\nrequirements: { detectWithin: 0 }\n', ['2:31: requirements.detectWithin: expected a duration above 0, such as 60, "60s", "5m" or "1h30m", got 0']],
  ['version: 1\nappliesTo: pods\n', ['2:12: appliesTo: expected host or containers, got "pods"']],
  ['version: 1\noutputs: [{ format: sysctl, path: ../x }]\n', ['2:35: outputs[0].path: expected a relative path without .., got "../x"']],
  ['version: 1\noutputs: [{ format: sysctl, path: /etc/x }]\n', ['2:35: outputs[0].path: expected a relative path without .., got "/etc/x"']],
  ['version: 1\nrules: { zero-tim: off }\n', ['2:10: rules.zero-tim: there is no rule zero-tim; did you mean zero-time?']],
  ['version: 1\nrules: { zero-time: loud }\n', ['2:21: rules.zero-time: expected off, warn or error, got "loud"']],
  ['version: 1\nrules: { suspicious-unit: [warn, { alow: [1] }] }\n', ['2:36: rules.suspicious-unit[1].alow: there is no such property; did you mean allow?']],
  ['version: 1\nrules: { suspicious-unit: [warn] }\n', ['2:27: rules.suspicious-unit: expected a list of a level and its options, such as [warn, { ... }], got ["warn"]']],
  ['version: 1\nrules: { suspicious-unit: [loud, {}] }\n', ['2:28: rules.suspicious-unit[0]: expected off, warn or error, got "loud"']],
  ['version: 1\nversion: 1\n', ['2:1: this property is there twice']],
  ['---\nversion: 1\n---\nversion: 1\n', ['3:1: holds a second document; a model is a single one']],
  ['version: 1\nkeepalive:\n\ttime: 3\n', ['3:1: Tabs are not allowed as indentation']],
  ['version: *nope\n', ['1:1: has aliases that cannot be followed (Unresolved alias (the anchor must be set before the alias): nope)']],
  ['version: 1\nkeepalive: &a { time: *a }\n', ['2:23: keepalive.time: holds itself, which would never end']],
  ['version: 1\nkeepalive: { time: 8589935 }\n', ['2:20: keepalive.time: expected a duration such as 60, "60s", "5m" or "1h30m" and at most 8589934, got 8589935']],
  ['version: 1\nrequirements: !!omap [detectWithin: 1s]\n', ['2:22: requirements: expected a plain mapping, list, text or number']],
  ['version: 1\nkeepalive: !!set { time }\n', ['2:18: keepalive: expected a plain mapping, list, text or number']],
  ['version: 1\nmiddleboxes: [{ aws-nlb-tcp: 350s }]\n', ['2:15: middleboxes[0]: expected a property use (a middlebox of the catalogue) or name (one of your own)', '2:17: middleboxes[0].aws-nlb-tcp: a middlebox of the catalogue with another idle timeout is written { use: aws-nlb-tcp, idleTimeout: 15m }']],
  ['version: 1\n? [a, b]\n: c\n', ['2:3: expected a text as the name of a property']],
  [`version: 1\n# ${'x'.repeat(2 ** 18)}\n`, ['1:1: is too large to be a model (more than 262144 characters)']],
  ['version: 1\nkeepalive: { time: .inf }\n', ['2:20: keepalive.time: expected a duration such as 60, "60s", "5m" or "1h30m", got Infinity']],
  ['version: 1\nmiddleboxes: [{}]\n', ['2:15: middleboxes[0]: expected a property use (a middlebox of the catalogue) or name (one of your own)']],
  [Buffer.from([0x76, 0xff]), ['1:1: is not UTF-8']],
  ['['.repeat(10_000), ['1:1: is nested too deeply to be a model']],
  ['- '.repeat(10_000), ['1:1: is nested too deeply to be a model']],
])('%j', (content, expected) => {
  expect(faults(content)).toEqual(expected)
})

test('aliases that multiply are not followed', () => {
  const bomb = Array.from({ length: 9 }, (_, i) => `a${i}: &a${i} [${Array(9).fill(i === 0 ? 'x' : `*a${i - 1}`).join(', ')}]`).join('\n')
  expect(faults(bomb)).toEqual(['1:1: has aliases that cannot be followed (Excessive alias count indicates a resource exhaustion attack)'])
})

describe('places', () => {
  test('of keys and values', () => {
    const read = readModel(Buffer.from(FULL))
    if ('faults' in read) throw new Error('no model')
    const cut = (span: { start: number; end: number } | undefined): string | undefined => span && FULL.slice(span.start, span.end)
    expect([cut(read.spanOf(['keepalive', 'time'])), cut(read.spanOf(['keepalive', 'time'], 'key')), cut(read.spanOf(['middleboxes', 0])), read.spanOf(['keepalive', 'nope'])]).toEqual([
      '1m',
      'time',
      'aws-nlb-tcp',
      undefined,
    ])
  })
})

test('any bytes give a model or faults with their places', () => {
  const pieces = ['version: 1\n', 'keepalive:', ' { time: 60 }', '\n', '  ', '- ', 'middleboxes:\n', 'aws-nlb-tcp', '&a ', '*a', '? ', ': ', '!!map ', '"', "'", '|', '>', '{', '}', '[', ']', '#', '\t', '---\n', '...\n', '%YAML 1.2\n', '<<: ', '\0', '\ufeff', 'é']
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 15 }).map((parts) => new Uint8Array(Buffer.from(parts.join(''))))
  fc.assert(
    fc.property(fc.oneof(text, fc.uint8Array({ maxLength: 80 })), (bytes) => {
      const read = readModel(bytes)
      if (!('faults' in read)) return
      expect(read.faults.length).toBeGreaterThan(0)
      for (const { line, column, message } of read.faults) expect(line >= 1 && column >= 1 && message.length > 0 && !message.includes('\n')).toBe(true)
    }),
    { numRuns: 5000 },
  )
})
