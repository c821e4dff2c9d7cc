import type { Document, Span } from '../carrier/document.ts'
import { positionOf } from '../carrier/text.ts'
import type { Location } from './types.ts'

/** Lines and columns from 1, as the languages say. */
export function locationOf(document: Document, { start, end }: Span): Location {
  return { start: positionOf(document, start), end: positionOf(document, end) }
}

export function rangeOf({ start, end }: Span): [number, number] {
  return [start, end]
}
