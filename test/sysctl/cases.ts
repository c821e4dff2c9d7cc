export const TIME = 'net.ipv4.tcp_keepalive_time'
const ALL = 'net.ipv4.tcp_keepalive_*'

/** tcp_keepalive_time under systemd, procps and busybox; null: a template decides. */
export const CASES: readonly (readonly [name: string, files: readonly string[], time: readonly (number | null)[]])[] = [
  ['the kernel default', [''], [7200, 7200, 7200]],
  ['one assignment', [`${TIME}=60\n`], [60, 60, 60]],
  ['the last of two', [`${TIME}=60\n${TIME}=70\n`], [70, 70, 70]],
  ['the last of two spellings', [`${TIME}=60\nnet/ipv4/tcp_keepalive_time=70\n`], [70, 70, 70]],
  ['a later file', [`${TIME}=60\n`, `${TIME}=70\n`], [70, 70, 70]],
  ['a good value before a refused one is lost under systemd only', [`${TIME}=60\n${TIME}=60s\n`], [7200, 60, 60]],
  ['the same in a later file', [`${TIME}=60\n`, `${TIME}=\n`], [7200, 60, 60]],
  ['a refused value before a good one stops busybox', [`${TIME}=60s\n${TIME}=60\n`], [60, 60, 7200]],
  ['a comment sign right behind the equals sign does not stop busybox', [`${TIME}=#\n${TIME}=60\n`], [60, 60, 60]],
  ['octal', [`${TIME}=060\n`], [48, 48, 48]],
  ['a comment behind a blank', [`${TIME}=60 # x\n`], [60, 60, 60]],
  ['a leading minus', [`-${TIME}=60\n`], [60, 60, 7200]],
  ['a blank after the minus', [`- ${TIME}=60\n`], [60, 7200, 7200]],
  ['two minus signs', [`--${TIME}=60\n`], [7200, 60, 7200]],
  ['a glob', [`${ALL}=50\n`], [50, 50, 7200]],
  ['an explicit key shields from a later glob', [`${TIME}=60\n${ALL}=50\n`], [60, 60, 60]],
  ['and from an earlier one', [`${ALL}=50\n`, `${TIME}=60\n`], [60, 60, 60]],
  ['even if its value is refused', [`${TIME}=abc\n${ALL}=5\n`], [7200, 7200, 7200]],
  ['of two globs the later wins', [`${ALL}=50\nnet.ipv4.tcp_*_time=40\n`], [40, 40, 7200]],
  ['an exclusion', [`-${TIME}\n${ALL}=5\n`], [7200, 7200, 7200]],
  ['an exclusion after an assignment cancels it under systemd', [`${TIME}=60\n-${TIME}\n`], [7200, 60, 60]],
  ['the other way round it does not', [`-${TIME}\n${TIME}=60\n`], [60, 60, 60]],
  ['an exclusion that is a glob is taken literally', [`-net.ipv4.tcp_keepalive_[t]*\n${ALL}=5\n`], [5, 5, 7200]],
  ['a template', [`${TIME}={{ t }}\n`], [null, null, null]],
  ['a line that a template may leave out', [`${TIME}=60\n{% if x %}\n${TIME}=70\n{% endif %}\n`], [null, null, null]],
  ['after the block all is as before', [`{% if x %}\n# a\n{% endif %}\n${TIME}=60\n`], [60, 60, 60]],
  ['an unknown key', [`Net.ipv4.tcp_keepalive_time=60\n`], [7200, 7200, 7200]],
]
