import type { Assignment, Document, Key, Node, Read, Span, Target } from '../carrier/document.ts'
import type { Loader } from '../carrier/scope.ts'
import { encodeText, type Source } from '../carrier/text.ts'
import { readNumber } from '../kernel/number.ts'
import { PARAMETERS } from '../kernel/parameters.ts'
import { DIALECTS, type Dialect } from './dialect.ts'
import { dottedKey, isGlob, isPlain, parametersAt } from './key.ts'
import { lineReader, type Line } from './line.ts'
import { isTemplated, isTemplatedKey, leavesLines, mayHoldTemplate, templateReader, type TemplateReader } from './template.ts'
import { isUnremarkable } from './unremarkable.ts'

interface Context {
  readonly source: Source
  readonly loader: Loader
  readonly dialect: Dialect
  /** Null where the file holds no control tag. */
  readonly template: TemplateReader | null
  /** The next equals sign at or behind an offset; the end of the text where there is none. Offsets may only grow. */
  readonly nextEquals: (from: number) => number
}

/**
 * Reads a sysctl.conf as `loader` does. Never throws, whatever the bytes were; the nodes cover the text without
 * a gap, so that joining them gives the file back.
 */
export function parseSysctl(path: string, source: Source, loader: Loader): Document {
  const { text, bom, encoding } = source
  if (isUnremarkable(source)) {
    let nodes: readonly Node[] | undefined
    return {
      path,
      carrier: 'sysctl',
      text,
      bom,
      encoding,
      unremarkable: true,
      get nodes() {
        return (nodes ??= nodesOf(source, loader))
      },
      assignments: NO_ASSIGNMENTS,
    }
  }
  const nodes = nodesOf(source, loader)
  const assignments = nodes.filter((node) => node.type === 'assignment' && node.targets.length > 0) as readonly Assignment[]
  return { path, carrier: 'sysctl', text, bom, encoding, unremarkable: false, nodes, assignments }
}

const NO_ASSIGNMENTS: readonly Assignment[] = []

function nodesOf(source: Source, loader: Loader): readonly Node[] {
  const { text } = source
  const dialect = DIALECTS[loader]
  const template = mayHoldTemplate(text) ? templateReader(text) : null
  const context: Context = { source, loader, dialect, template, nextEquals: equalsFinder(text) }
  const lineAt = lineReader(source, dialect)
  const nodes: Node[] = []
  for (let start = 0; start < text.length; ) {
    const line = lineAt(start)
    nodes.push(nodeOf(line, context))
    start = line.end
  }
  return nodes
}

/** Looks at every character once, however many lines have no equals sign. */
function equalsFinder(text: string): (from: number) => number {
  let found = -1
  return (from) => {
    if (found < from) {
      found = text.indexOf('=', from)
      if (found < 0) found = text.length
    }
    return found
  }
}

const NUMBER_SIGN = 0x23
const SEMICOLON = 0x3b
const MINUS = 0x2d

function nodeOf({ start, contentEnd, end, tooLong }: Readonly<Line>, context: Context): Node {
  const { text } = context.source
  let content = trimmed(text, start, contentEnd, context.dialect)
  if (tooLong) return { type: 'malformed', start, end, content, why: 'too-long' }
  if (content.start === content.end) return { type: 'blank', start, end, content, template: 'none' }
  if (context.template) {
    const written = text.slice(content.start, content.end)
    content = trimmed(text, content.start + context.template.skip(written, content.start), content.end, context.dialect)
    if (content.start === content.end) return { type: 'blank', start, end, content, template: leavesLines(written) ? 'output' : 'control' }
  }
  const first = text.charCodeAt(content.start)
  if (first === NUMBER_SIGN || first === SEMICOLON) return { type: 'comment', start, end, content }

  const equals = context.nextEquals(content.start)
  if (equals < content.end) return assignmentOf(start, end, content, equals, context)
  if (first !== MINUS || !context.dialect.minus) return { type: 'malformed', start, end, content, why: 'no-equals-sign' }
  return { type: 'exclusion', start, end, content, key: keyOf(start, content, 1, content.end, context) }
}

