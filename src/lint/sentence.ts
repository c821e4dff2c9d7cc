import { secondsPer } from '../model/duration.ts'

/** A sentence of a comment. */
export interface Sentence {
  /** Where it begins in the comment. */
  readonly start: number
  readonly text: string
  /** The comment is this sentence and nothing else. */
  readonly alone: boolean
}

const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words that say nothing of what a number is about. */
const FUNCTION = setOf(`
  a an the this that these it its is are be in on of to from and then with at so i e ie after each per now set sets one
  two three four five six seven eight nine ten about around approx approximately roughly nearly almost ca here only value
  values equals total sum x t p`)

/** Words for what the three parameters do. */
const SUBJECT = setOf(`
  tcp ip ipv4 net keepalive keepalives keep alive probe probes probed probing packet packets message messages connection
  connections socket sockets peer peers interval intervals intvl time times number count counts every between apart within
  first next last second wait waits waiting send sends sent sending start starts starting begin begins retry retries
  retrying try tries attempt attempts check checks checking dead broken gone unreachable vanished unresponsive lost failed
  unanswered detect detects detected detecting detection find finds found disconnect disconnects disconnected drop drops
  dropped dropping kill kills killed close closes closed closing terminate terminates terminated abort aborts aborted give
  gives given giving takes make makes determines how often many change changes changed reduce reduces reduced reducing
  lower lowers lowered raise raises raised increase increases increased decrease decreases decreased shorten shortened instead
  tcp_keepalive_time tcp_keepalive_intvl tcp_keepalive_probes
  net.ipv4.tcp_keepalive_time net.ipv4.tcp_keepalive_intvl net.ipv4.tcp_keepalive_probes`)

/** Words that are known in a phrase only: "2 h before" is what was, and a silent flow is what a NAT forgets. */
const PHRASES = /(?<=\bgiv\w{1,3} )up\b|\bsilent (?=peer)|\bbefore (?=(?:the |a |each |another )?(?:next|first|probe|keepalive|giving))|\bbefore timing out\b/gi

/** What may stand between the words: no bounds, questions, URLs, paths, percentages, templates. */
const PLAIN = /^[\p{L}\p{N}\p{M}_\s.,:;()'"’*+=~≈×→–—!>-]*$/u
const BOUND = /(?<![-=])>/

/** A full stop, or its like, with a capital letter or nothing behind it: "approx. 60 s" is one sentence. */
const STOP = /[.!?](?=\s+\p{Lu}|\s*$)/gu

export function sentencesOf(text: string): Sentence[] {
  const ends = [...Array.from(text.matchAll(STOP), ({ index }) => index + 1), text.length]
  const parts = ends.map((end, i) => ({ start: ends[i - 1] ?? 0, end })).map(({ start, end }) => ({ start, text: text.slice(start, end) }))
  const said = parts.filter((part) => /[\p{L}\p{N}]/u.test(part.text))
  return said.map((part) => ({ ...part, alone: said.length === 1 }))
}

/** The words in lower case. Numbers, also with a unit, and multiplication signs are none; `10k` is. */
function wordsIn(text: string): string[] {
  const tokens = text.toLowerCase().match(/[\p{L}\p{N}\p{M}_'’.]+/gu) ?? []
  return tokens.map((token) => token.replace(/^[.'’]+|[.'’]+$/g, '')).filter((token) => !isNumeric(token))
}

/** `60`, `5x15`, `2h11m`. */
function isNumeric(token: string): boolean {
  const letters = token.replaceAll(/[\d.]+/g, ' ').trim()
  return letters === '' || (/^\d/.test(token) && letters.split(' ').every((word) => word === 'x' || secondsPer(word) !== undefined))
}

/** Whether every word that a number stands with is known, so that the number can be about nothing else. */
export function isUnderstood({ text, alone }: Sentence, at: number): boolean {
  const heard = text.replaceAll(/\([^()]*\)/g, (brackets: string, start: number) => (isAside(brackets, start, at) ? ' ' : brackets)).replaceAll(PHRASES, ' ')
  if (!PLAIN.test(heard) || BOUND.test(heard)) return false
  const said = wordsIn(heard)
  if (!said.every((word) => FUNCTION.has(word) || SUBJECT.has(word) || secondsPer(word) !== undefined)) return false
  const has = (words: RegExp): boolean => said.some((word) => words.test(word))
  // "Connections are dropped after 350 s", "they are dead after 6 min": by whom, or why keepalive is set at all, is open.
  if ((has(ENDS) || has(DEAD) || has(LOST)) && !(has(ENDS) && has(DEAD)) && !has(ASKED) && !has(FOUND)) return false
  // "After 350 s." goes with the sentence before it.
  return alone || said.some((word) => SUBJECT.has(word))
}

/** Brackets that have a number of their own, and not the one in question. */
function isAside(brackets: string, start: number, at: number): boolean {
  return /\d/.test(brackets) && !(start <= at && at < start + brackets.length)
}

/** Whether a sentence says what it is about. */
export function isAboutSubject({ text }: Sentence): boolean {
  return wordsIn(text).some((word) => SUBJECT.has(word))
}

const DEAD = /^(?:dead|broken|gone|unreachable|vanished|unresponsive)$/
const LOST = /^(?:lost|failed|unanswered)$/
const ENDS = /^(?:disconnect|drop|kill|clos|terminat|abort)/
const FOUND = /^(?:detect|find|found|giv)/
/** From there on it takes less. */
const LATER = /^(?:first|next|then|start|begin)/
/** A number in such a sentence may be when a probe goes out. */
const ASKED = /^(?:prob|send|sent|check|every$|each$|wait|interval|intvl|between$|apart$|retr|tr(?:y|ies)$|attempt|keep|alive$|packet|message|often$|unanswered$|(?:net\.ipv4\.)?tcp_)/

/** Whether a sentence says when a silent peer is given up. The result of a sum is no moment at which a probe goes out. */
export function saysWhenGivenUp({ text }: Sentence, isSum: boolean): boolean {
  const said = wordsIn(text)
  const has = (words: RegExp): boolean => said.some((word) => words.test(word))
  return (has(FOUND) || has(ENDS) || has(DEAD)) && !has(LATER) && (isSum || !has(ASKED))
}

/** Whether a sentence counts probes that get no answer: any number of intervals can be meant then. */
export function countsLosses({ text }: Sentence): boolean {
  return wordsIn(text).some((word) => LOST.test(word))
}
