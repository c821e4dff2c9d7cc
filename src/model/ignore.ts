const PART = /\*\*\/|\*\*|\*|\?|[^*?]+/g

function patternOf(part: string): string {
  if (part === '**/') return '(?:.*/)?'
  if (part === '**') return '.*'
  if (part === '*') return '[^/]*'
  return part === '?' ? '[^/]' : part.replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
}

/**
 * Whether a model's `ignore` globs match a path, both relative to the model's directory: `*` and `?` within a name,
 * `**` across directories.
 */
export function ignoreMatcher(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.map((glob) => new RegExp(`^${Array.from(glob.matchAll(PART), ([part]) => patternOf(part)).join('')}$`))
  return (path) => patterns.some((pattern) => pattern.test(path))
}
