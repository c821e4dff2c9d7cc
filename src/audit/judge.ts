import { PARAMETERS, TRIO, type ParameterId } from '../kernel/parameters.ts'
import { parse, resolve } from '../library/parse.ts'
import { check, type CheckOptions } from '../lint/check.ts'
import type { Rule } from '../lint/rule.ts'
import type { Intent } from '../model/intent.ts'
import type { RunningFinding } from '../report/audited.ts'

/** What the kernel holds, by parameter; one that is missing could not be read. */
export type Running = ReadonlyMap<ParameterId, number>

/**
 * What the rules about values say of those that the kernel holds: as of a file that sets just these. Nothing where one
 * of the three is not known.
 */
export function judgeRunning(running: Running, rules: readonly Rule[], intent: Intent, checking: CheckOptions): RunningFinding[] {
  if (TRIO.some((id) => !running.has(id))) return []
  const document = parse([...running].map(([id, value]) => `${PARAMETERS[id].key} = ${value}\n`).join(''), { path: '/proc/sys' })
  // Wherever the connections end, it is there that these values hold.
  const subject = { document, scope: resolve([document]), intent: { ...intent, appliesTo: 'host' } as const }
  const { diagnostics } = check([subject], rules.filter(({ meta }) => meta.about === 'values'), checking)
  return diagnostics.flatMap((diagnostic) => {
    const parameter = document.assignments.find(({ start, end }) => start <= diagnostic.at.start && diagnostic.at.start < end)?.targets[0]?.parameter
    return parameter === undefined ? [] : [{ parameter, diagnostic }]
  })
}
