/** So much of a name is printed. */
const LONGEST = 60

/**
 * A name of the user's as it may stand in a comment of any rendered file: nothing that a loader, a shell, a
 * terminal or a template engine takes for more than a letter, such as a backslash or `{{`.
 */
export function plainName(name: string): string {
  const plain = Array.from(name.normalize('NFC')).slice(0, LONGEST).join('')
  return plain.replaceAll(/[^\p{L}\p{M}\p{N} ._:/()+,-]/gu, '_').trim() || '_'
}
