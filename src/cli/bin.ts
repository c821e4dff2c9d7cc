#!/usr/bin/env node
import { main } from './main.ts'
import { EXIT } from './world.ts'

// A reader that has seen enough, such as head, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

const { argv, env, stdout, stderr } = process
const world = {
  argv: argv.slice(2),
  cwd: process.cwd(),
  env,
  get stdin() {
    return process.stdin
  },
  stdout,
  stderr,
}
void main(world).then(
  (code) => {
    process.exitCode = code
  },
  (bug: unknown) => {
    stderr.write(`keepalint: this is a bug, please report it:\n${bug instanceof Error ? (bug.stack ?? bug.message) : String(bug)}\n`)
    process.exitCode = EXIT.wrong
  },
)
