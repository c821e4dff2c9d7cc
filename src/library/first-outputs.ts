import { lstatSync } from 'node:fs'
import path from 'node:path'
import type { Document } from '../carrier/document.ts'
import { isShipped } from '../lint/shipped.ts'
import { MODEL_PARAMETERS } from '../model/settings.ts'
import { isWithin } from '../node/place.ts'
import { realPathOf } from '../node/read.ts'
import type { FirstOutput } from '../report/first-model.ts'
import type { FoundScope } from './found-values.ts'

/**
 * The file that a first model is to render for a scope: the one that sets the values, where it holds nothing else
 * and no distribution ships it; or else a new one. Null where all of them would lie outside of the directory.
 *
 * @param directory where the model goes, absolute
 * @param text what the model renders
 */
export function firstOutput(found: FoundScope, directory: string, text: string): FirstOutput | null {
  const winners = new Set(Object.values(found.values).flatMap((value) => (value.type === 'set' ? value.from.document : [])))
  const [only] = winners
  if (winners.size === 1 && only !== undefined && holdsNothingElse(only) && !isShipped(path.resolve(directory, only.path))) {
    const own = below(path.resolve(directory, only.path), directory)
    if (own !== null) return { path: own, state: stateOf(only, text), instead: [] }
  }
  const fresh = newFile(found, directory, text)
  if (fresh === null) return null
  const others = [...winners].map((document) => document.path).filter((file) => !isShipped(path.resolve(directory, file)) && file !== fresh.path)
  return { ...fresh, instead: others.toSorted() }
}

/** A name that nothing has yet, or that a file of such values alone has: an earlier rendering. */
function newFile({ of, scope: { kind, documents } }: FoundScope, directory: string, text: string): Pick<FirstOutput, 'path' | 'state'> | null {
  const dropIns = kind === 'host' ? path.join(of, 'etc/sysctl.d') : kind === 'directory' ? of : path.join(path.dirname(of), 'sysctl.d')
  for (let number = 60; ; number++) {
    const name = `${number}-keepalive.conf`
    const file = path.join(dropIns, name)
    const there = documents.filter((document) => path.basename(document.path) === name)
    const inPlace = below(file, directory)
    if (there.length === 0 && lstatSync(file, { throwIfNoEntry: false }) === undefined) return inPlace === null ? null : { path: inPlace, state: 'absent' }
    const [only] = there
    const isOurs = there.length === 1 && only !== undefined && path.resolve(directory, only.path) === realPathOf(file) && holdsNothingElse(only)
    if (inPlace !== null && isOurs) return { path: inPlace, state: stateOf(only, text) }
  }
}

/** As a model names its outputs; null where it cannot. */
function below(file: string, directory: string): string | null {
  const root = realPathOf(directory)
  const real = realPathOf(file)
  // eslint-disable-next-line no-control-regex -- what the schema forbids in a path
  return real !== root && isWithin(real, root) && !/[\0-\x1f]/.test(real) ? path.relative(root, real) : null
}

function holdsNothingElse({ nodes }: Document): boolean {
  const known: readonly string[] = MODEL_PARAMETERS
  return nodes.every((node) => {
    if (node.type === 'assignment') return !node.key.templated && node.targets.length > 0 && node.targets.every(({ parameter }) => known.includes(parameter))
    return node.type === 'comment' || node.type === 'malformed' || (node.type === 'blank' && node.template === 'none')
  })
}

function stateOf({ text, bom, encoding }: Document, expected: string): FirstOutput['state'] {
  return text === expected && !bom && encoding === 'utf-8' ? 'same' : 'other'
}
