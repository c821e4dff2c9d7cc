import { estimate } from '../measure/estimate.ts'
import { viewOf } from '../measure/observation.ts'
import { outcomeOf } from '../measure/outcome.ts'
import { MOST_FLOWS, type SearchSettings } from '../measure/search.ts'
import { parseTarget, type Target } from '../measure/target.ts'
import { formatDuration, rounded } from '../model/duration.ts'
import { addressesOf, whyNotOpened, type Address } from '../node/path/address.ts'
import { measure as measurePath, type Progress } from '../node/path/measure.ts'
import { openSocket } from '../node/path/open.ts'
import { measureJson, measureText, targetText } from '../report/measure.ts'
import { readFlags } from './flags.ts'
import { oneOf } from './one-of.ts'
import { durationOf } from './options.ts'
import { progressOn } from './progress.ts'
import { UsageError } from './usage-error.ts'
import { EXIT, type ExitCode, type World } from './world.ts'

export const MEASURE_FLAGS = {
  'up-to': { type: 'string' },
  resolution: { type: 'string' },
  format: { type: 'string' },
  quiet: { type: 'boolean' },
} as const

/** Seconds. */
const UP_TO = 1200

const SIGNALS = ['SIGINT', 'SIGTERM'] as const
/** Milliseconds. A terminal, and what has started this program, may both pass one Ctrl-C on; a later one ends the process as ever. */
const SAME_KEY = 500

/** The verb `measure`. */
export async function measure(argv: readonly string[], world: World): Promise<ExitCode> {
  const { value, on, positionals } = readFlags(argv, MEASURE_FLAGS, 'measure')
  const format = oneOf('--format', value('format') ?? 'text', ['text', 'json'])
  const upTo = durationOf('--up-to', value('up-to'), 10, 86_400) ?? UP_TO
  const resolution = durationOf('--resolution', value('resolution'), 1, upTo)
  const target = targetOf(positionals)
  if (process.platform !== 'linux') throw new UsageError('measure needs Linux: it relies on when the kernel there sends a keepalive probe')

  const interruption = new AbortController()
  let interrupted = Infinity
  const interrupt = (signal: NodeJS.Signals): void => {
    interruption.abort()
    interrupted = Math.min(interrupted, performance.now())
    if (performance.now() - interrupted < SAME_KEY) return
    for (const each of SIGNALS) process.off(each, interrupt)
    process.kill(process.pid, signal)
  }
  const to = await reachable(target)
  const settings: SearchSettings = { upTo, resolution, most: MOST_FLOWS }
  const progress = progressTo(world, on('quiet') ?? false)
  for (const signal of SIGNALS) process.on(signal, interrupt)
  try {
    progress.begin(to, settings)
    const run = await measurePath(to, settings, interruption.signal, progress.round)
    progress.end()
    const outcome = outcomeOf(run, settings)
    const measured = { target, address: to.address, settings, run, outcome }
    world.stdout.write(format === 'json' ? measureJson(measured) : measureText(measured))
    return outcome.type === 'forgotten' || outcome.type === 'kept' || outcome.type === 'reset' ? EXIT.clean : EXIT.findings
  } finally {
    progress.end()
    for (const signal of SIGNALS) process.off(signal, interrupt)
  }
}

function targetOf(words: readonly string[]): Target {
  if (words.length !== 1) throw new UsageError(words.length === 0 ? 'measure needs a HOST:PORT to connect to, such as db.example:5432' : `measure takes one HOST:PORT; got ${words.join(' ')}`)
  const target = parseTarget(words[0]!)
  if (typeof target === 'string') throw new UsageError(target)
  return target
}

/** The first address that answers. @throws UsageError where none does */
async function reachable(target: Target): Promise<Address> {
  const { host, port } = target
  const found = await addressesOf(host, port)
  if ('problem' in found) throw new UsageError(`${host}: ${found.problem}`)
  let why = 'it has no address'
  for (const address of found) {
    try {
      const socket = await openSocket(address)
      socket.destroy()
      return address
    } catch (error) {
      why = whyNotOpened(error as NodeJS.ErrnoException)
    }
  }
  throw new UsageError(`${targetText(target)}: ${why}`)
}

interface ProgressLine {
  readonly begin: (to: Address, settings: SearchSettings) => void
  readonly round: (progress: Progress) => void
  readonly end: () => void
}

/** Elsewhere than on a terminal each round has a line. */
function progressTo({ stderr }: World, quiet: boolean): ProgressLine {
  if (quiet) return { begin: () => undefined, round: () => undefined, end: () => undefined }
  const line = progressOn(stderr)
  return {
    begin: ({ address, port }, settings) => {
      const { kept, most } = estimate(settings)
      stderr.write(`keepalint: measuring the path to ${address} port ${port}: at most ${settings.most} idle connections at a time, no data is sent\n`)
      stderr.write(`keepalint: this takes ${formatDuration(Math.ceil(kept))} if nothing is forgotten, else about ${formatDuration(Math.ceil(most))} at most; Ctrl-C prints what is known by then\n`)
    },
    round: ({ round, idles, observations }) => {
      const what = `round ${round}: ${idles.length} ${idles.length === 1 ? 'connection' : 'connections'}, idle for up to ${Math.max(...idles)} s; ${knownOf(observations)}`
      if (stderr.isTTY !== true) stderr.write(`keepalint: ${what}\n`)
      line.count(what)
    },
    end: line.end,
  }
}

function knownOf(observations: Progress['observations']): string {
  if (observations.length === 0) return 'nothing known yet'
  const { low, end } = viewOf(observations)
  return `kept for ${Math.floor(low * 10) / 10} s${end === null ? '' : `, not for ${rounded(end.idle)} s`}`
}
