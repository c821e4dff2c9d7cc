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
}

export function sourceCodeOf(document: Document, inspected: KeepalintSourceCode['inspected']): KeepalintSourceCode {
  const ast: Root = { type: 'document', start: 0, end: document.text.length, nodes: document.nodes }
  const code = {
    ast,
    text: document.text,
    hasBOM: document.bom,
    inspected,
    getLoc: (node: unknown) => (isMark(node) ? node.loc : locationOf(document, node as Span)),
    getRange: (node: unknown) => rangeOf(node as Span),
    traverse: () => stepsOf(ast),
    getInlineConfigNodes: () => [...directivesOf(document)],
    getDisableDirectives: () => ({ directives: disableDirectives(document), problems: [] }),
  }
  return code
}

function* stepsOf(root: Root): Generator<TraversalStep> {
  yield { kind: 1, target: root, phase: 1, args: [root] }
  for (const node of root.nodes) {
    yield { kind: 1, target: node, phase: 1, args: [node, root] }
    yield { kind: 1, target: node, phase: 2, args: [node, root] }
  }
  yield { kind: 1, target: root, phase: 2, args: [root] }
}
