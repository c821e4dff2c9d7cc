// The verbs that read sysctl files and models, or write them.

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
