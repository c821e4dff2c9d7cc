import path from 'node:path'
import { lintInputs, type Inputs } from '../library/lint-inputs.ts'
import type { Linted } from '../library/linted.ts'
import { VERSION } from '../library/version.ts'
import { newListing } from '../node/listing.ts'
import type { Problem } from '../node/problem.ts'
import { reporterOf } from '../report/index.ts'
import { counted, summarize, type FileResult, type ReportOptions } from '../report/report.ts'
import { visible } from '../report/visible.ts'
import { RULES } from '../../rules/index.ts'
import { wantsColor } from './color.ts'
import type { Fixing } from './fix.ts'
import { inputsOf, rootOf } from './inputs.ts'
import { parseLintOptions, type LintOptions } from './options.ts'
import { UsageError } from './usage-error.ts'
import { EXIT, type ExitCode, type World } from './world.ts'

/** The verb `lint`. */
export async function lint(argv: readonly string[], world: World): Promise<ExitCode> {
  const options = parseLintOptions(argv)
  const list = newListing()
  const inputs = await inputsOf(options, world, list)
  const { intent, settings, inlineConfig, loader } = options
  const model = options.model === null ? null : path.resolve(world.cwd, options.model)
  const toFiles = options.outputs.some(({ file }) => file !== null) ? await import('./report-files.ts') : null
  const targets = toFiles?.targetsOf(options.outputs, model === null ? inputs.files : [...inputs.files, model], world) ?? []
  const judging = { cwd: world.cwd, intent, settings, inlineConfig, loader, model, root: rootOf(options, world) }
  const lintThem = (them: Inputs): Promise<Linted> => lintInputs(them, judging, list)
  const linted = options.fix === null ? await lintThem(inputs) : await (await import('./fix.ts')).lintAndFix(inputs, { lint: lintThem, mode: modeOf(options) }, options, world)
  const { results } = linted
  const problems = [...new Map([...inputs.problems, ...linted.problems].map((problem) => [problemLine(problem), problem])).values()]
  if (results.length === 0 && problems.length === 0 && !options.allowEmpty) throw new UsageError(nothingFound(inputs.files.length, options, world))
  const shown = options.quiet ? results.map(errorsOf) : results
  const about: ReportOptions = { color: false, cwd: world.cwd, rules: RULES, version: VERSION, problems }
  const reports = await Promise.all(targets.map(async (target) => ({ ...target, text: (await reporterOf(target.output.format))(shown, about) })))
  // Files first: a reader of standard output that leaves early ends the run.
  const failure = toFiles?.writeReports(reports) ?? null
  const printed = options.outputs.find(({ file }) => file === null)
  if (printed) world.stdout.write((await reporterOf(printed.format))(shown, { ...about, color: wantsColor(options.color, world) }))
  for (const problem of problems) world.stderr.write(problemLine(problem))
  if (failure !== null) world.stderr.write(`keepalint: ${failure}\n`)
  const code = exitCode(results, problems, options, world)
  return failure === null ? code : EXIT.wrong
}

/** A patch is for people; other formats carry the fixed text or nothing. */
function modeOf({ fix, outputs }: LintOptions): Fixing['mode'] {
  if (fix === 'write') return 'write'
  return outputs.some(({ format, file }) => format === 'stylish' && file === null) ? 'patch' : 'quiet'
}

function nothingFound(ignored: number, { paths, root }: LintOptions, { cwd }: World): string {
  const where = root !== null && paths.length === 0 ? `the host at ${root}` : paths.length === 0 ? cwd : paths.join(', ')
  const what = ignored === 0 ? `found no sysctl.conf, sysctl.d/*.conf or keepalive.yaml in ${where}` : `what was found in ${where} (${counted(ignored, 'file')}) is ignored by keepalive.yaml`
  return `${what}; name the files to lint, or pass --allow-empty`
}

function errorsOf({ diagnostics, ...rest }: FileResult): FileResult {
  return { ...rest, diagnostics: diagnostics.filter(({ severity }) => severity === 'error') }
}

function problemLine({ path: where, message }: Problem): string {
  return `keepalint: ${visible(where)}: ${message}\n`
}

function exitCode(results: readonly FileResult[], problems: readonly Problem[], { maxWarnings }: LintOptions, { stderr }: World): ExitCode {
  const { errors, warnings } = summarize(results)
  const tooMany = maxWarnings !== null && warnings > maxWarnings
  if (tooMany && errors === 0) stderr.write(`keepalint: ${counted(warnings, 'warning')}, more than the ${maxWarnings} of --max-warnings\n`)
  if (problems.length > 0) return EXIT.wrong
  return errors > 0 || tooMany ? EXIT.findings : EXIT.clean
}
