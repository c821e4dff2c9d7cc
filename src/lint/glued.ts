import type { Assignment } from '../carrier/document.ts'

/** Whether a value goes on with another assignment of one of the three: `60 net.ipv4.tcp_keepalive_intvl = 10`. */
export function holdsAnother({ value: { raw } }: Assignment): boolean {
  return /^\d+[;,&]*[ \t]+net[./]ipv4[./]tcp_keepalive_(?:time|intvl|probes)[ \t]*=/.test(raw)
}
