import type { Document, Span } from '../carrier/document.ts'
import type { Absence, Loader, Scope } from '../carrier/scope.ts'
import type { Intent } from '../model/intent.ts'

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

/** A replacement of a stretch of text that changes nothing of what the kernel ends up with. */
export interface Fix extends Span {
  readonly text: string
}

/** What a rule yields. */
export interface Finding<MessageId extends string = string> {
  readonly at: Span
  readonly messageId: MessageId
  readonly data?: Readonly<Record<string, string | number>>
  readonly fix?: Fix
}

/**
 * `text`: what a line of a sysctl file does. `values`: what the values of a scope do together. `loading`: whether a
 * file is loaded at all. `output`: whether it is what its model renders. `model`: what is missing below a model.
 */
export type Topic = 'text' | 'values' | 'loading' | 'output' | 'model'

/** One rule: what it finds, how grave that is, and its words. */
export interface Rule<MessageId extends string = string> {
  /** Names the defect; also the name of the rule's file, page and test. */
  readonly id: string
  readonly meta: {
    readonly severity: Severity
    readonly about: Topic
    readonly docs: { readonly description: string; readonly recommended: boolean }
    readonly fixable?: true
    /** With `{{placeholders}}` for `data`. */
    readonly messages: Readonly<Record<MessageId, string>>
  }
  /** Pure: yields what it finds, touches nothing. */
  readonly check: (subject: Subject) => Iterable<Finding<MessageId>>
}

export function defineRule<const MessageId extends string>(rule: Rule<MessageId>): Rule<MessageId> {
  return rule
}

const PAGES = 'https://github.com/keepalint/keepalint/blob/main/rules'

/** The address of a rule's page. */
export function pageOf(ruleId: string): string {
  return `${PAGES}/${ruleId}.md`
}
