import type { Readable, Writable } from 'node:stream'
import { createInterface } from 'node:readline'

/** The values that come in as lines of JSON. */
export async function* readLines<Value>(from: Readable): AsyncGenerator<Value> {
  for await (const line of createInterface({ input: from, crlfDelay: Infinity })) yield JSON.parse(line) as Value
}

export function writeLine(to: Writable, value: object): void {
  to.write(`${JSON.stringify(value)}\n`)
}
