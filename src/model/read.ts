import { isMap, isScalar, LineCounter, parseDocument, type Document as YamlDocument, type Node as YamlNode, type YAMLError } from 'yaml'
import type { Span } from '../carrier/document.ts'
import { decode } from '../carrier/text.ts'
import { buildModel } from './build.ts'
import type { Model } from './model.ts'
import { nameOf, type Path } from './fault.ts'
import { validateModel } from './validate.ts'

/** Why a text is no model, and where: line and column from 1. */
export interface ModelFault {
  readonly line: number
  readonly column: number
  /** Such as `middleboxes[1].idleTimeout`; empty for the text as a whole. */
  readonly where: string
  readonly message: string
}

/** A model with the text that it was read from. */
export interface ReadModel {
  readonly model: Model
  /** Without the byte order mark. */
  readonly text: string
  readonly bom: boolean
  /** Where a value stands, or its key; undefined where the model does not have it. */
  readonly spanOf: (path: Path, part?: 'key' | 'value') => Span | undefined
}

const utf8 = new TextEncoder()

/** In UTF-16 units: a hundred times what a long model has. */
const LARGEST = 2 ** 18

/** Deeper than any model; what is deeper would overflow the stack of the YAML parser. */
const DEEPEST = 100

/**
 * Reads a keepalive.yaml or keepalive.json. Any text or bytes give a model or faults with their places; nothing is thrown.
 *
 * @param content a text stands for its UTF-8 bytes
 */
export function readModel(content: Uint8Array | string): ReadModel | { readonly faults: readonly ModelFault[] } {
  const { text, bom, encoding } = decode(typeof content === 'string' ? utf8.encode(content) : content)
  const lines = new LineCounter()
  const faultAt = (offset: number, where: string, message: string): ModelFault => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col), where, message }
  }
  if (encoding !== 'utf-8') return { faults: [faultAt(0, '', 'is not UTF-8')] }
  if (text.length > LARGEST) return { faults: [faultAt(0, '', `is too large to be a model (more than ${LARGEST} characters)`)] }
  if (nestsTooDeep(text)) return { faults: [faultAt(0, '', 'is nested too deeply to be a model')] }

  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, stringKeys: true })
  const broken = [...document.errors, ...document.warnings]
  if (broken.length > 0) return { faults: broken.map((error) => faultAt(error.pos[0], '', wordsFor(error))) }

  const value = valueOf(document)
  if ('fault' in value) return { faults: [faultAt(0, '', value.fault)] }
  const spanOf = (path: Path, part: 'key' | 'value' = 'value'): Span | undefined => spanIn(document, path, part)
  const result = validateModel(value.value)
  if ('source' in result) return { model: withPlaces(buildModel(result.source), spanOf), text, bom, spanOf }
  const faults = result.faults.map((fault) => faultAt(nearestSpan(spanOf, fault.at, fault.key ? 'key' : 'value').start, nameOf(fault.at), fault.message))
  return { faults: faults.sort((a, b) => a.line - b.line || a.column - b.column) }
}

/** Flow collections by their brackets, block collections by their indentation: an upper bound of the depth. */
function nestsTooDeep(text: string): boolean {
  let depth = 0
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1))
    if (depth > DEEPEST) return true
  }
  return new RegExp(`^ *(?:[-?:] +){${DEEPEST}}|^ {${DEEPEST * 4}}`, 'm').test(text)
}

/** The value of a document; aliases are followed only so far as no bomb can be made of them. */
function valueOf(document: YamlDocument): { readonly value: unknown } | { readonly fault: string } {
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) }
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    return { fault: `has aliases that cannot be followed (${firstLine(error.message)})` }
  }
}

/** The parser's words, but where they speak of its own API. */
function wordsFor({ code, message }: YAMLError): string {
  if (code === 'MULTIPLE_DOCS') return 'holds a second document; a model is a single one'
  if (code === 'DUPLICATE_KEY') return 'this property is there twice'
  if (code === 'NON_STRING_KEY') return 'expected a text as the name of a property'
  return firstLine(message)
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? ''
}

function spanIn(document: YamlDocument, path: Path, part: 'key' | 'value'): Span | undefined {
  const node = part === 'value' ? document.getIn(path, true) : keyNode(document.getIn(path.slice(0, -1), true), path.at(-1))
  const range = (node as YamlNode | undefined)?.range
  return range ? { start: range[0], end: range[1] } : undefined
}

function keyNode(map: unknown, key: string | number | undefined): unknown {
  return isMap(map) ? map.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.key : undefined
}

/** The place of what a path leads to, or of the nearest thing around it that has one: an alias has its values elsewhere. */
export function nearestSpan(spanOf: ReadModel['spanOf'], at: Path, part: 'key' | 'value' = 'value'): Span {
  const own = spanOf(at, part)
  if (own) return own
  return at.length === 0 ? { start: 0, end: 0 } : nearestSpan(spanOf, at.slice(0, -1))
}

/** With the place of each middlebox, so that what is wrong about one is said there. */
function withPlaces(model: Model, spanOf: ReadModel['spanOf']): Model {
  return { ...model, middleboxes: model.middleboxes.map((box, i) => ({ ...box, at: nearestSpan(spanOf, ['middleboxes', i]) })) }
}
