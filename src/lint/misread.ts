import type { Assignment } from '../carrier/document.ts'
import type { KernelNumber } from '../kernel/number.ts'
import { PARAMETERS, type Unit } from '../kernel/parameters.ts'
import { secondsPer } from '../model/duration.ts'

/** How the kernel takes another number than was meant. */
export type Misreading =
  | { messageId: 'octal'; value: number; meant: string }
  | { messageId: 'second-number' | 'unit'; value: number; rest: string; meant: string }

const LONGEST = PARAMETERS.time.max

/** What is misread of an accepted value; undefined where the number is what was meant. */
export function misreading({ value: { raw } }: Assignment, read: KernelNumber & { type: 'number' }, unit: Unit): Misreading | undefined {
  if (read.base === 10 && read.end === raw.length) return undefined
  // Leading blanks that only the kernel skips are gone from `raw` in all but Latin-1 files.
  const [, sign = '', digits = '', rest = ''] = /^[\s\u00a0]*(-?)(\w+)(?:[ \t\n]+([^]*))?$/.exec(raw) ?? []
  const { value } = read
  const decimal = Number(sign + digits)
  if (read.base === 8 && decimal !== value) return { messageId: 'octal', value, meant: String(decimal) }

  const [, number] = /^(\d+)(?!\w)/.exec(rest) ?? []
  if (number !== undefined) {
    if (Number(number) === value) return undefined
    const [groups] = /^\d{3}(?:[ \t]\d{3})*(?![\w])/.exec(rest) ?? []
    const meant = groups !== undefined && digits.length <= 3 ? String(Number(digits + groups.replaceAll(/\D/g, ''))) : `${digits} or ${number}, whichever is meant`
    return { messageId: 'second-number', value, rest: JSON.stringify(rest), meant }
  }
  const [word] = /^[a-z]+(?=$|[^\w])/i.exec(rest) ?? []
  const factor = word === undefined ? undefined : secondsPer(word)
  if (word === undefined || factor === undefined || factor === 1) return undefined
  const meant = unit === 'count' ? value : value * factor
  return { messageId: 'unit', value, rest: JSON.stringify(word), meant: Number.isInteger(meant) && meant <= LONGEST ? String(meant) : `whole seconds, at most ${LONGEST}` }
}
