import { lstatSync } from 'node:fs'
import path from 'node:path'
import { encode } from '../carrier/text.ts'
import { fixInputs, type FixedFile } from '../library/fix-inputs.ts'
import type { Inputs } from '../library/lint-inputs.ts'
import type { Linted } from '../library/linted.ts'
import { isDirectory } from '../node/find.ts'
import { isWithin } from '../node/place.ts'
import { problemOf, type Problem } from '../node/problem.ts'
import { displayPath, realPathOf } from '../node/read.ts'
import { writeAll } from '../node/write.ts'
import { counted } from '../report/report.ts'
import { visible } from '../report/visible.ts'
import type { LintOptions } from './options.ts'
import { unifiedPatch } from './patch.ts'
import type { World } from './world.ts'

/** How to lint, and what to do with what is fixed: `patch` shows what would be written, `quiet` leaves that to the format. */
export interface Fixing {
  readonly lint: (inputs: Inputs) => Promise<Linted>
  readonly mode: 'write' | 'patch' | 'quiet'
}

/** Lints and fixes what is found; the results are about the files once fixed. */
export async function lintAndFix(inputs: Inputs, { lint, mode }: Fixing, options: Pick<LintOptions, 'paths' | 'root'>, world: World): Promise<Linted> {
  const { cwd, stdout, stderr } = world
  const roots = rootsOf(options, world)
  const refusals = new Map<string, string | null>()
  const mayChange = (file: string): boolean => {
    if (!refusals.has(file)) refusals.set(file, inputs.buffers.has(file) ? null : refusalOf(file, roots))
    return refusals.get(file) === null
  }
  const { fixed, ...linted } = await fixInputs(inputs, { lint, cwd, mayChange })
  for (const [file, why] of refusals) if (why !== null) stderr.write(`keepalint: ${visible(displayPath(file, cwd))}: is not fixed, as it ${why}\n`)
  if (fixed.length === 0) return linted

  const what = `${counted(fixed.reduce((sum, { count }) => sum + count, 0), 'finding')} in ${counted(fixed.length, 'file')}`
  const problem = mode === 'write' ? write(fixed, cwd) : undefined
  if (problem) {
    const asItIs = await lint(inputs)
    return { ...asItIs, problems: [...asItIs.problems, problem] }
  }
  if (mode === 'patch') for (const each of fixed) stdout.write(patchOf(each, cwd, stdout.isTTY === true))
  stderr.write(`keepalint: ${mode === 'write' ? 'fixed' : '--fix would fix'} ${what}\n`)
  return linted
}

/** A file may be changed below these: the working directory, the host's root, what was named. */
function rootsOf({ paths, root }: Pick<LintOptions, 'paths' | 'root'>, { cwd }: World): string[] {
  const named = [...paths, ...(root === null ? [] : [root])].map((each) => path.resolve(cwd, each))
  return [cwd, ...named.map((each) => (isDirectory(each) ? each : path.dirname(each)))].map(realPathOf)
}

function refusalOf(file: string, roots: readonly string[]): string | null {
  const real = realPathOf(file)
  if (!roots.some((root) => isWithin(real, root))) return 'lies outside of what is linted, behind a symbolic link'
  return lstatSync(real, { throwIfNoEntry: false })?.isFile() === true ? null : 'is no regular file'
}

/** All or nothing: what cannot be written, if there is something. */
function write(fixed: readonly FixedFile[], cwd: string): Problem | undefined {
  const writes = fixed.map(({ file, after }) => ({ file: realPathOf(file), text: encode(after), mode: 0o644 }))
  try {
    writeAll(writes)
    return undefined
  } catch (error) {
    const failed = error instanceof Error && 'path' in error ? String(error.path) : cwd
    const { message } = problemOf(failed, error)
    return { path: displayPath(failed, cwd), message: `cannot be written: ${message.replace('may read it', 'may write it')}; nothing is fixed`, absent: false }
  }
}

function patchOf({ file, before, after }: FixedFile, cwd: string, toTerminal: boolean): string {
  const patch = unifiedPatch(displayPath(file, cwd), before, after)
  return toTerminal ? patch.split('\n').map(visible).join('\n') : patch
}
