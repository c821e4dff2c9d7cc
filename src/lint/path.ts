import type { Assignment } from '../carrier/document.ts'
import { LATE, probePeriod } from '../kernel/timing.ts'
import type { Trio, TrioId } from '../kernel/parameters.ts'
import { bindingMiddlebox, pathVerdict, type Middlebox, type PathVerdict } from '../middlebox/path.ts'
import { rounded } from '../model/duration.ts'
import { NO_WAY, pathRemedy } from './remedy.ts'
import type { Subject, Suggestion } from './rule.ts'
import { suggestValues } from './suggest.ts'
import { judged, type Judged } from './values.ts'
import { boxName } from './words.ts'

/** Where a path rule reports, and the numbers that its messages share. */
export interface PathFinding {
  readonly at: Assignment
  readonly trio: Trio
  readonly box: Middlebox
  readonly suggest: readonly Suggestion[]
  readonly data: Readonly<Record<'time' | 'intvl' | 'period' | 'latest' | 'box' | 'idle' | 'remedy', string | number>>
}

/**
 * The finding of the rule for `verdict`, if the declared middlebox that forgets a flow first gives just this
 * verdict. Rests on time or intvl, whichever is longer, unless `restsOn` says otherwise.
 */
export function pathFinding(subject: Subject, verdict: Exclude<PathVerdict, 'kept'>, restsOn?: readonly TrioId[]): PathFinding | undefined {
  const box = bindingMiddlebox(subject.intent.middleboxes)
  if (box === undefined) return undefined
  const found = judgedPeriod(subject, restsOn)
  if (found === undefined) return undefined
  const { at, trio } = found
  if (pathVerdict(trio, box.idleTimeout, subject.intent.surviveLostProbes) !== verdict) return undefined
  const period = probePeriod(trio)
  const { text: remedy, ways } = pathRemedy(found, box, subject.intent) ?? NO_WAY
  return {
    at,
    trio,
    box,
    suggest: suggestValues(subject, at, ways),
    data: {
      time: trio.time,
      intvl: trio.intvl,
      period,
      latest: rounded(LATE * period),
      box: boxName(box),
      idle: box.idleTimeout,
      remedy,
    },
  }
}

/** Judges the time between two probes: rests on time or intvl, whichever is longer, unless told otherwise. */
export function judgedPeriod(subject: Subject, restsOn?: readonly TrioId[]): Judged | undefined {
  const { time, intvl } = subject.scope.effective
  const longer: TrioId = (intvl.value ?? 0) > (time.value ?? 0) ? 'intvl' : 'time'
  return judged(subject, ['time', 'intvl'], restsOn ?? [longer])
}
