import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import rule from '../../rules/stale-comment.ts'
import { render } from '../../src/render/render.ts'
import { readModel } from '../../src/model/read.ts'
import { modelSource } from '../helpers/arbitrary-model.ts'
import { anyBytes, sysctlText } from '../helpers/arbitrary.ts'
import { box, lintFiles, messages, places } from '../helpers/rule.ts'
import { trio } from '../helpers/sysctl.ts'

const TIME = 'net.ipv4.tcp_keepalive_time'
const INTVL = 'net.ipv4.tcp_keepalive_intvl'
const PROBES = 'net.ipv4.tcp_keepalive_probes'

/** What the rule says of one comment above the three lines: the text that it marks, and its message's id. */
function above(comment: string, [time, intvl, probes] = [60, 10, 6]): string[] {
  const lines = comment.split('\n').map((line) => `# ${line}\n`)
  return lintFiles([rule], [`${lines.join('')}${trio(time, intvl, probes)}`]).map(({ document, at, message }) => {
    const kind = message.includes('is given up') ? 'given up' : message.includes('number of probes') ? 'count' : message.includes('milliseconds') ? 'ms' : 'other'
    return `${document.text.slice(at.start, at.end)}: ${kind}`
  })
}

describe('a number with a unit that the lines do not make', () => {
  test.each([
    ['10 minutes', '10 minutes'],
    ['10-minute keepalive', '10-minute'],
    ['= 10 min', '10 min'],
    ['First probe after 5m', '5m'],
    ['Send the first probe after 2 hours.', '2 hours'],
    ['first probe after 1h30m, then every 10 s', '1h30m'],
    ['keepalive time 7,200 s', '7,200 s'],
    ['keepalive every 1.5 min', '1.5 min'],
    ['probe every 90 SECONDS', '90 SECONDS'],
    ['Reduce keepalive from 2 hours to 5 minutes', '5 minutes'],
    ['2 h -> 5 min', '5 min'],
    ['set to 20 minutes', '20 minutes'],
    ['first keepalive after 300000 ms', '300000 ms'],
    ['about 4 minutes', '4 minutes'],
    ['1 day', '1 day'],
    ['first probe after 60 s, then every 25 s', '25 s'],
    ['6 probes, 25 s apart', '25 s'],
    ['T=60s I=25s P=6', '25s'],
    ['wait 25 s before the next probe', '25 s'],
    ['First probe after 10 minutes (2 hours by default).', '10 minutes'],
    ['First probe after 10 minutes. The NLB would forget the flow after 350 s.', '10 minutes'],
    ['30 + 5 * 6 = 65 s', '65 s'],
    ['30s + 5s x 6 = 65s', '65s'],
  ])('%s', (comment, marked) => {
    expect(above(comment)).toEqual([`${marked}: other`])
  })
})

describe('a moment at which a silent peer is given up', () => {
  test.each([
    ['Disconnect dead TCP connections after 1 minute', '1 minute'],
    ['Detect dead peers after 60 s', '60 s'],
    ['Dead connections are closed in 60 seconds', '60 seconds'],
    ['gives up after 5 min', '5 min'],
    ['a silent peer is given up after 5 min', '5 min'],
    ['dead peers are found within 1 min', '1 min'],
    ['Detect dead connections after 5 minutes (default: 2 hours)', '5 minutes'],
    ['detect dead connections in 5 min instead of 2 hours', '5 min'],
    ['dead after 6 tries (6x10=60 seconds)', '60 seconds'],
    ['Drop dead peers: 10 * 6 = 60 s', '60 s'],
  ])('%s', (comment, marked) => {
    expect(above(comment)).toEqual([`${marked}: given up`])
  })
})

describe('a time for a count, and milliseconds', () => {
  test.each([
    ['trailing', `${PROBES} = 5 # 5 sec\n`, ['1:37 5 sec']],
    ['above', `# Number of probes (reduce from 9 sec to 5 sec)\n${PROBES} = 5\n`, ['1:42 5 sec']],
    ['before timing out', `# Determines how often to probe before timing out, 5 s\n${PROBES} = 5\n`, ['1:52 5 s']],
    ['milliseconds', `# first probe after 300 ms\n${TIME} = 300\n`, ['1:21 300 ms']],
    ['milliseconds in a word', `${INTVL} = 20 # 20 milliseconds\n`, ['1:37 20 milliseconds']],
    ['milliseconds of a count', `${PROBES} = 5 # 5 ms\n`, ['1:37 5 ms']],
  ])('%s', (_, content, expected) => {
    expect(places(rule, content)).toEqual(expected)
  })
})

