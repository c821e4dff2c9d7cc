// Runs in a network and a mount namespace of its own: lays out the files of each case below a root that has nothing
// but the real programs, lets one of them load these files as its own, and prints what /proc/sys holds then.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const { root, cases } = JSON.parse(readFileSync(0, 'utf8'))

function run(program, args) {
  const { status, stderr, error } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', env: { PATH: process.env.PATH, LC_ALL: 'C' } })
  if (error) throw error
  return { exit: status, stderr }
}

function mount(directory) {
  const target = path.join(root, directory)
  mkdirSync(target, { recursive: true })
  const { exit, stderr } = run('mount', ['--rbind', directory, target])
  if (exit !== 0) throw new Error(stderr)
}

/** The programs and their libraries, but none of the directories that they load from. */
function prepare() {
  const libraries = readdirSync('/usr/lib').filter((name) => name === 'systemd' || name.endsWith('-linux-gnu')).map((name) => `/usr/lib/${name}`)
  for (const directory of ['/usr/bin', '/usr/sbin', ...libraries, '/usr/lib64', '/proc', '/dev']) if (existsSync(directory)) mount(directory)
  for (const name of ['bin', 'sbin', 'lib', 'lib64']) symlinkSync(`usr/${name}`, path.join(root, name))
}

const LOADED_FROM = ['etc', 'run', 'mnt', 'usr/lib/sysctl.d', 'usr/local']

function layOut(files) {
  for (const directory of LOADED_FROM) rmSync(path.join(root, directory), { recursive: true, force: true })
  mkdirSync(path.join(root, 'etc'))
  cpSync('/etc/ld.so.cache', path.join(root, 'etc/ld.so.cache'))
  for (const [name, content] of Object.entries(files)) {
    const full = path.join(root, name)
    mkdirSync(path.dirname(full), { recursive: true })
    if ('base64' in content) writeFileSync(full, Buffer.from(content.base64, 'base64'))
    else if ('link' in content) symlinkSync(content.link, full)
    else mkdirSync(full, { recursive: true })
  }
}

const NAMED = {
  systemd: ['/lib/systemd/systemd-sysctl'],
  procps: ['sysctl', '-p'],
  busybox: ['busybox', 'sysctl', '-p'],
}

/** What runs at boot; for BusyBox the loop of Alpine's /etc/init.d/sysctl. */
const BOOT = {
  systemd: ['/lib/systemd/systemd-sysctl'],
  procps: ['sysctl', '--system'],
  busybox: [
    'busybox',
    'sh',
    '-c',
    'e=0; for f in /lib/sysctl.d/*.conf /etc/sysctl.d/*.conf /etc/sysctl.conf /run/sysctl.d/*.conf; do [ -f "$f" ] || continue; busybox sysctl -p "$f" || e=1; done; exit $e',
  ],
}

function procFile(key) {
  return `/proc/sys/${key.replaceAll('.', '/')}`
}

prepare()
const results = cases.map(({ loader, files, args, values }) => {
  for (const [key, value] of Object.entries(values)) writeFileSync(procFile(key), `${value}\n`)
  layOut(files)
  const outcome = run('chroot', [root, ...(args === null ? BOOT[loader] : [...NAMED[loader], ...args])])
  return { values: Object.keys(values).map((key) => Number(readFileSync(procFile(key), 'utf8'))), ...outcome }
})
process.stdout.write(JSON.stringify(results))
