import { PARAMETERS } from '../kernel/parameters.ts'
import { causeOf } from './audit-words.ts'
import type { Audited, NamespaceAudit, RunningFinding, RunningValue } from './audited.ts'
import { relativeTo } from './json.ts'
import type { Origin } from './resolution.ts'

/** So many groups are a piece. */
const PIECE = 500

/** `schemas/audit-output.schema.json`, in pieces, with a line for each group: a host may have a hundred thousand of them. */
export function* auditJson({ namespaces, unseen, longIdle }: Audited, cwd: string): Generator<string> {
  const output = { schemaVersion: 1, longIdle, namespaces: namespaces.map((each) => namespaceOf(each, cwd)), notSeen: unseen }
  // Within a text of JSON a quote has a backslash, so that this stands only where a list of groups is to be.
  const [start = '', ...rest] = JSON.stringify(output, null, 2).split('"groups": null')
  yield start
  for (const [i, { connections: { groups } }] of namespaces.entries()) {
    yield '"groups": ['
    for (let from = 0; from < groups.length; from += PIECE) {
      yield groups.slice(from, from + PIECE).map((group, at) => `${from + at > 0 ? ',' : ''}\n          ${JSON.stringify(group)}`).join('')
    }
    yield `${groups.length > 0 ? '\n        ' : ''}]${rest[i]!}`
  }
  yield '\n'
}

function namespaceOf({ id, name, values, files, findings, notJudged, routing, connections }: NamespaceAudit, cwd: string): object {
  return {
    id,
    name,
    parameters: Object.fromEntries(values.map((value) => [PARAMETERS[value.parameter].key, valueOf(value, cwd)])) as object,
    files,
    findings: findings.map(findingOf),
    notJudged,
    routing,
    connections: { ...connections, groups: null },
  }
}

function valueOf(running: RunningValue, cwd: string): object {
  const { value, expected, drift, refused } = running
  const placeOf = ({ path, line }: Origin): Origin => ({ path: relativeTo(cwd, path), line })
  return {
    value,
    expected: expected && { value: expected.value, from: expected.from === null ? 'kernel-default' : placeOf(expected.from) },
    drift: drift && { cause: drift.cause, message: causeOf(drift, running), ...('at' in drift && { at: placeOf(drift.at) }), ...('loader' in drift && { loader: drift.loader }) },
    refused: refused && { ...placeOf(refused.place), raw: refused.raw },
  }
}

function findingOf({ parameter, diagnostic: { ruleId, severity, message, data, url, suggest } }: RunningFinding): object {
  return {
    ruleId,
    severity: severity === 'error' ? 2 : 1,
    parameter: PARAMETERS[parameter].key,
    path: `/proc/sys/${PARAMETERS[parameter].key.replaceAll('.', '/')}`,
    message,
    data,
    suggestions: suggest.map(({ desc }) => desc),
    url,
  }
}
