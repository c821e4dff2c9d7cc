import { lstatSync, type Stats } from 'node:fs'
import path from 'node:path'
import { isDirectory } from '../node/find.ts'
import { modelAmong } from '../node/find-model.ts'
import { problemOf } from '../node/problem.ts'
import { realPathOf } from '../node/read.ts'
import { writeAll } from '../node/write.ts'
import { visible } from '../report/visible.ts'
import type { Output } from './outputs.ts'
import { UsageError } from './usage-error.ts'
import type { World } from './world.ts'

/** A report that goes to a file. */
export interface Target {
  readonly output: Output
  /** Absolute, links followed. */
  readonly file: string
}

/**
 * The files that reports go to.
 *
 * @param read absolute paths of what this run reads, which a report must not replace
 * @throws UsageError for one that cannot be written, as far as that can be told before
 */
export function targetsOf(outputs: readonly Output[], read: readonly string[], { cwd }: World): Target[] {
  const targets = outputs.filter(({ file }) => file !== null).map((output): Target => ({ output, file: realPathOf(path.resolve(cwd, output.file!)) }))
  const inputs = new Set(targets.some(({ file }) => statsOf(file) !== undefined) ? read.filter((each) => path.isAbsolute(each)).map(realPathOf) : [])
  const taken = new Set<string>()
  for (const { output, file } of targets) {
    const why = taken.has(file) ? 'another report goes to that file; name a file for each' : refusalOf(file, inputs)
    if (why !== null) throw new UsageError(`--format ${output.format}:${output.file!}: ${why}`)
    taken.add(file)
  }
  return targets
}

function refusalOf(file: string, inputs: ReadonlySet<string>): string | null {
  if (!isDirectory(path.dirname(file))) return `there is no directory ${visible(path.dirname(file))}; make it first`
  if (isDirectory(file)) return 'is a directory; name a file in it'
  if (statsOf(file)?.isFile() === false) return 'is no regular file; to print the report, leave out the colon and what follows it'
  if (inputs.has(file)) return 'is itself linted; write the report to another file'
  return modelAmong([path.basename(file)]) !== undefined ? 'has the name of a model; give the report another one' : null
}

/** Undefined where there is nothing, or where that cannot be told: writing says why then. */
function statsOf(file: string): Stats | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

/** Writes all of them or, if one cannot be written, none; gives the message then. */
export function writeReports(reports: readonly (Target & { readonly text: string })[]): string | null {
  try {
    writeAll(reports.map(({ file, text }) => ({ file, text, mode: 0o644 })))
    return null
  } catch (error) {
    const { message } = problemOf('', error)
    const failed = reports.find(({ file }) => error instanceof Error && 'path' in error && error.path === file)
    return `cannot write ${visible(failed?.output.file ?? 'the reports')}: ${message.replace('may read it', 'may write it')}; no report is written`
  }
}
