import { closeSync, fchmodSync, fchownSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export interface Write {
  /** Absolute, and no link. */
  readonly file: string
  readonly text: string
  /** Of a file that is new; one that is there keeps its own. */
  readonly mode: number
}

/**
 * Writes files so that each is at any moment either what it was or what it is to be: first all of them beside
 * their places, under hidden names that no loader reads, then each is renamed. If one cannot be written, none is.
 *
 * @throws what the file system fails with
 */
export function writeAll(writes: readonly Write[]): void {
  const staged: { readonly beside: string; readonly file: string }[] = []
  try {
    for (const write of writes) {
      const beside = path.join(path.dirname(write.file), `.keepalint-${process.pid}-${staged.length}`)
      staged.push({ beside, file: write.file })
      stage(beside, write)
    }
    for (const { beside, file } of staged) renameSync(beside, file)
  } catch (error) {
    for (const { beside } of staged) rmSync(beside, { force: true })
    throw error
  }
}

function stage(beside: string, { file, text, mode }: Write): void {
  mkdirSync(path.dirname(file), { recursive: true })
  const before = statSync(file, { throwIfNoEntry: false })
  const descriptor = openSync(beside, 'wx', mode)
  try {
    writeFileSync(descriptor, text)
    if (before) {
      const isOwn = before.uid === process.getuid?.() && before.gid === process.getgid?.()
      if (!isOwn) fchownSync(descriptor, before.uid, before.gid)
      fchmodSync(descriptor, before.mode & 0o7777)
    }
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
