import { readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { ACTION_FILE, diagnose, runAction } from '../helpers/github.ts'
import { trio } from '../helpers/sysctl.ts'
import { tree } from '../helpers/tree.ts'

const MODEL = 'version: 1\nkeepalive: { time: 60, intvl: 10, probes: 6 }\noutputs: [{ format: sysctl, path: etc/sysctl.d/60-keepalive.conf }]\n'

const text = readFileSync(ACTION_FILE, 'utf8')

test('action.yml is what GitHub takes', async () => {
  expect(await diagnose('action.yml', text)).toEqual([])
  expect(await diagnose('action.yml', text.replace('main:', 'mian:'))).not.toEqual([])
  expect(await diagnose('action.yml', text.replace(/^description:.*\n/m, ''))).not.toEqual([])
})

describe('lint', () => {
  test('nothing found', () => {
    expect(runAction({}, tree({ 'etc/sysctl.d/60-keepalive.conf': trio(60, 10, 6) }))).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  test('findings stand in the log and are annotations', () => {
    const { code, stdout, stderr } = runAction({}, tree({ 'etc/sysctl.d/60-keepalive.conf': trio(60, 10, '6x') }))
    expect([code, stderr]).toEqual([1, ''])
    expect(stdout).toMatch(/^etc\/sysctl\.d\/60-keepalive\.conf\n {2}3:33 {2}error {2}the kernel refuses "6x"/)
    const commands = stdout.split('\n').filter((line) => line.startsWith('::'))
    expect(commands).toEqual([expect.stringMatching(/^::error .*\bfile=etc\/sysctl\.d\/60-keepalive\.conf,line=3,.*::the kernel refuses "6x"/)])
  })

  test('paths are one a line, whatever they are called, and have no patterns', () => {
    const cwd = tree({ 'a b/x.conf': trio(60, 10, '6x'), '--quiet/y.conf': trio(60, 10, '7x'), 'z.conf': trio(60, 10, '8x') })
    const annotated = ({ stdout }: { readonly stdout: string }): string[] => Array.from(stdout.matchAll(/^::error .*"(\dx)"/gm), ([, value]) => value!)
    expect(annotated(runAction({ paths: 'a b/x.conf\n\n  --quiet/y.conf\r\n' }, cwd)).sort()).toEqual(['6x', '7x'])
    expect(runAction({ paths: '*.conf' }, cwd)).toMatchObject({ code: 2, stderr: 'keepalint: *.conf: no such file or directory\n' })
  })

  test('args are flags, of which quotes keep blanks together, and no shell sees them', () => {
    const cwd = tree({ 'x.conf': trio(400, 10, 6), 'my models/m.yaml': 'version: 1\nmiddleboxes: [aws-nlb-tcp]\n', 'made': { directory: true } })
    expect(runAction({ paths: 'x.conf', args: '--rule first-probe-late-for-common-middleboxes=off' }, cwd)).toMatchObject({ code: 0, stdout: '' })
    expect(runAction({ paths: 'x.conf', args: "--max-warnings 0\n--model 'my models/m.yaml' --format \"sarif:made/$(date) it's.sarif\"" }, cwd)).toMatchObject({ code: 1, stderr: '' })
    expect(readdirSync(path.join(cwd, 'made'))).toEqual(["$(date) it's.sarif"])
  })

  test.each([
    [{ args: '--model "my models' }, 'the input args has a quote that is not closed'],
    [{ args: "don't" }, 'the input args has a quote that is not closed'],
    [{ args: '--fromat x' }, 'there is no flag --fromat; did you mean --format? (see keepalint lint --help)'],
    [{ command: 'rm -rf' }, 'the input command is lint or render --check; got rm -rf'],
  ])('wrong inputs, %j, are said in a line', (inputs, message) => {
    expect(runAction(inputs, tree({}))).toEqual({ code: 2, stdout: '', stderr: `keepalint: ${message}\n` })
  })

  test('leaves nothing behind', () => {
    const mine = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('keepalint-action-'))
    const before = mine()
    runAction({}, tree({ 'sysctl.conf': trio(60, 10, '6x') }))
    runAction({ command: 'x' }, tree({}))
    expect(mine().filter((name) => !before.includes(name))).toEqual([])
  })
})

test('render --check', () => {
  const cwd = tree({ 'keepalive.yaml': MODEL })
  const { code, stdout } = runAction({ command: 'render --check' }, cwd)
  expect([code, stdout]).toEqual([1, expect.stringContaining('+net.ipv4.tcp_keepalive_time = 60')])
  expect(runAction({ command: 'render  --check', paths: 'keepalive.yaml', args: '--out elsewhere' }, cwd)).toMatchObject({ code: 1, stdout: expect.stringContaining('elsewhere/etc/sysctl.d') as unknown })
})
