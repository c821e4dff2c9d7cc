import os from 'node:os'
import type { Setting } from '../draw/story.ts'
import { TRIO } from '../kernel/parameters.ts'
import { whyNoLab } from '../lab/possible.ts'
import { MOST_CASES, runLab } from '../lab/start.ts'
import { formatDuration } from '../model/duration.ts'
import { modelFinder } from '../node/find-model.ts'
import { newListing } from '../node/listing.ts'
import { EXPIRIES, type Observation } from '../prove/case.ts'
import { durationOf, experimentsOf, type Experiment, type Thesis } from '../prove/experiments.ts'
import { judge } from '../prove/judge.ts'
import { PATIENCE, scaled } from '../prove/scale.ts'
import { proofJson, proofText, type Proof } from '../report/proof.ts'
import { visible } from '../report/visible.ts'
import { readFlags } from './flags.ts'
import { oneOf } from './one-of.ts'
import { durationOf as secondsOf } from './options.ts'
import { progressOn } from './progress.ts'
import { UsageError } from './usage-error.ts'
import { VALUES_FLAGS, valuesFlags } from './values-flags.ts'
import { valuesOf, type Values } from './values-of.ts'
import { EXIT, type ExitCode, type World } from './world.ts'

export const PROVE_FLAGS = {
  ...VALUES_FLAGS,
  full: { type: 'boolean' },
  'max-time': { type: 'string' },
  expiry: { type: 'string' },
  format: { type: 'string' },
} as const

/** In seconds. A timer of Node takes no more than 2^31 - 1 milliseconds, and fires at once where it is given more. */
const LONGEST = 24 * 86_400

/** The verb `prove`. */
export async function prove(argv: readonly string[], world: World): Promise<ExitCode> {
  const flags = readFlags(argv, PROVE_FLAGS, 'prove')
  const format = oneOf('--format', flags.value('format') ?? 'text', ['text', 'json'])
  const expiry = oneOf('--expiry', flags.value('expiry') ?? 'drop', EXPIRIES)
  const isFull = flags.on('full') === true
  if (isFull && flags.value('max-time') !== undefined) throw new UsageError('--full takes the time that it takes; leave out --full or --max-time')
  const limit = secondsOf('--max-time', flags.value('max-time'), 1)
  const file = fileOf(flags.positionals, world)
  const found = await valuesOf(file, { ...valuesFlags(flags), without: 'nothing can be proved' }, world)
  if ('problems' in found) {
    for (const { path: where, message } of found.problems) world.stderr.write(`keepalint: ${visible(where)}: ${message}\n`)
    return EXIT.wrong
  }
  const { source } = found.about
  const thesis = { ...thesisOf(found.setting, source), expiry }
  const { factor, thesis: tried } = isFull ? { factor: 1, thesis } : scaled(thesis, limit ?? PATIENCE)
  const experiments = experimentsOf(tried)
  if (experiments.length > MOST_CASES) throw new UsageError(`${source}: this would take ${experiments.length} connections side by side, and prove makes ${MOST_CASES} at most; name fewer middleboxes`)
  const duration = durationOf(experiments)
  const said = formatDuration(Math.ceil(duration))
  if (duration > LONGEST) throw new UsageError(`${source}: this would take ${said}, and prove waits for ${formatDuration(LONGEST)} at most${isFull ? '; without --full it tries smaller values' : ''}`)
  if (limit !== null && duration > limit) throw new UsageError(`${source}: with smaller values as well this takes up to ${said}, as the kernel takes whole seconds; write --max-time ${Math.ceil(duration)}s`)
  const obstacle = whyNoLab()
  if (obstacle !== null) throw new UsageError(`nothing can be proved here: ${obstacle}`)

  if (duration > PATIENCE && limit === null) world.stderr.write(`keepalint: this takes up to ${said}${isFull ? '' : ', as the kernel takes whole seconds and no smaller values keep what becomes of the connections'}\n`)
  const start = performance.now()
  const observations = await observe(experiments, world)
  if ('failed' in observations) {
    world.stderr.write(`keepalint: ${observations.failed}\n`)
    return EXIT.wrong
  }
  const judged = experiments.map((experiment, i) => ({ experiment, observation: observations.seen[i]!, judgements: judge(experiment, observations.seen[i]!) }))
  const proof: Proof = { source, kernel: os.release(), thesis, factor, tried, judged, seconds: (performance.now() - start) / 1000, left: leftOut(found) }
  world.stdout.write(format === 'json' ? proofJson(proof) : proofText(proof))
  return judged.every(({ judgements }) => judgements.every(({ agrees }) => agrees)) ? EXIT.clean : EXIT.findings
}

