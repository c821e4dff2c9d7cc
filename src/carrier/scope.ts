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
  /** The first line of a template that may set any parameter, so that no value is known; null: there is none. */
  readonly template: { readonly document: Document; readonly start: number } | null
}

/** What a scope ends up with for every known parameter. */
export type Effects = Record<ParameterId, Effective>

/** What a network namespace starts with. */
export function kernelDefaults(): Effects {
  const entries = PARAMETER_IDS.map((id): [ParameterId, Effective] => [id, { value: PARAMETERS[id].default, from: null, refused: null }])
  return Object.fromEntries(entries) as Effects
}

/** Why a file that lies where files are loaded from is not loaded, or is only taken to be. */
export type Absence =
  /** The name does not end in .conf; `meant`: but looks as if the file were meant to be loaded. */
  | { readonly why: 'name'; readonly meant: boolean }
  /** The name begins with a dot, and this loader passes over those. */
  | { readonly why: 'hidden' }
  /** This loader does not read the directory. */
  | { readonly why: 'directory' }
  /** A file of the same name in an earlier directory takes its place; `mask` is null where that one has no text, as behind a link to /dev/null. */
  | { readonly why: 'masked'; readonly by: string; readonly mask: Document | null }
  /** systemd reads /etc/sysctl.conf only through a link that is not there; `assumed`: it is taken to be there. */
  | { readonly why: 'unlinked'; readonly assumed: boolean }
