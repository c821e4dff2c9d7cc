import type { KernelNumber } from '../kernel/number.ts'
import type { ParameterId } from '../kernel/parameters.ts'

/** A stretch of a document's text: UTF-16 units, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What the kernel makes of a value for one parameter; `unknown`: the text is a template's placeholder. */
export type Read = KernelNumber | { readonly type: 'unknown' }

/** One parameter that an assignment sets. A glob may have several, a key of another family has none. */
export interface Target {
  readonly parameter: ParameterId
  readonly read: Read
  /** A template decides whether the line is there at all. */
  readonly conditional: boolean
}

/** What stands left of the equals sign, blanks and minus signs left out. */
export interface Key extends Span {
  readonly written: string
  /** As the loader normalises it: a dotted key, or a pattern for such keys. */
  readonly dotted: string
  readonly glob: boolean
  /** A template decides on a part of it: it may mean any parameter. */
  readonly templated: boolean
}

/** What stands right of the equals sign, blanks around it left out. */
export interface Value extends Span {
  readonly raw: string
}

/** Every node covers whole lines with their line ends, so that the nodes, joined, are the text. */
export interface NodeBase extends Span {
  /** The text of the node without blanks around it and without its line end. */
  readonly content: Span
}

export interface Assignment extends NodeBase {
  readonly type: 'assignment'
  readonly key: Key
  readonly value: Value
  readonly targets: readonly Target[]
  /** Written with a leading minus: a failure to write is not reported. */
  readonly ignoreFailure: boolean
}

/** `-key`: the key is left out of every glob. */
export interface Exclusion extends NodeBase {
  readonly type: 'exclusion'
  readonly key: Key
}

export interface Comment extends NodeBase {
  readonly type: 'comment'
}

export interface Blank extends NodeBase {
  readonly type: 'blank'
  /** A line of template tags alone: control tags leave nothing in the file that is loaded, others leave any lines. */
  readonly template: 'none' | 'control' | 'output'
}

/** A line from which the loader takes nothing. */
export interface Malformed extends NodeBase {
  readonly type: 'malformed'
  readonly why: 'no-equals-sign' | 'no-key' | 'too-long'
}

/** A line of a file, with the lines that continue it. */
export type Node = Assignment | Exclusion | Comment | Blank | Malformed

/** How a file's bytes were read; Latin-1 is any byte by its number. */
export type Encoding = 'utf-8' | 'latin1'

/** One file, parsed as one loader reads it; or a model, whose values are assignments where they stand in the YAML. */
export interface Document {
  /** Its real path, relative to the working directory where it lies below that; unique within a run. */
  readonly path: string
  readonly carrier: 'sysctl' | 'model'
  /** Without the byte order mark. */
  readonly text: string
  /** Began with a byte order mark, which no loader skips: the first line is lost. */
  readonly bom: boolean
  /** UTF-8 where the bytes are valid UTF-8, else Latin-1, so that the text always maps back to the bytes. */
  readonly encoding: Encoding
  /** Nothing in it concerns a known parameter, and no line is out of the ordinary: no rule has anything to say. */
  readonly unremarkable: boolean
  /** Taken apart when first asked for, if the document is unremarkable. Of a model its assignments alone. */
  readonly nodes: readonly Node[]
  /** Those that set a known parameter, in the order of the text. The others are nodes only. */
  readonly assignments: readonly Assignment[]
}
