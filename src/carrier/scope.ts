import { PARAMETER_IDS, PARAMETERS, type ParameterId } from '../kernel/parameters.ts'
import type { Assignment, Document } from './document.ts'

/** The program that applies the files at boot: systemd-sysctl, `sysctl --system` of procps, busybox sysctl. */
export const LOADERS = ['systemd', 'procps', 'busybox'] as const
/** Whose reading of the files counts. */
export type Loader = (typeof LOADERS)[number]

/** An assignment and the document that it stands in. */
export interface Placed {
  readonly document: Document
  readonly assignment: Assignment
}

/** What a scope ends up with for one parameter. */
export interface Effective {
  /** What the kernel holds in the end; null where a template decides. */
  readonly value: number | null
  /** The assignment that wins; null for the kernel default. */
  readonly from: Placed | null
  /** The assignment that was meant to win, but is refused by the kernel. */
  readonly refused: Placed | null
}

/** One thing that ends up with one value for each parameter, under one loader. */
export interface Scope {
  readonly kind: 'host' | 'directory' | 'file' | 'model'
  readonly loader: Loader
  /** What is loaded, in load order; masked files are not in it. */
  readonly documents: readonly Document[]
  readonly effective: Readonly<Effects>
}

/** What a scope ends up with for every known parameter. */
export type Effects = Record<ParameterId, Effective>

/** What a network namespace starts with. */
export function kernelDefaults(): Effects {
  const entries = PARAMETER_IDS.map((id): [ParameterId, Effective] => [id, { value: PARAMETERS[id].default, from: null, refused: null }])
  return Object.fromEntries(entries) as Effects
}
