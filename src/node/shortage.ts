const SHORTAGES: ReadonlySet<string | undefined> = new Set(['EMFILE', 'ENFILE', 'EAGAIN'])

/** Whether the system has refused something for want of room: neither a bug nor the absence of what was asked for. */
export function isShortage(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && SHORTAGES.has((error as NodeJS.ErrnoException).code)
}
