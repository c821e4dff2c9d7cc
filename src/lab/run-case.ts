import { setTimeout as sleep } from 'node:timers/promises'
import type { Case, Observation } from '../prove/case.ts'
import { now, type ClientEvent } from './protocol.ts'
import type { Wired } from './wiring.ts'

/** How long the server has to answer at the end, in seconds. */
const ANSWER = 3
/** What is done to a path must be done before this part of the time to the first probe is over. */
const SOON = 0.8

/** Makes the connection of a case, does to its path what the case says, and watches. @throws Error where that did not work */
export async function runCase({ trio, keepalive, act, until }: Case, wired: Wired, port: number): Promise<Observation> {
  wired.order({ do: 'connect', host: wired.host, port, keepalive })
  const watched = watch(wired.events)
  const start = await Promise.race([watched.connected, wired.gone])
  await wired.act()
  if (act.kind !== 'nothing' && now() - start > SOON * trio.time) throw new Error('this machine is too busy: the path was changed too late')
  if (act.kind === 'cut-with-data') wired.order({ do: 'send' })
  await Promise.race([watched.ended, sleep((start + until - now()) * 1000), wired.gone])
  const onWire = (await wired.acks()) - 1
  const probes = [...watched.probes]
  if (watched.end() === null && act.kind !== 'cut-with-data') {
    wired.order({ do: 'send' })
    await Promise.race([watched.answered, watched.ended, sleep(ANSWER * 1000), wired.gone])
  }
  const end = watched.end()
  wired.close()
  return {
    probes: probes.map((at) => at - start),
    onWire,
    ended: end && { errno: end.errno, at: end.at - start },
    answered: end ? null : watched.wasAnswered(),
  }
}

interface Watched {
  /** When. */
  readonly connected: Promise<number>
  readonly answered: Promise<void>
  readonly ended: Promise<void>
  readonly wasAnswered: () => boolean
  readonly end: () => { readonly errno: string; readonly at: number } | null
  readonly probes: readonly number[]
}

function watch(events: AsyncGenerator<ClientEvent>): Watched {
  const [connected, answered, ended] = [deferred<number>(), deferred<undefined>(), deferred<undefined>()]
  let [wasAnswered, end]: [boolean, { errno: string; at: number } | null] = [false, null]
  const probes: number[] = []
  follow().catch((error: unknown) => { connected.reject(error as Error); })
  return { connected: connected.promise, answered: answered.promise, ended: ended.promise, wasAnswered: () => wasAnswered, end: () => end, probes }

  async function follow(): Promise<void> {
    for await (const event of events) {
      if (event.kind === 'connected') connected.resolve(event.at)
      else if (event.kind === 'probes') probes.push(...Array.from({ length: event.count }, () => event.at))
      else if (event.kind === 'answer') {
        wasAnswered = true
        answered.resolve(undefined)
      } else if (event.kind === 'ended') {
        end ??= event
        connected.reject(new Error(`there is no connection: ${event.errno}`))
        ended.resolve(undefined)
      }
    }
  }
}

interface Deferred<Value> {
  readonly promise: Promise<Value>
  readonly resolve: (value: Value) => void
  readonly reject: (error: Error) => void
}

function deferred<Value>(): Deferred<Value> {
  let settle!: Omit<Deferred<Value>, 'promise'>
  const promise = new Promise<Value>((resolve, reject) => {
    settle = { resolve, reject }
  })
  // Whoever waits for it hears of it; that nobody does is no bug.
  promise.catch(() => undefined)
  return { promise, ...settle }
}
