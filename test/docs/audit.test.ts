import { readFileSync, utimesSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { AUDIT_HELP } from '../../src/cli/help-live.ts'
import { noHost, onHost } from '../helpers/audit.ts'
import { tree } from '../helpers/tree.ts'

const PAGE = path.join(import.meta.dirname, '../../docs/audit.md')
const text = readFileSync(PAGE, 'utf8')
const FILES = {
  'etc/sysctl.d/60-keepalive.conf': 'net.ipv4.tcp_keepalive_time = 60\nnet.ipv4.tcp_keepalive_intvl = 10\nnet.ipv4.tcp_keepalive_probes = 6\n',
  'etc/sysctl.conf': 'net.ipv4.tcp_keepalive_intvl = 30\n',
  'keepalive.yaml': 'version: 1\nmiddleboxes: [aws-nlb-tcp]\n',
}

/** Numbers of processes, seconds and the like are others in every run. */
function shapeOf(output: string): string {
  return output.replaceAll(/\d+(?:\.\d+)?/g, '#').replaceAll(/ +/g, ' ')
}

/** The first text block behind a mark. */
function shown(mark: string): string {
  return new RegExp(`<!-- from a run: ${mark} -->\n\n\`\`\`text\n\\$ [^\n]*\n([^]*?)\`\`\``).exec(text)?.[1] ?? ''
}

test.skipIf(noHost !== null)('the output is of a real run', async () => {
  const cwd = tree(FILES)
  for (const name of Object.keys(FILES)) utimesSync(path.join(cwd, name), 1e9, 1e9)
  const { outcomes } = await onHost({
    sysctls: { 'net.ipv4.tcp_keepalive_time': 60, 'net.ipv4.tcp_keepalive_intvl': 30, 'net.ipv4.tcp_keepalive_probes': 6 },
    connections: [{ host: '10.9.0.2', keepAlive: true, times: 8 }, { host: '10.9.0.2', keepAlive: false, times: 4 }, { host: 'fd00:9::2', keepAlive: false, times: 3 }],
    before: [['sysctl', '-qw', 'net.ipv4.tcp_keepalive_time=600']],
    runs: [{ argv: ['audit', '--root', '.', '--idle', '1s'], cwd }],
  })
  if (process.env['SHOW']) console.log(outcomes[0]!.stdout)
  expect(shapeOf(shown('host'))).toBe(shapeOf(outcomes[0]!.stdout))
})

test('every flag is explained', () => {
  for (const [flag] of AUDIT_HELP.matchAll(/--(?:namespaces|idle|root|loader|all)\b/g)) expect(text).toContain(flag)
})