function assignmentOf(start: number, end: number, content: Span, equals: number, context: Context): Node {
  const { source, dialect } = context
  const minus = minusLength(content.start, context)
  const key = keyOf(start, content, minus, equals, context)
  if (key.start === key.end) return { type: 'malformed', start, end, content, why: 'no-key' }

  const valueStart = skipBlanks(source.text, equals + 1, content.end, dialect)
  const raw = joined(source.text.slice(valueStart, content.end), dialect)
  const value = { start: valueStart, end: content.end, raw }
  return { type: 'assignment', start, end, content, key, value, targets: targetsOf(key, raw, context), ignoreFailure: minus > 0 }
}

/** procps strips two minus signs, systemd one. */
function minusLength(start: number, { source, loader, dialect }: Context): number {
  if (!dialect.minus || source.text.charCodeAt(start) !== MINUS) return 0
  return loader === 'procps' && source.text.charCodeAt(start + 1) === MINUS ? 2 : 1
}

/** The key of the line that begins at `lineStart`, between the minus signs and `limit`. */
function keyOf(lineStart: number, content: Span, minus: number, limit: number, { source, loader, dialect, template }: Context): Key {
  const start = skipBlanks(source.text, content.start + minus, limit, dialect)
  const end = skipBlanksBack(source.text, start, limit, dialect)
  const written = joined(source.text.slice(start, end), dialect)
  const lostToBom = source.bom && lineStart === 0
  const blankAfterMinus = loader === 'procps' && minus > 0 && start > content.start + minus
  if (!lostToBom && !blankAfterMinus && isPlain(written)) return { start, end, written, dotted: written, glob: false, templated: template !== null && isTemplatedKey(written) }
  const dotted = `${lostToBom ? '\ufeff' : ''}${blankAfterMinus ? ' ' : ''}${dottedKey(written, loader)}`
  return { start, end, written, dotted, glob: isGlob(dotted, loader), templated: isTemplatedKey(written) }
}

function joined(text: string, dialect: Dialect): string {
  return dialect.continues ? text.replaceAll('\\\n', '') : text
}

const NO_TARGETS: readonly Target[] = []

function targetsOf({ dotted, glob }: Key, raw: string, context: Context): readonly Target[] {
  const parameters = parametersAt(dotted, glob)
  return parameters.length === 0 ? NO_TARGETS : parameters.map((parameter) => ({ parameter, read: read(raw, parameter, context), conditional: context.template?.inBlock() === true }))
}

function read(raw: string, parameter: Target['parameter'], { source }: Context): Read {
  if (isTemplated(raw)) return { type: 'unknown' }
  return readNumber(encodeText(raw, source.encoding), PARAMETERS[parameter])
}

/** The part of `start` to `end` without the loader's blanks at both ends. */
function trimmed(text: string, start: number, end: number, dialect: Dialect): Span {
  const from = skipBlanks(text, start, end, dialect)
  return { start: from, end: skipBlanksBack(text, from, end, dialect) }
}

/** Where lines are joined, a backslash and the line end (or the end of the file) behind it count as nothing. */
function isJoint(text: string, at: number, { continues }: Dialect): boolean {
  return continues && text[at] === '\\' && (text[at + 1] === '\n' || at + 1 === text.length)
}

function skipBlanks(text: string, start: number, end: number, dialect: Dialect): number {
  let at = start
  while (at < end && (dialect.isBlank(text.charCodeAt(at)) || isJoint(text, at, dialect))) at++
  return at
}

function skipBlanksBack(text: string, start: number, end: number, dialect: Dialect): number {
  let at = end
  while (at > start && (dialect.isBlank(text.charCodeAt(at - 1)) || isJoint(text, at - 1, dialect))) at--
  return at
}
