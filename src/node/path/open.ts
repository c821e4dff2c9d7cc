import { connect, type Socket } from 'node:net'
import type { Address } from './address.ts'

/** Seconds. */
export const CONNECT_TIMEOUT = 10

/** Seconds on a clock that nobody sets. */
export function now(): number {
  return performance.now() / 1000
}

/** A connection that is established. Rejects with the error of the connection. */
export function openSocket({ address, port }: Address, signal?: AbortSignal): Promise<Socket> {
  const socket = connect({ host: address, port })
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      fail(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' }))
    }, CONNECT_TIMEOUT * 1000)
    const giveUp = (): void => {
      fail(new Error('interrupted'))
    }
    const settle = (): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', giveUp)
    }
    const fail = (error: Error): void => {
      settle()
      socket.destroy()
      reject(error)
    }
    signal?.addEventListener('abort', giveUp)
    socket.once('error', fail)
    socket.once('connect', () => {
      settle()
      socket.off('error', fail)
      resolve(socket)
    })
  })
}
