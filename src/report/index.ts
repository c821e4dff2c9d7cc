import { json } from './json.ts'
import type { Reporter } from './report.ts'
import { stylish } from './stylish.ts'
import { unix } from './unix.ts'

export const REPORTERS = { stylish, json, unix } as const satisfies Record<string, Reporter>
export type Format = keyof typeof REPORTERS
