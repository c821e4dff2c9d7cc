import type { Assignment } from '../src/carrier/document.ts'
import type { KernelNumber } from '../src/kernel/number.ts'
import { PARAMETERS } from '../src/kernel/parameters.ts'
import { defineRule } from '../src/lint/rule.ts'

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
      const misread = misreading(assignment, target.read)
      if (misread === undefined) continue
      const { name, unit } = PARAMETERS[target.parameter]
      const { messageId, ...data } = misread
      yield { at: assignment.value, messageId, data: { name, unit: unit === 's' ? 's' : 'probes', ...data } }
    }
  },
})

type Misreading =
  | { messageId: 'octal'; value: number; meant: string }
  | { messageId: 'second-number' | 'unit'; value: number; rest: string; meant: string }

const OTHER_UNITS: Readonly<Record<string, number>> = { ms: 0.001, msec: 0.001, msecs: 0.001, millisecond: 0.001, milliseconds: 0.001, m: 60, min: 60, mins: 60, minute: 60, minutes: 60, h: 3600, hr: 3600, hrs: 3600, hour: 3600, hours: 3600, d: 86_400, day: 86_400, days: 86_400, w: 604_800, week: 604_800, weeks: 604_800 }

function misreading({ value: { raw } }: Assignment, read: KernelNumber & { type: 'number' }): Misreading | undefined {
  if (read.base === 10 && read.end === raw.length) return undefined
  // Leading blanks that only the kernel skips are gone from `raw` in all but Latin-1 files.
  const [, sign = '', digits = '', rest = ''] = /^[\s\u00a0]*(-?)(\w+)(?:[ \t\n]+([^]*))?$/.exec(raw) ?? []
  const { value } = read
  const decimal = Number(sign + digits)
  if (read.base === 8 && decimal !== value) return { messageId: 'octal', value, meant: String(decimal) }

  const [, number] = /^(\d+)(?!\w)/.exec(rest) ?? []
  if (number !== undefined) {
    const grouped = /^\d{3}(?:[ \t]\d{3})*$/.test(rest) && digits.length <= 3
    const meant = grouped ? digits + rest.replaceAll(/\D/g, '') : `${digits} or ${number}, whichever is meant`
    return { messageId: 'second-number', value, rest: JSON.stringify(rest), meant }
  }
  const [word] = /^[a-z]+(?=$|[^\w])/i.exec(rest) ?? []
  const factor = word === undefined ? undefined : OTHER_UNITS[word.toLowerCase()]
  if (word === undefined || factor === undefined) return undefined
  const seconds = value * factor
  return { messageId: 'unit', value, rest: JSON.stringify(word), meant: Number.isInteger(seconds) ? String(seconds) : 'whole seconds' }
}
