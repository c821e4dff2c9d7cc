// The least that any tool of this kind has to do: find the files, read them, split their lines.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

let lines = 0
const pending = [process.argv[2]]
for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
  for (const entry of readdirSync(at, { withFileTypes: true })) {
    const full = path.join(at, entry.name)
    if (entry.isDirectory()) pending.push(full)
    else lines += readFileSync(full, 'utf8').split('\n').length
  }
}
process.stdout.write(`${lines}\n`)
