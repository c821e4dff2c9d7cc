import { closeSync, fchmodSync, fchownSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export interface Write {
  /** Absolute, and no link. */
  readonly file: string
  /** Text is written as UTF-8. */
  readonly text: string | Uint8Array
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
      const beside = path.join(path.dirname(write.file), `.keepalint-${Math.random().toString(36).slice(2)}`)
      stage(beside, write)
      staged.push({ beside, file: write.file })
    }
    for (const { beside, file } of staged) renameSync(beside, file)
  } catch (error) {
    for (const { beside } of staged) rmSync(beside, { force: true })
    throw error
  }
}

/** What a file holds; null where there is none. @throws what else the file system fails with */
export function contentOf(file: string): Buffer | null {
  try {
    return readFileSync(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/** Writes a file beside its place; leaves nothing there if it fails, and says for which file. */
function stage(beside: string, write: Write): void {
  try {
    stageOrFail(beside, write)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error instanceof Error ? Object.assign(error, { path: write.file }) : error
  }
}

function stageOrFail(beside: string, { file, text, mode }: Write): void {
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
