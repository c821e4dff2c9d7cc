import path from 'node:path'
import type { Document } from '../carrier/document.ts'
import { leavesDefaults } from '../lint/attempts.ts'
import { check, type Checked, type Diagnostic } from '../lint/check.ts'
import { isAsExpected, type Subject } from '../lint/rule.ts'
import { homeFinder } from '../node/home.ts'
import { isModelName } from '../node/find-model.ts'
import type { LoadedModel } from '../node/load-model.ts'
import type { Batch, Loaded } from '../node/load.ts'
import { displayPath } from '../node/read.ts'
import { byFile, type FileResult } from '../report/report.ts'
import { RULES } from '../../rules/index.ts'
import type { Context, Contexts } from './context.ts'

/** What a run of lint judges by. */
export interface Run {
  readonly cwd: string
  readonly contexts: Contexts
  /** Those that are linted themselves, by absolute path. */
  readonly models: ReadonlyMap<string, LintedModel>
}

/** A model that is linted itself, and the roots of the hosts below it that were found to set none of the three. */
export interface LintedModel {
  readonly model: LoadedModel
  readonly context: Context
  readonly bareHosts: string[]
}

/** The models among the files to lint, by absolute path. */
export function modelsAmong(files: readonly string[], contexts: Contexts): ReadonlyMap<string, LintedModel> {
  const models = new Map<string, LintedModel>()
  for (const file of files) {
    if (!isModelName(file)) continue
    const context = contexts.of(file)
    if (context?.model) models.set(file, { model: context.model, context, bareHosts: [] })
  }
  return models
}

/** The findings in a model; the hosts below it must have been linted before. */
export function lintModel(linted: LintedModel): FileResult {
  const subject = modelSubject(linted)
  return { path: subject.document.path, ...check([subject], RULES, linted.context.checking) }
}

/** What the rules are told of a model that is linted itself. */
export function modelSubject({ model: { scope, model }, context: { intent }, bareHosts }: LintedModel): Subject {
  const rendersForHost = model.outputs.length === 0 || model.outputs.some(({ format }) => format === 'sysctl')
  return { document: scope.documents[0]!, scope, intent, rendersForHost, bareHosts: bareHosts.toSorted() }
}

/** What the rules are told of a file. */
export function fileSubject({ document, scope, under, absence }: Loaded, { intent }: Context, contexts: Contexts): Subject {
  return { document, scope, under, intent, ...(absence && { absence }), ...expectedOf(document, contexts) }
}

/** The findings in files that are loaded together. */
export function lintBatch(batch: Batch, run: Run): FileResult[] {
  const byContext = new Map<Context, Subject[]>()
  for (const loaded of batch.loaded) {
    // No rule has anything to say of most files, unless they are to be what a model renders.
    if (loaded.document.unremarkable && run.contexts.outputs.size === 0) continue
    const context = run.contexts.of(loaded.file)!
    const subject = fileSubject(loaded, context, run.contexts)
    const subjects = byContext.get(context)
    if (subjects) subjects.push(subject)
    else byContext.set(context, [subject])
  }
  noteBareHost(batch, run)
  const checked = [...byContext].map(([context, subjects]) => withoutSaid(check(subjects, RULES, context.checking), subjects, context, run))
  const all = { diagnostics: checked.flatMap(({ diagnostics }) => diagnostics), suppressed: checked.flatMap(({ suppressed }) => suppressed) }
  return byFile(batch.loaded.map(({ document }) => document), all)
}

/** Leaves out what is said of a model's values in the model already, where a file is just what it renders. */
function withoutSaid(checked: Checked, subjects: readonly Subject[], { model }: Context, { models }: Run): Checked {
  const linted = models.get(model?.path ?? '')
  if (linted === undefined || checked.diagnostics.length === 0) return checked
  const copies = new Set(subjects.filter(isAsExpected).map(({ document }) => document))
  if (copies.size === 0) return checked
  const { diagnostics, suppressed } = lintModel(linted)
  const said = new Set([...diagnostics, ...suppressed].map(({ ruleId, message }) => `${ruleId} ${message}`))
  const left = checked.diagnostics.filter(({ document, ruleId, message }) => !copies.has(document) || !said.has(`${ruleId} ${message}`))
  return { ...checked, diagnostics: left }
}

/**
 * Tells the model of a host that sets none of the three. Not where the model writes its files elsewhere: how they
 * get to the host is not to be seen here.
 */
function noteBareHost({ root, templated, loaded: [first] }: Batch, { cwd, contexts, models }: Run): void {
  const model = first === undefined ? undefined : models.get(contexts.of(first.file)?.model?.path ?? '')
  if (root === null || first === undefined || model === undefined || templated() || !leavesDefaults(first.scope)) return
  const outputs = model.model.model.outputs.filter(({ format }) => format !== 'json')
  const homeOf = homeFinder()
  const isHere = (below: string): boolean => {
    const home = homeOf(path.join(path.dirname(model.model.path), below))
    return home.kind === 'host' && home.root === root
  }
  if (outputs.length === 0 || outputs.some((output) => isHere(output.path))) model.bareHosts.push(root === cwd ? '.' : displayPath(root, cwd))
}

/** What a model renders for the document. */
function expectedOf({ path: file }: Document, { outputs }: Contexts): Pick<Subject, 'expected'> {
  const output = outputs.get(file)
  if (output === undefined) return {}
  return { expected: { text: output.text, model: output.model.shown } }
}

/** A file that several hosts load has the findings of each, those about its text once. */
export function merged(before: FileResult | undefined, result: FileResult): FileResult {
  if (before === undefined) return result
  // A directive that one of the hosts needs is not unused.
  const needed = ({ about }: Diagnostic): boolean => about === 'directives'
  const [unused, others] = [result.diagnostics.filter(needed), result.diagnostics.filter((each) => !needed(each))]
  const still = before.diagnostics.filter((each) => !needed(each) || unused.some(({ at }) => at.start === each.at.start))
  return { path: result.path, diagnostics: joined(still, others), suppressed: joined(before.suppressed, result.suppressed) }
}

function joined<Found extends Diagnostic>(before: readonly Found[], more: readonly Found[]): Found[] {
  const keyOf = ({ ruleId, at, message }: Found): string => `${ruleId} ${at.start} ${message}`
  const known = new Set(before.map(keyOf))
  return [...before, ...more.filter((each) => !known.has(keyOf(each)))].sort((a, b) => a.at.start - b.at.start)
}
