import type { Loader } from '../carrier/scope.ts'
import { fromCatalogue, type Middlebox } from '../middlebox/path.ts'
import { timeoutOf } from '../middlebox/timeouts.ts'
import type { FoundValues } from '../model/found.ts'
import type { Intent } from '../model/intent.ts'
import { keepaliveOf, retransmissionOf } from './first-values.ts'
import { block, item, prose, quoted, type Item } from './starter.ts'
import { visible } from './visible.ts'

/** A file that the model is to render. */
export interface FirstOutput {
  readonly path: string
  /** What is there: nothing, what the model renders, or another text that rendering would replace. */
  readonly state: 'absent' | 'same' | 'other'
  /** Files that set the values now, and hold something else besides. */
  readonly instead: readonly string[]
}

/** What a first keepalive.yaml is made of. */
export interface FirstModel {
  /** Null: no file sets any. */
  readonly values: FoundValues | null
  /** Hosts, directories and files, where several set the same. */
  readonly alike: readonly string[]
  /** What flags say. */
  readonly intent: Partial<Intent>
  /** Undefined: not said. */
  readonly loader: Loader | undefined
  readonly outputs: readonly FirstOutput[]
}

const SCHEMA = 'https://raw.githubusercontent.com/keepalint/keepalint/main/schemas/keepalive.schema.json'

/** A keepalive.yaml to begin with: what is known stands in it, the rest as examples behind a #. */
export function firstModelText(first: FirstModel): string {
  const parts = [
    [`# yaml-language-server: $schema=${SCHEMA}`, ...sourcesOf(first), 'version: 1'],
    keepaliveOf(first.values, first.intent),
    retransmissionOf(first.values),
    middleboxesOf(first),
    requirementsOf(first),
    loaderOf(first),
    outputsOf(first),
  ]
  return parts.map((lines) => `${lines.join('\n')}\n`).join('\n')
}

function sourcesOf({ alike }: FirstModel): string[] {
  if (alike.length < 2) return []
  const shown = alike.length > 5 ? [...alike.slice(0, 4), `${alike.length - 4} more`] : alike
  return prose(`The same values are set by ${shown.map(visible).join(', ')}.`)
}

function middleboxesOf({ intent: { middleboxes = [] } }: FirstModel): string[] {
  const lead = prose('What idle flows cross, up to and including the first proxy that ends the connection. keepalint explain WORD lists the boxes of the catalogue that have a word in their name.')
  const examples = ['aws-nlb-tcp', '{ use: azure-lb-rule, idleTimeout: 15m }', '{ name: office-firewall, idleTimeout: 30m }']
  const items = middleboxes.length > 0 ? middleboxes.map((box) => item(`- ${inYaml(box)}`)) : examples.map((each) => item(`- ${each}`, { active: false }))
  return [...lead, ...block('middleboxes:', items)]
}

/** A box as it is on the command line: of the catalogue, the same configured otherwise, or one without a name. */
function inYaml({ name, idleTimeout, recalled }: Middlebox): string {
  const entry = timeoutOf(name)
  if (entry === undefined) return `{ name: ${JSON.stringify(name)}, idleTimeout: ${duration(idleTimeout)} }`
  const isDefault = entry.idleTimeout === idleTimeout && fromCatalogue(entry, idleTimeout, false).recalled === recalled
  return isDefault ? name : `{ use: ${name}, idleTimeout: ${duration(idleTimeout)} }`
}

function requirementsOf({ intent: { detectWithin, surviveOutage, surviveLostProbes } }: FirstModel): string[] {
  const items = [
    requirement('detectWithin', detectWithin == null ? undefined : duration(detectWithin), '3m', 'a silent peer is found within'),
    requirement('surviveOutage', surviveOutage == null ? undefined : duration(surviveOutage), '20s', 'a shorter outage of the path kills no idle connection'),
    requirement('surviveLostProbes', surviveLostProbes === undefined ? undefined : String(surviveLostProbes), '1', 'so many probes in a row may get lost; 1 where it is not said'),
  ]
  return [...prose('What the values have to meet, late timers included.'), ...block('requirements:', items)]
}

function requirement(key: string, given: string | undefined, example: string, note: string): Item {
  return item(`${key}: ${given ?? example}`, { active: given !== undefined, note })
}

/** In the largest unit that it is a whole number of. */
function duration(seconds: number): string {
  if (seconds === 0 || seconds % 60 !== 0) return `${seconds}s`
  return seconds % 3600 === 0 ? `${seconds / 3600}h` : `${seconds / 60}m`
}

function loaderOf({ loader }: FirstModel): string[] {
  const said = `loader: ${loader ?? 'systemd'}`
  return [...prose('What applies the files at boot: systemd, procps or busybox.'), loader === undefined ? `# ${said}` : said]
}

function outputsOf({ outputs }: FirstModel): string[] {
  const lead = prose('What keepalint render --write makes of this file; render --check tells where a file on disk is another.')
  const items = outputs.map(({ path, state }) => item(`- { format: sysctl, path: ${quoted(path)} }`, { active: state !== 'other' }))
  if (items.length === 0) return [...lead, ...block('outputs:', [item('- { format: sysctl, path: etc/sysctl.d/60-keepalive.conf }', { active: false })])]
  const replaced = outputs.some(({ state }) => state === 'other') ? prose('Take the # away where the whole file, its comments included, may be replaced.') : []
  const instead = [...new Set(outputs.flatMap((output) => output.instead))]
  const move = instead.length === 0 ? [] : prose(`Once it is written, take the lines of these values out of ${instead.slice(0, 4).map(visible).join(', ')}${instead.length > 4 ? ` and ${instead.length - 4} more` : ''}: what is loaded last wins.`)
  return [...lead, ...replaced, ...move, ...block('outputs:', items)]
}