function fileOf(positionals: readonly string[], { cwd }: World): string {
  if (positionals.length > 1) throw new UsageError(`prove takes one file; got ${positionals.join(' ')}`)
  const found = positionals[0] ?? modelFinder(newListing()).nearest(cwd)
  if (found === null || found === '') throw new UsageError('there is no keepalive.yaml here; name a file: keepalint prove etc/sysctl.d/60-keepalive.conf')
  return found
}

function thesisOf({ trio, retries2, intent }: Setting, source: string): Omit<Thesis, 'expiry'> {
  const broken = trio.time < 0 ? `time = ${trio.time}` : trio.intvl <= 0 ? `intvl = ${trio.intvl}` : undefined
  if (broken !== undefined) throw new UsageError(`${source}: with ${broken} keepalive does not work, and there is nothing to prove; keepalint lint says what happens`)
  const counted = intent.middleboxes.filter(({ countsKeepalive }) => countsKeepalive !== false)
  const boxes = counted.filter((box, i) => counted.findIndex(({ idleTimeout }) => idleTimeout === box.idleTimeout) === i)
  return { trio, retries2, boxes: boxes.map(({ name, idleTimeout }) => ({ name, idleTimeout })), lostProbes: intent.surviveLostProbes }
}

function leftOut({ about: { origins }, setting: { trio, intent } }: Values): string[] {
  const unset = TRIO.every((id) => origins[id] === null) ? ['It sets none of the three, so that these are the kernel defaults; keepalint lint says what is in it.'] : []
  const atOnce = trio.time === 0 ? ['With time = 0 the first probe goes out at once: what takes a path that is changed before it is left out.'] : []
  return [...unset, ...atOnce, ...intent.middleboxes.flatMap(({ name, countsKeepalive }) => (countsKeepalive === false ? [`${name} is left out: no probe restarts its idle timer, which is a fact about that box and not about Linux.`] : []))]
}

type Seen = { readonly seen: readonly Observation[] } | { readonly failed: string }

/** What fails for a reason of the machine's, or disagrees, is tried once more: a busy machine sees things late, a kernel does them again. */
async function observe(experiments: readonly Experiment[], world: World): Promise<Seen> {
  const seen = new Map<number, Observation>()
  let failed = ''
  const agrees = (i: number): boolean => seen.has(i) && judge(experiments[i]!, seen.get(i)!).every((each) => each.agrees)
  for (let attempt = 0; attempt < 2; attempt++) {
    const missing = experiments.flatMap((_, i) => (agrees(i) ? [] : i))
    if (missing.length === 0) break
    const cases = missing.map((i) => experiments[i]!.case)
    const progress = progressOn(world.stderr)
    const about = Math.ceil(Math.max(...cases.map(({ until }) => until)))
    try {
      progress.say(`making ${cases.length} networks`)
      for await (const report of runLab(cases)) {
        if (report.kind === 'wired') progress.count(`${cases.length} connections are watched, at most ${about} s`)
        else if (report.kind === 'observed') seen.set(missing[report.index]!, report.observation)
        else failed = report.message
      }
    } catch (error) {
      failed = (error as Error).message
    } finally {
      progress.end()
    }
  }
  return seen.size === experiments.length ? { seen: experiments.map((_, i) => seen.get(i)!) } : { failed }
}
