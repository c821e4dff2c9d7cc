// Runs in a network namespace of its own: writes each text to a key under /proc/sys as a loader does, and prints
// what the key holds then. In: [{ key, base64 }]; out: [{ accepted, value }].
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'

/** libc's write loop: what the kernel did not take is written at the next offset. */
function write(file, bytes) {
  const fd = openSync(file, 'w')
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at)
    return true
  } catch (error) {
    if (error.code !== 'EINVAL') throw error
    return false
  } finally {
    closeSync(fd)
  }
}

const SENTINEL = 77
const results = JSON.parse(readFileSync(0, 'utf8')).map(({ key, base64 }) => {
  const file = `/proc/sys/${key.replaceAll('.', '/')}`
  writeFileSync(file, `${SENTINEL}\n`)
  const accepted = write(file, Buffer.concat([Buffer.from(base64, 'base64'), Buffer.from('\n')]))
  return { accepted, value: Number(readFileSync(file, 'utf8')) }
})
process.stdout.write(JSON.stringify(results))
