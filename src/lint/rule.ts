import type { Document, Span } from '../carrier/document.ts'
import type { Absence, Loader, Scope } from '../carrier/scope.ts'
import type { Intent } from '../model/intent.ts'
import type { RuleOptions } from '../model/source.ts'
import type { Unused } from './directives.ts'

/** An error is a failure, a warning is not. */
export type Severity = 'error' | 'warn'

/** All that a rule may know. */
export interface Subject {
  readonly document: Document
  /** What the document is loaded into, with its siblings. */
  readonly scope: Scope
  readonly intent: Intent
  /** Absent where the document is loaded. */
  readonly absence?: Absence
  /** The same scope as another loader makes it; worked out when asked for. */
  readonly under?: (loader: Loader) => Scope
  /** What the model renders for this document, if it is one of its outputs. */
  readonly expected?: Expected
  /** Of a model: whether it stands for sysctl files of a host. */
  readonly rendersForHost?: boolean
  /** Of a model: the roots of the hosts below it that set none of the three. */
  readonly bareHosts?: readonly string[]
  /** The directives in the document that hold nothing back, once the rules about all else have spoken. */
  readonly unused?: readonly Unused[]
}

/** What a model renders for a document. */
export interface Expected {
  readonly text: string
  /** The model's path. */
  readonly model: string
}

/** Whether a document is what its model renders, byte for byte. */
export function isAsExpected({ document, expected }: Subject): boolean {
  return document.text === expected?.text && !document.bom && document.encoding === 'utf-8'
}

/** A replacement of a stretch of text. As the fix of a finding it changes nothing of what the kernel ends up with. */
export interface Fix extends Span {
  readonly text: string
}

/** A change of values, which is for the user to make: shown, and applied only where an editor is told to. */
export interface Suggestion {
  /** What it does, in the imperative: `set tcp_keepalive_time to 235`. */
  readonly desc: string
  readonly fix: Fix
}

/** What a rule yields. */
export interface Finding<MessageId extends string = string> {
  readonly at: Span
  readonly messageId: MessageId
  readonly data?: Readonly<Record<string, string | number>>
  readonly fix?: Fix
  /** Each by itself does away with the finding. */
  readonly suggest?: readonly Suggestion[]
}

/**
 * `lines`: how the lines of a sysctl file are written; nothing is to be said of plain ones. `text`: what they do among
 * other lines and files. `values`: what the values of a scope do together. `loading`: whether a
 * file is loaded at all. `output`: whether it is what its model renders. `model`: what is missing below a model.
 * `directives`: what comments hold back.
 */
export type Topic = 'lines' | 'text' | 'values' | 'loading' | 'output' | 'model' | 'directives'

/** One rule: what it finds, how grave that is, and its words. */
export interface Rule<MessageId extends string = string, Given extends RuleOptions = RuleOptions> {
  /** Names the defect; also the name of the rule's file, page and test. */
  readonly id: string
  readonly meta: {
    readonly severity: Severity
    readonly about: Topic
    /** `recommended`: on where nothing else is said; else only under `--strict` or where a level is given. */
    readonly docs: { readonly description: string; readonly recommended: boolean }
    /** Some findings carry a fix. */
    readonly fixable?: true
    /** Some findings carry suggestions. */
    readonly hasSuggestions?: true
    /** JSON Schema of the options, and those that hold where a user says nothing; both absent: there are none. */
    readonly schema?: readonly [Readonly<Record<string, unknown>>]
    readonly defaultOptions?: readonly [Given]
    /** With `{{placeholders}}` for `data`. */
    readonly messages: Readonly<Record<MessageId, string>>
  }
  /** Pure: yields what it finds, touches nothing. */
  readonly check: (subject: Subject, options: Given) => Iterable<Finding<MessageId>>
}

export function defineRule<const MessageId extends string, Given extends RuleOptions = RuleOptions>(rule: Rule<MessageId, Given>): Rule<MessageId> {
  return rule as unknown as Rule<MessageId>
}

const PAGES = 'https://github.com/keepalint/keepalint/blob/main/rules'

/** The address of a rule's page. */
export function pageOf(ruleId: string): string {
  return `${PAGES}/${ruleId}.md`
}
