// Speed and memory, as ratios within one run: absolute times say more of the machine than of the tool.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const HERE = import.meta.dirname
const CLI = path.join(HERE, '../dist/cli.js')
const root = mkdtempSync(path.join(tmpdir(), 'keepalint-bench-'))
if (!process.env.KEEP) process.on('exit', () => rmSync(root, { recursive: true, force: true }))

function run(...args) {
  const start = performance.now()
  const { status, error } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'], cwd: root })
  if (error || status > 1) throw error ?? new Error(`exit ${status}: ${args.join(' ')}`)
  return performance.now() - start
}

/** Median seconds of each command, run in turn so that whatever slows the machine slows all of them. */
function medians(rounds, ...commands) {
  const times = commands.map(() => [])
  for (let round = 0; round <= rounds; round++) {
    commands.forEach((command, i) => {
      const time = run(...command)
      if (round > 0) times[i].push(time)
    })
  }
  return times.map((each) => each.sort((a, b) => a - b)[Math.floor(each.length / 2)])
}

function print(name, ours, theirs, limit) {
  const ratio = ours / theirs
  if (ratio > limit) process.exitCode = 1
  console.log(`${name}: ${ratio.toFixed(2)} (${ours.toFixed(0)} ms against ${theirs.toFixed(0)} ms, limit ${limit})${ratio > limit ? '  ABOVE THE LIMIT' : ''}`)
}

const empty = path.join(root, 'empty.js')
const one = path.join(root, '60-keepalive.conf')
writeFileSync(empty, '')
writeFileSync(one, 'net.ipv4.tcp_keepalive_time = 60\nnet.ipv4.tcp_keepalive_intvl = 10\nnet.ipv4.tcp_keepalive_probes = 6\n')
const [cold, node] = medians(41, [CLI, 'lint', one], [empty])
print('cold start, one file, against an empty node process', cold, node, 1.35)

const modelled = path.join(root, 'modelled')
mkdirSync(modelled)
writeFileSync(path.join(modelled, 'keepalive.yaml'), 'version: 1\nkeepalive: { time: 60, intvl: 10, probes: 6 }\nmiddleboxes: [aws-nlb-tcp]\noutputs: [{ format: sysctl, path: etc/sysctl.d/60-keepalive.conf }]\n')
copyFileSync(one, path.join(modelled, '60-keepalive.conf'))
const [withModel, nodeAgain] = medians(41, [CLI, 'lint', path.join(modelled, '60-keepalive.conf')], [empty])
print('the same with a keepalive.yaml in effect', withModel, nodeAgain, 1.6)

/** A drop-in as hosts have them: comments, other families, now and then the three. */
function dropIn(host, file) {
  const lines = [`# host ${host}, file ${file}`, '# tuned by the platform team, see runtime docs', 'net.ipv4.tcp_timestamps = 1', 'net.ipv4.tcp_max_syn_backlog = 4096']
  for (let i = 0; i < 10; i++) lines.push(`net.core.key_${i} = ${host * file + i}`, `vm.key_${i}=${i}`)
  if (file % 10 === 3) lines.push(`net.ipv4.tcp_keepalive_time = ${60 + (host % 7)}`, 'net.ipv4.tcp_keepalive_intvl = 10', 'net.ipv4.tcp_keepalive_probes = 6')
  return `${lines.join('\n')}\n`
}

const fleet = path.join(root, 'fleet')
const directories = ['etc/sysctl.d', 'run/sysctl.d', 'usr/local/lib/sysctl.d', 'usr/lib/sysctl.d', 'lib/sysctl.d']
for (let host = 0; host < 100; host++) {
  for (const directory of directories) mkdirSync(path.join(fleet, `host-${host}`, directory), { recursive: true })
  for (let file = 0; file < 100; file++) {
    writeFileSync(path.join(fleet, `host-${host}`, directories[file % 5], `${String(file).padStart(2, '0')}-x.conf`), dropIn(host, file))
  }
}
const split = path.join(HERE, 'read-and-split.mjs')
const [lint, read] = medians(7, [CLI, 'lint', '--format', 'json', '--middlebox', 'aws-nlb-tcp', fleet], [split, fleet])
print('10,000 drop-ins of 100 hosts, against reading and splitting their lines', lint, read, 2.5)

const { stderr } = spawnSync(process.execPath, ['--import', path.join(HERE, 'peak.mjs'), CLI, 'lint', '--format', 'json', '--middlebox', 'aws-nlb-tcp', fleet], { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })
const peak = Number(stderr)
if (peak > 300) process.exitCode = 1
console.log(`peak memory of that: ${peak.toFixed(0)} MB (limit 300)${peak > 300 ? '  ABOVE THE LIMIT' : ''}`)
