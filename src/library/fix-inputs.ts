import path from 'node:path'
import type { Document } from '../carrier/document.ts'
import { encode, type Source } from '../carrier/text.ts'
import { applyFixes } from '../lint/fix.ts'
import type { Inputs } from './lint-inputs.ts'
import type { Linted } from './linted.ts'

/** A file that fixes change. */
export interface FixedFile {
  /** Absolute; or the name that standard input has. */
  readonly file: string
  /** As messages show it. */
  readonly shown: string
  readonly before: Source
  readonly after: Source
  /** How many findings are fixed. */
  readonly count: number
}

/** What is left to say of the files as they are once fixed. */
export interface LintedAndFixed extends Linted {
  readonly fixed: readonly FixedFile[]
}

/** One fix can make room for another; ESLint stops here as well. */
const MOST_PASSES = 10

/** How to lint inputs, and what may be changed of them. */
export interface Fixing {
  readonly lint: (inputs: Inputs) => Promise<Linted>
  readonly cwd: string
  /** Whether a file, by absolute path, may be changed; else its findings stay. */
  readonly mayChange: (file: string) => boolean
}

/** Lints files and applies the fixes of what is found, until there is nothing left to fix. Writes nothing. */
export async function fixInputs(inputs: Inputs, { lint, cwd, mayChange }: Fixing): Promise<LintedAndFixed> {
  const fixed = new Map<string, FixedFile>()
  for (let pass = 1; ; pass++) {
    const buffers = new Map([...inputs.buffers, ...Array.from(fixed.values(), ({ file, after }) => [file, encode(after)] as const)])
    const linted = await lint({ ...inputs, buffers })
    const changed = pass > MOST_PASSES ? [] : [...changesOf(linted, inputs.buffers, cwd, mayChange)]
    if (changed.length === 0) return { ...linted, results: withOutput(linted.results, fixed), fixed: [...fixed.values()] }
    for (const each of changed) {
      const earlier = fixed.get(each.file)
      fixed.set(each.file, earlier ? { ...each, before: earlier.before, count: earlier.count + each.count } : each)
    }
  }
}

function withOutput(results: Linted['results'], fixed: ReadonlyMap<string, FixedFile>): Linted['results'] {
  const outputs = new Map(Array.from(fixed.values(), ({ shown, after }) => [shown, `${after.bom ? '\ufeff' : ''}${after.text}`]))
  return results.map((result) => {
    const output = outputs.get(result.path)
    return output === undefined ? result : { ...result, output }
  })
}

function* changesOf({ results }: Linted, buffers: Inputs['buffers'], cwd: string, mayChange: (file: string) => boolean): Generator<FixedFile> {
  for (const { diagnostics } of results) {
    const fixes = diagnostics.flatMap(({ fix }) => fix ?? [])
    const document: Document | undefined = diagnostics[0]?.document
    if (document === undefined || fixes.length === 0) continue
    const file = buffers.has(document.path) ? document.path : path.resolve(cwd, document.path)
    if (!mayChange(file)) continue
    const { count, ...after } = applyFixes(document, fixes)
    yield { file, shown: document.path, before: document, after, count }
  }
}
