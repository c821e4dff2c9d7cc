/** The fenced blocks of a language in a text, or below one of its second-level headings. */
export function blocksOf(text: string, language: string, heading?: string): readonly string[] {
  const part = heading === undefined ? text : (new RegExp(`^## ${heading}\\n([^]*?)(?=^## |$(?![^]))`, 'm').exec(text)?.[1] ?? '')
  return Array.from(part.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm')), ([, content]) => content!)
}
