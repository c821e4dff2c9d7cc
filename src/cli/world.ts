/** All that a run sees of the outside. */
export interface World {
  readonly argv: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: Output
  readonly stderr: Output
}

export interface Output {
  readonly isTTY?: boolean | undefined
  /** How wide the terminal is. */
  readonly columns?: number | undefined
  readonly write: (text: string) => unknown
}

export const EXIT = { clean: 0, findings: 1, wrong: 2 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
