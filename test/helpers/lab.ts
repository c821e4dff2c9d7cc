import { whyNoLab } from '../../src/lab/possible.ts'
import { runLab } from '../../src/lab/start.ts'
import type { Case, Observation } from '../../src/prove/case.ts'

/** Why tests on a real kernel cannot run here; null where they can. */
export const noLab: string | null = whyNoLab()

if (noLab !== null) console.warn(`skipped: tests on a real kernel (${noLab})`)

/** What a kernel does in these cases, side by side. */
export async function observe(cases: readonly Case[]): Promise<(Observation | string)[]> {
  const seen: (Observation | string)[] = []
  for await (const report of runLab(cases)) {
    if (report.kind === 'observed') seen[report.index] = report.observation
    else if (report.kind === 'failed') seen[report.index!] = report.message
  }
  return seen
}
