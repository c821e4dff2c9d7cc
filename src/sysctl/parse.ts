import type { Assignment, Document, Exclusion, Key, Node, Read, Span, Target } from '../carrier/document.ts'
import type { Loader } from '../carrier/scope.ts'
import { encodeText, type Source } from '../carrier/text.ts'
import { readNumber } from '../kernel/number.ts'
import { PARAMETERS } from '../kernel/parameters.ts'
import { DIALECTS, type Dialect } from './dialect.ts'
import { isGlob, keyPath, parametersAt } from './key.ts'
import { nextLine, trimmed, type Line } from './line.ts'
import { isTemplated, mayHoldTemplate, templateReader, type TemplateReader } from './template.ts'

interface Context {
  readonly source: Source
  readonly loader: Loader
  readonly dialect: Dialect
  /** Null where the file holds no control line. */
  readonly template: TemplateReader | null
}

/**
 * Reads a sysctl.conf as `loader` does. Never throws, whatever the bytes were; the nodes cover the text without
 * a gap, so that joining them gives the file back.
 */
export function parseSysctl(path: string, source: Source, loader: Loader): Document {
  const template = mayHoldTemplate(source.text) ? templateReader() : null
  const context: Context = { source, loader, dialect: DIALECTS[loader], template }
  const nodes: Node[] = []
  const assignments: Assignment[] = []
  for (let at = 0; at < source.text.length; ) {
    const node = nodeOf(nextLine(source, context.dialect, at), context)
    nodes.push(node)
    if (node.type === 'assignment') assignments.push(node)
    at = node.end
  }
  return { path, carrier: 'sysctl', ...source, nodes, assignments }
}

function nodeOf(line: Line, context: Context): Node {
  const { text } = context.source
  const content = trimmed(text, line.start, line.contentEnd, context.dialect.blanks)
  const base = { start: line.start, end: line.end, content }
  if (line.tooLong) return { type: 'malformed', ...base, why: 'too-long' }
  if (content.start === content.end) return { type: 'blank', ...base, template: false }
  const first = text[content.start]
  if (first === '#' || first === ';') return { type: 'comment', ...base }
  const written = text.slice(content.start, content.end)
  if (context.template?.isControl(written) === true) return { type: 'blank', ...base, template: true }

  const equals = written.indexOf('=')
  if (equals >= 0) return assignmentOf(base, content.start + equals, context)
  if (first === '-' && context.dialect.minus) return exclusionOf(base, context)
  return { type: 'malformed', ...base, why: 'no-equals-sign' }
}

interface Base extends Span {
  readonly content: Span
}

function assignmentOf(base: Base, equals: number, context: Context): Node {
  const { source, dialect } = context
  const minus = dialect.minus ? minusLength(base.content.start, context) : 0
  const keySpan = trimmed(source.text, base.content.start + minus, equals, dialect.blanks)
  const valueSpan = trimmed(source.text, equals + 1, base.content.end, dialect.blanks)
  if (keySpan.start === keySpan.end) return { type: 'malformed', ...base, why: 'no-key' }

  const key = keyOf(keySpan, minus, base, context)
  const value = { ...valueSpan, raw: joined(source.text.slice(valueSpan.start, valueSpan.end), dialect) }
  const parameters = parametersAt(key.path, key.glob)
  const targets = parameters.map((parameter): Target => ({ parameter, read: read(value.raw, parameter, context) }))
  return { type: 'assignment', ...base, key, value, targets, ignoreFailure: minus > 0 }
}

function exclusionOf(base: Base, context: Context): Exclusion {
  const { source, dialect } = context
  const span = trimmed(source.text, base.content.start + 1, base.content.end, dialect.blanks)
  return { type: 'exclusion', ...base, key: keyOf(span, 1, base, context) }
}

/** procps strips two minus signs, systemd one. */
function minusLength(start: number, { source, loader }: Context): number {
  if (source.text[start] !== '-') return 0
  return loader === 'procps' && source.text[start + 1] === '-' ? 2 : 1
}

function keyOf(span: Span, minus: number, base: Base, { source, loader, dialect }: Context): Key {
  const written = joined(source.text.slice(span.start, span.end), dialect)
  const lostToBom = source.bom && base.start === 0
  const blankAfterMinus = loader === 'procps' && minus > 0 && span.start > base.content.start + minus
  const path = (lostToBom ? '\ufeff' : '') + (blankAfterMinus ? ' ' : '') + keyPath(written, loader)
  return { ...span, written, path, glob: isGlob(path, loader) }
}

function joined(text: string, dialect: Dialect): string {
  return dialect.continues ? text.replaceAll('\\\n', '') : text
}

function read(raw: string, parameter: Target['parameter'], { source, template }: Context): Read {
  if (template?.inBlock() === true || isTemplated(raw)) return { type: 'unknown' }
  return readNumber(encodeText(raw, source.encoding), PARAMETERS[parameter])
}
