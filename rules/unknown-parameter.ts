import type { Assignment, Document } from '../src/carrier/document.ts'
import { likelyParameter } from '../src/kernel/misspelling.ts'
import { PARAMETERS } from '../src/kernel/parameters.ts'
import { characterAt } from '../src/lint/character.ts'
import { isCutAlike } from '../src/lint/fix.ts'
import { defineRule } from '../src/lint/rule.ts'
import { suggestText } from '../src/lint/suggest.ts'

export default defineRule({
  id: 'unknown-parameter',
  meta: {
    severity: 'error',
    about: 'lines',
    docs: { description: 'disallow keys that do not exist but mean a known parameter', recommended: true },
    hasSuggestions: true,
    messages: {
      case: 'no such key: case matters, so {{name}} keeps its old value; write {{key}}',
      character: 'no such key: it has {{character}} in it, so {{name}} keeps its old value; write {{key}}',
      separators: 'no such key: the first of . and / decides what the other means, so {{name}} keeps its old value; write {{key}}',
      prefix: 'no such key: {{name}} is only found below {{family}} and keeps its old value; write {{key}}',
      'old-name': 'no such key since Linux 4.9, so {{name}} keeps its old value; write {{key}}',
      ipv6: 'no such key: there is no keepalive below net.ipv6, {{key}} holds for IPv6 connections as well; write that one, once',
      spelling: 'no such key, so {{name}} keeps its old value; write {{key}}',
      'other-system': 'no such key: this is the name that another system has for {{name}}; on Linux write {{key}}{{unit}}',
    },
  },

  *check({ document }) {
    let foreign: boolean | undefined
    for (const node of document.nodes) {
      const likely = node.type === 'assignment' ? likelyMeant(node) : undefined
      if (node.type !== 'assignment' || likely === undefined || (document.bom && node.start === 0)) continue
      if (likely.why === 'other-system' && (foreign ??= isOfOtherSystem(document))) continue
      const { name, key, unit } = PARAMETERS[likely.parameter]
      const odd = node.key.written.search(/[\u0080-\uffff]/)
      const data = { name, key, character: characterAt(node.key.written, odd), family: key.slice(0, key.lastIndexOf('.')), unit: unit === 's' ? ', in seconds' : '' }
      // Another system has it in another unit: that number is not ours to keep.
      const suggest = likely.why === 'other-system' || !isCutAlike(document) ? [] : [suggestText(`write ${key}`, node.key.start, node.key.end, key)]
      yield { at: node.key, messageId: odd < 0 ? likely.why : 'character', data, suggest }
    }
  },
})

/** Families of BSD and macOS alone; `net.inet.tcp.keepidle` and its like stand in files for Linux by mistake. */
const OF_OTHERS = /^(?:kern|hw|machdep|security|vfs|ddb|net[./](?:inet6?|link|local|isr))[./](?!tcp[./]keep(?:idle|intvl|cnt)$)/
const OF_LINUX = /^[-./]*(?:kernel|fs|abi|net[./](?:core|ipv4|ipv6|netfilter|unix|bridge))[./]/

/** Whether a file is the sysctl.conf of BSD or macOS, where these names are right. */
function isOfOtherSystem({ nodes }: Document): boolean {
  const keys = nodes.flatMap((node) => (node.type === 'assignment' ? [node.key.written] : []))
  return keys.some((key) => OF_OTHERS.test(key)) && !keys.some((key) => OF_LINUX.test(key))
}

const TEMPLATE = /\{\{|<%|\$|\{%/

function likelyMeant({ key, targets }: Assignment): ReturnType<typeof likelyParameter> {
  const likely = targets.length > 0 || key.glob ? undefined : likelyParameter(key.written)
  return likely && !TEMPLATE.test(key.written) ? likely : undefined
}
