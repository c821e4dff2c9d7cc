import { existsSync, readFileSync } from 'node:fs'
import { inspect, type Inspected } from '../library/inspect.ts'
import { readModel } from '../model/read.ts'
import type { KeepalintLanguageOptions } from './language-options.ts'
import { judgingBy, validateOptions } from './options.ts'
import { sourceCodeOf, VISITOR_KEYS, type KeepalintSourceCode } from './source-code.ts'
import type { File, Language } from './types.ts'

type ParseResult = ReturnType<Language['parse']>

function languageThat(parse: (file: File, options: KeepalintLanguageOptions) => ParseResult): Language {
  return {
    fileType: 'text',
    lineStart: 1,
    columnStart: 1,
    nodeTypeKey: 'type',
    visitorKeys: VISITOR_KEYS,
    validateLanguageOptions: validateOptions,
    parse: (file, { languageOptions }) => parse(file, languageOptions),
    createSourceCode: (_file, parsed) => parsed['code'] as KeepalintSourceCode,
  }
}

/** sysctl.conf and drop-ins. */
export const sysctl = languageThat((file, options) => parse(file, bytesOf(file), options))

/** keepalive.yaml. */
export const model = languageThat((file, options) => {
  const bytes = bytesOf(file)
  const read = readModel(bytes)
  if (!('faults' in read)) return parse(file, bytes, options)
  return { ok: false, errors: read.faults.map(({ line, column, where, message }) => ({ line, column, message: where === '' ? message : `${where}: ${message}` })) }
})

/** What keeps a file from being judged is a parsing error: the model that holds for it is broken, a sibling cannot be read. */
function parse({ path }: File, bytes: Uint8Array, options: KeepalintLanguageOptions): ParseResult {
  const here = process.cwd()
  const inspected = inspect(path, bytes, judgingBy(options, here))
  if ('problems' in inspected) return { ok: false, errors: inspected.problems.map((problem) => ({ line: 1, column: 1, message: `${problem.path}: ${problem.message}` })) }
  const known = new Map([[here, inspected]])
  /** ESLint tells its working directory to rules alone. It is that of the process, unless a program says otherwise. */
  const inspectedIn = (cwd: string): Inspected => {
    const found = known.get(cwd)
    if (found) return found
    const again = inspect(path, bytes, judgingBy(options, cwd))
    const made = 'problems' in again ? inspected : again
    known.set(cwd, made)
    return made
  }
  const code = sourceCodeOf(inspected.subject.document, inspectedIn)
  return { ok: true, ast: code.ast, code }
}

/** ESLint reads as UTF-8, with U+FFFD for what is none. The bytes are on disk then, if that is what it has read. */
function bytesOf({ path, body, bom }: File): Uint8Array {
  const text = `${bom ? '\ufeff' : ''}${String(body)}`
  const onDisk = text.includes('\ufffd') && existsSync(path) ? readFileSync(path) : undefined
  return onDisk?.toString() === text ? onDisk : Buffer.from(text)
}
