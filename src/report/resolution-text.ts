import { PARAMETERS, type ParameterId } from '../kernel/parameters.ts'
import { keepaliveWorks } from '../kernel/timing.ts'
import { counted } from './report.ts'
import { filesOf, loaderExit, originOf, originText, placeOf, PROGRAMS, reasonOf, shownParameters, timingOf, valueOf } from './resolution.ts'
import type { Account } from '../sysctl/account.ts'
import { visible } from './visible.ts'

/** For people: each parameter with its value and where that is from, and below it what lost and why. */
export function resolutionText(account: Account, where: string): string {
  const { scope } = account
  const ids = shownParameters(account)
  const width = widest(ids.map((id) => PARAMETERS[id].key))
  const blocks = ids.map((id) => [line(id, account, width), ...lost(id, account)].join('\n'))
  return [`${PROGRAMS[scope.loader]}, ${where}: ${counted(filesOf(account).length, 'file')}`, '', ...blocks, '', timing(account), ...complaints(account), ''].join('\n')
}

function line(id: ParameterId, account: Account, width: number): string {
  return `${PARAMETERS[id].key.padEnd(width)}  ${valueOf(account, id).padEnd(8)}  ${originColumn(id, account)}`
}

function originColumn(id: ParameterId, { scope }: Account): string {
  const origin = originOf(scope, id)
  return origin === null ? 'kernel default' : originText(origin)
}

function lost(id: ParameterId, { losses }: Account): string[] {
  return losses.filter(({ parameter }) => parameter === id).map((loss) => `    ${visible(loss.placed.assignment.value.raw) || '(empty)'} at ${placeOf(loss.placed)}: ${reasonOf(loss)}`)
}

function timing(account: Account): string {
  const { firstProbe, detection } = timingOf(account)
  const { time, intvl, probes } = account.scope.effective
  if (firstProbe === null) return 'When the first probe comes is not known.'
  const found = detection === null ? 'when a silent peer is given up is not known' : `a silent peer is given up after ${time.value ?? ''} + ${intvl.value ?? ''} * ${probes.value ?? ''} = ${detection} s`
  return works(account) ? `First probe after ${firstProbe} s, ${found}.` : 'With these values keepalive does not work; keepalint lint says why.'
}

/** What is not known is taken to be fine. */
function works({ scope: { effective } }: Account): boolean {
  return keepaliveWorks({ time: effective.time.value ?? 0, intvl: effective.intvl.value ?? 1, probes: effective.probes.value ?? 1 })
}

function complaints(account: Account): string[] {
  const said = account.complaints.filter(({ kind }) => kind !== 'unreadable')
  const unreadable = account.complaints.filter(({ kind }) => kind === 'unreadable')
  const saying = `${PROGRAMS[account.scope.loader]} would exit ${loaderExit(account)} and say:`
  return [...unreadable.map(({ message }) => visible(message)), ...(said.length === 0 ? [] : ['', saying, ...said.map(({ message }) => `    ${visible(message)}`)])]
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(({ length }) => length))
}

/** Several loaders side by side, each parameter with its value and where that is from under each. */
export function comparisonText(accounts: readonly Account[], where: string): string {
  const ids = [...new Set(accounts.flatMap(shownParameters))]
  const rows = ids.flatMap((id) => {
    const values = accounts.map((account) => valueOf(account, id))
    const origins = accounts.map((account) => originColumn(id, account))
    const differ = new Set(values).size > 1
    return [[`${PARAMETERS[id].key}${differ ? '  (they differ)' : ''}`, ...values], ['', ...origins]]
  })
  const heading = ['', ...accounts.map(({ scope }) => PROGRAMS[scope.loader])]
  const exits = ['exit status', ...accounts.map((account) => String(loaderExit(account)))]
  const table = [heading, ...rows, exits]
  const widths = heading.map((_, column) => widest(table.map((row) => row[column] ?? '')))
  const lines = table.map((row) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd())
  return [where, '', ...lines, '', 'For what lost and why: keepalint resolve --loader NAME.', ''].join('\n')
}

