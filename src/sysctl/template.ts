/** `{{ x }}`, `{% if x %}`, `<%= x %>`, `${x}`, `$X`, `@X@`: the text that is loaded is another one. */
const PLACEHOLDER = /\{\{|\{%|<%|\$\{|\$[A-Za-z_]|@[A-Za-z_]\w*@/

export function isTemplated(text: string): boolean {
  return PLACEHOLDER.test(text)
}

const CONTROL_STARTS = { '{%': '%}', '{#': '#}', '<%': '%>', '{{': '}}' } as const
const OPENS = /^(?:\{%|<%|\{\{)[-+~]?\s*(?:if|unless|for|range|with|case|while|define|block|macro|filter|call)\b/
/** Ruby's `<% list.each do |x| %>`, Puppet's `<% if $x { %>`. */
const OPENS_AT_END = /(?:\bdo(?:\s*\|[^|]*\|)?|\{)\s*[-+~]?%>$/
const CLOSES = /^(?:\{%[-+~]?\s*end|<%[-+~]?\s*(?:end\b|\})|\{\{[-+~]?\s*end\b)/
/** No control line is longer; keeps the time linear on a file that is one line of braces. */
const LONGEST = 4096

/** Follows the control lines of a template (Jinja, ERB, EPP, Go) through a file, line by line. */
export interface TemplateReader {
  /** True where this line, without blanks around it, leaves nothing in the file that is loaded. */
  isControl: (line: string) => boolean
  /** True between a line that opens a block and the one that closes it. */
  inBlock: () => boolean
}

export function templateReader(): TemplateReader {
  let closer: string | null = null
  let depth = 0

  function isControl(line: string): boolean {
    if (closer !== null) {
      if (line.includes(closer)) closer = null
      return true
    }
    const start = line.slice(0, 2)
    if (!(start in CONTROL_STARTS) || line.startsWith('<%=') || line.length > LONGEST) return false
    const end = CONTROL_STARTS[start as keyof typeof CONTROL_STARTS]
    if (start === '{{' && line.replaceAll(/\{\{.*?\}\}/g, '').includes('=')) return false
    if (!line.includes(end)) closer = end
    if (CLOSES.test(line)) depth = Math.max(0, depth - 1)
    if (OPENS.test(line) || OPENS_AT_END.test(line)) depth++
    return true
  }

  return { isControl, inBlock: () => depth > 0 }
}

/** Whether a text may hold control lines at all; most files do not. */
export function mayHoldTemplate(text: string): boolean {
  return text.includes('{%') || text.includes('{{') || text.includes('<%') || text.includes('{#')
}
