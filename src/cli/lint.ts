import type { Loader } from '../carrier/scope.ts'
import { check } from '../lint/check.ts'
import type { Subject } from '../lint/rule.ts'
import { newListing } from '../node/listing.ts'
import { loadFiles, type Batch } from '../node/load.ts'
import type { Problem } from '../node/problem.ts'
import { REPORTERS } from '../report/index.ts'
import { byFile, counted, summarize, type FileResult } from '../report/report.ts'
import { visible } from '../report/visible.ts'
import { RULES } from '../../rules/index.ts'
import { contextsOf, type Context, type Contexts } from './context.ts'
import { inputsOf, rootOf, type Inputs } from './inputs.ts'
import { parseLintOptions, type LintOptions } from './options.ts'
import { UsageError } from './usage-error.ts'
import { EXIT, type ExitCode, type World } from './world.ts'

/** The verb `lint`. */
export async function lint(argv: readonly string[], world: World): Promise<ExitCode> {
  const options = parseLintOptions(argv)
  const list = newListing()
  const inputs = await inputsOf(options, world, list)
  const contexts = await contextsOf(inputs.files, options, list, world)
  const problems = [...inputs.problems, ...contexts.problems]
  const found = new Map<string, FileResult>()
  const files = inputs.files.filter((file) => isLinted(file, inputs, contexts))
  const loaderOf = (file: string): Loader => contexts.of(file)!.loader
  for (const batch of loadFiles(files, { loaderOf, cwd: world.cwd, root: rootOf(options, world), buffers: inputs.buffers, list })) {
    for (const result of lintBatch(batch, contexts)) found.set(result.path, merged(found.get(result.path), result))
    problems.push(...batch.problems)
  }
  const results = [...found.values()]
  if (results.length === 0 && problems.length === 0 && !options.allowEmpty) throw new UsageError(nothingFound(options, world))
  results.sort((a, b) => (a.path < b.path ? -1 : 1))
  const shown = options.quiet ? results.map(errorsOf) : results
  world.stdout.write(REPORTERS[options.format](shown, { color: wantsColor(options, world), cwd: world.cwd }))
  for (const line of new Set(problems.map(problemLine))) world.stderr.write(line)
  return exitCode(results, problems, options, world)
}

/** Not where its model is broken, nor where that says to pass over a file that was not named. */
function isLinted(file: string, { named }: Inputs, contexts: Contexts): boolean {
  const context = contexts.of(file)
  return context !== null && (named.has(file) || !context.ignores(file))
}

function lintBatch({ loaded }: Batch, contexts: Contexts): FileResult[] {
  const documents = loaded.map(({ document }) => document)
  const byContext = new Map<Context, Subject[]>()
  for (const { document, scope, file } of loaded) {
    const context = contexts.of(file)!
    const subject = { document, scope, intent: context.intent }
    const subjects = byContext.get(context)
    if (subjects) subjects.push(subject)
    else byContext.set(context, [subject])
  }
  const diagnostics = [...byContext].flatMap(([{ severities }, subjects]) => check(subjects, RULES, severities))
  return byFile(documents, diagnostics)
}

/** A file that several hosts load has the findings of each, those about its text once. */
function merged(before: FileResult | undefined, result: FileResult): FileResult {
  if (before === undefined) return result
  const { path: shown, diagnostics } = result
  const known = new Set(before.diagnostics.map(({ ruleId, at, message }) => `${ruleId} ${at.start} ${message}`))
  const more = diagnostics.filter(({ ruleId, at, message }) => !known.has(`${ruleId} ${at.start} ${message}`))
  return { path: shown, diagnostics: [...before.diagnostics, ...more].sort((a, b) => a.at.start - b.at.start) }
}

function nothingFound({ paths, root }: LintOptions, { cwd }: World): string {
  const where = root !== null && paths.length === 0 ? `the host at ${root}` : paths.length === 0 ? cwd : paths.join(', ')
  return `found no sysctl.conf and no sysctl.d/*.conf in ${where}; name the files to lint, or pass --allow-empty`
}

function errorsOf({ path: shown, diagnostics }: FileResult): FileResult {
  return { path: shown, diagnostics: diagnostics.filter(({ severity }) => severity === 'error') }
}

function problemLine({ path: where, message }: Problem): string {
  return `keepalint: ${visible(where)}: ${message}\n`
}

/** The flag, then FORCE_COLOR and NO_COLOR in the order in which Node itself takes them, then the terminal. */
function wantsColor({ color }: LintOptions, { env, stdout }: World): boolean {
  if (color !== undefined) return color
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = env
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false'
  if (no !== undefined && no !== '') return false
  return stdout.isTTY === true && term !== 'dumb'
}

function exitCode(results: readonly FileResult[], problems: readonly Problem[], { maxWarnings }: LintOptions, { stderr }: World): ExitCode {
  const { errors, warnings } = summarize(results)
  const tooMany = maxWarnings !== null && warnings > maxWarnings
  if (tooMany && errors === 0) stderr.write(`keepalint: ${counted(warnings, 'warning')}, more than the ${maxWarnings} of --max-warnings\n`)
  if (problems.length > 0) return EXIT.wrong
  return errors > 0 || tooMany ? EXIT.findings : EXIT.clean
}
