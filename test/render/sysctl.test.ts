import { describe, expect, test } from 'vitest'
import { renderSysctl } from '../../src/render/sysctl.ts'
import { modelOf } from '../helpers/model.ts'

const FULL = `version: 1
keepalive: { probes: 6, intvl: 10, time: 1m }
retransmission: { retries2: 7 }
middleboxes:
  - aws-nlb-tcp
  - { name: office-firewall, idleTimeout: 75 }
  - { use: aws-alb }
requirements: { detectWithin: 3m, surviveOutage: 20s, connections: 100000, maxProbesPerSecond: 2000 }
`

function lines(yaml: string, from = 'keepalive.yaml'): string[] {
  return renderSysctl(modelOf(yaml), from).split('\n')
}

/** The comment that begins with these words. */
function comment(yaml: string, start: string): string | undefined {
  return lines(yaml).find((line) => line.startsWith(`# ${start}`))
}

test('says what it is from, what it guards against, and the arithmetic', () => {
  expect(renderSysctl(modelOf(FULL), 'keepalive.yaml')).toBe(`# Rendered by keepalint from keepalive.yaml. Do not edit: change that file and render again.
#
# These values act only on sockets with SO_KEEPALIVE. A connection that is idle already feels a lower
# time only when its old timer fires.
#
# First probe: 60 s after the last segment received, then every 60 s while the peer answers.
# Silent peer: given up after 60 + 10 * 6 = 120 s (2 min), at worst after 135.3 s (timers fire up to 12.7 % late); required: within 180 s.
# Outage of the path: in one shorter than (6 - 1) * 10 = 50 s the kernel gives up no idle connection; required: 20 s.
# Load: 100000 idle connections send 1666.7 probes a second while their peers answer; allowed: 2000.
# Middlebox aws-nlb-tcp: forgets an idle flow after 350 s; a probe comes within 67.7 s, with 1 lost within 78.9 s: 271.1 s to spare.
# Middlebox office-firewall: forgets an idle flow after 75 s; a probe comes within 67.7 s, with 1 lost within 78.9 s, which is too late.
# Middlebox aws-alb: probes do not count there; it closes or forgets a connection after 60 s without data.
# Data in flight: keepalive is silent then; tcp_retries2 = 7 drops the connection about 51 to 115.7 s after the first retransmission (round trip well below 200 ms).

net.ipv4.tcp_keepalive_time = 60
net.ipv4.tcp_keepalive_intvl = 10
net.ipv4.tcp_keepalive_probes = 6
net.ipv4.tcp_retries2 = 7
`)
})

describe('the arithmetic tells the truth', () => {
  test.each([
    ['time below intvl: intvl is the period', 'keepalive: { time: 5, intvl: 10, probes: 3 }', 'First probe', '5 s after the last segment received, then every 10 s while the peer answers.'],
    ['time 0', 'keepalive: { time: 0, intvl: 10, probes: 3 }', 'First probe', 'at once, then every 10 s while the peer answers.'],
    ['a long time in words as well', 'keepalive: { time: 2h, intvl: 75, probes: 9 }', 'First probe', '7200 s (2 h) after the last segment received, then every 7200 s (2 h) while the peer answers.'],
    ['what is left out is the kernel default', 'keepalive: { time: 60 }', 'Left at', 'the kernel default: tcp_keepalive_intvl = 75, tcp_keepalive_probes = 9.'],
    ['too late for the box', 'keepalive: { time: 350, intvl: 10, probes: 3 }\nmiddleboxes: [aws-nlb-tcp]', 'Middlebox', 'aws-nlb-tcp: forgets an idle flow after 350 s; a probe comes within 394.5 s, which is too late.'],
    ['fewer probes than may be lost', 'keepalive: { time: 60, intvl: 10, probes: 2 }\nmiddleboxes: [aws-nlb-tcp]\nrequirements: { surviveLostProbes: 2 }', 'Middlebox', 'aws-nlb-tcp: forgets an idle flow after 350 s; a probe comes within 67.7 s, but 2 lost in a row end the connection, and 2 are to be survived.'],
    ['one probe', 'keepalive: { time: 60, intvl: 10, probes: 1 }\nmiddleboxes: [aws-nlb-tcp]', 'Middlebox', 'aws-nlb-tcp: forgets an idle flow after 350 s; a probe comes within 67.7 s, but 1 lost in a row ends the connection, and 1 is to be survived.'],
    ['no loss to survive', 'keepalive: { time: 60, intvl: 10, probes: 2 }\nmiddleboxes: [aws-nlb-tcp]\nrequirements: { surviveLostProbes: 0 }', 'Middlebox', 'aws-nlb-tcp: forgets an idle flow after 350 s; a probe comes within 67.7 s: 282.3 s to spare.'],
    ['nothing sets retries2', 'keepalive: { time: 60, intvl: 10, probes: 2 }', 'Data in flight', 'keepalive is silent then, and tcp_retries2 decides (kernel default 15: 924.6 s or more).'],
    ['containers', 'keepalive: { time: 60 }\nappliesTo: containers', 'A container', "with a network namespace of its own does not inherit the host's values."],
    ['keepalive defeated', 'keepalive: { time: 60, intvl: 10, probes: 0 }', 'With these', 'values keepalive does not work; keepalint lint says why.'],
  ])('%s', (_, yaml, start, rest) => {
    expect(comment(`version: 1\n${yaml}\n`, start)).toMatch(new RegExp(`^# ${start}:? ${rest.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`))
  })

  test('where keepalive does not work, nothing is claimed', () => {
    expect(comment('version: 1\nkeepalive: { intvl: 0 }\nmiddleboxes: [aws-nlb-tcp]\n', 'Middlebox')).toBeUndefined()
  })
})

test('no name of the user can be more than a word in a comment', () => {
  const names = ['x\\\\', '{% if x %}', '${X}', '<%= x %>', 'a\\u2028b', 'a\\u202eb', 'keepalint-disable-file', '\\ud800', 'é 秒 (a/b) c.d:e+f', 'x'.repeat(500)]
  const yaml = `version: 1\nkeepalive: { time: 60 }\nmiddleboxes:\n${names.map((name) => `  - { name: "${name}", idleTimeout: 1h }\n`).join('')}`
  const shown = lines(yaml, 'a\nb\\').flatMap((line) => /^# Middlebox (.*): forgets/.exec(line)?.[1] ?? [])
  expect(shown).toEqual(['x_', '__ if x __', '__X_', '___ x __', 'a_b', 'a_b', 'keepalint-disable-file', '_', 'é 秒 (a/b) c.d:e+f', 'x'.repeat(60)])
  expect(lines(yaml, 'a\nb\\')[0]).toContain('from a_b_. Do')
})
