import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import type { Format } from './index.ts'
import { junit } from './junit.ts'
import type { Reporter } from './report.ts'
import { sarif } from './sarif.ts'
import { unix } from './unix.ts'

/** Those that are read by programs. */
export const REPORTERS: Readonly<Record<Exclude<Format, 'stylish' | 'json'>, Reporter>> = { sarif, junit, github, gitlab, unix }
