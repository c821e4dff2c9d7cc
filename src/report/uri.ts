/** Where a file is, as SARIF says it: relative to the working directory where it lies below that. */
export function locationOf(path: string): object {
  if (path.startsWith('/')) return { uri: fileUri(path) }
  // Standard input is below no directory.
  return path === '<stdin>' ? { uri: encoded(path) } : { uri: encoded(path), uriBaseId: '%SRCROOT%' }
}

/** Of an absolute path. */
export function fileUri(path: string): string {
  return `file://${encoded(path)}`
}

function encoded(path: string): string {
  // Half of a surrogate pair has no UTF-8.
  return path.replaceAll(/[\ud800-\udfff]/gu, '\ufffd').split('/').map(encodeURIComponent).join('/')
}
