import type { Loader, Placed } from '../carrier/scope.ts'
import { PARAMETERS } from '../kernel/parameters.ts'
import { relativeTo } from './json.ts'
import { lineOf, loaderExit, originOf, shownParameters, timingOf } from './resolution.ts'
import type { Account } from '../sysctl/account.ts'

/** `schemas/resolve-output.schema.json`, of one loader. */
export function resolutionJson(account: Account, cwd: string): string {
  return `${JSON.stringify({ schemaVersion: 1, ...bodyOf(account, cwd) }, null, 2)}\n`
}

/** The same of several. */
export function comparisonJson(accounts: readonly Account[], cwd: string): string {
  const loaders = Object.fromEntries(accounts.map((account): [Loader, object] => [account.scope.loader, bodyOf(account, cwd)]))
  return `${JSON.stringify({ schemaVersion: 1, loaders }, null, 2)}\n`
}

function bodyOf(account: Account, cwd: string): object {
  const { scope, losses, complaints } = account
  const placeOf = (placed: Placed): object => ({ path: relativeTo(cwd, placed.document.path), line: lineOf(placed) })
  const parameters = shownParameters(account).map((id) => {
    const { value } = scope.effective[id]
    const origin = originOf(scope, id)
    const overridden = losses
      .filter(({ parameter }) => parameter === id)
      .map(({ placed, reason }) => ({ ...placeOf(placed), raw: placed.assignment.value.raw, reason }))
    return [PARAMETERS[id].key, { value, from: origin === null ? 'kernel-default' : { path: relativeTo(cwd, origin.path), line: origin.line }, overridden }]
  })
  return {
    loader: scope.loader,
    parameters: Object.fromEntries(parameters) as object,
    timing: timingOf(account),
    problems: complaints.map(({ path, line, kind, message }) => ({ path: relativeTo(cwd, path), line, kind, message })),
    loaderExit: loaderExit(account),
  }
}
