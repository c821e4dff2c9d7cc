/** An input that could not be read. */
export interface Problem {
  readonly path: string
  readonly message: string
  /** There is nothing at all under this path. */
  readonly absent: boolean
}

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or directory',
  ENOTDIR: 'a part of the path is not a directory',
  EACCES: 'permission denied; run as a user who may read it',
  EPERM: 'operation not permitted; it belongs to another user',
  ELOOP: 'too many levels of symbolic links: the link leads back to itself',
  EISDIR: 'is a directory',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many open files',
  EIO: 'input/output error',
  ENOSPC: 'no space is left on the device',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the file system is read-only',
  EFBIG: 'the file is larger than is allowed here',
  ERR_FS_FILE_TOO_LARGE: 'too large to be a sysctl file',
  ERR_STRING_TOO_LONG: 'too large to be a sysctl file',
}

/** An error of the operating system in words. Anything else is a bug and is thrown on. */
export function problemOf(path: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
  if (code === undefined || !(/^E[A-Z0-9]+$/.test(code) || code in WORDS)) throw error
  return { path, message: WORDS[code] ?? code, absent: code === 'ENOENT' || code === 'ENOTDIR' }
}
