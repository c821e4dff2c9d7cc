/** What is generated, by path relative to the root. */
export function generate(): Readonly<Record<string, string>>
