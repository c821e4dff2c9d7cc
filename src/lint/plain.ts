import type { Assignment, Document, Node } from '../carrier/document.ts'
import { likelyParameter } from '../kernel/misspelling.ts'
import type { ParameterId } from '../kernel/parameters.ts'

const NUMBER_SIGN = 0x23

/**
 * Whether every line of a file is blank, a `#` comment or a plain assignment, and none assigns what another one has
 * assigned: then there is nothing to say of its lines, and the rules about them need not look. False says nothing.
 */
export function isPlain({ bom, encoding, nodes, text, assignments }: Document): boolean {
  return !bom && encoding === 'utf-8' && nodes.every((node) => isPlainNode(node, text)) && areDistinct(assignments)
}

function isPlainNode(node: Node, text: string): boolean {
  if (node.type === 'assignment') return isPlainAssignment(node)
  if (node.type === 'comment') return text.charCodeAt(node.content.start) === NUMBER_SIGN
  return node.type === 'blank' && node.template === 'none'
}

/** Of a number that begins with another digit than 0 the kernel takes what is written. */
const PLAIN_NUMBER = /^[1-9]\d*$/
/** So short that no key of ours fits in. */
const SHORT = 20

function isPlainAssignment({ key, value: { raw }, targets, ignoreFailure }: Assignment): boolean {
  if (key.written !== key.dotted || key.glob || key.templated || ignoreFailure) return false
  if (targets.length === 0) return raw.length < SHORT && likelyParameter(key.written) === undefined
  return targets.length === 1 && targets[0]!.read.type === 'number' && !targets[0]!.conditional && PLAIN_NUMBER.test(raw)
}

function areDistinct(assignments: readonly Assignment[]): boolean {
  const seen = new Set<ParameterId>()
  for (const { targets } of assignments) seen.add(targets[0]!.parameter)
  return seen.size === assignments.length
}
