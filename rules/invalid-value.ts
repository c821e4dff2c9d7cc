import type { Assignment, Target } from '../src/carrier/document.ts'
import type { Scope } from '../src/carrier/scope.ts'
import { PARAMETERS, type Parameter } from '../src/kernel/parameters.ts'
import type { Refusal } from '../src/kernel/number.ts'
import { defineRule } from '../src/lint/rule.ts'
import { suggestText } from '../src/lint/suggest.ts'
import { secondsPer } from '../src/model/duration.ts'

export default defineRule({
  id: 'invalid-value',
  meta: {
    severity: 'error',
    about: 'text',
    docs: { description: 'disallow values that the kernel refuses', recommended: true },
    hasSuggestions: true,
    messages: {
      empty: 'there is no value, so {{name}} keeps its old value; write a whole number',
      'not-a-number': 'the kernel refuses {{raw}} and {{name}} keeps its old value; write {{remedy}}',
      'not-a-separator': 'the kernel refuses {{raw}}, as {{found}} follows the number, and {{name}} keeps its old value; write {{remedy}}',
      octal: 'the kernel refuses {{raw}}, since a leading 0 makes it octal, and {{name}} keeps its old value; write {{remedy}}',
      comment: 'the kernel refuses {{raw}}: there are no comments at the end of a line, and {{name}} keeps its old value; write {{remedy}} and put the comment on a line of its own',
      'too-long': 'the kernel refuses a number of more than 20 characters, leading zeros among them, and {{name}} keeps its old value; write a shorter one',
      'out-of-range': 'the kernel refuses {{raw}} and {{name}} keeps its old value; it takes {{min}} to {{max}}',
    },
  },

  *check({ document, scope }) {
    for (const assignment of document.assignments) {
      const target = assignment.targets.find((each) => each.read.type === 'refused' && isWritten(assignment, each, scope))
      if (target?.read.type !== 'refused') continue
      const { value, content } = assignment
      const at = value.start === value.end ? content : value
      const data = dataOf(assignment, target)
      // In words where no number is plain.
      const suggest = /^\d+$/.test(String(data['remedy'])) ? [suggestText(`write ${data['remedy']}`, value.start, value.end, String(data['remedy']))] : []
      yield { at, messageId: kindOf(target.read.why, assignment), data, suggest }
    }
  },
})

/** A glob is not written to a parameter that an explicit key shields. */
function isWritten(assignment: Assignment, { parameter }: Target, { effective }: Scope): boolean {
  return !assignment.key.glob || effective[parameter].refused?.assignment === assignment
}

type Kind = Refusal | 'octal' | 'comment'

function kindOf(why: Refusal, { value: { raw } }: Assignment): Kind {
  if (why !== 'not-a-separator') return why
  if (/^\d+[#;]/.test(raw)) return 'comment'
  return /^0\d*[89]\d*$/.test(raw) ? 'octal' : why
}

function dataOf({ value: { raw } }: Assignment, { parameter, read }: Target): Record<string, string | number> {
  const known = PARAMETERS[parameter]
  const { name, min, max } = known
  return { name, min, max, raw: shown(raw), found: characterAt(raw, read.type === 'refused' ? read.at : 0), remedy: remedyFor(raw, known) }
}

function shown(raw: string): string {
  return JSON.stringify(raw.length > 40 ? `${raw.slice(0, 40)}...` : raw)
}

/** The character at which the kernel gave up; a number is ASCII, so its offset in bytes is that in the text. */
function characterAt(raw: string, at: number): string {
  const code = raw.codePointAt(at)
  if (code === undefined) return 'something else'
  return code > 0x7e || code < 0x20 ? `U+${code.toString(16).toUpperCase().padStart(4, '0')}` : JSON.stringify(String.fromCodePoint(code))
}

const LONGEST_PLAIN = 64

/** The number that was meant, where that is plain and the kernel takes it. */
function remedyFor(raw: string, parameter: Parameter): string {
  const { unit, min, max } = parameter
  const meant = numberMeant(raw, parameter)
  if (meant !== undefined && Number(meant) >= min && Number(meant) <= max) return meant
  return `a whole number${unit === 's' ? ' of seconds' : ''}${meant === undefined ? '' : `, ${min} to ${max}`}`
}

function numberMeant(raw: string, { unit }: Parameter): string | undefined {
  if (raw.length > LONGEST_PLAIN) return undefined
  const plain = /^["'+]?0*(\d+)(?:\.0*)?["']?$/.exec(raw)?.[1] ?? /^(\d+)[;#]/.exec(raw)?.[1] ?? /^(\d+)[\u00a0\s]*$/.exec(raw)?.[1]
  if (plain !== undefined) return plain
  const [, digits, letters = ''] = /^(\d+)([a-z]+)$/i.exec(raw) ?? []
  const seconds = Number(digits) * (secondsPer(letters) ?? NaN)
  if (unit === 's' && Number.isInteger(seconds)) return String(seconds)
  const grouped = /^\d{1,3}(?:[,_.']\d{3})+$/.test(raw)
  return grouped ? raw.replaceAll(/\D/g, '') : undefined
}
