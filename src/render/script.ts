import { PARAMETERS } from '../kernel/parameters.ts'
import type { Model } from '../model/model.ts'
import { settingsOf } from '../model/settings.ts'
import { commentsOf } from './comments.ts'

/**
 * All values or none: what was changed before one is refused is put back. All of it is one function that the last
 * line calls, so that a script that arrives only in part does nothing.
 */
const BEFORE = `
set -u
unset IFS
# Where sysctl(8) is, which the PATH of a plain user may lack.
PATH=\${PATH:+$PATH:}/usr/sbin:/sbin
export PATH

# KEY=OLD of what was changed, the latest first.
changed=

holds() {
  test "$(sysctl -n "$1" 2>/dev/null)" = "$2"
}

# Puts everything back before it says a word: whoever reads that may be gone.
give_up() {
  trap '' HUP INT TERM PIPE
  left=
  for pair in $changed; do
    holds "\${pair%%=*}" "\${pair#*=}" || sysctl -w "$pair" >/dev/null 2>&1
    holds "\${pair%%=*}" "\${pair#*=}" || left="$left $pair"
  done
  printf 'keepalive: %s\\n' "$1" >&2
  if test -z "$left"; then
    printf 'keepalive: nothing is changed\\n' >&2
  else
    printf 'keepalive: could not put back%s; set it by hand\\n' "$left" >&2
  fi
  exit 1
}

apply() {
  old=$(sysctl -n "$1") || give_up "cannot read $1"
  test "$old" = "$2" && return
  changed="$1=$old $changed"
  message=$(sysctl -w "$1=$2" 2>&1 >/dev/null)
  holds "$1" "$2" || give_up "$1 = $2 was refused\${message:+: $message}"
}

apply_all() {
  trap 'give_up interrupted' HUP INT TERM PIPE
`

/**
 * A POSIX shell script that applies the values now, in the network namespace that it runs in: through `sysctl -w`,
 * read back one by one. If one is refused, those that were changed are put back and it exits 1. Needs the right
 * to write to /proc/sys. The same model gives the same bytes.
 *
 * @param from the model's file name, as it stands in the comments
 */
export function renderScript(model: Model, from: string): string {
  const comments = ['Applies the values now, in this network namespace; they are gone after the next boot.', ...commentsOf(model, from)]
  const values = settingsOf(model).map(({ parameter, value }) => `  apply ${PARAMETERS[parameter].key} ${value}`)
  return ['#!/bin/sh', ...comments.map((line) => `# ${line}`.trimEnd()), ...BEFORE.trimEnd().split('\n'), ...values, '}', '', 'apply_all', ''].join('\n')
}