describe('silent, because it is so', () => {
  test.each([
    ['1 minute'],
    ['60 seconds'],
    ['First probe after 60 s, then every 10 s, 6 times.'],
    ['Start after 1 min, retry every 10s, 6 tries (2 min in total)'],
    ['Disconnect dead connections after 2 minutes'],
    ['Dead peers are detected within 5 minutes'],
    ['60 + 10 * 6 = 120 s'],
    ['60 s + 6 x 10 s = 2 min'],
    ['Close the connection after 6 failed probes (60 seconds total)'],
    ['Reduce keepalive from 2 hours to 1 minute'],
    ['set TCP keepalive to 120 sec'],
    ['after 60 s + 10 s = 70 s'],
    ['with two lost probes 60 + 2 * 10 = 80 s'],
    ['probes after 60 s, 70 s, 80 s and 90 s'],
    ['~2 min'],
    ['about 65 s'],
    ['first keepalive after 60000 ms'],
    ['(6 - 1) * 10 = 50 s'],
    ['in 1 min, 10 s apart'],
    ['1 min 10 s'],
  ])('%s', (comment) => {
    expect(above(comment)).toEqual([])
  })

  test('rounded', () => {
    expect(above('first probe after 2 hours, dead peers are detected after 2 h 11 min', [7200, 75, 9])).toEqual([])
    expect(above('probes every 75 s for 11.25 minutes', [7200, 75, 9])).toEqual([])
    expect(above('gives up after 16 minutes', [300, 75, 9])).toEqual([])
  })
})

describe('silent, because it may be about something else', () => {
  test.each([
    // Named by the words around it.
    ['The NLB forgets idle flows after 350 s'],
    ['below the idle timeout of the load balancer (350 s)'],
    ['NAT: 5 min'],
    ['Start keepalive after 5 minutes of idle'],
    ['Default: 2 hours'],
    ['it was 2 hours'],
    ['2 hours before, 1 minute now'],
    ['Reduce TCP keepalive timeout from 2 hrs to 30 mins'],
    ['e.g. 30 s'],
    ['less than 5 minutes'],
    ['at least 5 minutes'],
    ['up to 5 min'],
    ['< 350 s'],
    ['within 5 minutes'],
    ['Connections are dropped after 350 s'],
    ['Silent connections are dropped after 350 s'],
    ['connections are dead after 6 minutes'],
    ['Probes keep connections alive for 24 hours'],
    ['TCP connections time out after 15 minutes'],
    ['RTT is 60 ms'],
    ['peers answer in 200 ms'],
    ['Not 10 minutes!'],
    ['10 minutes?'],
    ['The load balancer is strict. After 350 s.'],
    ['350 s'],
    // No duration of its own: ranges, ratios, lists, dates, versions, references.
    ['every 5 to 10 minutes'],
    ['every 5-10 min'],
    ['every 300..600 s'],
    ['300, 600 s'],
    ['7 200 s'],
    ['30/5/6 s'],
    ['10 probes/s'],
    ['5 min / 10 s'],
    ['6 * 30 s'],
    ['30 s x 6'],
    ['Linux 4.5 s'],
    ['RFC 1122 s. 4.2.3.6'],
    ['SAP note 1410736 s'],
    ['#123 s'],
    ['2019-03-01 h'],
    ['12:30 h'],
    ['https://example.com/300s/5-min'],
    ['probes as in the 90s'],
    ['100s of connections'],
    ['1M connections, 5 M packets'],
    ['12.7 % late'],
    // Not a comment in words.
    ['sysctl -w net.ipv4.tcp_keepalive_time=600 # 10 minutes'],
    ['net.ipv4.tcp_keepalive_time = 600 s'],
    ['tcp_keepalive_time=600 (10 minutes)'],
    ['keepalive {{ minutes }} 10 min'],
    // Other languages.
    ['每 10 min'],
    ['默认 7200s'],
    ['nach 10 min Leerlauf'],
    ['toutes les 10 minutes'],
    ['cada 10 min una sonda'],
    // No unit, or no digit.
    ['600'],
    ['seconds, default 7200'],
    ['one hour'],
  ])('%s', (comment) => {
    expect(above(comment)).toEqual([])
  })

  test('the idle timeouts and requirements that are declared', () => {
    const file = `# first probe after 235 s; 17 s\n${trio(60, 10, 6)}`
    expect(places(rule, file)).toEqual(['1:21 235 s'])
    expect(places(rule, file, { middleboxes: [box('aws-nlb-tcp', 235)], surviveOutage: 17 })).toEqual([])
    expect(places(rule, file, { detectWithin: 235, middleboxes: [box('aws-nlb-tcp', 17)] })).toEqual([])
  })
})

