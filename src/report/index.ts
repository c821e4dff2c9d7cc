import type { Reporter } from './report.ts'
import { stylish } from './stylish.ts'

export const FORMATS = ['stylish', 'json', 'sarif', 'junit', 'github', 'gitlab', 'unix'] as const
export type Format = (typeof FORMATS)[number]

/** Loads what is needed for this format alone: most runs print the first. */
export async function reporterOf(format: Format): Promise<Reporter> {
  if (format === 'stylish') return stylish
  return format === 'json' ? (await import('./json.ts')).json : (await import('./formats.ts')).REPORTERS[format]
}
