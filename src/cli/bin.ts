#!/usr/bin/env node
import { main } from './main.ts'

// A reader that has seen enough, such as head, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

const { argv, env, stdout, stderr } = process
process.exitCode = await main({
  argv: argv.slice(2),
  cwd: process.cwd(),
  env,
  get stdin() {
    return process.stdin
  },
  stdout,
  stderr,
})
