import fc from 'fast-check'
import { expect, test } from 'vitest'
import { run } from '../helpers/run.ts'
import { tree } from '../helpers/tree.ts'

const VERBS = ['lint', 'render', 'resolve', 'plan', 'explain', 'init', 'prove', 'measure', 'audit', 'rules', 'middleboxes', ''] as const
const FLAGS = ['', '--middlebox', '--detect-within', '--format', '--root', '--loader', '--rule', '--up-to', '--expiry', '--max-time', '--width', '--model', '--stdin-filename', '--survive-lost-probes'] as const
/** The escape character, a bell, the direction of text: what would steer a terminal. */
const steering = fc.constantFrom('\u001b[2J', '\u0007', '\u202e', '\r').chain((control) => fc.string({ maxLength: 5 }).map((rest) => `x${control}${rest}`))

// eslint-disable-next-line no-control-regex -- they are looked for
const CONTROL = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202e]/

test('whatever stands on the command line, what is said of it steers no terminal', async () => {
  const cwd = tree({})
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...VERBS), fc.constantFrom(...FLAGS), steering, fc.boolean(), async (verb, flag, word, joined) => {
      const { stdout, stderr } = await run([...(verb === '' ? [] : [verb]), ...(flag === '' ? [word] : joined ? [`${flag}=${word}`] : [flag, word])], { cwd })
      expect(stderr).not.toMatch(CONTROL)
      expect(stdout).not.toMatch(CONTROL)
    }),
    { numRuns: 400 },
  )
})
