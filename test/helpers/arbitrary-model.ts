import fc from 'fast-check'
import { CATALOGUE } from '../../src/middlebox/catalogue.ts'
import type { CatalogueId, ModelSource } from '../../src/model/source.ts'

const duration = (min: number, max: number): fc.Arbitrary<number | string> =>
  fc.oneof(fc.integer({ min, max }), fc.integer({ min, max }).map((seconds) => `${seconds}s`), fc.integer({ min: 1, max: Math.max(1, Math.floor(max / 60)) }).map((minutes) => `${minutes}m`))

/** Mostly what people choose, now and then anything that is allowed. */
const seconds = fc.oneof({ weight: 4, arbitrary: duration(1, 600) }, { weight: 1, arbitrary: duration(0, 8_589_934) })
const count = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 12 }) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 255 }) })

const usable = CATALOGUE.filter(({ idleTimeout }) => idleTimeout !== null).map(({ id }) => id as CatalogueId)
// eslint-disable-next-line no-control-regex -- what the schema forbids in a name
const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }).filter((text) => !/[\u0000-\u001f]/.test(text))
const middlebox: fc.Arbitrary<NonNullable<ModelSource['middleboxes']>[number]> = fc.oneof(
  fc.constantFrom(...usable),
  fc.record({ use: fc.constantFrom(...CATALOGUE.map(({ id }) => id as CatalogueId)), idleTimeout: duration(1, 100_000) }),
  fc.record({ name: fc.oneof(name, fc.constantFrom('x\\', '{% if x %}', '{{ x }}', '<% x do %>', '${X}')), idleTimeout: duration(1, 100_000), countsKeepalive: fc.boolean() }),
)

const source = fc.record(
  {
    version: fc.constant(1 as const),
    keepalive: fc.oneof(fc.record({ time: seconds, intvl: seconds, probes: count }), fc.record({ time: seconds, intvl: seconds, probes: count }, { requiredKeys: [] })),
    retransmission: fc.record({ retries2: count }),
    middleboxes: fc.array(middlebox, { maxLength: 4 }),
    requirements: fc.record(
      { detectWithin: duration(1, 10_000), surviveOutage: duration(0, 300), surviveLostProbes: fc.nat({ max: 5 }), connections: fc.nat({ max: 1_000_000 }), maxProbesPerSecond: fc.integer({ min: 1, max: 100_000 }) },
      { requiredKeys: [] },
    ),
    appliesTo: fc.constantFrom('host' as const, 'containers' as const),
    loader: fc.constantFrom('systemd' as const, 'procps' as const, 'busybox' as const),
  },
  { requiredKeys: ['version'] },
)

/** A valid keepalive.yaml that sets at least one value, as the data that it holds. */
export const modelSource: fc.Arbitrary<ModelSource> = source.filter(({ keepalive = {}, retransmission }) => Object.keys(keepalive).length > 0 || retransmission !== undefined)
