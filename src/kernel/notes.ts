import { PARAMETERS, type ParameterId, type Trio } from './parameters.ts'
import { detection, LATE, retransmission, survivedOutage } from './timing.ts'

/** What there is to say of a parameter or a socket option beyond its numbers. Names stand in `code`. */
export interface Note {
  /** What it does, in one sentence. */
  readonly does: string
  /** What else there is to know, a paragraph each: what it does together with the others first. */
  readonly more: readonly string[]
  /** Which network namespaces have it, and since when. */
  readonly scope: string
  readonly sources: readonly string[]
  /** Ids of the rules that judge it. */
  readonly rules: readonly string[]
}

const DEFAULTS: Trio = { time: PARAMETERS.time.default, intvl: PARAMETERS.intvl.default, probes: PARAMETERS.probes.default }
const SUM = `${DEFAULTS.time} + ${DEFAULTS.intvl} * ${DEFAULTS.probes} = ${detection(DEFAULTS)} s`
const TIMER = 'tcp_keepalive_timer() in net/ipv4/tcp_timer.c'
const IP_SYSCTL = 'Documentation/networking/ip-sysctl.rst'

const ONLY_SO_KEEPALIVE = 'It acts only on sockets with SO_KEEPALIVE, and not on those that have set the socket option. `net.ipv4` is for IPv6 as well: there is no key of its own for that.'
const TRIO_SCOPE = 'each network namespace has its own since Linux 4.5; a new one, so a container with a network of its own, starts with the kernel default, not with the value of its host'
const EACH_NAMESPACE = 'each network namespace has its own; a new one starts with the kernel default'
const DETECTION = 'A peer that never answers is given up with ETIMEDOUT after `time` + `intvl` * `probes`'
const OUTAGE = `No idle connection is given up in an outage of the path shorter than (\`probes\` - 1) * \`intvl\`: (${DEFAULTS.probes} - 1) * ${DEFAULTS.intvl} = ${survivedOutage(DEFAULTS)} s by default.`
/** To one digit, down: M(b) is what takes at least so long. */
const least = (retries: number): number => Math.floor(retransmission(retries).least * 10 + 1e-9) / 10

