import { expect, test } from 'vitest'
import { outcomeOf } from '../../src/measure/outcome.ts'
import type { Observation } from '../../src/measure/observation.ts'
import type { Stop } from '../../src/measure/run.ts'
import { readModel } from '../../src/model/read.ts'
import { measureText } from '../../src/report/measure.ts'

function text(observations: readonly Observation[], { host = 'db.example', address = '192.0.2.7', stop = null as Stop | null, asked = [] as readonly number[] } = {}): string {
  const run = { observations, asked, stop, connections: 9, limitedTo: null, seconds: 61.2 }
  const settings = { upTo: 1200, resolution: null, most: 16 }
  return measureText({ target: { host, port: 5432 }, address, settings, run, outcome: outcomeOf(run, settings) })
}

const kept = (planned: number): Observation => ({ type: 'kept', planned, idle: planned + 0.002 })
const lost = (planned: number, how: 'silent' | 'reset' = 'silent'): Observation => ({ type: 'lost', planned, idle: planned + 0.02, how })
const closed = (idle: number, at: number): Observation => ({ type: 'ended', planned: 99, idle, atMost: idle, how: 'closed', at })

test('a timeout of 350 s is that of the boxes that have it by default', () => {
  const printed = text([kept(347), lost(351.5, 'reset'), lost(351.5, 'reset')])
  expect(printed).toMatch(/^db\.example:5432 \(192\.0\.2\.7\): 9 connections in 1 min 1 s\n\nAn idle flow on this path is forgotten after more than 347 s and at most 351\.6 s\.\n/)
  expect(printed).toMatch(/^In the catalogue this is the default of aws-nlb-tcp, /m)
  expect(printed).not.toContain('aws-nlb-tls')
})

test.each(['db.example', '192.0.2.7', '2001:db8::7', 'fe80::1%eth0', 'a_b'])('what is printed for %s can be put into keepalive.yaml', (host) => {
  const [, middleboxes] = /^(middleboxes:\n.*\n)/m.exec(text([kept(17), lost(18), lost(18)], { host })) ?? []
  const read = readModel(`version: 1\n${middleboxes!}`)
  expect('model' in read && read.model.middleboxes).toMatchObject([{ name: `path-to-${host}`, idleTimeout: 17 }])
})

test('drops on some flows and resets on others', () => {
  expect(text([kept(17), lost(18), lost(18, 'reset')])).toContain('dropped without a word on some flows and answered with a reset on others.\n')
})

test('nothing to declare where nothing is known to be kept for a second', () => {
  expect(text([lost(0.9), lost(0.9)])).not.toContain('middleboxes:')
})

test('flows that were lost and outlived are named, and are no bracket', () => {
  const printed = text([kept(1200), lost(64), lost(64)])
  expect(printed).toContain('An idle flow on this path is kept for at least 1200 s')
  expect(printed).toContain('2 of 3 flows came to an end sooner than others were kept for')
})

test('a server that closes after different times, all at one moment', () => {
  const printed = text([closed(14, 15.5), closed(14.7, 15.5), closed(15.4, 15.51)])
  expect(printed).toContain('closes idle connections after 14 to 15.4 s: an orderly close')
  expect(printed).toContain('All of them ended at one moment: the server may have been restarted')
})

test('interrupted while a flow has not answered yet, nobody says that none was lost', () => {
  const printed = text([kept(7.2), kept(5)], { stop: 'interrupted', asked: [10.42, 15.01] })
  expect(printed).toContain('Interrupted.\nAn idle flow was kept for 7.2 s.\nOne that had been idle for 10.5 s was asked, and had not answered yet.\n')
})

test('interrupted, and what had not answered tells no more than what is known', () => {
  const printed = text([kept(7.2), lost(10.4)], { stop: 'interrupted', asked: [7.1, 15] })
  expect(printed).toContain('An idle flow was kept for 7.2 s, and at least one was lost after 10.5 s.\n')
  expect(printed).not.toContain('had not answered')
})

test.each(['closed', 'reset'] as const)('one flow that is %s early is told apart from those that are later', (how) => {
  const ended = (idle: number): Observation => ({ type: 'ended', planned: 99, idle, atMost: idle, how, at: idle })
  const printed = text([kept(5), kept(20), kept(44.8), ended(6.3), ended(60), ended(60.1)])
  expect(printed).toContain('after about 60 s')
  expect(printed).toContain('1 of 6 flows came to an end sooner than others were kept for')
})
