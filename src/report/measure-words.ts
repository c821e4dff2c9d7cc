import { matchesOf } from '../measure/matches.ts'
import { viewOf, type End, type Observation } from '../measure/observation.ts'
import { earlierCloses, type AtExpiry, type Outcome } from '../measure/outcome.ts'
import type { Measured } from './measure.ts'
import { counted } from './report.ts'
import { visible } from './visible.ts'

const AT_EXPIRY: Readonly<Record<AtExpiry, string>> = {
  silent: 'What is sent after that is dropped without a word: a connection with keepalive ends with ETIMEDOUT, one without waits.',
  reset: 'What is sent after that is answered with a reset: the first probe ends the connection with ECONNRESET.',
  mixed: 'What is sent after that is dropped without a word on some flows and answered with a reset on others.',
}

const UNANSWERED: Readonly<Record<AtExpiry, string>> = {
  silent: 'a box drops probes, or forgets a flow sooner than that, or the path is down.',
  reset: 'a reset came back, from a box that refuses probes or forgets a flow sooner than that.',
  mixed: 'nothing came back, or a reset: a box drops or refuses probes, or forgets a flow sooner than that.',
}

const STOPPED = {
  interrupted: 'Interrupted.',
  contradictory: 'The flows contradict one another to the end: some are lost sooner than others are kept for.',
  unreachable: 'The server takes no more connections; it may still hold those that were lost.',
  'no-room': 'This host can open no more connections: it has no free local port, or a limit on open files (ulimit -n) is reached.',
  'no-answer': 'New connections get no answer any more: the path, or the server, may be down. What follows may be because of that.',
} as const

/** What was found, in sentences. */
export function finding(outcome: Outcome): readonly string[] {
  const { keptFor } = outcome
  switch (outcome.type) {
    case 'forgotten':
      return [`An idle flow on this path is forgotten after more than ${keptFor} s and at most ${outcome.forgottenBy} s.`, AT_EXPIRY[outcome.atExpiry]]
    case 'unanswered':
      return [
        `No keepalive probe was answered, not even one that was sent after ${outcome.soonest} s: ${UNANSWERED[outcome.how]}`,
        'Keepalive keeps no connection open on this path then; whether data still comes through cannot be told from here, as none is sent.',
      ]
    case 'kept':
      return [`An idle flow on this path is kept for at least ${keptFor} s; nothing was left idle for longer (--up-to).`]
    case 'closed':
      return [
        `The server, or a proxy before it, closes idle connections ${about(outcome)}: an orderly close, no middlebox that forgets a flow.`,
        'A keepalive probe does not keep them open; only data does, or another timeout there.',
        `The path keeps an idle flow for at least ${keptFor} s. What it does later cannot be measured against this server.`,
      ]
    case 'reset':
      return [
        `Idle connections are reset ${about(outcome)}, without having been asked.`,
        'The server may do that, or a middlebox that announces its idle timeout: which of them cannot be told from here.',
        `An idle flow was kept for ${keptFor} s.`,
      ]
    case 'talking':
      return [`The server sends by itself, after ${outcome.silence} s of silence at the latest, so that no connection to it is idle for longer.`, `The path keeps an idle flow for at least ${keptFor} s. What it does later cannot be measured against this server.`]
    case 'unfinished': {
      const { why, forgottenBy, unanswered } = outcome
      const upper = forgottenBy === null ? (unanswered === null ? '; no probe went unanswered so far' : '') : `, and at least one was lost after ${forgottenBy} s`
      return [
        STOPPED[why],
        keptFor === 0 && forgottenBy === null ? 'Nothing is known yet.' : `An idle flow was kept for ${keptFor} s${upper}.`,
        ...(unanswered === null ? [] : [`One that had been idle for ${unanswered} s was asked, and had not answered yet.`]),
      ]
    }
  }
}

function about({ from, to }: { readonly from: number; readonly to: number }): string {
  if (to < 1) return 'at once'
  return to - from <= 1 ? `after about ${Math.round((from + to) / 2)} s` : `after ${from} to ${to} s`
}

const MOST_NAMES = 8

/** Which entries of the catalogue do what was seen. */
export function whichBoxes(outcome: Outcome): string {
  if (outcome.type !== 'forgotten' && outcome.type !== 'reset' && outcome.type !== 'closed') return ''
  const { byDefault, ifSet } = matchesOf(outcome)
  const what = outcome.type === 'closed' ? 'proxy' : 'middlebox'
  const names = ifSet.slice(0, MOST_NAMES).map(({ id }) => id)
  const more = ifSet.length > names.length ? `, and ${ifSet.length - names.length} more` : ''
  const lines = [
    byDefault.length === 0 ? `No ${what} of the catalogue does that by default.` : `In the catalogue this is the default of ${byDefault.map(({ id }) => id).join(', ')}.`,
    ...(names.length === 0 || outcome.type === 'closed' ? [] : [`It can be set so on ${names.join(', ')}${more}.`]),
  ]
  return lines.join('\n')
}

interface Declaration {
  readonly name: string
  /** Seconds. */
  readonly idleTimeout: number
}

/** The box as keepalive.yaml declares it: by the time that it is sure to keep a flow for; null where none was found. */
export function declarationOf({ target, outcome }: Pick<Measured, 'target' | 'outcome'>): Declaration | null {
  if (outcome.type !== 'forgotten' && outcome.type !== 'reset') return null
  const idleTimeout = Math.floor(outcome.keptFor)
  return idleTimeout < 1 ? null : { name: `path-to-${visible(target.host)}`, idleTimeout }
}

export function yamlOf({ name, idleTimeout }: Declaration): string {
  return `{ name: ${/^[\w.-]+$/.test(name) ? name : JSON.stringify(name)}, idleTimeout: ${idleTimeout} }`
}

/** Flows that others outlived, but for those that are what was found. */
export function straysOf(observations: readonly Observation[]): readonly End[] {
  const view = viewOf(observations)
  const found = earlierCloses(view)
  return view.strays.filter((each) => !found.includes(each))
}

/** What the reader has to know to judge the result. */
export function notesOn({ run, outcome }: Measured): readonly string[] {
  const strays = straysOf(run.observations)
  const why = strays.every(({ type }) => type === 'ended') ? 'ended by the server or a box, for a reason of its own' : 'lost for another reason, or on another path'
  const couldBeSeen = outcome.type === 'kept' || outcome.type === 'closed' || outcome.type === 'talking'
  return [
    ...(strays.length > 0 ? [`${strays.length} of ${counted(run.observations.length, 'flow')} came to an end sooner than others were kept for: ${why}; run it again to know.`] : []),
    ...('atOneMoment' in outcome && outcome.atOneMoment ? ['All of them ended at one moment: the server may have been restarted; run it again to know.'] : []),
    ...(run.limitedTo !== null ? [`No more than ${counted(run.limitedTo, 'connection')} could be had at a time.`] : []),
    ...(couldBeSeen ? ['A box that takes up a forgotten flow again with its next packet does no harm and cannot be seen.', 'If the server sends keepalive probes of its own, or handshakes again until data comes (TCP_DEFER_ACCEPT), that kept the flow awake.'] : []),
    ...(outcome.type === 'forgotten' ? ['If the server sends keepalive probes of its own, flows were idle for less than this says, and the path forgets them sooner.', 'This is the first box to forget a flow that this host opened; flows that the other end opens may meet others.'] : []),
  ]
}
