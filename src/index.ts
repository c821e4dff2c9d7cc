/**
 * The pure library: `import { lint, parse, render, resolve } from 'keepalint'`. Nothing here touches a disk or needs
 * Node, so that it runs in a browser as well.
 *
 * @module keepalint
 */

// What Linux does.
export { LOADERS } from './carrier/scope.ts'
export { PARAMETERS, PARAMETER_IDS, TRIO, parameterAt } from './kernel/parameters.ts'
export { readNumber } from './kernel/number.ts'
export { LATE, detection, probePeriod, retransmission, survivedOutage, worstDetection, worstSilence } from './kernel/timing.ts'
export type { Parameter, ParameterId, Trio, TrioId, Unit } from './kernel/parameters.ts'
export type { KernelNumber, Refusal } from './kernel/number.ts'

// Reading sysctl files.
export { loadOrder, parse, resolve } from './library/parse.ts'
export { positionOf } from './carrier/text.ts'
export type { ParseOptions } from './library/parse.ts'
export type { Assignment, Blank, Comment, Document, Encoding, Exclusion, Key, Malformed, Node, NodeBase, Read, Span, Target, Value } from './carrier/document.ts'
export type { Absence, Effective, Effects, Loader, Placed, Scope } from './carrier/scope.ts'
export type { Position } from './carrier/text.ts'

// Which assignment wins, why the others lost, and what the loader would say.
export { accountFor } from './sysctl/account.ts'
export { loaderExit, timingOf } from './report/resolution.ts'
export type { Account, LeftOut, Loss } from './sysctl/account.ts'
export type { Complaint, Occasion } from './sysctl/complaint.ts'
export type { LossReason } from './sysctl/resolve.ts'

// Middleboxes.
export { CATALOGUE, catalogueEntry } from './middlebox/catalogue.ts'
export { COMMON_MIDDLEBOXES, bindingMiddlebox, fromCatalogue, pathVerdict } from './middlebox/path.ts'
export type { CatalogueEntry } from './middlebox/catalogue.ts'
export type { Middlebox, PathVerdict } from './middlebox/path.ts'
export type { Timeout } from './middlebox/timeouts.ts'

// keepalive.yaml, and models defined in code.
export { ModelError, defineModel } from './library/define-model.ts'
export { modelScope } from './model/document.ts'
export { NO_INTENT, SHORT_OUTAGE, intentOf } from './model/intent.ts'
export { readModel } from './model/read.ts'
export { formatDuration, parseDuration } from './model/duration.ts'
export { settingsOf } from './model/settings.ts'
export { conflictsOf } from './model/conflict.ts'
export { limitsOf, plan } from './model/plan.ts'
export { planned } from './model/planned.ts'
export type { Conflict, Requirement } from './model/conflict.ts'
export type { Limits } from './model/plan.ts'
export type { ModelDefinition } from './library/define-model.ts'
export type { Intent } from './model/intent.ts'
export type { Model, Output, OutputFormat, Requirements } from './model/model.ts'
export type { ModelFault, ReadModel } from './model/read.ts'
export type { ModelParameter, Setting } from './model/settings.ts'
export type { CatalogueId, DurationSource, Level, MiddleboxSource, ModelSource, RuleId, RuleLevels, RuleOptions, RuleSetting } from './model/source.ts'
export type { Path } from './model/fault.ts'

// Linting.
export { lint } from './library/lint.ts'
export { RULES } from '../rules/index.ts'
export { applyFixes } from './lint/fix.ts'
export type { LintOptions } from './library/lint.ts'
export type { Diagnostic, Place, Suppressed } from './lint/check.ts'
export type { Directive, Unused } from './lint/directives.ts'
export type { Fixed } from './lint/fix.ts'
export type { Expected, Finding, Fix, Rule, Severity, Subject, Suggestion, Topic } from './lint/rule.ts'

// Rendering.
export { arithmeticOf } from './render/arithmetic.ts'
export { render } from './render/render.ts'
export { renderOutputs } from './library/render-outputs.ts'
export type { Arithmetic, OnPath } from './render/arithmetic.ts'
export type { RenderedOutput } from './library/render-outputs.ts'
