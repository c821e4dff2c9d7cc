// The other end, in a network namespace of its own: accepts connections on port 5432, and never reads.
import net from 'node:net'

process.stdout.write('here\n')
process.stdin.once('data', () => {
  const server = net.createServer({ pauseOnConnect: true }, () => undefined)
  server.listen(5432, '::', () => process.stdout.write('listening\n'))
})
