import { readFileSync } from 'node:fs'
import path from 'node:path'

export const RULES_FOLDER = path.join(import.meta.dirname, '../../rules')

/** An example of a rule's page, and the flags with which it is linted. */
export interface Example {
  readonly flags: readonly string[]
  /** The keepalive.yaml beside it, if the example has one. */
  readonly model: string | undefined
  readonly content: string
}

export interface Page {
  readonly text: string
  readonly examples: Readonly<Record<'Bad' | 'Good', readonly Example[]>>
}

export function pageOf(ruleId: string): Page {
  const text = readFileSync(path.join(RULES_FOLDER, `${ruleId}.md`), 'utf8')
  const section = (heading: string): string => new RegExp(`^## ${heading}\\n([^]*?)(?=^## |$(?![^]))`, 'm').exec(text)?.[1] ?? ''
  const examplesIn = (heading: string): Example[] =>
    Array.from(section(heading).matchAll(/(?:^Linted with `([^`]*)`:\n\n)?(?:^With this keepalive\.yaml:\n\n```yaml\n([^]*?)^```$\n\n)?^```conf\n([^]*?)^```$/gm), ([, flags = '', model, content = '']) => ({
      model,
      flags: flags.split(' ').filter((flag) => flag !== ''),
      content,
    }))
  return { text, examples: { Bad: examplesIn('Bad'), Good: examplesIn('Good') } }
}
