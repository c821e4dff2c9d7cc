import { main } from '../../src/cli/main.ts'

export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly cwd?: string
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  readonly isTTY?: boolean
}

/** Runs the command line within this process, with a world of its own. */
export async function run(argv: readonly string[], { cwd = '/', stdin = '', env = {}, isTTY = false }: RunOptions = {}): Promise<Outcome> {
  const written = { stdout: '', stderr: '' }
  const code = await main({
    argv,
    cwd,
    env,
    // eslint-disable-next-line @typescript-eslint/require-await -- a stream of one piece
    stdin: (async function* () {
      yield Buffer.from(stdin)
    })(),
    stdout: { isTTY, write: (text) => (written.stdout += text) },
    stderr: { write: (text) => (written.stderr += text) },
  })
  return { code, ...written }
}

interface JsonMessage {
  readonly ruleId: string
  readonly severity: 1 | 2
  readonly message: string
  readonly line: number
  readonly column: number
}

interface JsonOutput {
  readonly results: readonly { readonly filePath: string; readonly messages: readonly JsonMessage[] }[]
}

export function parseOutput(stdout: string): JsonOutput {
  return JSON.parse(stdout) as JsonOutput
}

/** The ids of the rules that speak, file after file, from `--format json`. */
export function ruleIds(stdout: string): string[] {
  return parseOutput(stdout).results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))
}
