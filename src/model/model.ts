import type { Loader } from '../carrier/scope.ts'
import type { Trio } from '../kernel/parameters.ts'
import type { Middlebox } from '../middlebox/path.ts'
import type { RuleLevels } from './source.ts'

/** The formats that a model can be rendered in. */
export const OUTPUT_FORMATS = ['sysctl', 'script', 'json'] as const
/** `sysctl`: a sysctl.d fragment. `script`: a shell script. `json`: the values and their arithmetic. */
export type OutputFormat = (typeof OUTPUT_FORMATS)[number]

/** One file that a model stands for. */
export interface Output {
  readonly format: OutputFormat
  /** Relative to the model's directory, never outside of it. */
  readonly path: string
}

/** What a keepalive.yaml says, with every default filled in. All times in seconds. */
export interface Model {
  /** The values it sets; a missing one is left to the kernel default. */
  readonly keepalive: Partial<Trio>
  /** The values are worked out from the requirements. */
  readonly planned?: true
  /** `net.ipv4.tcp_retries2`; null: not set. */
  readonly retries2: number | null
  /** Up to and including the first terminating proxy. */
  readonly middleboxes: readonly Middlebox[]
  readonly requirements: Requirements
  readonly appliesTo: 'host' | 'containers'
  readonly loader: Loader
  /** Globs of files to pass over, relative to the model's directory. */
  readonly ignore: readonly string[]
  readonly outputs: readonly Output[]
  readonly rules: RuleLevels
}

/** null: not required. */
export interface Requirements {
  readonly detectWithin: number | null
  readonly surviveOutage: number | null
  readonly surviveLostProbes: number
  readonly connections: number | null
  readonly maxProbesPerSecond: number | null
}
