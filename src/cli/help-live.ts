// The verbs that look at a kernel, a host or a path, not at files.

export const PROVE_HELP = `Usage: keepalint prove [options] [FILE]

Asks a real kernel: makes a client, a router and a server in network namespaces of their own
for each claim, sets the values there with sysctl, opens connections with SO_KEEPALIVE, cuts
paths and loses probes, and prints what we predict beside what Linux does. The host's own
network is not touched, and nothing is left when it ends, however it ends.

  FILE              a sysctl file, with the drop-ins it is loaded with, or a keepalive.yaml
                    (default: the nearest one); - reads standard input

  --max-time TIME   how long to watch (default 1m, or longer where no smaller values do):
                    long values are divided by a factor, which is printed, that keeps what
                    becomes of every connection
  --full            with the values as they are, however long that takes (20 min for data in
                    flight with the default tcp_retries2)
  --expiry WHAT     what the middleboxes do with packets of a flow that they have forgotten:
                    drop (default), reset, or pickup, as Linux does with nf_conntrack_tcp_loose
  --format NAME     text (default) or json

As in lint (the nearest keepalive.yaml says it for good):
  --model FILE, --middlebox BOX, --detect-within TIME, --survive-outage TIME,
  --survive-lost-probes N, --loader NAME, --root DIR

Needs Linux with the programs cat, ip, nft, sysctl, unshare and nsenter (sbin directories are
searched as well), and root or user namespaces that others may make.

Exit status: 0 the kernel does as predicted, 1 it does not, 2 wrong use, or there is no way
to try it here.

Examples:
  keepalint prove
  keepalint prove --middlebox aws-nlb-tcp etc/sysctl.d/60-keepalive.conf
  keepalint prove --full --format json keepalive.yaml > proof.json
`

export const AUDIT_HELP = `Usage: keepalint audit [options]

Looks at this running host, and changes nothing: what the kernel holds, against what the
sysctl files give (drift, with the likely cause); what the rules of keepalint lint say of
these values; and the established connections from /proc/net/tcp and tcp6: how many have a
keepalive timer, which services and peers hold idle ones without.

Works without root, with what it may see, and says what it could not.

  --namespaces               every network namespace that may be entered (root), such as
                             those of containers; the files are held against this one only
  --root DIR                 the files are below DIR, instead of /
  --loader NAME              what has loaded them: systemd, procps or busybox (default: as
                             keepalive.yaml says, busybox on Alpine, else systemd)
  --idle TIME                a connection is idle for long from TIME on (default: the
                             shortest idle timeout of the middleboxes, or 5 min)
  --all                      all services and peers, those with keepalive as well
  --format NAME              text (default) or json
  --color, --no-color        colour, whatever the terminal; NO_COLOR and FORCE_COLOR
                             are honoured

What the values are judged by, as in lint (the nearest keepalive.yaml says it for good):
  --model FILE, --middlebox BOX, --detect-within TIME, --survive-outage TIME,
  --survive-lost-probes N, --rule ID=off|warn|error, --strict

Exit status: 0 as the files say and no error found (warnings allowed), 1 drift or errors,
2 wrong use, unreadable files, or no Linux.

Examples:
  keepalint audit
  sudo keepalint audit --namespaces --all
  keepalint audit --middlebox aws-nlb-tcp --idle 1h
  keepalint audit --format json | jq '.namespaces[].connections.groups[] | select(.without > 0)'
`

export const MEASURE_HELP = `Usage: keepalint measure [options] HOST:PORT

Finds out after how long the path to a server forgets an idle flow. Connections are opened
and left idle, each for another time, and then asked by a keepalive probe whether they
still live. It narrows down to a bracket, tells a silent drop, a reset and an orderly close
by the server apart, names the middleboxes of the catalogue that do the same, and prints
what to put into keepalive.yaml. No data is sent, nothing is needed at the other end but a
server that waits for the client to speak first, for longer than the path keeps a flow.

  HOST:PORT         a name or an address; an IPv6 address in brackets, [2001:db8::1]:443
  --up-to TIME      leave nothing idle for longer (default 20m; 10s to 1d)
  --resolution TIME how wide the bracket may be (default: a tenth of the timeout, but at
                    least 1s and at most 5s)
  --format NAME     text (default) or json
  --quiet           no progress on standard error

At most 16 connections are open at a time, opened a tenth of a second apart and closed in
the end. Ctrl-C prints what is known by then. Needs Linux and no privileges.

Exit status: 0 an idle timeout was found, or flows are kept up to the limit; 1 something else
came first: the server closes or sends by itself, no probe is answered, flows contradict one
another, the path goes down, no more connections can be had, or Ctrl-C; 2 wrong use, or no
connection.

Examples:
  keepalint measure db.example:5432
  keepalint measure --up-to 10m --resolution 10s 192.0.2.7:22
  keepalint measure --format json [2001:db8::7]:9000 | jq .middlebox
`
