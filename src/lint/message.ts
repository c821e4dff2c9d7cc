const templates = new Map<string, readonly string[]>()

/** A message with its `{{placeholders}}` replaced: text and names in turn. */
export function filled(template: string, data: Readonly<Record<string, string | number>>): string {
  let parts = templates.get(template)
  if (parts === undefined) templates.set(template, (parts = template.split(/\{\{(\w+)\}\}/)))
  return parts.map((part, i) => (i % 2 === 0 ? part : String(data[part] ?? ''))).join('')
}
