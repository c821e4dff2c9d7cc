import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'

/** A file's content, a link's target, or a directory. */
export type Entry = string | Uint8Array | { readonly link: string } | { readonly directory: true }

const roots: string[] = []

// Not when a test ends: of those that run side by side vitest does not know which one it is.
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true })
})

/** Files in a temporary directory that is gone after the tests of the file; gives its path. */
export function tree(entries: Readonly<Record<string, Entry>>): string {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'keepalint-')))
  roots.push(root)
  for (const [name, entry] of Object.entries(entries)) {
    const full = path.join(root, name)
    mkdirSync(path.dirname(full), { recursive: true })
    if (typeof entry === 'string' || entry instanceof Uint8Array) writeFileSync(full, entry)
    else if ('link' in entry) symlinkSync(entry.link, full)
    else mkdirSync(full)
  }
  return root
}
