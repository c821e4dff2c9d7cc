import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { nasty } from '../helpers/nasty.ts'
import { parseOutput, run } from '../helpers/run.ts'
import { tree } from '../helpers/tree.ts'

/**
 * What GitLab's parser demands (gitlab, app/validators/json_schemas/codeclimate.json) and what its page adds: the words
 * for severity, a path that is relative and does not begin with `./`.
 */
const SCHEMA = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string' },
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{16}$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\./|/)' },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
}

test('is what GitLab reads, with a fingerprint for each finding', async () => {
  const given = nasty()
  const issues = JSON.parse((await run(['lint', '--format', 'gitlab', ...given.argv], given)).stdout) as { fingerprint: string; location: { path: string; lines: { begin: number } } }[]
  const ajv = new Ajv2020({ allErrors: true })
  ajv.validate(SCHEMA, issues)
  expect(ajv.errors).toBeNull()
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length)
  const { results } = parseOutput((await run(['lint', '--format', 'json', ...given.argv], given)).stdout)
  expect(issues.map(({ location }) => [location.path, location.lines.begin])).toEqual(results.flatMap(({ filePath, messages }) => messages.map(({ line }) => [filePath, line])))
})

test('an error is major, a warning is minor', async () => {
  const { stdout } = await run(['lint', '--format', 'gitlab', 'x.conf'], { cwd: tree({ 'x.conf': 'prose\n;x\n' }) })
  expect(JSON.parse(stdout)).toMatchObject([
    { check_name: 'malformed-line', severity: 'major', location: { path: 'x.conf', lines: { begin: 1, end: 1 } } },
    { check_name: 'semicolon-comment', severity: 'minor', location: { path: 'x.conf', lines: { begin: 2, end: 2 } } },
  ])
})

test('nothing found is an empty list', async () => {
  expect((await run(['lint', '--format', 'gitlab', 'x.conf'], { cwd: tree({ 'x.conf': '' }) })).stdout).toBe('[]\n')
})
