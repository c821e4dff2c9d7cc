import type { Assignment, Document } from '../carrier/document.ts'
import { kernelDefaults, type Scope } from '../carrier/scope.ts'
import { PARAMETERS } from '../kernel/parameters.ts'
import { nearestSpan, type ReadModel } from './read.ts'
import { settingsOf, type ModelParameter } from './settings.ts'
import type { Path } from './fault.ts'

/** Where a model sets a parameter. */
const PATHS = {
  time: ['keepalive', 'time'],
  intvl: ['keepalive', 'intvl'],
  probes: ['keepalive', 'probes'],
  retries2: ['retransmission', 'retries2'],
} as const satisfies Record<ModelParameter, Path>

/**
 * A model as a scope of its own: its values, each an assignment at its place in the YAML.
 *
 * @param path as it stands in findings
 * @param read what `readModel` gives
 */
export function modelScope(path: string, read: ReadModel): Scope {
  const { model, text, bom } = read
  const assignments = settingsOf(model).map(({ parameter, value }) => assignmentOf(parameter, value, read))
  const inOrder = assignments.toSorted((a, b) => a.start - b.start)
  const document: Document = { path, carrier: 'model', text, bom, encoding: 'utf-8', unremarkable: false, nodes: inOrder, assignments: inOrder }
  const effective = kernelDefaults()
  for (const assignment of assignments) {
    const { parameter, read: number } = assignment.targets[0]!
    if (number.type === 'number') effective[parameter] = { value: number.value, from: { document, assignment }, refused: null }
  }
  return { kind: 'model', loader: model.loader, documents: [document], effective, template: null }
}

function assignmentOf(parameter: ModelParameter, value: number, { text, spanOf }: ReadModel): Assignment {
  const path = PATHS[parameter]
  const [key, at] = [nearestSpan(spanOf, path, 'key'), nearestSpan(spanOf, path)]
  const content = { start: Math.min(key.start, at.start), end: Math.max(key.end, at.end) }
  return {
    type: 'assignment',
    ...content,
    content,
    key: { ...key, written: path.join('.'), dotted: PARAMETERS[parameter].key, glob: false, templated: false },
    value: { ...at, raw: text.slice(at.start, at.end) },
    targets: [{ parameter, read: { type: 'number', value, base: 10, end: at.end - at.start }, conditional: false }],
    ignoreFailure: false,
  }
}
