/** A mistake of the user: printed as it is, without a stack, exit 2. */
export class UsageError extends Error {}
