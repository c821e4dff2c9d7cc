/** The inputs of the GitHub Action, as the runner hands them over. */
export type ActionEnv = Readonly<Record<string, string | undefined>>

const COMMANDS = ['lint', 'render --check'] as const

/**
 * The words of the command line that the inputs stand for; no shell sees them.
 *
 * @param annotations where lint writes its findings as workflow commands, beside the log
 * @returns the words, or what is wrong with the inputs
 */
export function argvOf(env: ActionEnv, annotations: string): readonly string[] | { readonly mistake: string } {
  const given = inputOf(env, 'command') || 'lint'
  const command = COMMANDS.find((each) => each === given.split(/\s+/).join(' '))
  if (command === undefined) return { mistake: `the input command is ${COMMANDS.join(' or ')}; got ${given}` }
  const args = wordsOf(inputOf(env, 'args'))
  if (args === undefined) return { mistake: 'the input args has a quote that is not closed' }
  const paths = inputOf(env, 'paths').split('\n').map((line) => line.trim()).filter((line) => line !== '')
  const formats = command === 'lint' ? ['--format', 'stylish', '--format', `github:${annotations}`] : []
  return [...command.split(' '), ...formats, ...args, '--', ...paths]
}

function inputOf(env: ActionEnv, name: string): string {
  return env[`INPUT_${name.toUpperCase()}`]?.trim() ?? ''
}

/** Parted at blanks, as a shell does; quotes keep blanks together. Undefined where a quote is not closed. */
function wordsOf(text: string): readonly string[] | undefined {
  const words = text.match(/(?:[^\s"']|"[^"]*"|'[^']*')+|["']/g) ?? []
  if (words.some((word) => word === '"' || word === "'")) return undefined
  return words.map((word) => word.replaceAll(/"([^"]*)"|'([^']*)'/g, '$1$2'))
}
