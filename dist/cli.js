#!/usr/bin/env node
"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// src/kernel/nearest.ts
function editDistance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substituted, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[b.length];
}
function nearest(name, names2, limit) {
  let best;
  let distance = limit + 1;
  for (const candidate of names2) {
    if (Math.abs(candidate.length - name.length) >= distance) continue;
    const d = editDistance(name, candidate);
    if (d < distance) [best, distance] = [candidate, d];
  }
  return best;
}
function editsFor(word) {
  return Math.floor(word.length / 3);
}

// src/cli/help.ts
var HELP = `keepalint: TCP keepalive of Linux hosts as code, and a linter for the files that set it

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
`;
var EXPLAIN_HELP = `Usage: keepalint explain [options] RULE|PARAMETER|MIDDLEBOX|FILE

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
`;
var INIT_HELP = `Usage: keepalint init [options] [directory]

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
`;
var RULES_HELP = `Usage: keepalint rules [options] [words...]

Lists the rules: level, whether a rule is on by default (recommended) or not (strict),
whether findings carry a fix or suggestions, and what it does. With words only those that
have all of them in their name or description.

  --format NAME     text (default) or json

Exit status: 0 listed, 2 wrong use, or no rule has these words.

Examples:
  keepalint rules
  keepalint rules middlebox
  keepalint rules --format json | jq -r '.rules[] | select(.fixable).id'
`;
var MIDDLEBOXES_HELP = `Usage: keepalint middleboxes [options] [words...]

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
`;

// src/cli/help-files.ts
var LINT_HELP = `Usage: keepalint lint [options] [paths...]

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
`;
var RENDER_HELP = `Usage: keepalint render [options] [models...]

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
`;
var PLAN_HELP = `Usage: keepalint plan [options] [model]

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
`;
var RESOLVE_HELP = `Usage: keepalint resolve [options] [files...]

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
`;

// src/cli/help-live.ts
var PROVE_HELP = `Usage: keepalint prove [options] [FILE]

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
`;
var AUDIT_HELP = `Usage: keepalint audit [options]

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
`;
var MEASURE_HELP = `Usage: keepalint measure [options] HOST:PORT

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
`;

// src/cli/lint.ts
var import_node_path10 = __toESM(require("node:path"), 1);

// src/node/drop-ins.ts
var import_node_fs3 = require("node:fs");
var import_node_path3 = __toESM(require("node:path"), 1);

