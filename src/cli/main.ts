import { editsFor, nearest } from '../kernel/nearest.ts'
import { EXPLAIN_HELP, HELP, INIT_HELP, MIDDLEBOXES_HELP, RULES_HELP } from './help.ts'
import { LINT_HELP, PLAN_HELP, RENDER_HELP, RESOLVE_HELP } from './help-files.ts'
import { AUDIT_HELP, MEASURE_HELP, PROVE_HELP } from './help-live.ts'
import { lint } from './lint.ts'
import { isUsageError, UsageError } from './usage-error.ts'
import { VERSION } from '../library/version.ts'
import { isShortage } from '../node/shortage.ts'
import { EXIT, type ExitCode, type World } from './world.ts'

const VERBS = {
  lint: { run: lint, help: LINT_HELP },
  render: { run: async (argv: readonly string[], world: World) => (await import('./render.ts')).render(argv, world), help: RENDER_HELP },
  resolve: { run: async (argv: readonly string[], world: World) => (await import('./resolve.ts')).resolve(argv, world), help: RESOLVE_HELP },
  plan: { run: async (argv: readonly string[], world: World) => (await import('./plan.ts')).plan(argv, world), help: PLAN_HELP },
  explain: { run: async (argv: readonly string[], world: World) => (await import('./explain.ts')).explain(argv, world), help: EXPLAIN_HELP },
  init: { run: async (argv: readonly string[], world: World) => (await import('./init.ts')).init(argv, world), help: INIT_HELP },
  prove: { run: async (argv: readonly string[], world: World) => (await import('./prove.ts')).prove(argv, world), help: PROVE_HELP },
  audit: { run: async (argv: readonly string[], world: World) => (await import('./audit.ts')).audit(argv, world), help: AUDIT_HELP },
  measure: { run: async (argv: readonly string[], world: World) => (await import('./measure.ts')).measure(argv, world), help: MEASURE_HELP },
  middleboxes: { run: async (argv: readonly string[], world: World) => (await import('./middleboxes.ts')).middleboxes(argv, world), help: MIDDLEBOXES_HELP },
  rules: { run: async (argv: readonly string[], world: World) => (await import('./rules.ts')).rules(argv, world), help: RULES_HELP },
} as const

type Verb = keyof typeof VERBS

function isVerb(word: string | undefined): word is Verb {
  return word !== undefined && Object.hasOwn(VERBS, word)
}

/** Runs the command line and says how it ended. Prints what the user did wrong; throws only on a bug of ours. */
export async function main(world: World): Promise<ExitCode> {
  try {
    return await dispatch(world)
  } catch (error) {
    if (!isUsageError(error) && !isShortage(error)) throw error
    world.stderr.write(`keepalint: ${isUsageError(error) ? error.message : `this process may open no more files or processes (${error.code!}); raise the limit (ulimit -n, ulimit -u, pids.max)`}\n`)
    return EXIT.wrong
  }
}

async function dispatch(world: World): Promise<ExitCode> {
  const [first, ...rest] = world.argv
  if (first === undefined) {
    world.stderr.write(HELP)
    return EXIT.wrong
  }
  if (first === '--version' || first === '-V') return print(world, `${VERSION}\n`)
  if (first === 'help' || first === '--help' || first === '-h') return print(world, isVerb(rest[0]) ? VERBS[rest[0]].help : HELP)
  if (!isVerb(first)) throw new UsageError(unknownVerb(first))
  if (rest.includes('--help') || rest.includes('-h')) return print(world, VERBS[first].help)
  return VERBS[first].run(rest, world)
}

function print({ stdout }: World, text: string): ExitCode {
  stdout.write(text)
  return EXIT.clean
}

function unknownVerb(word: string): string {
  const verbs = Object.keys(VERBS)
  // Letters that changed places come before others: lnit is one letter from init, but it is lint.
  const likely = verbs.find((verb) => lettersOf(verb) === lettersOf(word)) ?? nearest(word, verbs, editsFor(word) + 1)
  if (likely !== undefined) return `there is no command ${word}; did you mean keepalint ${likely}?`
  const looksLikePath = /[./]/.test(word)
  return `there is no command ${word}${looksLikePath ? `; to lint a file, write keepalint lint ${word}` : ''}; see keepalint --help`
}

function lettersOf(word: string): string {
  return Array.from(word).sort().join('')
}
