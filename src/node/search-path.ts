/** Where programs are looked for: not everybody has the directories of the administrator on the path. */
export function searchPath(): string {
  const given = process.env['PATH'] ?? ''
  // An empty part would be the working directory.
  return `${given === '' ? '/usr/bin:/bin' : given}:/usr/sbin:/sbin`
}
