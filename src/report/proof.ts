import { formatDuration } from '../model/duration.ts'
import type { Observation } from '../prove/case.ts'
import { durationOf, experimentsOf, type Experiment, type Thesis } from '../prove/experiments.ts'
import type { Judgement } from '../prove/judge.ts'
import { visible } from './visible.ts'

/** What was predicted and what a kernel did. */
export interface Proof {
  readonly source: string
  /** `6.18.44` */
  readonly kernel: string
  readonly thesis: Thesis
  /** 1: as they are. */
  readonly factor: number
  readonly tried: Thesis
  readonly judged: readonly { readonly experiment: Experiment; readonly observation: Observation; readonly judgements: readonly Judgement[] }[]
  /** How long it took. */
  readonly seconds: number
  /** What is not shown, in sentences. */
  readonly left: readonly string[]
}

export function proofText(proof: Proof): string {
  const all = proof.judged.flatMap(({ judgements }) => judgements)
  const agreeing = all.filter(({ agrees }) => agrees).length
  return [
    ...headOf(proof),
    '',
    ...proof.judged.flatMap(({ experiment, judgements }) => [visible(experiment.title), ...judgements.map(rowOf), '']),
    `${agreeing} of ${all.length} as predicted, in ${Math.round(proof.seconds)} s`,
    '',
  ].join('\n')
}

function headOf({ source, kernel, thesis, factor, tried, left }: Proof): string[] {
  const { time, intvl, probes } = thesis.trio
  return [`${visible(source)}: ${time} / ${intvl} / ${probes} (time, intvl, probes), on Linux ${kernel}`, ...[...scaleOf(thesis, factor, tried), ...left].map(visible)]
}

function scaleOf(thesis: Thesis, factor: number, tried: Thesis): string[] {
  const { time, intvl, probes } = tried.trio
  const retries = thesis.retries2 === tried.retries2 || time === 0 ? [] : [`tcp_retries2 ${thesis.retries2} is tried as ${tried.retries2}.`]
  if (factor === 1 && tried.boxes.every(({ idleTimeout }, i) => idleTimeout === thesis.boxes[i]!.idleTimeout)) return retries
  const boxes = tried.boxes.map(({ name, idleTimeout }, i) => `${name} ${thesis.boxes[i]!.idleTimeout} s as ${idleTimeout} s${idleTimeout < Math.floor(thesis.boxes[i]!.idleTimeout / factor) ? ' (sooner than in proportion, which is harder)' : ''}`)
  if (factor === 1) return [`${boxes.join('; ')}.`, ...retries]
  return [
    `Times are divided by ${factor.toFixed(1)} and rounded to whole seconds: ${[`${time} / ${intvl} / ${probes}`, ...boxes].join('; ')}.`,
    `That keeps what becomes of a connection; how late long timers are (up to 12.7 %) shows with --full alone, in ${formatDuration(Math.ceil(durationOf(experimentsOf(thesis))))}.`,
    ...retries,
  ]
}

const COLUMNS = [20, 42, 26] as const

function rowOf({ claim, predicted, observed, agrees }: Judgement): string {
  const cells = [claim, predicted, observed].map((cell, i) => cell.padEnd(COLUMNS[i]!))
  return `  ${cells.join(' ')} ${agrees ? 'as predicted' : 'OTHERWISE'}`
}

/** `schemas/prove-output.schema.json`. */
export function proofJson({ source, kernel, thesis, factor, tried, judged, seconds, left }: Proof): string {
  const experiments = judged.map(({ experiment, observation, judgements }) => ({
    title: experiment.title,
    path: experiment.case.path,
    act: experiment.case.act,
    claims: judgements,
    observed: observation,
  }))
  const agrees = judged.every(({ judgements }) => judgements.every((each) => each.agrees))
  return `${JSON.stringify({ schemaVersion: 1, source, kernel, agrees, seconds: Math.round(seconds * 10) / 10, asked: thesis, factor: Math.round(factor * 100) / 100, tried, notes: left, experiments }, null, 2)}\n`
}
