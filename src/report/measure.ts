import { matchesOf } from '../measure/matches.ts'
import type { Observation } from '../measure/observation.ts'
import type { Outcome } from '../measure/outcome.ts'
import type { Run } from '../measure/run.ts'
import { widthWanted, type SearchSettings } from '../measure/search.ts'
import type { Target } from '../measure/target.ts'
import { formatDuration, rounded } from '../model/duration.ts'
import { declarationOf, finding, notesOn, straysOf, whichBoxes, yamlOf } from './measure-words.ts'
import { counted } from './report.ts'
import { visible } from './visible.ts'

export interface Measured {
  readonly target: Target
  readonly address: string
  readonly settings: SearchSettings
  readonly run: Run
  readonly outcome: Outcome
}

/** For people. */
export function measureText(measured: Measured): string {
  const { target, address, run, outcome } = measured
  const where = target.host === address ? '' : ` (${address})`
  const effort = `${counted(run.connections, 'connection')} in ${formatDuration(Math.round(run.seconds))}`
  const box = declarationOf(measured)
  const declared = box === null ? [] : ['Declare it by the time that it is sure to keep a flow for:', `middleboxes:\n  - ${yamlOf(box)}`, `keepalint plan --middlebox ${box.idleTimeout}s says which values fit.`]
  const notes = notesOn(measured)
  const paragraphs = [
    `${targetText(target)}${where}: ${effort}`,
    finding(outcome).join('\n'),
    tries(run.observations),
    whichBoxes(outcome),
    ...declared,
    ...(notes.length === 0 ? [] : [`Note:\n${notes.map((note) => `  ${note}`).join('\n')}`]),
  ]
  return `${paragraphs.filter((text) => text !== '').join('\n\n')}\n`
}

/** As it is written on a command line, safe to print. */
export function targetText({ host, port }: Target): string {
  return `${host.includes(':') ? `[${visible(host)}]` : visible(host)}:${port}`
}

const RESULTS = ['kept', 'lost', 'reset', 'closed', 'reset unasked', 'spoken to'] as const
type Result = (typeof RESULTS)[number]

function resultOf(observation: Observation): Result {
  switch (observation.type) {
    case 'kept':
      return 'kept'
    case 'lost':
      return observation.how === 'silent' ? 'lost' : 'reset'
    case 'ended':
      return observation.how === 'closed' ? 'closed' : 'reset unasked'
    case 'talked':
      return 'spoken to'
  }
}

/** `kept     after 5, 7.2, 10.4 s`, a line for each result. */
function tries(observations: readonly Observation[]): string {
  const lines = RESULTS.flatMap((result) => {
    const found = observations.filter((each) => resultOf(each) === result)
    const idles = [...new Set(found.map((each) => rounded(each.type === 'ended' || each.type === 'talked' ? each.idle : each.planned)))].sort((a, b) => a - b)
    return idles.length === 0 ? [] : [`  ${result.padEnd(13)}  after ${idles.join(', ')} s`]
  })
  return lines.join('\n')
}

/** `schemas/measure-output.schema.json`. */
export function measureJson(measured: Measured): string {
  const { target, address, settings, run, outcome } = measured
  const { byDefault, ifSet } = matchesOf(outcome)
  const output = {
    schemaVersion: 1,
    target: { ...target, address },
    upTo: settings.upTo,
    resolution: rounded(widthWanted(settings, outcome.keptFor)),
    outcome,
    tries: run.observations.map((each) => ({ planned: each.planned, idle: Math.round(each.idle * 1000) / 1000, result: resultOf(each) })),
    strays: straysOf(run.observations).length,
    connections: run.connections,
    limitedTo: run.limitedTo,
    seconds: rounded(run.seconds),
    matches: { byDefault: byDefault.map(({ id }) => id), ifSet: ifSet.map(({ id }) => id) },
    middlebox: declarationOf(measured),
    notes: notesOn(measured),
  }
  return `${JSON.stringify(output, null, 2)}\n`
}
