import type { Assignment } from '../src/carrier/document.ts'
import type { Scope } from '../src/carrier/scope.ts'
import { PARAMETERS, TRIO, type Trio, type TrioId } from '../src/kernel/parameters.ts'
import { detection, probePeriod, survivedOutage } from '../src/kernel/timing.ts'
import { commentsBeside, type Beside } from '../src/lint/beside.ts'
import { isDump } from '../src/lint/dump.ts'
import { defineRule, type Subject } from '../src/lint/rule.ts'
import { countsLosses, isAboutSubject, saysWhenGivenUp } from '../src/lint/sentence.ts'
import { spokenIn, type Length, type Spoken } from '../src/lint/spoken.ts'
import { defects, isSet, nameOf, sum, valueOf } from '../src/lint/values.ts'
import { listed } from '../src/lint/words.ts'
import { TIMEOUTS } from '../src/middlebox/timeouts.ts'
import { formatDuration } from '../src/model/duration.ts'

export default defineRule({
  id: 'stale-comment',
  meta: {
    severity: 'warn',
    about: 'text',
    docs: { description: 'disallow comments that contradict the values beside them', recommended: false },
    messages: {
      other: 'the comment says {{said}}, but {{sets}}; correct the comment, or the value if the comment is right',
      'given-up': 'the comment says that a silent peer is given up in {{said}}, but that takes {{sum}} = {{detection}} s from its last segment; correct the comment, or the values if the comment is right',
      count: '{{name}} is a number of probes, not a time, but the comment says {{said}}; correct the comment',
      milliseconds: '{{name}} is in seconds, not in milliseconds: the comment says {{said}}, but {{value}} is {{duration}}; correct the comment, or the value if the comment is right',
    },
  },

  *check(subject) {
    const { document, scope } = subject
    if (isDump(document) || defects(scope).length > 0) return
    const trios = triosOf(subject)
    if (trios === undefined) return
    for (const beside of commentsBeside(document)) {
      for (const spoken of spokenIn(beside.text)) {
        const messageId = contradiction(spoken, beside, subject, trios)
        if (messageId === undefined) continue
        const at = { start: beside.start + spoken.start, end: beside.start + spoken.end }
        yield { at, messageId, data: dataOf(spoken, beside, trios[0]!) }
        break
      }
    }
  },
})

/** More values of one parameter in one file are alternatives, and a comment may mean any of them. */
const MOST = 3

/** What the scope ends up with, and every other mixture of that and the values in the document; undefined where one is unknown. */
function triosOf({ document, scope }: Subject): Trio[] | undefined {
  const [times, intvls, probes] = TRIO.map((id) => {
    const reads = document.assignments.flatMap(({ targets }) => targets.flatMap(({ parameter, read }) => (parameter === id ? [read] : [])))
    const effective = valueOf(scope, id)
    if (effective === undefined || reads.some(({ type }) => type !== 'number')) return []
    return [...new Set([effective, ...reads.flatMap((read) => (read.type === 'number' ? [read.value] : []))])]
  }) as [number[], number[], number[]]
  if ([times, intvls, probes].some(({ length }) => length === 0 || length > MOST)) return undefined
  return times.flatMap((time) => intvls.flatMap((intvl) => probes.map((count) => ({ time, intvl, probes: count }))))
}

type MessageId = 'other' | 'given-up' | 'count' | 'milliseconds'

