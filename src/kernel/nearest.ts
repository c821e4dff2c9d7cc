/** Levenshtein distance, in UTF-16 units. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const substituted = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(substituted, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[b.length]!
}

/** The one of `names` that is nearest to `name` and at most `limit` edits away; the first of equals. */
export function nearest<Name extends string>(name: string, names: readonly Name[], limit: number): Name | undefined {
  let best: Name | undefined
  let distance = limit + 1
  for (const candidate of names) {
    if (Math.abs(candidate.length - name.length) >= distance) continue
    const d = editDistance(name, candidate)
    if (d < distance) [best, distance] = [candidate, d]
  }
  return best
}

/** So many edits may lie between a word and what was meant: a third of its letters. */
export function editsFor(word: string): number {
  return Math.floor(word.length / 3)
}
