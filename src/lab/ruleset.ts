import type { Act, Expiry, Path } from '../prove/case.ts'

/** Names of the router's two sides. */
export const NEAR = 'near'
export const FAR = 'far'

const FORGOTTEN: Readonly<Record<Expiry, string>> = {
  drop: 'ct state invalid drop;',
  reset: 'ct state invalid reject with tcp reset;',
  pickup: '',
}

/** Probes are ACKs without data. The chains stand before connection tracking, which must not see what gets lost. */
export function rulesetOf(path: Path): string {
  const nat = path.kind === 'nat' ? [`chain translate { type nat hook postrouting priority 100; oifname ${FAR} masquerade; }`, `chain pass { type filter hook forward priority 0; ${FORGOTTEN[path.expiry]} }`] : []
  return `table ip lab {
    counter acks {}
    chain count { type filter hook prerouting priority -310; iifname ${NEAR} tcp flags & (fin | syn | rst | psh | ack) == ack counter name acks; }
    chain act { type filter hook prerouting priority -305; }
    ${nat.join('\n')}
  }\n`
}

/** Bytes of an ACK without data and without options: the clients send no timestamps. */
const ACK = 40

/** What is added to that; null: nothing. */
export function actOf(act: Act): string | null {
  if (act.kind === 'nothing') return null
  if (act.kind === 'lose') return `add rule ip lab act iifname ${NEAR} quota until ${ACK * act.packets + 1} bytes drop\n`
  return 'add rule ip lab act drop\n'
}
