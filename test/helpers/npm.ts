import { spawnSync } from 'node:child_process'

const CI = process.env['CI'] === 'true'

const { status } = spawnSync('npm', ['ping', '--fetch-retries=0'])

/** Why tests that install something cannot run here; null where they can, and in CI, which must not pass without them. */
export const noRegistry: string | null = status === 0 || CI ? null : 'the npm registry cannot be reached'
