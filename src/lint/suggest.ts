import type { Assignment, Span } from '../carrier/document.ts'
import type { Scope } from '../carrier/scope.ts'
import { parameterAt, PARAMETER_IDS, PARAMETERS, type ParameterId } from '../kernel/parameters.ts'
import { isCutAlike } from './fix.ts'
import type { Fix, Subject, Suggestion } from './rule.ts'
import { isSet, nameOf } from './values.ts'
import { listed } from './words.ts'

/** A value to set. */
export interface Setting {
  readonly parameter: ParameterId
  readonly to: number
}

/**
 * Suggests, for each way out, to set its values in the document: where it sets them, or in a line of their own behind
 * `at` where no file does. Leaves out the ways on which another file decides, or a glob that sets more than this.
 */
export function suggestValues(subject: Subject, at: Assignment, ways: readonly (readonly Setting[])[]): Suggestion[] {
  return ways.flatMap((settings) => {
    const edits = settings.flatMap((setting) => editFor(subject, at, setting) ?? [])
    if (edits.length < settings.length) return []
    const desc = `set ${listed(settings.map(({ parameter, to }) => `${nameOf(parameter)} to ${to}`))}`
    return [{ desc, fix: joined(subject, edits) }]
  })
}

/** Suggests to replace a stretch of the document. */
export function suggestText(desc: string, start: number, end: number, text: string): Suggestion {
  return { desc, fix: { start, end, text } }
}

function editFor({ document, scope }: Subject, at: Assignment, { parameter, to }: Setting): Fix | undefined {
  const { from } = scope.effective[parameter]
  if (from?.document === document) {
    const { key } = from.assignment
    return key.glob ? undefined : { ...numberOf(from.assignment, parameter), text: String(to) }
  }
  // BusyBox stops at a refused value, and may never come to a line behind it.
  const isReached = scope.loader !== 'busybox' || PARAMETER_IDS.every((id) => scope.effective[id].refused === null)
  // A comment of Jinja may end in a later line, and take what is put there with it.
  const isOpen = at.value.raw.includes('{#')
  if (isSet(scope, parameter) || isExcluded(scope, parameter) || document.carrier !== 'sysctl' || !isCutAlike(document) || !isReached || isOpen) return undefined
  return lineBehind(document.text, at, PARAMETERS[parameter].key, to)
}

/** Whether a file takes the parameter back, whichever comes first: a line of its own might come to nothing. */
function isExcluded({ documents }: Scope, parameter: ParameterId): boolean {
  return documents.some((document) => !document.unremarkable && document.nodes.some((node) => node.type === 'exclusion' && parameterAt(node.key.dotted) === parameter))
}

/** Where the number is: what stands behind it stays. */
function numberOf({ value, targets }: Assignment, parameter: ParameterId): Span {
  const read = targets.find((target) => target.parameter === parameter)?.read
  // The kernel counts bytes, and all up to the end of a number is ASCII.
  const isPlain = read?.type === 'number' && /^-?\w/.test(value.raw) && value.raw.length === value.end - value.start
  return { start: value.start, end: isPlain ? value.start + read.end : value.end }
}

/** In the way that the line is written which it follows, the tags of a template before it left out. */
function lineBehind(text: string, { start, content, key, value, end }: Assignment, name: string, to: number): Fix {
  const between = text.slice(key.end, value.start)
  const slashes = key.written.includes('/') && !key.written.includes('.')
  const lead = text.slice(start, content.start)
  const line = `${lead.trim() === '' ? lead : ''}${slashes ? name.replaceAll('.', '/') : name}${between}${to}`
  const lineEnd = text.slice(0, end).endsWith('\r\n') ? '\r\n' : '\n'
  return { start: end, end, text: text[end - 1] === '\n' ? `${line}${lineEnd}` : `${lineEnd}${line}` }
}

/** All of them at once, with the text between them. */
function joined({ document }: Subject, edits: readonly Fix[]): Fix {
  const inOrder = edits.toSorted((a, b) => a.start - b.start)
  const [start, end] = [inOrder[0]!.start, inOrder.at(-1)!.end]
  const text = inOrder.map((edit, i) => `${document.text.slice(i === 0 ? start : inOrder[i - 1]!.end, edit.start)}${edit.text}`)
  return { start, end, text: text.join('') }
}
