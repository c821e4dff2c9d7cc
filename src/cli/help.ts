export const HELP = `keepalint: TCP keepalive of Linux hosts as code, and a linter for the files that set it

Usage: keepalint <command> [options]

Commands:
  lint [paths...]   is anything in these files wrong, risky or without effect?
  render [models]   the files that a keepalive.yaml stands for; are those on disk still the same?
  resolve [files]   which value wins for each parameter, from where, and why did the others lose?
  plan [model]      which values meet what is required, at the least cost?
  explain <name>    what does this rule, parameter or middlebox mean; what do the values
                    of this file do on the wire, second by second?
  init [directory]  a first keepalive.yaml from the sysctl files that are here
  prove [file]      does a real kernel behave as predicted?
  audit             is this running host as its files say, and which of its connections
                    have no keepalive?
  measure HOST:PORT after how long does the path to there forget an idle flow?
  rules [words]     which rules are there?
  middleboxes [words]
                    which middleboxes are known, and when do they forget an idle flow?

Options:
  -h, --help        this text; keepalint <command> --help for the command's own
  -V, --version     print the version

Examples:
  keepalint lint
  keepalint lint --middlebox aws-nlb-tcp /etc/sysctl.d/60-keepalive.conf
  keepalint render --write
  keepalint resolve --all-loaders --root /mnt/image
  keepalint plan --middlebox aws-nlb-tcp --detect-within 2m
  keepalint explain tcp_keepalive_time
`

export const EXPLAIN_HELP = `Usage: keepalint explain [options] RULE|PARAMETER|MIDDLEBOX|FILE

Explains one thing, offline: a rule, as its page does; a parameter of the kernel, with what
it does, its unit, default and limits; a middlebox of the catalogue, with its idle timeout,
its source, and which values fit; or what the values of a file do on the wire, as a
timeline of an idle connection whose peer is alive, of one whose peer falls silent, and of
one with data in flight.

  RULE              a rule's name; keepalint rules lists them
  PARAMETER         time, tcp_keepalive_time, net.ipv4.tcp_keepalive_time, its path below
                    /proc/sys, or the socket option, TCP_KEEPIDLE; SO_KEEPALIVE and
                    TCP_USER_TIMEOUT as well
  MIDDLEBOX         its name in the catalogue, or another name of it, such as nlb; a part
                    of it lists those that have it
  FILE              a sysctl file, with the drop-ins it is loaded with, or a
                    keepalive.yaml; - reads standard input

  --format NAME     text (default) or json; of a file svg as well, a picture
  --color, --no-color
                    colour, whatever the terminal; NO_COLOR and FORCE_COLOR are honoured

For the timeline of a file, as in lint (the nearest keepalive.yaml says it for good):
  --model FILE, --middlebox BOX, --detect-within TIME, --survive-outage TIME,
  --survive-lost-probes N, --loader NAME, --root DIR
  --ascii           no signs beyond ASCII
  --width N         so many columns, 60 to 400 (default: the terminal's, up to 120, or 80)

Exit status: 0 explained, 2 wrong use, a name that stands for nothing, or values that are
not known.

Examples:
  keepalint explain first-probe-too-late
  keepalint explain net.ipv4.tcp_keepalive_intvl
  keepalint explain aws-nlb-tcp
  keepalint explain --format json azure-lb-rule | jq .middlebox.idleTimeout
  keepalint explain --middlebox aws-nlb-tcp etc/sysctl.d/60-keepalive.conf
  keepalint explain --format svg keepalive.yaml > timeline.svg
`

export const INIT_HELP = `Usage: keepalint init [options] [directory]

Writes a first keepalive.yaml into the directory, by default the working directory: the
values that the sysctl files below it end up with, each with the line it is from, and what
is said here of the path and the requirements. The rest stands in it as examples. Hosts
that set different values need a keepalive.yaml each. For / it is what this host loads.

  --middlebox BOX            a middlebox that idle flows cross (repeatable): its name
                             in the catalogue (aws-nlb-tcp), the name with its own idle
                             timeout (azure-lb-rule=15m), or just a timeout (350s)
  --detect-within TIME       a silent peer must be found within TIME
  --survive-outage TIME      an outage shorter than TIME must kill no idle connection
  --survive-lost-probes N    N probes in a row may get lost before a middlebox forgets
                             the flow
  --loader NAME              what applies the files: systemd (default), procps or busybox
  --stdout                   print it, write nothing; so does - as the directory
  --force                    overwrite the keepalive.yaml that is there

A file that is there is listed as an output behind a #: render --write replaces all of it.

Exit status: 0 written, 2 wrong use, files that cannot be read or set different values, or
a keepalive.yaml (.yml, .json) that is there already.

Examples:
  keepalint init
  keepalint init --middlebox aws-nlb-tcp --detect-within 3m
  keepalint init --stdout --loader procps hosts/web
`

export const RULES_HELP = `Usage: keepalint rules [options] [words...]

Lists the rules: level, whether a rule is on by default (recommended) or not (strict),
whether findings carry a fix or suggestions, and what it does. With words only those that
have all of them in their name or description.

  --format NAME     text (default) or json

Exit status: 0 listed, 2 wrong use, or no rule has these words.

Examples:
  keepalint rules
  keepalint rules middlebox
  keepalint rules --format json | jq -r '.rules[] | select(.fixable).id'
`

export const MIDDLEBOXES_HELP = `Usage: keepalint middleboxes [options] [words...]

Lists the middleboxes of the catalogue: the idle timeout after which they forget a flow, to
what it can be set, whether a keepalive probe restarts it, and how sure that is (verified:
read in the source; secondary: the source repeats somebody else; recalled: from memory).
With words only those that have all of them in their name, another name, vendor or product.

  --format NAME     text (default) or json

keepalint explain NAME shows one with its source, what both ends see, and how to change the
timeout. A box of your own needs no name: --middlebox 350s, or name and idleTimeout in
keepalive.yaml.

Exit status: 0 listed, 2 wrong use, or no middlebox has these words.

Examples:
  keepalint middleboxes
  keepalint middleboxes azure nat
  keepalint middleboxes --format json fortinet | jq -r '.middleboxes[].change'
`
