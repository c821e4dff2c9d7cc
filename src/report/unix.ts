import { positionOf } from '../carrier/text.ts'
import type { Reporter } from './report.ts'
import { visible } from './visible.ts'

/** One line a finding, as compilers print them: `path:line:column: message [error/rule]`. */
export const unix: Reporter = (results) =>
  results
    .flatMap(({ diagnostics }) =>
      diagnostics.map(({ document, at, message, severity, ruleId }) => {
        const { line, column } = positionOf(document, at.start)
        const kind = severity === 'error' ? 'error' : 'warning'
        return `${visible(document.path)}:${line}:${column}: ${visible(message)} [${kind}/${ruleId}]\n`
      }),
    )
    .join('')
