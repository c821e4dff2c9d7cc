/**
 * `{{ x }}`, `{% if x %}`, `<%= x %>`, `${x}`, `$(x)`, `%{ if x }`, `$X`, `@X@`, `%(x)s`; and all by itself
 * `((x))` of BOSH, `[[ x ]]` of Nomad, `{x}`, and what scripts replace, `__X__`, `%X%`, `#{x}#`: the text that is loaded is another one.
 */
const PLACEHOLDER = /\{\{|\{%|<%|[$%]\{|\$[A-Za-z_(]|@[A-Za-z_]\w*@|%\(\w+\)[ds]|^(?:\{\w+\}|\(\(.*\)\)|\[\[.*\]\]|#\{.*\}#|__\w+__|%\w+%)$/

export function isTemplated(text: string): boolean {
  return PLACEHOLDER.test(text)
}

const TAG = /\{%.*?%\}|\{#.*?#\}|\{\{\{?.*?\}?\}\}|<%.*?%>|%\{.*?\}/g
/** A tag that is not closed in its line, and what will close it. */
const UNCLOSED = /(?:\{%|\{#|\{\{|<%)/
const CLOSERS: Readonly<Record<string, string>> = { '{%': '%}', '{#': '#}', '{{': '}}', '<%': '%>' }

const OPENS = /^(?:\{%|<%|\{\{|%\{)[-+~]?\s*(?:if|unless|for|range|with|case|while|define|block|macro|filter|call)\b|^\{\{~?[#^]/
/** Ruby's `<% list.each do |x| %>`, Puppet's `<% if $x { %>`. */
const OPENS_AT_END = /(?:\bdo(?:\s*\|[^|]*\|)?|\{)\s*[-+~]?%>$/
const CLOSES = /^(?:(?:\{%|%\{)[-+~]?\s*end|<%[-+~]?\s*(?:end\b|\})|\{\{[-+~]?\s*end\b|\{\{~?\/(?!\*))/
/** No line with control tags is longer; keeps the time linear on a file that is one line of braces. */
const LONGEST = 1024

/** Tags that put lines of their own in the place of this one. */
const OUTPUT = /\{\{(?![-+~]?\s*(?:if|unless|for|range|with|define|block|else|end|\/|#|!))|<%=|\{%[-+~]?\s*(?:include|import)\b/

/** Whether a line of tags alone may leave lines in the file that is loaded; a comment is no such line. */
export function leavesLines(line: string): boolean {
  return OUTPUT.test(line) && !/\bcomment\b|ansible_managed/.test(line)
}

/** A key with a placeholder in it, unless it begins in a family that has no known parameter. */
export function isTemplatedKey(written: string): boolean {
  return isTemplated(written) && !/^(?:abi|debug|dev|fs|kernel|user|vm)[./]/.test(written)
}

/** Follows the control tags of a template (Jinja, ERB, EPP, Go, Mustache, Terraform) through a file, line by line. */
export interface TemplateReader {
  /**
   * Where what a loader may see of the line at this offset begins, behind its leading control tags. The length of
   * the line where tags are all there is.
   */
  readonly skip: (line: string, offset: number) => number
  /** True between a tag that opens a block and the one that closes it. */
  readonly inBlock: () => boolean
}

export function templateReader(text: string): TemplateReader {
  const lastOf: Readonly<Record<string, number>> = Object.fromEntries(Object.values(CLOSERS).map((each) => [each, text.lastIndexOf(each)]))
  let closer: string | null = null
  let depth = 0

  function follow(tag: string): void {
    if (CLOSES.test(tag)) depth = Math.max(0, depth - 1)
    if (OPENS.test(tag) || OPENS_AT_END.test(tag)) depth++
  }

  function skip(line: string, offset: number): number {
    if (line.length > LONGEST) return 0
    if (closer !== null) {
      const end = line.indexOf(closer)
      if (end < 0) return line.length
      const begin = end + closer.length
      closer = null
      return begin + skip(line.slice(begin), offset + begin)
    }
    for (const [tag] of line.matchAll(TAG)) follow(tag)
    const rest = line.replaceAll(TAG, '')
    const open = openAtEnd(rest, offset)
    if (open !== undefined) {
      closer = CLOSERS[open]!
      follow(rest.slice(rest.indexOf(open)))
    }
    const seen = open === undefined ? rest : rest.slice(0, rest.indexOf(open))
    return seen.trim() === '' ? line.length : leadingControls(line)
  }

  /** The tag that goes on in the next line; one that nothing in the file closes is none. */
  function openAtEnd(rest: string, offset: number): string | undefined {
    const [open] = UNCLOSED.exec(rest) ?? []
    return open !== undefined && lastOf[CLOSERS[open]!]! > offset ? open : undefined
  }

  return { skip, inBlock: () => depth > 0 }
}

/** The length of the control tags and blanks that a line begins with; a tag that leaves text behind is none. */
function leadingControls(line: string): number {
  return /^(?:\s*(?:\{%.*?%\}|\{#.*?#\}|\{\{~?[#^/!].*?\}\}|%\{.*?\}|<%(?!=).*?%>))*/.exec(line)?.[0].length ?? 0
}

/** Whether a text may hold control tags at all; most files do not. */
export function mayHoldTemplate(text: string): boolean {
  return text.includes('{%') || text.includes('{{') || text.includes('<%') || text.includes('{#') || text.includes('%{')
}
