import { PARAMETERS } from '../kernel/parameters.ts'
import type { Model } from '../model/model.ts'
import { settingsOf } from '../model/settings.ts'
import { arithmeticOf, type OnPath } from './arithmetic.ts'

/** The values by sysctl key and what they come to, as `schemas/render-output.schema.json` describes it; ends in a line end. */
export function renderJson(model: Model): string {
  const { works, firstProbe, period, detection, worstDetection, survivedOutage, path, retransmission } = arithmeticOf(model)
  const output = {
    schemaVersion: 1,
    sysctl: Object.fromEntries(settingsOf(model).map(({ parameter, value }) => [PARAMETERS[parameter].key, value])),
    appliesTo: model.appliesTo,
    timing: works ? { firstProbe, period, detection, worstDetection: exact(worstDetection), survivedOutage } : null,
    middleboxes: works ? path.map(onPath) : [],
    retransmission: { retries2: retransmission.retries2, least: exact(retransmission.least), most: exact(retransmission.most) },
  }
  return `${JSON.stringify(output, null, 2)}\n`
}

function onPath({ box, verdict, latest, latestWithLoss, margin }: OnPath): object {
  const { name, idleTimeout, countsKeepalive } = box
  const probes = verdict === null ? null : { latest: exact(latest), latestWithLoss: exact(latestWithLoss), margin: exact(margin), verdict }
  return { name, idleTimeout, countsKeepalive, probes }
}

/** To the millisecond, without the dust of binary fractions. */
function exact(seconds: number): number {
  return Math.round(seconds * 1000) / 1000
}
