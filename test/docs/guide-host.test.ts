import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Trio } from '../../src/index.ts'
import { blocksOf } from '../helpers/markdown.ts'
import { noNamespace } from '../helpers/namespace.ts'
import { run } from '../helpers/run.ts'
import { tree } from '../helpers/tree.ts'

const ROOT = path.join(import.meta.dirname, '../..')
const text = readFileSync(path.join(ROOT, 'docs/guide.md'), 'utf8')

const noSs = noNamespace ?? (['ss', 'ip', 'sysctl', 'python3'].every((program) => !spawnSync(program, ['--version']).error) ? null : 'needs ss, ip, sysctl and python3')
if (noSs !== null) console.warn(`skipped: what the guide does on a host (${noSs})`)

describe.skipIf(noSs !== null)('on a host of its own', () => {
  /** In a namespace with an empty /etc/sysctl.d and the kernel's default values, in which the reader is root. */
  function sh(cwd: string, script: string): { status: number | null; stdout: string; stderr: string } {
    const prelude = `set -e -o pipefail
mount -t tmpfs none /etc/sysctl.d
ip link set lo up
keepalint() { "${process.execPath}" "${ROOT}/dist/cli.js" "$@"; }
sudo() { "$@"; }
`
    const { status, stdout, stderr } = spawnSync('unshare', ['--net', '--mount', 'bash', '-c', prelude + script], { cwd, encoding: 'utf8' })
    return { status, stdout, stderr }
  }

  const READ = 'sysctl -n net.ipv4.tcp_keepalive_time net.ipv4.tcp_keepalive_intvl net.ipv4.tcp_keepalive_probes'

  const [find = '', keep = ''] = blocksOf(text, 'sh', 'Which problem is it\\?')

  test.each([[find, ['--detect-within', '2m', '--survive-outage', '20s']], [keep, ['--middlebox', 'aws-nlb-tcp']]])('the quick answer sets the values that are planned: %s', async (commands, flags) => {
    const planned = JSON.parse((await run(['plan', ...flags, '--format', 'json'])).stdout) as { keepalive: Trio }
    const { time, intvl, probes } = planned.keepalive
    expect(sh(tree({}), `${commands}${READ}`)).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(`\n${time}\n${intvl}\n${probes}\n$`) as unknown })
  })

  const [plan = '', ci = ''] = blocksOf(text, 'sh', 'Both, and for good')
  const [model = ''] = blocksOf(text, 'yaml', 'Both, and for good')

  test('the model is planned, rendered and clean, and CI sees when it is not', () => {
    const cwd = tree({ 'keepalive.yaml': model })
    expect(sh(cwd, plan)).toMatchObject({ status: 0, stderr: expect.not.stringMatching('warning|error') as unknown })
    expect(readFileSync(path.join(cwd, 'keepalive.yaml'), 'utf8')).toContain('time: 82,')
    expect(sh(cwd, ci)).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(sh(cwd, `sed -i 's/= 82/= 90/' etc/sysctl.d/60-keepalive.conf\n${ci}`)).toMatchObject({ status: 1, stdout: expect.stringContaining('drift') as unknown })
  })

  test('a cell of the table by hand', () => {
    const [command = ''] = blocksOf(text, 'sh', 'Published values, judged')
    expect(sh(tree({}), command)).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(sh(tree({}), command.replace('f5-fastl4', 'aws-nlb-tcp').replace('probes 5', 'probes 6')).stdout).toContain('no-loss-margin')
    expect(sh(tree({}), command.replace('f5-fastl4', 'azure-lb-rule')).stdout).toContain('no-loss-margin')
  })

  test('sysctl and ss print what the page shows', () => {
    const sessions = blocksOf(text, 'text', 'Look on the running host').map((block) => /^\$ (.*)\n([^]*)$/.exec(block)!.slice(1) as [string, string])
    expect(sessions).toHaveLength(4)
    const [values, alive, silent, inFlight] = sessions.map(([command]) => `echo '--'; ${command}\n`)
    const connect = (send: string): string => `coproc python3 -c "
import socket, sys
server = socket.create_server(('127.0.0.1', 5432))
client = socket.create_connection(('127.0.0.1', 5432))
client.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
accepted = server.accept()
print('open', flush=True)
sys.stdin.readline()
${send}
print('sent', flush=True)
sys.stdin.readline()"
read -u "\${COPROC[0]}" word
`
    const goSilent = `ip link set lo down; echo >&"\${COPROC[1]}"; read -u "\${COPROC[0]}" word; n=0\n`
    // As long as it takes until so many packets are unanswered; the limit is there for a machine that never gets so far.
    const until = (unanswered: number): string => `until ss -tno state established | grep -q ',${unanswered})' || [ $((n += 1)) -gt 300 ]; do sleep 0.1; done\n`
    const script = `sysctl -q -w net.ipv4.tcp_keepalive_time=82 net.ipv4.tcp_keepalive_intvl=3 net.ipv4.tcp_keepalive_probes=8
${values}${connect('pass')}${alive}
nsenter --net --target "$COPROC_PID" sysctl -n net.ipv4.tcp_keepalive_time | grep -qx 82
kill "$COPROC_PID"; wait "$COPROC_PID" || true
sysctl -q -w net.ipv4.tcp_keepalive_time=1 net.ipv4.tcp_keepalive_intvl=2
${connect('pass')}${goSilent}${until(3)}${silent}kill "$COPROC_PID"; wait "$COPROC_PID" || true
ip link set lo up
${connect("client.send(b'x')")}${goSilent}${until(4)}${inFlight}kill "$COPROC_PID"`
    const { stdout, stderr } = sh(tree({}), script)
    expect(stderr).toBe('')
    /** Ports, times, counts and the order of lines differ from run to run, the width of columns from version to version of ss. */
    const settled = (output: string): readonly string[] => output.replaceAll(/\b127\.0\.0\.1:(?!5432\b)\d+/g, 'CLIENT').replaceAll(/,[\d.minsec]*,([1-9]?)\d*\)/g, (_, some: string) => `,TIME,${some === '' ? 0 : 'SOME'})`).replaceAll(/[ \t]+/g, '').trimEnd().split('\n').sort()
    const [, ...printed] = stdout.split('--\n')
    expect(printed.map(settled)).toEqual(sessions.map(([, output]) => settled(output)))
  }, 60_000)
})
