// Runs in the network namespace of the client of one case, as a process of its own: a connection has the values of the
// namespace that it is made in. Ends with the one who started it, when standard input does.
import { readFileSync } from 'node:fs'
import net from 'node:net'
import { goFirst } from './priority.ts'
import { readLines, writeLine } from './lines.ts'
import { now, type ClientEvent, type Order } from './protocol.ts'

/** How often the kernel's counter is looked at, in milliseconds. */
const EVERY = 10

function tell(event: ClientEvent): void {
  writeLine(process.stdout, event)
}

/** How many keepalive probes this namespace has sent: the values of TcpExt stand in the line below their names. */
function probesSent(): number {
  const [names = '', values = ''] = readFileSync('/proc/self/net/netstat', 'latin1').split('\n', 2)
  return Number(values.split(' ')[names.split(' ').indexOf('TCPKeepAlive')])
}

function watchProbes(): void {
  let before = probesSent()
  setInterval(() => {
    const sent = probesSent()
    if (sent > before) tell({ kind: 'probes', at: now(), count: sent - before })
    before = sent
  }, EVERY)
}

function connect({ host, port, keepalive }: Extract<Order, { do: 'connect' }>): net.Socket {
  const socket = net.connect({ host, port })
  socket.on('connect', () => {
    const at = now()
    // Without a delay Node leaves the three values to the kernel: those of this namespace.
    if (keepalive) socket.setKeepAlive(true)
    tell({ kind: 'connected', at })
  })
  socket.on('data', () => { tell({ kind: 'answer', at: now() }); })
  socket.on('error', (error: NodeJS.ErrnoException) => { tell({ kind: 'ended', at: now(), errno: error.code ?? error.message }); })
  socket.on('end', () => { tell({ kind: 'ended', at: now(), errno: 'EOF' }); })
  return socket
}

async function obey(): Promise<void> {
  let socket: net.Socket | undefined
  for await (const order of readLines<Order>(process.stdin)) {
    if (order.do === 'connect') socket = connect(order)
    else socket?.write('?')
  }
  process.exit()
}

goFirst()
watchProbes()
tell({ kind: 'ready' })
void obey()
