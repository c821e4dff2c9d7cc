import type { Document, Span } from '../carrier/document.ts'
import type { Scope } from '../carrier/scope.ts'
import type { Intent } from '../model/intent.ts'

export type Severity = 'error' | 'warn'

/** All that a rule may know. */
export interface Subject {
  readonly document: Document
  /** What the document is loaded into, with its siblings. */
  readonly scope: Scope
  readonly intent: Intent
}

/** A replacement of a stretch of text that changes nothing of what the kernel ends up with. */
export interface Fix extends Span {
  readonly text: string
}

export interface Finding<MessageId extends string = string> {
  readonly at: Span
  readonly messageId: MessageId
  readonly data?: Readonly<Record<string, string | number>>
  readonly fix?: Fix
}

export interface Rule<MessageId extends string = string> {
  /** Names the defect; also the name of the rule's file, page and test. */
  readonly id: string
  readonly meta: {
    readonly severity: Severity
    /** `text`: what a line does. `values`: what the values of a scope do together. */
    readonly about: 'text' | 'values'
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
