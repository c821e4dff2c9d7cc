import type { Middlebox } from '../middlebox/path.ts'
import { formatDuration, rounded } from '../model/duration.ts'
import type { Event, Lane, Met, Story } from './story.ts'

/** `60 s`, `67.7 s`; rounded up. */
export function seconds(count: number): string {
  return `${rounded(count)} s`
}

/** `60 s`, or `7200 s (2 h)` from ten minutes on. */
export function duration(count: number): string {
  return count < 600 || !Number.isInteger(count) ? seconds(count) : `${count} s (${formatDuration(count)})`
}

/** What is not sure of a middlebox, in brackets. */
export function doubts({ countsKeepalive, recalled }: Middlebox): string {
  const each = [...(countsKeepalive === null ? ['if it counts probes, which is not known'] : []), ...(recalled ? ['its idle timeout is from memory'] : [])]
  return each.length === 0 ? '' : ` (${each.join('; ')})`
}

/** How a requirement on the time to find a silent peer is held. */
export function metBy(deadline: number, { at, latest }: { readonly at: number; readonly latest: number }): Met {
  if (latest <= deadline) return 'met'
  return at <= deadline ? 'unless-late' : 'missed'
}

/** One line of what happens: when, or which middlebox, and what. */
export interface Row {
  readonly key: string
  readonly text: string
}

/** All that happens in a story, and what its lines show, as a list. */
export function rowsOf({ events, lanes }: Story): Row[] {
  return [...events.map((event) => ({ key: whenOf(event), text: event.label })), ...lanes.filter(isSaidOfItself).map(({ name, caption }) => ({ key: name, text: caption }))]
}

/** What the other lines show is among the events. */
function isSaidOfItself({ kind }: Lane): boolean {
  return kind === 'middlebox' || kind === 'outage'
}

function whenOf(event: Event): string {
  if (!('marks' in event) || event.marks.length < 2) return seconds(event.at)
  return `${rounded(event.at)} to ${seconds(event.marks.at(-1)!)}`
}
