import { describe, expect, test } from 'vitest'
import { parseOutput, run } from '../helpers/run.ts'
import { trio } from '../helpers/sysctl.ts'
import { tree, type Entry } from '../helpers/tree.ts'

const MODEL = 'version: 1\nmiddleboxes:\n  - { name: slow, idleTimeout: 3h }\n  - aws-nlb-tcp\n'
const OTHER = 'net.core.somaxconn = 4096\n'

async function found(files: Readonly<Record<string, Entry>>, argv: readonly string[] = []): Promise<string[]> {
  const { stdout } = await run(['lint', '--format', 'json', '--allow-empty', ...argv], { cwd: tree(files) })
  return parseOutput(stdout).results.flatMap(({ filePath, messages }) => messages.filter(({ ruleId }) => ruleId === 'keepalive-not-set').map(({ line, column, message }) => `${filePath}:${line}:${column} ${message}`))
}

describe('found at the middlebox', () => {
  test('a host that sets none', async () => {
    expect(await found({ 'keepalive.yaml': MODEL, 'web/etc/sysctl.d/10-net.conf': OTHER })).toEqual([
      'keepalive.yaml:4:5 the host at web sets none of the three, so its idle connections are first probed after 7200 s, but aws-nlb-tcp forgets an idle flow after 350 s; set them in a drop-in there',
    ])
  })

  test('several, a few by name', async () => {
    const hosts = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}/etc/sysctl.d/10-net.conf`, OTHER]))
    expect(await found({ 'keepalive.yaml': MODEL, ...hosts, 'x/etc/sysctl.d/1.conf': trio(60, 10, 6) })).toEqual([expect.stringMatching(/the hosts at a, b, c and 2 more set none of the three/)])
  })

  test('the host at the model itself, and one whose output is not rendered yet', async () => {
    expect(await found({ 'keepalive.yaml': `${MODEL}outputs: [{ format: sysctl, path: etc/sysctl.d/60-x.conf }]\n`, 'etc/sysctl.d/10-net.conf': OTHER })).toEqual([expect.stringMatching(/the host at \. sets none/)])
  })
})

describe('silent', () => {
  test.each<[string, Readonly<Record<string, Entry>>, readonly string[]]>([
    ['set', { 'keepalive.yaml': MODEL, 'etc/sysctl.d/10-net.conf': trio(60, 10, 6) }, []],
    ['set in part', { 'keepalive.yaml': MODEL, 'etc/sysctl.d/10-net.conf': 'net.ipv4.tcp_keepalive_probes = 6\n' }, []],
    ['set by a sibling', { 'keepalive.yaml': MODEL, 'etc/sysctl.d/10-net.conf': OTHER, 'etc/sysctl.d/20-k.conf': trio(60, 10, 6) }, ['keepalive.yaml', 'etc/sysctl.d/10-net.conf']],
    ['tried', { 'keepalive.yaml': MODEL, 'etc/sysctl.d/10-net.conf': 'net.ipv4.tcp_keepalive_tme = 6\n' }, []],
    ['a template decides', { 'keepalive.yaml': MODEL, 'etc/sysctl.d/10-net.conf': '{{ all }}\n' }, []],
    ['the default is soon enough', { 'keepalive.yaml': 'version: 1\nmiddleboxes: [{ name: slow, idleTimeout: 3h }]\n', 'etc/sysctl.d/10-net.conf': OTHER }, []],
    ['a proxy, where no probe helps', { 'keepalive.yaml': 'version: 1\nmiddleboxes: [aws-alb]\n', 'etc/sysctl.d/10-net.conf': OTHER }, []],
    ['no middlebox', { 'keepalive.yaml': 'version: 1\n', 'etc/sysctl.d/10-net.conf': OTHER }, []],
    ['no host: a lone file, a directory of drop-ins', { 'keepalive.yaml': MODEL, 'sysctl.conf': OTHER, 'role/sysctl.d/1.conf': OTHER }, []],
    ['the outputs lie elsewhere: how they get to the host is not to be seen', { 'keepalive.yaml': `${MODEL}outputs: [{ format: sysctl, path: out/60-x.conf }]\n`, 'etc/sysctl.d/10-net.conf': OTHER }, []],
    ['a nearer model holds for the host', { 'keepalive.yaml': MODEL, 'web/keepalive.yaml': 'version: 1\n', 'web/etc/sysctl.d/10-net.conf': OTHER }, []],
    ['the connections end in containers, which a file of the host does not reach', { 'keepalive.yaml': `${MODEL}appliesTo: containers\n`, 'etc/sysctl.d/10-net.conf': OTHER }, []],
    ['a template beside it may set them', { 'keepalive.yaml': MODEL, 'etc/sysctl.d/10-net.conf': OTHER, 'etc/sysctl.d/60-keepalive.conf.j2': trio(60, 10, 6) }, []],
    ['the model is not linted', { 'keepalive.yaml': MODEL, 'etc/sysctl.d/10-net.conf': OTHER }, ['etc']],
  ])('%s', async (_, files, argv) => {
    expect(await found(files, argv)).toEqual([])
  })
})
