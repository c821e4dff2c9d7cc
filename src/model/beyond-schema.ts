import { timeoutOf } from '../middlebox/timeouts.ts'
import { parseDuration } from './duration.ts'
import { shown, type Fault, type Path } from './fault.ts'
import type { ModelSource } from './source.ts'

/** What no keepalive.yaml holds, but code or a YAML tag can make: a Map, a Set, a date, an object that holds itself. */
export function oddity(value: unknown, at: Path = [], around: readonly unknown[] = []): Fault | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (around.includes(value)) return { at, key: false, message: 'holds itself, which would never end' }
  const kind: unknown = Object.getPrototypeOf(value)
  if (!Array.isArray(value) && kind !== Object.prototype && kind !== null) return { at, key: false, message: 'expected a plain mapping, list, text or number' }
  for (const [key, inner] of Object.entries(value)) {
    const found = oddity(inner, [...at, Array.isArray(value) ? Number(key) : key], [...around, value])
    if (found) return found
  }
  return undefined
}

/** What a value that the schema allows has wrong all the same. */
export function faultsBeyondSchema(source: ModelSource): Fault[] {
  return [...missingTimeouts(source), ...longDurations(source), ...clashingOutputs(source)]
}

/** A box of the catalogue without an idle timeout can be used only with one given. */
function* missingTimeouts({ middleboxes = [] }: ModelSource): Generator<Fault> {
  for (const [index, box] of middleboxes.entries()) {
    const id = typeof box === 'string' ? box : 'use' in box ? box.use : undefined
    const given = typeof box === 'object' && box.idleTimeout !== undefined
    if (id === undefined || given || timeoutOf(id)?.idleTimeout != null) continue
    yield { at: ['middleboxes', index], key: false, message: `${id} has no idle timeout of its own; write { use: ${id}, idleTimeout: 1h } with the one that is configured there` }
  }
}

/** The schema's pattern has no upper bound. */
function* longDurations({ keepalive = {}, requirements = {}, middleboxes = [] }: ModelSource): Generator<Fault> {
  const durations: readonly (readonly [Path, unknown])[] = [
    [['keepalive', 'time'], keepalive.time],
    [['keepalive', 'intvl'], keepalive.intvl],
    [['requirements', 'detectWithin'], requirements.detectWithin],
    [['requirements', 'surviveOutage'], requirements.surviveOutage],
    ...middleboxes.map((box, index) => [['middleboxes', index, 'idleTimeout'], typeof box === 'object' ? box.idleTimeout : undefined] as const),
  ]
  for (const [at, value] of durations) {
    if (typeof value !== 'string' || (parseDuration(value) ?? Infinity) <= LONGEST) continue
    yield { at, key: false, message: `expected a duration of at most ${LONGEST} seconds, got ${shown(value)}` }
  }
}

/** INT_MAX / HZ at HZ = 250: no timer of TCP takes more. */
const LONGEST = 8_589_934

/** Outputs that render would refuse to write. */
function* clashingOutputs({ outputs = [] }: ModelSource): Generator<Fault> {
  const seen = new Set<string>()
  for (const [index, { path }] of outputs.entries()) {
    const plain = path.split('/').filter((part) => part !== '' && part !== '.').join('/')
    const at: Path = ['outputs', index, 'path']
    if (/(?:^|\/)keepalive\.(?:ya?ml|json)$/.test(plain)) yield { at, key: false, message: 'has the name of a model; give the output another one' }
    else if (seen.has(plain)) yield { at, key: false, message: `${plain} is an output already` }
    seen.add(plain)
  }
}
