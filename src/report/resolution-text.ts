import { PARAMETERS, type ParameterId } from '../kernel/parameters.ts'
import { counted } from './report.ts'
import { filesOf, loaderExit, placeOf, PROGRAMS, reasonOf, shownParameters, timingOf, valueOf, type Resolution } from './resolution.ts'
import { visible } from './visible.ts'

/** For people: each parameter with its value and where that is from, and below it what lost and why. */
export function resolutionText(resolution: Resolution, where: string): string {
  const { scope } = resolution
  const ids = shownParameters(resolution)
  const width = widest(ids.map((id) => PARAMETERS[id].key))
  const blocks = ids.map((id) => [line(id, resolution, width), ...lost(id, resolution)].join('\n'))
  return [`${PROGRAMS[scope.loader]}, ${where}: ${counted(filesOf(resolution).length, 'file')}`, '', ...blocks, '', timing(resolution), ...complaints(resolution), ''].join('\n')
}

function line(id: ParameterId, resolution: Resolution, width: number): string {
  return `${PARAMETERS[id].key.padEnd(width)}  ${valueOf(resolution, id).padEnd(8)}  ${originOf(id, resolution)}`
}

function originOf(id: ParameterId, { scope }: Resolution): string {
  const { from } = scope.effective[id]
  return from === null ? 'kernel default' : placeOf(from)
}

function lost(id: ParameterId, { losses }: Resolution): string[] {
  return losses.filter(({ parameter }) => parameter === id).map((loss) => `    ${visible(loss.placed.assignment.value.raw) || '(empty)'} at ${placeOf(loss.placed)}: ${reasonOf(loss)}`)
}

function timing(resolution: Resolution): string {
  const { firstProbe, detection } = timingOf(resolution)
  const { time, intvl, probes } = resolution.scope.effective
  if (firstProbe === null) return 'When the first probe comes is not known.'
  const found = detection === null ? 'when a silent peer is given up is not known' : `a silent peer is given up after ${time.value ?? ''} + ${intvl.value ?? ''} * ${probes.value ?? ''} = ${detection} s`
  return works(resolution) ? `First probe after ${firstProbe} s, ${found}.` : 'With these values keepalive does not work; keepalint lint says why.'
}

function works({ scope: { effective } }: Resolution): boolean {
  return (effective.time.value ?? 0) >= 0 && (effective.intvl.value ?? 1) > 0 && (effective.probes.value ?? 1) > 0
}

function complaints(resolution: Resolution): string[] {
  const said = resolution.complaints.filter(({ kind }) => kind !== 'unreadable')
  const unreadable = resolution.complaints.filter(({ kind }) => kind === 'unreadable')
  const saying = `${PROGRAMS[resolution.scope.loader]} would exit ${loaderExit(resolution)} and say:`
  return [...unreadable.map(({ message }) => visible(message)), ...(said.length === 0 ? [] : ['', saying, ...said.map(({ message }) => `    ${visible(message)}`)])]
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(({ length }) => length))
}

/** Several loaders side by side, each parameter with its value and where that is from under each. */
export function comparisonText(resolutions: readonly Resolution[], where: string): string {
  const ids = [...new Set(resolutions.flatMap(shownParameters))]
  const rows = ids.flatMap((id) => {
    const values = resolutions.map((resolution) => valueOf(resolution, id))
    const origins = resolutions.map((resolution) => originOf(id, resolution))
    const differ = new Set(values).size > 1
    return [[`${PARAMETERS[id].key}${differ ? '  (they differ)' : ''}`, ...values], ['', ...origins]]
  })
  const heading = ['', ...resolutions.map(({ scope }) => PROGRAMS[scope.loader])]
  const exits = ['exit status', ...resolutions.map((resolution) => String(loaderExit(resolution)))]
  const table = [heading, ...rows, exits]
  const widths = heading.map((_, column) => widest(table.map((row) => row[column] ?? '')))
  const lines = table.map((row) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd())
  return [where, '', ...lines, '', 'For what lost and why: keepalint resolve --loader NAME.', ''].join('\n')
}

