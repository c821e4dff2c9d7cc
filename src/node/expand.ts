import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { matchesGlob } from '../sysctl/glob.ts'

/**
 * The files that procps takes a name for: it expands patterns and braces itself, and takes a pattern that matches
 * nothing as it is.
 *
 * Source: Preload() in src/sysctl.c, glob(3) with GLOB_NOCHECK and GLOB_BRACE.
 *
 * @param file absolute
 */
export function expanded(file: string): string[] {
  return withoutBraces(file).flatMap((pattern) => {
    const found = matches('/', pattern.split('/').slice(1))
    return found.length === 0 ? [pattern] : found.sort()
  })
}

function withoutBraces(pattern: string): string[] {
  const braces = /\{([^{}]*,[^{}]*)\}/.exec(pattern)
  if (braces === null) return [pattern]
  const [before, after] = [pattern.slice(0, braces.index), pattern.slice(braces.index + braces[0].length)]
  return braces[1]!.split(',').flatMap((choice) => withoutBraces(`${before}${choice}${after}`))
}

/** What lies below a directory and matches the rest of a pattern, part by part. */
function matches(directory: string, [part, ...rest]: readonly string[]): string[] {
  if (part === undefined) return [directory]
  const names = /[*?[]/.test(part) ? namesIn(directory).filter((name) => isMatch(name, part)) : [part]
  return names.flatMap((name) => {
    const found = path.join(directory, name)
    return existsSync(found) ? matches(found, rest) : []
  })
}

/** Hidden names match only a pattern that begins with a dot. */
function isMatch(name: string, pattern: string): boolean {
  if (name.startsWith('.') && !pattern.startsWith('.')) return false
  // In a key dots separate; in a name there is no slash.
  return matchesGlob(name.replaceAll('.', '/'), pattern.replaceAll('.', '/'))
}

/** None where there is no directory, or one that may not be listed. */
function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory)
  } catch {
    return []
  }
}
