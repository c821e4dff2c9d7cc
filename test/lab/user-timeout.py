# In a network namespace of its own: a connection over lo whose peer falls silent. Node cannot set TCP_USER_TIMEOUT.
import errno, json, socket, subprocess, sys, time

idle, intvl, probes, user_timeout = map(int, sys.argv[1:])
subprocess.run(['ip', 'link', 'set', 'lo', 'up'], check=True)
server = socket.create_server(('127.0.0.1', 0))
client = socket.socket()
client.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
client.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE, idle)
client.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPINTVL, intvl)
client.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPCNT, probes)
client.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, user_timeout)
client.connect(server.getsockname())
start = time.monotonic()
rules = 'table ip silent {\nchain in {\ntype filter hook input priority 0; drop\n}\n}\n'
subprocess.run(['nft', '-f', '-'], input=rules, text=True, check=True)
try:
    client.recv(1)
    seen = 'EOF'
except OSError as error:
    seen = errno.errorcode[error.errno]
print(json.dumps({'seconds': time.monotonic() - start, 'errno': seen}))