// src/sysctl/load-order.ts
var DROP_IN_DIRECTORIES = [
  "etc/sysctl.d",
  "run/sysctl.d",
  "usr/local/lib/sysctl.d",
  "usr/lib/sysctl.d",
  "lib/sysctl.d"
];
var SYSCTL_CONF = "etc/sysctl.conf";
var SYSCTL_CONF_LINK = "99-sysctl.conf";
var encoder = new TextEncoder();
var SURROGATES = /[\ud800-\uffff]/;
function sortedByBytes(dropIns) {
  const byUnit = (a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
  if (!SURROGATES.test(dropIns.map(({ name }) => name).join("/"))) return dropIns.toSorted(byUnit);
  const keyed = dropIns.map((dropIn) => ({ dropIn, bytes: encoder.encode(dropIn.name) }));
  return keyed.sort((a, b) => compareBytes(a.bytes, b.bytes)).map(({ dropIn }) => dropIn);
}
function compareBytes(a, b) {
  const at = a.findIndex((byte, index) => byte !== b[index]);
  return at < 0 ? a.length - b.length : a[at] - (b[at] ?? -1);
}
function isLoadedName(name, loader) {
  return name.endsWith(".conf") && (loader === "procps" || !name.startsWith("."));
}
function dropInOrder(dropIns, loader) {
  const byName = /* @__PURE__ */ new Map();
  for (const dropIn of dropIns) {
    if (!isLoadedName(dropIn.name, loader)) continue;
    const other = byName.get(dropIn.name);
    if (other === void 0 || dropIn.directory < other.directory) byName.set(dropIn.name, dropIn);
  }
  return sortedByBytes([...byName.values()]);
}
function hostOrder(dropIns, sysctlConf, loader) {
  if (loader === "busybox") return alpineOrder(dropIns, sysctlConf);
  if (loader === "procps") return [...dropInOrder(dropIns, loader), ...sysctlConf === null ? [] : [sysctlConf]];
  const linked = sysctlConf !== null && !dropIns.some(({ name, directory }) => name === SYSCTL_CONF_LINK && directory === 0);
  return dropInOrder(linked ? [...dropIns, { ...sysctlConf, directory: 0, name: SYSCTL_CONF_LINK }] : dropIns, loader);
}
function alpineOrder(dropIns, sysctlConf) {
  const inDirectory = (path11) => sortedByBytes(dropIns.filter(({ directory, name }) => DROP_IN_DIRECTORIES[directory] === path11 && isLoadedName(name, "busybox")));
  return [
    ...inDirectory("lib/sysctl.d"),
    ...inDirectory("usr/lib/sysctl.d"),
    ...inDirectory("etc/sysctl.d"),
    ...sysctlConf === null ? [] : [sysctlConf],
    ...inDirectory("run/sysctl.d")
  ];
}

// src/node/link.ts
var import_node_fs = require("node:fs");
var import_node_path = __toESM(require("node:path"), 1);
var MOST_LINKS = 40;
function followLink(link, root) {
  let at = link;
  for (let links = 0; links <= MOST_LINKS; links++) {
    const stats = (0, import_node_fs.lstatSync)(at, { throwIfNoEntry: false });
    if (stats === void 0) return null;
    if (!stats.isSymbolicLink()) return stats.isFile() ? import_node_fs.realpathSync.native(at) : null;
    const target = (0, import_node_fs.readlinkSync)(at);
    if (target === "/dev/null") return null;
    at = import_node_path.default.isAbsolute(target) ? import_node_path.default.join(root, target) : import_node_path.default.resolve(import_node_path.default.dirname(at), target);
  }
  throw Object.assign(new Error("too many links"), { code: "ELOOP" });
}
function withinRoot(root, below) {
  let at = root;
  for (const part of below.split("/")) {
    at = import_node_path.default.join(at, part);
    for (let links = 0; links <= MOST_LINKS && (0, import_node_fs.lstatSync)(at, { throwIfNoEntry: false })?.isSymbolicLink() === true; links++) {
      const target = (0, import_node_fs.readlinkSync)(at);
      at = import_node_path.default.isAbsolute(target) ? import_node_path.default.join(root, target) : import_node_path.default.resolve(import_node_path.default.dirname(at), target);
    }
  }
  return at;
}

// src/node/problem.ts
var WORDS = {
  ENOENT: "no such file or directory",
  ENOTDIR: "a part of the path is not a directory",
  EACCES: "permission denied; run as a user who may read it",
  EPERM: "operation not permitted; it belongs to another user",
  ELOOP: "too many levels of symbolic links: the link leads back to itself",
  EISDIR: "is a directory",
  ENAMETOOLONG: "the name is too long",
  EMFILE: "too many open files",
  EIO: "input/output error",
  ENOSPC: "no space is left on the device",
  EDQUOT: "the disk quota is used up",
  EROFS: "the file system is read-only",
  EFBIG: "the file is larger than is allowed here",
  ERR_FS_FILE_TOO_LARGE: "too large to be a sysctl file",
  ERR_STRING_TOO_LONG: "too large to be a sysctl file"
};
function problemOf(path11, error) {
  const code = error instanceof Error && "code" in error ? String(error.code) : void 0;
  if (code === void 0 || !(/^E[A-Z0-9]+$/.test(code) || code in WORDS)) throw error;
  return { path: path11, message: WORDS[code] ?? code, absent: code === "ENOENT" || code === "ENOTDIR" };
}

// src/node/read.ts
var import_node_fs2 = require("node:fs");
var import_node_path2 = __toESM(require("node:path"), 1);

// src/carrier/text.ts
var utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
var utf8Encoder = new TextEncoder();
var BOM = [239, 187, 191];
function decodeLatin1(bytes) {
  const pieces = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join("");
}
function decode(bytes) {
  const bom = BOM.every((byte, at) => bytes[at] === byte);
  const rest = bom ? bytes.subarray(BOM.length) : bytes;
  try {
    return { text: utf8.decode(rest), bom, encoding: "utf-8" };
  } catch {
    return { text: decodeLatin1(rest), bom, encoding: "latin1" };
  }
}
function fromUtf8(text) {
  if (text.includes("\uFFFD")) return void 0;
  const bom = text.charCodeAt(0) === 65279;
  return { text: bom ? text.slice(1) : text, bom, encoding: "utf-8" };
}
function encodeText(text, encoding) {
  const bytes = new Uint8Array(text.length);
  const last = encoding === "utf-8" ? 127 : 255;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > last) return utf8Encoder.encode(text);
    bytes[at] = code;
  }
  return bytes;
}
var lineStarts = /* @__PURE__ */ new WeakMap();
function startsOfLines(document) {
  let starts = lineStarts.get(document);
  if (starts === void 0) {
    starts = document.text.includes("\r") ? [0, ...Array.from(document.text.matchAll(/\r\n|\r|\n/g), (end) => end.index + end[0].length)] : afterNewlines(document.text);
    lineStarts.set(document, starts);
  }
  return starts;
}
function afterNewlines(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
function positionOf(document, offset) {
  const starts = startsOfLines(document);
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = low + high >> 1;
    if (starts[middle] <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - starts[low] + 1 };
}
function lineText(document, line) {
  const starts = startsOfLines(document);
  return document.text.slice(starts[line - 1], starts[line]).replace(/[\r\n]+$/, "");
}

// src/kernel/number.ts
var PAGE_SIZE = 4096;
var LONGEST = 21;
var MINUS = 45;
var ZERO = 48;
function isSpace(byte) {
  return byte === 32 || byte >= 9 && byte <= 13 || byte === 160;
}
function isSeparator(byte) {
  return byte === 32 || byte === 9 || byte === 10;
}
function digit(byte) {
  if (byte === void 0) return 36;
  if (byte >= ZERO && byte <= 57) return byte - ZERO;
  const lower = byte | 32;
  return lower >= 97 && lower <= 102 ? lower - 97 + 10 : 36;
}
function readNumber(bytes, parameter) {
  const size = Math.min(bytes.length, PAGE_SIZE - 1);
  let at = 0;
  while (at < size && isSpace(bytes[at])) at++;
  if (at === size) return { type: "refused", why: "empty", at: 0 };
  const start = at;
  const negative = bytes[at] === MINUS;
  if (negative) at++;
  const digits = at;
  if (digit(bytes[at]) > 9) return { type: "refused", why: "not-a-number", at: start };
  let base = 10;
  if (bytes[at] === ZERO) {
    const hex = at + 2 < size && (bytes[at + 1] | 32) === 120 && digit(bytes[at + 2]) < 16;
    base = hex ? 16 : 8;
    if (hex) at += 2;
  }
  let value = 0;
  while (at < size && at - start < LONGEST && digit(bytes[at]) < base) value = value * base + digit(bytes[at++]);
  if (at - start >= LONGEST) return { type: "refused", why: "too-long", at: start };
  if (at < size && !isSeparator(bytes[at])) return { type: "refused", why: "not-a-separator", at };
  const signed = negative && value > 0 ? -value : value;
  const refusedSign = negative && parameter.type === "u8";
  if (refusedSign || signed < parameter.min || signed > parameter.max) return { type: "refused", why: "out-of-range", at: start };
  const plainZero = base === 8 && at - digits === 1;
  return { type: "number", value: signed, base: plainZero ? 10 : base, end: at };
}

// src/kernel/parameters.ts
var MAX_SECONDS_AT_HZ_250 = 8589934;
function ipv4(name, rest) {
  return { key: `net.ipv4.${name}`, name, ...rest, source: "net/ipv4/sysctl_net_ipv4.c, tcp(7)" };
}
var SECONDS = { unit: "s", type: "int", min: -MAX_SECONDS_AT_HZ_250, max: MAX_SECONDS_AT_HZ_250 };
var COUNT = { unit: "count", type: "u8", min: 0, max: 255 };
var PARAMETERS = {
  time: ipv4("tcp_keepalive_time", { ...SECONDS, default: 7200, socket: { option: "TCP_KEEPIDLE", min: 1, max: 32767 } }),
  intvl: ipv4("tcp_keepalive_intvl", { ...SECONDS, default: 75, socket: { option: "TCP_KEEPINTVL", min: 1, max: 32767 } }),
  probes: ipv4("tcp_keepalive_probes", { ...COUNT, default: 9, socket: { option: "TCP_KEEPCNT", min: 1, max: 127 } }),
  retries1: ipv4("tcp_retries1", { ...COUNT, default: 3, socket: null }),
  retries2: ipv4("tcp_retries2", { ...COUNT, default: 15, socket: null }),
  synRetries: ipv4("tcp_syn_retries", { ...COUNT, min: 1, max: 127, default: 6, socket: { option: "TCP_SYNCNT", min: 1, max: 127 } }),
  finTimeout: ipv4("tcp_fin_timeout", { ...SECONDS, default: 60, socket: { option: "TCP_LINGER2", min: 1, max: 120 } }),
  orphanRetries: ipv4("tcp_orphan_retries", { ...COUNT, default: 0, socket: null }),
  conntrackEstablished: {
    key: "net.netfilter.nf_conntrack_tcp_timeout_established",
    name: "nf_conntrack_tcp_timeout_established",
    ...SECONDS,
    default: 432e3,
    socket: null,
    source: "net/netfilter/nf_conntrack_standalone.c, Documentation/networking/nf_conntrack-sysctl.rst"
  }
};
var PARAMETER_IDS = Object.keys(PARAMETERS);
var TRIO = ["time", "intvl", "probes"];
var BY_KEY = new Map(PARAMETER_IDS.map((id) => [PARAMETERS[id].key, id]));
function parameterAt(key) {
  return BY_KEY.get(key);
}

// src/sysctl/dialect.ts
function isBlankToSystemd(code) {
  return code === 32 || code === 9;
}
function isSpace2(code) {
  return code === 32 || code >= 9 && code <= 13;
}
var DIALECTS = {
  systemd: { otherLineEnds: /[\r\0]/, cutsAtNul: false, continues: false, isBlank: isBlankToSystemd, longestLine: 2 ** 20, minus: true },
  procps: { otherLineEnds: null, cutsAtNul: true, continues: false, isBlank: isSpace2, longestLine: Infinity, minus: true },
  busybox: { otherLineEnds: null, cutsAtNul: true, continues: true, isBlank: isSpace2, longestLine: Infinity, minus: false }
};

// src/sysctl/glob.ts
function bracketEnd(pattern, start) {
  let at = start + 1;
  if (pattern[at] === "!" || pattern[at] === "^") at++;
  if (pattern[at] === "]") at++;
  while (at < pattern.length && pattern[at] !== "]" && pattern[at] !== ".") {
    const end = classEnd(pattern, at);
    at = end < 0 ? at + 1 : end + 2;
  }
  return pattern[at] === "]" ? at : -1;
}
var CLASSES = {
  alnum: /[a-z0-9]/i,
  alpha: /[a-z]/i,
  digit: /[0-9]/,
  graph: /[!-~]/,
  lower: /[a-z]/,
  print: /[ -~]/,
  punct: /[!-/:-@[-`{-~]/,
  upper: /[A-Z]/,
  xdigit: /[0-9a-f]/i
};
function classEnd(text, at) {
  return text.startsWith("[:", at) ? text.indexOf(":]", at + 2) : -1;
}
function inBracket(char, expression) {
  const negated = expression.startsWith("!") || expression.startsWith("^");
  const set = negated ? expression.slice(1) : expression;
  let found = false;
  for (let at = 0; at < set.length; at++) {
    const end = classEnd(set, at);
    if (end >= 0) {
      if (CLASSES[set.slice(at + 2, end)]?.test(char) === true) found = true;
      at = end + 1;
    } else if (set[at + 1] === "-" && at + 2 < set.length) {
      if (char >= set[at] && char <= set[at + 2]) found = true;
      at += 2;
    } else if (set[at] === char) found = true;
  }
  return found !== negated;
}
function elementMatching(pattern, at, char) {
  const element = pattern[at];
  if (element === void 0 || char === ".") return element === "." && char === "." ? 1 : 0;
  if (element === "?") return 1;
  if (element === "\\" && at + 1 < pattern.length) return pattern[at + 1] === char ? 2 : 0;
  const end = element === "[" ? bracketEnd(pattern, at) : -1;
  if (end > 0) return inBracket(char, pattern.slice(at + 1, end)) ? end + 1 - at : 0;
  return element === char ? 1 : 0;
}
function matchesGlob(key, pattern) {
  let at = 0;
  let cursor = 0;
  let star = -1;
  let resume = 0;
  while (at < key.length) {
    if (pattern[cursor] === "*") {
      star = cursor++;
      resume = at;
      continue;
    }
    const length = elementMatching(pattern, cursor, key[at]);
    if (length > 0) {
      at++;
      cursor += length;
    } else if (star >= 0 && key[resume] !== ".") {
      cursor = star + 1;
      at = ++resume;
    } else return false;
  }
  while (pattern[cursor] === "*") cursor++;
  return cursor === pattern.length;
}

// src/sysctl/key.ts
function swapped(text) {
  return text.replaceAll(/[./]/g, (separator) => separator === "." ? "/" : ".");
}
function asDotted(written) {
  const slash = written.indexOf("/");
  const dot = written.indexOf(".");
  return slash >= 0 && (dot < 0 || slash < dot) ? swapped(written) : written;
}
function simplify(dotted) {
  return dotted.split(".").filter((part) => part !== "" && part !== "/").join(".");
}
function walk(dotted) {
  const parts = [];
  for (const part of dotted.split(".")) {
    if (part === "//") parts.pop();
    else if (part !== "" && part !== "/") parts.push(part);
  }
  return parts.join(".") + (dotted.endsWith(".") ? "." : "");
}
function busyboxKey(written) {
  const PROC_SYS = "/proc/sys/";
  if (written.startsWith("/")) return written.startsWith(PROC_SYS) ? walk(swapped(written.slice(PROC_SYS.length))) : swapped(written);
  const asPath = walk(swapped(written));
  if (parameterAt(asPath) !== void 0 && !written.startsWith(".")) return asPath;
  const slash = written.indexOf("/");
  const dotted = slash < 0 || written.indexOf(".") < slash ? asDotted(written) : written.replaceAll("/", ".");
  return dotted.startsWith(".") ? dotted : walk(dotted);
}
var UNUSUAL = /[/*?[]|\.\.|^\.|\.$/;
function isPlain(written) {
  return !UNUSUAL.test(written);
}
function dottedKey(written, loader) {
  if (isPlain(written)) return written;
  if (loader === "busybox") return busyboxKey(written);
  const dotted = asDotted(written);
  return loader === "systemd" ? simplify(dotted) : walk(dotted);
}
function isGlob(dotted, loader) {
  return loader !== "busybox" && /[*?[]/.test(dotted);
}
var NONE = [];
function parametersAt(dotted, glob) {
  if (glob) return PARAMETER_IDS.filter((id) => matchesGlob(PARAMETERS[id].key, dotted));
  const parameter = parameterAt(dotted);
  return parameter === void 0 ? NONE : [parameter];
}

// src/sysctl/line.ts
function lineReader(source, dialect) {
  const { text } = source;
  const { otherLineEnds, cutsAtNul, continues } = dialect;
  const onlyLf = otherLineEnds?.test(text) !== true;
  const hasNul = cutsAtNul && text.includes("\0");
  function lineEnd(start) {
    if (onlyLf) {
      const at2 = text.indexOf("\n", start);
      return at2 < 0 ? text.length : at2;
    }
    let at = start;
    while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
    return at;
  }
  function behind(lineEndAt) {
    const pair = !onlyLf && text.startsWith("\r\n", lineEndAt);
    return Math.min(text.length, lineEndAt + (pair ? 2 : 1));
  }
  const line = { start: 0, contentEnd: 0, end: 0, tooLong: false };
  return (start) => {
    let contentEnd = lineEnd(start);
    let end = behind(contentEnd);
    while (continues && contentEnd > start && text[contentEnd - 1] === "\\" && end > contentEnd) {
      contentEnd = lineEnd(end);
      end = behind(contentEnd);
    }
    line.start = start;
    line.tooLong = isTooLong(source, dialect, start, contentEnd);
    line.end = line.tooLong ? text.length : end;
    const nul = hasNul ? text.slice(start, contentEnd).indexOf("\0") : -1;
    line.contentEnd = line.tooLong ? text.length : nul < 0 ? contentEnd : start + nul;
    return line;
  };
}
function isLineEnd(code) {
  return code === 10 || code === 13 || code === 0;
}
function isTooLong(source, { longestLine }, start, end) {
  const units = end - start;
  if (units * 3 < longestLine) return false;
  return units >= longestLine || encodeText(source.text.slice(start, end), source.encoding).length >= longestLine;
}

// src/sysctl/template.ts
var PLACEHOLDER = /\{\{|\{%|<%|[$%]\{|\$[A-Za-z_(]|@[A-Za-z_]\w*@|%\(\w+\)[ds]|^(?:\{\w+\}|\(\(.*\)\)|\[\[.*\]\]|#\{.*\}#|__\w+__|%\w+%)$/;
function isTemplated(text) {
  return PLACEHOLDER.test(text);
}
var TAG = /\{%.*?%\}|\{#.*?#\}|\{\{\{?.*?\}?\}\}|<%.*?%>|%\{.*?\}/g;
var UNCLOSED = /(?:\{%|\{#|\{\{|<%)/;
var CLOSERS = { "{%": "%}", "{#": "#}", "{{": "}}", "<%": "%>" };
var OPENS = /^(?:\{%|<%|\{\{|%\{)[-+~]?\s*(?:if|unless|for|range|with|case|while|define|block|macro|filter|call)\b|^\{\{~?[#^]/;
var OPENS_AT_END = /(?:\bdo(?:\s*\|[^|]*\|)?|\{)\s*[-+~]?%>$/;
var CLOSES = /^(?:(?:\{%|%\{)[-+~]?\s*end|<%[-+~]?\s*(?:end\b|\})|\{\{[-+~]?\s*end\b|\{\{~?\/(?!\*))/;
var LONGEST2 = 1024;
var OUTPUT = /\{\{(?![-+~]?\s*(?:if|unless|for|range|with|define|block|else|end|\/|#|!))|<%=|\{%[-+~]?\s*(?:include|import)\b/;
function leavesLines(line) {
  return OUTPUT.test(line) && !/\bcomment\b|ansible_managed/.test(line);
}
function isTemplatedKey(written) {
  return isTemplated(written) && !/^(?:abi|debug|dev|fs|kernel|user|vm)[./]/.test(written);
}
function templateReader(text) {
  const lastOf = Object.fromEntries(Object.values(CLOSERS).map((each) => [each, text.lastIndexOf(each)]));
  let closer = null;
  let depth = 0;
  function follow(tag) {
    if (CLOSES.test(tag)) depth = Math.max(0, depth - 1);
    if (OPENS.test(tag) || OPENS_AT_END.test(tag)) depth++;
  }
  function skip(line, offset) {
    if (line.length > LONGEST2) return 0;
    if (closer !== null) {
      const end = line.indexOf(closer);
      if (end < 0) return line.length;
      const begin = end + closer.length;
      closer = null;
      return begin + skip(line.slice(begin), offset + begin);
    }
    for (const [tag] of line.matchAll(TAG)) follow(tag);
    const rest = line.replaceAll(TAG, "");
    const open = openAtEnd(rest, offset);
    if (open !== void 0) {
      closer = CLOSERS[open];
      follow(rest.slice(rest.indexOf(open)));
    }
    const seen = open === void 0 ? rest : rest.slice(0, rest.indexOf(open));
    return seen.trim() === "" ? line.length : leadingControls(line);
  }
  function openAtEnd(rest, offset) {
    const [open] = UNCLOSED.exec(rest) ?? [];
    return open !== void 0 && lastOf[CLOSERS[open]] > offset ? open : void 0;
  }
  return { skip, inBlock: () => depth > 0 };
}
function leadingControls(line) {
  return /^(?:\s*(?:\{%.*?%\}|\{#.*?#\}|\{\{~?[#^/!].*?\}\}|%\{.*?\}|<%(?!=).*?%>))*/.exec(line)?.[0].length ?? 0;
}
function mayHoldTemplate(text) {
  return text.includes("{%") || text.includes("{{") || text.includes("<%") || text.includes("{#") || text.includes("%{");
}

// src/kernel/misspelling.ts
var OTHER_SYSTEMS = /* @__PURE__ */ new Map([
  ["keepidle", "time"],
  ["tcp_keepidle", "time"],
  ["keepalivetime", "time"],
  ["keepintvl", "intvl"],
  ["tcp_keepintvl", "intvl"],
  ["keepaliveinterval", "intvl"],
  ["keepcnt", "probes"],
  ["tcp_keepcnt", "probes"]
]);
var SYNONYMS = /* @__PURE__ */ new Map([
  ["tcp_keepalive_idle", "time"],
  ["tcp_keepalive_cnt", "probes"],
  ["tcp_keepalive_count", "probes"],
  ["tcp_keepalive_retries", "probes"]
]);
var OLD_NAMES = /* @__PURE__ */ new Map([["ip_conntrack_tcp_timeout_established", "conntrackEstablished"]]);
var TRIO_NAMES = TRIO.map((id) => PARAMETERS[id].name);
var ALL_NAMES = new Set(PARAMETER_IDS.map((id) => PARAMETERS[id].name));
var EDITS = 3;
var SHORTEST = Math.min(...TRIO_NAMES.map(({ length }) => length)) - EDITS;
var LONGEST3 = Math.max(...TRIO_NAMES.map(({ length }) => length)) + EDITS;
var PIECES = /tcp[._/]k|eepa|live[._/]|(?:time|intvl|probes)[^\w\n]*(?:=|$)/im;
var ANY = new RegExp(`${PIECES.source}|keep|retries|conntrack|fin[._/]timeout`, "im");
function mayConcern(text) {
  return ANY.test(text);
}
var FAMILY = /^[^./]*$|^[./]*net[./]|(?:^|[./])ipv[46][./]/i;
function isNearInLength(length) {
  return length >= SHORTEST && length <= LONGEST3;
}
function joinedBelowFamily(key, name) {
  const start = key.search(/ipv[46][./]/i) + "ipv4.".length;
  const joined4 = key.slice(start).toLowerCase().replaceAll(/[./]/g, "_");
  return start < "ipv4.".length || joined4.length <= name.length ? void 0 : joined4;
}
function likelyParameter(key) {
  if (known.size > MOST_KNOWN) known.clear();
  let found = known.get(key);
  if (found === void 0) known.set(key, found = likely(key) ?? null);
  return found ?? void 0;
}
var known = /* @__PURE__ */ new Map();
var MOST_KNOWN = 1e4;
function likely(key) {
  if (!mayConcern(key) || !FAMILY.test(key)) return void 0;
  const name = key.slice(Math.max(key.lastIndexOf("."), key.lastIndexOf("/")) + 1).toLowerCase();
  const elsewhere = OTHER_SYSTEMS.get(name);
  if (elsewhere !== void 0) return { parameter: elsewhere, why: "other-system" };
  const synonym = SYNONYMS.get(name);
  if (synonym !== void 0) return { parameter: synonym, why: "spelling" };
  const old = OLD_NAMES.get(name);
  if (old !== void 0) return { parameter: old, why: "old-name" };
  if (ALL_NAMES.has(name)) return misplaced(key, name);
  if (!PIECES.test(key)) return void 0;
  const parameter = nearestOfTrio(name) ?? nearestOfTrio(joinedBelowFamily(key, name));
  return parameter && { parameter, why: "spelling" };
}
function nearestOfTrio(name) {
  if (name === void 0 || !isNearInLength(name.length)) return void 0;
  const found = nearest(name, TRIO_NAMES, EDITS);
  return TRIO.find((id) => PARAMETERS[id].name === found);
}
function misplaced(key, name) {
  const written = key.split(/[./]+/).filter((part) => part !== "").join(".");
  const dotted = written.toLowerCase();
  const same = parameterAt(dotted);
  const mixed = key.includes(".") && key.includes("/");
  if (same !== void 0) return { parameter: same, why: written !== dotted ? "case" : mixed ? "separators" : "spelling" };
  if (name === PARAMETERS.conntrackEstablished.name) return { parameter: "conntrackEstablished", why: "prefix" };
  const parameter = TRIO.find((id) => PARAMETERS[id].name === name);
  if (parameter === void 0) return void 0;
  if (/(?:^|\.)ipv6\./.test(dotted)) return { parameter, why: "ipv6" };
  return { parameter, why: dotted.endsWith(`net.ipv4.${name}`) || /net\W*ipv4\W*tcp/.test(dotted) ? "spelling" : "prefix" };
}

// src/sysctl/unremarkable.ts
var NEWLINE = 10;
var TAB = 9;
var SPACE = 32;
var NUMBER_SIGN = 35;
var REMARKABLE = new Set(Array.from(";-={<[*?$@", (char) => char.charCodeAt(0)));
var TRICKY = ["\r", "\0", "\\", "*", "?", "[", "{", "<%"];
var LARGE = 2 ** 18;
function isTricky(text) {
  return TRICKY.some((char) => text.includes(char));
}
function isUnremarkable({ text, bom }) {
  if (bom || text.length > LARGE || isTricky(text) || mayConcern(text)) return false;
  let equals = -1;
  for (let at = 0; at < text.length; ) {
    const lineEnd = text.indexOf("\n", at);
    const end = lineEnd < 0 ? text.length : lineEnd;
    while (at < end && (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB)) at++;
    const first = at < end ? text.charCodeAt(at) : NEWLINE;
    if (first !== NEWLINE && first !== NUMBER_SIGN) {
      if (first < SPACE || REMARKABLE.has(first)) return false;
      if (equals < at) equals = text.indexOf("=", at);
      if (equals < 0 || equals >= end) return false;
    }
    at = end + 1;
  }
  return true;
}

// src/sysctl/parse.ts
function parseSysctl(path11, source, loader) {
  const { text, bom, encoding } = source;
  if (isUnremarkable(source)) {
    let nodes2;
    return {
      path: path11,
      carrier: "sysctl",
      text,
      bom,
      encoding,
      unremarkable: true,
      get nodes() {
        return nodes2 ??= nodesOf(source, loader);
      },
      assignments: NO_ASSIGNMENTS
    };
  }
  const nodes = nodesOf(source, loader);
  const assignments = nodes.filter((node) => node.type === "assignment" && node.targets.length > 0);
  return { path: path11, carrier: "sysctl", text, bom, encoding, unremarkable: false, nodes, assignments };
}
var NO_ASSIGNMENTS = [];
function nodesOf(source, loader) {
  const { text } = source;
  const dialect = DIALECTS[loader];
  const template = mayHoldTemplate(text) ? templateReader(text) : null;
  const context = { source, loader, dialect, template, nextEquals: equalsFinder(text) };
  const lineAt = lineReader(source, dialect);
  const nodes = [];
  for (let start = 0; start < text.length; ) {
    const line = lineAt(start);
    nodes.push(nodeOf(line, context));
    start = line.end;
  }
  return nodes;
}
function equalsFinder(text) {
  let found = -1;
  return (from) => {
    if (found < from) {
      found = text.indexOf("=", from);
      if (found < 0) found = text.length;
    }
    return found;
  };
}
var NUMBER_SIGN2 = 35;
var SEMICOLON = 59;
var MINUS2 = 45;
function nodeOf({ start, contentEnd, end, tooLong }, context) {
  const { text } = context.source;
  let content = trimmed(text, start, contentEnd, context.dialect);
  if (tooLong) return { type: "malformed", start, end, content, why: "too-long" };
  if (content.start === content.end) return { type: "blank", start, end, content, template: "none" };
  if (context.template) {
    const written = text.slice(content.start, content.end);
    content = trimmed(text, content.start + context.template.skip(written, content.start), content.end, context.dialect);
    if (content.start === content.end) return { type: "blank", start, end, content, template: leavesLines(written) ? "output" : "control" };
  }
  const first = text.charCodeAt(content.start);
  if (first === NUMBER_SIGN2 || first === SEMICOLON) return { type: "comment", start, end, content };
  const equals = context.nextEquals(content.start);
  if (equals < content.end) return assignmentOf(start, end, content, equals, context);
  if (first !== MINUS2 || !context.dialect.minus) return { type: "malformed", start, end, content, why: "no-equals-sign" };
  return { type: "exclusion", start, end, content, key: keyOf(start, content, 1, content.end, context) };
}
function assignmentOf(start, end, content, equals, context) {
  const { source, dialect } = context;
  const minus = minusLength(content.start, context);
  const key = keyOf(start, content, minus, equals, context);
  if (key.start === key.end) return { type: "malformed", start, end, content, why: "no-key" };
  const valueStart = skipBlanks(source.text, equals + 1, content.end, dialect);
  const raw = joined(source.text.slice(valueStart, content.end), dialect);
  const value = { start: valueStart, end: content.end, raw };
  return { type: "assignment", start, end, content, key, value, targets: targetsOf(key, raw, context), ignoreFailure: minus > 0 };
}
function minusLength(start, { source, loader, dialect }) {
  if (!dialect.minus || source.text.charCodeAt(start) !== MINUS2) return 0;
  return loader === "procps" && source.text.charCodeAt(start + 1) === MINUS2 ? 2 : 1;
}
function keyOf(lineStart, content, minus, limit, { source, loader, dialect, template }) {
  const start = skipBlanks(source.text, content.start + minus, limit, dialect);
  const end = skipBlanksBack(source.text, start, limit, dialect);
  const written = joined(source.text.slice(start, end), dialect);
  const lostToBom = source.bom && lineStart === 0;
  const blankAfterMinus = loader === "procps" && minus > 0 && start > content.start + minus;
  if (!lostToBom && !blankAfterMinus && isPlain(written)) return { start, end, written, dotted: written, glob: false, templated: template !== null && isTemplatedKey(written) };
  const dotted = `${lostToBom ? "\uFEFF" : ""}${blankAfterMinus ? " " : ""}${dottedKey(written, loader)}`;
  return { start, end, written, dotted, glob: isGlob(dotted, loader), templated: isTemplatedKey(written) };
}
function joined(text, dialect) {
  return dialect.continues ? text.replaceAll("\\\n", "") : text;
}
var NO_TARGETS = [];
function targetsOf({ dotted, glob }, raw, context) {
  const parameters = parametersAt(dotted, glob);
  return parameters.length === 0 ? NO_TARGETS : parameters.map((parameter) => ({ parameter, read: read(raw, parameter, context), conditional: context.template?.inBlock() === true }));
}
function read(raw, parameter, { source }) {
  if (isTemplated(raw)) return { type: "unknown" };
  return readNumber(encodeText(raw, source.encoding), PARAMETERS[parameter]);
}
function trimmed(text, start, end, dialect) {
  const from = skipBlanks(text, start, end, dialect);
  return { start: from, end: skipBlanksBack(text, from, end, dialect) };
}
function isJoint(text, at, { continues }) {
  return continues && text[at] === "\\" && (text[at + 1] === "\n" || at + 1 === text.length);
}
function skipBlanks(text, start, end, dialect) {
  let at = start;
  while (at < end && (dialect.isBlank(text.charCodeAt(at)) || isJoint(text, at, dialect))) at++;
  return at;
}
function skipBlanksBack(text, start, end, dialect) {
  let at = end;
  while (at > start && (dialect.isBlank(text.charCodeAt(at - 1)) || isJoint(text, at - 1, dialect))) at--;
  return at;
}

// src/node/read.ts
function displayPath(file, cwd) {
  if (cwd === "/") return file.startsWith("/") ? file.slice(1) : file;
  return file.startsWith(cwd) && file[cwd.length] === "/" ? file.slice(cwd.length + 1) : file;
}
function readDocument(file, reading, kind = "file") {
  const known8 = reading.documents.get(file);
  if (known8 !== void 0) return known8;
  const document = readAnew(file, reading, kind);
  reading.documents.set(file, document);
  return document;
}
function readAnew(file, { cwd, loader, buffers, problems }, kind) {
  const shown2 = displayPath(file, cwd);
  try {
    const buffer = buffers.get(file) ?? (kind === "pipe" ? (0, import_node_fs2.readFileSync)(file) : void 0);
    const source = buffer ? decode(buffer) : fromUtf8((0, import_node_fs2.readFileSync)(file, "utf8")) ?? decode((0, import_node_fs2.readFileSync)(file));
    return parseSysctl(shown2, source, loader);
  } catch (error) {
    problems.push(problemOf(shown2, error));
    return null;
  }
}
var LARGEST = 2 ** 28;
function notReadable(file, cwd) {
  const shown2 = displayPath(file, cwd);
  try {
    const stats = (0, import_node_fs2.statSync)(file);
    if (stats.size > LARGEST) return { path: shown2, message: "is too large to be a sysctl file", absent: false };
    const endless = stats.isCharacterDevice() && realPathOf(file) !== "/dev/null";
    if (endless || stats.isBlockDevice()) return { path: shown2, message: "is a device, not a file", absent: false };
    return stats.isSocket() ? { path: shown2, message: "is a socket, not a file", absent: false } : void 0;
  } catch (error) {
    return problemOf(shown2, error);
  }
}
function realPathOf(file) {
  try {
    return import_node_fs2.realpathSync.native(file);
  } catch {
    const directory = import_node_path2.default.dirname(file);
    return directory === file ? file : import_node_path2.default.join(realPathOf(directory), import_node_path2.default.basename(file));
  }
}

// src/node/drop-ins.ts
function dropInsOfHost(root, reading) {
  return DROP_IN_DIRECTORIES.flatMap((below, directory) => {
    const full = orProblem(import_node_path3.default.join(root, below), reading, (plain) => root === reading.literalRoot ? withinRoot(root, below) : plain);
    if (full === void 0) return [];
    const merged2 = below === "lib/sysctl.d" && realPathOf(full) === realPathOf(import_node_path3.default.join(root, "usr", below));
    return merged2 ? [] : entriesOf(full, directory, root, reading);
  });
}
function sysctlConfOf(root, reading) {
  const full = import_node_path3.default.join(root, SYSCTL_CONF);
  const stats = reading.buffers.has(full) ? "buffer" : orProblem(full, reading, (file) => (0, import_node_fs3.lstatSync)(file, { throwIfNoEntry: false }));
  return stats === void 0 ? null : entryAt(full, import_node_path3.default.basename(full), 0, root, stats, reading);
}
function orProblem(file, { cwd, problems }, look) {
  try {
    return look(file);
  } catch (error) {
    const problem = problemOf(displayPath(file, cwd), error);
    if (!problem.absent) problems.push(problem);
    return void 0;
  }
}
function entriesOf(directory, rank, root, reading) {
  const found = listed(directory, reading);
  const names2 = new Set(found.map(({ name }) => name));
  const unsaved = [...reading.buffers.keys()].filter((file) => import_node_path3.default.dirname(file) === directory && !names2.has(import_node_path3.default.basename(file)));
  return [
    ...found.map((entry) => entryAt(`${directory}/${entry.name}`, entry.name, rank, root, entry, reading)),
    ...unsaved.map((file) => entryAt(file, import_node_path3.default.basename(file), rank, root, "buffer", reading))
  ];
}
function listed(directory, { cwd, list, problems }) {
  try {
    return list.of(directory);
  } catch (error) {
    const problem = problemOf(displayPath(directory, cwd), error);
    if (!problem.absent) problems.push(problem);
    return [];
  }
}
function entryAt(file, name, directory, root, stats, reading) {
  if (stats === "buffer" || stats.isFile()) return { directory, name, path: file, realPath: file };
  if (!stats.isSymbolicLink()) return { directory, name, path: file, realPath: null };
  try {
    return { directory, name, path: file, realPath: followLink(file, root) };
  } catch (error) {
    reading.problems.push(problemOf(displayPath(file, reading.cwd), error));
    return { directory, name, path: file, realPath: null };
  }
}

// src/node/find.ts
var import_node_fs5 = require("node:fs");
var import_node_path5 = __toESM(require("node:path"), 1);

// src/node/find-model.ts
var import_node_fs4 = require("node:fs");
var import_node_path4 = __toESM(require("node:path"), 1);
var MODEL_NAMES = ["keepalive.yaml", "keepalive.yml", "keepalive.json"];
function isFile(file) {
  try {
    return (0, import_node_fs4.statSync)(file).isFile();
  } catch {
    return false;
  }
}
function isModelName(file) {
  return file.endsWith(".yaml") || file.endsWith(".yml") || file.endsWith(".json");
}
function modelAmong(names2) {
  return MODEL_NAMES.find((name) => names2.includes(name));
}
function modelFinder(list) {
  const known8 = /* @__PURE__ */ new Map();
  function isThere(directory, name) {
    return list.known(directory)?.some((entry) => entry.name === name) ?? (0, import_node_fs4.existsSync)(import_node_path4.default.join(directory, name));
  }
  function above(directory) {
    const parent = import_node_path4.default.dirname(directory);
    return parent === directory || isThere(directory, ".git") ? null : nearest2(parent);
  }
  function nearest2(directory) {
    let found = known8.get(directory);
    if (found === void 0) {
      const own = MODEL_NAMES.find((name) => isThere(directory, name) && isFile(import_node_path4.default.join(directory, name)));
      found = own === void 0 ? above(directory) : import_node_path4.default.join(directory, own);
      known8.set(directory, found);
    }
    return found;
  }
  return { nearest: nearest2, outer: (model) => above(import_node_path4.default.dirname(model)) };
}

// src/node/find.ts
var NOT_ENTERED = /* @__PURE__ */ new Set([".git", "node_modules"]);
function findBelow(directory, cwd, list) {
  const files = [];
  const problems = [];
  const pending = [directory];
  for (let at = pending.pop(); at !== void 0; at = pending.pop()) {
    const entries = entriesOf2(at, cwd, list, problems);
    const isDropInDirectory = import_node_path5.default.basename(at) === "sysctl.d";
    const model = modelAmong(entries.filter(mayBeModel).map(({ name }) => name));
    for (const entry of entries) {
      const full = at === "/" ? `/${entry.name}` : `${at}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!NOT_ENTERED.has(entry.name)) pending.push(full);
      } else if (entry.name === "sysctl.conf" || isDropInDirectory && looksMeant(entry.name) || entry.name === model) {
        if (entry.isFile() || entry.isSymbolicLink() && leadsToFile(full, cwd, problems)) files.push(full);
      }
    }
  }
  return { files, problems };
}
function mayBeModel(entry) {
  return entry.name.startsWith("keepalive.") && (entry.isFile() || entry.isSymbolicLink());
}
var NOT_MEANT = /~$|\.conf[-_.,~ ]|^#.*#$|^\.(?!.*\.conf$)|\.(?:dpkg-.*|ucf-.*|rpm(?:save|new|orig)|pac(?:new|save)|apk-new|sw[a-p]|bak|backup|old|orig|save|disabled|off|inactive|example|sample|dist|rej|patch|diff|md|txt|rst|html|lock|tmp|ya?ml|json|sh|py|j2|jinja2?|erb|epp|tmpl|ctmpl|tftpl|tpl|tera|in|mustache|hbs)$|^(?:README|LICENSE|COPYING|Makefile|CMakeLists)/i;
function looksMeant(name) {
  return name.endsWith(".conf") || !NOT_MEANT.test(name);
}
function isDirectory(file) {
  try {
    return (0, import_node_fs5.statSync)(file).isDirectory();
  } catch {
    return false;
  }
}
function entriesOf2(directory, cwd, list, problems) {
  try {
    return list.of(directory);
  } catch (error) {
    problems.push(problemOf(displayPath(directory, cwd), error));
    return [];
  }
}
function leadsToFile(link, cwd, problems) {
  try {
    return (0, import_node_fs5.statSync)(link, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch (error) {
    problems.push(problemOf(displayPath(link, cwd), error));
    return false;
  }
}

// src/node/home.ts
var import_node_path6 = __toESM(require("node:path"), 1);
var TEMPLATE_SUFFIX = /\.conf\.(?:j2|jinja2?|erb|epp|tmpl|ctmpl|tftpl|tpl|tera|in|mustache|hbs)$/;
function renderedName(name) {
  return name.replace(TEMPLATE_SUFFIX, ".conf");
}
var ALONE = { kind: "file" };
var DROP_IN_ENDINGS = DROP_IN_DIRECTORIES.map((directory) => `/${directory}`);
var SYSCTL_CONF_ENDING = `/${SYSCTL_CONF}`;
function rootAbove(file, ending) {
  return { kind: "host", root: file.slice(0, -ending.length) || "/" };
}
function homeOfDirectory(directory) {
  const ending = DROP_IN_ENDINGS.find((known8) => directory.endsWith(known8));
  if (ending !== void 0) return rootAbove(directory, ending);
  return import_node_path6.default.basename(directory) === "sysctl.d" ? { kind: "directory", directory, templates: false } : ALONE;
}
function homeFinder() {
  const known8 = /* @__PURE__ */ new Map();
  return (file) => {
    if (!file.endsWith(".conf") && TEMPLATE_SUFFIX.test(file)) {
      const directory2 = import_node_path6.default.dirname(file);
      return import_node_path6.default.basename(directory2) === "sysctl.d" ? { kind: "directory", directory: directory2, templates: true } : ALONE;
    }
    if (file.endsWith(SYSCTL_CONF_ENDING)) return rootAbove(file, SYSCTL_CONF_ENDING);
    const directory = import_node_path6.default.dirname(file);
    let home = known8.get(directory);
    if (home === void 0) known8.set(directory, home = homeOfDirectory(directory));
    return home;
  };
}

// src/carrier/scope.ts
var LOADERS = ["systemd", "procps", "busybox"];
function kernelDefaults() {
  const entries = PARAMETER_IDS.map((id) => [id, { value: PARAMETERS[id].default, from: null, refused: null }]);
  return Object.fromEntries(entries);
}

// src/sysctl/resolve.ts
function resolveScope(kind, loader, documents, onLoss = null) {
  const effective = kernelDefaults();
  LOADERS2[loader](documents, { effective, onLoss }, kind);
  const template = templateAmong(documents);
  if (template !== null) {
    for (const id of PARAMETER_IDS) effective[id] = { ...effective[id], value: null };
  }
  return { kind, loader, documents, effective, template };
}
function templateAmong(documents) {
  for (const document of documents) {
    if (document.unremarkable || !mayHoldTemplate(document.text)) continue;
    const node = document.nodes.find((each) => each.type === "assignment" && each.key.templated || each.type === "blank" && each.template === "output");
    if (node !== void 0) return { document, start: node.start };
  }
  return null;
}
function write(placed, parameter, { effective, onLoss }) {
  const { read: read2, conditional } = placed.assignment.targets.find((target) => target.parameter === parameter);
  const before = effective[parameter].from;
  if (!conditional && read2.type === "refused") {
    effective[parameter] = { ...effective[parameter], refused: placed };
    onLoss?.({ placed, parameter, reason: "refused" });
    return "refused";
  }
  if (before !== null && onLoss !== null) loseTo(placed, before, [parameter], onLoss);
  effective[parameter] = { value: !conditional && read2.type === "number" ? read2.value : null, from: placed, refused: null };
  return "written";
}
function loseTo(to, placed, parameters, onLoss) {
  const reason = to.document === placed.document ? "duplicate" : "later-file";
  for (const parameter of parameters) onLoss({ placed, parameter, reason, to });
}
function parametersOf({ targets }) {
  return targets.map(({ parameter }) => parameter);
}
function entriesOf3(documents) {
  const entries = [];
  for (const document of documents) {
    if (document.unremarkable) continue;
    for (const node of document.nodes) {
      if (node.type === "exclusion" || node.type === "assignment" && node.targets.length > 0) entries.push({ document, node });
    }
  }
  return entries;
}
function shieldsAmong(entries, nameOf2) {
  const shields = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const parameter = parameterAt(nameOf2(entry.node.key));
    if (parameter !== void 0) shields.set(parameter, entry);
  }
  return shields;
}
function apply({ document, node }, shields, state) {
  if (node.type === "exclusion") return;
  const placed = { document, assignment: node };
  for (const parameter of parametersOf(node)) {
    const shield = node.key.glob ? shields.get(parameter) : void 0;
    if (shield === void 0) write(placed, parameter, state);
    else if (shield.node.type === "exclusion") state.onLoss?.({ placed, parameter, reason: "excluded" });
    else state.onLoss?.({ placed, parameter, reason: "shielded", to: { document: shield.document, assignment: shield.node } });
  }
}
function systemd(documents, state) {
  const table = /* @__PURE__ */ new Map();
  for (const entry of entriesOf3(documents)) {
    const { dotted } = entry.node.key;
    const before = table.get(dotted);
    if (before !== void 0 && state.onLoss !== null) replaced(before, entry, state.onLoss);
    if (before !== void 0 && rawOf(before.node) !== rawOf(entry.node)) table.delete(dotted);
    table.set(dotted, entry);
  }
  const shields = shieldsAmong(table.values(), ({ dotted }) => dotted);
  for (const entry of table.values()) apply(entry, shields, state);
}
function replaced({ document, node }, by, onLoss) {
  if (node.type === "exclusion") return;
  const placed = { document, assignment: node };
  if (by.node.type === "assignment") loseTo({ document: by.document, assignment: by.node }, placed, parametersOf(node), onLoss);
  else for (const parameter of parametersOf(node)) onLoss({ placed, parameter, reason: "excluded" });
}
function rawOf(node) {
  return node.type === "assignment" ? node.value.raw : null;
}
function procps(documents, state) {
  const entries = entriesOf3(documents);
  const shields = shieldsAmong(entries, ({ written, dotted }) => dotted.startsWith(" ") ? dotted : written.includes(".") ? written : written.replaceAll("/", "."));
  for (const entry of entries) apply(entry, shields, state);
}
function busybox(documents, state, kind) {
  let ended = null;
  for (const { document, node } of entriesOf3(documents)) {
    if (node.type === "exclusion") continue;
    const placed = { document, assignment: node };
    const reason = ended === "all" || ended === document ? "not-loaded" : writesNothing(node, document) ? "refused" : void 0;
    for (const parameter of parametersOf(node)) {
      if (reason !== void 0) state.onLoss?.({ placed, parameter, reason });
      else if (write(placed, parameter, state) === "refused") ended = kind === "host" ? document : "all";
    }
  }
}
function writesNothing({ value }, { text }) {
  return value.raw === "" || value.raw.startsWith("#") && text[value.start - 1] === "=";
}
var LOADERS2 = { systemd, procps, busybox };

// src/node/absence.ts
function absenceOf(entry, first, documentOf2, loader, cwd) {
  if (!renderedName(entry.name).endsWith(".conf")) return { why: "name", meant: looksMeant(entry.name) };
  const masked = loader !== "busybox" && first !== void 0 && first.directory < entry.directory;
  if (masked) return { why: "masked", by: displayPath(first.path, cwd), mask: documentOf2(first) };
  return entry.name.startsWith(".") && loader !== "procps" ? { why: "hidden" } : { why: "directory" };
}

// src/node/household.ts
function loadHost(root, reading) {
  const dropIns = dropInsOfHost(root, reading);
  const sysctlConf = sysctlConfOf(root, reading);
  const literal = root === reading.literalRoot;
  const isAlike = sysctlConf === null && !dropIns.some(({ name }) => name.startsWith("."));
  let alike;
  const orderFor = (loader) => {
    if (isAlike && loader !== "busybox") return alike ??= hostOrder(dropIns, null, loader);
    return hostOrder(dropIns, loader === "systemd" && literal ? null : sysctlConf, loader);
  };
  const household = householdOfEntries("host", orderFor, sysctlConf === null ? dropIns : [...dropIns, sysctlConf], reading);
  const isUnlinked = (file, document) => file === sysctlConf?.path && reading.loader === "systemd" && !isLinked(dropIns, sysctlConf, document, household.scope, literal);
  return { ...household, absence: (file, document) => isUnlinked(file, document) ? { why: "unlinked", assumed: !literal } : household.absence(file, document) };
}
function isLinked(dropIns, { realPath }, document, scope, literal) {
  return literal ? scope.documents.includes(document) : dropIns.some((entry) => entry.realPath === realPath && entry.name.endsWith(".conf"));
}
function loadDirectory({ directory, templates: templates2 }, reading) {
  const found = entriesOf(directory, 0, "/", reading);
  const entries = templates2 ? found.map((entry) => ({ ...entry, name: renderedName(entry.name) })) : found;
  return householdOfEntries("directory", (loader) => dropInOrder(entries, loader), entries, reading);
}
function householdOfEntries(kind, orderFor, all, reading) {
  const { loader } = reading;
  const ordered = orderFor(loader);
  const documentsOf = (entries) => entries.flatMap(({ realPath }) => realPath === null ? [] : readDocument(realPath, reading) ?? []);
  const scope = resolveScope(kind, loader, documentsOf(ordered));
  let loaded;
  let absences;
  return {
    entries: all,
    ordered,
    scope,
    templated: () => all.some(({ name }) => renderedName(name) !== name),
    realPath: realPathFinder(all),
    absence: (file, document) => (loaded ??= new Set(scope.documents)).has(document) ? void 0 : (absences ??= absenceFinder(all, ordered, reading))(file),
    under: scopeUnder(scope, (other) => {
      const order = orderFor(other);
      return order === ordered ? scope.documents : documentsOf(order);
    })
  };
}
function absenceFinder(all, ordered, reading) {
  const entries = new Map(all.map((entry) => [entry.path, entry]));
  const first = new Map(ordered.toReversed().map((entry) => [entry.name, entry]));
  const documentOf2 = ({ realPath }) => realPath === null ? null : readDocument(realPath, reading);
  return (file) => {
    const entry = entries.get(file);
    const namesake = entry && first.get(entry.name);
    if (entry === void 0 || namesake?.directory === entry.directory) return void 0;
    return absenceOf(entry, namesake, documentOf2, reading.loader, reading.cwd);
  };
}
function parsedFor(loader, document) {
  return document.unremarkable ? document : parseSysctl(document.path, document, loader);
}
var READ_DIFFERENTLY = /[\v\f]|^[ \t]*-/m;
function isReadAlike({ documents: own }, documents) {
  const isSame2 = own === documents || own.length === documents.length && own.every((document, i) => document === documents[i]);
  return isSame2 && own.every(isPlain2);
}
function isPlain2({ unremarkable, bom, text, assignments }) {
  if (unremarkable) return true;
  const isTaken = assignments.every(({ key, targets }) => key.written === key.dotted && targets.every(({ read: read2 }) => read2.type === "number"));
  return isTaken && !bom && !isTricky(text) && !READ_DIFFERENTLY.test(text);
}
function scopeUnder(own, documentsFor) {
  const scopes = /* @__PURE__ */ new Map([[own.loader, own]]);
  return (loader) => {
    let scope = scopes.get(loader);
    if (scope === void 0) {
      const documents = documentsFor(loader);
      scopes.set(loader, scope = isReadAlike(own, documents) ? own : resolveScope(own.kind, loader, documents.map((document) => parsedFor(loader, document))));
    }
    return scope;
  };
}
function loneFile(document, loader) {
  const scope = resolveScope("file", loader, [document]);
  return { scope, under: scopeUnder(scope, () => [document]) };
}
function realPathFinder(entries) {
  let realPaths;
  return (file) => {
    realPaths ??= new Map(entries.map(({ path: path11, realPath }) => [path11, realPath]));
    return realPaths.get(file) ?? void 0;
  };
}

// src/node/load.ts
function* loadFiles(files, options) {
  const groups = byHome(files);
  const hasLone = groups.at(-1)?.home.kind === "file";
  const done = /* @__PURE__ */ new Set();
  for (const { home, members } of groups) {
    const reading = { ...options, loader: options.loaderOf(members[0]), literalRoot: options.root, documents: /* @__PURE__ */ new Map(), problems: [] };
    const household = home.kind === "file" ? void 0 : home.kind === "host" ? loadHost(home.root, reading) : loadDirectory(home, reading);
    const loaded = /* @__PURE__ */ new Map();
    for (const file of members) {
      const document = documentOf(file, household, reading);
      if (document === null || home.kind === "file" && done.has(document.path)) continue;
      const absence = document.unremarkable ? void 0 : household?.absence(file, document);
      const { scope, under } = household ?? loneFile(document, reading.loader);
      loaded.set(document, absence ? { document, scope, file, under, absence } : { document, scope, file, under });
    }
    if (hasLone) for (const document of loaded.keys()) done.add(document.path);
    yield { root: home.kind === "host" ? home.root : null, templated: household?.templated ?? (() => false), loaded: [...loaded.values()], problems: reading.problems };
  }
}
function byHome(files) {
  const homeOf = homeFinder();
  const hosts = /* @__PURE__ */ new Map();
  const directories = /* @__PURE__ */ new Map();
  const alone = [];
  for (const file of new Set(files)) {
    const home = homeOf(file);
    if (home.kind === "file") alone.push({ home, members: [file] });
    else if (home.kind === "host") addTo(hosts, home.root, home, file);
    else addTo(directories, `${home.directory} ${home.templates}`, home, file);
  }
  return [...hosts.values(), ...directories.values(), ...alone];
}
function addTo(groups, key, home, file) {
  const group = groups.get(key);
  if (group) group.members.push(file);
  else groups.set(key, { home, members: [file] });
}
function documentOf(file, household, reading) {
  const read2 = reading.documents.get(file);
  if (read2 !== void 0) return read2;
  const known8 = household?.realPath(file);
  const problem = known8 === void 0 && !reading.buffers.has(file) ? notReadable(file, reading.cwd) : void 0;
  if (problem) {
    reading.problems.push(problem);
    return null;
  }
  if (known8 !== void 0 || reading.buffers.has(file)) return readDocument(known8 ?? file, reading);
  return readDocument(realPathOf(file), reading, "pipe");
}
function filesOfHost(root, cwd, list) {
  const reading = { cwd, list, loader: "systemd", literalRoot: root, buffers: /* @__PURE__ */ new Map(), documents: /* @__PURE__ */ new Map(), problems: [] };
  const entries = [...dropInsOfHost(root, reading), sysctlConfOf(root, reading)];
  const files = entries.flatMap((entry) => entry?.realPath != null && looksMeant(entry.name) ? entry.path : []);
  return { files, problems: reading.problems };
}

// src/library/context.ts
var import_node_path7 = __toESM(require("node:path"), 1);

// src/model/ignore.ts
var PART = /\*\*\/|\*\*|\*|\?|[^*?]+/g;
function patternOf(part) {
  if (part === "**/") return "(?:.*/)?";
  if (part === "**") return ".*";
  if (part === "*") return "[^/]*";
  return part === "?" ? "[^/]" : part.replaceAll(/[.+^${}()|[\]\\]/g, "\\$&");
}
function ignoreMatcher(globs) {
  const patterns = globs.map((glob) => new RegExp(`^${Array.from(glob.matchAll(PART), ([part]) => patternOf(part)).join("")}$`));
  return (path11) => patterns.some((pattern) => pattern.test(path11));
}

// src/model/intent.ts
var NO_INTENT = {
  middleboxes: [],
  detectWithin: null,
  surviveOutage: null,
  surviveLostProbes: 1,
  connections: null,
  maxProbesPerSecond: null,
  appliesTo: "host"
};
function intentOf({ middleboxes, requirements, appliesTo }) {
  return { middleboxes, ...requirements, appliesTo };
}
var SHORT_OUTAGE = 5;

// src/library/context.ts
async function contextsOf(inputs, judging, list) {
  const found = findModels(inputs, judging, list);
  if (found.inEffect.size > 0) return contextsWith(await Promise.resolve().then(() => __toESM(require("./models.js"), 1)), found, inputs, judging);
  const noModel = contextOf(null, judging);
  return { of: () => noModel, ignores: () => false, outputs: /* @__PURE__ */ new Map(), problems: [] };
}
function findModels({ files }, { cwd, model }, list) {
  const finder = modelFinder(list);
  const modelFor = modelByFile(files, model, finder, cwd);
  return { finder, modelFor, inEffect: new Set([...modelFor.values()].filter((each) => each !== null)) };
}
function contextsWith({ loadModel, outputsOf: outputsOf2 }, { finder, modelFor, inEffect }, inputs, judging) {
  const { cwd, model: given } = judging;
  const noModel = contextOf(null, judging);
  const read2 = once((model) => loadModel(model, cwd, inputs.buffers.get(model)));
  const contexts = once((model) => {
    const loaded = read2(model);
    return "problems" in loaded ? null : contextOf(loaded, judging);
  });
  const matcher = once((model) => ignoreMatcher(contexts(model)?.model?.model.ignore ?? []));
  const ignoredFrom = (model, file) => {
    if (model === null) return false;
    return matcher(model)(import_node_path7.default.relative(import_node_path7.default.dirname(model), file)) || model !== given && ignoredFrom(finder.outer(model), file);
  };
  const modelOf = (file) => modelFor.get(isModelName(file) ? file : directoryOf(file, cwd)) ?? null;
  const ignores = (file) => !inputs.named.has(file) && ignoredFrom(modelOf(file), file);
  const problems = [...inEffect].flatMap((model) => {
    const loaded = read2(model);
    return "problems" in loaded && !ignores(model) ? loaded.problems : [];
  });
  const of = (file) => {
    const model = modelOf(file);
    return model === null ? noModel : contexts(model);
  };
  const models = [...inEffect].flatMap((model) => contexts(model)?.model ?? []);
  return { of, ignores, outputs: outputsOf2(models, cwd), problems };
}
function once(make) {
  const known8 = /* @__PURE__ */ new Map();
  return (of) => {
    let entry = known8.get(of);
    if (entry === void 0) known8.set(of, entry = { made: make(of) });
    return entry.made;
  };
}
function modelByFile(files, given, { nearest: nearest2 }, cwd) {
  const found = /* @__PURE__ */ new Map();
  for (const file of files) {
    if (isModelName(file)) found.set(file, file);
    else {
      const directory = directoryOf(file, cwd);
      if (!found.has(directory)) found.set(directory, given ?? nearest2(directory));
    }
  }
  return found;
}
function directoryOf(file, cwd) {
  return import_node_path7.default.isAbsolute(file) ? file.slice(0, Math.max(1, file.lastIndexOf("/"))) : cwd;
}
function contextOf(model, { intent, loader, settings, inlineConfig }) {
  const said = model?.model;
  return {
    model,
    intent: { ...NO_INTENT, ...said && intentOf(said), ...intent },
    loader: loader ?? said?.loader ?? "systemd",
    checking: { settings: new Map([...Object.entries(said?.rules ?? {}), ...settings]), inlineConfig }
  };
}

// src/library/judge.ts
var import_node_path8 = __toESM(require("node:path"), 1);

// src/lint/attempts.ts
function isAttempted({ documents }, id) {
  return documents.some((document) => attempts(document).has(id));
}
var known2 = /* @__PURE__ */ new WeakMap();
function attempts(document) {
  let found = known2.get(document);
  if (found === void 0) {
    found = new Set(attemptedIn(document));
    known2.set(document, found);
  }
  return found;
}
function* attemptedIn(document) {
  if (document.unremarkable) return;
  for (const { targets } of document.assignments) yield* targets.map(({ parameter }) => parameter);
  for (const node of document.nodes) {
    if (node.type === "assignment" && node.targets.length === 0) yield likelyParameter(node.key.written)?.parameter ?? "";
    if (!isLost(node)) continue;
    const line = document.text.slice(node.content.start, node.content.end);
    yield* TRIO.filter((id) => line.includes(PARAMETERS[id].name));
  }
}
function isLost(node) {
  return node.type === "malformed" || node.type === "assignment" && node.targets.every(({ read: read2 }) => read2.type === "refused");
}
function leavesDefaults(scope) {
  return TRIO.every((id) => scope.effective[id].from === null && scope.effective[id].value !== null && !isAttempted(scope, id));
}

// src/lint/directives.ts
var KINDS = { "disable-next-line": "next-line", "disable-file": "file", disable: "disable", enable: "enable" };
var MARK = "keepalint-";
var DIRECTIVE = /^([ \t]*[#;]+[ \t]*)keepalint-(disable-next-line|disable-file|disable|enable)(?=[ \t]|$)(.*)$/;
var REASON = /(?:^|[ \t])--+(?:[ \t]+|$)/;
var known3 = /* @__PURE__ */ new WeakMap();
function directivesOf(document) {
  if (!document.text.includes(MARK)) return NONE2;
  let found = known3.get(document);
  if (found === void 0) known3.set(document, found = [...directivesIn(document)]);
  return found;
}
var NONE2 = [];
function* directivesIn(document) {
  const { text } = document;
  let seen = 0;
  for (let at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + MARK.length)) {
    const { line, column } = positionOf(document, at);
    if (line === seen) continue;
    seen = line;
    const written = lineText(document, line);
    const [, lead = "", word, rest = ""] = DIRECTIVE.exec(written) ?? [];
    if (word === void 0 || lead.length !== column - 1) continue;
    const [list = "", ...reason] = rest.split(REASON);
    const rules = list.split(/[\s,]+/).filter((id) => id !== "");
    const start = at - lead.trimStart().length;
    const listStart = at + MARK.length + word.length + (list.length - list.trimStart().length);
    yield {
      kind: KINDS[word],
      rules: rules.length === 0 ? null : rules,
      list: { start: listStart, end: listStart + list.trim().length },
      reason: reason.length === 0 ? null : reason.join(" -- ").trim(),
      line,
      start,
      end: at - lead.length + written.trimEnd().length
    };
  }
}
function suppress(findings, document) {
  const directives = directivesOf(document);
  const [inFile, onLine] = [blocks(), /* @__PURE__ */ new Map()];
  for (const directive of directives) {
    if (directive.kind === "file") inFile.follow(directive);
    if (directive.kind === "next-line") onLine.set(directive.line + 1, directive);
  }
  const inBlock = blocks();
  const ranged = directives.filter(({ kind }) => kind === "disable" || kind === "enable");
  const used = /* @__PURE__ */ new Map();
  let next = 0;
  const matched = findings.toSorted((a, b) => a.at.start - b.at.start).map((finding) => {
    const { ruleId, at } = finding;
    while (next < ranged.length && ranged[next].start <= at.start) inBlock.follow(ranged[next++]);
    const here = onLine.get(positionOf(document, at.start).line);
    const directive = (here && names(here, ruleId) ? here : null) ?? inBlock.of(ruleId) ?? inFile.of(ruleId);
    if (directive) used.set(directive, (used.get(directive) ?? /* @__PURE__ */ new Set()).add(ruleId));
    return [finding, directive];
  });
  return { findings: matched, unused: directives.flatMap((directive) => unusedOf(directive, used.get(directive)) ?? []) };
}
function names({ rules }, ruleId) {
  return rules === null || rules.includes(ruleId);
}
function unusedOf(directive, used) {
  if (directive.kind === "enable") return void 0;
  if (used === void 0) return { directive, rules: directive.rules };
  const rules = directive.rules?.filter((id) => !used.has(id)) ?? [];
  return rules.length === 0 ? void 0 : { directive, rules };
}
function blocks() {
  let ofAll = null;
  const ofRule = /* @__PURE__ */ new Map();
  return {
    follow(directive) {
      const holds = directive.kind === "enable" ? null : directive;
      if (directive.rules === null) {
        ofAll = holds;
        ofRule.clear();
      } else for (const id of directive.rules) ofRule.set(id, holds);
    },
    of: (ruleId) => ofRule.has(ruleId) ? ofRule.get(ruleId) : ofAll
  };
}

// src/lint/fold.ts
function fold({ scope }, slot, foldings) {
  const diagnostic = slot.diagnostic;
  const ofScope = foldings.get(scope) ?? /* @__PURE__ */ new Map();
  foldings.set(scope, ofScope);
  const key = `${diagnostic.ruleId} ${diagnostic.message}`;
  const folded = ofScope.get(key);
  const place = { document: diagnostic.document, at: diagnostic.at };
  if (folded === void 0) {
    ofScope.set(key, { slot, places: [place] });
    return;
  }
  folded.places.push(place);
  const rank = ({ document }) => scope.documents.lastIndexOf(document);
  const last = folded.places.reduce((a, b) => rank(b) > rank(a) ? b : a);
  const related = folded.places.filter((other) => other !== last).sort((a, b) => rank(a) - rank(b));
  const [winner, loser] = last === place ? [slot, folded.slot] : [folded.slot, slot];
  winner.diagnostic = { ...winner.diagnostic, related };
  loser.diagnostic = null;
  folded.slot = winner;
}

// src/lint/message.ts
var templates = /* @__PURE__ */ new Map();
function filled(template, data) {
  let parts = templates.get(template);
  if (parts === void 0) templates.set(template, parts = template.split(/\{\{(\w+)\}\}/));
  return parts.map((part, i) => i % 2 === 0 ? part : String(data[part] ?? "")).join("");
}

// src/lint/plain.ts
var NUMBER_SIGN3 = 35;
function isPlain3({ bom, encoding, nodes, text, assignments }) {
  return !bom && encoding === "utf-8" && nodes.every((node) => isPlainNode(node, text)) && areDistinct(assignments);
}
function isPlainNode(node, text) {
  if (node.type === "assignment") return isPlainAssignment(node);
  if (node.type === "comment") return text.charCodeAt(node.content.start) === NUMBER_SIGN3;
  return node.type === "blank" && node.template === "none";
}
var PLAIN_NUMBER = /^[1-9]\d*$/;
var SHORT = 20;
function isPlainAssignment({ key, value: { raw }, targets, ignoreFailure }) {
  if (key.written !== key.dotted || key.glob || key.templated || ignoreFailure) return false;
  if (targets.length === 0) return raw.length < SHORT && likelyParameter(key.written) === void 0;
  return targets.length === 1 && targets[0].read.type === "number" && !targets[0].conditional && PLAIN_NUMBER.test(raw);
}
function areDistinct(assignments) {
  const seen = /* @__PURE__ */ new Set();
  for (const { targets } of assignments) seen.add(targets[0].parameter);
  return seen.size === assignments.length;
}

// src/lint/rule.ts
function isAsExpected({ document, expected }) {
  return document.text === expected?.text && !document.bom && document.encoding === "utf-8";
}
function defineRule(rule) {
  return rule;
}
var PAGES = "https://github.com/keepalint/keepalint/blob/main/rules";
function pageOf(ruleId) {
  return `${PAGES}/${ruleId}.md`;
}

// src/lint/dump.ts
var MANY = 200;
var READ_ONLY = /* @__PURE__ */ new Set(["kernel.ostype", "kernel.osrelease", "kernel.version", "fs.dentry-state", "fs.file-nr", "fs.inode-nr", "fs.inode-state", "kernel.random.boot_id", "kernel.random.uuid"]);
var SORTED = 0.9;
var FAMILIES = 3;
var known4 = /* @__PURE__ */ new WeakMap();
function isDump(document) {
  let dump = known4.get(document);
  if (dump === void 0) {
    dump = looksLikeDump(document);
    known4.set(document, dump);
  }
  return dump;
}
function looksLikeDump({ nodes }) {
  if (nodes.length < MANY) return false;
  const keys = nodes.flatMap((node) => node.type === "assignment" ? [node.key.dotted] : []);
  if (keys.length < MANY) return false;
  if (keys.filter((key) => READ_ONLY.has(key)).length >= 2) return true;
  const ascending = keys.filter((key, i) => i > 0 && key > keys[i - 1]).length;
  const families = new Set(keys.map((key) => key.slice(0, key.indexOf("."))));
  return families.size >= FAMILIES && ascending >= SORTED * (keys.length - 1);
}

// src/lint/values.ts
function isSet(scope, id) {
  const { from, refused } = scope.effective[id];
  return from !== null || refused !== null;
}
function valueOf(scope, id) {
  const { value, refused } = scope.effective[id];
  return refused === null && value !== null ? value : void 0;
}
var defectsOf = /* @__PURE__ */ new WeakMap();
function defects(scope) {
  let found = defectsOf.get(scope);
  if (found === void 0) {
    const broken = TRIO.filter((id) => isDefect(id, valueOf(scope, id)));
    found = broken.includes("time") ? ["time"] : broken;
    defectsOf.set(scope, found);
  }
  return found;
}
function isDefect(id, value) {
  if (value === void 0) return false;
  return id === "time" ? value < 0 : value <= 0;
}
function contribution({ document, scope }, ids) {
  let last;
  for (const id of ids.some((each) => isSet(scope, each)) ? ids : TRIO) {
    const { from, refused } = scope.effective[id];
    for (const placed of [from, refused]) {
      if (placed?.document === document && !(last && last.start > placed.assignment.start)) last = placed.assignment;
    }
  }
  return last;
}
function reportable(subject, ids) {
  const at = contribution(subject, ids);
  return at === void 0 || defects(subject.scope).length > 0 || isDump(subject.document) ? void 0 : at;
}
function judged(subject, needs, restsOn = needs) {
  const at = reportable(subject, restsOn);
  if (at === void 0) return void 0;
  const unknown = TRIO.filter((id) => valueOf(subject.scope, id) === void 0);
  if (needs.some((id) => unknown.includes(id))) return void 0;
  const valueOrDefault = (id) => valueOf(subject.scope, id) ?? PARAMETERS[id].default;
  const trio = { time: valueOrDefault("time"), intvl: valueOrDefault("intvl"), probes: valueOrDefault("probes") };
  return { trio, complete: unknown.length === 0, at };
}
function sum({ time, intvl, probes }) {
  return `${time} + ${intvl} * ${probes}`;
}
function nameOf(id) {
  return PARAMETERS[id].name;
}
function parametersIn({ assignments }) {
  return [...new Set(assignments.flatMap(({ targets }) => targets.map(({ parameter }) => parameter)))];
}
function lastAssignments({ assignments }) {
  const last = /* @__PURE__ */ new Map();
  for (const assignment of assignments) {
    if (!assignment.key.glob) for (const { parameter } of assignment.targets) last.set(parameter, assignment);
  }
  return last;
}

// src/lint/check.ts
function check(subjects, rules, { settings = /* @__PURE__ */ new Map(), inlineConfig = true } = {}) {
  const active = byTopic(rules, settings);
  const foldings = /* @__PURE__ */ new Map();
  const slots = [];
  const suppressed = [];
  for (const subject of subjects) {
    const found = diagnosticsOf(subject, active);
    const { diagnostics, held } = inlineConfig ? withDirectives(found, subject, active) : { diagnostics: found, held: [] };
    for (const each of held) suppressed.push(each);
    for (const diagnostic of diagnostics) {
      const slot = { diagnostic };
      slots.push(slot);
      if (diagnostic.about === "values") fold(subject, slot, foldings);
    }
  }
  return { diagnostics: slots.flatMap(({ diagnostic }) => diagnostic ?? []), suppressed };
}
function withDirectives(found, subject, active) {
  const { document } = subject;
  if (directivesOf(document).length === 0) return { diagnostics: found, held: [] };
  const { findings, unused } = suppress(found, document);
  const held = findings.flatMap(([diagnostic, directive]) => directive ? { ...diagnostic, reason: directive.reason } : []);
  if (held.length === 0 && unused.length === 0) return { diagnostics: found, held };
  const diagnostics = findings.flatMap(([diagnostic, directive]) => directive ? [] : diagnostic);
  return { diagnostics: [...diagnostics, ...run([active.directives], { ...subject, unused })].sort(byPlace), held };
}
function run(topics, subject) {
  const diagnostics = [];
  for (const active of topics) {
    for (const { rule, severity, options } of active) {
      for (const finding of rule.check(subject, options)) diagnostics.push(diagnose(rule, severity, finding, subject.document));
    }
  }
  return diagnostics;
}
function byTopic(rules, settings) {
  const topics = { lines: [], text: [], values: [], loading: [], output: [], model: [], directives: [] };
  for (const rule of rules) {
    const [severity, options] = settingOf(rule, settings.get(rule.id));
    if (severity !== "off") topics[rule.meta.about].push({ rule, severity, options });
  }
  return topics;
}
function settingOf({ meta }, given) {
  const [severity, options] = typeof given === "object" ? given : [given ?? (meta.docs.recommended ? meta.severity : "off"), {}];
  return [severity, { ...meta.defaultOptions?.[0], ...options }];
}
var NONE3 = [];
function diagnosticsOf(subject, active) {
  const { document, expected, absence } = subject;
  if (document.unremarkable && expected === void 0) return [];
  const contributes = document.assignments.length > 0 && contribution(subject, TRIO) !== void 0;
  const isRead = document.carrier === "sysctl" && absence?.why !== "name" && absence?.why !== "hidden";
  const topics = [
    isRead && !isPlain3(document) ? active.lines : NONE3,
    isRead ? active.text : NONE3,
    contributes ? active.values : NONE3,
    absence ? active.loading : NONE3,
    expected ? active.output : NONE3,
    document.carrier === "model" ? active.model : NONE3
  ];
  const diagnostics = run(topics, subject);
  return diagnostics.length < 2 ? diagnostics : diagnostics.sort(byPlace);
}
function byPlace(a, b) {
  if (a.at.start !== b.at.start) return a.at.start - b.at.start;
  if (a.severity !== b.severity) return a.severity === "error" ? -1 : 1;
  return a.ruleId < b.ruleId ? -1 : 1;
}
function diagnose({ id, meta }, severity, finding, document) {
  const { at, messageId, data = {}, fix, suggest = [] } = finding;
  const message = filled(meta.messages[messageId] ?? messageId, data);
  return { ruleId: id, about: meta.about, severity, message, messageId, data, document, at, url: pageOf(id), ...fix && { fix }, suggest, related: [] };
}

// src/report/report.ts
function byFile(documents, { diagnostics, suppressed }) {
  const [found, held] = [byDocument(diagnostics), byDocument(suppressed)];
  return documents.map((document) => ({ path: document.path, diagnostics: found.get(document) ?? NOTHING, suppressed: held.get(document) ?? NOTHING }));
}
var NOTHING = [];
function byDocument(diagnostics) {
  const found = /* @__PURE__ */ new Map();
  for (const diagnostic of diagnostics) {
    const ofDocument = found.get(diagnostic.document);
    if (ofDocument) ofDocument.push(diagnostic);
    else found.set(diagnostic.document, [diagnostic]);
  }
  return found;
}
function summarize(results) {
  const all = results.flatMap(({ diagnostics }) => diagnostics);
  const errors = all.filter(({ severity }) => severity === "error").length;
  return { files: results.length, errors, warnings: all.length - errors };
}
function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// rules/beyond-socket-option.ts
var beyond_socket_option_default = defineRule({
  id: "beyond-socket-option",
  meta: {
    severity: "warn",
    about: "values",
    docs: { description: "disallow values that setsockopt(2) refuses", recommended: false },
    messages: {
      refused: "{{option}} takes {{min}} to {{max}}, so an application that passes {{name}} = {{value}} on to setsockopt(2) gets EINVAL; set {{name}} to at {{bound}}"
    }
  },
  *check(subject) {
    for (const id of TRIO) {
      const value = valueOf(subject.scope, id);
      const { option, min, max } = PARAMETERS[id].socket;
      if (value === void 0 || value >= min && value <= max) continue;
      const at = isSet(subject.scope, id) ? reportable(subject, [id]) : void 0;
      if (at === void 0) continue;
      const bound2 = value < min ? `least ${min}` : `most ${max}`;
      yield { at: at.value, messageId: "refused", data: { name: nameOf(id), value, option, min, max, bound: bound2 } };
    }
  }
});

// src/lint/fix.ts
var BOM_START = -1;
function isCutAlike(document) {
  let cutAlike = known5.get(document);
  if (cutAlike === void 0) known5.set(document, cutAlike = looksCutAlike(document));
  return cutAlike;
}
var known5 = /* @__PURE__ */ new WeakMap();
function looksCutAlike({ text }) {
  return !(text.includes("\0") || text.includes("\r") && /\r(?!\n)/.test(text) || text.includes("\\") && /\\(?:\r?\n|$)/.test(text));
}

// rules/byte-order-mark.ts
var byte_order_mark_default = defineRule({
  id: "byte-order-mark",
  meta: {
    severity: "error",
    about: "lines",
    docs: { description: "disallow a byte order mark, which costs the first line", recommended: true },
    fixable: true,
    hasSuggestions: true,
    messages: {
      lost: "the file begins with a byte order mark (U+FEFF), which no loader skips: this first line is lost; save the file as UTF-8 without it",
      reported: "the file begins with a byte order mark (U+FEFF), which no loader skips: the loaders take this first line for a broken one, and systemd-sysctl exits 1; save the file as UTF-8 without it"
    }
  },
  *check({ document }) {
    if (!document.bom) return;
    const first = document.nodes[0];
    const at = first?.content ?? { start: 0, end: 0 };
    const without = { start: BOM_START, end: 0, text: "" };
    const twice = document.text.startsWith("\uFEFF");
    if (first?.type === "assignment" || first?.type === "exclusion") yield { at, messageId: "lost", suggest: twice ? [] : [{ desc: "save the file without it, so that the first line counts", fix: without }] };
    else if (first?.type === "malformed" || first?.type === "blank" && first.template !== "none" || !isCutAlike(document)) yield { at, messageId: "reported" };
    else yield { at, messageId: "reported", fix: without };
  }
});

// rules/containers-do-not-inherit.ts
var containers_do_not_inherit_default = defineRule({
  id: "containers-do-not-inherit",
  meta: {
    severity: "warn",
    about: "values",
    docs: { description: "disallow setting values for containers in files of the host", recommended: true },
    messages: {
      host: "the connections end in containers (appliesTo), and sysctl files of the host reach only its own network namespace: a container with its own starts with the kernel defaults {{defaults}}; set the values there (securityContext.sysctls of a pod, docker run --sysctl)"
    }
  },
  *check(subject) {
    if (subject.intent.appliesTo !== "containers" || subject.rendersForHost === false) return;
    const at = reportable(subject, TRIO);
    if (at) yield { at: at.value, messageId: "host", data: { defaults: TRIO.map((id) => PARAMETERS[id].default).join("/") } };
  }
});

// src/kernel/timing.ts
var LATE = 1.127;
function probePeriod({ time, intvl }) {
  return Math.max(time, intvl);
}
function detection({ time, intvl, probes }) {
  return time + intvl * probes;
}
function worstDetection(trio) {
  return LATE * (probePeriod(trio) + trio.intvl * trio.probes);
}
function survivedOutage({ intvl, probes }) {
  return (probes - 1) * intvl;
}
function worstSilence(trio, lostProbes) {
  return LATE * (probePeriod(trio) + lostProbes * trio.intvl);
}
var RTO_MIN = 0.2;
var RTO_MAX = 120;
var LAST_DOUBLING = Math.floor(Math.log2(RTO_MAX / RTO_MIN));
function retransmission(retries) {
  const doublings = Math.min(retries, LAST_DOUBLING);
  const least = (2 ** (doublings + 1) - 1) * RTO_MIN + (retries - doublings) * RTO_MAX;
  const most = LATE * (retries < LAST_DOUBLING ? 2 * least + 3 * RTO_MIN : least + RTO_MAX);
  return { least, most };
}

// src/middlebox/timeouts.generated.ts
var ROWS = [
  ["aws-nlb-tcp", 350, true, "verified", "nlb", "aws-nlb"],
  ["aws-nlb-tls", 350, null, "verified", "nlb-tls"],
  ["aws-alb", 60, false, "verified", "alb"],
  ["aws-classic-elb", 60, false, "verified", "elb", "aws-elb", "classic-elb"],
  ["aws-nat-gateway", 350, true, "verified", "aws-nat", "aws-natgw"],
  ["aws-gwlb", 350, true, "verified", "aws-gateway-lb"],
  ["aws-sg-conntrack", 432e3, true, "verified", "aws-security-group", "aws-conntrack"],
  ["aws-sg-conntrack-nitro-v6", 350, true, "verified", "nitro-v6"],
  ["aws-network-firewall", 350, true, "verified", "aws-firewall"],
  ["aws-privatelink", 350, true, "verified", "privatelink", "aws-vpc-endpoint"],
  ["aws-global-accelerator", 340, null, "verified", "global-accelerator"],
  ["azure-lb-rule", 240, true, "verified", "azure-lb", "azure-load-balancer"],
  ["azure-lb-outbound-rule", 240, true, "verified", "azure-outbound-rule", "azure-snat"],
  ["azure-nat-gateway", 240, true, "verified", "azure-nat", "azure-natgw"],
  ["azure-firewall-north-south", 240, true, "verified", "azure-firewall"],
  ["azure-firewall-east-west", 300, true, "secondary"],
  ["gcp-vpc-firewall", 600, true, "verified", "gcp-firewall", "gcp-vpc"],
  ["gcp-cloud-nat", 1200, true, "verified", "cloud-nat", "gcp-nat"],
  ["gcp-internal-passthrough-nlb", 600, true, "verified", "gcp-internal-nlb", "gcp-ilb"],
  ["gcp-external-passthrough-nlb", 60, true, "secondary", "gcp-external-nlb", "gcp-nlb"],
  ["gcp-alb-backend", 600, false, "verified", "gcp-alb"],
  ["paloalto-panos", 3600, true, "verified", "paloalto", "palo-alto", "panos", "pan-os"],
  ["fortinet-fortigate", 3600, true, "verified", "fortigate", "fortios"],
  ["juniper-srx", 1800, true, "verified", "srx"],
  ["juniper-srx-http", 300, true, "verified", "srx-http"],
  ["cisco-asa", 3600, true, "secondary", "asa"],
  ["mikrotik-routeros", 86400, true, "verified", "mikrotik", "routeros"],
  ["openwrt-conntrack", 7440, true, "verified", "openwrt"],
  ["calico-ebpf", 3600, true, "verified", "calico"],
  ["cilium-ct", 8e3, true, "secondary", "cilium"],
  ["kube-proxy-conntrack", 86400, true, "verified", "kube-proxy", "kube-proxy-iptables"],
  ["openbsd-pf", 86400, true, "verified", "openbsd"],
  ["pfsense-freebsd-pf", 86400, true, "verified", "pfsense", "opnsense", "freebsd-pf"],
  ["cisco-ios-nat", 86400, true, "secondary", "cisco-ios", "ios-nat"],
  ["checkpoint", 3600, true, "secondary", "check-point"],
  ["sonicwall", 900, true, "recalled", "sonicos"],
  ["sonicwall-legacy", 300, true, "secondary", "sonicos-5"],
  ["forcepoint-ngfw", 1800, true, "verified", "forcepoint", "stonesoft"],
  ["kaspersky-ngfw", 3600, true, "verified", "kaspersky"],
  ["gta-firewall", 600, true, "verified", "gnat-box", "gb-os"],
  ["f5-fastl4", 300, true, "verified", "fastl4", "bigip-fastl4"],
  ["f5-tcp-profile", 300, null, "recalled", "bigip-tcp"],
  ["ipvs", 900, true, "secondary", "lvs"],
  ["kube-proxy-ipvs", 900, true, "secondary", "kubernetes-ipvs"],
  ["docker-swarm-vip", 900, true, "secondary", "docker-swarm"],
  ["docker-swarm-close-wait", null, null, "verified"],
  ["linux-nf-conntrack", 432e3, true, "verified", "conntrack", "nf-conntrack", "netfilter"],
  ["rfc5382-min", 7440, true, "verified", "rfc5382"],
  ["rfc1122-keepalive", null, null, "verified", "rfc1122"],
  ["nsx-edge-firewall", 3600, true, "verified", "nsx-edge"],
  ["nsx-dfw", 43200, true, "verified", "nsx-distributed-firewall"],
  ["netscaler-tcp", 9e3, null, "recalled", "netscaler", "citrix-adc"],
  ["oci-nlb-tcp", 360, true, "verified", "oci-nlb"],
  ["oci-lb-tcp", 300, false, "verified", "oci-lb"],
  ["alibaba-clb-tcp", 900, true, "verified", "alibaba-clb", "alibaba-slb"],
  ["alibaba-gwlb", 350, true, "verified"],
  ["huawei-elb-tcp", 300, null, "verified", "huawei-elb", "otc-elb"],
  ["ucloud-clb", 60, null, "verified"],
  ["tencent-clb-tcp", 900, true, "verified", "tencent-clb"],
  ["heroku-router", 55, false, "verified", "heroku"],
  ["fly-io-proxy", null, null, "verified", "fly-io", "fly-proxy"],
  ["ngrok-tcp", 300, false, "verified", "ngrok"],
  ["miget-edge", 300, false, "verified", "miget"],
  ["ingress-nginx-stream", 600, false, "secondary", "ingress-nginx-tcp"],
  ["nginx-stream", 600, false, "verified", "nginx-tcp"],
  ["nginx-http-proxy", 60, false, "verified", "nginx"],
  ["envoy-tcp-proxy", 3600, false, "verified", "envoy", "envoy-tcp"],
  ["envoy-http", 3600, false, "verified"],
  ["envoy-tcp-upstream-pool", 600, false, "verified"],
  ["istio-sidecar", 3600, false, "verified", "istio"],
  ["aws-ecs-service-connect", 3600, false, "verified", "ecs-service-connect"],
  ["haproxy", null, false, "verified"],
  ["docker-desktop-vpnkit", 300, false, "secondary", "docker-desktop", "vpnkit"],
  ["cisco-ftd", 3600, true, "verified", "ftd", "firepower"],
  ["clavister-radisys", 262144, true, "verified", "clavister", "cos-core"],
  ["traefik-http", 180, false, "secondary", "traefik"],
  ["traefik-tcp", 60, false, "secondary"],
  ["cloudflare-proxy", 400, false, "verified", "cloudflare"],
  ["watchguard-fireware", 3600, true, "recalled", "watchguard", "firebox"],
  ["sophos-firewall", 10800, true, "recalled", "sophos", "sfos"],
  ["azure-app-service-inbound", 230, false, "secondary", "azure-app-service", "azure-functions"],
  ["aws-transit-gateway", 350, true, "recalled", "transit-gateway", "aws-tgw"],
  ["aws-api-gateway", 600, false, "verified", "aws-websocket-api"],
  ["home-gateways-imc2010", null, true, "recalled", "home-router"],
  ["cellular-netpiculet-2011", null, true, "recalled", "cellular"],
  ["starlink-cgnat", null, null, "recalled", "starlink"],
  ["ovs-userspace-conntrack", 86400, true, "verified", "ovs-conntrack", "ovs-dpdk"],
  ["wsl2-nat", null, true, "secondary", "wsl2"],
  ["nsx-gateway-firewall", 7200, true, "verified", "nsx-gateway"],
  ["gcp-proxy-network-lb", 30, false, "secondary", "gcp-proxy-nlb", "gcp-tcp-proxy"],
  ["aws-api-gateway-rest", 310, false, "secondary", "aws-rest-api"],
  ["cloudflare-origin", 900, false, "verified"],
  ["railway-edge", 60, false, "verified", "railway"],
  ["fortinet-hyperscale-cgn-eif", 3600, true, "verified", "fortigate-cgnat"],
  ["fortinet-fortiadc", 3600, true, "verified", "fortiadc"],
  ["juniper-ssr", 1900, true, "verified", "session-smart-router"],
  ["juniper-services-interface", 30, true, "verified", "ms-mpc", "mx-spc3"],
  ["netgate-tnsr", 7440, true, "verified", "tnsr"],
  ["vasexperts-stingray-cgnat", 600, true, "verified", "stingray"],
  ["linksys-befsr41", 7200, true, "verified", "befsr41"],
  ["ibm-classic-load-balancer", 50, false, "verified", "ibm-lb"],
  ["ibm-vpc-alb", null, null, "verified", "ibm-alb"],
  ["hetzner-cloud-lb-http", null, false, "verified", "hetzner-lb"],
  ["digitalocean-lb", 60, false, "verified", "digitalocean", "do-lb"]
];

// src/middlebox/timeouts.ts
var TIMEOUTS = ROWS.map(([id, idleTimeout, countsKeepalive, certainty, ...aliases]) => ({ id, aliases, idleTimeout, countsKeepalive, certainty }));
var byId = new Map(TIMEOUTS.map((each) => [each.id, each]));
function timeoutOf(id) {
  return byId.get(id);
}
function timeoutCalled(name) {
  return byId.get(name) ?? TIMEOUTS.find(({ aliases }) => aliases.includes(name));
}

// src/middlebox/path.ts
function fromCatalogue({ id, countsKeepalive, certainty }, idleTimeout, given) {
  return { name: id, idleTimeout, countsKeepalive, recalled: certainty === "recalled" && !given };
}
var COMMON_MIDDLEBOXES = [
  "aws-nlb-tcp",
  "aws-nat-gateway",
  "azure-lb-rule",
  "azure-nat-gateway",
  "gcp-vpc-firewall"
].map((id) => {
  const entry = timeoutOf(id);
  return fromCatalogue(entry, entry.idleTimeout, false);
});
function bindingMiddlebox(boxes) {
  return boxes.filter((box) => box.countsKeepalive !== false).reduce((first, box) => first && first.idleTimeout <= box.idleTimeout ? first : box, void 0);
}
function pathVerdict(trio, idleTimeout, lostProbes) {
  if (probePeriod(trio) >= idleTimeout) return "lost";
  if (worstSilence(trio, 0) >= idleTimeout) return "at-risk";
  if (worstSilence(trio, lostProbes) >= idleTimeout || trio.probes <= lostProbes) return "no-margin";
  return "kept";
}

// src/model/remedy.ts
var LONGEST_INTVL = 300;
var MOST_PROBES = 30;
function meets(trio, demands) {
  const { path: path11, outlast, detectWithin, surviveOutage } = demands;
  if (path11 && (worstSilence(trio, path11.lostProbes) >= path11.idleTimeout || trio.probes <= path11.lostProbes)) return false;
  if (outlast !== void 0 && detection(trio) > outlast) return false;
  if (detectWithin !== void 0 && worstDetection(trio) > detectWithin) return false;
  return surviveOutage === void 0 || survivedOutage(trio) >= surviveOutage;
}
function range(from, to) {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
function largestTime(intvl, probes, demands, most) {
  const { path: path11, outlast, detectWithin } = demands;
  const bounds = [
    most,
    path11 === void 0 ? Infinity : Math.floor(path11.idleTimeout / LATE - path11.lostProbes * intvl),
    outlast === void 0 ? Infinity : outlast - intvl * probes,
    detectWithin === void 0 ? Infinity : Math.floor(detectWithin / LATE - intvl * probes)
  ];
  const bound2 = Math.min(...bounds);
  return [bound2, bound2 - 1].find((time) => time >= 1 && meets({ time, intvl, probes }, demands));
}
function* reachable(changed, trio, demands) {
  const intvls = changed.includes("intvl") ? range(1, LONGEST_INTVL) : [trio.intvl];
  const counts = changed.includes("probes") ? range(1, MOST_PROBES) : [trio.probes];
  for (const probes of counts) {
    for (const intvl of intvls) {
      const time = changed.includes("time") ? largestTime(intvl, probes, demands, trio.time) : trio.time;
      if (time === void 0) continue;
      const candidate = { time, intvl, probes };
      if (meets(candidate, demands)) yield candidate;
    }
  }
}
function byDistance(trio, parameter) {
  const distance = (other) => Math.abs(other[parameter] - trio[parameter]);
  return (a, b) => distance(a) - distance(b);
}
function leastTraffic(candidates2, { probes }) {
  const usual = candidates2.filter(({ time, intvl }) => time >= intvl);
  const eligible = usual.length > 0 ? usual : candidates2;
  const largest = eligible.reduce((most, { time }) => Math.max(most, time), 0);
  const distance = (other) => Math.abs(other.probes - probes);
  return eligible.filter(({ time }) => time >= largest * 0.97).sort((a, b) => distance(a) - distance(b) || survivedOutage(b) - survivedOutage(a) || b.time - a.time)[0];
}
function changesFrom(trio, to) {
  return TRIO.filter((id) => to[id] !== trio[id]).map((parameter) => ({ parameter, to: to[parameter] }));
}
function singly(trio, demands) {
  return TRIO.flatMap((id) => [...reachable([id], trio, demands)].sort(byDistance(trio, id))[0] ?? []);
}
function withTimeForPath(trio, { path: path11 }) {
  const time = path11 && !meets(trio, { path: path11 }) ? largestTime(trio.intvl, trio.probes, { path: path11 }, trio.time) : void 0;
  return time === void 0 ? void 0 : { ...trio, time };
}
function remedyFor(trio, demands) {
  const alone = singly(trio, demands);
  if (alone.length > 0) return alone.map((found) => changesFrom(trio, found));
  const onPath = withTimeForPath(trio, demands);
  const withTime = onPath === void 0 ? [] : singly(onPath, demands);
  if (withTime.length > 0) return withTime.map((found) => changesFrom(trio, found));
  const sets = [["time", "intvl"], ["time", "probes"], ["intvl", "probes"], TRIO];
  for (const changed of sets) {
    const found = leastTraffic([...reachable(changed, trio, demands)], trio);
    if (found) return [changesFrom(trio, found)];
  }
  return [];
}

// src/lint/remedy.ts
function standing({ trio, complete }, intent) {
  return complete ? standingOf(trio, intent) : {};
}
function standingOf(trio, { middleboxes, detectWithin, surviveOutage, surviveLostProbes }) {
  const box = bindingMiddlebox(middleboxes);
  const required = surviveOutage ?? (survivedOutage(trio) >= SHORT_OUTAGE ? SHORT_OUTAGE : 0);
  return {
    surviveOutage: required,
    ...detectWithin === null ? {} : { detectWithin },
    ...box === void 0 ? {} : { path: { idleTimeout: box.idleTimeout, lostProbes: surviveLostProbes } },
    ...box !== void 0 && detection(trio) <= box.idleTimeout ? { outlast: box.idleTimeout } : {}
  };
}
function pathRemedy(found, box, intent) {
  const path11 = { idleTimeout: box.idleTimeout, lostProbes: intent.surviveLostProbes };
  const demands = standing(found, { ...intent, middleboxes: [box], detectWithin: null });
  const surviveOutage = Math.min(demands.surviveOutage ?? 0, survivedOutage(found.trio));
  return describe(found.trio, { ...demands, path: path11, surviveOutage });
}
function timingRemedy(found, intent, demands) {
  return describe(found.trio, { ...standing(found, intent), ...demands }) ?? NO_WAY;
}
var NO_WAY = {
  text: `found no intvl up to ${LONGEST_INTVL} with probes up to ${MOST_PROBES} that meets this together with what else is required: relax a requirement`,
  ways: []
};
function describe(trio, demands) {
  const ways = remedyFor(trio, demands);
  if (ways.length === 0) return void 0;
  return { text: `set ${ways.map((changes) => changes.map((change) => bound(trio, change)).join(" and ")).join(", or ")}`, ways };
}
function bound(trio, { parameter, to }) {
  return `${nameOf(parameter)} to ${parameter === "time" && to < trio.time ? "at most " : ""}${to}`;
}

// src/lint/words.ts
function boxName(box) {
  const doubts = [
    ...box.countsKeepalive === null ? ["if it counts probes, which is not known"] : [],
    ...box.recalled ? ["its idle timeout is from memory: check it"] : []
  ];
  return doubts.length === 0 ? box.name : `${box.name} (${doubts.join("; ")})`;
}
function listed2(words) {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
function namesOf(ids) {
  return listed2(TRIO.filter((id) => ids.includes(id)).map(nameOf));
}
function namesIn(document) {
  return listed2(parametersIn(document).map(nameOf));
}

// src/lint/suggest.ts
function suggestValues(subject, at, ways) {
  return ways.flatMap((settings) => {
    const edits = settings.flatMap((setting) => editFor(subject, at, setting) ?? []);
    if (edits.length < settings.length) return [];
    const desc = `set ${listed2(settings.map(({ parameter, to }) => `${nameOf(parameter)} to ${to}`))}`;
    return [{ desc, fix: joined2(subject, edits) }];
  });
}
function suggestText(desc, start, end, text) {
  return { desc, fix: { start, end, text } };
}
function editFor({ document, scope }, at, { parameter, to }) {
  const { from } = scope.effective[parameter];
  if (from?.document === document) {
    const { key } = from.assignment;
    return key.glob ? void 0 : { ...numberOf(from.assignment, parameter), text: String(to) };
  }
  const isReached = scope.loader !== "busybox" || PARAMETER_IDS.every((id) => scope.effective[id].refused === null);
  const isOpen = at.value.raw.includes("{#");
  if (isSet(scope, parameter) || isExcluded(scope, parameter) || document.carrier !== "sysctl" || !isCutAlike(document) || !isReached || isOpen) return void 0;
  return lineBehind(document.text, at, PARAMETERS[parameter].key, to);
}
function isExcluded({ documents }, parameter) {
  return documents.some((document) => !document.unremarkable && document.nodes.some((node) => node.type === "exclusion" && parameterAt(node.key.dotted) === parameter));
}
function numberOf({ value, targets }, parameter) {
  const read2 = targets.find((target) => target.parameter === parameter)?.read;
  const isPlain4 = read2?.type === "number" && /^-?\w/.test(value.raw) && value.raw.length === value.end - value.start;
  return { start: value.start, end: isPlain4 ? value.start + read2.end : value.end };
}
function lineBehind(text, { start, content, key, value, end }, name, to) {
  const between = text.slice(key.end, value.start);
  const slashes = key.written.includes("/") && !key.written.includes(".");
  const lead = text.slice(start, content.start);
  const line = `${lead.trim() === "" ? lead : ""}${slashes ? name.replaceAll(".", "/") : name}${between}${to}`;
  const lineEnd = text.slice(0, end).endsWith("\r\n") ? "\r\n" : "\n";
  return { start: end, end, text: text[end - 1] === "\n" ? `${line}${lineEnd}` : `${lineEnd}${line}` };
}
function joined2({ document }, edits) {
  const inOrder = edits.toSorted((a, b) => a.start - b.start);
  const [start, end] = [inOrder[0].start, inOrder.at(-1).end];
  const text = inOrder.map((edit, i) => `${document.text.slice(i === 0 ? start : inOrder[i - 1].end, edit.start)}${edit.text}`);
  return { start, end, text: text.join("") };
}

// rules/detection-outlasts-middlebox.ts
var detection_outlasts_middlebox_default = defineRule({
  id: "detection-outlasts-middlebox",
  meta: {
    severity: "warn",
    about: "values",
    docs: { description: "require that a silent peer is noticed before a declared middlebox forgets an idle flow", recommended: true },
    hasSuggestions: true,
    messages: {
      outlasts: "a silent peer is noticed after {{sum}} = {{detection}} s, but {{box}} forgets an idle flow after {{idle}} s: a lost flow (failover, reboot, lost probes) leaves the application on a dead connection for up to that long; {{remedy}}"
    }
  },
  *check(subject) {
    const box = bindingMiddlebox(subject.intent.middleboxes);
    const found = judged(subject, TRIO);
    if (box === void 0 || found === void 0) return;
    const { at, trio } = found;
    if (detection(trio) <= box.idleTimeout) return;
    const { text: remedy, ways } = timingRemedy(found, subject.intent, { outlast: box.idleTimeout });
    const data = { sum: sum(trio), detection: detection(trio), box: boxName(box), idle: box.idleTimeout, remedy };
    yield { at: at.value, messageId: "outlasts", data, suggest: suggestValues(subject, at, ways) };
  }
});

// src/model/duration.ts
var UNITS = { d: 86400, h: 3600, m: 60, min: 60, s: 1, sec: 1 };
var DURATION = /^(?:(\d+)(d))?(?:(\d+)(h))?(?:(\d+)(m|min))?(?:(\d+)(s|sec))?$/;
var LONGEST4 = 2 ** 31 - 1;
function parseDuration(text) {
  const groups = DURATION.exec(text)?.slice(1) ?? [];
  const parts = /^\d+$/.test(text) ? [text, "s"] : groups.filter((group) => group !== void 0);
  if (parts.length === 0) return void 0;
  let seconds = 0;
  for (let i = 0; i < parts.length; i += 2) seconds += Number(parts[i]) * UNITS[parts[i + 1]];
  return seconds <= LONGEST4 ? seconds : void 0;
}
function formatDuration(seconds) {
  const parts = [];
  let rest = seconds;
  for (const [unit, name] of [[86400, "d"], [3600, "h"], [60, "min"], [1, "s"]]) {
    const count = Math.floor(rest / unit);
    if (count > 0) parts.push(`${count} ${name}`);
    rest -= count * unit;
  }
  return parts.slice(0, 2).join(" ") || "0 s";
}
function rounded(seconds) {
  return Math.ceil(seconds * 10 - 1e-9) / 10;
}
var SECONDS_PER_WORD = {
  ms: 1e-3,
  msec: 1e-3,
  msecs: 1e-3,
  millisecond: 1e-3,
  milliseconds: 1e-3,
  s: 1,
  sec: 1,
  secs: 1,
  second: 1,
  seconds: 1,
  m: 60,
  min: 60,
  mins: 60,
  minute: 60,
  minutes: 60,
  h: 3600,
  hr: 3600,
  hrs: 3600,
  hour: 3600,
  hours: 3600,
  d: 86400,
  day: 86400,
  days: 86400,
  w: 604800,
  week: 604800,
  weeks: 604800
};
function secondsPer(word) {
  const lower = word.toLowerCase();
  return Object.hasOwn(SECONDS_PER_WORD, lower) ? SECONDS_PER_WORD[lower] : void 0;
}

// rules/detection-too-slow.ts
var detection_too_slow_default = defineRule({
  id: "detection-too-slow",
  meta: {
    severity: "error",
    about: "values",
    docs: { description: "require that a silent peer is found within the required time, at worst", recommended: true },
    hasSuggestions: true,
    messages: {
      slow: "a silent peer is found after {{sum}} = {{detection}} s, at worst after {{worst}} s (it answered a probe before, timers up to 12.7 % late); required is {{required}} s; {{remedy}}"
    }
  },
  *check(subject) {
    const required = subject.intent.detectWithin;
    const found = judged(subject, TRIO);
    if (required === null || found === void 0) return;
    const { at, trio } = found;
    const worst = worstDetection(trio);
    if (worst <= required) return;
    const { text: remedy, ways } = timingRemedy(found, subject.intent, { detectWithin: required });
    const data = { sum: sum(trio), detection: detection(trio), worst: rounded(worst), required, remedy };
    yield { at: at.value, messageId: "slow", data, suggest: suggestValues(subject, at, ways) };
  }
});

// rules/drift.ts
var drift_default = defineRule({
  id: "drift",
  meta: {
    severity: "error",
    about: "output",
    docs: { description: "require that the outputs of a model are what it renders", recommended: true },
    messages: {
      line: "{{model}} renders another line here ({{expected}}): the next keepalint render undoes what was written by hand; take the change over into {{model}}, or run keepalint render --write {{model}}",
      more: "{{model}} renders nothing here: the next keepalint render undoes what was written by hand; take the change over into {{model}}, or run keepalint render --write {{model}}",
      less: "{{model}} renders more lines than there are, the next being {{expected}}: the file is not what the model stands for; run keepalint render --write {{model}}",
      "line-ends": "the lines end in CRLF, {{model}} renders LF; run keepalint render --write {{model}}, and have git leave the file as it is (eol=lf in .gitattributes)",
      bytes: "the text is what {{model}} renders, but not its bytes (a byte order mark, or an encoding other than UTF-8); run keepalint render --write {{model}}"
    }
  },
  *check(subject) {
    const { document, expected } = subject;
    if (expected === void 0 || isAsExpected(subject)) return;
    yield { ...difference(document, expected), data: { model: expected.model, expected: expectedLine(document, expected) } };
  }
});
function linesAlike(a, b) {
  const at = a.findIndex((line, i) => line !== b[i]);
  return at < 0 ? a.length : at;
}
function linesOf(text) {
  return text === "" ? [] : text.split(/(?<=\n)/);
}
function expectedLine({ text }, expected) {
  const rendered = linesOf(expected.text);
  const line = rendered[linesAlike(linesOf(text), rendered)]?.trimEnd() ?? "";
  return line === "" ? "a blank line" : line;
}
function difference(document, expected) {
  const { text } = document;
  if (text === expected.text) return { at: { start: 0, end: 0 }, messageId: "bytes" };
  if (text.replaceAll("\r\n", "\n") === expected.text) return { at: { start: 0, end: text.indexOf("\r\n") }, messageId: "line-ends" };
  const [lines, rendered] = [linesOf(text), linesOf(expected.text)];
  const alike = linesAlike(lines, rendered);
  const start = lines.slice(0, alike).join("").length;
  if (alike === lines.length) return { at: { start: text.length, end: text.length }, messageId: "less" };
  const end = start + (lines[alike] ?? "").replace(/\r?\n$/, "").length;
  return { at: { start, end }, messageId: alike === rendered.length ? "more" : "line" };
}

// src/lint/repeats.ts
var known6 = /* @__PURE__ */ new WeakMap();
function repeats(document) {
  if (document.assignments.length < 2) return [];
  let found = known6.get(document);
  if (found === void 0) known6.set(document, found = repeatsIn(document));
  return found;
}
function repeatsIn({ assignments }) {
  const found = [];
  const last = /* @__PURE__ */ new Map();
  for (const later of assignments) {
    const target = later.key.glob ? void 0 : later.targets[0];
    if (target === void 0 || target.conditional || target.read.type === "unknown") continue;
    const { parameter } = target;
    const earlier = last.get(parameter);
    last.set(parameter, later);
    if (earlier) found.push({ parameter, earlier, later, sameValue: isSame(earlier, later) });
  }
  return found;
}
function isSame(earlier, later) {
  const [a, b] = [numberOf2(earlier.targets[0]?.read), numberOf2(later.targets[0]?.read)];
  return a === void 0 && b === void 0 ? earlier.value.raw === later.value.raw : a === b;
}
function numberOf2(read2) {
  return read2?.type === "number" ? read2.value : void 0;
}

// rules/duplicate-assignment.ts
var duplicate_assignment_default = defineRule({
  id: "duplicate-assignment",
  meta: {
    severity: "error",
    about: "lines",
    docs: { description: "disallow setting a parameter twice in one file with different values", recommended: true },
    hasSuggestions: true,
    messages: {
      replaces: "{{name}} is set to {{before}} in line {{line}} already: this line replaces that by {{after}}; remove one of the two",
      "later-refused": "{{name}} is set to {{before}} in line {{line}} already, and the kernel refuses this one: under systemd-sysctl, which writes only the last, this line undoes that one, under procps and busybox {{before}} stays; remove this line",
      "earlier-refused": "{{name}} is set in line {{line}} already, to a value that the kernel refuses: systemd-sysctl and procps go on to this {{after}} (procps exits 1), busybox stops at line {{line}} and never comes here; remove line {{line}}",
      "taken-back": "{{name}} is set to {{before}} in line {{line}}, and a minus sign before the key alone is no reset: systemd-sysctl then sets nothing, procps sets {{before}} all the same; remove one of the two",
      "both-refused": "{{name}} is set in line {{line}} already, and the kernel refuses both values; remove one of the two"
    }
  },
  *check({ document }) {
    yield* takenBack(document);
    const all = repeats(document);
    const seen = /* @__PURE__ */ new Map();
    for (const { parameter } of all) seen.set(parameter, (seen.get(parameter) ?? 0) + 1);
    for (const repeat of all) {
      if (repeat.sameValue) continue;
      const { line } = positionOf(document, repeat.earlier.key.start);
      const { before, after } = numbers(repeat);
      const data = { name: nameOf(repeat.parameter), line, before: before ?? "", after: after ?? "" };
      const isPair = seen.get(repeat.parameter) === 1;
      const suggest = isPair && isCutAlike(document) ? [removal(repeat.earlier, line), removal(repeat.later, positionOf(document, repeat.later.key.start).line)] : [];
      yield { at: repeat.later.key, messageId: outcome(before, after), data, suggest };
    }
  }
});
function removal({ start, end }, line) {
  return suggestText(`remove line ${line}`, start, end, "");
}
function* takenBack(document) {
  const exclusions = document.nodes.filter((node) => node.type === "exclusion");
  if (exclusions.length === 0 || document.nodes.some((node) => node.type === "blank" && node.template !== "none")) return;
  const assigned = lastAssignments(document);
  for (const { key, start } of exclusions) {
    const parameter = parameterAt(key.dotted);
    const last = parameter && assigned.get(parameter);
    const before = numberOf2(last?.targets[0]?.read);
    if (parameter === void 0 || last === void 0 || before === void 0 || last.start > start) continue;
    yield { at: key, messageId: "taken-back", data: { name: nameOf(parameter), before, line: positionOf(document, last.key.start).line } };
  }
}
function numbers({ earlier, later }) {
  return { before: numberOf2(earlier.targets[0]?.read), after: numberOf2(later.targets[0]?.read) };
}
function outcome(before, after) {
  if (before === void 0) return after === void 0 ? "both-refused" : "earlier-refused";
  return after === void 0 ? "later-refused" : "replaces";
}

// src/lint/path.ts
function pathFinding(subject, verdict, restsOn) {
  const box = bindingMiddlebox(subject.intent.middleboxes);
  if (box === void 0) return void 0;
  const found = judgedPeriod(subject, restsOn);
  if (found === void 0) return void 0;
  const { at, trio } = found;
  if (pathVerdict(trio, box.idleTimeout, subject.intent.surviveLostProbes) !== verdict) return void 0;
  const period = probePeriod(trio);
  const { text: remedy, ways } = pathRemedy(found, box, subject.intent) ?? NO_WAY;
  return {
    at,
    trio,
    box,
    suggest: suggestValues(subject, at, ways),
    data: {
      time: trio.time,
      intvl: trio.intvl,
      period,
      latest: rounded(LATE * period),
      box: boxName(box),
      idle: box.idleTimeout,
      remedy
    }
  };
}
function judgedPeriod(subject, restsOn) {
  const { time, intvl } = subject.scope.effective;
  const longer = (intvl.value ?? 0) > (time.value ?? 0) ? "intvl" : "time";
  return judged(subject, ["time", "intvl"], restsOn ?? [longer]);
}

// src/model/plan.ts
var SEARCHED = { time: 7200, intvl: 300, probes: 9, fewestProbes: 3 };
var NEARLY = 0.97;
function limitsOf({ middleboxes, detectWithin, surviveOutage, surviveLostProbes, connections, maxProbesPerSecond }) {
  return {
    idleTimeout: bindingMiddlebox(middleboxes)?.idleTimeout ?? null,
    lostProbes: surviveLostProbes,
    detectWithin,
    surviveOutage: surviveOutage ?? SHORT_OUTAGE,
    load: connections === null || maxProbesPerSecond === null ? null : { connections, perSecond: maxProbesPerSecond }
  };
}
function asksForSomething({ idleTimeout, detectWithin, load }, { surviveOutage }) {
  return idleTimeout !== null || detectWithin !== null || surviveOutage !== null || load !== null;
}
function plan(limits) {
  const found = [...candidates(limits)];
  const largest = found.reduce((most, { time }) => Math.max(most, time), 0);
  return found.filter(({ time }) => time >= NEARLY * largest).reduce((best, each) => best === null || isBetter(each, best) ? each : best, null);
}
function isBetter(a, b) {
  return survivedOutage(a) - survivedOutage(b) > 0 || survivedOutage(a) === survivedOutage(b) && (a.probes < b.probes || a.probes === b.probes && a.time > b.time);
}
function* candidates({ idleTimeout, lostProbes, detectWithin, surviveOutage, load }) {
  const onPath = idleTimeout === null ? {} : { path: { idleTimeout, lostProbes }, outlast: idleTimeout };
  const demands = { ...onPath, ...detectWithin !== null && { detectWithin }, surviveOutage };
  for (let probes = Math.max(SEARCHED.fewestProbes, lostProbes + 1); probes <= SEARCHED.probes; probes++) {
    for (let intvl = 1; intvl <= SEARCHED.intvl; intvl++) {
      const time = largestTime(intvl, probes, demands, SEARCHED.time);
      if (time === void 0 || time < intvl) continue;
      if (load === null || load.connections / time <= load.perSecond) yield { time, intvl, probes };
    }
  }
}

// rules/first-probe-late-for-common-middleboxes.ts
var DEFAULT = { middleboxes: COMMON_MIDDLEBOXES.map(({ name }) => name) };
var first_probe_late_for_common_middleboxes_default = defineRule({
  id: "first-probe-late-for-common-middleboxes",
  meta: {
    severity: "warn",
    about: "values",
    docs: { description: "where no middlebox is declared, require the first probe before the common ones of AWS, Azure and Google Cloud forget an idle flow", recommended: true },
    hasSuggestions: true,
    schema: [
      {
        type: "object",
        properties: {
          middleboxes: {
            description: "Those of the catalogue that count as common here; one without an idle timeout of its own is passed over.",
            title: "a list of ids of the catalogue",
            type: "array",
            items: { enum: TIMEOUTS.map(({ id }) => id) },
            examples: [["aws-nlb-tcp", "aws-nat-gateway"]]
          }
        },
        additionalProperties: false
      }
    ],
    defaultOptions: [DEFAULT],
    messages: {
      late: "an idle connection is probed every {{period}} s: if its flow crosses {{boxes}}, it is forgotten before that; declare what is on the path (--middlebox, or middleboxes in keepalive.yaml){{remedy}}"
    }
  },
  *check(subject, { middleboxes }) {
    if (subject.intent.middleboxes.length > 0) return;
    const found = judgedPeriod(subject);
    if (found === void 0) return;
    const { at, trio } = found;
    const period = probePeriod(trio);
    const late = boxesOf(middleboxes).filter(({ idleTimeout }) => period >= idleTimeout);
    const first = bindingMiddlebox(late);
    if (first === void 0 || isPlanned(trio, subject.intent)) return;
    const boxes = listed2(late.map(({ name, idleTimeout }) => `${name} (${idleTimeout} s)`)).replace(/ and ([^,]*)$/, " or $1");
    const remedy = pathRemedy(found, first, subject.intent);
    const suggest = suggestValues(subject, at, remedy?.ways ?? []);
    yield { at: at.value, messageId: "late", data: { boxes, period, remedy: remedy === void 0 ? "" : `, or ${remedy.text}` }, suggest };
  }
});
var plans = /* @__PURE__ */ new WeakMap();
function isPlanned({ time, intvl, probes }, intent) {
  const limits = limitsOf(intent);
  if (!asksForSomething(limits, intent)) return false;
  let planned = plans.get(intent);
  if (planned === void 0) plans.set(intent, planned = plan(limits));
  return planned?.time === time && planned.intvl === intvl && planned.probes === probes;
}
function boxesOf(ids) {
  return ids.flatMap((id) => {
    const entry = timeoutOf(id);
    return entry?.idleTimeout == null ? [] : fromCatalogue(entry, entry.idleTimeout, false);
  });
}

// rules/first-probe-too-late.ts
var first_probe_too_late_default = defineRule({
  id: "first-probe-too-late",
  meta: {
    severity: "error",
    about: "values",
    docs: { description: "require the first probe before a declared middlebox forgets an idle flow", recommended: true },
    hasSuggestions: true,
    messages: {
      time: "the first probe is sent after {{time}} s, but {{box}} forgets an idle flow after {{idle}} s; {{remedy}}",
      intvl: "a live idle connection is probed every {{intvl}} s, as tcp_keepalive_intvl is longer than tcp_keepalive_time, but {{box}} forgets an idle flow after {{idle}} s; {{remedy}}"
    }
  },
  *check(subject) {
    const found = pathFinding(subject, "lost");
    if (found === void 0) return;
    const { at, trio, box, data, suggest } = found;
    yield { at: at.value, messageId: trio.time >= box.idleTimeout ? "time" : "intvl", data, suggest };
  }
});

// rules/hidden-failure.ts
var hidden_failure_default = defineRule({
  id: "hidden-failure",
  meta: {
    severity: "warn",
    about: "lines",
    docs: { description: "disallow a leading minus sign, which hides that a value was not set", recommended: true },
    hasSuggestions: true,
    messages: {
      minus: "the minus sign keeps systemd-sysctl from saying so if {{names}} cannot be set; procps says so all the same, and busybox takes the sign for a part of the key and sets nothing; remove it"
    }
  },
  *check({ document }) {
    if (isDump(document)) return;
    for (const { ignoreFailure, targets, content, key } of document.assignments) {
      if (!ignoreFailure) continue;
      const ids = targets.map(({ parameter }) => parameter).filter(isAlwaysThere);
      if (ids.length > 0) yield { at: { start: content.start, end: key.end }, messageId: "minus", data: { names: listed2(ids.map(nameOf)) }, suggest: [suggestText("remove the minus sign", content.start, key.start, "")] };
    }
  }
});
function isAlwaysThere(id) {
  return PARAMETERS[id].key.startsWith("net.ipv4.");
}

// rules/ignored-file.ts
var ignored_file_default = defineRule({
  id: "ignored-file",
  meta: {
    severity: "error",
    about: "loading",
    docs: { description: "disallow setting values in files that are never loaded", recommended: true },
    messages: {
      suffix: "this file is never loaded, as its name does not end in .conf: what it sets of {{names}} has no effect; rename it to {{rename}}",
      hidden: "{{loader}} does not load hidden files, so what this one sets of {{names}} has no effect; rename it to {{rename}}",
      directory: "{{loader}} does not load files of this directory, so what this one sets of {{names}} has no effect; move it to /etc/sysctl.d"
    }
  },
  *check({ document, scope, absence }) {
    const first = document.assignments[0];
    if (first === void 0 || absence === void 0) return;
    const name = document.path.slice(document.path.lastIndexOf("/") + 1);
    const data = { names: namesIn(document), loader: scope.loader };
    if (absence.why === "name" && absence.meant) yield { at: first.key, messageId: "suffix", data: { ...data, rename: `${name.replace(/\.(?:conf|cfg|config|cnf)$/i, "")}.conf` } };
    if (absence.why === "hidden") yield { at: first.key, messageId: "hidden", data: { ...data, rename: name.replace(/^\.+(?:conf$)?/, "") || "keepalive.conf" } };
    if (absence.why === "directory") yield { at: first.key, messageId: "directory", data };
  }
});

// rules/incomplete-trio.ts
var incomplete_trio_default = defineRule({
  id: "incomplete-trio",
  meta: {
    severity: "warn",
    about: "values",
    docs: { description: "require all three values where one is set", recommended: true },
    messages: {
      sum: "{{missing}} stay{{s}} at the kernel default, so a silent peer is found after {{sum}} = {{detection}} s; set all three",
      unknown: "{{missing}} stay{{s}} at the kernel default ({{defaults}}); set all three"
    }
  },
  *check(subject) {
    const { scope } = subject;
    const at = reportable(subject, TRIO);
    if (at === void 0) return;
    const missing = TRIO.filter((id) => scope.effective[id].value !== null && !isSet(scope, id) && !isAttempted(scope, id));
    if (missing.length === 0) return;
    const data = { missing: namesOf(missing), s: missing.length === 1 ? "s" : "" };
    const trio = judged(subject, TRIO)?.trio;
    if (trio) yield { at: at.value, messageId: "sum", data: { ...data, sum: sum(trio), detection: detection(trio) } };
    else yield { at: at.value, messageId: "unknown", data: { ...data, defaults: missing.map((id) => PARAMETERS[id].default).join(", ") } };
  }
});

// src/lint/character.ts
var NAMES = /* @__PURE__ */ new Map([
  [13, "a carriage return"],
  [160, "a no-break space"],
  [8211, "a dash"],
  [8212, "a dash"],
  [8722, "a minus sign of typography"],
  [8203, "a zero-width space"],
  [12288, "an ideographic space"],
  [65279, "a byte order mark"],
  [65309, "a full-width equals sign"]
]);
function characterAt(text, at) {
  const code = text.codePointAt(at);
  if (code === void 0) return "something else";
  if (code >= 32 && code <= 126) return JSON.stringify(String.fromCodePoint(code));
  const name = NAMES.get(code);
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}${name === void 0 ? "" : ` (${name})`}`;
}

// rules/invalid-value.ts
var invalid_value_default = defineRule({
  id: "invalid-value",
  meta: {
    severity: "error",
    about: "lines",
    docs: { description: "disallow values that the kernel refuses", recommended: true },
    hasSuggestions: true,
    messages: {
      empty: "there is no value, so {{name}} keeps its old value; write a whole number",
      "not-a-number": "the kernel refuses {{raw}} and {{name}} keeps its old value; write {{remedy}}",
      foreign: "the kernel refuses {{raw}}, as it begins with {{found}}, and {{name}} keeps its old value; write {{remedy}}",
      several: "the kernel refuses {{raw}} and {{name}} keeps its old value, as a line holds one assignment; write {{remedy}}, and what follows on a line of its own",
      "not-a-separator": "the kernel refuses {{raw}}, as {{found}} follows the number, and {{name}} keeps its old value; write {{remedy}}",
      octal: "the kernel refuses {{raw}}, since a leading 0 makes it octal, and {{name}} keeps its old value; write {{remedy}}",
      comment: "the kernel refuses {{raw}}: there are no comments at the end of a line, and {{name}} keeps its old value; write {{remedy}} and put the comment on a line of its own",
      "too-long": "the kernel refuses a number of more than 20 characters, leading zeros among them, and {{name}} keeps its old value; write a shorter one",
      "out-of-range": "the kernel refuses {{raw}} and {{name}} keeps its old value; it takes {{min}} to {{max}}"
    }
  },
  *check({ document, scope }) {
    for (const assignment of document.assignments) {
      const target = assignment.targets.find((each) => each.read.type === "refused" && isWritten(assignment, each, scope));
      if (target?.read.type !== "refused") continue;
      const { value, content } = assignment;
      const at = value.start === value.end ? content : value;
      const data = dataOf(assignment, target);
      const suggest = /^\d+$/.test(String(data["remedy"])) && !SEVERAL.test(value.raw) ? [suggestText(`write ${data["remedy"]}`, value.start, value.end, String(data["remedy"]))] : [];
      yield { at, messageId: kindOf(target.read, assignment), data, suggest };
    }
  }
});
function isWritten(assignment, { parameter }, { effective }) {
  return !assignment.key.glob || effective[parameter].refused?.assignment === assignment;
}
var SEVERAL = /^(\d+)[;,&]*[ \t]*(?:abi|debug|dev|fs|kernel|net|user|vm)[./][^ \t=]+[ \t]*=/;
function kindOf({ why, at }, { value: { raw } }) {
  if (why === "not-a-number" && raw.charCodeAt(at) > 126) return "foreign";
  if (why !== "not-a-separator") return why;
  if (SEVERAL.test(raw)) return "several";
  if (/^\d+[#;]/.test(raw)) return "comment";
  return /^0\d*[89]\d*$/.test(raw) ? "octal" : why;
}
function dataOf({ value: { raw } }, { parameter, read: read2 }) {
  const known8 = PARAMETERS[parameter];
  const { name, min, max } = known8;
  return { name, min, max, raw: shown(raw), found: characterAt(raw, read2.type === "refused" ? read2.at : 0), remedy: remedyFor2(raw, known8) };
}
function shown(raw) {
  return JSON.stringify(raw.length > 40 ? `${raw.slice(0, 40)}...` : raw);
}
var LONGEST_PLAIN = 64;
var OTHER_DIGITS = /[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g;
var INVISIBLE = /[\u00a0\u200b\u3000\ufeff]/g;
function remedyFor2(raw, parameter) {
  const { unit, min, max } = parameter;
  const meant = numberMeant(raw, parameter);
  if (meant !== void 0 && Number(meant) >= min && Number(meant) <= max) return meant;
  return `a whole number${unit === "s" ? " of seconds" : ""}${meant === void 0 ? "" : `, ${min} to ${max}`}`;
}
function numberMeant(written, { unit }) {
  const first = SEVERAL.exec(written)?.[1];
  if (first !== void 0) return String(Number(first));
  if (written.length > LONGEST_PLAIN) return void 0;
  const raw = written.replaceAll(INVISIBLE, " ").trim().replaceAll(OTHER_DIGITS, (digit2) => String(digit2.charCodeAt(0) & 15));
  const plain = /^["'“„‘+]?0*(\d+)(?:\.0*)?["'”“’]?$/.exec(raw)?.[1] ?? /^(\d+)[;#]/.exec(raw)?.[1];
  if (plain !== void 0) return plain;
  const [, digits, letters = ""] = /^(\d+)([a-z]+)$/i.exec(raw) ?? [];
  const seconds = Number(digits) * (secondsPer(letters) ?? NaN);
  if (unit === "s" && Number.isInteger(seconds)) return String(seconds);
  const grouped = /^\d{1,3}(?:[,_.']\d{3})+$/.test(raw);
  return grouped ? raw.replaceAll(/\D/g, "") : void 0;
}

// rules/keepalive-defeated.ts
var keepalive_defeated_default = defineRule({
  id: "keepalive-defeated",
  meta: {
    severity: "error",
    about: "values",
    docs: { description: "disallow values with which keepalive kills live connections or never finds dead ones", recommended: true },
    hasSuggestions: true,
    messages: {
      "no-probes": "with tcp_keepalive_probes at 0 every connection that is idle for {{time}} is dropped with ETIMEDOUT, without a single probe, whether its peer lives or not; set it to at least 2 (the kernel default is 9)",
      "no-interval": "with tcp_keepalive_intvl at 0 all probes go out within milliseconds: a live peer that is farther away than that loses the connection; set it to at least 1 (the kernel default is 75)",
      "negative-interval": "with tcp_keepalive_intvl at {{value}} one probe is sent and then none for months: a dead peer is not found; set it to at least 1 (the kernel default is 75)",
      "negative-time": "with tcp_keepalive_time at {{value}} no probe is ever sent: dead peers are not found and idle flows are forgotten; set it to at least 1 (the kernel default is 7200)"
    }
  },
  *check(subject) {
    const { scope } = subject;
    const broken = new Set(defects(scope));
    for (const id of TRIO) {
      const { from } = scope.effective[id];
      if (!broken.has(id) || from?.document !== subject.document) continue;
      const value = valueOf(scope, id) ?? 0;
      const time = valueOf(scope, "time");
      const data = { value, time: time === void 0 ? "tcp_keepalive_time" : `${time} s` };
      yield { at: from.assignment.value, messageId: defectOf(id, value), data, suggest: suggestValues(subject, from.assignment, [[{ parameter: id, to: PARAMETERS[id].default }]]) };
    }
  }
});
function defectOf(id, value) {
  if (id === "probes") return "no-probes";
  if (id === "time") return "negative-time";
  return value === 0 ? "no-interval" : "negative-interval";
}

// rules/keepalive-not-set.ts
var DEFAULT2 = { time: PARAMETERS.time.default, intvl: PARAMETERS.intvl.default, probes: PARAMETERS.probes.default };
var FEW = 3;
var keepalive_not_set_default = defineRule({
  id: "keepalive-not-set",
  meta: {
    severity: "warn",
    about: "model",
    docs: { description: "require that hosts below a model set keepalive, where the kernel default is too late for a declared middlebox", recommended: true },
    messages: {
      host: "the host at {{hosts}} sets none of the three, so its idle connections are first probed after {{time}} s, but {{box}} forgets an idle flow after {{idle}} s; set them in a drop-in there",
      hosts: "the hosts at {{hosts}} set none of the three, so their idle connections are first probed after {{time}} s, but {{box}} forgets an idle flow after {{idle}} s; set them in a drop-in on each"
    }
  },
  *check({ document, intent, bareHosts = [] }) {
    const box = bindingMiddlebox(intent.middleboxes);
    if (box === void 0 || intent.appliesTo === "containers" || bareHosts.length === 0 || probePeriod(DEFAULT2) < box.idleTimeout) return;
    const rest = bareHosts.length - FEW;
    const named = rest > 0 ? [...bareHosts.slice(0, FEW), `${rest} more`] : bareHosts;
    const data = { hosts: listed2(named), time: DEFAULT2.time, box: boxName(box), idle: box.idleTimeout };
    yield { at: box.at ?? { start: 0, end: document.text.length }, messageId: bareHosts.length === 1 ? "host" : "hosts", data };
  }
});

// rules/loaders-disagree.ts
var loaders_disagree_default = defineRule({
  id: "loaders-disagree",
  meta: {
    severity: "warn",
    about: "text",
    docs: { description: "disallow files of which systemd and procps make different values", recommended: true },
    messages: {
      differ: "systemd-sysctl at boot ends with {{name}} = {{systemd}} ({{fromSystemd}}), sysctl --system by hand with {{procps}} ({{fromProcps}}): which of the two holds depends on who ran last; set it in one place, a drop-in that sorts last"
    }
  },
  *check(subject) {
    const { document, scope, under, absence } = subject;
    if (under === void 0 || scope.loader !== "systemd" || scope.kind === "file" || document.assignments.length === 0 || isDump(document)) return;
    if (absence?.why === "unlinked" && !absence.assumed) return;
    const [systemd2, procps2] = [scope.effective, under("procps").effective];
    for (const id of TRIO) {
      const [a, b] = [systemd2[id], procps2[id]];
      if (a.value === null || b.value === null || a.value === b.value || isRepeated(subject, id)) continue;
      const own = [a, b].find(({ from }) => from?.document.path === document.path)?.from;
      if (own == null) continue;
      const data = { name: nameOf(id), systemd: a.value, procps: b.value, fromSystemd: placeOf(a), fromProcps: placeOf(b) };
      yield { at: own.assignment.key, messageId: "differ", data };
    }
  }
});
function isRepeated({ document }, id) {
  return repeats(document).some(({ parameter, sameValue }) => parameter === id && !sameValue);
}
function placeOf({ from }) {
  return from === null ? "the kernel default" : `${from.document.path}:${positionOf(from.document, from.assignment.key.start).line}`;
}

// src/lint/glued.ts
function holdsAnother({ value: { raw } }) {
  return /^\d+[;,&]*[ \t]+net[./]ipv4[./]tcp_keepalive_(?:time|intvl|probes)[ \t]*=/.test(raw);
}

// rules/malformed-line.ts
var malformed_line_default = defineRule({
  id: "malformed-line",
  meta: {
    severity: "error",
    about: "lines",
    docs: { description: "disallow lines that the loader takes for no assignment", recommended: true },
    hasSuggestions: true,
    messages: {
      "no-equals-sign": "this line has no equals sign, so it sets nothing; if it is a comment, begin it with #",
      "no-equals-signs": "these {{count}} lines have no equals sign, so they set nothing; if they are comments, begin each with #",
      colon: "this line has no equals sign, so it sets nothing; write = in place of the colon",
      section: "sysctl files have no sections, so this line sets nothing; if this is a profile of TuneD or saptune, no loader of sysctl files reads it",
      conflict: "this is the mark of a conflict that a merge left behind: what stands on both sides is loaded, the last wins; decide, and remove the marks",
      invisible: "this line begins with {{character}}, which is no blank to a loader: it is neither empty nor a comment; delete that character",
      "lost-assignment": "this line has no equals sign, so {{name}} is not set; write {{key}} = {{value}}",
      glued: "a line break is missing before {{key}}: it stands in the value of {{other}}, and {{name}} is not set; begin a new line there",
      "no-key": "there is no key before the equals sign, so this line sets nothing",
      "too-long": "systemd-sysctl gives up at a line of 1 MiB: this line and all after it are lost",
      binary: "this is no text file, it holds control characters and NUL bytes: is it meant to be linted?",
      utf16: "this file is UTF-16, of which no loader reads anything; save it as UTF-8 without a byte order mark"
    }
  },
  *check({ document }) {
    for (const node of document.nodes) {
      const glued = gluedIn(node);
      if (glued) yield glued;
    }
    const malformed = document.nodes.filter((node) => node.type === "malformed");
    const first = malformed[0];
    if (first === void 0) return;
    if (isBinary(document)) {
      yield { at: first.content, messageId: isUtf16(document) ? "utf16" : "binary" };
      return;
    }
    for (const messageId of ["section", "conflict"]) {
      const marker = malformed.find((node) => markerIn(document, node) === messageId);
      if (marker) yield { at: marker.content, messageId };
    }
    for (const run2 of runs(document)) {
      const [head, tail] = [run2[0], run2.at(-1)];
      const lost = lostAssignment(document, head);
      if (lost) yield { at: head.content, messageId: "lost-assignment", data: lost, suggest: suggestLine(head, `${lost.key} = ${lost.value}`) };
      else if (isInvisible(document, head)) yield { at: head.content, messageId: "invisible", data: { character: characterAt(document.text, head.content.start) } };
      else if (head === tail) yield { at: head.content, messageId: head.why === "no-equals-sign" && hasColon(document, head) ? "colon" : head.why };
      else yield { at: { start: head.content.start, end: tail.content.end }, messageId: "no-equals-signs", data: { count: run2.length } };
    }
  }
});
function suggestLine({ content }, line) {
  return [suggestText(`write ${line}`, content.start, content.end, line)];
}
function markerIn(document, { content }) {
  const line = document.text.slice(content.start, content.end);
  if (/^\[[\w .-]+\]$/.test(line)) return "section";
  return /^(?:<{7}|>{7}|\|{7})(?: |$)/.test(line) || line === "=======" && isConflicted(document) ? "conflict" : void 0;
}
var known7 = /* @__PURE__ */ new WeakMap();
function isConflicted(document) {
  let conflicted = known7.get(document);
  if (conflicted === void 0) known7.set(document, conflicted = document.text.includes("<<<<<<< "));
  return conflicted;
}
function hasColon({ text }, { content }) {
  return /^[\w-]+(?:[./][\w-]+)+[ \t]*:[ \t]*\S+$/.test(text.slice(content.start, content.end));
}
function isInvisible({ text }, { content }) {
  return /^[\u00a0\u200b\u2000-\u200a\u3000\ufeff]+(?:#|;|$)/.test(text.slice(content.start, content.end));
}
function isComplaint(document, { content }) {
  return document.text.startsWith("sysctl: ", content.start) && isDump(document);
}
function runs(document) {
  const found = [];
  let open = null;
  for (const node of document.nodes) {
    if (node.type === "blank") continue;
    const lone = node.type === "malformed" && markerIn(document, node) === void 0 && !isComplaint(document, node) ? node : void 0;
    const isProse = lone?.why === "no-equals-sign" && !lostAssignment(document, lone) && !isInvisible(document, lone);
    if (isProse && open) open.push(lone);
    else if (lone) found.push([lone]);
    open = isProse ? found.at(-1) : null;
  }
  return found;
}
function lostAssignment({ text }, { content }) {
  const [, written, value] = /^([\w./-]+)(?:[ \t]*[:＝：][ \t]*|[ \t]+)(\d+)$/.exec(text.slice(content.start, content.end)) ?? [];
  const parameter = TRIO.map((id) => PARAMETERS[id]).find(({ key }) => written === key || written?.replaceAll("/", ".") === key);
  return parameter && value !== void 0 ? { name: parameter.name, key: parameter.key, value } : void 0;
}
var SHORTEST_KEY = Math.min(...TRIO.map((id) => PARAMETERS[id].key.length));
function gluedIn(node) {
  if (node.type !== "assignment" || node.value.raw.length < SHORTEST_KEY) return void 0;
  if (node.targets.length > 0 && !(holdsAnother(node) && node.targets.every(({ read: read2 }) => read2.type === "number"))) return void 0;
  const { key: other, value } = node;
  const parameter = TRIO.map((id) => PARAMETERS[id]).find(({ key }) => value.raw.includes(key));
  const at = parameter === void 0 ? -1 : value.raw.indexOf(parameter.key);
  if (parameter === void 0 || !/^[ \t]*=/.test(value.raw.slice(at + parameter.key.length))) return void 0;
  const start = value.raw.length === value.end - value.start ? value.start + at : value.start;
  return { at: { start, end: start + parameter.key.length }, messageId: "glued", data: { key: parameter.key, name: parameter.name, other: other.written } };
}
function isUtf16({ text }) {
  const sample = text.slice(0, 64);
  return /^(?:\xff\xfe|\xfe\xff)/.test(sample) || /^(?:[\t\n\r -~]\0)+$|^(?:\0[\t\n\r -~])+$/.test(sample);
}
function isBinary({ text }) {
  if (!text.includes("\0")) return false;
  const sample = text.slice(0, 4096);
  const controls = sample.match(/[\0-\x08\x0e-\x1f\x7f]/g)?.length ?? 0;
  return controls > 1 && controls * 20 > sample.length;
}

// rules/masked-file.ts
var masked_file_default = defineRule({
  id: "masked-file",
  meta: {
    severity: "warn",
    about: "loading",
    docs: { description: "disallow setting values in files that another file of the same name masks", recommended: true },
    messages: {
      masked: "this file is not loaded, as {{by}} has the same name in an earlier directory and takes its place: what it sets of {{names}} has no effect; rename one of the two, or set the values there"
    }
  },
  *check({ document, absence }) {
    const first = document.assignments[0];
    if (first === void 0 || absence?.why !== "masked") return;
    const { by, mask } = absence;
    if (mask === null || isMaskAlone(mask)) return;
    yield { at: first.key, messageId: "masked", data: { by, names: namesIn(document) } };
  }
});
function isMaskAlone({ nodes }) {
  return nodes.every(({ type }) => type === "blank" || type === "comment");
}

// src/lint/misread.ts
var LONGEST5 = PARAMETERS.time.max;
function misreading({ value: { raw } }, read2, unit) {
  if (read2.base === 10 && read2.end === raw.length) return void 0;
  const [, sign = "", digits = "", rest = ""] = /^[\s\u00a0]*(-?)(\w+)(?:[ \t\n]+([^]*))?$/.exec(raw) ?? [];
  const { value } = read2;
  const decimal = Number(sign + digits);
  if (read2.base === 8 && decimal !== value) return { messageId: "octal", value, meant: String(decimal) };
  const [, number] = /^(\d+)(?!\w)/.exec(rest) ?? [];
  if (number !== void 0) {
    if (Number(number) === value) return void 0;
    const [groups] = /^\d{3}(?:[ \t]\d{3})*(?![\w])/.exec(rest) ?? [];
    const meant2 = groups !== void 0 && digits.length <= 3 ? String(Number(digits + groups.replaceAll(/\D/g, ""))) : `${digits} or ${number}, whichever is meant`;
    return { messageId: "second-number", value, rest: JSON.stringify(rest), meant: meant2 };
  }
  const [word] = /^[a-z]+(?=$|[^\w])/i.exec(rest) ?? [];
  const factor = word === void 0 ? void 0 : secondsPer(word);
  if (word === void 0 || factor === void 0 || factor === 1) return void 0;
  const meant = unit === "count" ? value : value * factor;
  return { messageId: "unit", value, rest: JSON.stringify(word), meant: Number.isInteger(meant) && meant <= LONGEST5 ? String(meant) : `whole seconds, at most ${LONGEST5}` };
}

// rules/misread-value.ts
var misread_value_default = defineRule({
  id: "misread-value",
  meta: {
    severity: "error",
    about: "lines",
    docs: { description: "disallow values that the kernel reads as another number than is meant", recommended: true },
    hasSuggestions: true,
    messages: {
      octal: "a leading 0 makes it octal: the kernel sets {{name}} to {{value}}; write {{meant}}",
      "second-number": "the kernel reads one number: it sets {{name}} to {{value}} and ignores {{rest}}; write {{meant}}",
      unit: "the kernel knows no units: it sets {{name}} to {{value}} {{unit}} and ignores {{rest}}; write {{meant}}"
    }
  },
  *check({ document }) {
    for (const assignment of document.assignments) {
      const target = assignment.targets.find(({ read: read2 }) => read2.type === "number");
      if (target?.read.type !== "number") continue;
      const { name, unit, min, max } = PARAMETERS[target.parameter];
      const misread = misreading(assignment, target.read, unit);
      if (misread === void 0) continue;
      const { messageId, ...data } = misread;
      const isTaken = /^-?\d+$/.test(misread.meant) && Number(misread.meant) >= min && Number(misread.meant) <= max;
      const suggest = isTaken ? [suggestText(`write ${misread.meant}`, assignment.value.start, assignment.value.end, misread.meant)] : [];
      yield { at: assignment.value, messageId, data: { name, unit: unit === "s" ? "s" : "probes", ...data }, suggest };
    }
  }
});

// rules/no-loss-margin.ts
var no_loss_margin_default = defineRule({
  id: "no-loss-margin",
  meta: {
    severity: "warn",
    about: "values",
    docs: { description: "require that a lost probe does not lose the flow at a declared middlebox", recommended: true },
    hasSuggestions: true,
    messages: {
      "too-late": "after {{lost}} the next one may go out {{silence}} s after the last segment ({{period}} + {{count}} * {{intvl}} s, timers up to 12.7 % late), but {{box}} forgets an idle flow after {{idle}} s; {{remedy}}",
      "too-few": "with tcp_keepalive_probes at {{probes}}, {{lost}} in a row and the kernel gives the connection up before it asks again; {{remedy}}"
    }
  },
  *check(subject) {
    const count = subject.intent.surviveLostProbes;
    const lost = count === 1 ? "one lost probe" : `${count} lost probes`;
    const late = pathFinding(subject, "no-margin", ["time", "intvl"]);
    const silence = late === void 0 ? 0 : worstSilence(late.trio, count);
    if (late && silence >= late.box.idleTimeout) {
      yield { at: late.at.value, messageId: "too-late", data: { ...late.data, count, lost, silence: rounded(silence) }, suggest: late.suggest };
      return;
    }
    const few = pathFinding(subject, "no-margin", ["probes"]);
    if (few && few.trio.probes <= count) yield { at: few.at.value, messageId: "too-few", data: { ...few.data, lost, probes: few.trio.probes }, suggest: few.suggest };
  }
});

// rules/outage-kills-connections.ts
var outage_kills_connections_default = defineRule({
  id: "outage-kills-connections",
  meta: {
    severity: "error",
    about: "values",
    docs: { description: "require that idle connections survive an outage of the required length", recommended: true },
    hasSuggestions: true,
    messages: {
      kills: "an outage of ({{probes}} - 1) * {{intvl}} = {{survived}} s kills the idle connections that are being probed; required is to survive {{required}} s; {{remedy}}"
    }
  },
  *check(subject) {
    const required = subject.intent.surviveOutage;
    const found = judged(subject, ["intvl", "probes"]);
    if (required === null || found === void 0) return;
    const { at, trio } = found;
    const survived = survivedOutage(trio);
    if (survived >= required) return;
    const { text: remedy, ways } = timingRemedy(found, subject.intent, { surviveOutage: required });
    yield { at: at.value, messageId: "kills", data: { probes: trio.probes, intvl: trio.intvl, survived, required, remedy }, suggest: suggestValues(subject, at, ways) };
  }
});

// src/lint/shipped.ts
function isShipped(path11) {
  return /(?:^|\/)(?:usr\/(?:local\/)?)?lib\/sysctl\.d\//.test(path11);
}
function replacesShipped(earlier, later) {
  return !/(?:^|\/)(?:(?:etc|run)\/sysctl\.d\/|etc\/sysctl\.conf$)/.test(earlier) && !isShipped(later);
}

// rules/overridden-assignment.ts
var overridden_assignment_default = defineRule({
  id: "overridden-assignment",
  meta: {
    severity: "warn",
    about: "text",
    docs: { description: "disallow values that a later file of the same host replaces by others", recommended: true },
    hasSuggestions: true,
    messages: {
      overridden: "{{name}} ends up as {{after}}, as {{place}} is loaded later ({{why}}): this {{before}} has no effect; {{remedy}}",
      lost: "this {{before}} is never set: {{place}} is loaded later ({{why}}) and replaces it by a value that the kernel refuses; mend that one"
    }
  },
  *check({ document, scope, absence }) {
    const isLoaded = absence === void 0 || absence.why === "unlinked" && absence.assumed;
    if (!isLoaded || scope.documents.length < 2 || isDump(document)) return;
    for (const [parameter, assignment] of lastAssignments(document)) {
      const target = assignment.targets.find((each) => each.parameter === parameter);
      const before = target.conditional ? void 0 : numberOf2(target.read);
      const winner = replacedBy(scope.effective[parameter], document);
      if (before === void 0 || winner === void 0 || scope.kind === "host" && replacesShipped(document.path, winner.document.path)) continue;
      const { read: read2, conditional } = winner.assignment.targets.find((each) => each.parameter === parameter);
      const after = numberOf2(read2);
      if (conditional || read2.type === "unknown" || after === before) continue;
      const { line } = positionOf(winner.document, winner.assignment.key.start);
      const data = { name: nameOf(parameter), before, place: `${winner.document.path}:${line}`, why: whyLater(document, winner.document, scope), remedy: remedyFor3(winner.document, scope) };
      if (after === void 0) yield { at: assignment.key, messageId: "lost", data };
      else yield { at: assignment.key, messageId: "overridden", data: { ...data, after }, suggest: isShipped(winner.document.path) ? [] : removalOf(assignment, document) };
    }
  }
});
function removalOf({ key, start, end, targets }, document) {
  const times = document.assignments.filter((each) => each.targets.some(({ parameter }) => parameter === targets[0]?.parameter)).length;
  return key.glob || times > 1 || !isCutAlike(document) ? [] : [suggestText("remove this line", start, end, "")];
}
function replacedBy({ from, refused }, document) {
  if (from !== null) return from.document === document ? void 0 : from;
  return refused === null || refused.document === document ? void 0 : refused;
}
function remedyFor3(later, { loader }) {
  if (!isShipped(later.path) || loader === "busybox") return "remove one of the two";
  return `give this file a name that sorts after ${nameIn(later)}, or mask that one with a link /etc/sysctl.d/${nameIn(later)} to /dev/null`;
}
function whyLater(earlier, later, { kind, loader }) {
  const [a, b] = [nameIn(earlier), nameIn(later)];
  if (loader === "busybox" && kind === "host") return "Alpine loads /usr/lib/sysctl.d, /etc/sysctl.d, sysctl.conf and /run/sysctl.d in this order";
  if (isSysctlConf(later)) return loader === "procps" ? "procps reads sysctl.conf last" : "systemd reads sysctl.conf as 99-sysctl.conf, where that link is there";
  if (isSysctlConf(earlier)) return `${b} sorts after 99-sysctl.conf`;
  return a < b ? `files are loaded by name, whatever their directory, and ${b} sorts after ${a}` : "files are loaded by the names that they have in sysctl.d, whatever their directory";
}
function isSysctlConf({ path: path11 }) {
  return /(?:^|\/)etc\/sysctl\.conf$/.test(path11);
}
function nameIn({ path: path11 }) {
  return path11.slice(path11.lastIndexOf("/") + 1);
}

// rules/own-conntrack-too-short.ts
var own_conntrack_too_short_default = defineRule({
  id: "own-conntrack-too-short",
  meta: {
    severity: "warn",
    about: "values",
    docs: { description: "require that the host's own connection tracking outlives the time between two probes", recommended: true },
    hasSuggestions: true,
    messages: {
      short: "the host's own connection tracking forgets an idle flow {{forgets}}, but an idle connection is probed every {{period}} s, up to {{latest}} s with late timers: where this host filters or translates connections, they can be lost; set nf_conntrack_tcp_timeout_established to at least {{least}}"
    }
  },
  *check(subject) {
    const established = valueOf(subject.scope, "conntrackEstablished");
    if (established === void 0 || !isSet(subject.scope, "conntrackEstablished")) return;
    const { time, intvl } = subject.scope.effective;
    const longer = (intvl.value ?? 0) > (time.value ?? 0) ? "intvl" : "time";
    const found = judged(subject, ["time", "intvl"], [longer, "conntrackEstablished"]);
    if (found === void 0) return;
    const period = probePeriod(found.trio);
    if (LATE * period < established) return;
    const forgets = established <= 0 ? "at once" : `after ${established} s`;
    const least = Math.ceil(worstDetection(found.trio)) + 1;
    const data = { forgets, period, latest: rounded(LATE * period), least };
    yield { at: found.at.value, messageId: "short", data, suggest: suggestValues(subject, found.at, [[{ parameter: "conntrackEstablished", to: least }]]) };
  }
});

// rules/probe-load.ts
var probe_load_default = defineRule({
  id: "probe-load",
  meta: {
    severity: "warn",
    about: "values",
    docs: { description: "require that the probes of all idle connections stay within a declared budget", recommended: true },
    hasSuggestions: true,
    messages: {
      load: "{{connections}} idle connections, each probed every {{period}} s, are {{rate}} probes a second, more than the {{most}} of maxProbesPerSecond; set tcp_keepalive_time to at least {{least}}",
      conflict: "{{connections}} idle connections, each probed every {{period}} s, are {{rate}} probes a second, more than the {{most}} of maxProbesPerSecond; a tcp_keepalive_time of {{least}} would be enough, but {{why}}: spread the connections, or allow more"
    }
  },
  *check(subject) {
    const { connections, maxProbesPerSecond: most } = subject.intent;
    const found = connections === null || most === null ? void 0 : judgedPeriod(subject);
    if (connections === null || most === null || found === void 0) return;
    const period = probePeriod(found.trio);
    const rate = connections / Math.max(period, 1);
    if (rate <= most) return;
    const least = Math.ceil(connections / most);
    const box = bindingMiddlebox(subject.intent.middleboxes);
    const data = { connections, period, rate: rounded(rate), most, least };
    if (least > PARAMETERS.time.max) yield { at: found.at.value, messageId: "conflict", data: { ...data, why: `the kernel takes at most ${PARAMETERS.time.max}` } };
    else if (box && LATE * least >= box.idleTimeout) yield { at: found.at.value, messageId: "conflict", data: { ...data, why: `${boxName(box)} forgets an idle flow after ${box.idleTimeout} s` } };
    else yield { at: found.at.value, messageId: "load", data, suggest: suggestValues(subject, found.at, [[{ parameter: "time", to: least }]]) };
  }
});

// rules/probe-may-be-late.ts
var probe_may_be_late_default = defineRule({
  id: "probe-may-be-late",
  meta: {
    severity: "warn",
    about: "values",
    docs: { description: "require room for the lateness of the kernel's timers before a declared middlebox forgets an idle flow", recommended: true },
    hasSuggestions: true,
    messages: {
      late: "a probe is due every {{period}} s, but the kernel's timers fire up to 12.7 % late: it may go out after {{latest}} s, and {{box}} forgets an idle flow after {{idle}} s; {{remedy}}"
    }
  },
  *check(subject) {
    const found = pathFinding(subject, "at-risk");
    if (found) yield { at: found.at.value, messageId: "late", data: found.data, suggest: found.suggest };
  }
});

// rules/probes-do-not-cross.ts
var probes_do_not_cross_default = defineRule({
  id: "probes-do-not-cross",
  meta: {
    severity: "warn",
    about: "values",
    docs: { description: "disallow relying on keepalive through a declared terminating proxy", recommended: true },
    messages: {
      proxy: "probes do not count at {{box}}: after {{idle}} s without data it closes the connection, or forgets it, whatever these values are; send data more often than that, or raise its timeout"
    }
  },
  *check(subject) {
    const at = reportable(subject, TRIO);
    if (at === void 0) return;
    for (const { name, idleTimeout, countsKeepalive, at: declared } of subject.intent.middleboxes) {
      const place = subject.document.carrier === "model" && declared !== void 0 ? declared : at.value;
      if (countsKeepalive === false) yield { at: place, messageId: "proxy", data: { box: name, idle: idleTimeout } };
    }
  }
});

// rules/repeated-assignment.ts
var repeated_assignment_default = defineRule({
  id: "repeated-assignment",
  meta: {
    severity: "warn",
    about: "lines",
    docs: { description: "disallow setting a parameter twice in one file with the same value", recommended: true },
    fixable: true,
    messages: {
      repeated: "{{name}} is set to the same value in line {{line}} already: whoever changes one of the two will miss the other; remove one of the two"
    }
  },
  *check({ document }) {
    const held = new Set(directivesOf(document).map(({ kind, line }) => kind === "next-line" ? line + 1 : 0));
    for (const repeat of repeats(document)) {
      if (!repeat.sameValue) continue;
      const { line } = positionOf(document, repeat.earlier.key.start);
      const fix = removal2(document, repeat, held);
      yield { at: repeat.later.key, messageId: "repeated", data: { name: nameOf(repeat.parameter), line }, ...fix && { fix } };
    }
  }
});
function removal2(document, { earlier, later }, held) {
  const { nodes } = document;
  const between = nodes.slice(indexAt(nodes, earlier.start), indexAt(nodes, later.start));
  const matters = held.has(positionOf(document, later.start).line) || !isCutAlike(document) || between.some(mayReplace) || later.targets[0]?.read.type !== "number";
  return matters || earlier.ignoreFailure !== later.ignoreFailure ? void 0 : { start: later.start, end: later.end, text: "" };
}
function mayReplace(node) {
  if (node.type === "assignment") return node.key.templated || node.targets.some(({ read: read2 }) => read2.type === "unknown");
  return node.type === "exclusion" || node.type === "blank" && node.template !== "none";
}
function indexAt(nodes, start) {
  let low = 0;
  let high = nodes.length;
  while (high - low > 1) {
    const middle = low + high >> 1;
    if (nodes[middle].start <= start) low = middle;
    else high = middle;
  }
  return low;
}

// rules/retransmission-outlasts-detection.ts
var FEWEST = 3;
var retransmission_outlasts_detection_default = defineRule({
  id: "retransmission-outlasts-detection",
  meta: {
    severity: "warn",
    about: "values",
    docs: { description: "require that the required time to find a silent peer is met with data in flight as well", recommended: true },
    hasSuggestions: true,
    messages: {
      never: "with data in flight keepalive is silent and tcp_retries2 = {{retries}}{{origin}} decides: a silent peer is given up after {{least}} s at the earliest, but required is {{required}} s; {{remedy}}",
      late: "with data in flight keepalive is silent and tcp_retries2 = {{retries}}{{origin}} decides: a silent peer is given up after {{least}} to {{most}} s, but required is {{required}} s; {{remedy}}"
    }
  },
  *check(subject) {
    const { scope, intent } = subject;
    const required = intent.detectWithin;
    const retries = valueOf(scope, "retries2");
    const at = required === null || retries === void 0 ? void 0 : reportable(subject, ["retries2", ...TRIO]);
    if (required === null || retries === void 0 || at === void 0) return;
    if (scope.documents.some(({ text }) => /\btcp_rto_m(?:ax_ms|in_us)\b/.test(text))) return;
    const { least, most } = retransmission(retries);
    if (most <= required) return;
    const origin = isSet(scope, "retries2") ? "" : " (the kernel default)";
    const fewer = retriesFor(required);
    const data = { retries, origin, least: rounded(least), most: rounded(most), required, remedy: fewer === void 0 ? PER_SOCKET : `set tcp_retries2 to ${fewer}, or ${PER_SOCKET}` };
    const suggest = suggestValues(subject, at, fewer === void 0 ? [] : [[{ parameter: "retries2", to: fewer }]]);
    yield { at: at.value, messageId: least > required ? "never" : "late", data, suggest };
  }
});
var PER_SOCKET = "set TCP_USER_TIMEOUT on the sockets";
function retriesFor(required) {
  let retries = PARAMETERS.retries2.default;
  while (retries >= FEWEST && retransmission(retries).most > required) retries--;
  return retries < FEWEST ? void 0 : retries;
}

// rules/semicolon-comment.ts
var semicolon_comment_default = defineRule({
  id: "semicolon-comment",
  meta: {
    severity: "warn",
    about: "lines",
    fixable: true,
    docs: { description: "disallow comments that begin with a semicolon", recommended: true },
    messages: {
      comment: "systemd 262 no longer takes a line that begins with ; for a comment: it complains and exits 1, or looks for such a key; begin comments with #"
    }
  },
  *check({ document, scope }) {
    if (scope.loader !== "systemd") return;
    const comments = semicolons(document);
    const [first] = comments;
    if (first === void 0) return;
    const fix = document.text.includes("\\\n") ? void 0 : withNumberSigns(document, comments);
    yield { at: { start: first, end: first + 1 }, messageId: "comment", ...fix && { fix } };
  }
});
function semicolons({ nodes, text }) {
  if (!text.includes(";")) return [];
  return nodes.flatMap(({ type, content }) => type === "comment" && text[content.start] === ";" ? content.start : []);
}
function withNumberSigns({ text }, comments) {
  const [start, end] = [comments[0], comments.at(-1) + 1];
  const characters = Array.from({ length: end - start }, (_, i) => text[start + i]);
  for (const at of comments) characters[at - start] = "#";
  return { start, end, text: characters.join("") };
}

// rules/short-outage-kills.ts
var short_outage_kills_default = defineRule({
  id: "short-outage-kills",
  meta: {
    severity: "warn",
    about: "values",
    docs: { description: "where no outage to survive is required, require that idle connections survive 5 seconds", recommended: true },
    hasSuggestions: true,
    messages: {
      kills: "an outage of ({{probes}} - 1) * {{intvl}} = {{survived}} s kills the idle connections that are being probed: a failover or a reconvergence of the network often takes longer; {{remedy}}, or say what is enough (--survive-outage, or surviveOutage in keepalive.yaml)"
    }
  },
  *check(subject) {
    const found = judged(subject, ["intvl", "probes"]);
    if (subject.intent.surviveOutage !== null || found === void 0) return;
    const { at, trio } = found;
    const survived = survivedOutage(trio);
    if (survived >= SHORT_OUTAGE) return;
    const { text: remedy, ways } = timingRemedy(found, subject.intent, { surviveOutage: SHORT_OUTAGE });
    yield { at: at.value, messageId: "kills", data: { probes: trio.probes, intvl: trio.intvl, survived, remedy }, suggest: suggestValues(subject, at, ways) };
  }
});

// src/lint/beside.ts
var LONGEST6 = 600;
function* commentsBeside({ nodes, text }) {
  let stretch = { end: 0, endsInComment: false };
  for (const [i, node] of nodes.entries()) {
    if (i >= stretch.end) stretch = stretchFrom(nodes, i, text);
    if (!isOfTrio(node)) continue;
    const behind = /[ \t](?:[#;]+|\/\/)/.exec(text.slice(node.value.start, node.value.end));
    if (behind !== null) {
      const start = node.value.start + behind.index + behind[0].length;
      yield { start, text: text.slice(start, Math.min(node.value.end, start + LONGEST6)), lines: [node], otherValues: [] };
    }
    const above = nodes[i - 1]?.type === "comment" && !stretch.endsInComment ? paragraphAbove(nodes, i, text) : void 0;
    if (above === void 0) continue;
    const group = groupFrom(nodes, i);
    const lines = group.filter(isOfTrio);
    const before = nodes[above.first - 1];
    const others = [...before?.type === "assignment" ? [before] : [], ...group.filter((other) => !isOfTrio(other))];
    yield { start: above.start, text: above.text, lines, otherValues: others.map(({ value }) => Number.parseInt(value.raw, 10)) };
  }
}
function isOfTrio(node) {
  const parameter = node.type === "assignment" && !node.key.glob ? node.targets[0]?.parameter : void 0;
  return TRIO.some((id) => id === parameter);
}
function groupFrom(nodes, from) {
  const group = [];
  for (let node = nodes[from]; node?.type === "assignment"; node = nodes[from + group.length]) group.push(node);
  return group;
}
function stretchFrom(nodes, from, text) {
  let end = from;
  while (end < nodes.length && nodes[end].type !== "blank") end++;
  const last = nodes[end - 1];
  return { end: Math.max(end, from + 1), endsInComment: last?.type === "comment" && wordsOf(last, text) !== void 0 };
}
var SIGNS = /^[#;]+[ \t]*/;
var SWITCHED_OFF = /^(?:(?:sudo[ \t]+)?sysctl[ \t]|-?[ \t]*[A-Za-z*][\w./*-]+[ \t]*=|-?[\w-]+(?:[./][\w*-]+)+[ \t]*$)/;
function paragraphAbove(nodes, below, text) {
  const pieces = [];
  let [first, length] = [below, 0];
  for (; first > 0 && nodes[first - 1].type === "comment"; first--) {
    const piece = wordsOf(nodes[first - 1], text);
    if (piece === void 0) break;
    pieces.push(piece);
    length += piece.length;
    if (length > LONGEST6) return void 0;
  }
  const words = pieces.reverse().join("");
  if (words.trim() === "") return void 0;
  return { first, start: nodes[first].start, text: words };
}
function wordsOf({ start, end, content }, text) {
  const written = text.slice(content.start, content.end);
  const signs = SIGNS.exec(written)[0].length;
  const words = written.slice(signs);
  if (!/[\p{L}\p{N}]/u.test(words) || SWITCHED_OFF.test(words)) return void 0;
  if (words.startsWith("keepalint-")) return " ".repeat(end - start);
  return " ".repeat(content.start + signs - start) + words + " ".repeat(end - content.end);
}

// src/lint/sentence.ts
var setOf = (text) => new Set(text.trim().split(/\s+/));
var FUNCTION = setOf(`
  a an the this that these it its is are be in on of to from and then with at so i e ie after each per now set sets one
  two three four five six seven eight nine ten about around approx approximately roughly nearly almost ca here only value
  values equals total sum x t p`);
var SUBJECT = setOf(`
  tcp ip ipv4 net keepalive keepalives keep alive probe probes probed probing packet packets message messages connection
  connections socket sockets peer peers interval intervals intvl time times number count counts every between apart within
  first next last second wait waits waiting send sends sent sending start starts starting begin begins retry retries
  retrying try tries attempt attempts check checks checking dead broken gone unreachable vanished unresponsive lost failed
  unanswered detect detects detected detecting detection find finds found disconnect disconnects disconnected drop drops
  dropped dropping kill kills killed close closes closed closing terminate terminates terminated abort aborts aborted give
  gives given giving takes make makes determines how often many change changes changed reduce reduces reduced reducing
  lower lowers lowered raise raises raised increase increases increased decrease decreases decreased shorten shortened instead
  tcp_keepalive_time tcp_keepalive_intvl tcp_keepalive_probes
  net.ipv4.tcp_keepalive_time net.ipv4.tcp_keepalive_intvl net.ipv4.tcp_keepalive_probes`);
var PHRASES = /(?<=\bgiv\w{1,3} )up\b|\bsilent (?=peer)|\bbefore (?=(?:the |a |each |another )?(?:next|first|probe|keepalive|giving))|\bbefore timing out\b/gi;
var PLAIN = /^[\p{L}\p{N}\p{M}_\s.,:;()'"’*+=~≈×→–—!>-]*$/u;
var BOUND = /(?<![-=])>/;
var STOP = new RegExp("[.!?](?=\\s+\\p{Lu}|\\s*$)", "gu");
function sentencesOf(text) {
  const ends = [...Array.from(text.matchAll(STOP), ({ index }) => index + 1), text.length];
  const parts = ends.map((end, i) => ({ start: ends[i - 1] ?? 0, end })).map(({ start, end }) => ({ start, text: text.slice(start, end) }));
  const said = parts.filter((part) => /[\p{L}\p{N}]/u.test(part.text));
  return said.map((part) => ({ ...part, alone: said.length === 1 }));
}
function wordsIn(text) {
  const tokens = text.toLowerCase().match(/[\p{L}\p{N}\p{M}_'’.]+/gu) ?? [];
  return tokens.map((token) => token.replace(/^[.'’]+|[.'’]+$/g, "")).filter((token) => !isNumeric(token));
}
function isNumeric(token) {
  const letters = token.replaceAll(/[\d.]+/g, " ").trim();
  return letters === "" || /^\d/.test(token) && letters.split(" ").every((word) => word === "x" || secondsPer(word) !== void 0);
}
function isUnderstood({ text, alone }, at) {
  const heard = text.replaceAll(/\([^()]*\)/g, (brackets, start) => isAside(brackets, start, at) ? " " : brackets).replaceAll(PHRASES, " ");
  if (!PLAIN.test(heard) || BOUND.test(heard)) return false;
  const said = wordsIn(heard);
  if (!said.every((word) => FUNCTION.has(word) || SUBJECT.has(word) || secondsPer(word) !== void 0)) return false;
  const has = (words) => said.some((word) => words.test(word));
  if ((has(ENDS) || has(DEAD) || has(LOST)) && !(has(ENDS) && has(DEAD)) && !has(ASKED) && !has(FOUND)) return false;
  return alone || said.some((word) => SUBJECT.has(word));
}
function isAside(brackets, start, at) {
  return /\d/.test(brackets) && !(start <= at && at < start + brackets.length);
}
function isAboutSubject({ text }) {
  return wordsIn(text).some((word) => SUBJECT.has(word));
}
var DEAD = /^(?:dead|broken|gone|unreachable|vanished|unresponsive)$/;
var LOST = /^(?:lost|failed|unanswered)$/;
var ENDS = /^(?:disconnect|drop|kill|clos|terminat|abort)/;
var FOUND = /^(?:detect|find|found|giv)/;
var LATER = /^(?:first|next|then|start|begin)/;
var ASKED = /^(?:prob|send|sent|check|every$|each$|wait|interval|intvl|between$|apart$|retr|tr(?:y|ies)$|attempt|keep|alive$|packet|message|often$|unanswered$|(?:net\.ipv4\.)?tcp_)/;
function saysWhenGivenUp({ text }, isSum) {
  const said = wordsIn(text);
  const has = (words) => said.some((word) => words.test(word));
  return (has(FOUND) || has(ENDS) || has(DEAD)) && !has(LATER) && (isSum || !has(ASKED));
}
function countsLosses({ text }) {
  return wordsIn(text).some((word) => LOST.test(word));
}

// src/lint/spoken.ts
var NEAR = 40;
var APPROXIMATE = /(?:[~≈]|\b(?:about|around|approx(?:imately)?\.?|roughly|nearly|almost|ca\.?))\s*$/i;
function* spokenIn(text) {
  for (const sentence of sentencesOf(text)) {
    const durations = durationsIn(sentence.text);
    for (const atoms of durations) {
      const [first, last] = [atoms[0], atoms.at(-1)];
      const before = sentence.text.slice(Math.max(0, first.start - NEAR), first.start);
      const behind = sentence.text.slice(last.end, last.end + NEAR);
      if (isSomethingElse(before, behind, sentence) || !isUnderstood(sentence, first.start)) continue;
      const whole = { seconds: atoms.reduce((sum2, { seconds }) => sum2 + seconds, 0), unit: last.unit };
      yield {
        ...whole,
        start: sentence.start + first.start,
        end: sentence.start + last.end,
        number: first.number,
        parts: atoms.slice(1).every(({ joined: joined4 }) => joined4) ? [whole] : atoms,
        approximate: APPROXIMATE.test(before),
        within: /\bwithin\s*$/i.test(before),
        isSum: RESULT.test(before),
        isListed: durations.length > 2,
        sentence
      };
    }
  }
}
function durationsIn(text) {
  const found = [];
  for (const atom of atomsIn(text)) {
    const open = found.at(-1);
    const last = open?.at(-1);
    const gap = last === void 0 ? "" : text.slice(last.end, atom.start);
    if (open && last && atom.unit < last.unit && /^(?:[ \t]*|,?\s+and\s+|,\s*)$/.test(gap)) open.push({ ...atom, joined: gap.trim() === "" });
    else found.push([atom]);
  }
  return found;
}
var ATOM = /(?<![\w.,:/'$#%+-])(?:(\d+(?:[a-z]+\d+)+[a-z]+)|(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)([ \t]*-?[ \t]*)([A-Za-z]+))(?![\w%])/g;
function* atomsIn(text) {
  for (const { index: start, 0: written, 1: compact, 2: digits = "", 3: gap, 4: word = "" } of text.matchAll(ATOM)) {
    const end = start + written.length;
    const unit = unitOf(compact === void 0 ? word : /[a-z]+$/.exec(compact)[0]);
    const isPlural = word === "s" && gap === "" && (/\bthe\s*$/i.test(text.slice(Math.max(0, start - NEAR), start)) || /^\s+of\b/i.test(text.slice(end, end + NEAR)));
    const number = compact === void 0 ? Number(digits.replaceAll(",", "")) : parseDuration(compact);
    if (unit === void 0 || number === void 0 || isPlural) continue;
    yield { start, end, number, seconds: compact === void 0 ? number * unit : number, unit, joined: false };
  }
}
function unitOf(word) {
  return word.length === 1 && word !== word.toLowerCase() ? void 0 : secondsPer(word);
}
var RESULT = /\d\s*[a-z]{0,8}\s*\)?\s*[*x×+]\s*\(?\s*\d[\da-z\s*x×+()]*=\s*[~≈]?\s*$/i;
var RANGE = String.raw`[-–—]|\.\.+|\bor\b`;
var NUMBER = String.raw`\d\s*[a-z]{0,8}`;
var BEHIND = new RegExp(String.raw`^\s*(?:->|=>|→|/|\)?\s*[*x×+]\s*\(?[\dtip]|(?:${RANGE}|to\b)\s*\d)`, "i");
var BEFORE = new RegExp(String.raw`\b(?:from|instead\s+of)\s+[~≈]?$|\d\s*[,:]?\s*$|${NUMBER}\s*(?:${RANGE})\s*$|\btcp_\w+\s*[=:]\s*$|[*×+]\s*\(?\s*$|${NUMBER}\s*\)?\s*x\s*\(?\s*$`, "i");
var CHANGED = /\b(?:reduc|lower|chang|rais|increas|decreas|shorten)\w*\s.*\bfrom\b/is;
function isSomethingElse(before, behind, { text }) {
  if (BEHIND.test(behind) || BEFORE.test(before)) return true;
  return new RegExp(String.raw`${NUMBER}\s+to\s+$`, "i").test(before) && !CHANGED.test(text);
}

// rules/stale-comment.ts
var stale_comment_default = defineRule({
  id: "stale-comment",
  meta: {
    severity: "warn",
    about: "text",
    docs: { description: "disallow comments that contradict the values beside them", recommended: false },
    messages: {
      other: "the comment says {{said}}, but {{sets}}; correct the comment, or the value if the comment is right",
      "given-up": "the comment says that a silent peer is given up in {{said}}, but that takes {{sum}} = {{detection}} s from its last segment; correct the comment, or the values if the comment is right",
      count: "{{name}} is a number of probes, not a time, but the comment says {{said}}; correct the comment",
      milliseconds: "{{name}} is in seconds, not in milliseconds: the comment says {{said}}, but {{value}} is {{duration}}; correct the comment, or the value if the comment is right"
    }
  },
  *check(subject) {
    const { document, scope } = subject;
    if (isDump(document) || defects(scope).length > 0) return;
    const trios = triosOf(subject);
    if (trios === void 0) return;
    for (const beside of commentsBeside(document)) {
      for (const spoken of spokenIn(beside.text)) {
        const messageId = contradiction(spoken, beside, subject, trios);
        if (messageId === void 0) continue;
        const at = { start: beside.start + spoken.start, end: beside.start + spoken.end };
        yield { at, messageId, data: dataOf2(spoken, beside, trios[0]) };
        break;
      }
    }
  }
});
var MOST = 3;
function triosOf({ document, scope }) {
  const [times, intvls, probes] = TRIO.map((id) => {
    const reads = document.assignments.flatMap(({ targets }) => targets.flatMap(({ parameter, read: read2 }) => parameter === id ? [read2] : []));
    const effective = valueOf(scope, id);
    if (effective === void 0 || reads.some(({ type }) => type !== "number")) return [];
    return [.../* @__PURE__ */ new Set([effective, ...reads.flatMap((read2) => read2.type === "number" ? [read2.value] : [])])];
  });
  if ([times, intvls, probes].some(({ length }) => length === 0 || length > MOST)) return void 0;
  return times.flatMap((time) => intvls.flatMap((intvl) => probes.map((count) => ({ time, intvl, probes: count }))));
}
function contradiction(spoken, { lines, otherValues }, { scope, intent }, trios) {
  const { number, seconds, unit, sentence, within, isSum, isListed } = spoken;
  const same = lines.find((line) => valueIn(line) === number);
  const isCount = same !== void 0 && lines.every((line) => idOf(line) === "probes");
  if (seconds < 1) return unit < 1 && same ? isCount ? "count" : "milliseconds" : void 0;
  if (isKnownTimeout(spoken, intent.middleboxes.map(({ idleTimeout }) => idleTimeout))) return void 0;
  if ([intent.detectWithin, intent.surviveOutage, ...otherValues].some((other) => other === seconds || other === number)) return void 0;
  if (saysWhenGivenUp(sentence, isSum)) {
    const ends = trios.flatMap((trio) => [detection(trio), probePeriod(trio) + trio.intvl * trio.probes]);
    return isAnyOf(spoken, ends) || within && seconds >= Math.min(...ends) ? void 0 : "given-up";
  }
  if (within) return void 0;
  const known8 = trios.flatMap((trio) => [...knownTimes(trio, scope), ...isSum || isListed || countsLosses(sentence) ? withLosses(trio) : []]);
  if (isAnyOf(spoken, known8)) return void 0;
  if (isCount) return "count";
  return isAnyOf(spoken, trios.map(({ probes }) => probes)) ? void 0 : "other";
}
function isKnownTimeout({ seconds, unit, sentence }, declared) {
  return declared.includes(seconds) || unit === 1 && !isAboutSubject(sentence) && TIMEOUTS.some(({ idleTimeout }) => idleTimeout === seconds);
}
function knownTimes(trio, scope) {
  const { time, intvl, probes } = trio;
  const times = [time, intvl, time + intvl, intvl * probes, detection(trio), probePeriod(trio) + intvl * probes];
  return isSet(scope, "intvl") && isSet(scope, "probes") ? [...times, survivedOutage(trio)] : times;
}
function withLosses({ time, intvl, probes }) {
  return Array.from({ length: probes }, (_, lost) => [time + lost * intvl, (lost + 1) * intvl]).flat();
}
var ROUNDED = 0.05;
var ABOUT = 0.25;
function isAnyOf({ seconds, unit, parts, approximate }, known8) {
  const isKnown = (length) => {
    const tolerance = approximate ? ABOUT : length.unit > 1 ? ROUNDED : 0;
    return known8.some((value) => Math.abs(length.seconds - value) <= tolerance * value);
  };
  return isKnown({ seconds, unit }) || parts.every(isKnown);
}
function idOf({ targets }) {
  return targets[0].parameter;
}
function valueIn({ targets }) {
  const read2 = targets[0].read;
  return read2.type === "number" ? read2.value : void 0;
}
function dataOf2({ start, end, number, seconds, unit }, { text, lines }, trio) {
  const written = JSON.stringify(text.slice(start, end).replaceAll(/\s+/g, " "));
  const line = lines.find((each) => valueIn(each) === number) ?? lines[0];
  const value = valueIn(line);
  return {
    said: unit === 1 ? written : `${written} (${seconds} s)`,
    sets: setsOf(lines, trio),
    name: nameOf(idOf(line)),
    value,
    duration: formatDuration(value),
    sum: sum(trio),
    detection: detection(trio)
  };
}
function setsOf(lines, trio) {
  const settings = lines.map((line) => `${nameOf(idOf(line))} to ${valueIn(line)}${PARAMETERS[idOf(line)].unit === "s" ? " s" : ""}`);
  const isOneTime = lines.length === 1 && idOf(lines[0]) !== "probes";
  return `the line${lines.length === 1 ? " sets" : "s set"} ${listed2(settings)}${isOneTime ? "" : `, which makes ${sum(trio)} = ${detection(trio)} s in all`}`;
}

// rules/suspicious-unit.ts
var SUSPICIOUS = { time: 1e4, intvl: 1e3 };
var DEFAULT3 = { allow: [] };
var suspicious_unit_default = defineRule({
  id: "suspicious-unit",
  meta: {
    severity: "warn",
    about: "values",
    docs: { description: "disallow values that look like milliseconds", recommended: true },
    hasSuggestions: true,
    schema: [
      {
        type: "object",
        properties: {
          allow: { description: "Values that are meant, in seconds.", title: "a list of seconds", type: "array", items: { title: "a whole number of seconds", type: "integer" }, examples: [[36e3]] }
        },
        additionalProperties: false
      }
    ],
    defaultOptions: [DEFAULT3],
    messages: {
      milliseconds: "{{name}} is in seconds: {{value}} is {{duration}}; if milliseconds were meant, write {{seconds}}"
    }
  },
  *check(subject, { allow }) {
    for (const id of ["time", "intvl"]) {
      const value = valueOf(subject.scope, id);
      if (value === void 0 || value < SUSPICIOUS[id] || value % 1e3 !== 0 || allow.includes(value)) continue;
      const at = isSet(subject.scope, id) ? reportable(subject, [id]) : void 0;
      if (at === void 0) continue;
      const data = { name: nameOf(id), value, duration: formatDuration(value), seconds: value / 1e3 };
      yield { at: at.value, messageId: "milliseconds", data, suggest: suggestValues(subject, at, [[{ parameter: id, to: value / 1e3 }]]) };
    }
  }
});

// rules/trailing-comment.ts
var trailing_comment_default = defineRule({
  id: "trailing-comment",
  meta: {
    severity: "warn",
    about: "lines",
    fixable: true,
    docs: { description: "disallow text behind a value", recommended: true },
    messages: {
      text: "there are no comments at the end of a line: {{rest}} is written to the kernel as a part of the value, and only happens to be ignored; put it on a line of its own",
      continuation: "the backslash does not join the next line to this one: it is written to the kernel as a part of the value, and only happens to be ignored (busybox does join them, and what stands there is lost); remove it"
    }
  },
  *check({ document }) {
    if (isDump(document)) return;
    for (const assignment of document.assignments) {
      const at = restOf(assignment, document);
      if (at === void 0 || isMisread(assignment) || holdsAnother(assignment)) continue;
      const rest = document.text.slice(at.start, at.end);
      const fix = onItsOwnLine(assignment, document, at.start);
      const messageId = rest === "\\" ? "continuation" : "text";
      yield { at, messageId, data: { rest: JSON.stringify(rest), name: nameOf(assignment.targets[0].parameter) }, ...fix && { fix } };
    }
  }
});
function restOf({ value, targets }, { encoding }) {
  const read2 = targets[0]?.read;
  if (read2?.type !== "number" || value.raw.length !== value.end - value.start) return void 0;
  const behind = encodeText(value.raw, encoding).length === value.raw.length || /^[\0-\x7f]*$/.test(value.raw.slice(0, read2.end)) ? value.raw.slice(read2.end) : "";
  const blanks = /^\s*/.exec(behind)[0].length;
  return blanks === behind.length || /^\s*\{#(?:.*#\}|(?:(?!#\}).)*)$/s.test(behind) ? void 0 : { start: value.start + read2.end + blanks, end: value.end };
}
function isMisread(assignment) {
  const { parameter, read: read2 } = assignment.targets[0];
  const misread = read2.type === "number" ? misreading(assignment, read2, PARAMETERS[parameter].unit) : void 0;
  return misread !== void 0 && misread.messageId !== "octal";
}
function onItsOwnLine({ start: lineStart, end: nextLine, content, key }, { text }, start) {
  const [lead, line, rest] = [text.slice(lineStart, content.start), text.slice(content.start, start).trimEnd(), text.slice(start, content.end)];
  const around = text.slice(Math.max(0, lineStart - 3), content.end + 2);
  if (key.glob || around.includes("\\") || /[\r\0]/.test(around.replaceAll("\r\n", "\n")) || /\S/.test(lead) || rest.includes("{#")) return void 0;
  const endsInCrlf = (end) => text.slice(Math.max(0, end - 2), end) === "\r\n";
  const lineEnd = endsInCrlf(nextLine) || endsInCrlf(lineStart) ? "\r\n" : "\n";
  const words = rest.replace(/^[#;\s]+/, "");
  if (words.startsWith("keepalint-")) return void 0;
  return { start: content.start, end: content.end, text: words === "" ? line : `# ${words}${lineEnd}${lead}${line}` };
}

// rules/unknown-parameter.ts
var unknown_parameter_default = defineRule({
  id: "unknown-parameter",
  meta: {
    severity: "error",
    about: "lines",
    docs: { description: "disallow keys that do not exist but mean a known parameter", recommended: true },
    hasSuggestions: true,
    messages: {
      case: "no such key: case matters, so {{name}} keeps its old value; write {{key}}",
      character: "no such key: it has {{character}} in it, so {{name}} keeps its old value; write {{key}}",
      separators: "no such key: the first of . and / decides what the other means, so {{name}} keeps its old value; write {{key}}",
      prefix: "no such key: {{name}} is only found below {{family}} and keeps its old value; write {{key}}",
      "old-name": "no such key since Linux 4.9, so {{name}} keeps its old value; write {{key}}",
      ipv6: "no such key: there is no keepalive below net.ipv6, {{key}} holds for IPv6 connections as well; write that one, once",
      spelling: "no such key, so {{name}} keeps its old value; write {{key}}",
      "other-system": "no such key: this is the name that another system has for {{name}}; on Linux write {{key}}{{unit}}"
    }
  },
  *check({ document }) {
    let foreign;
    for (const node of document.nodes) {
      const likely2 = node.type === "assignment" ? likelyMeant(node) : void 0;
      if (node.type !== "assignment" || likely2 === void 0 || document.bom && node.start === 0) continue;
      if (likely2.why === "other-system" && (foreign ??= isOfOtherSystem(document))) continue;
      const { name, key, unit } = PARAMETERS[likely2.parameter];
      const odd = node.key.written.search(/[\u0080-\uffff]/);
      const data = { name, key, character: characterAt(node.key.written, odd), family: key.slice(0, key.lastIndexOf(".")), unit: unit === "s" ? ", in seconds" : "" };
      const suggest = likely2.why === "other-system" || !isCutAlike(document) ? [] : [suggestText(`write ${key}`, node.key.start, node.key.end, key)];
      yield { at: node.key, messageId: odd < 0 ? likely2.why : "character", data, suggest };
    }
  }
});
var OF_OTHERS = /^(?:kern|hw|machdep|security|vfs|ddb|net[./](?:inet6?|link|local|isr))[./](?!tcp[./]keep(?:idle|intvl|cnt)$)/;
var OF_LINUX = /^[-./]*(?:kernel|fs|abi|net[./](?:core|ipv4|ipv6|netfilter|unix|bridge))[./]/;
function isOfOtherSystem({ nodes }) {
  const keys = nodes.flatMap((node) => node.type === "assignment" ? [node.key.written] : []);
  return keys.some((key) => OF_OTHERS.test(key)) && !keys.some((key) => OF_LINUX.test(key));
}
var TEMPLATE = /\{\{|<%|\$|\{%/;
function likelyMeant({ key, targets }) {
  const likely2 = targets.length > 0 || key.glob ? void 0 : likelyParameter(key.written);
  return likely2 && !TEMPLATE.test(key.written) ? likely2 : void 0;
}

// rules/unlinked-sysctl-conf.ts
var unlinked_sysctl_conf_default = defineRule({
  id: "unlinked-sysctl-conf",
  meta: {
    severity: "warn",
    about: "loading",
    docs: { description: "disallow setting values in the one file that systemd reads only through a link", recommended: true },
    messages: {
      assumed: "systemd-sysctl reads /etc/sysctl.conf only through a link /etc/sysctl.d/99-sysctl.conf, which Debian up to 12, Fedora, RHEL and SUSE ship and Debian 13 and Arch do not: without it what this file sets of {{names}} is lost at the next boot; set it in /etc/sysctl.d/60-keepalive.conf",
      unlinked: "systemd-sysctl does not read this file, as there is no link to it in /etc/sysctl.d: what it sets of {{names}} is not there after a boot; set it in /etc/sysctl.d/60-keepalive.conf"
    }
  },
  *check({ document, scope, absence }) {
    const first = document.assignments[0];
    if (first === void 0 || absence?.why !== "unlinked") return;
    const lost = parametersIn(document).filter((id) => !isReplaced(document, scope, id) && !isSetElsewhere(document, scope, id));
    if (lost.length > 0) yield { at: first.key, messageId: absence.assumed ? "assumed" : "unlinked", data: { names: listed2(lost.map(nameOf)) } };
  }
});
function isReplaced(document, { documents, effective }, id) {
  const winner = effective[id].from?.document;
  return documents.includes(document) && winner !== void 0 && winner !== document;
}
function isSetElsewhere(document, { documents }, id) {
  const value = numberIn(document, id);
  const other = documents.findLast((each) => each !== document && lastAssignments(each).has(id));
  return value !== void 0 && other !== void 0 && numberIn(other, id) === value;
}
function numberIn(document, id) {
  return numberOf2(lastAssignments(document).get(id)?.targets[0]?.read);
}

// rules/unused-directive.ts
var unused_directive_default = defineRule({
  id: "unused-directive",
  meta: {
    severity: "warn",
    about: "directives",
    docs: { description: "disallow directives in comments that hold nothing back", recommended: false },
    fixable: true,
    messages: {
      all: "there is nothing to hold back here: no rule has a finding {{where}}; remove this comment",
      rules: "there is nothing of {{rules}} to hold back {{where}}; take it out of this comment (a reason stands behind --)"
    }
  },
  *check({ document, unused = [] }) {
    for (const each of unused) {
      const { directive, rules } = each;
      const fix = removal3(document, each);
      const where = WHERE[directive.kind];
      const finding = { at: directive, ...fix && { fix } };
      if (rules === null) yield { ...finding, messageId: "all", data: { where } };
      else yield { ...finding, messageId: "rules", data: { rules: listed2(rules), where } };
    }
  }
});
var WHERE = { "next-line": "in the next line", file: "in this file", disable: "from here on", enable: "from here on" };
function removal3(document, { directive, rules }) {
  const { text, bom } = document;
  const needless = new Set(rules);
  const needed = directive.rules?.filter((id) => !needless.has(id)) ?? [];
  if (needed.length > 0) return { ...directive.list, text: needed.join(", ") };
  const start = text.lastIndexOf("\n", directive.start) + 1;
  const newline = text.indexOf("\n", directive.end);
  return isCutAlike(document) && !(bom && start === 0) ? { start, end: newline < 0 ? text.length : newline + 1, text: "" } : void 0;
}

// rules/zero-time.ts
var zero_time_default = defineRule({
  id: "zero-time",
  meta: {
    severity: "warn",
    about: "values",
    docs: { description: "disallow a time of 0, which does not switch keepalive off", recommended: true },
    messages: {
      zero: "tcp_keepalive_time at 0 does not switch keepalive off: every connection with SO_KEEPALIVE is probed from the start, every {{intvl}}; set it to at least 1, or leave SO_KEEPALIVE off in the application"
    }
  },
  *check(subject) {
    const at = reportable(subject, ["time"]);
    if (at === void 0 || valueOf(subject.scope, "time") !== 0) return;
    const intvl = valueOf(subject.scope, "intvl");
    yield { at: at.value, messageId: "zero", data: { intvl: intvl === void 0 ? "tcp_keepalive_intvl" : `${intvl} s` } };
  }
});

// rules/index.ts
var RULES = [
  malformed_line_default,
  byte_order_mark_default,
  unknown_parameter_default,
  invalid_value_default,
  misread_value_default,
  trailing_comment_default,
  semicolon_comment_default,
  stale_comment_default,
  hidden_failure_default,
  duplicate_assignment_default,
  repeated_assignment_default,
  overridden_assignment_default,
  ignored_file_default,
  masked_file_default,
  unlinked_sysctl_conf_default,
  loaders_disagree_default,
  drift_default,
  first_probe_too_late_default,
  probe_may_be_late_default,
  no_loss_margin_default,
  detection_outlasts_middlebox_default,
  first_probe_late_for_common_middleboxes_default,
  own_conntrack_too_short_default,
  probes_do_not_cross_default,
  containers_do_not_inherit_default,
  keepalive_not_set_default,
  detection_too_slow_default,
  retransmission_outlasts_detection_default,
  outage_kills_connections_default,
  short_outage_kills_default,
  incomplete_trio_default,
  keepalive_defeated_default,
  zero_time_default,
  suspicious_unit_default,
  beyond_socket_option_default,
  probe_load_default,
  unused_directive_default
];

// src/library/judge.ts
function modelsAmong(files, contexts) {
  const models = /* @__PURE__ */ new Map();
  for (const file of files) {
    if (!isModelName(file)) continue;
    const context = contexts.of(file);
    if (context?.model) models.set(file, { model: context.model, context, bareHosts: [] });
  }
  return models;
}
function lintModel(linted) {
  const subject = modelSubject(linted);
  return { path: subject.document.path, ...check([subject], RULES, linted.context.checking) };
}
function modelSubject({ model: { scope, model }, context: { intent }, bareHosts }) {
  const rendersForHost = model.outputs.length === 0 || model.outputs.some(({ format }) => format === "sysctl");
  return { document: scope.documents[0], scope, intent, rendersForHost, bareHosts: bareHosts.toSorted() };
}
function fileSubject({ document, scope, under, absence }, { intent }, contexts) {
  return { document, scope, under, intent, ...absence && { absence }, ...expectedOf(document, contexts) };
}
function lintBatch(batch, run2) {
  const byContext = /* @__PURE__ */ new Map();
  for (const loaded of batch.loaded) {
    if (loaded.document.unremarkable && run2.contexts.outputs.size === 0) continue;
    const context = run2.contexts.of(loaded.file);
    const subject = fileSubject(loaded, context, run2.contexts);
    const subjects = byContext.get(context);
    if (subjects) subjects.push(subject);
    else byContext.set(context, [subject]);
  }
  noteBareHost(batch, run2);
  const checked = [...byContext].map(([context, subjects]) => withoutSaid(check(subjects, RULES, context.checking), subjects, context, run2));
  const all = { diagnostics: checked.flatMap(({ diagnostics }) => diagnostics), suppressed: checked.flatMap(({ suppressed }) => suppressed) };
  return byFile(batch.loaded.map(({ document }) => document), all);
}
function withoutSaid(checked, subjects, { model }, { models }) {
  const linted = models.get(model?.path ?? "");
  if (linted === void 0 || checked.diagnostics.length === 0) return checked;
  const copies = new Set(subjects.filter(isAsExpected).map(({ document }) => document));
  if (copies.size === 0) return checked;
  const { diagnostics, suppressed } = lintModel(linted);
  const said = new Set([...diagnostics, ...suppressed].map(({ ruleId, message }) => `${ruleId} ${message}`));
  const left = checked.diagnostics.filter(({ document, ruleId, message }) => !copies.has(document) || !said.has(`${ruleId} ${message}`));
  return { ...checked, diagnostics: left };
}
function noteBareHost({ root, templated, loaded: [first] }, { cwd, contexts, models }) {
  const model = first === void 0 ? void 0 : models.get(contexts.of(first.file)?.model?.path ?? "");
  if (root === null || first === void 0 || model === void 0 || templated() || !leavesDefaults(first.scope)) return;
  const outputs = model.model.model.outputs.filter(({ format }) => format !== "json");
  const homeOf = homeFinder();
  const isHere = (below) => {
    const home = homeOf(import_node_path8.default.join(import_node_path8.default.dirname(model.model.path), below));
    return home.kind === "host" && home.root === root;
  };
  if (outputs.length === 0 || outputs.some((output) => isHere(output.path))) model.bareHosts.push(root === cwd ? "." : displayPath(root, cwd));
}
function expectedOf({ path: file }, { outputs }) {
  const output = outputs.get(file);
  if (output === void 0) return {};
  return { expected: { text: output.text, model: output.model.shown } };
}
function merged(before, result) {
  if (before === void 0) return result;
  const needed = ({ about }) => about === "directives";
  const [unused, others] = [result.diagnostics.filter(needed), result.diagnostics.filter((each) => !needed(each))];
  const still = before.diagnostics.filter((each) => !needed(each) || unused.some(({ at }) => at.start === each.at.start));
  return { path: result.path, diagnostics: joined3(still, others), suppressed: joined3(before.suppressed, result.suppressed) };
}
function joined3(before, more) {
  const keyOf2 = ({ ruleId, at, message }) => `${ruleId} ${at.start} ${message}`;
  const known8 = new Set(before.map(keyOf2));
  return [...before, ...more.filter((each) => !known8.has(keyOf2(each)))].sort((a, b) => a.at.start - b.at.start);
}

// src/library/lint-inputs.ts
async function lintInputs(inputs, judging, list) {
  const { cwd, root } = judging;
  const contexts = await contextsOf(inputs, judging, list);
  const problems = [...contexts.problems];
  const files = inputs.files.filter((file) => contexts.of(file) !== null && !contexts.ignores(file));
  const models = modelsAmong(files, contexts);
  const others = models.size === 0 ? files : files.filter((file) => !models.has(file));
  const loaderOf = (file) => contexts.of(file).loader;
  const found = /* @__PURE__ */ new Map();
  for (const batch of loadFiles(others, { loaderOf, cwd, root, buffers: inputs.buffers, list })) {
    for (const result of lintBatch(batch, { cwd, contexts, models })) found.set(result.path, merged(found.get(result.path), result));
    problems.push(...batch.problems);
  }
  for (const result of [...models.values()].map(lintModel)) found.set(result.path, result);
  return { results: [...found.keys()].sort().map((file) => found.get(file)), problems };
}

// src/library/version.ts
var VERSION = "0.1.0";

// src/node/listing.ts
var import_node_fs6 = require("node:fs");
function newListing() {
  const listed3 = /* @__PURE__ */ new Map();
  return {
    of: (directory) => {
      let entries = listed3.get(directory);
      if (entries === void 0) listed3.set(directory, entries = (0, import_node_fs6.readdirSync)(directory, { withFileTypes: true }));
      return entries;
    },
    known: (directory) => listed3.get(directory)
  };
}

// src/report/paint.ts
var CODES = { bold: [1, 22], red: [31, 39], green: [32, 39], yellow: [33, 39], cyan: [36, 39], dim: [2, 22], underline: [4, 24] };
var paintNot = (_, text) => text;
var paintAnsi = (style, text) => `\x1B[${CODES[style][0]}m${text}\x1B[${CODES[style][1]}m`;
function painter(color) {
  return color ? paintAnsi : paintNot;
}

// src/report/tries.ts
function linesOf2({ document }, { desc, fix }) {
  const { text } = document;
  const [start, end] = [Math.max(0, fix.start), Math.max(0, fix.end)];
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const newline = text.indexOf("\n", end);
  const to = newline < 0 ? text.length : newline;
  const before = new Set(text.slice(from, to).split(/\r?\n/));
  const after = `${text.slice(from, start)}${fix.text}${text.slice(end, to)}`.split(/\r?\n/);
  const changed = after.filter((line) => line !== "" && !before.has(line));
  return changed.length === 0 ? [`to ${desc}`] : changed;
}

// src/report/visible.ts
var STEERING = /[\0-\x08\x0a-\x1f\x7f-\x9f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
function visible(text) {
  return text.replaceAll("	", " ").replaceAll(STEERING, (char) => {
    const code = char.charCodeAt(0);
    return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
  });
}
var WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\ud83c-\ud83e][\udc00-\udfff]/g;
function columnsOf(printed) {
  const wide = printed.match(WIDE)?.length ?? 0;
  const pairs = printed.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0;
  return printed.length - pairs + wide;
}

// src/report/stylish.ts
var stylish = (results, { color }) => {
  const paint = painter(color);
  const files = results.filter(({ diagnostics }) => diagnostics.length > 0).map((result) => fileOf(result, paint));
  return files.length === 0 ? "" : `${files.join("")}${summaryOf(summarize(results), fixableIn(results), paint)}
`;
};
function fileOf({ path: path11, diagnostics }, paint) {
  return `${paint("underline", visible(path11))}
${byPlace2(diagnostics).map((group) => groupOf(group, paint)).join("")}`;
}
function byPlace2(diagnostics) {
  const groups = [];
  for (const diagnostic of diagnostics) {
    const last = groups.at(-1);
    const same = last?.[0]?.at.start === diagnostic.at.start && last[0].at.end === diagnostic.at.end;
    if (same) last.push(diagnostic);
    else groups.push([diagnostic]);
  }
  return groups;
}
function groupOf(group, paint) {
  const [first] = group;
  if (first === void 0) return "";
  const { line } = positionOf(first.document, first.at.start);
  const [text, marks] = excerptOf(first);
  const shade = group.some(({ severity }) => severity === "error") ? "red" : "yellow";
  return [
    ...group.flatMap((diagnostic) => findingOf(diagnostic, paint)),
    `${paint("dim", `${String(line).padStart(6)} |`)} ${text}`.trimEnd(),
    `${paint("dim", "       |")} ${paint(shade, marks)}`,
    "",
    ""
  ].join("\n");
}
function findingOf(diagnostic, paint) {
  const { ruleId, severity, message, document, at, related, url } = diagnostic;
  const { line, column } = positionOf(document, at.start);
  const kind = severity === "error" ? paint("red", "error") : paint("yellow", "warning");
  return [
    `  ${paint("dim", `${line}:${column}`)}  ${kind}  ${visible(message)}  ${paint("dim", ruleId)}`,
    ...related.map((place) => paint("dim", `         also rests on ${placeOf2(place)}`)),
    paint("dim", `         ${url}`),
    ...diagnostic.suggest.flatMap((each, way) => linesOf2(diagnostic, each).map((line2, i) => `         ${paint("green", `${i > 0 ? "   " : way > 0 ? "or " : "try"} ${visible(line2)}`)}`))
  ];
}
function placeOf2({ document, at }) {
  const { line, column } = positionOf(document, at.start);
  return `${visible(document.path)}:${line}:${column}`;
}
var WIDEST = 160;
var LEAD = 40;
function excerptOf({ document, at }) {
  const { line, column } = positionOf(document, at.start);
  const text = lineText(document, line);
  const from = text.length > WIDEST ? Math.max(0, column - 1 - LEAD) : 0;
  const to = Math.min(text.length, from + WIDEST);
  const before = visible(text.slice(from, column - 1));
  const marked = visible(text.slice(column - 1, Math.min(to, column - 1 + (at.end - at.start))));
  const after = visible(text.slice(Math.min(to, column - 1 + (at.end - at.start)), to));
  const [head, tail] = [from > 0 ? "..." : "", to < text.length ? "..." : ""];
  const blank = " ".repeat(head.length + columnsOf(before));
  return [`${head}${before}${marked}${after}${tail}`, `${blank}${"^".repeat(Math.max(1, columnsOf(marked)))}`];
}
function fixableIn(results) {
  return results.reduce((sum2, { diagnostics }) => sum2 + diagnostics.filter(({ fix }) => fix).length, 0);
}
function summaryOf({ files, errors, warnings }, fixable, paint) {
  const mended = fixable === 0 ? "" : `; --fix mends ${fixable} of them`;
  const text = `${counted(errors, "error")} and ${counted(warnings, "warning")} in ${counted(files, "file")}${mended}`;
  return paint("bold", paint(errors > 0 ? "red" : "yellow", text));
}

// src/report/index.ts
var FORMATS = ["stylish", "json", "sarif", "junit", "github", "gitlab", "unix"];
async function reporterOf(format) {
  if (format === "stylish") return stylish;
  return format === "json" ? (await Promise.resolve().then(() => __toESM(require("./json.js"), 1))).json : (await Promise.resolve().then(() => __toESM(require("./formats.js"), 1))).REPORTERS[format];
}

// src/cli/color.ts
function wantsColor(flag, { env: env2, stdout: stdout2 }) {
  if (flag !== void 0) return flag;
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = env2;
  if (force !== void 0 && force !== "") return force !== "0" && force !== "false";
  if (no !== void 0 && no !== "") return false;
  return stdout2.isTTY === true && term !== "dumb";
}

// src/cli/inputs.ts
var import_node_fs7 = require("node:fs");
var import_node_path9 = __toESM(require("node:path"), 1);

// src/library/find-inputs.ts
function findInputs(paths, root, cwd, list) {
  const named = new Set((paths ?? []).filter((each) => !isDirectory(each)));
  const directories = paths === null ? [cwd] : paths.filter((each) => !named.has(each));
  const found = paths === null && root !== null ? [filesOfHost(root, cwd, list)] : directories.map((directory) => findBelow(directory, cwd, list));
  return { files: [...found.flatMap(({ files }) => files), ...named], named, problems: found.flatMap(({ problems }) => problems) };
}

// src/cli/usage-error.ts
var UsageError = class extends Error {
  name = "UsageError";
  constructor(...lines) {
    super(lines.map(visible).join("\n"));
  }
};
function isUsageError(error) {
  return error instanceof Error && error.name === "UsageError";
}

// src/cli/inputs.ts
var STDIN = "-";
var STDIN_NAME = "<stdin>";
async function inputsOf({ paths, root, fix, stdinFilename }, world2, list) {
  const { cwd } = world2;
  const fromStdin = paths.filter((given) => given === STDIN).length;
  if (paths.includes("")) throw new UsageError("a path is empty; leave it out to lint the working directory");
  if (fromStdin > 1) throw new UsageError("standard input can be read only once");
  if (stdinFilename !== null && fromStdin === 0) throw new UsageError("--stdin-filename names what standard input stands for; pass - as a path as well");
  if (fix === "write" && fromStdin > 0) throw new UsageError("--fix writes files, and standard input is none; --fix-dry-run shows what it would change");
  const others = paths.filter((given) => given !== STDIN).map((given) => import_node_path9.default.resolve(cwd, given));
  const found = findInputs(paths.length === 0 ? null : others, rootOf({ root }, world2), cwd, list);
  if (fromStdin === 0) return { ...found, buffers: /* @__PURE__ */ new Map() };
  const name = stdinFilename === null ? STDIN_NAME : realPathOf(import_node_path9.default.resolve(cwd, stdinFilename));
  return { ...found, files: [...found.files, name], named: /* @__PURE__ */ new Set([...found.named, name]), buffers: /* @__PURE__ */ new Map([[name, await bytesOf(world2.stdin)]]) };
}
async function bytesOf(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
function rootOf({ root }, { cwd }) {
  if (root === null) return null;
  const full = import_node_path9.default.resolve(cwd, root);
  if (!isDirectory(full)) throw new UsageError(`--root ${root}: ${(0, import_node_fs7.existsSync)(full) ? "is not a directory" : "there is no such directory"}`);
  return full;
}

// src/cli/flags.ts
var import_node_util = require("node:util");
function readFlags(argv2, known8, verb) {
  const { tokens, positionals } = (0, import_node_util.parseArgs)({ args: [...argv2], options: known8, strict: false, tokens: true, allowPositionals: true, allowNegative: true });
  const values = /* @__PURE__ */ new Map();
  const switches = /* @__PURE__ */ new Map();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    const type = known8[name]?.type;
    if (type === void 0) throw new UsageError(unknownFlag(rawName, known8, verb));
    if (type === "boolean") {
      if (value !== void 0) throw new UsageError(`${rawName} takes no value, got ${value}`);
      switches.set(name, !rawName.startsWith("--no-"));
    } else if (value === void 0 || rawName.startsWith("--no-")) {
      throw new UsageError(`${rawName} needs a value; write ${rawName}=VALUE`);
    } else values.set(name, [...values.get(name) ?? [], value]);
  }
  return {
    values: (name) => values.get(name) ?? [],
    value: (name) => values.get(name)?.at(-1),
    on: (name) => switches.get(name),
    positionals
  };
}
function unknownFlag(flag, known8, verb) {
  const flags = Object.keys(known8).map((name) => `--${name}`);
  const likely2 = nearest(flag, flags, editsFor(flag.slice(2)));
  return `there is no flag ${flag}${likely2 === void 0 ? "" : `; did you mean ${likely2}?`} (see keepalint ${verb} --help)`;
}

// src/cli/one-of.ts
function oneOf(flag, word, words) {
  const found = words.find((each) => each === word);
  if (found === void 0) throw new UsageError(`${flag} is one of ${words.join(", ")}; got ${word}`);
  return found;
}

// src/cli/outputs.ts
function outputsOf(given) {
  if (given.length === 0) return [{ format: "stylish", file: null }];
  const outputs = given.map(outputOf);
  const printed = outputs.filter(({ file }) => file === null).map(({ format }) => format);
  if (printed.length > 1) {
    throw new UsageError(`--format ${printed.join(" and --format ")}: only one can be printed; write the others to files, as in --format ${printed.at(-1)}:FILE`);
  }
  return outputs;
}
function outputOf(text) {
  const colon = text.indexOf(":");
  const format = oneOf("--format", colon < 0 ? text : text.slice(0, colon), FORMATS);
  if (colon === text.length - 1) throw new UsageError(`--format ${text} names no file behind the colon; without the colon ${format} is printed`);
  const file = colon < 0 ? "-" : text.slice(colon + 1);
  return { format, file: file === "-" ? null : file };
}

// src/cli/options.ts
var LINT_FLAGS = {
  middlebox: { type: "string" },
  "detect-within": { type: "string" },
  "survive-outage": { type: "string" },
  "survive-lost-probes": { type: "string" },
  rule: { type: "string" },
  strict: { type: "boolean" },
  "inline-config": { type: "boolean" },
  "report-unused-disable-directives": { type: "boolean" },
  root: { type: "string" },
  model: { type: "string" },
  loader: { type: "string" },
  format: { type: "string" },
  "stdin-filename": { type: "string" },
  fix: { type: "boolean" },
  "fix-dry-run": { type: "boolean" },
  quiet: { type: "boolean" },
  "max-warnings": { type: "string" },
  "allow-empty": { type: "boolean" },
  color: { type: "boolean" }
};
function parseLintOptions(argv2) {
  const flags = readFlags(argv2, LINT_FLAGS, "lint");
  const { values, value, on, positionals } = flags;
  return {
    paths: positionals,
    intent: intentOfFlags(flags),
    settings: settingsOf(flags),
    inlineConfig: on("inline-config") ?? true,
    root: value("root") ?? null,
    loader: value("loader") === void 0 ? void 0 : oneOf("--loader", value("loader"), LOADERS),
    model: value("model") ?? null,
    outputs: outputsOf(values("format")),
    stdinFilename: value("stdin-filename") ?? null,
    fix: on("fix-dry-run") ? "dry-run" : on("fix") ? "write" : null,
    quiet: on("quiet") ?? false,
    maxWarnings: countOf("--max-warnings", value("max-warnings")) ?? null,
    allowEmpty: on("allow-empty") ?? false,
    color: on("color")
  };
}
function intentOfFlags({ values, value }) {
  const detectWithin = durationOf("--detect-within", value("detect-within"), 1);
  const surviveOutage = durationOf("--survive-outage", value("survive-outage"), 0);
  const surviveLostProbes = countOf("--survive-lost-probes", value("survive-lost-probes"));
  const middleboxes = values("middlebox").map(middleboxOf);
  return {
    ...middleboxes.length > 0 && { middleboxes },
    ...detectWithin !== null && { detectWithin },
    ...surviveOutage !== null && { surviveOutage },
    ...surviveLostProbes !== void 0 && { surviveLostProbes }
  };
}
var DURATIONS = "such as 90, 90s, 5m or 1h30m";
function durationOf(flag, text, least, most = Infinity) {
  if (text === void 0) return null;
  const seconds = parseDuration(text);
  if (seconds === void 0 || seconds < least || seconds > most) {
    const range2 = most < Infinity ? `of ${formatDuration(least)} to ${formatDuration(most)}, ` : least > 0 ? "above 0, " : "";
    throw new UsageError(`${flag} needs a duration ${range2}${DURATIONS}; got ${text}`);
  }
  return seconds;
}
function countOf(flag, text) {
  if (text === void 0) return void 0;
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`${flag} needs a whole number, 0 or more; got ${text}`);
  return Number(text);
}
function middleboxOf(text) {
  const [name = "", ...rest] = text.split("=");
  const given = rest.length === 0 ? void 0 : durationOf(`--middlebox ${name}=`, rest.join("="), 1) ?? void 0;
  if (/^[\d-]/.test(name) || name === "") {
    if (rest.length > 0) throw new UsageError(`--middlebox ${text}: a name comes before the =, as in azure-lb-rule=15m; for a box without one, give just the timeout`);
    return { name: `a middlebox (${name})`, idleTimeout: durationOf("--middlebox", name, 1), countsKeepalive: true, recalled: false };
  }
  const entry = timeoutCalled(name);
  if (entry === void 0) throw new UsageError(unknownMiddlebox(name));
  const idleTimeout = given ?? entry.idleTimeout;
  if (idleTimeout === null) throw new UsageError(`${entry.id} has no idle timeout of its own; write --middlebox ${entry.id}=1h with the one that is configured there`);
  return fromCatalogue(entry, idleTimeout, given !== void 0);
}
function unknownMiddlebox(name) {
  const ids = TIMEOUTS.map(({ id }) => id);
  const containing = TIMEOUTS.filter(({ id, aliases }) => [id, ...aliases].some((each) => each.includes(name.toLowerCase()))).map(({ id }) => id);
  const likely2 = containing.length > 0 ? containing.slice(0, 4) : [nearest(name, ids, editsFor(name))];
  const hint = likely2[0] === void 0 ? "" : `; did you mean ${likely2.join(", ")}?`;
  return `there is no middlebox ${name} in the catalogue${hint} (for one of your own, give its idle timeout: --middlebox 350s)`;
}
function settingsOf({ values, on }) {
  const strict = on("strict") ? RULES.filter(({ meta }) => !meta.docs.recommended).map(({ id, meta }) => [id, meta.severity]) : [];
  const unused = on("report-unused-disable-directives") ? [["unused-directive", "error"]] : [];
  return new Map([...strict, ...unused, ...values("rule").map(severityOf)]);
}
var LEVELS = ["off", "warn", "error"];
function severityOf(text) {
  const [id = "", ...levels] = text.split("=");
  const level = levels.join("=");
  if (!RULES.some((rule) => rule.id === id)) {
    const likely2 = nearest(id, RULES.map((rule) => rule.id), editsFor(id));
    throw new UsageError(`there is no rule ${id}${likely2 === void 0 ? "" : `; did you mean ${likely2}?`}`);
  }
  if (levels.length === 0) throw new UsageError(`--rule ${id} needs a level: --rule ${id}=${LEVELS.join("|")}`);
  return [id, oneOf(`--rule ${id}`, level, LEVELS)];
}

// src/cli/world.ts
var EXIT = { clean: 0, findings: 1, wrong: 2 };

// src/cli/lint.ts
async function lint(argv2, world2) {
  const options = parseLintOptions(argv2);
  const list = newListing();
  const inputs = await inputsOf(options, world2, list);
  const { intent, settings, inlineConfig, loader } = options;
  const model = options.model === null ? null : import_node_path10.default.resolve(world2.cwd, options.model);
  const toFiles = options.outputs.some(({ file }) => file !== null) ? await Promise.resolve().then(() => __toESM(require("./report-files.js"), 1)) : null;
  const targets = toFiles?.targetsOf(options.outputs, model === null ? inputs.files : [...inputs.files, model], world2) ?? [];
  const judging = { cwd: world2.cwd, intent, settings, inlineConfig, loader, model, root: rootOf(options, world2) };
  const lintThem = (them) => lintInputs(them, judging, list);
  const linted = options.fix === null ? await lintThem(inputs) : await (await Promise.resolve().then(() => __toESM(require("./fix.js"), 1))).lintAndFix(inputs, { lint: lintThem, mode: modeOf(options) }, options, world2);
  const { results } = linted;
  const problems = [...new Map([...inputs.problems, ...linted.problems].map((problem) => [problemLine(problem), problem])).values()];
  if (results.length === 0 && problems.length === 0 && !options.allowEmpty) throw new UsageError(nothingFound(inputs.files.length, options, world2));
  const shown2 = options.quiet ? results.map(errorsOf) : results;
  const about = { color: false, cwd: world2.cwd, rules: RULES, version: VERSION, problems };
  const reports = await Promise.all(targets.map(async (target) => ({ ...target, text: (await reporterOf(target.output.format))(shown2, about) })));
  const failure = toFiles?.writeReports(reports) ?? null;
  const printed = options.outputs.find(({ file }) => file === null);
  if (printed) world2.stdout.write((await reporterOf(printed.format))(shown2, { ...about, color: wantsColor(options.color, world2) }));
  for (const problem of problems) world2.stderr.write(problemLine(problem));
  if (failure !== null) world2.stderr.write(`keepalint: ${failure}
`);
  const code = exitCode(results, problems, options, world2);
  return failure === null ? code : EXIT.wrong;
}
function modeOf({ fix, outputs }) {
  if (fix === "write") return "write";
  return outputs.some(({ format, file }) => format === "stylish" && file === null) ? "patch" : "quiet";
}
function nothingFound(ignored, { paths, root }, { cwd }) {
  const where = root !== null && paths.length === 0 ? `the host at ${root}` : paths.length === 0 ? cwd : paths.join(", ");
  const what = ignored === 0 ? `found no sysctl.conf, sysctl.d/*.conf or keepalive.yaml in ${where}` : `what was found in ${where} (${counted(ignored, "file")}) is ignored by keepalive.yaml`;
  return `${what}; name the files to lint, or pass --allow-empty`;
}
function errorsOf({ diagnostics, ...rest }) {
  return { ...rest, diagnostics: diagnostics.filter(({ severity }) => severity === "error") };
}
function problemLine({ path: where, message }) {
  return `keepalint: ${visible(where)}: ${message}
`;
}
function exitCode(results, problems, { maxWarnings }, { stderr: stderr2 }) {
  const { errors, warnings } = summarize(results);
  const tooMany = maxWarnings !== null && warnings > maxWarnings;
  if (tooMany && errors === 0) stderr2.write(`keepalint: ${counted(warnings, "warning")}, more than the ${maxWarnings} of --max-warnings
`);
  if (problems.length > 0) return EXIT.wrong;
  return errors > 0 || tooMany ? EXIT.findings : EXIT.clean;
}

// src/node/shortage.ts
var SHORTAGES = /* @__PURE__ */ new Set(["EMFILE", "ENFILE", "EAGAIN"]);
function isShortage(error) {
  return error instanceof Error && SHORTAGES.has(error.code);
}

// src/cli/main.ts
var VERBS = {
  lint: { run: lint, help: LINT_HELP },
  render: { run: async (argv2, world2) => (await Promise.resolve().then(() => __toESM(require("./render.js"), 1))).render(argv2, world2), help: RENDER_HELP },
  resolve: { run: async (argv2, world2) => (await Promise.resolve().then(() => __toESM(require("./resolve.js"), 1))).resolve(argv2, world2), help: RESOLVE_HELP },
  plan: { run: async (argv2, world2) => (await Promise.resolve().then(() => __toESM(require("./plan.js"), 1))).plan(argv2, world2), help: PLAN_HELP },
  explain: { run: async (argv2, world2) => (await Promise.resolve().then(() => __toESM(require("./explain.js"), 1))).explain(argv2, world2), help: EXPLAIN_HELP },
  init: { run: async (argv2, world2) => (await Promise.resolve().then(() => __toESM(require("./init.js"), 1))).init(argv2, world2), help: INIT_HELP },
  prove: { run: async (argv2, world2) => (await Promise.resolve().then(() => __toESM(require("./prove.js"), 1))).prove(argv2, world2), help: PROVE_HELP },
  audit: { run: async (argv2, world2) => (await Promise.resolve().then(() => __toESM(require("./audit.js"), 1))).audit(argv2, world2), help: AUDIT_HELP },
  measure: { run: async (argv2, world2) => (await Promise.resolve().then(() => __toESM(require("./measure.js"), 1))).measure(argv2, world2), help: MEASURE_HELP },
  middleboxes: { run: async (argv2, world2) => (await Promise.resolve().then(() => __toESM(require("./middleboxes.js"), 1))).middleboxes(argv2, world2), help: MIDDLEBOXES_HELP },
  rules: { run: async (argv2, world2) => (await Promise.resolve().then(() => __toESM(require("./rules.js"), 1))).rules(argv2, world2), help: RULES_HELP }
};
function isVerb(word) {
  return word !== void 0 && Object.hasOwn(VERBS, word);
}
async function main(world2) {
  try {
    return await dispatch(world2);
  } catch (error) {
    if (!isUsageError(error) && !isShortage(error)) throw error;
    world2.stderr.write(`keepalint: ${isUsageError(error) ? error.message : `this process may open no more files or processes (${error.code}); raise the limit (ulimit -n, ulimit -u, pids.max)`}
`);
    return EXIT.wrong;
  }
}
async function dispatch(world2) {
  const [first, ...rest] = world2.argv;
  if (first === void 0) {
    world2.stderr.write(HELP);
    return EXIT.wrong;
  }
  if (first === "--version" || first === "-V") return print(world2, `${VERSION}
`);
  if (first === "help" || first === "--help" || first === "-h") return print(world2, isVerb(rest[0]) ? VERBS[rest[0]].help : HELP);
  if (!isVerb(first)) throw new UsageError(unknownVerb(first));
  if (rest.includes("--help") || rest.includes("-h")) return print(world2, VERBS[first].help);
  return VERBS[first].run(rest, world2);
}
function print({ stdout: stdout2 }, text) {
  stdout2.write(text);
  return EXIT.clean;
}
function unknownVerb(word) {
  const verbs = Object.keys(VERBS);
  const likely2 = verbs.find((verb) => lettersOf(verb) === lettersOf(word)) ?? nearest(word, verbs, editsFor(word) + 1);
  if (likely2 !== void 0) return `there is no command ${word}; did you mean keepalint ${likely2}?`;
  const looksLikePath = /[./]/.test(word);
  return `there is no command ${word}${looksLikePath ? `; to lint a file, write keepalint lint ${word}` : ""}; see keepalint --help`;
}
function lettersOf(word) {
  return Array.from(word).sort().join("");
}

// src/cli/bin.ts
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") fail(`cannot write the output: ${error.message}`);
  process.exit();
});
function fail(message) {
  process.stderr.write(`keepalint: ${message}
`);
  process.exit(EXIT.wrong);
}
function workingDirectory() {
  try {
    return process.cwd();
  } catch {
    return fail("the working directory is gone; change to one that exists");
  }
}
var { argv, env, stdout, stderr } = process;
var world = {
  argv: argv.slice(2),
  cwd: workingDirectory(),
  env,
  get stdin() {
    return process.stdin;
  },
  stdout,
  stderr
};
void main(world).then(
  (code) => {
    process.exitCode = code;
  },
  (bug) => {
    stderr.write(`keepalint: this is a bug, please report it:
${bug instanceof Error ? bug.stack ?? bug.message : String(bug)}
`);
    process.exitCode = EXIT.wrong;
  }
);
