import type { World } from './world.ts'

/** The flag, then FORCE_COLOR and NO_COLOR in the order in which Node itself takes them, then the terminal. */
export function wantsColor(flag: boolean | undefined, { env, stdout }: World): boolean {
  if (flag !== undefined) return flag
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = env
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false'
  if (no !== undefined && no !== '') return false
  return stdout.isTTY === true && term !== 'dumb'
}
