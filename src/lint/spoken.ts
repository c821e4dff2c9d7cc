import { parseDuration, secondsPer } from '../model/duration.ts'
import { isUnderstood, sentencesOf, type Sentence } from './sentence.ts'

/** How long, and how finely that is said: the smallest unit. Both in seconds. */
export interface Length {
  readonly seconds: number
  readonly unit: number
}

/** A number with a unit of time, as a comment says it. */
export interface Spoken extends Length {
  /** Where it stands in the comment. */
  readonly start: number
  readonly end: number
  /** Its number without the unit: the 5 of `5 min`. */
  readonly number: number
  /** Of `5 min, 10 s`, which may be one duration or two, the two; else itself alone. */
  readonly parts: readonly Length[]
  /** `about 5 min` */
  readonly approximate: boolean
  /** `within 5 min` */
  readonly within: boolean
  /** The result of a sum: `60 + 10 * 6 = 120 s`. */
  readonly isSum: boolean
  /** One of three or more: the moments of several probes, perhaps. */
  readonly isListed: boolean
  readonly sentence: Sentence
}

/** So many characters around a number decide what it is. */
const NEAR = 40
const APPROXIMATE = /(?:[~≈]|\b(?:about|around|approx(?:imately)?\.?|roughly|nearly|almost|ca\.?))\s*$/i

/** What a comment says in numbers with units, where all the words around them are understood. */
export function* spokenIn(text: string): Generator<Spoken> {
  for (const sentence of sentencesOf(text)) {
    const durations = durationsIn(sentence.text)
    for (const atoms of durations) {
      const [first, last] = [atoms[0]!, atoms.at(-1)!]
      const before = sentence.text.slice(Math.max(0, first.start - NEAR), first.start)
      const behind = sentence.text.slice(last.end, last.end + NEAR)
      if (isSomethingElse(before, behind, sentence) || !isUnderstood(sentence, first.start)) continue
      const whole = { seconds: atoms.reduce((sum, { seconds }) => sum + seconds, 0), unit: last.unit }
      yield {
        ...whole,
        start: sentence.start + first.start,
        end: sentence.start + last.end,
        number: first.number,
        parts: atoms.slice(1).every(({ joined }) => joined) ? [whole] : atoms,
        approximate: APPROXIMATE.test(before),
        within: /\bwithin\s*$/i.test(before),
        isSum: RESULT.test(before),
        isListed: durations.length > 2,
        sentence,
      }
    }
  }
}

interface Atom extends Length {
  readonly start: number
  readonly end: number
  readonly number: number
  /** Nothing but blanks stands before it, and a larger unit before those. */
  readonly joined: boolean
}

/** Numbers with units, those together that can be one duration: `2 h 11 min`. */
function durationsIn(text: string): (readonly Atom[])[] {
  const found: Atom[][] = []
  for (const atom of atomsIn(text)) {
    const open = found.at(-1)
    const last = open?.at(-1)
    const gap = last === undefined ? '' : text.slice(last.end, atom.start)
    if (open && last && atom.unit < last.unit && /^(?:[ \t]*|,?\s+and\s+|,\s*)$/.test(gap)) open.push({ ...atom, joined: gap.trim() === '' })
    else found.push([atom])
  }
  return found
}

/** `10 min`, `10-minute`, `7,200 s`, `2h11m`. */
const ATOM = /(?<![\w.,:/'$#%+-])(?:(\d+(?:[a-z]+\d+)+[a-z]+)|(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)([ \t]*-?[ \t]*)([A-Za-z]+))(?![\w%])/g

function* atomsIn(text: string): Generator<Atom> {
  for (const { index: start, 0: written, 1: compact, 2: digits = '', 3: gap, 4: word = '' } of text.matchAll(ATOM)) {
    const end = start + written.length
    const unit = unitOf(compact === undefined ? word : /[a-z]+$/.exec(compact)![0])
    // "The 90s" and "100s of" are no seconds.
    const isPlural = word === 's' && gap === '' && (/\bthe\s*$/i.test(text.slice(Math.max(0, start - NEAR), start)) || /^\s+of\b/i.test(text.slice(end, end + NEAR)))
    const number = compact === undefined ? Number(digits.replaceAll(',', '')) : parseDuration(compact)
    if (unit === undefined || number === undefined || isPlural) continue
    yield { start, end, number, seconds: compact === undefined ? number * unit : number, unit, joined: false }
  }
}

/** M and S are not minutes and seconds. */
function unitOf(word: string): number | undefined {
  return word.length === 1 && word !== word.toLowerCase() ? undefined : secondsPer(word)
}

const RESULT = /\d\s*[a-z]{0,8}\s*\)?\s*[*x×+]\s*\(?\s*\d[\da-z\s*x×+()]*=\s*[~≈]?\s*$/i
const RANGE = String.raw`[-–—]|\.\.+|\bor\b`
const NUMBER = String.raw`\d\s*[a-z]{0,8}`
/** What says, by what follows or goes before, that a number is a part of a range, list, ratio or sum, or an old value. */
const BEHIND = new RegExp(String.raw`^\s*(?:->|=>|→|/|\)?\s*[*x×+]\s*\(?[\dtip]|(?:${RANGE}|to\b)\s*\d)`, 'i')
const BEFORE = new RegExp(String.raw`\b(?:from|instead\s+of)\s+[~≈]?$|\d\s*[,:]?\s*$|${NUMBER}\s*(?:${RANGE})\s*$|\btcp_\w+\s*[=:]\s*$|[*×+]\s*\(?\s*$|${NUMBER}\s*\)?\s*x\s*\(?\s*$`, 'i')
const CHANGED = /\b(?:reduc|lower|chang|rais|increas|decreas|shorten)\w*\s.*\bfrom\b/is

function isSomethingElse(before: string, behind: string, { text }: Sentence): boolean {
  if (BEHIND.test(behind) || BEFORE.test(before)) return true
  // "Reduce from 2 h to 10 min" says what is now; "60 s to 120 s" is a range.
  return new RegExp(String.raw`${NUMBER}\s+to\s+$`, 'i').test(before) && !CHANGED.test(text)
}
