import { PARAMETERS } from '../src/kernel/parameters.ts'
import { misreading } from '../src/lint/misread.ts'
import { defineRule } from '../src/lint/rule.ts'
import { suggestText } from '../src/lint/suggest.ts'

export default defineRule({
  id: 'misread-value',
  meta: {
    severity: 'error',
    about: 'lines',
    docs: { description: 'disallow values that the kernel reads as another number than is meant', recommended: true },
    hasSuggestions: true,
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
      const { name, unit, min, max } = PARAMETERS[target.parameter]
      const misread = misreading(assignment, target.read, unit)
      if (misread === undefined) continue
      const { messageId, ...data } = misread
      const isTaken = /^-?\d+$/.test(misread.meant) && Number(misread.meant) >= min && Number(misread.meant) <= max
      const suggest = isTaken ? [suggestText(`write ${misread.meant}`, assignment.value.start, assignment.value.end, misread.meant)] : []
      yield { at: assignment.value, messageId, data: { name, unit: unit === 's' ? 's' : 'probes', ...data }, suggest }
    }
  },
})
