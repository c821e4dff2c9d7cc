import { FORMATS, type Format } from '../report/index.ts'
import { oneOf } from './one-of.ts'
import { UsageError } from './usage-error.ts'

/** A format, and where it goes. */
export interface Output {
  readonly format: Format
  /** As it was given; null: standard output. */
  readonly file: string | null
}

/** What `--format NAME` and `--format NAME:FILE` ask for. @throws UsageError */
export function outputsOf(given: readonly string[]): readonly Output[] {
  if (given.length === 0) return [{ format: 'stylish', file: null }]
  const outputs = given.map(outputOf)
  const printed = outputs.filter(({ file }) => file === null).map(({ format }) => format)
  if (printed.length > 1) {
    throw new UsageError(`--format ${printed.join(' and --format ')}: only one can be printed; write the others to files, as in --format ${printed.at(-1)!}:FILE`)
  }
  return outputs
}

function outputOf(text: string): Output {
  const colon = text.indexOf(':')
  const format = oneOf('--format', colon < 0 ? text : text.slice(0, colon), FORMATS)
  if (colon === text.length - 1) throw new UsageError(`--format ${text} names no file behind the colon; without the colon ${format} is printed`)
  const file = colon < 0 ? '-' : text.slice(colon + 1)
  return { format, file: file === '-' ? null : file }
}
