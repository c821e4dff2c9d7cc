// Audit's reading of /proc/net/tcp, as a ratio within one run: tables of 100,000 sockets through the code that reads
// the real one, against reading the same files and splitting them into fields.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'

const root = mkdtempSync(path.join(tmpdir(), 'keepalint-bench-'))
process.on('exit', () => rmSync(root, { recursive: true, force: true }))
const SOURCES = path.join(import.meta.dirname, '../src')
const SOCKETS = 100_000

const hex = (number, digits) => number.toString(16).toUpperCase().padStart(digits, '0')
const line = (i, local, remote) => `${i}: ${local} ${remote} 01 00000000:00000000 0${i % 2 ? 2 : 0}:${hex(i % 7000, 8)} 00000000  1000        0 ${i + 1} 1 0000000000000000 20 4 30 10 -1\n`
const TABLES = {
  'of one service': (i) => line(i, '0100000A:1F90', `${hex(0x0a000000 + (i % 5000), 8)}:${hex(32_768 + (i % 28_000), 4)}`),
  'to as many peers': (i) => line(i, '0100000A:9F90', `${hex(i * 256 + 10, 8)}:01BB`),
}

const programs = {
  audit: `import { readPieces, tableReader } from ${JSON.stringify(path.join(SOURCES, 'node/sockets/table.ts'))}
    import { connectionsAmong } from ${JSON.stringify(path.join(SOURCES, 'audit/group.ts'))}
    const sockets = []
    const reader = tableReader((socket) => sockets.push(socket))
    readPieces('tcp', reader.push)
    const { ipv4 } = connectionsAmong(sockets, reader.end(), { idle: new Map(), processes: new Map() }, { longIdle: 300, longestTimer: 60 })
    if (ipv4.established !== ${SOCKETS}) throw new Error(String(ipv4.established))
    process.stderr.write(String(process.resourceUsage().maxRSS / 1024))`,
  split: `import { readFileSync } from 'node:fs'
    const rows = readFileSync('tcp', 'latin1').split('\\n').map((line) => line.trim().split(/ +/))
    if (rows.length < ${SOCKETS}) throw new Error(String(rows.length))`,
}
for (const [name, contents] of Object.entries(programs)) {
  await build({ stdin: { contents, resolveDir: SOURCES, loader: 'ts' }, bundle: true, platform: 'node', format: 'cjs', outfile: path.join(root, `${name}.cjs`), logLevel: 'error' })
}

function run(name) {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [`${name}.cjs`], { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return { time: performance.now() - start, stderr }
}

const [LIMIT, MOST] = [4, 200]
for (const [name, row] of Object.entries(TABLES)) {
  writeFileSync(path.join(root, 'tcp'), `  sl  local_address rem_address   st ...\n${Array.from({ length: SOCKETS }, (_, i) => row(i)).join('')}`)
  const times = { audit: [], split: [] }
  for (let round = 0; round < 9; round++) for (const program of Object.keys(times)) times[program].push(run(program).time)
  const [ours, theirs] = Object.values(times).map((each) => each.sort((a, b) => a - b)[4])
  const [ratio, peak] = [ours / theirs, Number(run('audit').stderr)]
  console.log(`100,000 sockets ${name}, against reading and splitting their lines: ${ratio.toFixed(2)} (${ours.toFixed(0)} ms against ${theirs.toFixed(0)} ms, limit ${LIMIT})`)
  console.log(`peak memory of that: ${peak.toFixed(0)} MB (limit ${MOST})`)
  if (ratio > LIMIT || peak > MOST) process.exitCode = 1
}
