/** A mistake of the user: printed as it is, without a stack, exit 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** By name: a verb in a file of its own in dist/ has its own copy of the class. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === 'UsageError'
}
