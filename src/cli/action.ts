// The GitHub Action, see action.yml: the command line, with its words taken from the inputs.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { argvOf } from './action-inputs.ts'
import { EXIT } from './world.ts'

const { env, stdout, stderr } = process
const directory = mkdtempSync(path.join(env['RUNNER_TEMP'] ?? tmpdir(), 'keepalint-action-'))
const annotations = path.join(directory, 'annotations')

// After the report of stylish, since in the log an annotation is its message alone, without its place.
process.once('beforeExit', () => {
  if (existsSync(annotations)) stdout.write(readFileSync(annotations))
})
process.once('exit', () => {
  rmSync(directory, { recursive: true, force: true })
})

const argv = argvOf(env, annotations)
if ('mistake' in argv) {
  stderr.write(`keepalint: ${argv.mistake}\n`)
  process.exitCode = EXIT.wrong
} else {
  process.argv = [...process.argv.slice(0, 2), ...argv]
  void import('./bin.ts')
}
