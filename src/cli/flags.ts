import { parseArgs, type ParseArgsConfig } from 'node:util'
import { editsFor, nearest } from '../kernel/nearest.ts'
import { UsageError } from './usage-error.ts'

type KnownFlags = NonNullable<ParseArgsConfig['options']>

/** What stood on the command line: flags by name, each with all its values, and the words that are no flag. */
export interface Flags {
  readonly values: (name: string) => readonly string[]
  /** The last value. */
  readonly value: (name: string) => string | undefined
  /** Whether a flag is on or off (`--no-x`); undefined where it was not given. */
  readonly on: (name: string) => boolean | undefined
  readonly positionals: readonly string[]
}

/** @throws UsageError for an unknown flag, a missing or a superfluous value */
export function readFlags(argv: readonly string[], known: KnownFlags, verb: string): Flags {
  const { tokens, positionals } = parseArgs({ args: [...argv], options: known, strict: false, tokens: true, allowPositionals: true, allowNegative: true })
  const values = new Map<string, string[]>()
  const switches = new Map<string, boolean>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const { name, rawName, value } = token
    const type = known[name]?.type
    if (type === undefined) throw new UsageError(unknownFlag(rawName, known, verb))
    if (type === 'boolean') {
      if (value !== undefined) throw new UsageError(`${rawName} takes no value, got ${value}`)
      switches.set(name, !rawName.startsWith('--no-'))
    } else if (value === undefined || rawName.startsWith('--no-')) {
      throw new UsageError(`${rawName} needs a value; write ${rawName}=VALUE`)
    } else values.set(name, [...(values.get(name) ?? []), value])
  }
  return {
    values: (name) => values.get(name) ?? [],
    value: (name) => values.get(name)?.at(-1),
    on: (name) => switches.get(name),
    positionals,
  }
}

function unknownFlag(flag: string, known: KnownFlags, verb: string): string {
  const flags = Object.keys(known).map((name) => `--${name}`)
  const likely = nearest(flag, flags, editsFor(flag.slice(2)))
  return `there is no flag ${flag}${likely === undefined ? '' : `; did you mean ${likely}?`} (see keepalint ${verb} --help)`
}
