"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/cli/resolve.ts
var resolve_exports = {};
__export(resolve_exports, {
  RESOLVE_FLAGS: () => RESOLVE_FLAGS,
  resolve: () => resolve
});
module.exports = __toCommonJS(resolve_exports);

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

// src/carrier/scope.ts
var LOADERS = ["systemd", "procps", "busybox"];
function kernelDefaults() {
  const entries = PARAMETER_IDS.map((id) => [id, { value: PARAMETERS[id].default, from: null, refused: null }]);
  return Object.fromEntries(entries);
}

// src/library/resolve-files.ts
var import_node_path6 = __toESM(require("node:path"), 1);

// src/node/gather.ts
var import_node_fs7 = require("node:fs");
var import_node_path5 = __toESM(require("node:path"), 1);

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
function nearest(name, names, limit) {
  let best;
  let distance = limit + 1;
  for (const candidate of names) {
    if (Math.abs(candidate.length - name.length) >= distance) continue;
    const d = editDistance(name, candidate);
    if (d < distance) [best, distance] = [candidate, d];
  }
  return best;
}
function editsFor(word) {
  return Math.floor(word.length / 3);
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
var LONGEST = Math.max(...TRIO_NAMES.map(({ length }) => length)) + EDITS;
var PIECES = /tcp[._/]k|eepa|live[._/]|(?:time|intvl|probes)[^\w\n]*(?:=|$)/im;
var ANY = new RegExp(`${PIECES.source}|keep|retries|conntrack|fin[._/]timeout`, "im");
function mayConcern(text) {
  return ANY.test(text);
}
var FAMILY = /^[^./]*$|^[./]*net[./]|(?:^|[./])ipv[46][./]/i;
function isNearInLength(length) {
  return length >= SHORTEST && length <= LONGEST;
}
function joinedBelowFamily(key, name) {
  const start = key.search(/ipv[46][./]/i) + "ipv4.".length;
  const joined2 = key.slice(start).toLowerCase().replaceAll(/[./]/g, "_");
  return start < "ipv4.".length || joined2.length <= name.length ? void 0 : joined2;
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

// src/sysctl/complaint.ts
function asPath(dotted) {
  return dotted.replaceAll(/[./]/g, (separator) => separator === "." ? "/" : ".");
}
var systemd = {
  malformed: (text, { why }, path8, line2) => {
    if (why === "too-long") return { message: `Failed to read file '${path8}', ignoring: No buffer space available`, exit: 1 };
    if (why === "no-key" && text.startsWith("-")) return null;
    if (why === "no-key") return { message: `Couldn't write '${text.slice(text.indexOf("=") + 1).trim()}' to '': Is a directory`, exit: 1 };
    return { message: `${path8}:${line2}: Line is not an assignment, ignoring: ${text}`, exit: 1 };
  },
  unknownKey: ({ key, value, ignoreFailure }) => {
    const what = `Couldn't write '${value.raw}' to '${asPath(key.dotted)}'`;
    if (key.dotted.split(".").includes("//")) return { message: `${what}: Invalid argument`, exit: 1 };
    return ignoreFailure ? null : { message: `${what}, ignoring: No such file or directory`, exit: 0 };
  },
  refused: ({ value, ignoreFailure }, parameter) => ignoreFailure ? null : { message: `Couldn't write '${value.raw}' to '${asPath(PARAMETERS[parameter].key)}': Invalid argument`, exit: 1 },
  missing: (path8, occasion) => occasion === "boot" ? null : { message: `Failed to open file '${path8}', ignoring: No such file or directory`, exit: 1 },
  directory: (path8) => ({ message: `Failed to read file '${path8}', ignoring: Is a directory`, exit: 1 }),
  loop: (path8) => ({ message: `Failed to open file '${path8}', ignoring: Too many levels of symbolic links`, exit: 1 })
};
var procps = {
  malformed: (_, { why }, path8, line2) => why === "no-key" ? { message: "sysctl: Path is not under /proc/sys/: /proc/sys/", exit: 1 } : { message: `sysctl: ${path8}(${line2}): invalid syntax, continuing...`, exit: 0 },
  unknownKey: ({ key }, occasion) => occasion === "boot" ? null : { message: `sysctl: cannot stat /proc/sys/${asPath(key.dotted)}: No such file or directory`, exit: 1 },
  refused: (_, parameter) => ({ message: `sysctl: setting key "${PARAMETERS[parameter].key}": Invalid argument`, exit: 1 }),
  missing: (path8) => ({ message: `sysctl: cannot open "${path8}": No such file or directory`, exit: 1 }),
  directory: () => null,
  loop: (path8) => ({ message: `sysctl: cannot open "${path8}": Too many levels of symbolic links`, exit: 1 })
};
function badLine(line2) {
  return { message: `sysctl: bad line ${line2}: 1 tokens found, 2 needed`, exit: 0 };
}
var busybox = {
  malformed: (_, __, ___, line2) => badLine(line2),
  unknownKey: ({ key }) => ({ message: `sysctl: error: '${key.written}' is an unknown key`, exit: 0 }),
  refused: () => ({ message: "sysctl: write error: Invalid argument", exit: 1 }),
  missing: (path8, occasion) => occasion === "boot" ? null : { message: `sysctl: ${path8}: No such file or directory`, exit: 0 },
  directory: () => null,
  loop: () => null
};
var VOICES = { systemd, procps, busybox };
function about({ path: path8 }, line2, kind, words) {
  return words === null ? [] : [{ path: path8, line: line2, kind, ...words }];
}
function complaintsAboutLines(document, loader, occasion) {
  if (document.unremarkable) return [];
  return document.nodes.flatMap((node) => {
    const line2 = () => positionOf(document, node.content.start).line;
    if (node.type === "comment" && node.start === 0 && document.bom) return afterByteOrderMark(document, loader, occasion);
    if (node.type === "malformed") {
      const text = document.text.slice(node.content.start, node.content.end);
      return about(document, line2(), "malformed", VOICES[loader].malformed(text, node, document.path, line2()));
    }
    if (node.type !== "assignment") return [];
    if (loader === "busybox" && isBadLine(node, document)) return about(document, line2(), "malformed", badLine(line2()));
    if (!isUnknown(node, loader)) return [];
    return about(document, line2(), "unknown-key", VOICES[loader].unknownKey(node, occasion));
  });
}
function afterByteOrderMark(document, loader, occasion) {
  const { text } = document;
  const line2 = `\uFEFF${text.slice(0, /\r|\n/.exec(text)?.index)}`;
  const content = { start: 0, end: line2.length };
  const base = { ...content, content };
  const equals = line2.indexOf("=");
  if (equals < 0) return about(document, 1, "malformed", VOICES[loader].malformed(line2, { type: "malformed", ...base, why: "no-equals-sign" }, document.path, 1));
  const [written, raw] = [line2.slice(0, equals).trimEnd(), line2.slice(equals + 1).trim()];
  const key = { ...content, written, dotted: written, glob: false, templated: false };
  return about(document, 1, "unknown-key", VOICES[loader].unknownKey({ type: "assignment", ...base, key, value: { ...content, raw }, targets: [], ignoreFailure: false }, occasion));
}
function isBadLine({ value }, { text }) {
  return (value.raw === "" || value.raw.startsWith("#")) && text[value.start - 1] === "=";
}
var NEVER_IN_A_KEY = /[\s#,;"'{}()]|[^\0-\x7f]/;
function isUnknown({ key, targets }, loader) {
  if (targets.length > 0 || key.glob || key.templated) return false;
  return likelyParameter(key.written) !== void 0 || NEVER_IN_A_KEY.test(key.written) || loader === "busybox" && /[*?[]/.test(key.written);
}
function complaintAboutValue(document, node, parameter, loader) {
  return about(document, positionOf(document, node.content.start).line, "refused", VOICES[loader].refused(node, parameter));
}
function complaintAboutUnread(path8, why) {
  return { path: path8, line: null, kind: "unreadable", message: `${path8} cannot be read from here, and the values are those without it: ${why}`, exit: 0 };
}
function complaintAboutFile(path8, what, loader, occasion) {
  const voice = VOICES[loader];
  if (what === "loop") return about({ path: path8 }, null, "missing", voice.loop(path8));
  return what === "missing" ? about({ path: path8 }, null, "missing", voice.missing(path8, occasion)) : about({ path: path8 }, null, "not-a-file", voice.directory(path8));
}

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
  const inDirectory = (path8) => sortedByBytes(dropIns.filter(({ directory, name }) => DROP_IN_DIRECTORIES[directory] === path8 && isLoadedName(name, "busybox")));
  return [
    ...inDirectory("lib/sysctl.d"),
    ...inDirectory("usr/lib/sysctl.d"),
    ...inDirectory("etc/sysctl.d"),
    ...sysctlConf === null ? [] : [sysctlConf],
    ...inDirectory("run/sysctl.d")
  ];
}

// src/node/expand.ts
var import_node_fs = require("node:fs");
var import_node_path = __toESM(require("node:path"), 1);

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

// src/node/expand.ts
function expanded(file) {
  return withoutBraces(file).flatMap((pattern) => {
    const found = matches("/", pattern.split("/").slice(1));
    return found.length === 0 ? [pattern] : found.sort();
  });
}
function withoutBraces(pattern) {
  const braces = /\{([^{}]*,[^{}]*)\}/.exec(pattern);
  if (braces === null) return [pattern];
  const [before, after] = [pattern.slice(0, braces.index), pattern.slice(braces.index + braces[0].length)];
  return braces[1].split(",").flatMap((choice) => withoutBraces(`${before}${choice}${after}`));
}
function matches(directory, [part, ...rest]) {
  if (part === void 0) return [directory];
  const names = /[*?[]/.test(part) ? namesIn(directory).filter((name) => isMatch(name, part)) : [part];
  return names.flatMap((name) => {
    const found = import_node_path.default.join(directory, name);
    return (0, import_node_fs.existsSync)(found) ? matches(found, rest) : [];
  });
}
function isMatch(name, pattern) {
  if (name.startsWith(".") && !pattern.startsWith(".")) return false;
  return matchesGlob(name.replaceAll(".", "/"), pattern.replaceAll(".", "/"));
}
function namesIn(directory) {
  try {
    return (0, import_node_fs.readdirSync)(directory);
  } catch {
    return [];
  }
}

// src/kernel/number.ts
var PAGE_SIZE = 4096;
var LONGEST2 = 21;
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
  while (at < size && at - start < LONGEST2 && digit(bytes[at]) < base) value = value * base + digit(bytes[at++]);
  if (at - start >= LONGEST2) return { type: "refused", why: "too-long", at: start };
  if (at < size && !isSeparator(bytes[at])) return { type: "refused", why: "not-a-separator", at };
  const signed = negative && value > 0 ? -value : value;
  const refusedSign = negative && parameter.type === "u8";
  if (refusedSign || signed < parameter.min || signed > parameter.max) return { type: "refused", why: "out-of-range", at: start };
  const plainZero = base === 8 && at - digits === 1;
  return { type: "number", value: signed, base: plainZero ? 10 : base, end: at };
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
  const asPath2 = walk(swapped(written));
  if (parameterAt(asPath2) !== void 0 && !written.startsWith(".")) return asPath2;
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
  const line2 = { start: 0, contentEnd: 0, end: 0, tooLong: false };
  return (start) => {
    let contentEnd = lineEnd(start);
    let end = behind(contentEnd);
    while (continues && contentEnd > start && text[contentEnd - 1] === "\\" && end > contentEnd) {
      contentEnd = lineEnd(end);
      end = behind(contentEnd);
    }
    line2.start = start;
    line2.tooLong = isTooLong(source, dialect, start, contentEnd);
    line2.end = line2.tooLong ? text.length : end;
    const nul = hasNul ? text.slice(start, contentEnd).indexOf("\0") : -1;
    line2.contentEnd = line2.tooLong ? text.length : nul < 0 ? contentEnd : start + nul;
    return line2;
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
var LONGEST3 = 1024;
var OUTPUT = /\{\{(?![-+~]?\s*(?:if|unless|for|range|with|define|block|else|end|\/|#|!))|<%=|\{%[-+~]?\s*(?:include|import)\b/;
function leavesLines(line2) {
  return OUTPUT.test(line2) && !/\bcomment\b|ansible_managed/.test(line2);
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
  function skip(line2, offset) {
    if (line2.length > LONGEST3) return 0;
    if (closer !== null) {
      const end = line2.indexOf(closer);
      if (end < 0) return line2.length;
      const begin = end + closer.length;
      closer = null;
      return begin + skip(line2.slice(begin), offset + begin);
    }
    for (const [tag] of line2.matchAll(TAG)) follow(tag);
    const rest = line2.replaceAll(TAG, "");
    const open = openAtEnd(rest, offset);
    if (open !== void 0) {
      closer = CLOSERS[open];
      follow(rest.slice(rest.indexOf(open)));
    }
    const seen = open === void 0 ? rest : rest.slice(0, rest.indexOf(open));
    return seen.trim() === "" ? line2.length : leadingControls(line2);
  }
  function openAtEnd(rest, offset) {
    const [open] = UNCLOSED.exec(rest) ?? [];
    return open !== void 0 && lastOf[CLOSERS[open]] > offset ? open : void 0;
  }
  return { skip, inBlock: () => depth > 0 };
}
function leadingControls(line2) {
  return /^(?:\s*(?:\{%.*?%\}|\{#.*?#\}|\{\{~?[#^/!].*?\}\}|%\{.*?\}|<%(?!=).*?%>))*/.exec(line2)?.[0].length ?? 0;
}
function mayHoldTemplate(text) {
  return text.includes("{%") || text.includes("{{") || text.includes("<%") || text.includes("{#") || text.includes("%{");
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
function parseSysctl(path8, source, loader) {
  const { text, bom, encoding } = source;
  if (isUnremarkable(source)) {
    let nodes2;
    return {
      path: path8,
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
  return { path: path8, carrier: "sysctl", text, bom, encoding, unremarkable: false, nodes, assignments };
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
    const line2 = lineAt(start);
    nodes.push(nodeOf(line2, context));
    start = line2.end;
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
function entriesOf(documents) {
  const entries = [];
  for (const document of documents) {
    if (document.unremarkable) continue;
    for (const node of document.nodes) {
      if (node.type === "exclusion" || node.type === "assignment" && node.targets.length > 0) entries.push({ document, node });
    }
  }
  return entries;
}
function shieldsAmong(entries, nameOf) {
  const shields = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const parameter = parameterAt(nameOf(entry.node.key));
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
function systemd2(documents, state) {
  const table = /* @__PURE__ */ new Map();
  for (const entry of entriesOf(documents)) {
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
function procps2(documents, state) {
  const entries = entriesOf(documents);
  const shields = shieldsAmong(entries, ({ written, dotted }) => dotted.startsWith(" ") ? dotted : written.includes(".") ? written : written.replaceAll("/", "."));
  for (const entry of entries) apply(entry, shields, state);
}
function busybox2(documents, state, kind) {
  let ended = null;
  for (const { document, node } of entriesOf(documents)) {
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
var LOADERS2 = { systemd: systemd2, procps: procps2, busybox: busybox2 };

// src/node/find.ts
var import_node_fs3 = require("node:fs");

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
function problemOf(path8, error) {
  const code = error instanceof Error && "code" in error ? String(error.code) : void 0;
  if (code === void 0 || !(/^E[A-Z0-9]+$/.test(code) || code in WORDS)) throw error;
  return { path: path8, message: WORDS[code] ?? code, absent: code === "ENOENT" || code === "ENOTDIR" };
}

// src/node/read.ts
var import_node_fs2 = require("node:fs");
var import_node_path2 = __toESM(require("node:path"), 1);
function displayPath(file, cwd) {
  if (cwd === "/") return file.startsWith("/") ? file.slice(1) : file;
  return file.startsWith(cwd) && file[cwd.length] === "/" ? file.slice(cwd.length + 1) : file;
}
function readDocument(file, reading, kind = "file") {
  const known2 = reading.documents.get(file);
  if (known2 !== void 0) return known2;
  const document = readAnew(file, reading, kind);
  reading.documents.set(file, document);
  return document;
}
function readAnew(file, { cwd, loader, buffers, problems }, kind) {
  const shown = displayPath(file, cwd);
  try {
    const buffer = buffers.get(file) ?? (kind === "pipe" ? (0, import_node_fs2.readFileSync)(file) : void 0);
    const source = buffer ? decode(buffer) : fromUtf8((0, import_node_fs2.readFileSync)(file, "utf8")) ?? decode((0, import_node_fs2.readFileSync)(file));
    return parseSysctl(shown, source, loader);
  } catch (error) {
    problems.push(problemOf(shown, error));
    return null;
  }
}
var LARGEST = 2 ** 28;
function notReadable(file, cwd) {
  const shown = displayPath(file, cwd);
  try {
    const stats = (0, import_node_fs2.statSync)(file);
    if (stats.size > LARGEST) return { path: shown, message: "is too large to be a sysctl file", absent: false };
    const endless = stats.isCharacterDevice() && realPathOf(file) !== "/dev/null";
    if (endless || stats.isBlockDevice()) return { path: shown, message: "is a device, not a file", absent: false };
    return stats.isSocket() ? { path: shown, message: "is a socket, not a file", absent: false } : void 0;
  } catch (error) {
    return problemOf(shown, error);
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

// src/node/find.ts
var NOT_MEANT = /~$|\.conf[-_.,~ ]|^#.*#$|^\.(?!.*\.conf$)|\.(?:dpkg-.*|ucf-.*|rpm(?:save|new|orig)|pac(?:new|save)|apk-new|sw[a-p]|bak|backup|old|orig|save|disabled|off|inactive|example|sample|dist|rej|patch|diff|md|txt|rst|html|lock|tmp|ya?ml|json|sh|py|j2|jinja2?|erb|epp|tmpl|ctmpl|tftpl|tpl|tera|in|mustache|hbs)$|^(?:README|LICENSE|COPYING|Makefile|CMakeLists)/i;
function looksMeant(name) {
  return name.endsWith(".conf") || !NOT_MEANT.test(name);
}
function isDirectory(file) {
  try {
    return (0, import_node_fs3.statSync)(file).isDirectory();
  } catch {
    return false;
  }
}

// src/node/home.ts
var TEMPLATE_SUFFIX = /\.conf\.(?:j2|jinja2?|erb|epp|tmpl|ctmpl|tftpl|tpl|tera|in|mustache|hbs)$/;
function renderedName(name) {
  return name.replace(TEMPLATE_SUFFIX, ".conf");
}
var DROP_IN_ENDINGS = DROP_IN_DIRECTORIES.map((directory) => `/${directory}`);
var SYSCTL_CONF_ENDING = `/${SYSCTL_CONF}`;

// src/node/absence.ts
function absenceOf(entry, first, documentOf, loader, cwd) {
  if (!renderedName(entry.name).endsWith(".conf")) return { why: "name", meant: looksMeant(entry.name) };
  const masked = loader !== "busybox" && first !== void 0 && first.directory < entry.directory;
  if (masked) return { why: "masked", by: displayPath(first.path, cwd), mask: documentOf(first) };
  return entry.name.startsWith(".") && loader !== "procps" ? { why: "hidden" } : { why: "directory" };
}

// src/node/drop-ins.ts
var import_node_fs5 = require("node:fs");
var import_node_path4 = __toESM(require("node:path"), 1);

// src/node/link.ts
var import_node_fs4 = require("node:fs");
var import_node_path3 = __toESM(require("node:path"), 1);
var MOST_LINKS = 40;
function followLink(link, root) {
  let at = link;
  for (let links = 0; links <= MOST_LINKS; links++) {
    const stats = (0, import_node_fs4.lstatSync)(at, { throwIfNoEntry: false });
    if (stats === void 0) return null;
    if (!stats.isSymbolicLink()) return stats.isFile() ? import_node_fs4.realpathSync.native(at) : null;
    const target = (0, import_node_fs4.readlinkSync)(at);
    if (target === "/dev/null") return null;
    at = import_node_path3.default.isAbsolute(target) ? import_node_path3.default.join(root, target) : import_node_path3.default.resolve(import_node_path3.default.dirname(at), target);
  }
  throw Object.assign(new Error("too many links"), { code: "ELOOP" });
}
function withinRoot(root, below) {
  let at = root;
  for (const part of below.split("/")) {
    at = import_node_path3.default.join(at, part);
    for (let links = 0; links <= MOST_LINKS && (0, import_node_fs4.lstatSync)(at, { throwIfNoEntry: false })?.isSymbolicLink() === true; links++) {
      const target = (0, import_node_fs4.readlinkSync)(at);
      at = import_node_path3.default.isAbsolute(target) ? import_node_path3.default.join(root, target) : import_node_path3.default.resolve(import_node_path3.default.dirname(at), target);
    }
  }
  return at;
}

// src/node/drop-ins.ts
function dropInsOfHost(root, reading) {
  return DROP_IN_DIRECTORIES.flatMap((below, directory) => {
    const full = orProblem(import_node_path4.default.join(root, below), reading, (plain) => root === reading.literalRoot ? withinRoot(root, below) : plain);
    if (full === void 0) return [];
    const merged = below === "lib/sysctl.d" && realPathOf(full) === realPathOf(import_node_path4.default.join(root, "usr", below));
    return merged ? [] : entriesOf2(full, directory, root, reading);
  });
}
function sysctlConfOf(root, reading) {
  const full = import_node_path4.default.join(root, SYSCTL_CONF);
  const stats = reading.buffers.has(full) ? "buffer" : orProblem(full, reading, (file) => (0, import_node_fs5.lstatSync)(file, { throwIfNoEntry: false }));
  return stats === void 0 ? null : entryAt(full, import_node_path4.default.basename(full), 0, root, stats, reading);
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
function entriesOf2(directory, rank, root, reading) {
  const found = listed(directory, reading);
  const names = new Set(found.map(({ name }) => name));
  const unsaved = [...reading.buffers.keys()].filter((file) => import_node_path4.default.dirname(file) === directory && !names.has(import_node_path4.default.basename(file)));
  return [
    ...found.map((entry) => entryAt(`${directory}/${entry.name}`, entry.name, rank, root, entry, reading)),
    ...unsaved.map((file) => entryAt(file, import_node_path4.default.basename(file), rank, root, "buffer", reading))
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
  const documentOf = ({ realPath }) => realPath === null ? null : readDocument(realPath, reading);
  return (file) => {
    const entry = entries.get(file);
    const namesake = entry && first.get(entry.name);
    if (entry === void 0 || namesake?.directory === entry.directory) return void 0;
    return absenceOf(entry, namesake, documentOf, reading.loader, reading.cwd);
  };
}
function parsedFor(loader, document) {
  return document.unremarkable ? document : parseSysctl(document.path, document, loader);
}
var READ_DIFFERENTLY = /[\v\f]|^[ \t]*-/m;
function isReadAlike({ documents: own }, documents) {
  const isSame = own === documents || own.length === documents.length && own.every((document, i) => document === documents[i]);
  return isSame && own.every(isPlain2);
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
function realPathFinder(entries) {
  let realPaths;
  return (file) => {
    realPaths ??= new Map(entries.map(({ path: path8, realPath }) => [path8, realPath]));
    return realPaths.get(file) ?? void 0;
  };
}

// src/node/listing.ts
var import_node_fs6 = require("node:fs");
function newListing() {
  const listed2 = /* @__PURE__ */ new Map();
  return {
    of: (directory) => {
      let entries = listed2.get(directory);
      if (entries === void 0) listed2.set(directory, entries = (0, import_node_fs6.readdirSync)(directory, { withFileTypes: true }));
      return entries;
    },
    known: (directory) => listed2.get(directory)
  };
}

// src/node/gather.ts
function newReading(loader, cwd, literalRoot) {
  return { cwd, loader, literalRoot, buffers: /* @__PURE__ */ new Map(), list: newListing(), documents: /* @__PURE__ */ new Map(), problems: [] };
}
function gatherHost(root, loader, cwd) {
  const reading = newReading(loader, cwd, root);
  const { scope, entries, ordered, absence } = loadHost(root, reading);
  const documents = new Set(scope.documents);
  const leftOut = entries.flatMap(({ path: file, name, realPath }) => {
    const document = realPath === null ? null : readDocument(realPath, reading);
    const absent = document === null || documents.has(document) ? void 0 : absence(file, document);
    const why = absent?.why === "directory" && !name.endsWith(".conf") ? { why: "name", meant: true } : absent;
    return document === null || why === void 0 ? [] : [{ document, ...inWords(why, loader) }];
  });
  const masks = ordered.filter((entry) => entry.realPath === null && import_node_path5.default.join(root, SYSCTL_CONF) !== entry.path);
  return withUnread({ documents: scope.documents, leftOut, complaints: masks.flatMap((entry) => complaintAbout(entry.path, "boot", reading)), problems: reading.problems });
}
function withUnread(gathered) {
  const told = new Set(gathered.complaints.map((complaint) => complaint.path));
  const unread = gathered.problems.filter((problem) => !told.has(problem.path)).map((problem) => complaintAboutUnread(problem.path, problem.message));
  return { ...gathered, complaints: [...unread, ...gathered.complaints] };
}
function inWords(absence, loader) {
  switch (absence.why) {
    case "name":
      return { reason: "not-loaded", why: "the name does not end in .conf" };
    case "hidden":
      return { reason: "not-loaded", why: `${loader} does not read hidden files` };
    case "directory":
      return { reason: "not-loaded", why: `${loader} does not read this directory` };
    case "masked":
      return { reason: "masked", why: `masked by ${absence.by}` };
    case "unlinked":
      return { reason: "not-loaded", why: "systemd reads etc/sysctl.conf only through a link etc/sysctl.d/99-sysctl.conf, which is not there" };
  }
}
function complaintAbout(file, occasion, { loader, cwd }) {
  const shown = displayPath(file, cwd);
  const what = kindOf(file);
  return what === "other" ? [] : complaintAboutFile(shown, what, loader, occasion);
}
function kindOf(file) {
  try {
    const stats = (0, import_node_fs7.statSync)(file, { throwIfNoEntry: false });
    if (stats === void 0) return "missing";
    return stats.isDirectory() ? "directory" : "other";
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ELOOP" ? "loop" : "other";
  }
}
function gatherFiles(files, loader, cwd) {
  const reading = newReading(loader, cwd, null);
  const complaints2 = [];
  const documents = [];
  for (const file of files.map((each) => import_node_path5.default.resolve(cwd, each)).flatMap((each) => loader === "procps" ? expanded(each) : each)) {
    const isDirectory2 = kindOf(file) === "directory";
    const problem = isDirectory2 ? { path: displayPath(file, cwd), message: "is a directory", absent: false } : notReadable(file, cwd);
    const document = problem ? null : readDocument(realPathOf(file), reading, "pipe");
    if (document) documents.push(document);
    if (problem) {
      complaints2.push(...complaintAbout(file, "named", reading));
      reading.problems.push(problem);
    }
  }
  return withUnread({ documents, leftOut: [], complaints: complaints2, problems: reading.problems });
}

// src/sysctl/account.ts
function accountFor(occasion, loader, documents, leftOut = []) {
  const overridden = [];
  const refusals = [];
  const scope = resolveScope(occasion === "boot" ? "host" : documents.length === 1 ? "file" : "directory", loader, documents, ({ placed, parameter, reason, to }) => {
    if (to?.assignment === placed.assignment) return;
    overridden.push({ parameter, placed, reason, to: to ?? null, why: null });
    if (reason === "refused" && isWritten(placed, loader)) refusals.push(...complaintAboutValue(placed.document, placed.assignment, parameter, loader));
  });
  const distinct = [...new Set(documents)];
  const losses = overridden.concat(distinct.flatMap((document) => unknownKeys(document, loader)), leftOut.flatMap(lossesOf));
  const order = new Map(distinct.map((document, i) => [document.path, i]));
  const phase = ({ kind }) => loader === "busybox" || kind === "malformed" ? 0 : 1;
  const rank = ({ path: path8 }) => order.get(path8) ?? distinct.length;
  const complaints2 = [...distinct.flatMap((document) => complaintsAboutLines(document, loader, occasion)), ...refusals];
  const inOrder = complaints2.sort((a, b) => phase(a) - phase(b) || rank(a) - rank(b) || (a.line ?? 0) - (b.line ?? 0));
  return { scope, losses, complaints: loader === "busybox" ? untilRefused(inOrder, occasion) : inOrder };
}
function untilRefused(complaints2, occasion) {
  const ends = /* @__PURE__ */ new Map();
  return complaints2.filter((complaint, i) => {
    const file = occasion === "boot" ? complaint.path : "";
    if (complaint.kind === "refused" && !ends.has(file)) ends.set(file, i);
    return (ends.get(file) ?? i) === i;
  });
}
function isWritten({ document, assignment }, loader) {
  return loader !== "busybox" || !(assignment.value.raw === "" || isBadLine(assignment, document));
}
function unknownKeys(document, loader) {
  if (document.unremarkable) return [];
  return document.nodes.flatMap((node) => {
    if (node.type !== "assignment" || !isUnknown(node, loader)) return [];
    const likely2 = likelyParameter(node.key.written);
    return likely2 === void 0 ? [] : [{ parameter: likely2.parameter, placed: { document, assignment: node }, reason: "unknown-key", to: null, why: null }];
  });
}
function lossesOf({ document, reason, why }) {
  return document.assignments.flatMap((assignment) => assignment.targets.map(({ parameter }) => ({ parameter, placed: { document, assignment }, reason, to: null, why })));
}

// src/library/resolve-files.ts
function resolveHost(root, { loader = "systemd", cwd = process.cwd() } = {}) {
  const { documents, leftOut, complaints: complaints2, problems } = gatherHost(import_node_path6.default.resolve(cwd, root), loader, cwd);
  const account = accountFor("boot", loader, documents, leftOut);
  return { ...account, complaints: [...complaints2, ...account.complaints], problems };
}
function resolveFiles(files, { loader = "systemd", cwd = process.cwd() } = {}) {
  const { documents, complaints: complaints2, problems } = gatherFiles(files, loader, cwd);
  const account = accountFor("named", loader, documents);
  return { ...account, complaints: [...complaints2, ...account.complaints], problems };
}

// src/report/report.ts
function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// src/report/json.ts
function indented(text) {
  return text.replaceAll("\n", "\n    ");
}
var NOTHING = { messages: [], suppressedMessages: [], errorCount: 0, fatalErrorCount: 0, warningCount: 0, fixableErrorCount: 0, fixableWarningCount: 0, usedDeprecatedRules: [] };
var CLEAN = indented(JSON.stringify(NOTHING, null, 2)).slice(1);
function relativeTo(cwd, path8) {
  if (!path8.startsWith("/")) return path8;
  const from = cwd.split("/").filter((part) => part !== "");
  const to = path8.split("/").filter((part) => part !== "");
  const split = to.findIndex((part, i) => part !== from[i]);
  const shared = split < 0 ? to.length : split;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/") || ".";
}

// src/kernel/timing.ts
function keepaliveWorks({ time, intvl, probes }) {
  return time >= 0 && intvl > 0 && probes > 0;
}
function detection({ time, intvl, probes }) {
  return time + intvl * probes;
}
var RTO_MIN = 0.2;
var RTO_MAX = 120;
var LAST_DOUBLING = Math.floor(Math.log2(RTO_MAX / RTO_MIN));

// src/report/visible.ts
var STEERING = /[\0-\x08\x0a-\x1f\x7f-\x9f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
function visible(text) {
  return text.replaceAll("	", " ").replaceAll(STEERING, (char) => {
    const code = char.charCodeAt(0);
    return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
  });
}

// src/report/resolution.ts
function loaderExit({ complaints: complaints2 }) {
  return complaints2.some(({ exit }) => exit === 1) ? 1 : 0;
}
var PROGRAMS = { systemd: "systemd-sysctl", procps: "procps sysctl", busybox: "busybox sysctl" };
function shownParameters({ scope, losses }) {
  const touched = /* @__PURE__ */ new Set([...TRIO, ...losses.map(({ parameter }) => parameter)]);
  return PARAMETER_IDS.filter((id) => touched.has(id) || scope.effective[id].from !== null || scope.effective[id].value === null);
}
function originOf({ effective, template }, id) {
  if (template !== null) return { path: template.document.path, line: positionOf(template.document, template.start).line };
  const { from } = effective[id];
  return from && { path: from.document.path, line: lineOf(from) };
}
function originText({ path: path8, line: line2 }) {
  return `${visible(path8)}:${line2}`;
}
function placeOf({ document, assignment }) {
  return `${visible(document.path)}:${lineOf({ document, assignment })}`;
}
function lineOf({ document, assignment }) {
  return positionOf(document, assignment.key.start).line;
}
function timingOf({ scope: { effective } }) {
  const [time, intvl, probes] = TRIO.map((id) => effective[id].value);
  if (time == null) return { firstProbe: null, detection: null };
  return { firstProbe: time, detection: intvl == null || probes == null ? null : detection({ time, intvl, probes }) };
}
function valueOf({ scope }, id) {
  const { value } = scope.effective[id];
  if (value === null) return "unknown (a template decides)";
  return PARAMETERS[id].unit === "s" ? `${value} s` : String(value);
}
function reasonOf({ reason, to, why, placed }) {
  switch (reason) {
    case "later-file":
      return `overridden by ${placeOf(to)}, which is loaded later`;
    case "duplicate":
      return `overridden by line ${lineOf(to)} of the same file`;
    case "refused":
      return placed.assignment.value.raw === "" ? "no value: nothing is written" : "refused by the kernel, the old value stays";
    case "shielded":
      return `a glob, which gives way to ${placeOf(to)}`;
    case "excluded":
      return "excluded by a line with a minus sign and no value";
    case "unknown-key":
      return "no such key";
    case "masked":
      return visible(why);
    case "not-loaded":
      return why === null ? "never reached: busybox stops at a refused value" : visible(why);
  }
}
function filesOf({ scope }) {
  return [...new Set(scope.documents)];
}

// src/report/resolution-json.ts
function resolutionJson(account, cwd) {
  return `${JSON.stringify({ schemaVersion: 1, ...bodyOf(account, cwd) }, null, 2)}
`;
}
function comparisonJson(accounts, cwd) {
  const loaders = Object.fromEntries(accounts.map((account) => [account.scope.loader, bodyOf(account, cwd)]));
  return `${JSON.stringify({ schemaVersion: 1, loaders }, null, 2)}
`;
}
function bodyOf(account, cwd) {
  const { scope, losses, complaints: complaints2 } = account;
  const placeOf2 = (placed) => ({ path: relativeTo(cwd, placed.document.path), line: lineOf(placed) });
  const parameters = shownParameters(account).map((id) => {
    const { value } = scope.effective[id];
    const origin = originOf(scope, id);
    const overridden = losses.filter(({ parameter }) => parameter === id).map(({ placed, reason }) => ({ ...placeOf2(placed), raw: placed.assignment.value.raw, reason }));
    return [PARAMETERS[id].key, { value, from: origin === null ? "kernel-default" : { path: relativeTo(cwd, origin.path), line: origin.line }, overridden }];
  });
  return {
    loader: scope.loader,
    parameters: Object.fromEntries(parameters),
    timing: timingOf(account),
    problems: complaints2.map(({ path: path8, line: line2, kind, message }) => ({ path: relativeTo(cwd, path8), line: line2, kind, message })),
    loaderExit: loaderExit(account)
  };
}

// src/report/resolution-text.ts
function resolutionText(account, where) {
  const { scope } = account;
  const ids = shownParameters(account);
  const width = widest(ids.map((id) => PARAMETERS[id].key));
  const blocks = ids.map((id) => [line(id, account, width), ...lost(id, account)].join("\n"));
  return [`${PROGRAMS[scope.loader]}, ${where}: ${counted(filesOf(account).length, "file")}`, "", ...blocks, "", timing(account), ...complaints(account), ""].join("\n");
}
function line(id, account, width) {
  return `${PARAMETERS[id].key.padEnd(width)}  ${valueOf(account, id).padEnd(8)}  ${originColumn(id, account)}`;
}
function originColumn(id, { scope }) {
  const origin = originOf(scope, id);
  return origin === null ? "kernel default" : originText(origin);
}
function lost(id, { losses }) {
  return losses.filter(({ parameter }) => parameter === id).map((loss) => `    ${visible(loss.placed.assignment.value.raw) || "(empty)"} at ${placeOf(loss.placed)}: ${reasonOf(loss)}`);
}
function timing(account) {
  const { firstProbe, detection: detection2 } = timingOf(account);
  const { time, intvl, probes } = account.scope.effective;
  if (firstProbe === null) return "When the first probe comes is not known.";
  const found = detection2 === null ? "when a silent peer is given up is not known" : `a silent peer is given up after ${time.value ?? ""} + ${intvl.value ?? ""} * ${probes.value ?? ""} = ${detection2} s`;
  return works(account) ? `First probe after ${firstProbe} s, ${found}.` : "With these values keepalive does not work; keepalint lint says why.";
}
function works({ scope: { effective } }) {
  return keepaliveWorks({ time: effective.time.value ?? 0, intvl: effective.intvl.value ?? 1, probes: effective.probes.value ?? 1 });
}
function complaints(account) {
  const said = account.complaints.filter(({ kind }) => kind !== "unreadable");
  const unreadable = account.complaints.filter(({ kind }) => kind === "unreadable");
  const saying = `${PROGRAMS[account.scope.loader]} would exit ${loaderExit(account)} and say:`;
  return [...unreadable.map(({ message }) => visible(message)), ...said.length === 0 ? [] : ["", saying, ...said.map(({ message }) => `    ${visible(message)}`)]];
}
function widest(texts) {
  return Math.max(0, ...texts.map(({ length }) => length));
}
function comparisonText(accounts, where) {
  const ids = [...new Set(accounts.flatMap(shownParameters))];
  const rows = ids.flatMap((id) => {
    const values = accounts.map((account) => valueOf(account, id));
    const origins = accounts.map((account) => originColumn(id, account));
    const differ = new Set(values).size > 1;
    return [[`${PARAMETERS[id].key}${differ ? "  (they differ)" : ""}`, ...values], ["", ...origins]];
  });
  const heading = ["", ...accounts.map(({ scope }) => PROGRAMS[scope.loader])];
  const exits = ["exit status", ...accounts.map((account) => String(loaderExit(account)))];
  const table = [heading, ...rows, exits];
  const widths = heading.map((_, column) => widest(table.map((row) => row[column] ?? "")));
  const lines = table.map((row) => row.map((cell, column) => cell.padEnd(widths[column])).join("  ").trimEnd());
  return [where, "", ...lines, "", "For what lost and why: keepalint resolve --loader NAME.", ""].join("\n");
}

// src/cli/flags.ts
var import_node_util = require("node:util");

// src/cli/usage-error.ts
var UsageError = class extends Error {
  name = "UsageError";
  constructor(...lines) {
    super(lines.map(visible).join("\n"));
  }
};

// src/cli/flags.ts
function readFlags(argv, known2, verb) {
  const { tokens, positionals } = (0, import_node_util.parseArgs)({ args: [...argv], options: known2, strict: false, tokens: true, allowPositionals: true, allowNegative: true });
  const values = /* @__PURE__ */ new Map();
  const switches = /* @__PURE__ */ new Map();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    const type = known2[name]?.type;
    if (type === void 0) throw new UsageError(unknownFlag(rawName, known2, verb));
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
function unknownFlag(flag, known2, verb) {
  const flags = Object.keys(known2).map((name) => `--${name}`);
  const likely2 = nearest(flag, flags, editsFor(flag.slice(2)));
  return `there is no flag ${flag}${likely2 === void 0 ? "" : `; did you mean ${likely2}?`} (see keepalint ${verb} --help)`;
}

// src/cli/inputs.ts
var import_node_fs8 = require("node:fs");
var import_node_path7 = __toESM(require("node:path"), 1);
function rootOf({ root }, { cwd }) {
  if (root === null) return null;
  const full = import_node_path7.default.resolve(cwd, root);
  if (!isDirectory(full)) throw new UsageError(`--root ${root}: ${(0, import_node_fs8.existsSync)(full) ? "is not a directory" : "there is no such directory"}`);
  return full;
}

// src/cli/one-of.ts
function oneOf(flag, word, words) {
  const found = words.find((each) => each === word);
  if (found === void 0) throw new UsageError(`${flag} is one of ${words.join(", ")}; got ${word}`);
  return found;
}

// src/cli/world.ts
var EXIT = { clean: 0, findings: 1, wrong: 2 };

// src/cli/resolve.ts
var RESOLVE_FLAGS = {
  root: { type: "string" },
  loader: { type: "string" },
  "all-loaders": { type: "boolean" },
  format: { type: "string" }
};
function resolve(argv, world) {
  const { value, on, positionals: files } = readFlags(argv, RESOLVE_FLAGS, "resolve");
  const format = oneOf("--format", value("format") ?? "text", ["text", "json"]);
  const all = on("all-loaders") ?? false;
  if (all && value("loader") !== void 0) throw new UsageError("--all-loaders shows each of them and --loader one; pass one of the two");
  if (files.length > 0 && value("root") !== void 0) throw new UsageError("--root loads what the host there loads at boot; leave out either --root or the files");
  if (files.includes("")) throw new UsageError("a path is empty; leave it out to resolve what this machine loads at boot");
  const root = files.length > 0 ? null : rootOf({ root: value("root") ?? "/" }, world);
  const loaders = all ? LOADERS : [oneOf("--loader", value("loader") ?? "systemd", LOADERS)];
  const { cwd, stdout, stderr } = world;
  const accounts = loaders.map((loader) => root === null ? resolveFiles(files, { loader, cwd }) : resolveHost(root, { loader, cwd }));
  const where = root === null ? `${files.map(visible).join(" ")}, as named` : `the host at ${visible(value("root") ?? "/")}, at boot`;
  if (format === "json") stdout.write(all ? comparisonJson(accounts, cwd) : resolutionJson(accounts[0], cwd));
  else stdout.write(all ? comparisonText(accounts, where) : resolutionText(accounts[0], where));
  const problems = new Set(accounts.flatMap((account) => account.problems.map(({ path: path8, message }) => `keepalint: ${visible(path8)}: ${message}
`)));
  for (const line2 of problems) stderr.write(line2);
  return problems.size > 0 ? EXIT.wrong : EXIT.clean;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  RESOLVE_FLAGS,
  resolve
});
