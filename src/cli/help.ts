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

export const LINT_HELP = `Usage: keepalint lint [options] [paths...]

Lints sysctl.conf and sysctl.d files, and keepalive.yaml itself. A directory stands for
the files of these names below it; no path stands for the working directory; - reads
standard input. A file is judged together with the drop-ins it is loaded with. In a
sysctl.d a file without .conf is linted too, if it looks as if it were meant to be loaded.

What is on the path, and what is required (durations: 90, 90s, 5m, 1h30m). The nearest
keepalive.yaml (.yml, .json) up the tree says it for good; flags replace what it says:
  --model FILE               take this keepalive.yaml instead of the nearest one
  --middlebox BOX            a middlebox that idle flows cross (repeatable): its name
                             in the catalogue (aws-nlb-tcp, nlb), the name with its own
                             idle timeout (azure-lb-rule=15m), or just a timeout (350s);
                             keepalint middleboxes lists the names
  --detect-within TIME       a silent peer must be found within TIME
  --survive-outage TIME      an outage shorter than TIME must kill no idle connection
  --survive-lost-probes N    N probes in a row may get lost before a middlebox forgets
                             the flow (default 1)

How files are loaded:
  --loader NAME              systemd (default), procps or busybox
  --root DIR                 lint the host whose root is DIR, its tree taken literally
  --stdin-filename PATH      the file that standard input stands for

What is mended:
  --fix                      mend the text where that changes nothing of what the kernel
                             ends up with; what is left is reported
  --fix-dry-run              show what --fix would change, write nothing

What is reported:
  --rule ID=off|warn|error   change a rule's level (repeatable)
  --strict                   the rules that are off by default as well
  --no-inline-config         ignore comments such as # keepalint-disable-next-line RULE
  --report-unused-disable-directives
                             such a comment that holds nothing back is an error
  --format NAME[:FILE]       stylish (default), json, sarif, junit, github, gitlab, unix;
                             printed, or written to FILE (repeatable; one is printed)
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
  keepalint lint --format stylish --format sarif:keepalint.sarif
  printf 'net.ipv4.tcp_keepalive_time=7200\\n' | keepalint lint --middlebox 350s -
`

export const RENDER_HELP = `Usage: keepalint render [options] [models...]

Prints or writes the files that a keepalive.yaml lists as its outputs: a sysctl.d fragment,
a shell script that applies the values now, or JSON. Without a model the nearest
keepalive.yaml (.yml, .json) up the tree; a directory stands for the one in it; - reads
standard input. Without a flag the outputs are printed, or the sysctl fragment where the
model lists none.

  --format NAME     print this format alone: sysctl, script or json
  --write           write the outputs to their paths, seen from where the model is
  --out DIR         write them below DIR instead; never outside of it
  --check           compare the files on disk (with --out, those below DIR) with what would
                    be written, print a unified diff, write nothing

Files are written beside their place and renamed; those that are the same are left alone.

Exit status: 0 done, or nothing differs; 1 --check found a difference; 2 wrong use, a bad
model, or a file that cannot be written.

Examples:
  keepalint render
  keepalint render --write
  keepalint render --check || echo 'run keepalint render --write and commit'
  keepalint render --out /mnt/image hosts/web/keepalive.yaml
  keepalint render --format script | ssh root@web1 sh
`

export const PLAN_HELP = `Usage: keepalint plan [options] [model]

Finds the values that meet what is required at the least cost: the largest time, and among
those within 3 % of it the longest outage survived, then the fewest probes. Timers up to
12.7 % late are counted in. The requirements are those of the model, or of the nearest
keepalive.yaml (.yml, .json) up the tree if there is one; flags replace what it says.

  --middlebox BOX              what idle flows cross, as for keepalint lint (repeatable)
  --detect-within TIME         a silent peer must be found within TIME
  --survive-outage TIME        a shorter outage must kill no idle connection (default 5s)
  --survive-lost-probes N      so many probes in a row may get lost (default 1)
  --connections N              idle connections on one host
  --max-probes-per-second N    and the probes that they may cost
  --write                      put the values into the model; comments and layout stay
  --format NAME                text (default) or json

Searched are time up to 7200, intvl up to 300 and probes of 3 to 9.

Exit status: 0 there is a plan; 1 no values meet all of it: what conflicts is said, and by
how much each requirement would have to give; 2 wrong use, a bad model, nothing to plan for.

Examples:
  keepalint plan --middlebox aws-nlb-tcp --detect-within 2m --survive-outage 20s
  keepalint plan --middlebox 350s --connections 100000 --max-probes-per-second 500
  keepalint plan --write hosts/web/keepalive.yaml
`

export const RESOLVE_HELP = `Usage: keepalint resolve [options] [files...]

Shows which value wins for each parameter, from which file and line, and why the others
lost. Files are loaded in the order in which they are named, as \`sysctl -p FILES\` or
\`systemd-sysctl FILES\` would; without any, what this machine loads at boot.

  --root DIR        what the host whose root is DIR loads at boot
  --loader NAME     systemd (default), procps or busybox
  --all-loaders     all three, side by side
  --format NAME     text (default) or json

What the loader itself would say is listed with its exit status. Keys of other families
are taken to exist and their values to be accepted.

Exit status: 0 resolved, whatever the values; 2 wrong use, or a file that cannot be read.

Examples:
  keepalint resolve
  keepalint resolve --all-loaders --root /mnt/image
  keepalint resolve --loader procps /etc/sysctl.d/*.conf /etc/sysctl.conf
  keepalint resolve --format json | jq '.parameters["net.ipv4.tcp_keepalive_time"].value'
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
