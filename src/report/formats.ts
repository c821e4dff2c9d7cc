import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import type { Format } from './index.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import type { Reporter } from './report.ts'
import { sarif } from './sarif.ts'
import { unix } from './unix.ts'

/** Those that are read by programs. */
export const REPORTERS: Readonly<Record<Exclude<Format, 'stylish'>, Reporter>> = { json, sarif, junit, github, gitlab, unix }
