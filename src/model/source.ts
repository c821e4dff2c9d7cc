import type { CatalogueId, RuleId } from './ids.generated.ts'

export type { CatalogueId, RuleId }

/** The shape of a keepalive.yaml, as `schemas/keepalive.schema.json` allows it. */
export interface ModelSource {
  readonly version: 1
  readonly keepalive?: { readonly time?: DurationSource; readonly intvl?: DurationSource; readonly probes?: number }
  readonly retransmission?: { readonly retries2?: number }
  readonly middleboxes?: readonly MiddleboxSource[]
  readonly requirements?: {
    readonly detectWithin?: DurationSource
    readonly surviveOutage?: DurationSource
    readonly surviveLostProbes?: number
    readonly connections?: number
    readonly maxProbesPerSecond?: number
  }
  readonly appliesTo?: 'host' | 'containers'
  readonly loader?: 'systemd' | 'procps' | 'busybox'
  readonly ignore?: readonly string[]
  readonly outputs?: readonly { readonly format: 'sysctl' | 'script' | 'json'; readonly path: string }[]
  readonly rules?: RuleLevels
}

/** Seconds, or a text such as `60s`, `5m`, `1h30m`. */
export type DurationSource = number | string

/** A middlebox of the catalogue by its id, the same configured otherwise, or one of the user's own. */
export type MiddleboxSource =
  | CatalogueId
  | { readonly use: CatalogueId; readonly idleTimeout?: DurationSource }
  | { readonly name: string; readonly idleTimeout: DurationSource; readonly countsKeepalive?: boolean }

/** What is said of rules otherwise than they say of themselves, by id. */
export type RuleLevels = Readonly<Partial<Record<RuleId, RuleSetting>>>

/** How grave the findings of a rule are, and its options. */
export type RuleSetting = Level | readonly [Level, RuleOptions]

/** `off`: not reported; `warn`: reported; `error`: reported, and a failure. */
export type Level = 'off' | 'warn' | 'error'

/** Of one rule, by name: those that its page lists. */
export type RuleOptions = Readonly<Record<string, unknown>>
