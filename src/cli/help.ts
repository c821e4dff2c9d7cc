export const HELP = `keepalint: finds what is wrong with the TCP keepalive settings of a Linux host

Usage: keepalint <command> [options]

Commands:
  lint [paths...]   is anything in these sysctl files wrong, risky or without effect?

Options:
  -h, --help        this text; keepalint lint --help for the command's own
  -V, --version     print the version

Examples:
  keepalint lint
  keepalint lint --middlebox aws-nlb-tcp /etc/sysctl.d/60-keepalive.conf
`

export const LINT_HELP = `Usage: keepalint lint [options] [paths...]

Lints sysctl.conf and sysctl.d files. A directory stands for the sysctl.conf and
sysctl.d/*.conf files below it; no path stands for the working directory; - reads
standard input. A file is judged together with the drop-ins it is loaded with.

What is on the path, and what is required (durations: 90, 90s, 5m, 1h30m). The nearest
keepalive.yaml (.yml, .json) up the tree says it for good; flags replace what it says:
  --model FILE               take this keepalive.yaml instead of the nearest one
  --middlebox BOX            a middlebox that idle flows cross (repeatable): its name
                             in the catalogue (aws-nlb-tcp), the name with its own idle
                             timeout (azure-lb-rule=15m), or just a timeout (350s)
  --detect-within TIME       a silent peer must be found within TIME
  --survive-outage TIME      an outage shorter than TIME must kill no idle connection
  --survive-lost-probes N    N probes in a row may get lost before a middlebox forgets
                             the flow (default 1)

How files are loaded:
  --loader NAME              systemd (default), procps or busybox
  --root DIR                 lint the host whose root is DIR, its tree taken literally
  --stdin-filename PATH      the file that standard input stands for

What is reported:
  --rule ID=off|warn|error   change a rule's level (repeatable)
  --format NAME              stylish (default), json or unix
  --quiet                    report errors only
  --max-warnings N           more than N warnings are a failure
  --allow-empty              finding no file to lint is no failure
  --color, --no-color        colour, whatever the terminal; NO_COLOR and FORCE_COLOR
                             are honoured

Exit status: 0 clean (warnings allowed), 1 errors found, 2 wrong use or unreadable input.

Examples:
  keepalint lint
  keepalint lint --middlebox aws-nlb-tcp --detect-within 2m etc/sysctl.d
  keepalint lint --root /mnt/image --format json
  printf 'net.ipv4.tcp_keepalive_time=7200\\n' | keepalint lint --middlebox 350s -
`
