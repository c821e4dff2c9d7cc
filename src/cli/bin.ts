#!/usr/bin/env node
import { main } from './main.ts'
import { EXIT } from './world.ts'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough, such as head, is no error.
  if (error.code !== 'EPIPE') fail(`cannot write the output: ${error.message}`)
  process.exit()
})

function fail(message: string): never {
  process.stderr.write(`keepalint: ${message}\n`)
  process.exit(EXIT.wrong)
}

function workingDirectory(): string {
  try {
    return process.cwd()
  } catch {
    return fail('the working directory is gone; change to one that exists')
  }
}

const { argv, env, stdout, stderr } = process
const world = {
  argv: argv.slice(2),
  cwd: workingDirectory(),
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
