import { PARAMETER_NOTES, SOCKET_OPTION_NOTES, type Note } from '../kernel/notes.ts'
import { PARAMETERS, type Parameter, type ParameterId } from '../kernel/parameters.ts'
import { formatDuration } from '../model/duration.ts'
import type { Block } from './page.ts'

/** Where the parameter is read and written. */
function procFile({ key }: Parameter): string {
  return `/proc/sys/${key.replaceAll('.', '/')}`
}

/** For people: what a parameter is, does, and does together with the others. */
export function parameterPage(id: ParameterId): Block[] {
  const parameter: Parameter = PARAMETERS[id]
  const note = PARAMETER_NOTES[id]
  return [
    { type: 'heading', text: parameter.key },
    { type: 'paragraph', text: note.does },
    { type: 'table', head: null, rows: rowsOf(id, parameter, note) },
    ...rest(note),
  ]
}

function rowsOf(id: ParameterId, parameter: Parameter, note: Note): [string, string][] {
  const { unit, default: initial, socket } = parameter
  return [
    ['name in keepalint', `\`${id}\``],
    ['file', procFile(parameter)],
    ['unit', unit === 's' ? 'seconds' : 'a count'],
    ['kernel default', `${initial}${inWords(initial, parameter)}`],
    ['the kernel accepts', acceptedBy(parameter)],
    ['socket option', socket === null ? 'none' : `${socket.option}, ${socket.min} to ${socket.max}`],
    ['scope', note.scope],
  ]
}

function inWords(value: number, { unit }: Parameter): string {
  return unit === 's' ? ` s${value >= 120 ? ` (${formatDuration(value)})` : ''}` : ''
}

function acceptedBy({ min, max, unit }: Parameter): string {
  return unit === 's' ? `${min} to ${max} s where HZ is 250, at most 2147483 where it is 1000 (the limit is INT_MAX / HZ)` : `${min} to ${max}`
}

function rest({ more, sources, rules }: Note): Block[] {
  return [
    ...more.map((text): Block => ({ type: 'paragraph', text })),
    ...(rules.length === 0 ? [] : [{ type: 'paragraph', text: `Rules about it: ${rules.join(', ')}.` } as const]),
    { type: 'paragraph', text: `Sources: ${sources.join('; ')}.` },
  ]
}

/** For people: a socket option that stands behind no parameter. */
export function socketOptionPage(name: string): Block[] {
  const note = SOCKET_OPTION_NOTES[name]!
  return [{ type: 'heading', text: name }, { type: 'paragraph', text: note.does }, ...rest(note)]
}

/** `parameter` in `schemas/explain-output.schema.json`. */
export function parameterFacts(id: ParameterId): object {
  const parameter: Parameter = PARAMETERS[id]
  const { key, name, unit, default: initial, min, max, socket } = parameter
  return { id, key, name, file: procFile(parameter), unit, default: initial, min, max, socketOption: socket === null ? null : { name: socket.option, min: socket.min, max: socket.max }, ...PARAMETER_NOTES[id] }
}

/** `socketOption` in `schemas/explain-output.schema.json`. */
export function socketOptionFacts(name: string): object {
  return { name, ...SOCKET_OPTION_NOTES[name]! }
}
