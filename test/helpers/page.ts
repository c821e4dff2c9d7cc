import { readFileSync } from 'node:fs'
import path from 'node:path'

export const RULES_FOLDER = path.join(import.meta.dirname, '../../rules')

/** An example of a rule's page, and the flags with which it is linted. */
export interface Example {
  readonly flags: readonly string[]
  /** Its files by path: those that are named above their blocks, and a keepalive.yaml. */
  readonly files: Readonly<Record<string, string>>
  /** A block without a name is linted as standard input; null where there is none. */
  readonly stdin: string | null
}

export interface Page {
  readonly text: string
  readonly examples: Readonly<Record<'Bad' | 'Good', Example>>
}

const BLOCK = /(?:^`([^`\n]+)`:\n\n|^With this (keepalive\.yaml):\n\n)?^```(?:conf|yaml)\n([^]*?)^```$/gm

export function pageOf(ruleId: string): Page {
  const text = readFileSync(path.join(RULES_FOLDER, `${ruleId}.md`), 'utf8')
  const section = (heading: string): string => new RegExp(`^## ${heading}\\n([^]*?)(?=^## |$(?![^]))`, 'm').exec(text)?.[1] ?? ''
  const exampleIn = (heading: string): Example => {
    const [, flags = ''] = /^Linted with `([^`]*)`:$/m.exec(section(heading)) ?? []
    const blocks = Array.from(section(heading).matchAll(BLOCK), ([, name, model, content = '']) => ({ name: name ?? model, content }))
    return {
      flags: flags.split(' ').filter((flag) => flag !== ''),
      files: Object.fromEntries(blocks.flatMap(({ name, content }) => (name === undefined ? [] : [[name, content]]))),
      stdin: blocks.find(({ name }) => name === undefined)?.content ?? null,
    }
  }
  return { text, examples: { Bad: exampleIn('Bad'), Good: exampleIn('Good') } }
}
