import { spawnSync } from 'node:child_process'

const probe = process.getuid?.() === 0 ? spawnSync('unshare', ['--net', 'true'], { encoding: 'utf8' }) : null

/** Why tests that need a network namespace of their own cannot run here; null where they can. */
export const noNamespace: string | null =
  probe === null ? 'needs root' : probe.status === 0 ? null : `unshare --net does not work here: ${probe.error?.message ?? probe.stderr.trim()}`

if (noNamespace !== null) console.warn(`skipped: tests in a network namespace (${noNamespace})`)
