import type { Assignment, Document } from '../src/carrier/document.ts'
import { positionOf } from '../src/carrier/text.ts'
import { parameterAt, type ParameterId } from '../src/kernel/parameters.ts'
import { isCutAlike } from '../src/lint/fix.ts'
import { numberOf, repeats, type Repeat } from '../src/lint/repeats.ts'
import { defineRule, type Finding, type Suggestion } from '../src/lint/rule.ts'
import { suggestText } from '../src/lint/suggest.ts'
import { lastAssignments, nameOf } from '../src/lint/values.ts'

export default defineRule({
  id: 'duplicate-assignment',
  meta: {
    severity: 'error',
    about: 'lines',
    docs: { description: 'disallow setting a parameter twice in one file with different values', recommended: true },
    hasSuggestions: true,
    messages: {
      replaces: '{{name}} is set to {{before}} in line {{line}} already: this line replaces that by {{after}}; remove one of the two',
      'later-refused':
        '{{name}} is set to {{before}} in line {{line}} already, and the kernel refuses this one: under systemd-sysctl, which writes only the last, this line undoes that one, under procps and busybox {{before}} stays; remove this line',
      'earlier-refused':
        '{{name}} is set in line {{line}} already, to a value that the kernel refuses: systemd-sysctl and procps go on to this {{after}} (procps exits 1), busybox stops at line {{line}} and never comes here; remove line {{line}}',
      'taken-back':
        '{{name}} is set to {{before}} in line {{line}}, and a minus sign before the key alone is no reset: systemd-sysctl then sets nothing, procps sets {{before}} all the same; remove one of the two',
      'both-refused': '{{name}} is set in line {{line}} already, and the kernel refuses both values; remove one of the two',
    },
  },

  *check({ document }) {
    yield* takenBack(document)
    const all = repeats(document)
    const seen = new Map<ParameterId, number>()
    for (const { parameter } of all) seen.set(parameter, (seen.get(parameter) ?? 0) + 1)
    for (const repeat of all) {
      if (repeat.sameValue) continue
      const { line } = positionOf(document, repeat.earlier.key.start)
      const { before, after } = numbers(repeat)
      const data = { name: nameOf(repeat.parameter), line, before: before ?? '', after: after ?? '' }
      // Of three lines another one may take the place of the one that goes.
      const isPair = seen.get(repeat.parameter) === 1
      const suggest = isPair && isCutAlike(document) ? [removal(repeat.earlier, line), removal(repeat.later, positionOf(document, repeat.later.key.start).line)] : []
      yield { at: repeat.later.key, messageId: outcome(before, after), data, suggest }
    }
  },
})

function removal({ start, end }: Assignment, line: number): Suggestion {
  return suggestText(`remove line ${line}`, start, end, '')
}

/** systemd keeps one entry for a key: an exclusion, which is there for globs, takes the place of an assignment before it. */
function* takenBack(document: Document): Generator<Finding<'taken-back'>> {
  const exclusions = document.nodes.filter((node) => node.type === 'exclusion')
  if (exclusions.length === 0 || document.nodes.some((node) => node.type === 'blank' && node.template !== 'none')) return
  const assigned = lastAssignments(document)
  for (const { key, start } of exclusions) {
    const parameter = parameterAt(key.dotted)
    const last = parameter && assigned.get(parameter)
    const before = numberOf(last?.targets[0]?.read)
    if (parameter === undefined || last === undefined || before === undefined || last.start > start) continue
    yield { at: key, messageId: 'taken-back', data: { name: nameOf(parameter), before, line: positionOf(document, last.key.start).line } }
  }
}

function numbers({ earlier, later }: Repeat): { before: number | undefined; after: number | undefined } {
  return { before: numberOf(earlier.targets[0]?.read), after: numberOf(later.targets[0]?.read) }
}

function outcome(before: number | undefined, after: number | undefined): 'replaces' | 'later-refused' | 'earlier-refused' | 'both-refused' {
  if (before === undefined) return after === undefined ? 'both-refused' : 'earlier-refused'
  return after === undefined ? 'later-refused' : 'replaces'
}