describe('which comment a line has', () => {
  test.each([
    ['directly above', `# 10 min\n${TIME} = 60\n`, ['1:3 10 min']],
    ['indented, with other signs', `  ;; 10 min\n${TIME} = 60\n`, ['1:6 10 min']],
    ['the last line of several', `# TCP keepalive,\n# first probe\n# after 10 min\n${TIME} = 60\n`, ['3:9 10 min']],
    ['over two lines', `# keepalive after 10\n# min\n${TIME} = 60\n`, ['1:19 10\n# min']],
    ['over a group', `# time 10 min\n${trio(60, 10, 6)}`, ['1:8 10 min']],
    ['each', `# 10 min\n${TIME} = 60\n# 17 s\n${INTVL} = 10\n`, ['1:3 10 min', '3:3 17 s']],
    ['once a comment', `# first 10 min, then every 17 s\n${TIME} = 60\n`, ['1:9 10 min']],
    ['behind the value', `${TIME} = 60 # 10 min\n`, ['1:36 10 min']],
    ['behind the value, after a tab', `${TIME}=60\t// every 10 min\n`, ['1:41 10 min']],
    ['above and behind', `# 10 min\n${TIME} = 60 ; 17 s\n`, ['1:3 10 min', '2:36 17 s']],
    ['with carriage returns', `# 10 min\r\n${TIME} = 60\r\n`, ['1:3 10 min']],
    ['between directives', `# 10 min\n# keepalint-disable-next-line drift -- 5 min\n${TIME} = 60\n`, ['1:3 10 min']],
    ['in a Latin-1 file', Buffer.from(`# f\u00fcr x\n\n# 10 min\n${TIME} = 60\n`, 'latin1'), ['3:3 10 min']],
    ['the value of another file wins', `# 10 min\n${TIME} = 60\n${TIME} = 90\n`, ['1:3 10 min']],
  ])('%s', (_, content, expected) => {
    expect(places(rule, content)).toEqual(expected)
  })

  test.each([
    ['a blank line between', `# 10 min\n\n${TIME} = 60\n`],
    ['another paragraph', `# 10 min\n#\n# for all hosts\n${TIME} = 60\n`],
    ['a ruler between', `# 10 min\n# -----\n${TIME} = 60\n`],
    ['below the line', `${TIME} = 60\n# 10 min\n`],
    ['above a line of another parameter', `# 10 min\nnet.ipv4.tcp_retries2 = 8\n${TIME} = 60\n`],
    ['a setting that is switched off between', `# 10 min\n#${TIME} = 600\n${TIME} = 60\n`],
    ['comments stand below their lines', `${INTVL} = 600\n# 10 min\n${TIME} = 60\n# 1 min\n`],
    ['about the line before, which sets it', `net.ipv4.tcp_fin_timeout = 600\n# 10 min\n${TIME} = 60\n`],
    ['about another line of the group', `# short ones: 60 s and 17 s\n${TIME} = 60\nnet.ipv4.tcp_fin_timeout = 17\n`],
    ['about the other value of a parameter', `# 10 min\n${TIME} = 60\n${TIME} = 600\n`],
    ['a refused value', `# 10 min\n${TIME} = 60s\n`],
    ['a value of a template', `# 10 min\n${TIME} = {{ time }}\n`],
    ['another value of a template', `# 10 min\n${TIME} = 60\n${INTVL} = {{ intvl }}\n`],
    ['one of two values', `{% if x %}\n# 10 min\n${TIME} = 60\n{% else %}\n${TIME} = 90\n{% endif %}\n`],
    ['an unknown key', '# 10 min\nnet.ipv4.tcp_keepalive_tme = 60\n'],
    ['a glob', '# 10 min\nnet.ipv4.tcp_keepalive_* = 60\n'],
    ['keepalive defeated', `# 10 min\n${TIME} = -1\n`],
    ['text without a comment sign behind the value', `${TIME} = 60 10 min\n${INTVL} = 10 17 s\n`],
    ['a long text', `# ${'first probe '.repeat(60)} after 10 min\n${TIME} = 60\n`],
    ['a dump of all keys', `# 10 min\n${TIME} = 60\n` + Array.from({ length: 300 }, (_, i) => `${['fs', 'kernel', 'net'][Math.floor(i / 100)]!}.key${String(i).padStart(3, '0')} = 1\n`).join('')],
  ])('silent: %s', (_, content) => {
    expect(places(rule, content)).toEqual([])
  })

  test('the values of other files count', () => {
    const found = lintFiles([rule], [`# first probe after 60 s, then every 10 s\n${TIME} = 60\n`, `# 1 min, 10 s apart\n${INTVL} = 10\n`])
    expect(found).toEqual([])
  })
})

