import type { Document } from '../carrier/document.ts'

/** `sysctl -a` prints hundreds of keys. */
const MANY = 200
/** Keys that only a dump has: nobody can set them. */
const READ_ONLY = new Set(['kernel.ostype', 'kernel.osrelease', 'kernel.version', 'fs.dentry-state', 'fs.file-nr', 'fs.inode-nr', 'fs.inode-state', 'kernel.random.boot_id', 'kernel.random.uuid'])
/** So much of a dump stands in ascending order, even with a few lines pasted above it. */
const SORTED = 0.9

/** abi, debug, dev, fs, kernel, net, user, vm: a dump has most of them. */
const FAMILIES = 3

const known = new WeakMap<Document, boolean>()

/** Whether a file is the output of `sysctl -a` and not a configuration: its values are nobody's choice. */
export function isDump(document: Document): boolean {
  let dump = known.get(document)
  if (dump === undefined) {
    dump = looksLikeDump(document)
    known.set(document, dump)
  }
  return dump
}

function looksLikeDump({ nodes }: Document): boolean {
  if (nodes.length < MANY) return false
  const keys = nodes.flatMap((node) => (node.type === 'assignment' ? [node.key.dotted] : []))
  if (keys.length < MANY) return false
  if (keys.filter((key) => READ_ONLY.has(key)).length >= 2) return true
  const ascending = keys.filter((key, i) => i > 0 && key > keys[i - 1]!).length
  const families = new Set(keys.map((key) => key.slice(0, key.indexOf('.'))))
  return families.size >= FAMILIES && ascending >= SORTED * (keys.length - 1)
}
