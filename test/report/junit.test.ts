import { parse as parseJunit, type TestSuites } from 'junit2json'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { nasty } from '../helpers/nasty.ts'
import { parseOutput, run } from '../helpers/run.ts'
import { trio } from '../helpers/sysctl.ts'
import { tree } from '../helpers/tree.ts'

/** What Jenkins allows (xunit-plugin, junit-10.xsd): attributes that must be there, and all that may. */
const SHAPES: Readonly<Record<string, readonly [required: readonly string[], allowed: readonly string[]]>> = {
  testsuites: [[], ['name', 'time', 'tests', 'failures', 'errors']],
  testsuite: [['name', 'tests', 'failures', 'errors'], ['name', 'tests', 'failures', 'errors', 'skipped', 'time', 'file']],
  testcase: [['name'], ['name', 'classname', 'time']],
  failure: [[], ['type', 'message']],
  error: [[], ['type', 'message']],
}

/** Throws at what is no XML 1.0; checks every element against the shapes. */
function checkXml(xml: string): void {
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const [required, allowed] = SHAPES[name]!
    expect(allowed).toEqual(expect.arrayContaining(Object.keys(attributes)))
    expect(Object.keys(attributes)).toEqual(expect.arrayContaining([...required]))
  })
  parser.write(xml).close()
}

async function junit(argv: readonly string[], given: Parameters<typeof run>[1]): Promise<TestSuites & Required<Pick<TestSuites, 'testsuite'>>> {
  const { stdout } = await run(['lint', '--format', 'junit', ...argv], given)
  checkXml(stdout)
  return (await parseJunit(stdout)) as Awaited<ReturnType<typeof junit>>
}

describe('junit', () => {
  test('files with anything in their names and text come through a reader whole', async () => {
    const given = nasty()
    const { tests, failures, errors, testsuite } = await junit(given.argv, given)
    const { results } = parseOutput((await run(['lint', '--format', 'json', ...given.argv], given)).stdout)
    const found = results.flatMap(({ messages }) => messages)
    expect([tests, failures, errors]).toEqual([found.length + 2, found.length, 1])
    expect(testsuite.map(({ testcase = [] }) => testcase.flatMap(({ failure = [] }) => failure).length).slice(0, -1)).toEqual(results.map(({ messages }) => messages.length))
    const inner = testsuite.flatMap(({ testcase = [] }) => testcase.flatMap(({ failure = [] }) => failure.map((each) => each.inner ?? '')))
    expect(inner.find((text) => text.includes('<b a'))).toContain(`ü 50%, a:b 秒.conf:2:32: the kernel refuses "60s ]]> <b a='1'> \\"q\\" & {0} [x](y) 100%"`)
    expect(testsuite.map(({ name }) => name)).toContain(`]]><&"'\\x0a\\x07.conf`)
  })

  test('a finding is a test that failed, a file without one a test that passed, an unreadable one an error', async () => {
    const cwd = tree({ 'a.conf': trio(60, 10, '6x'), 'b.conf': trio(60, 10, 6) })
    const { testsuite } = await junit(['a.conf', 'b.conf', 'c.conf'], { cwd })
    const message = 'the kernel refuses "6x", as "x" follows the number, and tcp_keepalive_probes keeps its old value; write a whole number'
    const url = 'https://github.com/keepalint/keepalint/blob/main/rules/invalid-value.md'
    expect(testsuite).toEqual([
      { name: 'a.conf', tests: 1, failures: 1, errors: 0, skipped: 0, time: 0, testcase: [{ name: 'invalid-value at 3:33', classname: 'a.conf', time: 0, failure: [{ type: 'error', message, inner: `a.conf:3:33: ${message}\n${url}` }] }] },
      { name: 'b.conf', tests: 1, failures: 0, errors: 0, skipped: 0, time: 0, testcase: [{ name: 'no findings', classname: 'b.conf', time: 0 }] },
      { name: 'c.conf', tests: 1, failures: 0, errors: 1, skipped: 0, time: 0, testcase: [{ name: 'is readable', classname: 'c.conf', time: 0, error: [{ type: 'unreadable', message: 'no such file or directory' }] }] },
    ])
  })

  test('no file at all is a report as well', async () => {
    const { stdout } = await run(['lint', '--format', 'junit', '--allow-empty'], { cwd: tree({}) })
    checkXml(stdout)
    expect(stdout).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="keepalint" tests="0" failures="0" errors="0"/>\n')
  })
})