export const PARAMETER_NOTES: Readonly<Record<ParameterId, Note>> = {
  time: {
    does: 'After so many seconds of silence the kernel sends the first keepalive probe on a connection.',
    more: [
      'Silence counts from the last segment received, be it data or an acknowledgement. What this side sends does not count; the acknowledgement that comes back does.',
      `${DETECTION}: ${SUM} by default. A live idle connection is probed every max(\`time\`, \`intvl\`) seconds, not every \`time\`: after an answered probe the timer still waits \`intvl\`.`,
      `To keep a flow through a middlebox, one lost probe included: ${LATE} * (max(\`time\`, \`intvl\`) + \`intvl\`) below its idle timeout. ${LATE} because the kernel's timers fire up to 8/63 late.`,
      'While data is unacknowledged or unsent no probe goes out: then `tcp_retries2` decides.',
      'A lower value reaches a connection that is idle already only when its old timer fires; setsockopt(2) acts at once.',
      '0 does not switch keepalive off: probes go out from the start, every `intvl`. A value below 0 does switch it off, in silence.',
      ONLY_SO_KEEPALIVE,
    ],
    scope: TRIO_SCOPE,
    sources: [TIMER, 'kernel/time/timer.c (lateness)', 'tcp(7)', 'measured on Linux 6.18, HZ=250'],
    rules: ['first-probe-too-late', 'probe-may-be-late', 'first-probe-late-for-common-middleboxes', 'zero-time', 'keepalive-defeated'],
  },
  intvl: {
    does: 'So many seconds lie between two keepalive probes while none is answered.',
    more: [
      `${DETECTION}: ${SUM} by default. Where it is longer than \`time\`, it also sets the pace on a live idle connection: a probe every max(\`time\`, \`intvl\`) seconds.`,
      OUTAGE,
      `A middlebox keeps the flow, k lost probes included, if ${LATE} * (max(\`time\`, \`intvl\`) + k * \`intvl\`) is below its idle timeout.`,
      'It is read at every run of the timer, so that a new value acts on connections that are being probed.',
      '0 sends all probes within milliseconds; where `intvl` * `probes` is shorter than the round trip, a live peer is given up. Below 0 one probe goes out and then none for 2^32 jiffies: a dead peer is not found.',
      'Above 300 s: the connection tracking of Linux may forget a flow between two unanswered probes, whatever its idle timeout is (nf_conntrack_tcp_max_retrans, nf_conntrack_tcp_timeout_max_retrans).',
      ONLY_SO_KEEPALIVE,
    ],
    scope: TRIO_SCOPE,
    sources: [TIMER, 'nf_conntrack_tcp_packet() in net/netfilter/nf_conntrack_proto_tcp.c', 'tcp(7)', 'measured on Linux 6.18, HZ=250'],
    rules: ['no-loss-margin', 'short-outage-kills', 'suspicious-unit', 'keepalive-defeated'],
  },
  probes: {
    does: 'So many keepalive probes in a row may stay unanswered; then the connection is given up.',
    more: [
      `Exactly so many are sent. \`intvl\` after the last one the application gets ETIMEDOUT and the peer a reset. ${DETECTION}: ${SUM} by default. Any acknowledgement starts the count anew.`,
      OUTAGE,
      'To survive k lost probes it has to be more than k.',
      '0 does not mean "do not probe": every connection that is idle for `time` is dropped without a probe, live or not.',
      'On a socket with TCP_USER_TIMEOUT it is ignored.',
      ONLY_SO_KEEPALIVE,
    ],
    scope: TRIO_SCOPE,
    sources: [TIMER, 'tcp(7)', 'measured on Linux 6.18, HZ=250'],
    rules: ['no-loss-margin', 'outage-kills-connections', 'short-outage-kills', 'keepalive-defeated'],
  },
  retries1: {
    does: 'After so many retransmissions that are not acknowledged the kernel suspects the route and looks for another one.',
    more: ['It gives up no connection: that is `tcp_retries2`. RFC 1122 asks for at least 3. Keepalive probes are not counted.'],
    scope: EACH_NAMESPACE,
    sources: ['tcp_write_timeout() in net/ipv4/tcp_timer.c', IP_SYSCTL],
    rules: ['invalid-value'],
  },
  retries2: {
    does: 'Decides how long data is sent again that nobody acknowledges, before the connection is given up.',
    more: [
      'Keepalive is silent while data is in flight: this value decides then, and `time`, `intvl` and `probes` do not.',
      `The kernel makes a time of the count b: 0.2 * (2^(b + 1) - 1) seconds up to 9, then 120 s for each one more. The connection is dropped at the first retransmission after that: ${least(15)} s or more for 15, ${least(7)} s or more for 7, ${least(5)} s or more for 5. A round trip of 200 ms or more makes it longer.`,
      'It holds for every connection of the namespace, and a small value kills connections in a short outage of the path. TCP_USER_TIMEOUT replaces it on one socket.',
    ],
    scope: EACH_NAMESPACE,
    sources: ['tcp_model_timeout(), retransmits_timed_out() in net/ipv4/tcp_timer.c', IP_SYSCTL, 'measured on Linux 6.18, HZ=250'],
    rules: ['retransmission-outlasts-detection'],
  },
  synRetries: {
    does: 'So many times a SYN is sent again before connect(2) fails with ETIMEDOUT.',
    more: [
      'The default of 6 gives up after 127 s; since Linux 6.5, where the first retransmissions come a second apart (tcp_syn_linear_timeouts = 4), after 131 s.',
      'It ends where keepalive begins: probes go out on established connections only.',
    ],
    scope: EACH_NAMESPACE,
    sources: [IP_SYSCTL, 'tcp(7)'],
    rules: ['invalid-value'],
  },
  finTimeout: {
    does: 'So many seconds the kernel keeps a connection in FIN-WAIT-2 that the application has closed, for the FIN of the peer.',
    more: ['It is no idle timeout and touches no open connection: what looks for a dead peer before close(2) is keepalive.'],
    scope: EACH_NAMESPACE,
    sources: [IP_SYSCTL, 'tcp(7)'],
    rules: ['invalid-value'],
  },
  orphanRetries: {
    does: 'So many retransmissions are tried on a connection that the application has closed and whose data is not acknowledged.',
    more: ['The default of 0 stands for 8, while the retransmission timeout has not reached its longest. For connections that are still open it is `tcp_retries2`.'],
    scope: EACH_NAMESPACE,
    sources: ['tcp_orphan_retries() in net/ipv4/tcp_timer.c', IP_SYSCTL],
    rules: ['invalid-value'],
  },
  conntrackEstablished: {
    does: 'After so many seconds without a packet the connection tracking of this host forgets an established TCP flow.',
    more: [
      `Every packet starts it anew, keepalive probes and their answers too. It is exact, and timers of keepalive are late: keep it above ${LATE} * max(\`time\`, \`intvl\`), or the host forgets its own idle connections.`,
      '0 and below are accepted, and break every TCP connection that is tracked: entries expire at once.',
      'The key is there only while nf_conntrack is loaded; where that is a module loaded after systemd-sysctl has run, the line has no effect at boot. /etc/modules-load.d loads it earlier.',
    ],
    scope: EACH_NAMESPACE,
    sources: ['net/netfilter/nf_conntrack_proto_tcp.c', 'Documentation/networking/nf_conntrack-sysctl.rst', 'measured on Linux 6.18'],
    rules: ['own-conntrack-too-short'],
  },
}

/** Socket options that stand behind no parameter and decide what the parameters do. */
export const SOCKET_OPTION_NOTES: Readonly<Record<string, Note>> = {
  SO_KEEPALIVE: {
    does: 'Switches keepalive on for one socket. It is off by default, and without it the three parameters do nothing.',
    more: [
      'What the socket has not set itself (TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_KEEPCNT) comes from the sysctls, whenever its timer runs.',
      'Sockets that accept(2) returns inherit it, and the three options, from the one that listens. No sysctl switches it on for programs that do not.',
      'Switched on late, it waits a full `time` from then.',
    ],
    scope: 'one socket',
    sources: [TIMER, 'socket(7), tcp(7)', 'measured on Linux 6.18, HZ=250'],
    rules: [],
  },
  TCP_USER_TIMEOUT: {
    does: 'Milliseconds after which one socket is given up while data is not acknowledged, or while keepalive probes are not answered.',
    more: [
      'Above 0 it replaces `tcp_retries2` for data in flight. For keepalive it replaces `probes`: the socket is given up when the timer runs, a probe is out and the silence has lasted so long. That is at `time` + k * `intvl`, with the smallest k of 1 or more that reaches it, so never before `time` + `intvl`, and possibly long after `time` + `intvl` * `probes`.',
      'It also gives up a live peer that keeps its window closed for so long.',
      'setsockopt(2) takes 0 to 2147483647; 0, the default, is off. There is no sysctl for it.',
    ],
    scope: 'one socket',
    sources: [TIMER, 'tcp(7)', 'measured on Linux 6.18, HZ=250'],
    rules: [],
  },
}
