import { expect } from 'vitest'

/** The text with what stands between a pair of marks replaced. */
export function withGenerated(text: string, name: string, content: string): string {
  const marks = new RegExp(`(<!-- generated: ${name} -->\n)[^]*?(<!-- /generated: ${name} -->)`)
  expect(text).toMatch(marks)
  return text.replace(marks, (_, open: string, close: string) => `${open}\n${content}\n\n${close}`)
}
