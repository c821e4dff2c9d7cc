import fc from 'fast-check'
import type { Setting } from '../../src/draw/story.ts'
import { TIMEOUTS } from '../../src/middlebox/timeouts.ts'
import { fromCatalogue, type Middlebox } from '../../src/middlebox/path.ts'
import { NO_INTENT } from '../../src/model/intent.ts'

/** Mostly what people choose, now and then anything that the kernel takes. */
const seconds = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 9000 }) }, { weight: 1, arbitrary: fc.integer({ min: -10, max: 8_589_934 }) })
const count = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 12 }) }, { weight: 1, arbitrary: fc.nat({ max: 255 }) })
const required = fc.option(fc.integer({ min: 1, max: 20_000 }))
const doubt = fc.constantFrom(true, false, null)

const box: fc.Arbitrary<Middlebox> = fc.oneof(
  fc.constantFrom(...TIMEOUTS.filter(({ idleTimeout }) => idleTimeout !== null)).map((entry) => fromCatalogue(entry, entry.idleTimeout!, false)),
  fc.record({ name: fc.string({ unit: 'binary', minLength: 1, maxLength: 90 }), idleTimeout: fc.integer({ min: 1, max: 100_000 }), countsKeepalive: doubt, recalled: fc.boolean() }),
)

/** Values that the kernel takes, on any path, with any requirements. */
export const settings: fc.Arbitrary<Setting> = fc.record({
  trio: fc.record({ time: seconds, intvl: seconds, probes: count }),
  retries2: fc.option(fc.nat({ max: 255 })),
  intent: fc.record({ middleboxes: fc.array(box, { maxLength: 4 }), detectWithin: required, surviveOutage: required, surviveLostProbes: fc.nat({ max: 4 }) }),
})

/** Values behind boxes of the catalogue. */
export function settingOf([time, intvl, probes]: readonly [number, number, number], boxes: readonly string[], more: Partial<Setting['intent']> = {}): Setting {
  const middleboxes = boxes.map((id) => {
    const entry = TIMEOUTS.find((each) => each.id === id)!
    return fromCatalogue(entry, entry.idleTimeout!, false)
  })
  return { trio: { time, intvl, probes }, retries2: 15, intent: { ...NO_INTENT, middleboxes, ...more } }
}