test('says what the comment says, what the lines set, and what to correct', () => {
  const end = 'correct the comment, or the value if the comment is right'
  expect(messages(rule, `# 10 minutes\n${TIME} = 60\n`)).toEqual([`the comment says "10 minutes" (600 s), but the line sets tcp_keepalive_time to 60 s; ${end}`])
  expect(messages(rule, `# 17 s\n${trio(60, 10, 6)}`)).toEqual([
    `the comment says "17 s", but the lines set tcp_keepalive_time to 60 s, tcp_keepalive_intvl to 10 s and tcp_keepalive_probes to 6, which makes 60 + 10 * 6 = 120 s in all; ${end}`,
  ])
  expect(messages(rule, `# dead peers are detected after 1 min\n${trio(60, 15, 5)}`)).toEqual([
    'the comment says that a silent peer is given up in "1 min" (60 s), but that takes 60 + 15 * 5 = 135 s from its last segment; correct the comment, or the values if the comment is right',
  ])
  expect(messages(rule, `${PROBES} = 5 # 5 sec\n`)).toEqual(['tcp_keepalive_probes is a number of probes, not a time, but the comment says "5 sec"; correct the comment'])
  expect(messages(rule, `${TIME} = 300 # 300 ms\n`)).toEqual([`tcp_keepalive_time is in seconds, not in milliseconds: the comment says "300 ms" (0.3 s), but 300 is 5 min; ${end}`])
})

const value = fc.integer({ min: 1, max: 10_000 })
const count = fc.integer({ min: 1, max: 20 })

test('never throws, and is silent where no comment has a digit', () => {
  const digits = fc.constantFrom('10 min', '5 sec', '60 + 10 * 6 = 120 s', '~2h', '5 min, 10 s', '1h30m', '(5 s', '7,200 ms')
  const word = fc.constantFrom('probe', 'every', 'dead', 'drop', 'from', 'to', 'within', 'x', '(', ')', '.', '->', '=', '# ', '\n', 'é', '\ud800', '\\')
  const comment = fc.array(fc.oneof(digits, word, fc.string({ maxLength: 5 })), { maxLength: 12 }).map((pieces) => pieces.join(' '))
  fc.assert(
    fc.property(comment, sysctlText, value, (words, other, time) => {
      for (const content of [`# ${words}\n${TIME} = ${time}\n${other}`, `${other}\n${TIME} = ${time} # ${words}\n`]) places(rule, content)
      expect(places(rule, `# ${words.replaceAll(/\d/g, 'n')}\n${TIME} = ${time} # ${words.replaceAll(/\p{Nd}/gu, '')}\n`)).toEqual([])
    }),
    { numRuns: 2000 },
  )
  fc.assert(fc.property(anyBytes, (bytes) => void places(rule, bytes)), { numRuns: 500 })
})

test('is silent on what is true, and finds any other number', () => {
  fc.assert(
    fc.property(value, value, count, value, (time, intvl, probes, other) => {
      const all = time + intvl * probes
      const said = (first: number): string => `# First probe after ${first} s, then every ${intvl} s. Dead peers are detected after ${time} + ${intvl} * ${probes} = ${all} s.\n`
      expect(places(rule, said(time) + trio(time, intvl, probes))).toEqual([])
      const known = [time, intvl, probes, time + intvl, intvl * probes, all, Math.max(time, intvl) + intvl * probes, (probes - 1) * intvl]
      expect(places(rule, said(other) + trio(time, intvl, probes))).toEqual(known.includes(other) ? [] : [`1:21 ${other} s`])
    }),
  )
})

test.each([
  ['comments', `${'# x\n'.repeat(200_000)}${TIME} = 60\n`, 0],
  ['lines below a comment', `# First probe after 5 min\n${`${TIME} = 60\n`.repeat(200_000)}`, 1],
])('the time is linear in the number of %s', (_, content, count) => {
  expect(places(rule, content)).toHaveLength(count)
})

test('is silent on what keepalint itself renders', () => {
  fc.assert(
    fc.property(modelSource, (source) => {
      const read = readModel(Buffer.from(JSON.stringify(source)))
      if ('model' in read) expect(places(rule, render(read.model, 'sysctl'))).toEqual([])
    }),
    { numRuns: 200 },
  )
})
