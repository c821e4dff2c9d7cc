import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildModel } from '../../src/model/build.ts'
import { renderJson } from '../../src/render/json.ts'
import { modelSource } from '../helpers/arbitrary-model.ts'
import { modelOf } from '../helpers/model.ts'

const SCHEMA = path.join(import.meta.dirname, '../../schemas/render-output.schema.json')

test('follows its schema', () => {
  const validate = new Ajv2020({ strictTypes: false }).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object)
  fc.assert(
    fc.property(modelSource, (source) => {
      expect(validate(JSON.parse(renderJson(buildModel(source)))), JSON.stringify(validate.errors)).toBe(true)
    }),
  )
})

test('has the values and what they come to', () => {
  expect(JSON.parse(renderJson(modelOf('version: 1\nkeepalive: { time: 60, intvl: 10, probes: 6 }\nmiddleboxes: [aws-nlb-tcp, aws-alb]\n')))).toEqual({
    schemaVersion: 1,
    sysctl: { 'net.ipv4.tcp_keepalive_time': 60, 'net.ipv4.tcp_keepalive_intvl': 10, 'net.ipv4.tcp_keepalive_probes': 6 },
    appliesTo: 'host',
    timing: { firstProbe: 60, period: 60, detection: 120, worstDetection: 135.24, survivedOutage: 50 },
    middleboxes: [
      { name: 'aws-nlb-tcp', idleTimeout: 350, countsKeepalive: true, probes: { latest: 67.62, latestWithLoss: 78.89, margin: 271.11, verdict: 'kept' } },
      { name: 'aws-alb', idleTimeout: 60, countsKeepalive: false, probes: null },
    ],
    retransmission: { retries2: 15, least: 924.6, most: 1177.264 },
  })
})
