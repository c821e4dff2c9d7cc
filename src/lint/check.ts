import type { Document, Span } from '../carrier/document.ts'
import { TRIO } from '../kernel/parameters.ts'
import type { RuleOptions, RuleSetting } from '../model/source.ts'
import { directivesOf, suppress } from './directives.ts'
import { fold, type Foldings, type Slot } from './fold.ts'
import { filled } from './message.ts'
import { isPlain } from './plain.ts'
import { pageOf, type Finding, type Fix, type Rule, type Severity, type Subject, type Suggestion, type Topic } from './rule.ts'
import { contribution } from './values.ts'

/** A finding with everything that a reader of it needs. */
export interface Diagnostic {
  readonly ruleId: string
  readonly about: Topic
  readonly severity: Severity
  readonly message: string
  /** Which of the messages of its rule that is. */
  readonly messageId: string
  /** The numbers and names in the message. */
  readonly data: Readonly<Record<string, string | number>>
  readonly document: Document
  readonly at: Span
  readonly url: string
  readonly fix?: Fix
  readonly suggest: readonly Suggestion[]
  /** The other documents' places that the same finding rests on. */
  readonly related: readonly Place[]
}

/** A finding that a comment in its document holds back. */
export interface Suppressed extends Diagnostic {
  /** What the comment says behind `--`. */
  readonly reason: string | null
}

/** What the rules have found. */
export interface Checked {
  readonly diagnostics: readonly Diagnostic[]
  readonly suppressed: readonly Suppressed[]
}

/** A stretch of a document. */
export interface Place {
  readonly document: Document
  readonly at: Span
}

/** What a user says of rules, by id. */
export type RuleSettings = ReadonlyMap<string, RuleSetting>

/** How rules are run, where it is not as usual. */
export interface CheckOptions {
  /** What replaces a rule's own severity and options, by rule id. */
  readonly settings?: RuleSettings
  /** Whether directives in comments count; they do where nothing is said. */
  readonly inlineConfig?: boolean
}

/**
 * Runs the rules over every subject. One finding about a scope that several documents contribute to comes out
 * once, on the last of them in load order, with the others as related places. In the order of the subjects, and
 * of the places in each.
 */
export function check(subjects: readonly Subject[], rules: readonly Rule[], { settings = new Map(), inlineConfig = true }: CheckOptions = {}): Checked {
  const active = byTopic(rules, settings)
  const foldings: Foldings = new Map()
  const slots: Slot[] = []
  const suppressed: Suppressed[] = []
  for (const subject of subjects) {
    const found = diagnosticsOf(subject, active)
    const { diagnostics, held } = inlineConfig ? withDirectives(found, subject, active) : { diagnostics: found, held: [] }
    for (const each of held) suppressed.push(each)
    for (const diagnostic of diagnostics) {
      const slot = { diagnostic }
      slots.push(slot)
      if (diagnostic.about === 'values') fold(subject, slot, foldings)
    }
  }
  return { diagnostics: slots.flatMap(({ diagnostic }) => diagnostic ?? []), suppressed }
}

/** Takes out what comments in the document hold back, and adds what there is to say of these comments. */
function withDirectives(found: Diagnostic[], subject: Subject, active: Actives): { diagnostics: Diagnostic[]; held: Suppressed[] } {
  const { document } = subject
  if (directivesOf(document).length === 0) return { diagnostics: found, held: [] }
  const { findings, unused } = suppress(found, document)
  const held = findings.flatMap(([diagnostic, directive]) => (directive ? { ...diagnostic, reason: directive.reason } : []))
  if (held.length === 0 && unused.length === 0) return { diagnostics: found, held }
  const diagnostics = findings.flatMap(([diagnostic, directive]) => (directive ? [] : diagnostic))
  return { diagnostics: [...diagnostics, ...run([active.directives], { ...subject, unused })].sort(byPlace), held }
}

/** In loops, as most rules find nothing in most documents. */
function run(topics: readonly (readonly Active[])[], subject: Subject): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  for (const active of topics) {
    for (const { rule, severity, options } of active) {
      for (const finding of rule.check(subject, options)) diagnostics.push(diagnose(rule, severity, finding, subject.document))
    }
  }
  return diagnostics
}

interface Active {
  readonly rule: Rule
  readonly severity: Severity
  readonly options: RuleOptions
}

type Actives = Readonly<Record<Topic, readonly Active[]>>

function byTopic(rules: readonly Rule[], settings: RuleSettings): Actives {
  const topics: Record<Topic, Active[]> = { lines: [], text: [], values: [], loading: [], output: [], model: [], directives: [] }
  for (const rule of rules) {
    const [severity, options] = settingOf(rule, settings.get(rule.id))
    if (severity !== 'off') topics[rule.meta.about].push({ rule, severity, options })
  }
  return topics
}

function settingOf({ meta }: Rule, given: RuleSetting | undefined): [Severity | 'off', RuleOptions] {
  const [severity, options] = typeof given === 'object' ? given : [given ?? (meta.docs.recommended ? meta.severity : 'off'), {}]
  return [severity, { ...meta.defaultOptions?.[0], ...options }]
}

const NONE: readonly Active[] = []

function diagnosticsOf(subject: Subject, active: Actives): Diagnostic[] {
  const { document, expected, absence } = subject
  if (document.unremarkable && expected === undefined) return []
  const contributes = document.assignments.length > 0 && contribution(subject, TRIO) !== undefined
  // Nobody reads the lines of a file that no loader takes for one of its own.
  const isRead = document.carrier === 'sysctl' && absence?.why !== 'name' && absence?.why !== 'hidden'
  const topics = [
    isRead && !isPlain(document) ? active.lines : NONE,
    isRead ? active.text : NONE,
    contributes ? active.values : NONE,
    absence ? active.loading : NONE,
    expected ? active.output : NONE,
    document.carrier === 'model' ? active.model : NONE,
  ]
  const diagnostics = run(topics, subject)
  return diagnostics.length < 2 ? diagnostics : diagnostics.sort(byPlace)
}

/** At one place errors come first. */
function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.at.start !== b.at.start) return a.at.start - b.at.start
  if (a.severity !== b.severity) return a.severity === 'error' ? -1 : 1
  return a.ruleId < b.ruleId ? -1 : 1
}

function diagnose({ id, meta }: Rule, severity: Severity, finding: Finding, document: Document): Diagnostic {
  const { at, messageId, data = {}, fix, suggest = [] } = finding
  const message = filled(meta.messages[messageId] ?? messageId, data)
  return { ruleId: id, about: meta.about, severity, message, messageId, data, document, at, url: pageOf(id), ...(fix && { fix }), suggest, related: [] }
}
