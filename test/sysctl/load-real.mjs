// Runs in a network namespace of its own: loads files with a real program and prints what /proc/sys holds then.
// In: { loader, files, keys }; out: the values of the keys, in order.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const COMMANDS = {
  systemd: ['/lib/systemd/systemd-sysctl'],
  procps: ['sysctl', '-p'],
  busybox: ['busybox', 'sysctl', '-p'],
}

const results = JSON.parse(readFileSync(0, 'utf8')).map(({ loader, files, values }) => {
  for (const [key, value] of Object.entries(values)) writeFileSync(`/proc/sys/${key.replaceAll('.', '/')}`, `${value}\n`)
  const [program, ...args] = COMMANDS[loader]
  const { error } = spawnSync(program, [...args, ...files], { stdio: 'ignore', env: { PATH: process.env.PATH, LC_ALL: 'C' } })
  if (error) throw error
  return Object.keys(values).map((key) => Number(readFileSync(`/proc/sys/${key.replaceAll('.', '/')}`, 'utf8')))
})
process.stdout.write(JSON.stringify(results))
