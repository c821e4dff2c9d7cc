import { PARAMETERS, TRIO, type Trio } from '../kernel/parameters.ts'
import { detection, worstDetection } from '../kernel/timing.ts'
import type { Conflict } from '../model/conflict.ts'
import { rounded } from '../model/duration.ts'
import type { Intent } from '../model/intent.ts'
import type { Limits } from '../model/plan.ts'
import { conflictLine, costOf, notCovered, reasonsFor } from './plan-words.ts'

/** What planning came to. */
export interface Planned {
  /** Null: no values meet the limits. */
  readonly trio: Trio | null
  readonly limits: Limits
  readonly intent: Intent
  /** Empty where there is a plan. */
  readonly conflicts: readonly Conflict[]
}

/** For people; the first lines can be put into a sysctl file. */
export function planText({ trio, limits, intent, conflicts }: Planned): string {
  if (trio === null) return `No values meet all of this; these requirements conflict:\n\n${conflicts.map((each) => `  ${conflictLine(each, intent)}\n`).join('')}`
  const values = TRIO.map((id) => `${PARAMETERS[id].key} = ${trio[id]}\n`)
  const found = `A silent peer is given up after ${trio.time} + ${trio.intvl} * ${trio.probes} = ${detection(trio)} s, at worst after ${rounded(worstDetection(trio))} s.`
  const beyond = notCovered(trio, intent).map((line) => `  ${line}\n`)
  return `${values.join('')}\n${reasonsFor(trio, limits, intent).map((line) => `${line}\n`).join('')}\n${found}\n${costLine(trio, intent)}\nNot covered:\n${beyond.join('')}`
}

function costLine(trio: Trio, { connections }: Intent): string {
  const { probesPerSecond, bytesPerSecond } = costOf(trio, connections ?? 1000)
  const many = connections === null ? 'for every 1000 idle connections' : `for ${connections} idle connections`
  return `Steady cost ${many}: ${rounded(probesPerSecond!)} probes a second, ${rounded(bytesPerSecond! / 1000)} kB a second with the answers (IPv4, timestamps).`
}

/** `schemas/plan-output.schema.json`. */
export function planJson({ trio, limits, intent, conflicts }: Planned): string {
  const output = {
    schemaVersion: 1,
    feasible: trio !== null,
    keepalive: trio,
    why: trio === null ? [] : reasonsFor(trio, limits, intent),
    cost: trio === null ? { probesPerSecond: null, bytesPerSecond: null } : costOf(trio, intent.connections),
    notCovered: trio === null ? [] : notCovered(trio, intent),
    conflicts: conflicts.map((each) => ({ ...each, message: conflictLine(each, intent) })),
  }
  return `${JSON.stringify(output, null, 2)}\n`
}
