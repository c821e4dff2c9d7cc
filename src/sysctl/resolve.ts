import type { Assignment, Document, Exclusion, Key } from '../carrier/document.ts'
import { kernelDefaults, type Effects, type Loader, type Placed, type Scope } from '../carrier/scope.ts'
import { parameterAt, PARAMETER_IDS, type ParameterId } from '../kernel/parameters.ts'
import { mayHoldTemplate } from './template.ts'

/** Why an assignment is not what the kernel ends up with. */
export type LossReason = 'later-file' | 'duplicate' | 'refused' | 'shielded' | 'excluded' | 'not-loaded'

/** Is told of every assignment that does not win. */
export type OnLoss = (loss: { readonly placed: Placed; readonly parameter: ParameterId; readonly reason: LossReason; /** What it lost to. */ readonly to?: Placed }) => void

interface Entry {
  readonly document: Document
  readonly node: Assignment | Exclusion
}

/** How far a resolution has come. */
interface State {
  readonly effective: Effects
  /** Null: nobody asks. */
  readonly onLoss: OnLoss | null
}

/**
 * What a loader makes of these documents, in this order. `documents` must have been parsed as the same loader
 * reads them.
 */
export function resolveScope(kind: Scope['kind'], loader: Loader, documents: readonly Document[], onLoss: OnLoss | null = null): Scope {
  const effective = kernelDefaults()
  LOADERS[loader](documents, { effective, onLoss }, kind)
  const template = templateAmong(documents)
  if (template !== null) {
    for (const id of PARAMETER_IDS) effective[id] = { ...effective[id], value: null }
  }
  return { kind, loader, documents, effective, template }
}

/** Where a template leaves lines that may set any parameter. */
function templateAmong(documents: readonly Document[]): Scope['template'] {
  for (const document of documents) {
    if (document.unremarkable || !mayHoldTemplate(document.text)) continue
    const node = document.nodes.find((each) => (each.type === 'assignment' && each.key.templated) || (each.type === 'blank' && each.template === 'output'))
    if (node !== undefined) return { document, start: node.start }
  }
  return null
}

/** The kernel keeps its old value where it refuses a new one. */
function write(placed: Placed, parameter: ParameterId, { effective, onLoss }: State): 'written' | 'refused' {
  const { read, conditional } = placed.assignment.targets.find((target) => target.parameter === parameter)!
  const before = effective[parameter].from
  if (!conditional && read.type === 'refused') {
    effective[parameter] = { ...effective[parameter], refused: placed }
    onLoss?.({ placed, parameter, reason: 'refused' })
    return 'refused'
  }
  if (before !== null && onLoss !== null) loseTo(placed, before, [parameter], onLoss)
  effective[parameter] = { value: !conditional && read.type === 'number' ? read.value : null, from: placed, refused: null }
  return 'written'
}

function loseTo(to: Placed, placed: Placed, parameters: readonly ParameterId[], onLoss: OnLoss): void {
  const reason = to.document === placed.document ? 'duplicate' : 'later-file'
  for (const parameter of parameters) onLoss({ placed, parameter, reason, to })
}

function parametersOf({ targets }: Assignment): readonly ParameterId[] {
  return targets.map(({ parameter }) => parameter)
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

/** What shields a parameter from globs: an explicit assignment or an exclusion; `nameOf` gives the key that counts. */
function shieldsAmong(entries: Iterable<Entry>, nameOf: (key: Key) => string): ReadonlyMap<ParameterId, Entry> {
  const shields = new Map<ParameterId, Entry>()
  for (const entry of entries) {
    const parameter = parameterAt(nameOf(entry.node.key))
    if (parameter !== undefined) shields.set(parameter, entry)
  }
  return shields
}

/** Writes what an entry sets, but what is shielded from it. */
function apply({ document, node }: Entry, shields: ReadonlyMap<ParameterId, Entry>, state: State): void {
  if (node.type === 'exclusion') return
  const placed = { document, assignment: node }
  for (const parameter of parametersOf(node)) {
    const shield = node.key.glob ? shields.get(parameter) : undefined
    if (shield === undefined) write(placed, parameter, state)
    else if (shield.node.type === 'exclusion') state.onLoss?.({ placed, parameter, reason: 'excluded' })
    else state.onLoss?.({ placed, parameter, reason: 'shielded', to: { document: shield.document, assignment: shield.node } })
  }
}

/**
 * One ordered table for all files, with one entry a key: the last value replaces the others, even if the kernel
 * then refuses it, and `-key` replaces it as well. A key with an entry is shielded from every glob.
 *
 * Source: parse_file() and apply_all() in src/sysctl/sysctl.c.
 */
function systemd(documents: readonly Document[], state: State): void {
  const table = new Map<string, Entry>()
  for (const entry of entriesOf(documents)) {
    const { dotted } = entry.node.key
    const before = table.get(dotted)
    if (before !== undefined && state.onLoss !== null) replaced(before, entry, state.onLoss)
    if (before !== undefined && rawOf(before.node) !== rawOf(entry.node)) table.delete(dotted)
    table.set(dotted, entry)
  }
  const shields = shieldsAmong(table.values(), ({ dotted }) => dotted)
  for (const entry of table.values()) apply(entry, shields, state)
}

/** An entry of the table gives way to another one of the same key. */
function replaced({ document, node }: Entry, by: Entry, onLoss: OnLoss): void {
  if (node.type === 'exclusion') return
  const placed = { document, assignment: node }
  if (by.node.type === 'assignment') loseTo({ document: by.document, assignment: by.node }, placed, parametersOf(node), onLoss)
  else for (const parameter of parametersOf(node)) onLoss({ placed, parameter, reason: 'excluded' })
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
function procps(documents: readonly Document[], state: State): void {
  const entries = entriesOf(documents)
  // procps compares the path as it was written: an odd spelling of it, or a blank before it, shields nothing.
  const shields = shieldsAmong(entries, ({ written, dotted }) => (dotted.startsWith(' ') ? dotted : written.includes('.') ? written : written.replaceAll('/', '.')))
  for (const entry of entries) apply(entry, shields, state)
}

/**
 * Every assignment is written; a refused one ends the program, an empty one writes nothing. At boot there is one
 * program a file.
 *
 * Source: sysctl_act_on_setting() in procps/sysctl.c; alpinelinux/aports main/openrc/sysctl.initd.
 */
function busybox(documents: readonly Document[], state: State, kind: Scope['kind']): void {
  let ended: Document | 'all' | null = null
  for (const { document, node } of entriesOf(documents)) {
    if (node.type === 'exclusion') continue
    const placed = { document, assignment: node }
    const reason = ended === 'all' || ended === document ? 'not-loaded' : writesNothing(node, document) ? 'refused' : undefined
    for (const parameter of parametersOf(node)) {
      if (reason !== undefined) state.onLoss?.({ placed, parameter, reason })
      else if (write(placed, parameter, state) === 'refused') ended = kind === 'host' ? document : 'all'
    }
  }
}

/** No value at all, or one that begins with a comment sign right behind the equals sign (libbb config_read). */
function writesNothing({ value }: Assignment, { text }: Document): boolean {
  return value.raw === '' || (value.raw.startsWith('#') && text[value.start - 1] === '=')
}

const LOADERS = { systemd, procps, busybox } as const satisfies Record<
  Loader,
  (documents: readonly Document[], state: State, kind: Scope['kind']) => void
>
