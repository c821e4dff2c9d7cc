// A server on port 7000: wait | close SECONDS | vary SECONDS | reset SECONDS | greet SECONDS | talk SECONDS | restart SECONDS | limit N
import { createServer } from 'node:net'
import { setInterval, setTimeout } from 'node:timers'

const [what, number] = process.argv.slice(2)
const count = Number(number)
const open = new Set()
let varied = 0

const server = createServer({ allowHalfOpen: false }, (socket) => {
  socket.on('error', () => {})
  socket.on('close', () => open.delete(socket))
  open.add(socket)
  process.stdout.write('.')
  socket.resume()
  if (what === 'close') setTimeout(() => socket.end('timeout\r\n'), count * 1000)
  if (what === 'vary') setTimeout(() => socket.end('timeout\r\n'), (1 + (varied++ % 4) / 4) * count * 1000)
  if (what === 'reset') setTimeout(() => socket.resetAndDestroy(), count * 1000)
  if (what === 'greet') setTimeout(() => socket.write('220 hello\r\n'), count * 1000)
  if (what === 'talk') setInterval(() => socket.write('.'), count * 1000).unref()
  if (what === 'restart' && open.size === 3) setTimeout(() => open.forEach((each) => each.end()), count * 1000)
  if (what === 'limit' && open.size > count) socket.end('too many connections\r\n')
})
server.listen(7000, '::', () => process.stdout.write('ready\n'))
