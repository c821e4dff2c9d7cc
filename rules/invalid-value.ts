import type { Assignment, Target } from '../src/carrier/document.ts'
import type { Scope } from '../src/carrier/scope.ts'
import { PARAMETERS, type Parameter } from '../src/kernel/parameters.ts'
import type { KernelNumber, Refusal } from '../src/kernel/number.ts'
import { characterAt } from '../src/lint/character.ts'
import { defineRule } from '../src/lint/rule.ts'
import { suggestText } from '../src/lint/suggest.ts'
import { secondsPer } from '../src/model/duration.ts'

export default defineRule({
  id: 'invalid-value',
  meta: {
    severity: 'error',
    about: 'lines',
    docs: { description: 'disallow values that the kernel refuses', recommended: true },
    hasSuggestions: true,
    messages: {
      empty: 'there is no value, so {{name}} keeps its old value; write a whole number',
      'not-a-number': 'the kernel refuses {{raw}} and {{name}} keeps its old value; write {{remedy}}',
      foreign: 'the kernel refuses {{raw}}, as it begins with {{found}}, and {{name}} keeps its old value; write {{remedy}}',
      several: 'the kernel refuses {{raw}} and {{name}} keeps its old value, as a line holds one assignment; write {{remedy}}, and what follows on a line of its own',
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
      // In words where no number is plain; one of several values would lose the others.
      const suggest = /^\d+$/.test(String(data['remedy'])) && !SEVERAL.test(value.raw) ? [suggestText(`write ${data['remedy']}`, value.start, value.end, String(data['remedy']))] : []
      yield { at, messageId: kindOf(target.read, assignment), data, suggest }
    }
  },
})

/** A glob is not written to a parameter that an explicit key shields. */
function isWritten(assignment: Assignment, { parameter }: Target, { effective }: Scope): boolean {
  return !assignment.key.glob || effective[parameter].refused?.assignment === assignment
}

/** Another assignment behind the number: put there on purpose, or by `echo >>` to a file without a final newline. */
const SEVERAL = /^(\d+)[;,&]*[ \t]*(?:abi|debug|dev|fs|kernel|net|user|vm)[./][^ \t=]+[ \t]*=/

type Kind = Refusal | 'octal' | 'comment' | 'foreign' | 'several'

function kindOf({ why, at }: KernelNumber & { type: 'refused' }, { value: { raw } }: Assignment): Kind {
  if (why === 'not-a-number' && raw.charCodeAt(at) > 0x7e) return 'foreign'
  if (why !== 'not-a-separator') return why
  if (SEVERAL.test(raw)) return 'several'
  if (/^\d+[#;]/.test(raw)) return 'comment'
  return /^0\d*[89]\d*$/.test(raw) ? 'octal' : why
}

function dataOf({ value: { raw } }: Assignment, { parameter, read }: Target): Record<string, string | number> {
  const known = PARAMETERS[parameter]
  const { name, min, max } = known
  // Of the character at which the kernel gave up: a number is ASCII, so its offset in bytes is that in the text.
  return { name, min, max, raw: shown(raw), found: characterAt(raw, read.type === 'refused' ? read.at : 0), remedy: remedyFor(raw, known) }
}

function shown(raw: string): string {
  return JSON.stringify(raw.length > 40 ? `${raw.slice(0, 40)}...` : raw)
}

const LONGEST_PLAIN = 64

/** Full-width, Arabic and Persian digits: the last four bits are the value. */
const OTHER_DIGITS = /[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g
const INVISIBLE = /[\u00a0\u200b\u3000\ufeff]/g

/** The number that was meant, where that is plain and the kernel takes it. */
function remedyFor(raw: string, parameter: Parameter): string {
  const { unit, min, max } = parameter
  const meant = numberMeant(raw, parameter)
  if (meant !== undefined && Number(meant) >= min && Number(meant) <= max) return meant
  return `a whole number${unit === 's' ? ' of seconds' : ''}${meant === undefined ? '' : `, ${min} to ${max}`}`
}

function numberMeant(written: string, { unit }: Parameter): string | undefined {
  const first = SEVERAL.exec(written)?.[1]
  if (first !== undefined) return String(Number(first))
  if (written.length > LONGEST_PLAIN) return undefined
  const raw = written.replaceAll(INVISIBLE, ' ').trim().replaceAll(OTHER_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
  const plain = /^["'“„‘+]?0*(\d+)(?:\.0*)?["'”“’]?$/.exec(raw)?.[1] ?? /^(\d+)[;#]/.exec(raw)?.[1]
  if (plain !== undefined) return plain
  const [, digits, letters = ''] = /^(\d+)([a-z]+)$/i.exec(raw) ?? []
  const seconds = Number(digits) * (secondsPer(letters) ?? NaN)
  if (unit === 's' && Number.isInteger(seconds)) return String(seconds)
  const grouped = /^\d{1,3}(?:[,_.']\d{3})+$/.test(raw)
  return grouped ? raw.replaceAll(/\D/g, '') : undefined
}
