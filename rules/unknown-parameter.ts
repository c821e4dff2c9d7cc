import type { Assignment } from '../src/carrier/document.ts'
import { likelyParameter } from '../src/kernel/misspelling.ts'
import { PARAMETERS } from '../src/kernel/parameters.ts'
import { isCutAlike } from '../src/lint/fix.ts'
import { defineRule } from '../src/lint/rule.ts'
import { suggestText } from '../src/lint/suggest.ts'

export default defineRule({
  id: 'unknown-parameter',
  meta: {
    severity: 'error',
    about: 'text',
    docs: { description: 'disallow keys that do not exist but mean a known parameter', recommended: true },
    hasSuggestions: true,
    messages: {
      case: 'no such key: case matters, so {{name}} keeps its old value; write {{key}}',
      separators: 'no such key: the first of . and / decides what the other means, so {{name}} keeps its old value; write {{key}}',
      prefix: 'no such key: {{name}} is only found below net.ipv4 and keeps its old value; write {{key}}',
      ipv6: 'no such key: there is no keepalive below net.ipv6, {{key}} holds for IPv6 connections as well; write that one, once',
      spelling: 'no such key, so {{name}} keeps its old value; write {{key}}',
      'other-system': 'no such key: this is the name that another system has for {{name}}; on Linux write {{key}}{{unit}}',
    },
  },

  *check({ document }) {
    for (const node of document.nodes) {
      const likely = node.type === 'assignment' ? likelyMeant(node) : undefined
      if (node.type !== 'assignment' || likely === undefined || (document.bom && node.start === 0)) continue
      const { name, key, unit } = PARAMETERS[likely.parameter]
      const data = { name, key, unit: unit === 's' ? ', in seconds' : '' }
      // Another system has it in another unit: that number is not ours to keep.
      const suggest = likely.why === 'other-system' || !isCutAlike(document) ? [] : [suggestText(`write ${key}`, node.key.start, node.key.end, key)]
      yield { at: node.key, messageId: likely.why, data, suggest }
    }
  },
})

const TEMPLATE = /\{\{|<%|\$|\{%/

function likelyMeant({ key, targets }: Assignment): ReturnType<typeof likelyParameter> {
  const likely = targets.length > 0 || key.glob ? undefined : likelyParameter(key.written)
  return likely && !TEMPLATE.test(key.written) ? likely : undefined
}
