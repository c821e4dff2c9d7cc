import { PARAMETERS, TRIO, type Trio } from '../kernel/parameters.ts'
import type { FoundValue, FoundValues } from '../model/found.ts'
import { NO_INTENT, type Intent } from '../model/intent.ts'
import { asksForSomething, limitsOf, plan } from '../model/plan.ts'
import type { ModelParameter } from '../model/settings.ts'
import { placeOf } from './resolution.ts'
import { block, item, prose, type Item } from './starter.ts'
import { visible } from './visible.ts'

/** The values that the files set, each with its place; or an example: what would be planned. */
export function keepaliveOf(values: FoundValues | null, intent: Partial<Intent>): string[] {
  const lead = prose('How the kernel probes idle connections: time and intvl in seconds ("60s", "5m" and "1h30m" as well), probes is a count.')
  const reasons = TRIO.flatMap((id) => leftOut(id, values?.[id]))
  if (values !== null && TRIO.some((id) => values[id].type === 'set')) {
    return [...lead, ...reasons, ...block('keepalive:', TRIO.flatMap((id) => itemOf(id, values[id])))]
  }
  const { trio, ask } = exampleFor({ ...NO_INTENT, ...intent })
  const none = prose(`No sysctl file here sets any of the three to a value that can be taken over. ${ask}`)
  return [...lead, ...reasons, ...none, ...block('keepalive:', TRIO.map((id) => item(`${id}: ${trio[id]}`, { active: false })))]
}

const USUAL: Trio = { time: 60, intvl: 10, probes: 6 }

/** Where something is said of the path or required, the values are planned while none are set. */
function exampleFor(intent: Intent): { readonly trio: Trio; readonly ask: string } {
  const limits = limitsOf(intent)
  if (!asksForSomething(limits, intent)) return { trio: USUAL, ask: 'Say them, and take the # away; or say below what they have to meet, and they are planned.' }
  const trio = plan(limits)
  if (trio === null) return { trio: USUAL, ask: 'No values meet what is said below; keepalint plan tells what conflicts.' }
  return { trio, ask: 'They are planned from what is said below, as these, until the # is away; keepalint plan tells why these.' }
}

/** What ends a connection with data in flight: set, or an example. */
export function retransmissionOf(values: FoundValues | null): string[] {
  const found = values?.retries2 ?? { type: 'unset' }
  const lead = prose('Keepalive is silent while data is in flight; then tcp_retries2 decides (kernel default 15: about 15 minutes or more).')
  const items = found.type === 'set' ? itemOf('retries2', found) : [item('retries2: 8', { active: false })]
  return [...lead, ...leftOut('retries2', found), ...block('retransmission:', items)]
}

function itemOf(id: ModelParameter, found: FoundValue): Item[] {
  if (found.type === 'left-out') return []
  if (found.type === 'unset') return [item(`${id}: ${PARAMETERS[id].default}`, { active: false, note: 'no file sets it: the kernel default' })]
  const { value, from } = found
  const { raw } = from.assignment.value
  return [item(`${id}: ${value}`, { note: `from ${placeOf(from)}${raw === String(value) ? '' : `, where it is written ${short(raw)}`}` })]
}

function leftOut(id: ModelParameter, found: FoundValue | undefined): string[] {
  if (found?.type !== 'left-out') return []
  return prose(`${id} is left out, because ${whyLeftOut(found)}.`)
}

function whyLeftOut({ why, from }: Extract<FoundValue, { type: 'left-out' }>): string {
  if (from === null) return 'a template among the files may set it'
  const raw = short(from.assignment.value.raw)
  if (why === 'template') return `a template decides on it at ${placeOf(from)}`
  return why === 'refused' ? `the kernel refuses ${raw} at ${placeOf(from)}` : `${raw} at ${placeOf(from)} is below 0, which a model does not allow`
}

/** So much of a value is shown. */
const LONGEST = 40

function short(raw: string): string {
  const shown = visible(raw)
  return `"${shown.length > LONGEST ? `${shown.slice(0, LONGEST)}...` : shown}"`
}
