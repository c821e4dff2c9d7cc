import type { Assignment, Document, Exclusion, Key } from '../carrier/document.ts'
import { kernelDefaults, type Effects, type Loader, type Placed, type Scope } from '../carrier/scope.ts'
import { parameterAt, PARAMETER_IDS, type ParameterId } from '../kernel/parameters.ts'
import { mayHoldTemplate } from './template.ts'

interface Entry {
  readonly document: Document
  readonly node: Assignment | Exclusion
}

/**
 * What a loader makes of these documents, in this order. `documents` must have been parsed as the same loader
 * reads them.
 */
export function resolveScope(kind: Scope['kind'], loader: Loader, documents: readonly Document[]): Scope {
  const effective = kernelDefaults()
  LOADERS[loader](documents, effective, kind)
  if (documents.some(mayMeanAnything)) {
    for (const id of PARAMETER_IDS) effective[id] = { ...effective[id], value: null }
  }
  return { kind, loader, documents, effective }
}

/** Whether a template leaves lines in the document that may set any parameter. */
function mayMeanAnything(document: Document): boolean {
  if (document.unremarkable || !mayHoldTemplate(document.text)) return false
  return document.nodes.some((node) => (node.type === 'assignment' && node.key.templated) || (node.type === 'blank' && node.template === 'output'))
}

/** The kernel keeps its old value where it refuses a new one. */
function write(placed: Placed, parameter: ParameterId, effective: Effects): 'written' | 'refused' {
  const { read, conditional } = placed.assignment.targets.find((target) => target.parameter === parameter)!
  if (conditional) {
    effective[parameter] = { value: null, from: placed, refused: null }
    return 'written'
  }
  if (read.type === 'refused') {
    effective[parameter] = { ...effective[parameter], refused: placed }
    return 'refused'
  }
  effective[parameter] = { value: read.type === 'number' ? read.value : null, from: placed, refused: null }
  return 'written'
}

/** The nodes that can bear on a known parameter. */
function entriesOf(documents: readonly Document[]): Entry[] {
  const entries: Entry[] = []
  for (const document of documents) {
    if (document.unremarkable) continue
    for (const node of document.nodes) {
      if (node.type === 'exclusion' || (node.type === 'assignment' && node.targets.length > 0)) entries.push({ document, node })
    }
  }
  return entries
}

/** `nameOf` gives the dotted key by which a key shields, for this loader. */
function explicitParameters(entries: Iterable<Entry>, nameOf: (key: Key) => string): Set<ParameterId> {
  const explicit = new Set<ParameterId>()
  for (const { node } of entries) {
    const parameter = parameterAt(nameOf(node.key))
    if (parameter !== undefined) explicit.add(parameter)
  }
  return explicit
}

/**
 * One ordered table for all files, with one entry a key: the last value replaces the others, even if the kernel
 * then refuses it, and `-key` replaces it as well. A key with an entry is shielded from every glob.
 *
 * Source: parse_file() and apply_all() in src/sysctl/sysctl.c.
 */
function systemd(documents: readonly Document[], effective: Effects): void {
  const table = new Map<string, Entry>()
  for (const entry of entriesOf(documents)) {
    const { dotted } = entry.node.key
    const before = table.get(dotted)
    if (before !== undefined && rawOf(before.node) !== rawOf(entry.node)) table.delete(dotted)
    table.set(dotted, entry)
  }
  const explicit = explicitParameters(table.values(), ({ dotted }) => dotted)
  for (const { document, node } of table.values()) {
    if (node.type === 'exclusion') continue
    for (const { parameter } of node.targets) {
      if (!node.key.glob || !explicit.has(parameter)) write({ document, assignment: node }, parameter, effective)
    }
  }
}

function rawOf(node: Assignment | Exclusion): string | null {
  return node.type === 'assignment' ? node.value.raw : null
}

/**
 * Every assignment is written, in the order of the files; a key that is assigned or excluded anywhere is shielded
 * from every glob.
 *
 * Source: write_setting_list() in src/sysctl.c.
 */
function procps(documents: readonly Document[], effective: Effects): void {
  const entries = entriesOf(documents)
  // procps compares the path as it was written: an odd spelling of it shields nothing.
  const explicit = explicitParameters(entries, ({ written }) => (written.includes('.') ? written : written.replaceAll('/', '.')))
  for (const { document, node } of entries) {
    if (node.type === 'exclusion') continue
    for (const { parameter } of node.targets) {
      if (!node.key.glob || !explicit.has(parameter)) write({ document, assignment: node }, parameter, effective)
    }
  }
}

/**
 * Every assignment is written; a refused one ends the program, an empty one writes nothing. At boot there is one
 * program a file.
 *
 * Source: sysctl_act_on_setting() in procps/sysctl.c; alpinelinux/aports main/openrc/sysctl.initd.
 */
function busybox(documents: readonly Document[], effective: Effects, kind: Scope['kind']): void {
  let ended: Document | 'all' | null = null
  for (const { document, node } of entriesOf(documents)) {
    if (ended === 'all' || ended === document || node.type === 'exclusion' || writesNothing(node, document)) continue
    for (const { parameter } of node.targets) {
      const outcome = write({ document, assignment: node }, parameter, effective)
      if (outcome === 'refused') ended = kind === 'host' ? document : 'all'
    }
  }
}

/** No value at all, or one that begins with a comment sign right behind the equals sign (libbb config_read). */
function writesNothing({ value }: Assignment, { text }: Document): boolean {
  return value.raw === '' || (value.raw.startsWith('#') && text[value.start - 1] === '=')
}

const LOADERS = { systemd, procps, busybox } as const satisfies Record<
  Loader,
  (documents: readonly Document[], effective: Effects, kind: Scope['kind']) => void
>