function contradiction(spoken: Spoken, { lines, otherValues }: Beside, { scope, intent }: Subject, trios: readonly Trio[]): MessageId | undefined {
  const { number, seconds, unit, sentence, within, isSum, isListed } = spoken
  const same = lines.find((line) => valueIn(line) === number)
  const isCount = same !== undefined && lines.every((line) => idOf(line) === 'probes')
  if (seconds < 1) return unit < 1 && same ? (isCount ? 'count' : 'milliseconds') : undefined
  if (isKnownTimeout(spoken, intent.middleboxes.map(({ idleTimeout }) => idleTimeout))) return undefined
  if ([intent.detectWithin, intent.surviveOutage, ...otherValues].some((other) => other === seconds || other === number)) return undefined
  if (saysWhenGivenUp(sentence, isSum)) {
    const ends = trios.flatMap((trio) => [detection(trio), probePeriod(trio) + trio.intvl * trio.probes])
    return isAnyOf(spoken, ends) || (within && seconds >= Math.min(...ends)) ? undefined : 'given-up'
  }
  if (within) return undefined
  const known = trios.flatMap((trio) => [...knownTimes(trio, scope), ...(isSum || isListed || countsLosses(sentence) ? withLosses(trio) : [])])
  if (isAnyOf(spoken, known)) return undefined
  if (isCount) return 'count'
  return isAnyOf(spoken, trios.map(({ probes }) => probes)) ? undefined : 'other'
}

/** A number in seconds with nothing that says what it is about may be a middlebox's. */
function isKnownTimeout({ seconds, unit, sentence }: Spoken, declared: readonly number[]): boolean {
  return declared.includes(seconds) || (unit === 1 && !isAboutSubject(sentence) && TIMEOUTS.some(({ idleTimeout }) => idleTimeout === seconds))
}

function knownTimes(trio: Trio, scope: Scope): number[] {
  const { time, intvl, probes } = trio
  const times = [time, intvl, time + intvl, intvl * probes, detection(trio), probePeriod(trio) + intvl * probes]
  // Of the kernel defaults that is 600 s, which nobody means who sets the time alone.
  return isSet(scope, 'intvl') && isSet(scope, 'probes') ? [...times, survivedOutage(trio)] : times
}

/** With any number of lost probes; there are at most 255. */
function withLosses({ time, intvl, probes }: Trio): number[] {
  return Array.from({ length: probes }, (_, lost) => [time + lost * intvl, (lost + 1) * intvl]).flat()
}

/** From minutes on people round; and "about" is said of what is a quarter off. */
const ROUNDED = 0.05
const ABOUT = 0.25

function isAnyOf({ seconds, unit, parts, approximate }: Spoken, known: readonly number[]): boolean {
  const isKnown = (length: Length): boolean => {
    const tolerance = approximate ? ABOUT : length.unit > 1 ? ROUNDED : 0
    return known.some((value) => Math.abs(length.seconds - value) <= tolerance * value)
  }
  return isKnown({ seconds, unit }) || parts.every(isKnown)
}

function idOf({ targets }: Assignment): TrioId {
  return targets[0]!.parameter as TrioId
}

function valueIn({ targets }: Assignment): number | undefined {
  const read = targets[0]!.read
  return read.type === 'number' ? read.value : undefined
}

function dataOf({ start, end, number, seconds, unit }: Spoken, { text, lines }: Beside, trio: Trio): Record<string, string | number> {
  const written = JSON.stringify(text.slice(start, end).replaceAll(/\s+/g, ' '))
  const line = lines.find((each) => valueIn(each) === number) ?? lines[0]!
  const value = valueIn(line)!
  return {
    said: unit === 1 ? written : `${written} (${seconds} s)`,
    sets: setsOf(lines, trio),
    name: nameOf(idOf(line)),
    value,
    duration: formatDuration(value),
    sum: sum(trio),
    detection: detection(trio),
  }
}

/** What the lines set, and where that is not one time, what it comes to. */
function setsOf(lines: readonly Assignment[], trio: Trio): string {
  const settings = lines.map((line) => `${nameOf(idOf(line))} to ${valueIn(line)!}${PARAMETERS[idOf(line)].unit === 's' ? ' s' : ''}`)
  const isOneTime = lines.length === 1 && idOf(lines[0]!) !== 'probes'
  return `the line${lines.length === 1 ? ' sets' : 's set'} ${listed(settings)}${isOneTime ? '' : `, which makes ${sum(trio)} = ${detection(trio)} s in all`}`
}
