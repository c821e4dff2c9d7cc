import { once } from 'node:events'
import path from 'node:path'
import { TRIO, PARAMETERS } from '../kernel/parameters.ts'
import type { Case } from '../prove/case.ts'
import { readLines, writeLine } from './lines.ts'
import { run, runIn, startInNamespace } from './program.ts'
import type { ClientEvent, Order } from './protocol.ts'
import { actOf, FAR, NEAR, rulesetOf } from './ruleset.ts'

/** A client, a router and the way to the server, which is this process. */
export interface Wired {
  /** The server's address, as the client sees it. */
  readonly host: string
  readonly order: (order: Order) => void
  readonly events: AsyncGenerator<ClientEvent>
  /** Rejects when the client or the router is no more. */
  readonly gone: Promise<never>
  /** Does to the path what the case says. */
  readonly act: () => Promise<void>
  /** How many ACKs without data the client has sent, those that get lost included. */
  readonly acks: () => Promise<number>
  /** Lets go of the namespaces. */
  readonly close: () => void
}

const CLIENT = path.join(import.meta.dirname, 'client.js')

/**
 * Makes the namespaces of one case, none of which has a name: each lives for as long as its process. The client has
 * 10.1.INDEX.2, the server 10.2.INDEX.2, the router between them .1 on both sides.
 */
export async function wire(index: number, { trio, retries2, path: way, act }: Case): Promise<Wired> {
  const started = [await startInNamespace('cat'), await startInNamespace(process.execPath, CLIENT)] as const
  const [router, client] = [started[0].child, started[1].child]
  const gone = Promise.race(started.map((each) => each.gone))
  gone.catch(() => undefined)
  const events = readLines<ClientEvent>(client.stdout)
  router.stdin.write('\n')
  // Both have answered, so both are in their namespaces.
  await Promise.race([Promise.all([once(router.stdout, 'data'), events.next()]), gone])
  const [near, far] = [router.pid!, client.pid!]

  await run('ip', ['-batch', '-'], lines(`link add to-${index} type veth peer name ${FAR} netns ${near}`, `addr add 10.2.${index}.2/24 dev to-${index}`, `link set to-${index} up`))
  await runIn(near, 'ip', ['-batch', '-'], lines(`link add ${NEAR} type veth peer name uplink netns ${far}`, `addr add 10.1.${index}.1/24 dev ${NEAR}`, `addr add 10.2.${index}.1/24 dev ${FAR}`, `link set ${NEAR} up`, `link set ${FAR} up`))
  await runIn(far, 'ip', ['-batch', '-'], lines(`addr add 10.1.${index}.2/24 dev uplink`, 'link set uplink up', `route add default via 10.1.${index}.1`))
  await run('ip', ['route', 'add', `10.1.${index}.0/24`, 'via', `10.2.${index}.1`])
  // The rules first: connection tracking, and its parameters with it, may be there only once a rule asks for it.
  await runIn(near, 'nft', ['-f', '-'], rulesetOf(way))
  await runIn(near, 'sysctl', ['-q', '-p', '-'], routerSettings(way))
  await runIn(far, 'sysctl', ['-q', '-p', '-'], clientSettings(trio, retries2))

  return {
    host: `10.2.${index}.2`,
    order: (order) => { writeLine(client.stdin, order); },
    events,
    gone,
    act: async () => {
      const rule = actOf(act)
      if (rule !== null) await runIn(near, 'nft', ['-f', '-'], rule)
    },
    acks: async () => Number(/packets (\d+)/.exec(await runIn(near, 'nft', ['list', 'counter', 'ip', 'lab', 'acks']))![1]),
    close: () => {
      router.stdin.end()
      client.stdin.end()
    },
  }
}

function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`
}

function routerSettings(way: Case['path']): string {
  const forward = 'net.ipv4.ip_forward = 1'
  if (way.kind === 'router') return lines(forward)
  return lines(forward, `net.netfilter.nf_conntrack_tcp_timeout_established = ${way.idleTimeout}`, `net.netfilter.nf_conntrack_tcp_loose = ${way.expiry === 'pickup' ? 1 : 0}`)
}

/** As a sysctl.conf would set them. Without timestamps all ACKs without data have one size. */
function clientSettings(trio: Case['trio'], retries2: number | null): string {
  return lines(
    ...TRIO.map((id) => `${PARAMETERS[id].key} = ${trio[id]}`),
    ...(retries2 === null ? [] : [`${PARAMETERS.retries2.key} = ${retries2}`]),
    'net.ipv4.tcp_timestamps = 0',
  )
}
