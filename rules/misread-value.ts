import type { Assignment } from '../src/carrier/document.ts'
import type { KernelNumber } from '../src/kernel/number.ts'
import { PARAMETERS, type Unit } from '../src/kernel/parameters.ts'
import { defineRule } from '../src/lint/rule.ts'
import { secondsPer } from '../src/model/duration.ts'

export default defineRule({
  id: 'misread-value',
  meta: {
    severity: 'error',
    about: 'text',
    docs: { description: 'disallow values that the kernel reads as another number than is meant', recommended: true },
    messages: {
      octal: 'a leading 0 makes it octal: the kernel sets {{name}} to {{value}}; write {{meant}}',
      'second-number': 'the kernel reads one number: it sets {{name}} to {{value}} and ignores {{rest}}; write {{meant}}',
      unit: 'the kernel knows no units: it sets {{name}} to {{value}} {{unit}} and ignores {{rest}}; write {{meant}}',
    },
  },

  *check({ document }) {
    for (const assignment of document.assignments) {
      const target = assignment.targets.find(({ read }) => read.type === 'number')
      if (target?.read.type !== 'number') continue
      const { name, unit } = PARAMETERS[target.parameter]
      const misread = misreading(assignment, target.read, unit)
      if (misread === undefined) continue
      const { messageId, ...data } = misread
      yield { at: assignment.value, messageId, data: { name, unit: unit === 's' ? 's' : 'probes', ...data } }
    }
  },
})

type Misreading =
  | { messageId: 'octal'; value: number; meant: string }
  | { messageId: 'second-number' | 'unit'; value: number; rest: string; meant: string }

const LONGEST = PARAMETERS.time.max

function misreading({ value: { raw } }: Assignment, read: KernelNumber & { type: 'number' }, unit: Unit): Misreading | undefined {
  if (read.base === 10 && read.end === raw.length) return undefined
  // Leading blanks that only the kernel skips are gone from `raw` in all but Latin-1 files.
  const [, sign = '', digits = '', rest = ''] = /^[\s\u00a0]*(-?)(\w+)(?:[ \t\n]+([^]*))?$/.exec(raw) ?? []
  const { value } = read
  const decimal = Number(sign + digits)
  if (read.base === 8 && decimal !== value) return { messageId: 'octal', value, meant: String(decimal) }

  const [, number] = /^(\d+)(?!\w)/.exec(rest) ?? []
  if (number !== undefined) {
    if (Number(number) === value) return undefined
    const [groups] = /^\d{3}(?:[ \t]\d{3})*(?![\w])/.exec(rest) ?? []
    const meant = groups !== undefined && digits.length <= 3 ? digits + groups.replaceAll(/\D/g, '') : `${digits} or ${number}, whichever is meant`
    return { messageId: 'second-number', value, rest: JSON.stringify(rest), meant }
  }
  const [word] = /^[a-z]+(?=$|[^\w])/i.exec(rest) ?? []
  const factor = word === undefined ? undefined : secondsPer(word)
  if (word === undefined || factor === undefined || factor === 1) return undefined
  const meant = unit === 'count' ? value : value * factor
  return { messageId: 'unit', value, rest: JSON.stringify(word), meant: Number.isInteger(meant) && meant <= LONGEST ? String(meant) : `whole seconds, at most ${LONGEST}` }
}
