// Runs in a network namespace of its own, as a process of its own: it is the server of all cases, and makes the
// namespaces of their routers and clients. Ends with the one who started it, when standard input does, and all that it
// has made ends with it.
import { readlinkSync } from 'node:fs'
import { once } from 'node:events'
import net from 'node:net'
import { goFirst } from './priority.ts'
import { readLines, writeLine } from './lines.ts'
import { run } from './program.ts'
import type { Job, Report } from './protocol.ts'
import { runCase } from './run-case.ts'
import { wire, type Wired } from './wiring.ts'

function tell(report: Report): void {
  writeLine(process.stdout, report)
}

/** Answers every byte; never speaks first. */
async function serve(): Promise<number> {
  const server = net.createServer((socket) => {
    socket.on('error', () => undefined)
    socket.on('data', (data) => socket.write(data))
  })
  server.listen(0, '0.0.0.0')
  await once(server, 'listening')
  return (server.address() as net.AddressInfo).port
}

/** So many networks are made side by side. */
const AT_ONCE = 8

async function perform({ outside, cases }: Job): Promise<void> {
  if (readlinkSync('/proc/self/ns/net') === outside) throw new Error('the lab is not in a network namespace of its own')
  await run('ip', ['link', 'set', 'lo', 'up'])
  const port = await serve()
  // All before the first connection: what starts up must not disturb what is measured.
  const wired: Wired[] = []
  for (let at = 0; at < cases.length; at += AT_ONCE) wired.push(...(await Promise.all(cases.slice(at, at + AT_ONCE).map((each, i) => wire(at + i, each)))))
  tell({ kind: 'wired' })
  await Promise.all(
    cases.map(async (each, index) => {
      try {
        tell({ kind: 'observed', index, observation: await runCase(each, wired[index]!, port) })
      } catch (error) {
        tell({ kind: 'failed', index, message: (error as Error).message })
      }
    }),
  )
}

async function main(): Promise<void> {
  for await (const job of readLines<Job>(process.stdin)) {
    perform(job).catch((error: unknown) => { tell({ kind: 'failed', index: null, message: (error as Error).message }); })
  }
  process.exit()
}

goFirst()
void main()
