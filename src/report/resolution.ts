import type { Document } from '../carrier/document.ts'
import type { Placed, Scope } from '../carrier/scope.ts'
import { positionOf } from '../carrier/text.ts'
import { PARAMETER_IDS, PARAMETERS, TRIO, type ParameterId } from '../kernel/parameters.ts'
import { detection } from '../kernel/timing.ts'
import type { Account, Loss } from '../sysctl/account.ts'
import { visible } from './visible.ts'

/**
 * The exit status that the loader ends with, as far as it can be known here: keys of other families are taken to exist.
 *
 * @param account that `accountFor`, `resolveHost` or `resolveFiles` gives
 */
export function loaderExit({ complaints }: Account): 0 | 1 {
  return complaints.some(({ exit }) => exit === 1) ? 1 : 0
}

export const PROGRAMS = { systemd: 'systemd-sysctl', procps: 'procps sysctl', busybox: 'busybox sysctl' } as const

/** The parameters to show: the three, and what else some line is about. */
export function shownParameters({ scope, losses }: Account): ParameterId[] {
  const touched = new Set([...TRIO, ...losses.map(({ parameter }) => parameter)])
  return PARAMETER_IDS.filter((id) => touched.has(id) || scope.effective[id].from !== null || scope.effective[id].value === null)
}

export interface Origin {
  readonly path: string
  /** From 1. */
  readonly line: number
}

/** The line that decides on a parameter: what wins, or the template that may set any; null: no file does. */
export function originOf({ effective, template }: Scope, id: ParameterId): Origin | null {
  if (template !== null) return { path: template.document.path, line: positionOf(template.document, template.start).line }
  const { from } = effective[id]
  return from && { path: from.document.path, line: lineOf(from) }
}

/** `file:line`, safe to print. */
export function originText({ path, line }: Origin): string {
  return `${visible(path)}:${line}`
}

/** `file:line`. */
export function placeOf({ document, assignment }: Placed): string {
  return `${visible(document.path)}:${lineOf({ document, assignment })}`
}

export function lineOf({ document, assignment }: Placed): number {
  return positionOf(document, assignment.key.start).line
}

/**
 * From the last segment received to the first probe, and until a silent peer is given up, in seconds; null where a
 * value is not known.
 *
 * @param account that `accountFor`, `resolveHost` or `resolveFiles` gives
 */
export function timingOf({ scope: { effective } }: Account): { readonly firstProbe: number | null; readonly detection: number | null } {
  const [time, intvl, probes] = TRIO.map((id) => effective[id].value)
  if (time == null) return { firstProbe: null, detection: null }
  return { firstProbe: time, detection: intvl == null || probes == null ? null : detection({ time, intvl, probes }) }
}

/** `60 s`, `9`, or what stands for a value that is not known. */
export function valueOf({ scope }: Account, id: ParameterId): string {
  const { value } = scope.effective[id]
  if (value === null) return 'unknown (a template decides)'
  return PARAMETERS[id].unit === 's' ? `${value} s` : String(value)
}

/** Why an assignment lost, in words. */
export function reasonOf({ reason, to, why, placed }: Loss): string {
  switch (reason) {
    case 'later-file':
      return `overridden by ${placeOf(to!)}, which is loaded later`
    case 'duplicate':
      return `overridden by line ${lineOf(to!)} of the same file`
    case 'refused':
      return placed.assignment.value.raw === '' ? 'no value: nothing is written' : 'refused by the kernel, the old value stays'
    case 'shielded':
      return `a glob, which gives way to ${placeOf(to!)}`
    case 'excluded':
      return 'excluded by a line with a minus sign and no value'
    case 'unknown-key':
      return 'no such key'
    case 'masked':
      return visible(why!)
    case 'not-loaded':
      return why === null ? 'never reached: busybox stops at a refused value' : visible(why)
  }
}

/** The files in load order, each once. */
export function filesOf({ scope }: Account): Document[] {
  return [...new Set(scope.documents)]
}
