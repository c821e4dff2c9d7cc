import path from 'node:path'
import { editsFor, nearest } from '../kernel/nearest.ts'
import type { Judging } from '../library/lint-inputs.ts'
import { buildModel } from '../model/build.ts'
import { nameOf } from '../model/fault.ts'
import { intentOf, type Intent } from '../model/intent.ts'
import type { ModelSource } from '../model/source.ts'
import { validateModel } from '../model/validate.ts'
import { isDirectory } from '../node/find.ts'
import type { KeepalintLanguageOptions } from './language-options.ts'

/** Each with an example. */
const PATHS = { root: 'image', model: 'keepalive.yaml' } as const
const OF_MODEL = ['middleboxes', 'requirements', 'appliesTo', 'loader'] as const

/**
 * Refuses what is no such options.
 *
 * @throws Error with a message for the user; ESLint names the key
 */
export function validateOptions(options: Readonly<Record<string, unknown>>): void {
  const names: readonly string[] = [...Object.keys(PATHS), ...OF_MODEL]
  const unknown = Object.keys(options).find((name) => !names.includes(name))
  if (unknown !== undefined) throw new Error(unknownOption(unknown, names))
  for (const [name, example] of Object.entries(PATHS)) {
    const value = options[name]
    if (value === undefined) continue
    if (typeof value !== 'string' || !path.isAbsolute(value)) throw new Error(`${name} needs an absolute path, such as path.join(import.meta.dirname, '${example}'); got ${JSON.stringify(value)}`)
    if (name === 'root' && !isDirectory(value)) throw new Error(`root ${value}: there is no such directory`)
  }
  const result = validateModel(asModel(options))
  if ('faults' in result) throw new Error(result.faults.map(({ at, message }) => `${nameOf(at)}: ${message}`).join('; '))
}

function unknownOption(name: string, names: readonly string[]): string {
  const likely = nearest(name, names, editsFor(name))
  return `there is no option ${name}; ${likely === undefined ? `expected ${names.join(', ')}` : `did you mean ${likely}?`}`
}

/** @param options valid ones */
export function judgingBy(options: KeepalintLanguageOptions, cwd: string): Judging {
  const { root, model, loader } = options
  return {
    cwd,
    intent: intentOfOptions(options),
    settings: new Map(),
    // ESLint applies directives itself.
    inlineConfig: false,
    loader,
    model: model === undefined ? null : path.resolve(model),
    root: root === undefined ? null : path.resolve(root),
  }
}

function asModel(options: KeepalintLanguageOptions): ModelSource {
  return { version: 1, ...Object.fromEntries(OF_MODEL.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]]))) }
}

/** Only what the options say: the rest is for the model on disk to say. */
function intentOfOptions(options: KeepalintLanguageOptions): Partial<Intent> {
  const given: readonly string[] = [...Object.keys(options), ...Object.keys(options.requirements ?? {})]
  return Object.fromEntries(Object.entries(intentOf(buildModel(asModel(options)))).filter(([name]) => given.includes(name)))
}
