import type { ModelSource } from '../model/source.ts'

/** What `languageOptions` may say: what flags of the command line do. JSON all of it, so that ESLint can hash and print it. */
export type KeepalintLanguageOptions = Pick<ModelSource, 'middleboxes' | 'requirements' | 'appliesTo' | 'loader'> & {
  /** Absolute: a host's root whose tree is taken literally. */
  readonly root?: string
  /** Absolute: a keepalive.yaml instead of the nearest one up the tree. */
  readonly model?: string
}
