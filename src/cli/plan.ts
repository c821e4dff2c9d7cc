import path from 'node:path'
import type { Trio } from '../kernel/parameters.ts'
import { conflictsOf } from '../model/conflict.ts'
import { intentOf, NO_INTENT, type Intent } from '../model/intent.ts'
import { asksForSomething, limitsOf, plan as planFor } from '../model/plan.ts'
import { withValues } from '../model/set-values.ts'
import { modelFinder } from '../node/find-model.ts'
import type { LoadedModel } from '../node/load-model.ts'
import { newListing } from '../node/listing.ts'
import { problemOf, type Problem } from '../node/problem.ts'
import { realPathOf } from '../node/read.ts'
import { writeAll } from '../node/write.ts'
import { planJson, planText } from '../report/plan.ts'
import { visible } from '../report/visible.ts'
import { readFlags } from './flags.ts'
import { bytesOf } from './inputs.ts'
import { oneOf } from './one-of.ts'
import { intentOfFlags } from './options.ts'
import { UsageError } from './usage-error.ts'
import { EXIT, type ExitCode, type World } from './world.ts'

export const PLAN_FLAGS = {
  middlebox: { type: 'string' },
  'detect-within': { type: 'string' },
  'survive-outage': { type: 'string' },
  'survive-lost-probes': { type: 'string' },
  connections: { type: 'string' },
  'max-probes-per-second': { type: 'string' },
  write: { type: 'boolean' },
  format: { type: 'string' },
} as const

/** The verb `plan`. */
export async function plan(argv: readonly string[], world: World): Promise<ExitCode> {
  const flags = readFlags(argv, PLAN_FLAGS, 'plan')
  const { value, on, positionals } = flags
  const format = oneOf('--format', value('format') ?? 'text', ['text', 'json'])
  if (positionals.length > 1) throw new UsageError(`plan takes one model; got ${positionals.join(' ')}`)
  const loaded = await modelOf(positionals[0], world)
  if (loaded !== null && 'problems' in loaded) {
    for (const { path: where, message } of loaded.problems) world.stderr.write(`keepalint: ${visible(where)}: ${message}\n`)
    return EXIT.wrong
  }
  const intent: Intent = { ...NO_INTENT, ...(loaded && intentOf(loaded.model)), ...intentOfFlags(flags), ...loadOf(value('connections'), value('max-probes-per-second')) }
  const limits = limitsOf(intent)
  if (!asksForSomething(limits, intent)) throw new UsageError(intent.middleboxes.length > 0 ? `no probe restarts the idle timer of ${intent.middleboxes.map(({ name }) => name).join(', ')}, so nothing follows from it; say what else is on the path or required (--detect-within 2m)` : `${loaded ? `${loaded.shown} says` : 'nothing says'} what the values are to meet; say what is on the path (--middlebox aws-nlb-tcp) or what is required (--detect-within 2m, --survive-outage 20s)`)
  const trio = planFor(limits)
  const planned = { trio, limits, intent, conflicts: trio === null ? conflictsOf(limits) : [] }
  world.stdout.write(format === 'json' ? planJson(planned) : planText(planned))
  if (trio === null) return EXIT.findings
  return on('write') ? write(loaded, positionals[0], trio, world) : EXIT.clean
}

/** The model that is named, or else the nearest one; null where there is none. */
async function modelOf(given: string | undefined, { cwd, stdin }: World): Promise<LoadedModel | { readonly problems: readonly Problem[] } | null> {
  const { loadModel } = await import('../library/models.ts')
  if (given === '') throw new UsageError('a path is empty; leave it out to take the nearest keepalive.yaml')
  if (given === '-') return loadModel(path.join(cwd, 'keepalive.yaml'), cwd, await bytesOf(stdin))
  const found = given === undefined ? modelFinder(newListing()).nearest(cwd) : path.resolve(cwd, given)
  return found === null ? null : loadModel(found, cwd)
}

function loadOf(connections: string | undefined, perSecond: string | undefined): Partial<Intent> {
  return {
    ...(connections !== undefined && { connections: amountOf('--connections', connections) }),
    ...(perSecond !== undefined && { maxProbesPerSecond: amountOf('--max-probes-per-second', perSecond) }),
  }
}

function amountOf(flag: string, text: string): number {
  if (!/^[1-9]\d{0,9}$/.test(text)) throw new UsageError(`${flag} needs a whole number above 0; got ${text}`)
  return Number(text)
}

async function write(loaded: LoadedModel | null, given: string | undefined, trio: Trio, { stderr }: World): Promise<ExitCode> {
  if (loaded === null || given === '-') throw new UsageError('--write puts the values into a keepalive.yaml, and there is none; keepalint init makes one')
  const { readModel } = await import('../library/models.ts')
  const text = withValues(loaded, trio)
  const again = readModel(text)
  const isThere = 'model' in again && JSON.stringify(again.model.keepalive) === JSON.stringify(trio)
  if (!isThere) throw new UsageError(`${loaded.shown}: its keepalive: is written in a way that --write does not know; put the values there by hand`)
  try {
    writeAll([{ file: realPathOf(loaded.path), text: `${loaded.bom ? '\ufeff' : ''}${text}`, mode: 0o644 }])
  } catch (error) {
    stderr.write(`keepalint: cannot write ${visible(loaded.shown)}: ${problemOf('', error).message.replace('may read it', 'may write it')}; nothing is changed\n`)
    return EXIT.wrong
  }
  stderr.write(`keepalint: ${visible(loaded.shown)}: written\n`)
  return EXIT.clean
}
