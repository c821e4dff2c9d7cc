import { likelyParameter } from '../kernel/misspelling.ts'
import { editsFor, nearest } from '../kernel/nearest.ts'
import { SOCKET_OPTION_NOTES } from '../kernel/notes.ts'
import { parameterAt, PARAMETER_IDS, PARAMETERS, type Parameter, type ParameterId } from '../kernel/parameters.ts'
import type { Rule } from '../lint/rule.ts'
import { CATALOGUE, catalogueEntry, type CatalogueEntry } from '../middlebox/catalogue.ts'
import { dottedKey } from '../sysctl/key.ts'
import { RULES } from '../../rules/index.ts'

/** What a word on the command line stands for. */
export type Explainable =
  | { readonly kind: 'rule'; readonly rule: Rule }
  | { readonly kind: 'parameter'; readonly id: ParameterId }
  | { readonly kind: 'socket-option'; readonly name: string }
  | { readonly kind: 'middlebox'; readonly entry: CatalogueEntry }

export function explainable(word: string): Explainable | undefined {
  const rule = RULES.find(({ id }) => id === word)
  if (rule !== undefined) return { kind: 'rule', rule }
  const id = parameterOf(word)
  if (id !== undefined) return { kind: 'parameter', id }
  const option = word.toUpperCase()
  if (Object.hasOwn(SOCKET_OPTION_NOTES, option)) return { kind: 'socket-option', name: option }
  const entry = catalogueEntry(word)
  return entry && { kind: 'middlebox', entry }
}

const PROC_SYS = /^\/proc\/sys\/+/

function parameterOf(word: string): ParameterId | undefined {
  return PARAMETER_IDS.find((id) => namesOf(id).includes(word)) ?? parameterAt(dottedKey(word.replace(PROC_SYS, ''), 'systemd'))
}

/** Its id, the kernel's name for it, its socket option. The key has too many spellings to list. */
function namesOf(id: ParameterId): string[] {
  const { name, socket }: Parameter = PARAMETERS[id]
  return [id, name, ...(socket === null ? [] : [socket.option])]
}

/** Every word that is explained, keys aside. Each stands for one thing. */
export const EXPLAINED: readonly string[] = [...RULES.map(({ id }) => id), ...PARAMETER_IDS.flatMap(namesOf), ...Object.keys(SOCKET_OPTION_NOTES), ...CATALOGUE.map(({ id }) => id)]

/** A shorter word stands in too many names. */
const SHORTEST_PART = 2

/** What may be meant by a word that is not explained: all that it is a part of, else the nearest. */
export function likelyMeant(word: string): string[] {
  const lower = word.toLowerCase()
  const same = EXPLAINED.filter((name) => name.toLowerCase() === lower)
  if (same.length > 0) return same
  const containing = lower.length < SHORTEST_PART ? [] : EXPLAINED.filter((name) => name.toLowerCase().includes(lower))
  if (containing.length > 0) return containing
  const parameter = likelyParameter(word.replace(PROC_SYS, ''))?.parameter
  if (parameter !== undefined) return [PARAMETERS[parameter].name]
  const likely = nearest(lower, EXPLAINED.map((name) => name.toLowerCase()), editsFor(word))
  return EXPLAINED.filter((name) => name.toLowerCase() === likely)
}
