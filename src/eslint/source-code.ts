import type { Document, Node, Span } from '../carrier/document.ts'
import type { Inspected } from '../library/inspect.ts'
import { directivesOf } from '../lint/directives.ts'
import { disableDirectives, isMark } from './directives.ts'
import { locationOf, rangeOf } from './place.ts'
import type { SourceCode, TraversalStep } from './types.ts'

/** The tree that selectors of rules walk. */
interface Root extends Span {
  readonly type: 'document'
  readonly nodes: readonly Node[]
}

export const VISITOR_KEYS = { document: ['nodes'], assignment: [], exclusion: [], comment: [], blank: [], malformed: [] }

/** One file as ESLint and the rules see it. */
export type KeepalintSourceCode = SourceCode & {
  /** All that rules may know, with paths relative to a working directory. */
  readonly inspected: (cwd: string) => Inspected
  /** Whether rules have to leave out what comments hold back, as ESLint does not. */
  readonly holdsBack: () => boolean
  /** For who lints the same code anew. */
  readonly hasBOM: boolean
}

export function sourceCodeOf(document: Document, inspected: KeepalintSourceCode['inspected']): KeepalintSourceCode {
  const ast: Root = { type: 'document', start: 0, end: document.text.length, nodes: document.nodes }
  // ESLint removes directives that are not needed. It must not know of any where that does harm: it writes UTF-8, and
  // BusyBox joins the next line to a comment that ends in a backslash.
  const isRemovable = document.encoding === 'utf-8' && directivesOf(document).every(({ end }) => document.text[end - 1] !== '\\')
  let directivesCount = false
  return {
    ast,
    text: document.text,
    hasBOM: document.bom,
    inspected,
    getLoc: (node) => (isMark(node) ? node.loc : locationOf(document, node as Span)),
    getRange: (node) => rangeOf(node as Span),
    traverse: () => stepsOf(ast),
    getInlineConfigNodes: () => [...directivesOf(document)],
    // Called before the rules, and only where comments count.
    getDisableDirectives: () => {
      directivesCount = true
      return { directives: isRemovable ? disableDirectives(document) : [], problems: [] }
    },
    holdsBack: () => directivesCount && !isRemovable,
  }
}

function* stepsOf(root: Root): Generator<TraversalStep> {
  yield { kind: 1, target: root, phase: 1, args: [root] }
  for (const node of root.nodes) {
    yield { kind: 1, target: node, phase: 1, args: [node, root] }
    yield { kind: 1, target: node, phase: 2, args: [node, root] }
  }
  yield { kind: 1, target: root, phase: 2, args: [root] }
}
