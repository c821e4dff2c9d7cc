import { rangeOf, relativeTo } from './json.ts'
import type { Reporter } from './report.ts'
import { visible } from './visible.ts'

/** Workflow commands of GitHub Actions, one a finding, which GitHub shows at the line in the diff. */
export const github: Reporter = (results, { cwd }) =>
  results
    .flatMap(({ path, diagnostics }) =>
      diagnostics.map(({ document, at, severity, ruleId, message }) => {
        const { line, column, endLine, endColumn } = rangeOf({ document, at })
        // The runner refuses columns of a stretch that ends in another line.
        const columns = line === endLine ? { col: column, endColumn } : {}
        const properties = { title: ruleId, file: visible(relativeTo(cwd, path)), line, endLine, ...columns }
        const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`)
        return `::${severity === 'error' ? 'error' : 'warning'} ${written.join(',')}::${data(visible(message))}\n`
      }),
    )
    .join('')

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
