import { visible } from '../report/visible.ts'

/** A mistake of the user: printed without a stack, exit 2. Words of the command line and of files may be in its lines. */
export class UsageError extends Error {
  override readonly name = 'UsageError'

  constructor(...lines: readonly string[]) {
    super(lines.map(visible).join('\n'))
  }
}

/** By name: a verb in a file of its own in dist/ has its own copy of the class. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === 'UsageError'
}
