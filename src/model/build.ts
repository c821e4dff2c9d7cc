import { timeoutOf } from '../middlebox/timeouts.ts'
import { fromCatalogue, type Middlebox } from '../middlebox/path.ts'
import { parseDuration } from './duration.ts'
import type { Model } from './model.ts'
import type { DurationSource, MiddleboxSource, ModelSource } from './source.ts'

/** The model that a valid source stands for. */
export function buildModel(source: ModelSource): Model {
  const { keepalive = {}, retransmission = {}, requirements = {} } = source
  return {
    keepalive: {
      ...(keepalive.time !== undefined && { time: seconds(keepalive.time) }),
      ...(keepalive.intvl !== undefined && { intvl: seconds(keepalive.intvl) }),
      ...(keepalive.probes !== undefined && { probes: keepalive.probes }),
    },
    retries2: retransmission.retries2 ?? null,
    middleboxes: (source.middleboxes ?? []).map(middlebox),
    requirements: {
      detectWithin: requirements.detectWithin === undefined ? null : seconds(requirements.detectWithin),
      surviveOutage: requirements.surviveOutage === undefined ? null : seconds(requirements.surviveOutage),
      surviveLostProbes: requirements.surviveLostProbes ?? 1,
      connections: requirements.connections ?? null,
      maxProbesPerSecond: requirements.maxProbesPerSecond ?? null,
    },
    appliesTo: source.appliesTo ?? 'host',
    loader: source.loader ?? 'systemd',
    ignore: source.ignore ?? [],
    outputs: source.outputs ?? [],
    rules: source.rules ?? {},
  }
}

function seconds(duration: DurationSource): number {
  return typeof duration === 'number' ? duration : parseDuration(duration)!
}

function middlebox(source: MiddleboxSource): Middlebox {
  if (typeof source === 'object' && 'name' in source) {
    return { name: source.name, idleTimeout: seconds(source.idleTimeout), countsKeepalive: source.countsKeepalive ?? true, recalled: false }
  }
  const [id, given] = typeof source === 'string' ? [source, undefined] : [source.use, source.idleTimeout]
  const entry = timeoutOf(id)!
  return fromCatalogue(entry, given === undefined ? entry.idleTimeout! : seconds(given), given !== undefined)
}
