/** The end of the bracket expression that begins at `start`, or -1 where it is not closed. */
function bracketEnd(pattern: string, start: number): number {
  let at = start + 1
  if (pattern[at] === '!' || pattern[at] === '^') at++
  if (pattern[at] === ']') at++
  while (at < pattern.length && pattern[at] !== ']' && pattern[at] !== '.') {
    const end = classEnd(pattern, at)
    at = end < 0 ? at + 1 : end + 2
  }
  return pattern[at] === ']' ? at : -1
}

/** `[:lower:]` and the like, within brackets; only what a key can hold. */
const CLASSES: Readonly<Record<string, RegExp>> = {
  alnum: /[a-z0-9]/i,
  alpha: /[a-z]/i,
  digit: /[0-9]/,
  graph: /[!-~]/,
  lower: /[a-z]/,
  print: /[ -~]/,
  punct: /[!-/:-@[-`{-~]/,
  upper: /[A-Z]/,
  xdigit: /[0-9a-f]/i,
}

/** The end of the class that begins at `at`, or -1 where there is none. */
function classEnd(text: string, at: number): number {
  return text.startsWith('[:', at) ? text.indexOf(':]', at + 2) : -1
}

function inBracket(char: string, expression: string): boolean {
  const negated = expression.startsWith('!') || expression.startsWith('^')
  const set = negated ? expression.slice(1) : expression
  let found = false
  for (let at = 0; at < set.length; at++) {
    const end = classEnd(set, at)
    if (end >= 0) {
      if (CLASSES[set.slice(at + 2, end)]?.test(char) === true) found = true
      at = end + 1
    } else if (set[at + 1] === '-' && at + 2 < set.length) {
      if (char >= set[at]! && char <= set[at + 2]!) found = true
      at += 2
    } else if (set[at] === char) found = true
  }
  return found !== negated
}

/** Length of the pattern's element at `at` if it matches `char`, else 0. */
function elementMatching(pattern: string, at: number, char: string): number {
  const element = pattern[at]
  if (element === undefined || char === '.') return element === '.' && char === '.' ? 1 : 0
  if (element === '?') return 1
  if (element === '\\' && at + 1 < pattern.length) return pattern[at + 1] === char ? 2 : 0
  const end = element === '[' ? bracketEnd(pattern, at) : -1
  if (end > 0) return inBracket(char, pattern.slice(at + 1, end)) ? end + 1 - at : 0
  return element === char ? 1 : 0
}

/**
 * Whether a dotted key matches a dotted pattern as glob(3) matches their paths: `*`, `?`, `[a-z]`, `[!a]` within
 * one component, and a backslash that quotes. Goes back only to the last `*`, so the time is at most the product
 * of the lengths.
 */
export function matchesGlob(key: string, pattern: string): boolean {
  let at = 0
  let cursor = 0
  let star = -1
  let resume = 0
  while (at < key.length) {
    if (pattern[cursor] === '*') {
      star = cursor++
      resume = at
      continue
    }
    const length = elementMatching(pattern, cursor, key[at]!)
    if (length > 0) {
      at++
      cursor += length
    } else if (star >= 0 && key[resume] !== '.') {
      cursor = star + 1
      at = ++resume
    } else return false
  }
  while (pattern[cursor] === '*') cursor++
  return cursor === pattern.length
}
