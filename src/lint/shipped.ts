/** Whether a path says that a distribution ships the file. */
export function isShipped(path: string): boolean {
  return /(?:^|\/)(?:usr\/(?:local\/)?)?lib\/sysctl\.d\//.test(path)
}

/**
 * Whether the files of a host are one that a distribution ships, which is there to be replaced, and one below /etc or
 * /run that does so. Seen from within /usr/lib a path does not say where it is: it may well be shipped.
 */
export function replacesShipped(earlier: string, later: string): boolean {
  return !/(?:^|\/)(?:(?:etc|run)\/sysctl\.d\/|etc\/sysctl\.conf$)/.test(earlier) && !isShipped(later)
}
