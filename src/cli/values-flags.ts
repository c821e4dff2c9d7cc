import { LOADERS, type Loader } from '../carrier/scope.ts'
import type { Intent } from '../model/intent.ts'
import type { Flags } from './flags.ts'
import { oneOf } from './one-of.ts'
import { intentOfFlags } from './options.ts'

/** Of verbs that take the values of one file. */
export const VALUES_FLAGS = {
  middlebox: { type: 'string' },
  'detect-within': { type: 'string' },
  'survive-outage': { type: 'string' },
  'survive-lost-probes': { type: 'string' },
  model: { type: 'string' },
  loader: { type: 'string' },
  root: { type: 'string' },
} as const

/** What flags say of one file and its path. */
export interface ValuesFlags {
  /** It replaces what keepalive.yaml says. */
  readonly intent: Partial<Intent>
  readonly loader: Loader | undefined
  readonly model: string | null
  readonly root: string | null
}

export function valuesFlags(flags: Flags): ValuesFlags {
  const loader = flags.value('loader')
  return {
    intent: intentOfFlags(flags),
    loader: loader === undefined ? undefined : oneOf('--loader', loader, LOADERS),
    model: flags.value('model') ?? null,
    root: flags.value('root') ?? null,
  }
}
