import { parseOutput, run } from './run.ts'
import { tree, type Entry } from './tree.ts'

interface Found {
  /** `etc/sysctl.d/50-a.conf:2:1` */
  readonly place: string
  readonly message: string
}

/** What one rule finds in a tree of files, all of which are linted unless some are named. */
export async function foundIn(ruleId: string, files: Readonly<Record<string, Entry>>, argv: readonly string[] = []): Promise<Found[]> {
  const { stdout } = await run(['lint', '--format', 'json', '--allow-empty', ...argv], { cwd: tree(files) })
  return parseOutput(stdout).results.flatMap(({ filePath, messages }) =>
    messages.filter((each) => each.ruleId === ruleId).map(({ line, column, message }) => ({ place: `${filePath}:${line}:${column}`, message })),
  )
}

/** Their places alone. */
export async function placesIn(ruleId: string, files: Readonly<Record<string, Entry>>, argv: readonly string[] = []): Promise<string[]> {
  return (await foundIn(ruleId, files, argv)).map(({ place }) => place)
}
