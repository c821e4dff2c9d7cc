#!/usr/bin/env node
"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
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
var init_nearest = __esm({
  "src/kernel/nearest.ts"() {
    "use strict";
  }
});

// src/kernel/parameters.ts
function ipv4(name, rest) {
  return { key: `net.ipv4.${name}`, name, ...rest, source: "net/ipv4/sysctl_net_ipv4.c, tcp(7)" };
}
function parameterAt(key) {
  return BY_KEY.get(key);
}
var MAX_SECONDS_AT_HZ_250, SECONDS, COUNT, PARAMETERS, PARAMETER_IDS, TRIO, BY_KEY;
var init_parameters = __esm({
  "src/kernel/parameters.ts"() {
    "use strict";
    MAX_SECONDS_AT_HZ_250 = 8589934;
    SECONDS = { unit: "s", type: "int", min: -MAX_SECONDS_AT_HZ_250, max: MAX_SECONDS_AT_HZ_250 };
    COUNT = { unit: "count", type: "u8", min: 0, max: 255 };
    PARAMETERS = {
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
    PARAMETER_IDS = Object.keys(PARAMETERS);
    TRIO = ["time", "intvl", "probes"];
    BY_KEY = new Map(PARAMETER_IDS.map((id) => [PARAMETERS[id].key, id]));
  }
});

// src/carrier/scope.ts
function kernelDefaults() {
  const entries = PARAMETER_IDS.map((id) => [id, { value: PARAMETERS[id].default, from: null, refused: null }]);
  return Object.fromEntries(entries);
}
var LOADERS;
var init_scope = __esm({
  "src/carrier/scope.ts"() {
    "use strict";
    init_parameters();
    LOADERS = ["systemd", "procps", "busybox"];
  }
});

// src/sysctl/template.ts
function isTemplated(text) {
  return PLACEHOLDER.test(text);
}
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
    if (line.length > LONGEST) return 0;
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
  return /^(?:\s*(?:\{%.*?%\}|\{#.*?#\}|<%(?!=).*?%>))*/.exec(line)?.[0].length ?? 0;
}
function mayHoldTemplate(text) {
  return text.includes("{%") || text.includes("{{") || text.includes("<%") || text.includes("{#");
}
var PLACEHOLDER, TAG, UNCLOSED, CLOSERS, OPENS, OPENS_AT_END, CLOSES, LONGEST, OUTPUT;
var init_template = __esm({
  "src/sysctl/template.ts"() {
    "use strict";
    PLACEHOLDER = /\{\{|\{%|<%|\$\{|\$[A-Za-z_]|@[A-Za-z_]\w*@/;
    TAG = /\{%.*?%\}|\{#.*?#\}|\{\{.*?\}\}|<%.*?%>/g;
    UNCLOSED = /(?:\{%|\{#|\{\{|<%)/;
    CLOSERS = { "{%": "%}", "{#": "#}", "{{": "}}", "<%": "%>" };
    OPENS = /^(?:\{%|<%|\{\{)[-+~]?\s*(?:if|unless|for|range|with|case|while|define|block|macro|filter|call)\b/;
    OPENS_AT_END = /(?:\bdo(?:\s*\|[^|]*\|)?|\{)\s*[-+~]?%>$/;
    CLOSES = /^(?:\{%[-+~]?\s*end|<%[-+~]?\s*(?:end\b|\})|\{\{[-+~]?\s*end\b)/;
    LONGEST = 1024;
    OUTPUT = /\{\{(?![-+~]?\s*(?:if|unless|for|range|with|define|block|else|end|\/|#|!))|<%=|\{%[-+~]?\s*(?:include|import)\b/;
  }
});

// src/node/problem.ts
function problemOf(path11, error) {
  const code = error instanceof Error && "code" in error ? String(error.code) : void 0;
  if (code === void 0 || !(/^E[A-Z0-9]+$/.test(code) || code in WORDS)) throw error;
  return { path: path11, message: WORDS[code] ?? code, absent: code === "ENOENT" || code === "ENOTDIR" };
}
var WORDS;
var init_problem = __esm({
  "src/node/problem.ts"() {
    "use strict";
    WORDS = {
      ENOENT: "no such file or directory",
      ENOTDIR: "a part of the path is not a directory",
      EACCES: "permission denied; run as a user who may read it",
      EPERM: "operation not permitted",
      ELOOP: "too many levels of symbolic links: the link leads back to itself",
      EISDIR: "is a directory",
      ENAMETOOLONG: "the name is too long",
      EMFILE: "too many open files",
      EIO: "input/output error",
      ERR_FS_FILE_TOO_LARGE: "too large to be a sysctl file",
      ERR_STRING_TOO_LONG: "too large to be a sysctl file"
    };
  }
});

// src/carrier/text.ts
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
function startsOfLines(document) {
  let starts = lineStarts.get(document);
  if (starts === void 0) {
    starts = [0, ...Array.from(document.text.matchAll(/\r\n|\r|\n/g), (end) => end.index + end[0].length)];
    lineStarts.set(document, starts);
  }
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
var utf8, utf8Encoder, BOM, lineStarts;
var init_text = __esm({
  "src/carrier/text.ts"() {
    "use strict";
    utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    utf8Encoder = new TextEncoder();
    BOM = [239, 187, 191];
    lineStarts = /* @__PURE__ */ new WeakMap();
  }
});

// src/kernel/number.ts
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
var PAGE_SIZE, LONGEST2, MINUS, ZERO;
var init_number = __esm({
  "src/kernel/number.ts"() {
    "use strict";
    PAGE_SIZE = 4096;
    LONGEST2 = 21;
    MINUS = 45;
    ZERO = 48;
  }
});

// src/sysctl/dialect.ts
function isBlankToSystemd(code) {
  return code === 32 || code === 9;
}
function isSpace2(code) {
  return code === 32 || code >= 9 && code <= 13;
}
var DIALECTS;
var init_dialect = __esm({
  "src/sysctl/dialect.ts"() {
    "use strict";
    DIALECTS = {
      systemd: { otherLineEnds: /[\r\0]/, cutsAtNul: false, continues: false, isBlank: isBlankToSystemd, longestLine: 2 ** 20, minus: true },
      procps: { otherLineEnds: null, cutsAtNul: true, continues: false, isBlank: isSpace2, longestLine: Infinity, minus: true },
      busybox: { otherLineEnds: null, cutsAtNul: true, continues: true, isBlank: isSpace2, longestLine: Infinity, minus: false }
    };
  }
});

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
var CLASSES;
var init_glob = __esm({
  "src/sysctl/glob.ts"() {
    "use strict";
    CLASSES = {
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
  }
});

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
function parametersAt(dotted, glob) {
  if (glob) return PARAMETER_IDS.filter((id) => matchesGlob(PARAMETERS[id].key, dotted));
  const parameter = parameterAt(dotted);
  return parameter === void 0 ? NONE : [parameter];
}
var UNUSUAL, NONE;
var init_key = __esm({
  "src/sysctl/key.ts"() {
    "use strict";
    init_parameters();
    init_glob();
    UNUSUAL = /[/*?[]|\.\.|^\.|\.$/;
    NONE = [];
  }
});

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
    while (continues && text[contentEnd - 1] === "\\" && end > contentEnd && end < text.length) {
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
var init_line = __esm({
  "src/sysctl/line.ts"() {
    "use strict";
    init_text();
  }
});

// src/kernel/misspelling.ts
function mayConcern(text) {
  return ANY.test(text);
}
function isNearInLength(length) {
  return length >= SHORTEST && length <= LONGEST3;
}
function joinedBelowFamily(key, name) {
  const start = key.search(/ipv[46][./]/i) + "ipv4.".length;
  const joined2 = key.slice(start).toLowerCase().replaceAll(/[./]/g, "_");
  return start < "ipv4.".length || joined2.length <= name.length ? void 0 : joined2;
}
function likelyParameter(key) {
  if (!mayConcern(key) || !FAMILY.test(key)) return void 0;
  const name = key.slice(Math.max(key.lastIndexOf("."), key.lastIndexOf("/")) + 1).toLowerCase();
  const elsewhere = OTHER_SYSTEMS.get(name);
  if (elsewhere !== void 0) return { parameter: elsewhere, why: "other-system" };
  const synonym = SYNONYMS.get(name);
  if (synonym !== void 0) return { parameter: synonym, why: "spelling" };
  if (ALL_NAMES.has(name)) return misplaced(key, name);
  if (!PIECES.test(key)) return void 0;
  const likely = nearestOfTrio(name) ?? nearestOfTrio(joinedBelowFamily(key, name));
  return likely && { parameter: likely, why: "spelling" };
}
function nearestOfTrio(name) {
  if (name === void 0 || !isNearInLength(name.length)) return void 0;
  const likely = nearest(name, TRIO_NAMES, EDITS);
  return TRIO.find((id) => PARAMETERS[id].name === likely);
}
function misplaced(key, name) {
  const written = key.split(/[./]+/).filter((part) => part !== "").join(".");
  const dotted = written.toLowerCase();
  const same = parameterAt(dotted);
  const mixed = key.includes(".") && key.includes("/");
  if (same !== void 0) return { parameter: same, why: written !== dotted ? "case" : mixed ? "separators" : "spelling" };
  const parameter = TRIO.find((id) => PARAMETERS[id].name === name);
  if (parameter === void 0) return void 0;
  if (/(?:^|\.)ipv6\./.test(dotted)) return { parameter, why: "ipv6" };
  return { parameter, why: dotted.endsWith(`net.ipv4.${name}`) || /net\W*ipv4\W*tcp/.test(dotted) ? "spelling" : "prefix" };
}
var OTHER_SYSTEMS, SYNONYMS, TRIO_NAMES, ALL_NAMES, EDITS, SHORTEST, LONGEST3, PIECES, ANY, FAMILY;
var init_misspelling = __esm({
  "src/kernel/misspelling.ts"() {
    "use strict";
    init_nearest();
    init_parameters();
    OTHER_SYSTEMS = /* @__PURE__ */ new Map([
      ["keepidle", "time"],
      ["tcp_keepidle", "time"],
      ["keepalivetime", "time"],
      ["keepintvl", "intvl"],
      ["tcp_keepintvl", "intvl"],
      ["keepaliveinterval", "intvl"],
      ["keepcnt", "probes"],
      ["tcp_keepcnt", "probes"]
    ]);
    SYNONYMS = /* @__PURE__ */ new Map([
      ["tcp_keepalive_idle", "time"],
      ["tcp_keepalive_cnt", "probes"],
      ["tcp_keepalive_count", "probes"],
      ["tcp_keepalive_retries", "probes"]
    ]);
    TRIO_NAMES = TRIO.map((id) => PARAMETERS[id].name);
    ALL_NAMES = new Set(PARAMETER_IDS.map((id) => PARAMETERS[id].name));
    EDITS = 3;
    SHORTEST = Math.min(...TRIO_NAMES.map(({ length }) => length)) - EDITS;
    LONGEST3 = Math.max(...TRIO_NAMES.map(({ length }) => length)) + EDITS;
    PIECES = /tcp[._/]k|eepa|live[._/]|(?:time|intvl|probes)[^\w\n]*(?:=|$)/im;
    ANY = new RegExp(`${PIECES.source}|keep|retries|conntrack|fin[._/]timeout`, "im");
    FAMILY = /^[^./]*$|^[./]*net[./]|(?:^|[./])ipv[46][./]/i;
  }
});

// src/sysctl/unremarkable.ts
function isUnremarkable({ text, bom }) {
  if (bom || text.length > LARGE || TRICKY.test(text) || mayConcern(text)) return false;
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
var NEWLINE, TAB, SPACE, NUMBER_SIGN, REMARKABLE, TRICKY, LARGE;
var init_unremarkable = __esm({
  "src/sysctl/unremarkable.ts"() {
    "use strict";
    init_misspelling();
    NEWLINE = 10;
    TAB = 9;
    SPACE = 32;
    NUMBER_SIGN = 35;
    REMARKABLE = new Set(Array.from(";-={<[*?$@", (char) => char.charCodeAt(0)));
    TRICKY = /[\r\0\\*?[]/;
    LARGE = 2 ** 18;
  }
});

// src/sysctl/parse.ts
function parseSysctl(path11, source, loader) {
  const { text, bom, encoding } = source;
  const head = { path: path11, carrier: "sysctl", text, bom, encoding };
  if (isUnremarkable(source)) {
    let nodes2;
    return {
      ...head,
      unremarkable: true,
      get nodes() {
        return nodes2 ??= nodesOf(source, loader);
      },
      assignments: []
    };
  }
  const nodes = nodesOf(source, loader);
  const assignments = nodes.filter((node) => node.type === "assignment" && node.targets.length > 0);
  return { ...head, unremarkable: false, nodes, assignments };
}
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
function skipBlanks(text, start, end, { isBlank }) {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}
function skipBlanksBack(text, start, end, { isBlank }) {
  let at = end;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}
var NUMBER_SIGN2, SEMICOLON, MINUS2, NO_TARGETS;
var init_parse = __esm({
  "src/sysctl/parse.ts"() {
    "use strict";
    init_text();
    init_number();
    init_parameters();
    init_dialect();
    init_key();
    init_line();
    init_template();
    init_unremarkable();
    NUMBER_SIGN2 = 35;
    SEMICOLON = 59;
    MINUS2 = 45;
    NO_TARGETS = [];
  }
});

// src/node/read.ts
function displayPath(file, cwd) {
  if (cwd === "/") return file.startsWith("/") ? file.slice(1) : file;
  return file.startsWith(cwd) && file[cwd.length] === "/" ? file.slice(cwd.length + 1) : file;
}
function readDocument(file, reading, kind = "file") {
  const known4 = reading.documents.get(file);
  if (known4 !== void 0) return known4;
  const document = readAnew(file, reading, kind);
  reading.documents.set(file, document);
  return document;
}
function readAnew(file, { cwd, loader, buffers, problems }, kind) {
  const shown3 = displayPath(file, cwd);
  try {
    const buffer = buffers.get(file) ?? (kind === "pipe" ? (0, import_node_fs3.readFileSync)(file) : void 0);
    const source = buffer ? decode(buffer) : fromUtf8((0, import_node_fs3.readFileSync)(file, "utf8")) ?? decode((0, import_node_fs3.readFileSync)(file));
    return parseSysctl(shown3, source, loader);
  } catch (error) {
    problems.push(problemOf(shown3, error));
    return null;
  }
}
function notReadable(file, cwd) {
  const shown3 = displayPath(file, cwd);
  try {
    const stats = (0, import_node_fs3.statSync)(file);
    if (stats.size > LARGEST) return { path: shown3, message: "is too large to be a sysctl file", absent: false };
    const endless = stats.isCharacterDevice() && file !== "/dev/null";
    if (endless || stats.isBlockDevice()) return { path: shown3, message: "is a device, not a file", absent: false };
    return stats.isSocket() ? { path: shown3, message: "is a socket, not a file", absent: false } : void 0;
  } catch (error) {
    return problemOf(shown3, error);
  }
}
function realPathOf(file) {
  try {
    return import_node_fs3.realpathSync.native(file);
  } catch {
    const directory = import_node_path2.default.dirname(file);
    return directory === file ? file : import_node_path2.default.join(realPathOf(directory), import_node_path2.default.basename(file));
  }
}
var import_node_fs3, import_node_path2, LARGEST;
var init_read = __esm({
  "src/node/read.ts"() {
    "use strict";
    import_node_fs3 = require("node:fs");
    import_node_path2 = __toESM(require("node:path"), 1);
    init_text();
    init_parse();
    init_problem();
    LARGEST = 2 ** 28;
  }
});

// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/yaml/dist/nodes/identity.js"(exports2) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
    var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
    var isMap2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
    var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
    var isScalar2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
    var isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
    function isCollection(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node) => (isScalar2(node) || isCollection(node)) && !!node.anchor;
    exports2.ALIAS = ALIAS;
    exports2.DOC = DOC;
    exports2.MAP = MAP;
    exports2.NODE_TYPE = NODE_TYPE;
    exports2.PAIR = PAIR;
    exports2.SCALAR = SCALAR;
    exports2.SEQ = SEQ;
    exports2.hasAnchor = hasAnchor;
    exports2.isAlias = isAlias;
    exports2.isCollection = isCollection;
    exports2.isDocument = isDocument;
    exports2.isMap = isMap2;
    exports2.isNode = isNode;
    exports2.isPair = isPair;
    exports2.isScalar = isScalar2;
    exports2.isSeq = isSeq;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/yaml/dist/visit.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        visit_(null, node, visitor_, Object.freeze([]));
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    function visit_(key, node, visitor, path11) {
      const ctrl = callVisitor(key, node, visitor, path11);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path11, ctrl);
        return visit_(key, ctrl, visitor, path11);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path11 = Object.freeze(path11.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = visit_(i, node.items[i], visitor, path11);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path11 = Object.freeze(path11.concat(node));
          const ck = visit_("key", node.key, visitor, path11);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = visit_("value", node.value, visitor, path11);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node, visitor, path11) {
      const ctrl = await callVisitor(key, node, visitor, path11);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path11, ctrl);
        return visitAsync_(key, ctrl, visitor, path11);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path11 = Object.freeze(path11.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = await visitAsync_(i, node.items[i], visitor, path11);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path11 = Object.freeze(path11.concat(node));
          const ck = await visitAsync_("key", node.key, visitor, path11);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = await visitAsync_("value", node.value, visitor, path11);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key, node, visitor, path11) {
      if (typeof visitor === "function")
        return visitor(key, node, path11);
      if (identity.isMap(node))
        return visitor.Map?.(key, node, path11);
      if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path11);
      if (identity.isPair(node))
        return visitor.Pair?.(key, node, path11);
      if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path11);
      if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path11);
      return void 0;
    }
    function replaceNode(key, path11, node) {
      const parent = path11[path11.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key] = node;
      } else if (identity.isPair(parent)) {
        if (key === "key")
          parent.key = node;
        else
          parent.value = node;
      } else if (identity.isDocument(parent)) {
        parent.contents = node;
      } else {
        const pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports2.visit = visit;
    exports2.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/yaml/dist/doc/directives.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix] = parts;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version] = parts;
            if (version === "1.1" || version === "1.2") {
              this.yaml.version = version;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version);
              onError(6, `Unsupported YAML version ${version}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error) {
            onError(String(error));
            return null;
          }
        }
        if (handle === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags = {};
          visit.visit(doc.contents, (_key, node) => {
            if (identity.isNode(node) && node.tag)
              tags[node.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
            lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports2.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/yaml/dist/doc/anchors.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit.visit(root, {
        Value(_key, node) {
          if (node.anchor)
            anchors.add(node.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor = findNewAnchor(prefix, prevAnchors);
          prevAnchors.add(anchor);
          return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source of aliasObjects) {
            const ref = sourceObjects.get(source);
            if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error = new Error("Failed to resolve repeated object (this should not happen)");
              error.source = source;
              throw error;
            }
          }
        },
        sourceObjects
      };
    }
    exports2.anchorIsValid = anchorIsValid;
    exports2.anchorNames = anchorNames;
    exports2.createNodeAnchors = createNodeAnchors;
    exports2.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports2) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    exports2.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/yaml/dist/nodes/toJS.js"(exports2) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
      if (value && typeof value.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value === "bigint" && !ctx?.keep)
        return Number(value);
      return value;
    }
    exports2.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/yaml/dist/nodes/Node.js"(exports2) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports2.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/yaml/dist/nodes/Alias.js"(exports2) {
    "use strict";
    var anchors = require_anchors();
    var visit = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit.visit(doc, {
            Node: (_key, node) => {
              if (identity.isAlias(node) || identity.hasAnchor(node))
                nodes.push(node);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found = void 0;
        for (const node of nodes) {
          if (node === this)
            break;
          if (node.anchor === this.source)
            found = node;
        }
        if (found && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data = anchors2.get(found);
          if (!data) {
            toJS.toJS(found, null, ctx);
            data = anchors2.get(found);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found, anchors2);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node, anchors2) {
      if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors2 && source && anchors2.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count)
            count = c;
        }
        return count;
      } else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors2);
        const vc = getAliasCount(doc, node.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports2.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    var Scalar = class extends Node.NodeBase {
      constructor(value) {
        super(identity.SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports2.Scalar = Scalar;
    exports2.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/yaml/dist/doc/createNode.js"(exports2) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags) {
      if (tagName) {
        const match = tags.filter((t) => t.tag === tagName);
        const tagObj = match.find((t) => !t.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value) && !t.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value))
        value = value.contents;
      if (identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
      }
      if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
        value = value.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value && typeof value === "object") {
        ref = sourceObjects.get(value);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON === "function") {
          value = value.toJSON();
        }
        if (!value || typeof value !== "object") {
          const node2 = new Scalar.Scalar(value);
          if (ref)
            ref.node = node2;
          return node2;
        }
        tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
      if (tagName)
        node.tag = tagName;
      else if (!tagObj.default)
        node.tag = tagObj.tag;
      if (ref)
        ref.node = node;
      return node;
    }
    exports2.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/yaml/dist/nodes/Collection.js"(exports2) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema, path11, value) {
      let v = value;
      for (let i = path11.length - 1; i >= 0; --i) {
        const k = path11[i];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path11) => path11 == null || typeof path11 === "object" && !!path11[Symbol.iterator]().next().done;
    var Collection = class extends Node.NodeBase {
      constructor(type, schema) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
          copy.schema = schema;
        copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path11, value) {
        if (isEmptyPath(path11))
          this.add(value);
        else {
          const [key, ...rest] = path11;
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.addIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path11) {
        const [key, ...rest] = path11;
        if (rest.length === 0)
          return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
          return node.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path11, keepScalar) {
        const [key, ...rest] = path11;
        const node = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
          return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!identity.isPair(node))
            return false;
          const n = node.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path11) {
        const [key, ...rest] = path11;
        if (rest.length === 0)
          return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path11, value) {
        const [key, ...rest] = path11;
        if (rest.length === 0) {
          this.set(key, value);
        } else {
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.setIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports2.Collection = Collection;
    exports2.collectionFromPath = collectionFromPath;
    exports2.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports2) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
    exports2.indentComment = indentComment;
    exports2.lineComment = lineComment;
    exports2.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports2) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text.length <= endStep)
        return text;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text, i, indent.length);
          end = i + indent.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text[i + 1];
            if (next && next !== " " && next !== "\n" && next !== "	")
              split = i;
          }
          if (i >= end) {
            if (split) {
              folds.push(split);
              end = split + endStep;
              split = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text;
              folds.push(j);
              escapedFolds[j] = true;
              end = j + endStep;
              split = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text;
      if (onFold)
        onFold();
      let res = text.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold2 = folds[i2];
        const end2 = folds[i2 + 1] || text.length;
        if (fold2 === 0)
          res = `
${indent}${text.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold2])
            res += `${text[fold2]}\\`;
          res += `
${indent}${text.slice(fold2 + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text, i, indent) {
      let end = i;
      let start = i + 1;
      let ch = text[start];
      while (ch === " " || ch === "	") {
        if (i < start + indent) {
          ch = text[++i];
        } else {
          do {
            ch = text[++i];
          } while (ch && ch !== "\n");
          end = i;
          start = i + 1;
          ch = text[start];
        }
      }
      return end;
    }
    exports2.FOLD_BLOCK = FOLD_BLOCK;
    exports2.FOLD_FLOW = FOLD_FLOW;
    exports2.FOLD_QUOTED = FOLD_QUOTED;
    exports2.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit)
        return false;
      for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start > limit)
            return true;
          start = i + 1;
          if (strLen - start <= limit)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value, ctx) {
      const json2 = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json2;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str = "";
      let start = 0;
      for (let i = 0, ch = json2[i]; ch; ch = json2[++i]) {
        if (ch === " " && json2[i + 1] === "\\" && json2[i + 2] === "n") {
          str += json2.slice(start, i) + "\\ ";
          i += 1;
          start = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json2[i + 1]) {
            case "u":
              {
                str += json2.slice(start, i);
                const code = json2.substr(i + 2, 4);
                switch (code) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code.substr(0, 2) === "00")
                      str += "\\x" + code.substr(2);
                    else
                      str += json2.substr(i, 6);
                }
                i += 5;
                start = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json2[i + 2] === '"' || json2.length < minMultiLineLength) {
                i += 1;
              } else {
                str += json2.slice(start, i) + "\n\n";
                while (json2[i + 2] === "\\" && json2[i + 3] === "n" && json2[i + 4] !== '"') {
                  str += "\n";
                  i += 2;
                }
                str += indent;
                if (json2[i + 2] === " ")
                  str += "\\";
                i += 1;
                start = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str = start ? str + json2.slice(start) : json2;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
      if (!value)
        return literal ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent}${body}`;
      }
      value = value.replace(/\n+/g, `$&${indent}`);
      return `|${header}
${indent}${start}${value}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value } = item;
      const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
        return quotedString(value, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value)) {
        if (indent === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent === indentStep) {
          return quotedString(value, ctx);
        }
      }
      const str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports2.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/yaml/dist/stringify/stringify.js"(exports2) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item) {
      if (item.tag) {
        const match = tags.filter((t) => t.tag === item.tag);
        if (match.length > 0)
          return match.find((t) => t.format === item.format) ?? match[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter((t) => t.identify?.(obj));
        if (match.length > 1) {
          const testMatch = match.filter((t) => t.test);
          if (testMatch.length > 0)
            match = testMatch;
        }
        tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
      if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
      }
      const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag)
        props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    function stringify(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
      const props = stringifyProps(node, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports2.createStringifyContext = createStringifyContext;
    exports2.stringify = stringify;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === "object")
          value = doc.createNode(value);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports2.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/yaml/dist/log.js"(exports2) {
    "use strict";
    var node_process = require("process");
    function debug(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    function warn(logLevel, warning) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning);
        else
          console.warn(warning);
      }
    }
    exports2.debug = debug;
    exports2.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var MERGE_KEY = "<<";
    var merge = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
    function addMergeToJSMap(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (identity.isSeq(source))
        for (const it of source.items)
          mergeValue(ctx, map, it);
      else if (Array.isArray(source))
        for (const it of source)
          mergeValue(ctx, map, it);
      else
        mergeValue(ctx, map, source);
    }
    function mergeValue(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key, value2] of srcMap) {
        if (map instanceof Map) {
          if (!map.has(key))
            map.set(key, value2);
        } else if (map instanceof Set) {
          map.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map, key)) {
          Object.defineProperty(map, key, {
            value: value2,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports2.addMergeToJSMap = addMergeToJSMap;
    exports2.isMergeKey = isMergeKey;
    exports2.merge = merge;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports2) {
    "use strict";
    var log = require_log();
    var merge = require_merge();
    var stringify = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key, value }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
      else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map instanceof Map) {
          map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        } else if (map instanceof Set) {
          map.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map)
            Object.defineProperty(map, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node of ctx.anchors.keys())
          strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports2.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/yaml/dist/nodes/Pair.js"(exports2) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key, value, ctx) {
      const k = createNode.createNode(key, void 0, ctx);
      const v = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
          key = key.clone(schema);
        if (identity.isNode(value))
          value = value.clone(schema);
        return new _Pair(key, value);
      }
      toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports2.Pair = Pair;
    exports2.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      const flow = ctx.inFlow ?? collection.flow;
      const stringify2 = flow ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify2(collection, ctx, options);
    }
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment2 = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
        if (comment2)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2));
        if (chompKeep && comment2)
          chompKeep = false;
        lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          const line = lines[i];
          str += line ? `
${indent}${line}` : "\n";
        }
      }
      if (comment) {
        str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, false);
          if (item.comment)
            comment = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment = ik.comment;
          }
        }
        if (comment)
          reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum2, line) => sum2 + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const { start, end } = flowChars;
      if (lines.length === 0) {
        return start + end;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum2, line) => sum2 + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start;
          for (const line of lines)
            str += line ? `
${indentStep}${indent}${line}` : "\n";
          return `${str}
${indent}${end}`;
        } else {
          return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart());
      }
    }
    exports2.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports2) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    function findPair(items, key) {
      const k = identity.isScalar(key) ? key.value : key;
      for (const it of items) {
        if (identity.isPair(it)) {
          if (it.key === key || it.key === k)
            return it;
          if (identity.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === "function") {
          map.items.sort(schema.sortMapEntries);
        }
        return map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
          _pair = pair;
        else if (!pair || typeof pair !== "object" || !("key" in pair)) {
          _pair = new Pair.Pair(pair, pair?.value);
        } else
          _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports2.YAMLMap = YAMLMap;
    exports2.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/yaml/dist/schema/common/map.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!identity.isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports2.map = map;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports2) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports2.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/yaml/dist/schema/common/seq.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports2.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/yaml/dist/schema/common/string.js"(exports2) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports2.string = string;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/yaml/dist/schema/common/null.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports2.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/yaml/dist/schema/core/bool.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports2.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports2) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag, value }) {
      if (typeof value === "bigint")
        return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
          n += "0";
      }
      return n;
    }
    exports2.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/yaml/dist/schema/core/float.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node.minFractionDigits = str.length - dot - 1;
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports2.float = float;
    exports2.floatExp = floatExp;
    exports2.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/yaml/dist/schema/core/int.js"(exports2) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
      return stringifyNumber.stringifyNumber(node);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node) => intStringify(node, 8, "0o")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports2.int = int;
    exports2.intHex = intHex;
    exports2.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/yaml/dist/schema/core/schema.js"(exports2) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports2.schema = schema;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/yaml/dist/schema/json/schema.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var map = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value);
    var jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports2.schema = schema;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports2) {
    "use strict";
    var node_buffer = require("buffer");
    var Scalar = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines[i] = str.substr(o, lineWidth);
          }
          str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports2.binary = binary;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (identity.isPair(item))
            continue;
          else if (identity.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
            if (item.commentBefore)
              pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair.value ?? pair.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair;
          }
          seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      const { replacer } = ctx;
      const pairs2 = new YAMLSeq.YAMLSeq(schema);
      pairs2.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer === "function")
            it = replacer.call(iterable, String(i++), it);
          let key, value;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key = it[0];
              value = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys = Object.keys(it);
            if (keys.length === 1) {
              key = keys[0];
              value = it[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
            }
          } else {
            key = it;
          }
          pairs2.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs2;
    }
    var pairs = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports2.createPairs = createPairs;
    exports2.pairs = pairs;
    exports2.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const pair of this.items) {
          let key, value;
          if (identity.isPair(pair)) {
            key = toJS.toJS(pair.key, "", ctx);
            value = toJS.toJS(pair.value, key, ctx);
          } else {
            key = toJS.toJS(pair, "", ctx);
          }
          if (map.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key, value);
        }
        return map;
      }
      static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports2.YAMLOMap = YAMLOMap;
    exports2.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(false),
      stringify: boolStringify
    };
    exports2.falseTag = falseTag;
    exports2.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node.minFractionDigits = f.length;
        }
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports2.float = float;
    exports2.floatExp = floatExp;
    exports2.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports2) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign = str[0];
      if (sign === "-" || sign === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node) => intStringify(node, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node) => intStringify(node, 8, "0")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports2.int = int;
    exports2.intBin = intBin;
    exports2.intHex = intHex;
    exports2.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair;
        if (identity.isPair(key))
          pair = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair = new Pair.Pair(key.key, null);
        else
          pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair.Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set2.items.push(Pair.createPair(value, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map, onError) {
        if (identity.isMap(map)) {
          if (map.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports2.YAMLSet = YAMLSet;
    exports2.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports2) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node) {
      let { value } = node;
      let num = (n) => n;
      if (typeof value === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
      let sign = "";
      if (value < 0) {
        sign = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts = [value % _60];
      if (value < 60) {
        parts.unshift(0);
      } else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts[0]) / _60;
          parts.unshift(value);
        }
      }
      return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports2.floatTime = floatTime;
    exports2.intTime = intTime;
    exports2.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports2) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge.merge,
      omap.omap,
      pairs.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports2.schema = schema;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/yaml/dist/schema/tags.js"(exports2) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map.map, seq.seq, string.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
      }
      let tags = schemaTags;
      if (!tags) {
        if (Array.isArray(customTags))
          tags = [];
        else {
          const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags = tags.concat(tag);
      } else if (typeof customTags === "function") {
        tags = customTags(tags.slice());
      }
      if (addMergeTag)
        tags = tags.concat(merge.merge);
      return tags.reduce((tags2, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags2.includes(tagObj))
          tags2.push(tagObj);
        return tags2;
      }, []);
    }
    exports2.coreKnownTags = coreKnownTags;
    exports2.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/yaml/dist/schema/Schema.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var map = require_map();
    var seq = require_seq();
    var string = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema === "string" && schema || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports2.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      const lines = [];
      let hasDirectives = options.directives === true;
      if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines.push("---");
      const ctx = stringify.createStringifyContext(doc, options);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1)
          lines.unshift("");
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body += stringifyComment.lineComment(body, "", commentString(contentComment));
        if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
          lines[lines.length - 1] = `--- ${body}`;
        } else
          lines.push(body);
      } else {
        lines.push(stringify.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines.push("...");
            lines.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines.push(`... ${cs}`);
          }
        } else {
          lines.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
            lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    exports2.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/yaml/dist/doc/Document.js"(exports2) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path11, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path11, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name) {
        if (!node.anchor) {
          const prev = anchors.anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
          node.flow = true;
        setAnchors();
        return node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path11) {
        if (Collection.isEmptyPath(path11)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path11) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path11, keepScalar) {
        if (Collection.isEmptyPath(path11))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path11, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path11) {
        if (Collection.isEmptyPath(path11))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path11) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path11, value) {
        if (Collection.isEmptyPath(path11)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path11), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path11, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options = {}) {
        if (typeof version === "number")
          version = String(version);
        let opt;
        switch (version) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version;
            else
              this.directives = new directives.Directives({ version });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json: json2, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json2,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports2.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/yaml/dist/errors.js"(exports2) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLParseError", pos, code, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLWarning", pos, code, message);
      }
    };
    var prettifyError = (src, lc) => (error) => {
      if (error.pos[0] === -1)
        return;
      error.linePos = error.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error.linePos[0];
      error.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "\u2026" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "\u2026";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "\u2026\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
          count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count);
        error.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports2.YAMLError = YAMLError;
    exports2.YAMLParseError = YAMLParseError;
    exports2.YAMLWarning = YAMLWarning;
    exports2.prettifyError = prettifyError;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports2) {
    "use strict";
    function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma = null;
      let found = null;
      let start = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment)
              comment = cb;
            else
              comment += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment)
                comment += token.source;
              else if (!found || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor || tag)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor || tag)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
            found = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow) {
              if (comma)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
              comma = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end = last ? last.offset + last.source.length : offset;
      if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
        onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    exports2.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports2) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st of key.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports2.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports2) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports2.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports2) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair) => isEqual(pair.key, search));
    }
    exports2.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports2) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
      const map = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        const keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map.comment)
                map.comment += "\n" + keyProps.comment;
              else
                map.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode2 = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode2))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode2.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode2.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
          offset = valueNode.range[2];
          const pair = new Pair.Pair(keyNode2, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        } else {
          if (implicitKey)
            onError(keyNode2.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode2.comment)
              keyNode2.comment += "\n" + valueProps.comment;
            else
              keyNode2.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode2);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map.range = [bm.offset, offset, commentEnd ?? offset];
      return map;
    }
    exports2.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports2) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value) {
            if (value?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports2.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports2) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep = "";
        for (const token of end) {
          const { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment)
                comment = cb;
              else
                comment += sep + cb;
              sep = "";
              break;
            }
            case "newline":
              if (comment)
                sep += source;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment, offset };
    }
    exports2.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap2 = fc.start.source === "{";
      const fcName = isMap2 ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep && !value) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap2 && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap2 && !sep && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode2 = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          if (isBlock(key))
            onError(keyNode2.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode2.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap2 && !props.found && ctx.options.strict) {
              if (sep)
                for (const st of sep) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value) {
            if ("source" in value && value.source?.[0] === ":")
              onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode2.comment)
              keyNode2.comment += "\n" + valueProps.comment;
            else
              keyNode2.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode2, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          if (isMap2) {
            const map = coll;
            if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode2))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map.items.push(pair);
          } else {
            const map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = true;
            map.items.push(pair);
            const endRange = (valueNode ?? keyNode2).range;
            map.range = [keyNode2.range[0], endRange[1], endRange[2]];
            coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap2 ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1)
          ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports2.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
      node.range = coll.range;
      node.tag = tagName;
      if (tag?.format)
        node.format = tag.format;
      return node;
    }
    exports2.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar, onError) {
      const start = scalar.offset;
      const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
      const lines = scalar.source ? splitLines(scalar.source) : [];
      let chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === "" || content === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end2 = start + header.length;
        if (scalar.source)
          end2 += scalar.source.length;
        return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar.indent + header.indent;
      let offset = scalar.offset + header.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === "" || content === "\r") {
          if (header.indent === 0 && indent.length > trimIndent)
            trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent.length + content.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value = "";
      let sep = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === "\r";
        if (crlf)
          content = content.slice(0, -1);
        if (content && indent.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent = "";
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
        } else if (indent.length > trimIndent || content[0] === "	") {
          if (sep === " ")
            sep = "\n";
          else if (!prevMoreIndented && sep === "\n")
            sep = "\n\n";
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
          prevMoreIndented = true;
        } else if (content === "") {
          if (sep === "\n")
            value += "\n";
          else
            sep = "\n";
        } else {
          value += sep + content;
          sep = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value += "\n" + lines[i][0].slice(trimIndent);
          if (value[value.length - 1] !== "\n")
            value += "\n";
          break;
        default:
          value += "\n";
      }
      const end = start + header.length + scalar.source.length;
      return { value, type, comment: header.comment, range: [start, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent = 0;
      let chomp = "";
      let error = -1;
      for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent && n)
            indent = n;
          else if (error === -1)
            error = offset + i;
        }
      }
      if (error !== -1)
        onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment = "";
      let length = source.length;
      for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length += token.source.length;
            comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts = token.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent, chomp, comment, length };
    }
    function splitLines(source) {
      const split = source.split(/\n( *)/);
      const first = split[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines = [line0];
      for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
      return lines;
    }
    exports2.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict, onError) {
      const { offset, type, source, end } = scalar;
      let _type;
      let value;
      const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN;
          value = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE;
          value = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE;
          value = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      const line = /(.*?)\r?\n/sy;
      let match = line.exec(source);
      if (!match)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, "");
      let sep = " ";
      let pos = line.lastIndex;
      while (match = line.exec(source)) {
        const lm = match[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep === "\n")
            res += sep;
          else
            sep = "\n";
        } else {
          res += sep + lm;
          sep = " ";
        }
        pos = line.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match = last.exec(source);
      return res + sep + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === "\r" && source[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold: fold2, offset } = foldNewline(source, i);
          res += fold2;
          i = offset;
        } else if (ch === "\\") {
          let next = source[++i];
          const cc = escapeCodes[next];
          if (cc)
            res += cc;
          else if (next === "\n") {
            next = source[i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "\r" && source[i + 1] === "\n") {
            next = source[++i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "x" || next === "u" || next === "U") {
            const length = next === "x" ? 2 : next === "u" ? 4 : 8;
            res += parseCharCode(source, i + 1, length, onError);
            i += length;
          } else {
            const raw = source.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next = source[i + 1];
          while (next === " " || next === "	")
            next = source[++i + 1];
          if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
            res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source, offset) {
      let fold2 = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold2 += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold2)
        fold2 = " ";
      return { fold: fold2, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "\x85",
      // Unicode next line
      _: "\xA0",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      const cc = source.substr(offset, length);
      const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code);
      } catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports2.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value, type, comment, range: range2 } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag = findScalarTagByTest(ctx, value, token, onError);
      else
        tag = ctx.schema[identity.SCALAR];
      let scalar;
      try {
        const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar = new Scalar.Scalar(value);
      }
      scalar.range = range2;
      scalar.source = value;
      if (type)
        scalar.type = type;
      if (tagName)
        scalar.tag = tagName;
      if (tag.format)
        scalar.format = tag.format;
      if (comment)
        scalar.comment = comment;
      return scalar;
    }
    function findScalarTagByName(schema, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      const matchWithTest = [];
      for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
        }
      }
      for (const tag of matchWithTest)
        if (tag.test?.test(value))
          return tag;
      const kt = schema.knownTags[tagName];
      if (kt && !kt.collection) {
        schema.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema[identity.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
      const tag = schema.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema[identity.SCALAR];
      if (schema.compat) {
        const compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts = directives.tagString(tag.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    exports2.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports2) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          st = before[++i];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before[++i];
          }
          break;
        }
      }
      return offset;
    }
    exports2.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/yaml/dist/compose/compose-node.js"(exports2) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment, anchor, tag } = props;
      let node;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node = composeAlias(ctx, token, onError);
          if (anchor || tag)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node = composeScalar.composeScalar(ctx, token, tag, onError);
          if (anchor)
            node.anchor = anchor.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor)
              node.anchor = anchor.source.substring(1);
          } catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor && node.anchor === "")
        onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        if (token.type === "scalar" && token.source === "")
          node.comment = comment;
        else
          node.commentBefore = comment;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
      return node;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === "")
          onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        node.comment = comment;
        node.range[2] = end;
      }
      return node;
    }
    function composeAlias({ options }, { offset, source, end }, onError) {
      const alias = new Alias.Alias(source.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
      alias.range = [offset, valueEnd, re.offset];
      if (re.comment)
        alias.comment = re.comment;
      return alias;
    }
    exports2.composeEmptyNode = composeEmptyNode;
    exports2.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports2) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start, value, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset, contentEnd, re.offset];
      return doc;
    }
    exports2.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/yaml/dist/compose/composer.js"(exports2) {
    "use strict";
    var node_process = require("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source } = src;
      return [offset, offset + (typeof source === "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment, afterEmptyLine };
    }
    var Composer = class {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
          const pos = getErrorPos(source);
          if (warning)
            this.warnings.push(new errors.YAMLWarning(pos, code, message));
          else
            this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        this.directives = new directives.Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error);
            else
              this.doc.errors.push(error);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports2.Composer = Composer;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports2) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = (pos, code, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he = source.indexOf("\n");
          const head = source.substring(0, he);
          const body = source.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          return { type: "block-scalar", offset, indent, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source, end };
        default:
          return { type: "scalar", offset, indent, source, end };
      }
    }
    function setScalarValue(token, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      const he = source.indexOf("\n");
      const head = source.substring(0, he);
      const body = source.substring(he + 1) + "\n";
      if (token.type === "block-scalar") {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head;
        token.source = body;
      } else {
        const { offset } = token;
        const indent = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key of Object.keys(token))
          if (key !== "type" && key !== "offset")
            delete token[key];
        Object.assign(token, { type: "block-scalar", indent, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source.length;
          const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source, end: [nl] });
          break;
        }
        default: {
          const indent = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type, indent, source, end });
        }
      }
    }
    exports2.createScalarToken = createScalarToken;
    exports2.resolveAsScalar = resolveAsScalar;
    exports2.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports2) {
    "use strict";
    var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item of token.items)
            res += stringifyItem(item);
          for (const st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start, key, sep, value }) {
      let res = "";
      for (const st of start)
        res += st.source;
      if (key)
        res += stringifyToken(key);
      if (sep)
        for (const st of sep)
          res += st.source;
      if (value)
        res += stringifyToken(value);
      return res;
    }
    exports2.stringify = stringify;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports2) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    visit.itemAtPath = (cst, path11) => {
      let item = cst;
      for (const [field, index] of path11) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit.parentCollection = (cst, path11) => {
      const parent = visit.itemAtPath(cst, path11.slice(0, -1));
      const field = path11[path11.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path11, item, visitor) {
      let ctrl = visitor(item, path11);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field of ["key", "value"]) {
        const token = item[field];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path11.concat([[field, i]])), token.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key")
            ctrl = ctrl(item, path11);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path11) : ctrl;
    }
    exports2.visit = visit;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/yaml/dist/parse/cst.js"(exports2) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM2 = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection = (token) => !!token && "items" in token;
    var isScalar2 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM2:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM2:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports2.createScalarToken = cstScalar.createScalarToken;
    exports2.resolveAsScalar = cstScalar.resolveAsScalar;
    exports2.setScalarValue = cstScalar.setScalarValue;
    exports2.stringify = cstStringify.stringify;
    exports2.visit = cstVisit.visit;
    exports2.BOM = BOM2;
    exports2.DOCUMENT = DOCUMENT;
    exports2.FLOW_END = FLOW_END;
    exports2.SCALAR = SCALAR;
    exports2.isCollection = isCollection;
    exports2.isScalar = isScalar2;
    exports2.prettyToken = prettyToken;
    exports2.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/yaml/dist/parse/lexer.js"(exports2) {
    "use strict";
    var cst = require_cst();
    function isEmpty(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next = this.buffer[indent + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i2;
              indent = 0;
              break;
            case "\r": {
              const next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next = this.buffer[i + 1];
            if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i += 1;
                ch = "\n";
                next = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports2.Lexer = Lexer;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/yaml/dist/parse/line-counter.js"(exports2) {
    "use strict";
    var LineCounter2 = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
    exports2.LineCounter = LineCounter2;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/yaml/dist/parse/parser.js"(exports2) {
    "use strict";
    var node_process = require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list, type) {
      for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list) {
      for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i = 0; i < source.length; ++i)
          target.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    var Parser = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = cst.tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error) {
        const token = error ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep;
          if (scalar.end) {
            sep = scalar.end;
            sep.push(this.sourceToken);
            delete scalar.end;
          } else
            sep = [this.sourceToken];
          const map = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start, key: scalar, sep }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map) {
        const it = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map.indent)) {
                const prev = map.items[map.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep = it.sep;
                  sep.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key, sep }]
                  });
                } else if (start.length > 0) {
                  it.sep = it.sep.concat(start, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map.items.push({ start, key: fs, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs);
              } else {
                Object.assign(it, { key: fs, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs, sep: [] });
              else if (it.sep)
                this.stack.push(fs);
              else
                Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep = fc.end.splice(1, fc.end.length);
            sep.push(this.sourceToken);
            const map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports2.Parser = Parser;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/yaml/dist/public-api.js"(exports2) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options) {
      const prettyErrors = options.prettyErrors !== false;
      const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      const docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument2(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      }
      return doc;
    }
    function parse(src, reviver, options) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options === void 0 && reviver && typeof reviver === "object") {
        options = reviver;
      }
      const doc = parseDocument2(src, options);
      if (!doc)
        return null;
      doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    function stringify(value, replacer, options) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options === void 0 && replacer) {
        options = replacer;
      }
      if (typeof options === "string")
        options = options.length;
      if (typeof options === "number") {
        const indent = Math.round(options);
        options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value === void 0) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
      return new Document.Document(value, _replacer, options).toString(options);
    }
    exports2.parse = parse;
    exports2.parseAllDocuments = parseAllDocuments;
    exports2.parseDocument = parseDocument2;
    exports2.stringify = stringify;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/yaml/dist/index.js"(exports2) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit = require_visit();
    exports2.Composer = composer.Composer;
    exports2.Document = Document.Document;
    exports2.Schema = Schema.Schema;
    exports2.YAMLError = errors.YAMLError;
    exports2.YAMLParseError = errors.YAMLParseError;
    exports2.YAMLWarning = errors.YAMLWarning;
    exports2.Alias = Alias.Alias;
    exports2.isAlias = identity.isAlias;
    exports2.isCollection = identity.isCollection;
    exports2.isDocument = identity.isDocument;
    exports2.isMap = identity.isMap;
    exports2.isNode = identity.isNode;
    exports2.isPair = identity.isPair;
    exports2.isScalar = identity.isScalar;
    exports2.isSeq = identity.isSeq;
    exports2.Pair = Pair.Pair;
    exports2.Scalar = Scalar.Scalar;
    exports2.YAMLMap = YAMLMap.YAMLMap;
    exports2.YAMLSeq = YAMLSeq.YAMLSeq;
    exports2.CST = cst;
    exports2.Lexer = lexer.Lexer;
    exports2.LineCounter = lineCounter.LineCounter;
    exports2.Parser = parser.Parser;
    exports2.parse = publicApi.parse;
    exports2.parseAllDocuments = publicApi.parseAllDocuments;
    exports2.parseDocument = publicApi.parseDocument;
    exports2.stringify = publicApi.stringify;
    exports2.visit = visit.visit;
    exports2.visitAsync = visit.visitAsync;
  }
});

// src/middlebox/catalogue.json
var catalogue_default;
var init_catalogue = __esm({
  "src/middlebox/catalogue.json"() {
    catalogue_default = [
      {
        id: "aws-nlb-tcp",
        vendor: "AWS",
        product: "Network Load Balancer, TCP listener",
        kind: "load-balancer",
        terminates: false,
        idleTimeout: 350,
        configurable: {
          min: 60,
          max: 6e3
        },
        countsKeepalive: true,
        atExpiry: "Nothing is sent when the timer runs out. Whichever end sends next gets a reset, and the other end is not told.",
        note: "Adjustable since September 2024 by the listener attribute tcp.idle_timeout.seconds.",
        source: {
          url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/update-idle-timeout.html",
          asOf: "current guide, stored copy",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "aws-nlb-tls",
        vendor: "AWS",
        product: "Network Load Balancer, TLS listener",
        kind: "load-balancer",
        terminates: true,
        idleTimeout: 350,
        configurable: false,
        countsKeepalive: null,
        atExpiry: "Presumably the load balancer ends both of its connections. How each end is told is not documented in what was read.",
        note: "It terminates TCP, so probes from one end never reach the other. The attribute tcp.idle_timeout.seconds does not change this timer.",
        source: {
          url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/update-idle-timeout.html",
          asOf: "current guide, stored copy",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "aws-alb",
        vendor: "AWS",
        product: "Application Load Balancer",
        kind: "proxy",
        terminates: true,
        idleTimeout: 60,
        configurable: {
          min: 1,
          max: 4e3
        },
        countsKeepalive: false,
        atExpiry: "The load balancer closes the idle connection. Whether an end gets a FIN or a reset is not documented in what was read.",
        note: "Only payload bytes restart the timer, and HTTP/2 PING frames do not help either. That keepalive probes do not count is documented for the Classic Load Balancer and inferred here.",
        source: {
          url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html",
          asOf: "current guide, stored copy",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "aws-classic-elb",
        vendor: "AWS",
        product: "Classic Load Balancer",
        kind: "proxy",
        terminates: true,
        idleTimeout: 60,
        configurable: {
          min: 1,
          max: 4e3
        },
        countsKeepalive: false,
        atExpiry: "The load balancer closes the connection, presumably towards both the client and the instance.",
        note: "Holds for TCP listeners too. The configurable range is recalled.",
        source: {
          url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/config-idle-timeout.html",
          asOf: "current guide, stored copy",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "aws-nat-gateway",
        vendor: "AWS",
        product: "NAT gateway",
        kind: "nat",
        terminates: false,
        idleTimeout: 350,
        configurable: false,
        countsKeepalive: true,
        atExpiry: "The next packet from the inside host is answered with a reset, and no FIN is ever sent. The outside peer is not told and its connection stays half open.",
        note: "Concerns only connections opened from the inside.",
        source: {
          url: "https://github.com/awsdocs/amazon-vpc-user-guide/blob/06e98d972c597b2d5a9064ac4925559c0bd12745/doc_source/nat-gateway-troubleshooting.md",
          asOf: "2022-06 to 2023-06",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "aws-gwlb",
        vendor: "AWS",
        product: "Gateway Load Balancer",
        kind: "load-balancer",
        terminates: false,
        idleTimeout: 350,
        configurable: {
          min: 60,
          max: 6e3
        },
        countsKeepalive: true,
        atExpiry: "By default neither end is told, and later packets may reach another appliance that drops them. Resets are sent only where send_tcp_reset.on_idle_timeout.enabled is switched on.",
        source: {
          url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/gateway-listeners.html",
          asOf: "current guide, stored copy",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "aws-sg-conntrack",
        vendor: "AWS",
        product: "EC2 security-group connection tracking (instances before Nitro v6)",
        kind: "conntrack",
        terminates: false,
        idleTimeout: 432e3,
        configurable: {
          min: 60,
          max: 432e3
        },
        countsKeepalive: true,
        atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
        note: "Flows left untracked by wide open rules have no timer, while flows through an NLB, a NAT gateway or PrivateLink end after 350 seconds there (recalled).",
        source: {
          url: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ConnectionTrackingConfiguration.html",
          asOf: "EC2 API reference, stored copy",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "aws-sg-conntrack-nitro-v6",
        vendor: "AWS",
        product: "EC2 security-group connection tracking (Nitro v6 instance types)",
        kind: "conntrack",
        terminates: false,
        idleTimeout: 350,
        configurable: {
          min: 60,
          max: 432e3
        },
        countsKeepalive: true,
        atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
        note: "Moving an instance to such a type shrinks the timeout from five days to 350 seconds with nothing else changed in the path. P6e-GB200 instances keep the longer timer.",
        source: {
          url: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ConnectionTrackingConfiguration.html",
          asOf: "EC2 API reference, stored copy",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "aws-network-firewall",
        vendor: "AWS",
        product: "Network Firewall (stateful engine)",
        kind: "firewall",
        terminates: false,
        idleTimeout: 350,
        configurable: {
          min: 60,
          max: 6e3
        },
        countsKeepalive: true,
        atExpiry: "Later data packets of the flow are dropped, so each end finds out by its own timers.",
        note: "Where the policy rejects mid-stream packets, the sender gets a reset instead (recalled).",
        source: {
          url: "https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/networkfirewall/aws.sdk.kotlin.services.networkfirewall.model/-flow-timeouts/tcp-idle-timeout-seconds.html",
          asOf: "AWS SDK for Kotlin API docs",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "aws-privatelink",
        vendor: "AWS",
        product: "VPC interface endpoint (PrivateLink)",
        kind: "nat",
        terminates: false,
        idleTimeout: 350,
        configurable: false,
        countsKeepalive: true,
        atExpiry: "Late packets never arrive and neither end is told.",
        note: "An endpoint service also has an NLB in front of it, which keeps a timer of its own.",
        source: {
          url: "https://aws.amazon.com/blogs/networking-and-content-delivery/implementing-long-running-tcp-connections-within-vpc-networking/",
          asOf: "AWS blog",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "aws-global-accelerator",
        vendor: "AWS",
        product: "Global Accelerator",
        kind: "load-balancer",
        terminates: false,
        idleTimeout: 340,
        configurable: false,
        countsKeepalive: null,
        atExpiry: "Presumably the accelerator ends the connection. How either end is told is not documented in what was read.",
        note: "The guide asks for at least one byte of data within the timeout and does not say whether an empty probe is enough.",
        source: {
          url: "https://github.com/awsdocs/aws-global-accelerator-dev-guide/blob/9a656023f37ecff049a4d4a958d107178f7cdb78/doc_source/introduction-how-it-works.md",
          asOf: "2023-04-17",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "azure-lb-rule",
        vendor: "Azure",
        product: "Load Balancer: load-balancing rule / inbound NAT rule",
        kind: "load-balancer",
        terminates: false,
        idleTimeout: 240,
        configurable: {
          min: 240,
          max: 6e3
        },
        countsKeepalive: true,
        atExpiry: "By default the flow is forgotten silently and each end finds out by its own timers. With TCP reset enabled on the rule, both ends get a reset.",
        note: "Older copies of the documentation give 30 minutes as the maximum. Internal load balancers with HA ports send no resets.",
        source: {
          url: "https://learn.microsoft.com/en-us/azure/load-balancer/load-balancer-tcp-idle-timeout?tabs=tcp-reset-idle-portal",
          asOf: "stored copy, newer wording",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "azure-lb-outbound-rule",
        vendor: "Azure",
        product: "Load Balancer: outbound rule (SNAT)",
        kind: "nat",
        terminates: false,
        idleTimeout: 240,
        configurable: {
          min: 240,
          max: 6e3
        },
        countsKeepalive: true,
        atExpiry: "By default the flow is forgotten silently and each end finds out by its own timers. With TCP reset enabled on the rule, both ends get a reset.",
        note: "AKS sets 30 minutes for its managed outbound addresses (recalled).",
        source: {
          url: "https://github.com/MicrosoftDocs/azure-docs/blob/04273a9f986e0dd4a20b9ab4854c8a9afc99fef1/articles/load-balancer/load-balancer-tcp-reset.md",
          asOf: "2020-10-07",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "azure-nat-gateway",
        vendor: "Azure",
        product: "NAT Gateway (VNet NAT)",
        kind: "nat",
        terminates: false,
        idleTimeout: 240,
        configurable: {
          min: 240,
          max: 7200
        },
        countsKeepalive: true,
        atExpiry: "Most likely the next packet of the flow is answered with a reset, and the other end is not told.",
        note: "The page warns that these figures may change. A longer timer keeps SNAT ports occupied.",
        source: {
          url: "https://github.com/MicrosoftDocs/azure-docs/blob/00766527bd628336b0aa71d410f0b54b263dfef9/articles/virtual-network/nat-gateway/nat-gateway-resource.md",
          asOf: "2022-02-25",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "azure-firewall-north-south",
        vendor: "Azure",
        product: "Azure Firewall, north-south (internet)",
        kind: "firewall",
        terminates: false,
        idleTimeout: 240,
        configurable: {
          min: 240,
          max: 900
        },
        countsKeepalive: true,
        atExpiry: "The firewall is reported to send a reset when it evicts the flow. Which of the ends receive it is not documented in what was read.",
        note: "Only a support request changes the value. Sources disagree on the maximum (15 or 30 minutes), so do not enforce it.",
        source: {
          url: "https://docs.azure.cn/en-us/firewall/long-running-sessions",
          asOf: "stored copy",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "azure-firewall-east-west",
        vendor: "Azure",
        product: "Azure Firewall, east-west (spoke-to-spoke, on-prem)",
        kind: "firewall",
        terminates: false,
        idleTimeout: 300,
        configurable: false,
        countsKeepalive: true,
        atExpiry: "No reset is sent, so each end finds out by its own timers.",
        note: "An older Microsoft page says that no idle timeout applies here, and the lab behind the figure could not always reproduce it. Microsoft is reported to advise keepalives every 30 seconds.",
        source: {
          url: "https://blog.genicot.eu/posts/azure-firewall-east-west-idle-timeout-lab/",
          asOf: null,
          read: "2026-11-22"
        },
        certainty: "secondary"
      },
      {
        id: "gcp-vpc-firewall",
        vendor: "Google Cloud",
        product: "VPC firewall connection tracking",
        kind: "conntrack",
        terminates: false,
        idleTimeout: 600,
        configurable: false,
        countsKeepalive: true,
        atExpiry: "Incoming packets are dropped until the instance itself sends again, which creates the entry anew. The outside peer is not told.",
        note: "Probes from the instance restore a lost entry, whereas probes from the peer must pass the firewall rules.",
        source: {
          url: "https://gitlab.com/gitlab-org/charts/gitlab/-/issues/2519",
          asOf: "2020-2021",
          read: "2026-11-22"
        },
        certainty: "secondary"
      },
      {
        id: "gcp-cloud-nat",
        vendor: "Google Cloud",
        product: "Cloud NAT",
        kind: "nat",
        terminates: false,
        idleTimeout: 1200,
        configurable: true,
        countsKeepalive: true,
        atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
        note: "VPC firewall tracking (600 seconds) is shorter and expires first.",
        source: {
          url: "https://pub.dev/documentation/google_cloud_compute_v1/latest/compute/RouterNat/tcpEstablishedIdleTimeoutSec.html",
          asOf: "Compute API v1, stored copy",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "gcp-internal-passthrough-nlb",
        vendor: "Google Cloud",
        product: "Internal passthrough Network Load Balancer (connection tracking table)",
        kind: "load-balancer",
        terminates: false,
        idleTimeout: 600,
        configurable: {
          min: 600,
          max: 57600
        },
        countsKeepalive: true,
        atExpiry: "Most likely the next packet is assigned to a backend anew. A backend that does not know the flow answers with a reset.",
        note: "The timer can be changed only where connections are tracked by fewer fields than the full 5-tuple.",
        source: {
          url: "https://storage.googleapis.com/pulumi-kotlin-docs/google-native/0.31.1.1/pulumi-google-native-kotlin/com.pulumi.googlenative.compute.alpha.kotlin.inputs/-backend-service-connection-tracking-policy-args/index.html",
          asOf: "Compute alpha API",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "gcp-external-passthrough-nlb",
        vendor: "Google Cloud",
        product: "External passthrough Network Load Balancer (connection tracking table)",
        kind: "load-balancer",
        terminates: false,
        idleTimeout: 60,
        configurable: false,
        countsKeepalive: true,
        atExpiry: "Presumably the next packet is hashed again and reaches the same backend as before. A changed set of backends can send it to one that does not know the flow.",
        note: "Outliving this timer is not fatal in itself. It matters where backends come and go, as with autoscaling.",
        source: {
          url: "https://docs.cloud.google.com/load-balancing/docs/network/ext-netlb-traffic-distribution",
          asOf: "2026-10-01",
          read: "2026-11-22"
        },
        certainty: "secondary"
      },
      {
        id: "gcp-alb-backend",
        vendor: "Google Cloud",
        product: "Application Load Balancer / proxy LB, backend TCP session timeout",
        kind: "proxy",
        terminates: true,
        idleTimeout: 600,
        configurable: false,
        countsKeepalive: false,
        atExpiry: "Presumably the proxy closes the idle connection to the backend. The client side is a separate connection with its own timer.",
        note: "Applies to the leg between proxy and backend, and backends should keep idle HTTP connections longer than this. The client leg defaults to 610 seconds.",
        source: {
          url: "https://cloud.google.com/load-balancing/docs/l7-internal",
          asOf: "stored copy",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "paloalto-panos",
        vendor: "Palo Alto Networks",
        product: "PAN-OS",
        kind: "firewall",
        terminates: false,
        idleTimeout: 3600,
        configurable: {
          min: 1,
          max: 15999999
        },
        countsKeepalive: true,
        atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
        note: "A timeout set for an application (App-ID) takes precedence, so the effective value can differ by protocol. The range is that of PAN-OS 8.0.",
        source: {
          url: "https://knowledgebase.paloaltonetworks.com/KCSArticleDetail?id=kA10g000000ClRiCAK&lang=en_US",
          asOf: "stored copy",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "fortinet-fortigate",
        vendor: "Fortinet",
        product: "FortiGate (FortiOS) session-ttl",
        kind: "firewall",
        terminates: false,
        idleTimeout: 3600,
        configurable: {
          min: 300,
          max: 2764800
        },
        countsKeepalive: true,
        atExpiry: "The session is dropped without notice to either end. With timeout-send-rst on the policy a reset is sent (recalled).",
        note: "Policies and port entries can override the value. A port entry may limit refresh-direction to one direction, and then probes from the other end may not count.",
        source: {
          url: "https://community.fortinet.com/t5/FortiGate/Technical-Tip-Default-session-timeout-value-session-ttl/ta-p/194357",
          asOf: "stored copy",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "juniper-srx",
        vendor: "Juniper",
        product: "SRX (Junos flow)",
        kind: "firewall",
        terminates: false,
        idleTimeout: 1800,
        configurable: {
          min: 4,
          max: 86400
        },
        countsKeepalive: true,
        atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
        note: "Traffic of the predefined application junos-http has 300 seconds instead. The configurable range is recalled.",
        source: {
          url: "https://juniper.net/documentation/software/junos-security/junos-security10.2/junos-security-swconfig-security/topic-41683.html",
          asOf: "Junos 10.2",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "juniper-srx-http",
        vendor: "Juniper",
        product: "SRX, predefined junos-http application",
        kind: "firewall",
        terminates: false,
        idleTimeout: 300,
        configurable: {
          min: 4,
          max: 86400
        },
        countsKeepalive: true,
        atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
        note: "The release is old and the configurable range is recalled.",
        source: {
          url: "https://www.juniper.net/documentation/en_US/release-independent/downloads/juniper-library-junos103.zip",
          asOf: "Junos 10.3",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "cisco-asa",
        vendor: "Cisco",
        product: "ASA / FTD (timeout conn)",
        kind: "firewall",
        terminates: false,
        idleTimeout: 3600,
        configurable: {
          min: 1,
          max: 4294800
        },
        countsKeepalive: true,
        atExpiry: "By default packets are dropped silently and each end finds out by its own timers. With the reset keyword both ends get a reset.",
        note: "A value of 0 switches the timer off, and dead connection detection (DCD) can spare idle connections whose hosts still answer. The global timer cannot go below five minutes (recalled).",
        source: {
          url: "https://www.easymanua.ls/cisco/asa-5506-x/manual/20706?p=396",
          asOf: "ASA 9.x",
          read: "2026-11-22"
        },
        certainty: "secondary"
      },
      {
        id: "mikrotik-routeros",
        vendor: "MikroTik",
        product: "RouterOS connection tracking",
        kind: "conntrack",
        terminates: false,
        idleTimeout: 86400,
        configurable: true,
        countsKeepalive: true,
        atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
        note: "RouterOS shortens its timers as the table fills up.",
        source: {
          url: "https://wiki.mikrotik.com/index.php?title=Manual:IP/Firewall/Connection_tracking&diff=21013&oldid=21012",
          asOf: "MikroTik wiki",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "openwrt-conntrack",
        vendor: "OpenWrt",
        product: "OpenWrt default sysctl for nf_conntrack",
        kind: "conntrack",
        terminates: false,
        idleTimeout: 7440,
        configurable: true,
        countsKeepalive: true,
        atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
        note: "Only 240 seconds above the Linux keepalive default of 7200 seconds, which leaves room for three retries 75 seconds apart.",
        source: {
          url: "https://github.com/openwrt/openwrt/blob/2572b11a15625689cabe081b399fd4fa06858d5e/package/kernel/linux/files/sysctl-nf-conntrack.conf",
          asOf: "openwrt master",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "calico-ebpf",
        vendor: "Tigera",
        product: "Calico eBPF conntrack (bpfConntrackTimeouts.tcpEstablished)",
        kind: "conntrack",
        terminates: false,
        idleTimeout: 3600,
        configurable: true,
        countsKeepalive: true,
        atExpiry: "Presumably packets are dropped without notice, because the translation of service addresses is gone as well.",
        note: "With the setting Auto, the value of nf_conntrack_tcp_timeout_established applies.",
        source: {
          url: "https://github.com/projectcalico/calico/blob/87c15906f20c4ca1fda55af92295e7678b0cc0b2/api/pkg/openapi/generated.openapi.go",
          asOf: "2026-08-22",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "cilium-ct",
        vendor: "Isovalent/Cilium",
        product: "Cilium BPF connection tracking (bpf-ct-timeout-regular-tcp, service-tcp)",
        kind: "conntrack",
        terminates: false,
        idleTimeout: 8e3,
        configurable: true,
        countsKeepalive: true,
        atExpiry: "Most likely packets are dropped without notice, or a service picks another backend, which answers with a reset.",
        note: "The figure was read in a dump of an agent's settings, not on the linked page. Older releases used 21600 seconds.",
        source: {
          url: "https://docs.cilium.io/en/stable/cmdref/cilium-agent/",
          asOf: "agent settings dump",
          read: "2026-11-22"
        },
        certainty: "secondary"
      },
      {
        id: "kube-proxy-conntrack",
        vendor: "Kubernetes",
        product: "kube-proxy (sets nf_conntrack_tcp_timeout_established)",
        kind: "conntrack",
        terminates: false,
        idleTimeout: 86400,
        configurable: true,
        countsKeepalive: true,
        atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
        note: "At 0 kube-proxy does not touch the value of the node, which is what kind, k3s, RKE2 and minikube choose.",
        source: {
          url: "https://kubernetes.io/docs/reference/command-line-tools-reference/kube-proxy/",
          asOf: "stored copy",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "openbsd-pf",
        vendor: "OpenBSD",
        product: "pf (tcp.established)",
        kind: "firewall",
        terminates: false,
        idleTimeout: 86400,
        configurable: true,
        countsKeepalive: true,
        atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
        note: "The optimization setting changes the value (recalled: 18000 seconds for aggressive, 432000 for conservative). Adaptive timeouts shrink it as the table of states grows.",
        source: {
          url: "https://github.com/openbsd/src/blob/master/sys/net/pfvar.h",
          asOf: "stored copy of pfvar.h",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "pfsense-freebsd-pf",
        vendor: "Netgate / FreeBSD",
        product: "pfSense, OPNsense, FreeBSD pf",
        kind: "firewall",
        terminates: false,
        idleTimeout: 86400,
        configurable: true,
        countsKeepalive: true,
        atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
        note: "The aggressive optimization of pfSense means 18000 seconds (recalled).",
        source: {
          url: "https://github.com/freebsd/freebsd-src/blob/main/sys/netpfil/pf/pf_ioctl.c",
          asOf: "stored copy of pf_ioctl.c",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "cisco-ios-nat",
        vendor: "Cisco",
        product: "IOS NAT (ip nat translation tcp-timeout)",
        kind: "nat",
        terminates: false,
        idleTimeout: 86400,
        configurable: true,
        countsKeepalive: true,
        atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
        note: "Translations can also be set never to expire. Other Cisco NAT products have other defaults, and a zone-based firewall on the same router adds a timer of 3600 seconds (recalled).",
        source: {
          url: "https://blog.51cto.com/cisco130/1074624",
          asOf: "IOS command reference, copy",
          read: "2026-11-22"
        },
        certainty: "secondary"
      },
      {
        id: "checkpoint",
        vendor: "Check Point",
        product: "Security Gateway (TCP session timeout)",
        kind: "firewall",
        terminates: false,
        idleTimeout: 3600,
        configurable: true,
        countsKeepalive: true,
        atExpiry: "The session is forgotten without notice and later packets are dropped as out of state. A kernel setting makes the gateway reset both ends instead.",
        note: "Services can carry their own value, and aggressive aging shortens it as the tables fill.",
        source: {
          url: "https://community.checkpoint.com/t5/General-Topics/Long-lived-TCP-connection-got-timed-out-ungracefully-First/td-p/36459",
          asOf: "R80.10",
          read: "2026-11-22"
        },
        certainty: "secondary"
      },
      {
        id: "sonicwall",
        vendor: "SonicWall",
        product: "SonicOS (Default TCP Connection Timeout)",
        kind: "firewall",
        terminates: false,
        idleTimeout: 900,
        configurable: {
          min: 60,
          max: 59940
        },
        countsKeepalive: true,
        atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
        note: "The 15 minutes are from memory, while the older documents that were read say five. Plan with 300 seconds. The range is that of SonicOS 5.8.",
        source: null,
        certainty: "recalled"
      },
      {
        id: "sonicwall-legacy",
        vendor: "SonicWall",
        product: "SonicOS 5.8 and older",
        kind: "firewall",
        terminates: false,
        idleTimeout: 300,
        configurable: {
          min: 60,
          max: 59940
        },
        countsKeepalive: true,
        atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
        note: "The audit that names the figure also demands at most five minutes, so hardened sites keep it.",
        source: {
          url: "https://www.tenable.com/audits/items/TNS_Best_Practices_SonicWALL_5.8.audit:51005a68cad21ec23bf33affe3d570fc",
          asOf: "SonicOS 5.8",
          read: "2026-11-22"
        },
        certainty: "secondary"
      },
      {
        id: "forcepoint-ngfw",
        vendor: "Forcepoint",
        product: "Stonesoft / Forcepoint NGFW idle timeout",
        kind: "firewall",
        terminates: false,
        idleTimeout: 1800,
        configurable: true,
        countsKeepalive: true,
        atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
        source: {
          url: "https://help.stonesoft.com/onlinehelp/StoneGate/SMC/6.5.0/GUID-341DC010-2FF3-459A-8DFD-236CF49D63F0.html",
          asOf: "SMC 6.5",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "kaspersky-ngfw",
        vendor: "Kaspersky",
        product: "Kaspersky NGFW 1.1",
        kind: "firewall",
        terminates: false,
        idleTimeout: 3600,
        configurable: {
          min: 1,
          max: 15999999
        },
        countsKeepalive: true,
        atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
        source: {
          url: "https://support.kaspersky.com/help/NGFW/1.1/en-US/299873.htm",
          asOf: "NGFW 1.1",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "f5-fastl4",
        vendor: "F5",
        product: "BIG-IP fastL4 profile",
        kind: "load-balancer",
        terminates: false,
        idleTimeout: 300,
        configurable: {
          min: 1,
          max: null
        },
        countsKeepalive: true,
        atExpiry: "By default (resetOnTimeout) both ends get a reset when the flow is removed.",
        note: "A value of -1 stands for no timeout, which F5 advises against.",
        source: {
          url: "https://clouddocs.f5.com/products/extensions/f5-appsvcs-extension/latest/refguide/schemaref/L4_Profile.schema.json.html",
          asOf: "AS3 schema reference, stored copy",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "f5-tcp-profile",
        vendor: "F5",
        product: "BIG-IP standard virtual server, TCP profile",
        kind: "proxy",
        terminates: true,
        idleTimeout: 300,
        configurable: {
          min: 1,
          max: null
        },
        countsKeepalive: null,
        atExpiry: "Most likely both ends get a reset.",
        note: "A full proxy that answers client probes itself. Its own keepalive interval of 1800 seconds (recalled) is longer than the idle timeout and so never comes into play.",
        source: null,
        certainty: "recalled"
      },
      {
        id: "ipvs",
        vendor: "Linux",
        product: "IPVS (LVS) connection table, also behind keepalived, kube-router and kube-proxy in ipvs mode",
        kind: "load-balancer",
        terminates: false,
        idleTimeout: 900,
        configurable: true,
        countsKeepalive: true,
        atExpiry: "Packets that cross nodes vanish silently. On the same node, or after IPVS has chosen a different backend, the sender gets a reset.",
        note: "Timers of nf_conntrack are separate and do not lengthen this one.",
        source: {
          url: "https://github.com/docker/docs/issues/5519",
          asOf: "2017-12-14",
          read: "2026-11-22"
        },
        certainty: "secondary"
      },
      {
        id: "kube-proxy-ipvs",
        vendor: "Kubernetes",
        product: "kube-proxy in ipvs mode (--ipvs-tcp-timeout)",
        kind: "load-balancer",
        terminates: false,
        idleTimeout: 900,
        configurable: true,
        countsKeepalive: true,
        atExpiry: "Packets are dropped, or a newly picked pod that does not know the flow answers with a reset.",
        note: "The flag --ipvs-tcp-timeout at 0 leaves the timer of the node in place.",
        source: {
          url: "https://github.com/kubermatic/kubelb/issues/539",
          asOf: "2026-07-28",
          read: "2026-11-22"
        },
        certainty: "secondary"
      },
      {
        id: "docker-swarm-vip",
        vendor: "Docker",
        product: "Swarm service VIP / routing mesh (IPVS)",
        kind: "load-balancer",
        terminates: false,
        idleTimeout: 900,
        configurable: false,
        countsKeepalive: true,
        atExpiry: "Across nodes the connection hangs because packets vanish silently. On the same node the sender gets a reset.",
        note: "A service with the endpoint mode dnsrr avoids this timer. Keepalive sysctls of the host do not reach the tasks.",
        source: {
          url: "https://github.com/moby/moby/issues/31208",
          asOf: "2017-02-21",
          read: "2026-11-22"
        },
        certainty: "secondary"
      },
      {
        id: "linux-nf-conntrack",
        vendor: "Linux",
        product: "netfilter nf_conntrack (NAT/stateful firewall)",
        kind: "conntrack",
        terminates: false,
        idleTimeout: 432e3,
        configurable: {
          min: 1,
          max: null
        },
        countsKeepalive: true,
        atExpiry: "Nothing is sent. Where the forward policy is strict, later packets are dropped and the end that probes gets ETIMEDOUT; where it is permissive and nf_conntrack_tcp_loose is 1, the next packet makes a new entry and the connection goes on.",
        note: "Unanswered probes count as retransmissions: after nf_conntrack_tcp_max_retrans (3) of them the entry keeps only nf_conntrack_tcp_timeout_max_retrans (300 seconds). Both were measured on Linux 6.18.",
        source: {
          url: "https://www.kernel.org/doc/html/latest/networking/nf_conntrack-sysctl.html",
          asOf: "stored copy of the kernel documentation",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "rfc5382-min",
        vendor: "IETF",
        product: "RFC 5382, REQ-5: minimum for a compliant NAT",
        kind: "nat",
        terminates: false,
        idleTimeout: 7440,
        configurable: {
          min: 7440,
          max: null
        },
        countsKeepalive: true,
        atExpiry: "This entry is a requirement and not a device, so what the ends see depends on the NAT in question.",
        note: "A lower bound for compliant devices, which most cloud products ignore.",
        source: {
          url: "https://www.rfc-editor.org/rfc/rfc5382#section-5",
          asOf: "October 2008",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "nsx-edge-firewall",
        vendor: "VMware",
        product: "NSX-v / vCNS Edge firewall and NAT",
        kind: "firewall",
        terminates: false,
        idleTimeout: 3600,
        configurable: true,
        countsKeepalive: true,
        atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
        source: {
          url: "https://kb.vmware.com/kb/2101275",
          asOf: "NSX for vSphere 6.0-6.4",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "nsx-dfw",
        vendor: "VMware",
        product: "NSX distributed firewall (NSX-v, NSX-T, NSX 4)",
        kind: "firewall",
        terminates: false,
        idleTimeout: 43200,
        configurable: {
          min: 120,
          max: 432e4
        },
        countsKeepalive: true,
        atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
        source: {
          url: "https://docs.vmware.com/en/VMware-NSX/4.1/administration/GUID-F4187E53-AF72-4B6A-8855-9F9D1469FD0C.html",
          asOf: "NSX 4.1",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "netscaler-tcp",
        vendor: "Citrix/NetScaler",
        product: "NetScaler ADC TCP/ANY/SSL_TCP vserver and service (cltTimeout, svrTimeout)",
        kind: "proxy",
        terminates: true,
        idleTimeout: 9e3,
        configurable: {
          min: 0,
          max: 31536e3
        },
        countsKeepalive: null,
        atExpiry: "Presumably both ends get a reset when idle connections are cleaned up.",
        note: "The documentation uses 9000 only in an example. That it is the default for TCP services is recalled.",
        source: {
          url: "https://docs.citrix.com/en-us/netscaler/12/netscaler-support-for-telecom-service-providers/NS_TCP_optimization/NS_TCP_opt_FAQs.html",
          asOf: "NetScaler 12",
          read: "2026-11-22"
        },
        certainty: "recalled"
      },
      {
        id: "oci-nlb-tcp",
        vendor: "Oracle Cloud",
        product: "OCI Network Load Balancer, TCP listener",
        kind: "load-balancer",
        terminates: false,
        idleTimeout: 360,
        configurable: true,
        countsKeepalive: true,
        atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
        note: "The console offers no setting for it; a change takes the CLI or the API.",
        source: {
          url: "https://docs.cloud.nricloud.jp/en-us/iaas/Content/NetworkLoadBalancer/NetworkLoadBalancers/configure-idle-timeout.htm",
          asOf: "OCI documentation mirror",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "oci-lb-tcp",
        vendor: "Oracle Cloud",
        product: "OCI Load Balancer (L7/TCP proxy) listener",
        kind: "proxy",
        terminates: true,
        idleTimeout: 300,
        configurable: {
          min: 1,
          max: 7200
        },
        countsKeepalive: false,
        atExpiry: "The load balancer closes its idle backend connections. The client leg is presumably closed as well.",
        note: "The page gives the figure for backend connections. The same default for TCP listeners and the range are recalled.",
        source: {
          url: "https://docs.oracle.com/en-us/iaas/Content/Balance/Reference/connectionreuse.htm",
          asOf: "stored copy",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "alibaba-clb-tcp",
        vendor: "Alibaba Cloud",
        product: "CLB (Classic Load Balancer) TCP listener EstablishedTimeout",
        kind: "load-balancer",
        terminates: false,
        idleTimeout: 900,
        configurable: {
          min: 10,
          max: 900
        },
        countsKeepalive: true,
        atExpiry: "Most likely a reset is sent. Which end receives it is not documented in what was read.",
        note: "The default is also the maximum.",
        source: {
          url: "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/slb_listener",
          asOf: "alicloud provider documentation",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "alibaba-gwlb",
        vendor: "Alibaba Cloud",
        product: "Gateway Load Balancer",
        kind: "load-balancer",
        terminates: false,
        idleTimeout: 350,
        configurable: {
          min: 60,
          max: 6e3
        },
        countsKeepalive: true,
        atExpiry: "Later packets of the flow are thrown away, so each end finds out by its own timers and has to connect anew.",
        note: "The range is recalled, and only certain scheduling algorithms allow a change.",
        source: {
          url: "https://www.alibabacloud.com/help/en/slb/gateway-based-load-balancing-gwlb/user-guide/create-and-manage-a-listener",
          asOf: "2025-07-10",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "huawei-elb-tcp",
        vendor: "Huawei Cloud",
        product: "Elastic Load Balance, TCP listener (also Open Telekom Cloud)",
        kind: "load-balancer",
        terminates: false,
        idleTimeout: 300,
        configurable: {
          min: 10,
          max: 4e3
        },
        countsKeepalive: null,
        atExpiry: "The load balancer closes the connection, and the client has to open a new one. Whether the backend is told is not documented in what was read.",
        note: "HTTP and HTTPS listeners use 60 seconds.",
        source: {
          url: "https://support.huaweicloud.com/intl/en-us/usermanual-elb/elb_ug_jt_0014.html",
          asOf: "2024-01-05",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "ucloud-clb",
        vendor: "UCloud",
        product: "CLB (HTTP/HTTPS/TCP proxy mode)",
        kind: "proxy",
        terminates: true,
        idleTimeout: 60,
        configurable: true,
        countsKeepalive: null,
        atExpiry: "Presumably the proxy closes the connection towards both ends.",
        source: {
          url: "https://ucloud-global.com/en/docs/ulb/clb/faq/design/idletimeout",
          asOf: "stored copy",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "tencent-clb-tcp",
        vendor: "Tencent Cloud",
        product: "CLB layer-4 TCP listener",
        kind: "load-balancer",
        terminates: false,
        idleTimeout: 900,
        configurable: {
          min: 10,
          max: 1980
        },
        countsKeepalive: true,
        atExpiry: "Not documented in what was read, so assume that neither end is told.",
        note: "Values above 900 seconds need an LCU-supported instance.",
        source: {
          url: "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_listener",
          asOf: "tencentcloud provider documentation",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "ngrok-tcp",
        vendor: "ngrok",
        product: "TCP/TLS endpoints",
        kind: "proxy",
        terminates: true,
        idleTimeout: 300,
        configurable: false,
        countsKeepalive: false,
        atExpiry: "Presumably the proxy closes the connection towards both ends.",
        note: "Only data sent by the upstream service restarts the timer.",
        source: {
          url: "https://ngrok-docs-qbeqz72zd-ngrok-dev.vercel.app/docs/pricing-limits/endpoint-limits",
          asOf: "docs preview build",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "miget-edge",
        vendor: "Miget",
        product: "edge proxy",
        kind: "proxy",
        terminates: true,
        idleTimeout: 300,
        configurable: false,
        countsKeepalive: false,
        atExpiry: "The edge proxy closes the idle connection. How the service behind it is told is not documented in what was read.",
        source: {
          url: "https://docs.miget.com/networking/request-limits",
          asOf: "stored copy",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "ingress-nginx-stream",
        vendor: "Kubernetes",
        product: "ingress-nginx TCP services (proxy-stream-timeout)",
        kind: "proxy",
        terminates: true,
        idleTimeout: 600,
        configurable: true,
        countsKeepalive: false,
        atExpiry: "The proxy closes both connections, presumably with a FIN.",
        source: {
          url: "https://github.com/hashicorp/boundary/issues/3133",
          asOf: "2023-04-03",
          read: "2026-11-22"
        },
        certainty: "secondary"
      },
      {
        id: "nginx-stream",
        vendor: "nginx",
        product: "ngx_stream_proxy_module proxy_timeout",
        kind: "proxy",
        terminates: true,
        idleTimeout: 600,
        configurable: true,
        countsKeepalive: false,
        atExpiry: "The proxy closes the session once no data has passed for the whole period, presumably with a FIN to both ends.",
        source: {
          url: "https://nginx.org/en/docs/stream/ngx_stream_proxy_module.html#proxy_timeout",
          asOf: "2026-07-22",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "nginx-http-proxy",
        vendor: "nginx",
        product: "proxy_read_timeout (HTTP, WebSocket, gRPC pass)",
        kind: "proxy",
        terminates: true,
        idleTimeout: 60,
        configurable: true,
        countsKeepalive: false,
        atExpiry: "The proxy gives up on the upstream connection. The client presumably gets a 504 or sees its connection closed.",
        note: "Measured between two reads from the upstream, so it often ends idle WebSockets.",
        source: {
          url: "https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_read_timeout",
          asOf: "2026-07-22",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "envoy-tcp-proxy",
        vendor: "Envoy",
        product: "tcp_proxy filter idle_timeout",
        kind: "proxy",
        terminates: true,
        idleTimeout: 3600,
        configurable: true,
        countsKeepalive: false,
        atExpiry: "Envoy presumably closes both connections.",
        note: "A setting of 0 switches the timer off.",
        source: {
          url: "https://github.com/envoyproxy/data-plane-api/blob/84e84367f2560cdb47b9bb78fd3e615feb80c3e4/envoy/extensions/filters/network/tcp_proxy/v3/tcp_proxy.proto",
          asOf: "2026-01-29",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "envoy-http",
        vendor: "Envoy",
        product: "HTTP connection manager / upstream HTTP idle_timeout",
        kind: "proxy",
        terminates: true,
        idleTimeout: 3600,
        configurable: true,
        countsKeepalive: false,
        atExpiry: "The connection is presumably closed, after a GOAWAY where it speaks HTTP/2.",
        note: "Counts only while a connection carries no active stream. Streams have their own idle timeout of five minutes (recalled).",
        source: {
          url: "https://www.envoyproxy.io/docs/envoy/v1.15.2/_sources/faq/configuration/timeouts.rst.txt",
          asOf: "Envoy 1.15.2",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "envoy-tcp-upstream-pool",
        vendor: "Envoy",
        product: "upstream TCP pool (TcpProtocolOptions.idle_timeout)",
        kind: "proxy",
        terminates: true,
        idleTimeout: 600,
        configurable: true,
        countsKeepalive: false,
        atExpiry: "Envoy presumably closes the pooled connection to the upstream. No client is attached to it at that time.",
        note: "Applies to pooled upstream connections only, and 0 switches the timer off.",
        source: {
          url: "https://docs.rs/crate/envoy-types/0.7.3/source/src/generated/envoy.extensions.upstreams.tcp.v3.rs",
          asOf: "envoy-types 0.7.3",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "istio-sidecar",
        vendor: "Istio",
        product: "sidecar / gateway TCP idleTimeout",
        kind: "proxy",
        terminates: true,
        idleTimeout: 3600,
        configurable: true,
        countsKeepalive: false,
        atExpiry: "The sidecar presumably closes the connections on both sides.",
        note: "Probes of an application end at its own sidecar, and tcpKeepalive in a DestinationRule covers the upstream leg only.",
        source: {
          url: "https://github.com/istio/api/blob/b8f8791d9653b2edc77a071d48887e582cfe84bf/networking/v1alpha3/destination_rule.proto",
          asOf: "2026-07-21",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "aws-ecs-service-connect",
        vendor: "AWS",
        product: "ECS Service Connect proxy (timeoutConfiguration.idleTimeoutSeconds)",
        kind: "proxy",
        terminates: true,
        idleTimeout: 3600,
        configurable: true,
        countsKeepalive: false,
        atExpiry: "The proxy presumably closes the connections on both sides.",
        note: "HTTP, HTTP/2 and gRPC services start at five minutes, and 0 switches the timer off. That probes do not count is inferred from Envoy.",
        source: {
          url: "https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/ecs/aws.sdk.kotlin.services.ecs.model/-timeout-configuration/idle-timeout-seconds.html",
          asOf: "AWS SDK for Kotlin API docs",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "haproxy",
        vendor: "HAProxy",
        product: "HAProxy timeout client / server / tunnel",
        kind: "proxy",
        terminates: true,
        idleTimeout: null,
        configurable: true,
        countsKeepalive: false,
        atExpiry: "The proxy presumably closes both connections once the timer of one side runs out.",
        note: "The value is whatever the configuration sets, and an unset timer never expires. For tunnels, timeout tunnel takes precedence.",
        source: {
          url: "https://github.com/haproxy/haproxy/blob/50872daa6a857e82afc40b1c5161924aef4172d7/doc/configuration.txt",
          asOf: "2026-08-21",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "docker-desktop-vpnkit",
        vendor: "Docker",
        product: "Docker Desktop vpnkit (Mac/Windows)",
        kind: "nat",
        terminates: true,
        idleTimeout: 300,
        configurable: true,
        countsKeepalive: false,
        atExpiry: "Both ends receive a FIN when vpnkit gives up the idle flow.",
        note: "Setting vpnKitMaxPortIdleTime to 0 switches the timer off. Newer releases have a different network stack (recalled).",
        source: {
          url: "https://github.com/docker/for-mac/issues/5886",
          asOf: "2021-07-28",
          read: "2026-11-22"
        },
        certainty: "secondary"
      },
      {
        id: "cisco-ftd",
        vendor: "Cisco",
        product: "Firepower Threat Defense platform settings (Connection)",
        kind: "firewall",
        terminates: false,
        idleTimeout: 3600,
        configurable: {
          min: 300,
          max: 4294800
        },
        countsKeepalive: true,
        atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
        source: {
          url: "https://docs.defenseorchestrator.com/cdfmc/t_configure_global_timeouts_fptd.html",
          asOf: "stored copy",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "traefik-http",
        vendor: "Traefik Labs",
        product: "Traefik entryPoint respondingTimeouts.idleTimeout",
        kind: "proxy",
        terminates: true,
        idleTimeout: 180,
        configurable: true,
        countsKeepalive: false,
        atExpiry: "Traefik presumably closes the idle connection to the client.",
        note: "Concerns HTTP keep-alive connections. Users report the same for WebSockets.",
        source: {
          url: "https://github.com/traefik/traefik/issues/8668",
          asOf: "v2.5.6, 2021-12-29",
          read: "2026-11-22"
        },
        certainty: "secondary"
      },
      {
        id: "traefik-tcp",
        vendor: "Traefik Labs",
        product: "Traefik v3 entryPoint respondingTimeouts.readTimeout on TCP routers",
        kind: "proxy",
        terminates: true,
        idleTimeout: 60,
        configurable: true,
        countsKeepalive: false,
        atExpiry: "Traefik ends the connection to the service, and presumably that to the client with it.",
        note: "A user saw it after about one minute. That readTimeout defaults to 60 seconds is recalled.",
        source: {
          url: "https://github.com/traefik/traefik/issues/10619",
          asOf: "v3.0.0-rc5, 2024-04-16",
          read: "2026-11-22"
        },
        certainty: "secondary"
      },
      {
        id: "watchguard-fireware",
        vendor: "WatchGuard",
        product: "Fireware global TCP connection idle timeout",
        kind: "firewall",
        terminates: false,
        idleTimeout: 3600,
        configurable: true,
        countsKeepalive: true,
        atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
        source: null,
        certainty: "recalled"
      },
      {
        id: "sophos-firewall",
        vendor: "Sophos",
        product: "Sophos Firewall (SFOS) tcp-est-idle-timeout",
        kind: "firewall",
        terminates: false,
        idleTimeout: 10800,
        configurable: {
          min: 2700,
          max: 432e3
        },
        countsKeepalive: true,
        atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
        note: "The range was read in the documentation, the default was not.",
        source: {
          url: "https://docs.sophos.com/nsg/sophos-firewall/21.0/help/en-us/webhelp/onlinehelp/CommandLineHelp/DeviceConsole/SetCommands/AdvancedFirewall/",
          asOf: "SFOS 21.0",
          read: "2026-11-22"
        },
        certainty: "recalled"
      },
      {
        id: "aws-api-gateway",
        vendor: "AWS",
        product: "API Gateway WebSocket API",
        kind: "proxy",
        terminates: true,
        idleTimeout: 600,
        configurable: false,
        countsKeepalive: false,
        atExpiry: "The gateway presumably closes the WebSocket connection.",
        note: "Any connection ends after two hours, idle or not.",
        source: {
          url: "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html",
          asOf: "stored copy",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "ovs-userspace-conntrack",
        vendor: "Open vSwitch",
        product: "OVS userspace datapath conntrack (also OVN on DPDK)",
        kind: "conntrack",
        terminates: false,
        idleTimeout: 86400,
        configurable: true,
        countsKeepalive: true,
        atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
        note: "The kernel datapath follows nf_conntrack instead, and a CT_Timeout_Policy overrides the value. The release named in the source link is a guess.",
        source: {
          url: "https://github.com/openvswitch/ovs/blob/v2.13.0/lib/conntrack-private.h",
          asOf: "stored copy of the source",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "nsx-gateway-firewall",
        vendor: "VMware",
        product: "NSX 4 / NSX-T gateway (Tier-0/Tier-1) firewall",
        kind: "firewall",
        terminates: false,
        idleTimeout: 7200,
        configurable: {
          min: 120,
          max: 432e4
        },
        countsKeepalive: true,
        atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
        note: "The default timer profile in the UI shows the 43200 seconds of the distributed firewall and not this value. At exactly the Linux default of 7200 seconds, probe and timer race each other.",
        source: {
          url: "https://docs.vmware.com/en/VMware-NSX/4.1/administration/GUID-F4187E53-AF72-4B6A-8855-9F9D1469FD0C.html",
          asOf: "NSX 4.1",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "gcp-proxy-network-lb",
        vendor: "Google Cloud",
        product: "External proxy Network Load Balancer (TCP/SSL proxy)",
        kind: "proxy",
        terminates: true,
        idleTimeout: 30,
        configurable: {
          min: 1,
          max: 86400
        },
        countsKeepalive: false,
        atExpiry: "The proxy presumably closes the connection towards both ends.",
        note: "The backend service timeout is what sets this timer, so databases behind it break after 30 silent seconds by default. The maximum is recalled.",
        source: {
          url: "https://docs.cloud.google.com/load-balancing/docs/backend-service",
          asOf: "2026-10-01",
          read: "2026-11-22"
        },
        certainty: "secondary"
      },
      {
        id: "fortinet-hyperscale-cgn-eif",
        vendor: "Fortinet",
        product: "FortiGate hyperscale CGNAT, EIF sessions (eif-tcp-ttl)",
        kind: "cgnat",
        terminates: false,
        idleTimeout: 3600,
        configurable: {
          min: 300,
          max: 72e3
        },
        countsKeepalive: true,
        atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
        note: "With eif-tcp-refresh-dir set to anything but both, probes from one end may not count.",
        source: {
          url: "https://docs.fortinet.com/document/fortigate/8.0.0/new-features/762211",
          asOf: "FortiOS 8.0.0",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "fortinet-fortiadc",
        vendor: "Fortinet",
        product: "FortiADC firewall connection tracking",
        kind: "conntrack",
        terminates: false,
        idleTimeout: 3600,
        configurable: {
          min: 1,
          max: 86400
        },
        countsKeepalive: true,
        atExpiry: "The entry leaves the tracking table. Later packets are presumably dropped without notice.",
        source: {
          url: "https://docs.fortinet.com/document/fortiadc/7.4.3/cli-reference/726896/config-firewall-global",
          asOf: "FortiADC 7.4.3",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "juniper-ssr",
        vendor: "Juniper",
        product: "Session Smart Router, default TCP session type",
        kind: "nat",
        terminates: false,
        idleTimeout: 1900,
        configurable: true,
        countsKeepalive: true,
        atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
        note: "Configured in milliseconds.",
        source: {
          url: "https://www.juniper.net/documentation/us/en/software/session-smart-router/docs/concepts_session_timer/",
          asOf: "stored copy",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "juniper-services-interface",
        vendor: "Juniper",
        product: "Junos services interfaces (MS-PIC/MS-MPC, MX-SPC3) inactivity-timeout",
        kind: "cgnat",
        terminates: false,
        idleTimeout: 30,
        configurable: {
          min: 4,
          max: 86400
        },
        countsKeepalive: true,
        atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
        note: "A timeout in an application definition takes precedence, and operators seldom keep the default.",
        source: {
          url: "https://juniper.net/documentation/en_US/junos/topics/reference/configuration-statement/inactivity-timeout-edit-interfaces.html",
          asOf: "2020-12-13",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "netgate-tnsr",
        vendor: "Netgate",
        product: "TNSR (VPP nat44) tcp_established",
        kind: "nat",
        terminates: false,
        idleTimeout: 7440,
        configurable: true,
        countsKeepalive: true,
        atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
        note: "Only 240 seconds above the Linux keepalive default of 7200 seconds.",
        source: {
          url: "https://docs.netgate.com/tnsr/en/latest/nat/options.html",
          asOf: "stored copy",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "vasexperts-stingray-cgnat",
        vendor: "VAS Experts",
        product: "Stingray Service Gateway CG-NAT (lifetime_flow_long)",
        kind: "cgnat",
        terminates: false,
        idleTimeout: 600,
        configurable: true,
        countsKeepalive: true,
        atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
        note: "The page shows the figure as a setting, presumably the default. The keepalive time of 600 seconds that it recommends is already too late.",
        source: {
          url: "https://wiki.vasexperts.ru/doku.php?id=en%3Adpi%3Aopt_cgnat%3Afaq%3Acgnat_faq_3&rev=1693231699",
          asOf: "2023-08",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "ibm-classic-load-balancer",
        vendor: "IBM Cloud",
        product: "IBM Cloud Load Balancer (classic infrastructure), TCP/HTTP",
        kind: "proxy",
        terminates: true,
        idleTimeout: 50,
        configurable: {
          min: 1,
          max: 7200
        },
        countsKeepalive: false,
        atExpiry: "The proxy closes the side that has been idle for too long. The other side is presumably closed with it.",
        note: "Client side and server side each have a setting of their own. That probes do not count is inferred.",
        source: {
          url: "https://github.com/ibm-cloud-docs/loadbalancer-service/blob/03f0e491fe0340f467e50689fa71209fe0c7af16/advanced-traffic.md",
          asOf: "2025-08-05",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "ibm-vpc-alb",
        vendor: "IBM Cloud",
        product: "VPC Application Load Balancer",
        kind: "proxy",
        terminates: true,
        idleTimeout: null,
        configurable: true,
        countsKeepalive: null,
        atExpiry: "Presumably the proxy closes the connection towards both ends.",
        note: "It probes both ends every five seconds, which refreshes devices on either leg but says nothing about its own idle timer. A default of 50 seconds and a range of 50 to 7200 are recalled.",
        source: {
          url: "https://cloud.ibm.com/docs/vpc?topic=vpc-advanced-traffic-management",
          asOf: "stored copy",
          read: "2026-11-22"
        },
        certainty: "verified"
      },
      {
        id: "hetzner-cloud-lb-http",
        vendor: "Hetzner",
        product: "Cloud Load Balancer, http/https services (timeout_idle)",
        kind: "proxy",
        terminates: true,
        idleTimeout: null,
        configurable: {
          min: 30,
          max: 300
        },
        countsKeepalive: false,
        atExpiry: "Presumably the proxy closes the connection towards both ends.",
        note: "Applies to HTTP services only. No default was found, nor any timer for tcp services.",
        source: {
          url: "https://github.com/hetznercloud/terraform-provider-hcloud/blob/0fb4adeed5156242f21cea971b3927abc8a2d00d/docs/resources/load_balancer_service.md",
          asOf: "stored copy",
          read: "2026-11-22"
        },
        certainty: "verified"
      }
    ];
  }
});

// src/middlebox/catalogue.ts
function catalogueEntry(id) {
  return CATALOGUE.find((entry) => entry.id === id);
}
var CATALOGUE;
var init_catalogue2 = __esm({
  "src/middlebox/catalogue.ts"() {
    "use strict";
    init_catalogue();
    CATALOGUE = catalogue_default;
  }
});

// src/kernel/timing.ts
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
function retransmission(retries) {
  const doublings = Math.min(retries, LAST_DOUBLING);
  const least = (2 ** (doublings + 1) - 1) * RTO_MIN + (retries - doublings) * RTO_MAX;
  const most = LATE * (retries < LAST_DOUBLING ? 2 * least + 3 * RTO_MIN : least + RTO_MAX);
  return { least, most };
}
var LATE, RTO_MIN, RTO_MAX, LAST_DOUBLING;
var init_timing = __esm({
  "src/kernel/timing.ts"() {
    "use strict";
    LATE = 1.127;
    RTO_MIN = 0.2;
    RTO_MAX = 120;
    LAST_DOUBLING = Math.floor(Math.log2(RTO_MAX / RTO_MIN));
  }
});

// src/middlebox/path.ts
function fromCatalogue({ id, countsKeepalive, certainty }, idleTimeout, given) {
  return { name: id, idleTimeout, countsKeepalive, recalled: certainty === "recalled" && !given };
}
function bindingMiddlebox(boxes) {
  return boxes.filter((box) => box.countsKeepalive !== false).reduce((first, box) => first && first.idleTimeout <= box.idleTimeout ? first : box, void 0);
}
function pathVerdict(trio, idleTimeout, lostProbes) {
  if (probePeriod(trio) >= idleTimeout) return "lost";
  if (worstSilence(trio, 0) >= idleTimeout) return "at-risk";
  if (worstSilence(trio, lostProbes) >= idleTimeout || trio.probes <= lostProbes) return "no-margin";
  return "kept";
}
var COMMON_MIDDLEBOXES;
var init_path = __esm({
  "src/middlebox/path.ts"() {
    "use strict";
    init_timing();
    init_catalogue2();
    COMMON_MIDDLEBOXES = [
      "aws-nlb-tcp",
      "aws-nat-gateway",
      "azure-lb-rule",
      "azure-nat-gateway",
      "gcp-vpc-firewall"
    ].map((id) => {
      const entry = catalogueEntry(id);
      return fromCatalogue(entry, entry.idleTimeout, false);
    });
  }
});

// src/model/duration.ts
function parseDuration(text) {
  const groups = DURATION.exec(text)?.slice(1) ?? [];
  const parts = /^\d+$/.test(text) ? [text, "s"] : groups.filter((group) => group !== void 0);
  if (parts.length === 0) return void 0;
  let seconds3 = 0;
  for (let i = 0; i < parts.length; i += 2) seconds3 += Number(parts[i]) * UNITS[parts[i + 1]];
  return seconds3 <= LONGEST4 ? seconds3 : void 0;
}
function formatDuration(seconds3) {
  const parts = [];
  let rest = seconds3;
  for (const [unit, name] of [[86400, "d"], [3600, "h"], [60, "min"], [1, "s"]]) {
    const count = Math.floor(rest / unit);
    if (count > 0) parts.push(`${count} ${name}`);
    rest -= count * unit;
  }
  return parts.slice(0, 2).join(" ") || "0 s";
}
function rounded(seconds3) {
  return Math.ceil(seconds3 * 10 - 1e-9) / 10;
}
function secondsPer(word) {
  const lower = word.toLowerCase();
  return Object.hasOwn(SECONDS_PER_WORD, lower) ? SECONDS_PER_WORD[lower] : void 0;
}
var UNITS, DURATION, LONGEST4, SECONDS_PER_WORD;
var init_duration = __esm({
  "src/model/duration.ts"() {
    "use strict";
    UNITS = { d: 86400, h: 3600, m: 60, min: 60, s: 1, sec: 1 };
    DURATION = /^(?:(\d+)(d))?(?:(\d+)(h))?(?:(\d+)(m|min))?(?:(\d+)(s|sec))?$/;
    LONGEST4 = 2 ** 31 - 1;
    SECONDS_PER_WORD = {
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
  }
});

// src/model/build.ts
function buildModel(source) {
  const { keepalive = {}, retransmission: retransmission2 = {}, requirements = {} } = source;
  return {
    keepalive: {
      ...keepalive.time !== void 0 && { time: seconds(keepalive.time) },
      ...keepalive.intvl !== void 0 && { intvl: seconds(keepalive.intvl) },
      ...keepalive.probes !== void 0 && { probes: keepalive.probes }
    },
    retries2: retransmission2.retries2 ?? null,
    middleboxes: (source.middleboxes ?? []).map(middlebox),
    requirements: {
      detectWithin: requirements.detectWithin === void 0 ? null : seconds(requirements.detectWithin),
      surviveOutage: requirements.surviveOutage === void 0 ? null : seconds(requirements.surviveOutage),
      surviveLostProbes: requirements.surviveLostProbes ?? 1,
      connections: requirements.connections ?? null,
      maxProbesPerSecond: requirements.maxProbesPerSecond ?? null
    },
    appliesTo: source.appliesTo ?? "host",
    loader: source.loader ?? "systemd",
    ignore: source.ignore ?? [],
    outputs: source.outputs ?? [],
    rules: source.rules ?? {}
  };
}
function seconds(duration) {
  return typeof duration === "number" ? duration : parseDuration(duration);
}
function middlebox(source) {
  if (typeof source === "object" && "name" in source) {
    return { name: source.name, idleTimeout: seconds(source.idleTimeout), countsKeepalive: source.countsKeepalive ?? true, recalled: false };
  }
  const [id, given] = typeof source === "string" ? [source, void 0] : [source.use, source.idleTimeout];
  const entry = catalogueEntry(id);
  return fromCatalogue(entry, given === void 0 ? entry.idleTimeout : seconds(given), given !== void 0);
}
var init_build = __esm({
  "src/model/build.ts"() {
    "use strict";
    init_catalogue2();
    init_path();
    init_duration();
  }
});

// schemas/keepalive.schema.json
var keepalive_schema_default;
var init_keepalive_schema = __esm({
  "schemas/keepalive.schema.json"() {
    keepalive_schema_default = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "https://raw.githubusercontent.com/keepalint/keepalint/main/schemas/keepalive.schema.json",
      title: "a mapping that begins with version: 1",
      description: "TCP keepalive of a group of hosts: the values, the middleboxes on the path, and what is required. Everything but `version` is optional.",
      type: "object",
      additionalProperties: false,
      required: [
        "version"
      ],
      properties: {
        version: {
          description: "Version of this format.",
          const: 1,
          examples: [
            1
          ],
          title: "1"
        },
        keepalive: {
          description: "The values of net.ipv4.tcp_keepalive_time, _intvl and _probes. They act only on sockets with SO_KEEPALIVE.",
          type: "object",
          additionalProperties: false,
          properties: {
            time: {
              description: "Idle time before the first probe, in seconds (0 to 8589934; kernel default 7200).",
              $ref: "#/$defs/durationOrZero",
              examples: [
                60,
                "1m"
              ]
            },
            intvl: {
              description: "Time between two unanswered probes, in seconds (0 to 8589934; kernel default 75).",
              $ref: "#/$defs/durationOrZero",
              examples: [
                10,
                "10s"
              ]
            },
            probes: {
              description: "Unanswered probes before the connection is dropped (0 to 255; kernel default 9).",
              title: "a whole number from 0 to 255",
              type: "integer",
              minimum: 0,
              maximum: 255,
              examples: [
                6
              ]
            }
          },
          examples: [
            {
              time: 60,
              intvl: 10,
              probes: 6
            }
          ],
          title: "{ time, intvl, probes }"
        },
        retransmission: {
          description: "What ends a connection with unacknowledged data, during which keepalive is silent.",
          type: "object",
          additionalProperties: false,
          properties: {
            retries2: {
              description: "net.ipv4.tcp_retries2: retransmissions before the connection is dropped (0 to 255; kernel default 15, about 15 minutes).",
              title: "a whole number from 0 to 255",
              type: "integer",
              minimum: 0,
              maximum: 255,
              examples: [
                8
              ]
            }
          },
          examples: [
            {
              retries2: 8
            }
          ],
          title: "{ retries2 }"
        },
        middleboxes: {
          description: "The middleboxes that idle flows cross, up to and including the first terminating proxy.",
          title: "a list of middleboxes",
          type: "array",
          items: {
            $ref: "#/$defs/middlebox"
          },
          examples: [
            [
              "aws-nlb-tcp",
              {
                use: "azure-lb-rule",
                idleTimeout: "15m"
              },
              {
                name: "office-firewall",
                idleTimeout: "30m"
              }
            ]
          ]
        },
        requirements: {
          description: "What the values have to meet.",
          type: "object",
          additionalProperties: false,
          properties: {
            detectWithin: {
              description: "A silent peer is found within this time, in seconds, late timers included (above 0).",
              $ref: "#/$defs/duration",
              examples: [
                "2m"
              ]
            },
            surviveOutage: {
              description: "An outage of the path shorter than this, in seconds, kills no idle connection (0 or more).",
              $ref: "#/$defs/durationOrZero",
              examples: [
                "20s"
              ]
            },
            surviveLostProbes: {
              description: "So many probes in a row may get lost before a middlebox forgets the flow (0 to 254; 1 where it is absent).",
              title: "a whole number from 0 to 254",
              type: "integer",
              minimum: 0,
              maximum: 254,
              default: 1,
              examples: [
                2
              ]
            },
            connections: {
              description: "Idle connections on one host (a count, 0 or more).",
              title: "a whole number, 0 or more",
              type: "integer",
              minimum: 0,
              maximum: 1e9,
              examples: [
                1e5
              ]
            },
            maxProbesPerSecond: {
              description: "Probes that one host may send per second, all its idle connections together (above 0).",
              title: "a number above 0",
              type: "number",
              exclusiveMinimum: 0,
              examples: [
                2e3
              ]
            }
          },
          examples: [
            {
              detectWithin: "2m",
              surviveOutage: "20s"
            }
          ],
          title: "requirements such as { detectWithin: 2m }"
        },
        appliesTo: {
          description: "Where the connections end: on the host itself, or in containers with a network namespace of their own, which do not inherit the host's values.",
          title: "host or containers",
          enum: [
            "host",
            "containers"
          ],
          default: "host",
          examples: [
            "containers"
          ]
        },
        loader: {
          description: "The program that applies the files at boot.",
          title: "systemd, procps or busybox",
          enum: [
            "systemd",
            "procps",
            "busybox"
          ],
          default: "systemd",
          examples: [
            "procps"
          ]
        },
        ignore: {
          description: "Files that lint passes over, as globs relative to this file: `*` within a name, `**` across directories.",
          title: "a list of globs",
          type: "array",
          items: {
            title: "a glob",
            type: "string",
            pattern: "."
          },
          examples: [
            [
              "vendor/**"
            ]
          ]
        },
        outputs: {
          description: "The files that `keepalint render` writes, and that `render --check` compares.",
          title: "a list of outputs",
          type: "array",
          items: {
            title: "an output, such as { format: sysctl, path: etc/sysctl.d/60-keepalive.conf }",
            type: "object",
            additionalProperties: false,
            required: [
              "format",
              "path"
            ],
            properties: {
              format: {
                description: "sysctl: a sysctl.d fragment. script: a POSIX shell script that applies the values now. json: the values and their arithmetic.",
                title: "sysctl, script or json",
                enum: [
                  "sysctl",
                  "script",
                  "json"
                ],
                examples: [
                  "sysctl"
                ]
              },
              path: {
                description: "Where it is written, relative to this file (or to `--out`), and never outside of that.",
                title: "a relative path without ..",
                type: "string",
                pattern: "^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\u0000-\\u001f]+$",
                examples: [
                  "etc/sysctl.d/60-keepalive.conf"
                ]
              }
            }
          },
          examples: [
            [
              {
                format: "sysctl",
                path: "etc/sysctl.d/60-keepalive.conf"
              }
            ]
          ]
        },
        rules: {
          description: "Levels of rules that differ from their own.",
          type: "object",
          propertyNames: {
            $ref: "#/$defs/ruleId"
          },
          additionalProperties: {
            description: "off: not reported. warn: reported. error: reported, and a failure.",
            title: "off, warn or error",
            enum: [
              "off",
              "warn",
              "error"
            ],
            examples: [
              "off"
            ]
          },
          examples: [
            {
              "no-loss-margin": "off"
            }
          ],
          title: "levels such as { no-loss-margin: off }"
        }
      },
      $defs: {
        duration: {
          title: 'a duration above 0, such as 60, "60s", "5m" or "1h30m"',
          type: [
            "integer",
            "string"
          ],
          minimum: 1,
          maximum: 8589934,
          pattern: "^(?=.*[1-9])(?=.)(?:\\d+|(?:\\d+d)?(?:\\d+h)?(?:\\d+m(?:in)?)?(?:\\d+s(?:ec)?)?)$"
        },
        durationOrZero: {
          title: 'a duration such as 60, "60s", "5m" or "1h30m"',
          type: [
            "integer",
            "string"
          ],
          minimum: 0,
          maximum: 8589934,
          pattern: "^(?=.)(?:\\d+|(?:\\d+d)?(?:\\d+h)?(?:\\d+m(?:in)?)?(?:\\d+s(?:ec)?)?)$"
        },
        catalogueId: {
          title: "a middlebox of the catalogue",
          enum: [
            "aws-nlb-tcp",
            "aws-nlb-tls",
            "aws-alb",
            "aws-classic-elb",
            "aws-nat-gateway",
            "aws-gwlb",
            "aws-sg-conntrack",
            "aws-sg-conntrack-nitro-v6",
            "aws-network-firewall",
            "aws-privatelink",
            "aws-global-accelerator",
            "azure-lb-rule",
            "azure-lb-outbound-rule",
            "azure-nat-gateway",
            "azure-firewall-north-south",
            "azure-firewall-east-west",
            "gcp-vpc-firewall",
            "gcp-cloud-nat",
            "gcp-internal-passthrough-nlb",
            "gcp-external-passthrough-nlb",
            "gcp-alb-backend",
            "paloalto-panos",
            "fortinet-fortigate",
            "juniper-srx",
            "juniper-srx-http",
            "cisco-asa",
            "mikrotik-routeros",
            "openwrt-conntrack",
            "calico-ebpf",
            "cilium-ct",
            "kube-proxy-conntrack",
            "openbsd-pf",
            "pfsense-freebsd-pf",
            "cisco-ios-nat",
            "checkpoint",
            "sonicwall",
            "sonicwall-legacy",
            "forcepoint-ngfw",
            "kaspersky-ngfw",
            "f5-fastl4",
            "f5-tcp-profile",
            "ipvs",
            "kube-proxy-ipvs",
            "docker-swarm-vip",
            "linux-nf-conntrack",
            "rfc5382-min",
            "nsx-edge-firewall",
            "nsx-dfw",
            "netscaler-tcp",
            "oci-nlb-tcp",
            "oci-lb-tcp",
            "alibaba-clb-tcp",
            "alibaba-gwlb",
            "huawei-elb-tcp",
            "ucloud-clb",
            "tencent-clb-tcp",
            "ngrok-tcp",
            "miget-edge",
            "ingress-nginx-stream",
            "nginx-stream",
            "nginx-http-proxy",
            "envoy-tcp-proxy",
            "envoy-http",
            "envoy-tcp-upstream-pool",
            "istio-sidecar",
            "aws-ecs-service-connect",
            "haproxy",
            "docker-desktop-vpnkit",
            "cisco-ftd",
            "traefik-http",
            "traefik-tcp",
            "watchguard-fireware",
            "sophos-firewall",
            "aws-api-gateway",
            "ovs-userspace-conntrack",
            "nsx-gateway-firewall",
            "gcp-proxy-network-lb",
            "fortinet-hyperscale-cgn-eif",
            "fortinet-fortiadc",
            "juniper-ssr",
            "juniper-services-interface",
            "netgate-tnsr",
            "vasexperts-stingray-cgnat",
            "ibm-classic-load-balancer",
            "ibm-vpc-alb",
            "hetzner-cloud-lb-http"
          ]
        },
        ruleId: {
          title: "the id of a rule",
          enum: [
            "byte-order-mark",
            "containers-do-not-inherit",
            "detection-outlasts-middlebox",
            "detection-too-slow",
            "drift",
            "duplicate-assignment",
            "first-probe-late-for-common-middleboxes",
            "first-probe-too-late",
            "incomplete-trio",
            "invalid-value",
            "keepalive-defeated",
            "keepalive-not-set",
            "malformed-line",
            "misread-value",
            "no-loss-margin",
            "outage-kills-connections",
            "own-conntrack-too-short",
            "probe-load",
            "probe-may-be-late",
            "probes-do-not-cross",
            "repeated-assignment",
            "retransmission-outlasts-detection",
            "short-outage-kills",
            "suspicious-unit",
            "unknown-parameter",
            "zero-time"
          ]
        },
        middlebox: {
          title: "a middlebox: a name of the catalogue, { use, idleTimeout } or { name, idleTimeout }",
          type: [
            "string",
            "object"
          ],
          if: {
            type: "string"
          },
          then: {
            $ref: "#/$defs/catalogueId"
          },
          else: {
            if: {
              type: "object",
              properties: {
                use: true
              },
              required: [
                "use"
              ]
            },
            then: {
              type: "object",
              additionalProperties: false,
              required: [
                "use"
              ],
              properties: {
                use: {
                  description: "A middlebox of the catalogue.",
                  $ref: "#/$defs/catalogueId",
                  examples: [
                    "azure-lb-rule"
                  ]
                },
                idleTimeout: {
                  description: "The idle timeout that is configured there, in seconds, instead of the catalogue's (above 0).",
                  $ref: "#/$defs/duration",
                  examples: [
                    "15m"
                  ]
                }
              },
              title: "{ use, idleTimeout }"
            },
            else: {
              type: "object",
              additionalProperties: false,
              required: [
                "name",
                "idleTimeout"
              ],
              properties: {
                name: {
                  description: "A name of your own, as it stands in messages.",
                  title: "a name",
                  type: "string",
                  pattern: "^[^\\u0000-\\u001f]+$",
                  examples: [
                    "office-firewall"
                  ]
                },
                idleTimeout: {
                  description: "After so many seconds without a packet it forgets a flow (above 0).",
                  $ref: "#/$defs/duration",
                  examples: [
                    "30m"
                  ]
                },
                countsKeepalive: {
                  description: "Whether a keepalive probe restarts the idle timeout; false for terminating proxies.",
                  title: "true or false",
                  type: "boolean",
                  default: true,
                  examples: [
                    false
                  ]
                }
              },
              title: "{ name, idleTimeout, countsKeepalive }"
            }
          }
        }
      }
    };
  }
});

// src/model/validate.generated.js
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (typeof data !== "string") {
    const err1 = {};
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs4 = errors;
    if (!(data === "aws-nlb-tcp" || data === "aws-nlb-tls" || data === "aws-alb" || data === "aws-classic-elb" || data === "aws-nat-gateway" || data === "aws-gwlb" || data === "aws-sg-conntrack" || data === "aws-sg-conntrack-nitro-v6" || data === "aws-network-firewall" || data === "aws-privatelink" || data === "aws-global-accelerator" || data === "azure-lb-rule" || data === "azure-lb-outbound-rule" || data === "azure-nat-gateway" || data === "azure-firewall-north-south" || data === "azure-firewall-east-west" || data === "gcp-vpc-firewall" || data === "gcp-cloud-nat" || data === "gcp-internal-passthrough-nlb" || data === "gcp-external-passthrough-nlb" || data === "gcp-alb-backend" || data === "paloalto-panos" || data === "fortinet-fortigate" || data === "juniper-srx" || data === "juniper-srx-http" || data === "cisco-asa" || data === "mikrotik-routeros" || data === "openwrt-conntrack" || data === "calico-ebpf" || data === "cilium-ct" || data === "kube-proxy-conntrack" || data === "openbsd-pf" || data === "pfsense-freebsd-pf" || data === "cisco-ios-nat" || data === "checkpoint" || data === "sonicwall" || data === "sonicwall-legacy" || data === "forcepoint-ngfw" || data === "kaspersky-ngfw" || data === "f5-fastl4" || data === "f5-tcp-profile" || data === "ipvs" || data === "kube-proxy-ipvs" || data === "docker-swarm-vip" || data === "linux-nf-conntrack" || data === "rfc5382-min" || data === "nsx-edge-firewall" || data === "nsx-dfw" || data === "netscaler-tcp" || data === "oci-nlb-tcp" || data === "oci-lb-tcp" || data === "alibaba-clb-tcp" || data === "alibaba-gwlb" || data === "huawei-elb-tcp" || data === "ucloud-clb" || data === "tencent-clb-tcp" || data === "ngrok-tcp" || data === "miget-edge" || data === "ingress-nginx-stream" || data === "nginx-stream" || data === "nginx-http-proxy" || data === "envoy-tcp-proxy" || data === "envoy-http" || data === "envoy-tcp-upstream-pool" || data === "istio-sidecar" || data === "aws-ecs-service-connect" || data === "haproxy" || data === "docker-desktop-vpnkit" || data === "cisco-ftd" || data === "traefik-http" || data === "traefik-tcp" || data === "watchguard-fireware" || data === "sophos-firewall" || data === "aws-api-gateway" || data === "ovs-userspace-conntrack" || data === "nsx-gateway-firewall" || data === "gcp-proxy-network-lb" || data === "fortinet-hyperscale-cgn-eif" || data === "fortinet-fortiadc" || data === "juniper-ssr" || data === "juniper-services-interface" || data === "netgate-tnsr" || data === "vasexperts-stingray-cgnat" || data === "ibm-classic-load-balancer" || data === "ibm-vpc-alb" || data === "hetzner-cloud-lb-http")) {
      const err2 = { instancePath, schemaPath: "#/$defs/catalogueId/enum", keyword: "enum", params: { allowedValues: schema35.enum }, message: "must be equal to one of the allowed values" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs6 = errors;
    const _errs7 = errors;
    let valid2 = true;
    const _errs8 = errors;
    if (errors === _errs8) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.use === void 0 && (missing0 = "use")) {
          const err3 = {};
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = {};
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    var _valid1 = _errs8 === errors;
    errors = _errs7;
    if (vErrors !== null) {
      if (_errs7) {
        vErrors.length = _errs7;
      } else {
        vErrors = null;
      }
    }
    let ifClause1;
    if (_valid1) {
      const _errs10 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.use === void 0) {
          const err5 = { instancePath, schemaPath: "#/else/then/required", keyword: "required", params: { missingProperty: "use" }, message: "must have required property 'use'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        for (const key0 in data) {
          if (!(key0 === "use" || key0 === "idleTimeout")) {
            const err6 = { instancePath, schemaPath: "#/else/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data.use !== void 0) {
          let data0 = data.use;
          if (!(data0 === "aws-nlb-tcp" || data0 === "aws-nlb-tls" || data0 === "aws-alb" || data0 === "aws-classic-elb" || data0 === "aws-nat-gateway" || data0 === "aws-gwlb" || data0 === "aws-sg-conntrack" || data0 === "aws-sg-conntrack-nitro-v6" || data0 === "aws-network-firewall" || data0 === "aws-privatelink" || data0 === "aws-global-accelerator" || data0 === "azure-lb-rule" || data0 === "azure-lb-outbound-rule" || data0 === "azure-nat-gateway" || data0 === "azure-firewall-north-south" || data0 === "azure-firewall-east-west" || data0 === "gcp-vpc-firewall" || data0 === "gcp-cloud-nat" || data0 === "gcp-internal-passthrough-nlb" || data0 === "gcp-external-passthrough-nlb" || data0 === "gcp-alb-backend" || data0 === "paloalto-panos" || data0 === "fortinet-fortigate" || data0 === "juniper-srx" || data0 === "juniper-srx-http" || data0 === "cisco-asa" || data0 === "mikrotik-routeros" || data0 === "openwrt-conntrack" || data0 === "calico-ebpf" || data0 === "cilium-ct" || data0 === "kube-proxy-conntrack" || data0 === "openbsd-pf" || data0 === "pfsense-freebsd-pf" || data0 === "cisco-ios-nat" || data0 === "checkpoint" || data0 === "sonicwall" || data0 === "sonicwall-legacy" || data0 === "forcepoint-ngfw" || data0 === "kaspersky-ngfw" || data0 === "f5-fastl4" || data0 === "f5-tcp-profile" || data0 === "ipvs" || data0 === "kube-proxy-ipvs" || data0 === "docker-swarm-vip" || data0 === "linux-nf-conntrack" || data0 === "rfc5382-min" || data0 === "nsx-edge-firewall" || data0 === "nsx-dfw" || data0 === "netscaler-tcp" || data0 === "oci-nlb-tcp" || data0 === "oci-lb-tcp" || data0 === "alibaba-clb-tcp" || data0 === "alibaba-gwlb" || data0 === "huawei-elb-tcp" || data0 === "ucloud-clb" || data0 === "tencent-clb-tcp" || data0 === "ngrok-tcp" || data0 === "miget-edge" || data0 === "ingress-nginx-stream" || data0 === "nginx-stream" || data0 === "nginx-http-proxy" || data0 === "envoy-tcp-proxy" || data0 === "envoy-http" || data0 === "envoy-tcp-upstream-pool" || data0 === "istio-sidecar" || data0 === "aws-ecs-service-connect" || data0 === "haproxy" || data0 === "docker-desktop-vpnkit" || data0 === "cisco-ftd" || data0 === "traefik-http" || data0 === "traefik-tcp" || data0 === "watchguard-fireware" || data0 === "sophos-firewall" || data0 === "aws-api-gateway" || data0 === "ovs-userspace-conntrack" || data0 === "nsx-gateway-firewall" || data0 === "gcp-proxy-network-lb" || data0 === "fortinet-hyperscale-cgn-eif" || data0 === "fortinet-fortiadc" || data0 === "juniper-ssr" || data0 === "juniper-services-interface" || data0 === "netgate-tnsr" || data0 === "vasexperts-stingray-cgnat" || data0 === "ibm-classic-load-balancer" || data0 === "ibm-vpc-alb" || data0 === "hetzner-cloud-lb-http")) {
            const err7 = { instancePath: instancePath + "/use", schemaPath: "#/$defs/catalogueId/enum", keyword: "enum", params: { allowedValues: schema35.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data.idleTimeout !== void 0) {
          let data1 = data.idleTimeout;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && typeof data1 !== "string") {
            const err8 = { instancePath: instancePath + "/idleTimeout", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: schema37.type }, message: "must be integer,string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 > 8589934 || isNaN(data1)) {
              const err9 = { instancePath: instancePath + "/idleTimeout", schemaPath: "#/$defs/duration/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8589934 }, message: "must be <= 8589934" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data1 < 1 || isNaN(data1)) {
              const err10 = { instancePath: instancePath + "/idleTimeout", schemaPath: "#/$defs/duration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
          if (typeof data1 === "string") {
            if (!pattern6.test(data1)) {
              const err11 = { instancePath: instancePath + "/idleTimeout", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^(?=.*[1-9])(?=.)(?:\\d+|(?:\\d+d)?(?:\\d+h)?(?:\\d+m(?:in)?)?(?:\\d+s(?:ec)?)?)$" }, message: 'must match pattern "^(?=.*[1-9])(?=.)(?:\\d+|(?:\\d+d)?(?:\\d+h)?(?:\\d+m(?:in)?)?(?:\\d+s(?:ec)?)?)$"' };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
        }
      } else {
        const err12 = { instancePath, schemaPath: "#/else/then/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      var _valid1 = _errs10 === errors;
      valid2 = _valid1;
      if (valid2) {
        var props0 = true;
      }
      ifClause1 = "then";
    } else {
      const _errs18 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === void 0) {
          const err13 = { instancePath, schemaPath: "#/else/else/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data.idleTimeout === void 0) {
          const err14 = { instancePath, schemaPath: "#/else/else/required", keyword: "required", params: { missingProperty: "idleTimeout" }, message: "must have required property 'idleTimeout'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        for (const key1 in data) {
          if (!(key1 === "name" || key1 === "idleTimeout" || key1 === "countsKeepalive")) {
            const err15 = { instancePath, schemaPath: "#/else/else/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data.name !== void 0) {
          let data2 = data.name;
          if (typeof data2 === "string") {
            if (!pattern7.test(data2)) {
              const err16 = { instancePath: instancePath + "/name", schemaPath: "#/else/else/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]+$" }, message: 'must match pattern "^[^\\u0000-\\u001f]+$"' };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/name", schemaPath: "#/else/else/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data.idleTimeout !== void 0) {
          let data3 = data.idleTimeout;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && typeof data3 !== "string") {
            const err18 = { instancePath: instancePath + "/idleTimeout", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: schema37.type }, message: "must be integer,string" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 > 8589934 || isNaN(data3)) {
              const err19 = { instancePath: instancePath + "/idleTimeout", schemaPath: "#/$defs/duration/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8589934 }, message: "must be <= 8589934" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data3 < 1 || isNaN(data3)) {
              const err20 = { instancePath: instancePath + "/idleTimeout", schemaPath: "#/$defs/duration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          }
          if (typeof data3 === "string") {
            if (!pattern6.test(data3)) {
              const err21 = { instancePath: instancePath + "/idleTimeout", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^(?=.*[1-9])(?=.)(?:\\d+|(?:\\d+d)?(?:\\d+h)?(?:\\d+m(?:in)?)?(?:\\d+s(?:ec)?)?)$" }, message: 'must match pattern "^(?=.*[1-9])(?=.)(?:\\d+|(?:\\d+d)?(?:\\d+h)?(?:\\d+m(?:in)?)?(?:\\d+s(?:ec)?)?)$"' };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
        }
        if (data.countsKeepalive !== void 0) {
          if (typeof data.countsKeepalive !== "boolean") {
            const err22 = { instancePath: instancePath + "/countsKeepalive", schemaPath: "#/else/else/properties/countsKeepalive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath, schemaPath: "#/else/else/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      var _valid1 = _errs18 === errors;
      valid2 = _valid1;
      if (valid2) {
        if (props0 !== true) {
          props0 = true;
        }
      }
      ifClause1 = "else";
    }
    if (!valid2) {
      const err24 = { instancePath, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: 'must match "' + ifClause1 + '" schema' };
      if (vErrors === null) {
        vErrors = [err24];
      } else {
        vErrors.push(err24);
      }
      errors++;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err25 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema' };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate21.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (1 !== data.version) {
        const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.keepalive !== void 0) {
      let data1 = data.keepalive;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (!(key1 === "time" || key1 === "intvl" || key1 === "probes")) {
            const err3 = { instancePath: instancePath + "/keepalive", schemaPath: "#/properties/keepalive/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data1.time !== void 0) {
          let data2 = data1.time;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2)) && typeof data2 !== "string") {
            const err4 = { instancePath: instancePath + "/keepalive/time", schemaPath: "#/$defs/durationOrZero/type", keyword: "type", params: { type: schema32.type }, message: "must be integer,string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 > 8589934 || isNaN(data2)) {
              const err5 = { instancePath: instancePath + "/keepalive/time", schemaPath: "#/$defs/durationOrZero/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8589934 }, message: "must be <= 8589934" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data2 < 0 || isNaN(data2)) {
              const err6 = { instancePath: instancePath + "/keepalive/time", schemaPath: "#/$defs/durationOrZero/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
          if (typeof data2 === "string") {
            if (!pattern4.test(data2)) {
              const err7 = { instancePath: instancePath + "/keepalive/time", schemaPath: "#/$defs/durationOrZero/pattern", keyword: "pattern", params: { pattern: "^(?=.)(?:\\d+|(?:\\d+d)?(?:\\d+h)?(?:\\d+m(?:in)?)?(?:\\d+s(?:ec)?)?)$" }, message: 'must match pattern "^(?=.)(?:\\d+|(?:\\d+d)?(?:\\d+h)?(?:\\d+m(?:in)?)?(?:\\d+s(?:ec)?)?)$"' };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
        }
        if (data1.intvl !== void 0) {
          let data3 = data1.intvl;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && typeof data3 !== "string") {
            const err8 = { instancePath: instancePath + "/keepalive/intvl", schemaPath: "#/$defs/durationOrZero/type", keyword: "type", params: { type: schema32.type }, message: "must be integer,string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 > 8589934 || isNaN(data3)) {
              const err9 = { instancePath: instancePath + "/keepalive/intvl", schemaPath: "#/$defs/durationOrZero/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8589934 }, message: "must be <= 8589934" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data3 < 0 || isNaN(data3)) {
              const err10 = { instancePath: instancePath + "/keepalive/intvl", schemaPath: "#/$defs/durationOrZero/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
          if (typeof data3 === "string") {
            if (!pattern4.test(data3)) {
              const err11 = { instancePath: instancePath + "/keepalive/intvl", schemaPath: "#/$defs/durationOrZero/pattern", keyword: "pattern", params: { pattern: "^(?=.)(?:\\d+|(?:\\d+d)?(?:\\d+h)?(?:\\d+m(?:in)?)?(?:\\d+s(?:ec)?)?)$" }, message: 'must match pattern "^(?=.)(?:\\d+|(?:\\d+d)?(?:\\d+h)?(?:\\d+m(?:in)?)?(?:\\d+s(?:ec)?)?)$"' };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
        }
        if (data1.probes !== void 0) {
          let data4 = data1.probes;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err12 = { instancePath: instancePath + "/keepalive/probes", schemaPath: "#/properties/keepalive/properties/probes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 > 255 || isNaN(data4)) {
              const err13 = { instancePath: instancePath + "/keepalive/probes", schemaPath: "#/properties/keepalive/properties/probes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 }, message: "must be <= 255" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (data4 < 0 || isNaN(data4)) {
              const err14 = { instancePath: instancePath + "/keepalive/probes", schemaPath: "#/properties/keepalive/properties/probes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/keepalive", schemaPath: "#/properties/keepalive/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.retransmission !== void 0) {
      let data5 = data.retransmission;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key2 in data5) {
          if (!(key2 === "retries2")) {
            const err16 = { instancePath: instancePath + "/retransmission", schemaPath: "#/properties/retransmission/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data5.retries2 !== void 0) {
          let data6 = data5.retries2;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err17 = { instancePath: instancePath + "/retransmission/retries2", schemaPath: "#/properties/retransmission/properties/retries2/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 255 || isNaN(data6)) {
              const err18 = { instancePath: instancePath + "/retransmission/retries2", schemaPath: "#/properties/retransmission/properties/retries2/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 }, message: "must be <= 255" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data6 < 0 || isNaN(data6)) {
              const err19 = { instancePath: instancePath + "/retransmission/retries2", schemaPath: "#/properties/retransmission/properties/retries2/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/retransmission", schemaPath: "#/properties/retransmission/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.middleboxes !== void 0) {
      let data7 = data.middleboxes;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate21(data7[i0], { instancePath: instancePath + "/middleboxes/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/middleboxes", schemaPath: "#/properties/middleboxes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.requirements !== void 0) {
      let data9 = data.requirements;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key3 in data9) {
          if (!(key3 === "detectWithin" || key3 === "surviveOutage" || key3 === "surviveLostProbes" || key3 === "connections" || key3 === "maxProbesPerSecond")) {
            const err22 = { instancePath: instancePath + "/requirements", schemaPath: "#/properties/requirements/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data9.detectWithin !== void 0) {
          let data10 = data9.detectWithin;
          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10)) && typeof data10 !== "string") {
            const err23 = { instancePath: instancePath + "/requirements/detectWithin", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: schema37.type }, message: "must be integer,string" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 8589934 || isNaN(data10)) {
              const err24 = { instancePath: instancePath + "/requirements/detectWithin", schemaPath: "#/$defs/duration/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8589934 }, message: "must be <= 8589934" };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (data10 < 1 || isNaN(data10)) {
              const err25 = { instancePath: instancePath + "/requirements/detectWithin", schemaPath: "#/$defs/duration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          }
          if (typeof data10 === "string") {
            if (!pattern6.test(data10)) {
              const err26 = { instancePath: instancePath + "/requirements/detectWithin", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^(?=.*[1-9])(?=.)(?:\\d+|(?:\\d+d)?(?:\\d+h)?(?:\\d+m(?:in)?)?(?:\\d+s(?:ec)?)?)$" }, message: 'must match pattern "^(?=.*[1-9])(?=.)(?:\\d+|(?:\\d+d)?(?:\\d+h)?(?:\\d+m(?:in)?)?(?:\\d+s(?:ec)?)?)$"' };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          }
        }
        if (data9.surviveOutage !== void 0) {
          let data11 = data9.surviveOutage;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11)) && typeof data11 !== "string") {
            const err27 = { instancePath: instancePath + "/requirements/surviveOutage", schemaPath: "#/$defs/durationOrZero/type", keyword: "type", params: { type: schema32.type }, message: "must be integer,string" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 8589934 || isNaN(data11)) {
              const err28 = { instancePath: instancePath + "/requirements/surviveOutage", schemaPath: "#/$defs/durationOrZero/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8589934 }, message: "must be <= 8589934" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            if (data11 < 0 || isNaN(data11)) {
              const err29 = { instancePath: instancePath + "/requirements/surviveOutage", schemaPath: "#/$defs/durationOrZero/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          }
          if (typeof data11 === "string") {
            if (!pattern4.test(data11)) {
              const err30 = { instancePath: instancePath + "/requirements/surviveOutage", schemaPath: "#/$defs/durationOrZero/pattern", keyword: "pattern", params: { pattern: "^(?=.)(?:\\d+|(?:\\d+d)?(?:\\d+h)?(?:\\d+m(?:in)?)?(?:\\d+s(?:ec)?)?)$" }, message: 'must match pattern "^(?=.)(?:\\d+|(?:\\d+d)?(?:\\d+h)?(?:\\d+m(?:in)?)?(?:\\d+s(?:ec)?)?)$"' };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          }
        }
        if (data9.surviveLostProbes !== void 0) {
          let data12 = data9.surviveLostProbes;
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
            const err31 = { instancePath: instancePath + "/requirements/surviveLostProbes", schemaPath: "#/properties/requirements/properties/surviveLostProbes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 > 254 || isNaN(data12)) {
              const err32 = { instancePath: instancePath + "/requirements/surviveLostProbes", schemaPath: "#/properties/requirements/properties/surviveLostProbes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 254 }, message: "must be <= 254" };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (data12 < 0 || isNaN(data12)) {
              const err33 = { instancePath: instancePath + "/requirements/surviveLostProbes", schemaPath: "#/properties/requirements/properties/surviveLostProbes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          }
        }
        if (data9.connections !== void 0) {
          let data13 = data9.connections;
          if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
            const err34 = { instancePath: instancePath + "/requirements/connections", schemaPath: "#/properties/requirements/properties/connections/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 > 1e9 || isNaN(data13)) {
              const err35 = { instancePath: instancePath + "/requirements/connections", schemaPath: "#/properties/requirements/properties/connections/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            if (data13 < 0 || isNaN(data13)) {
              const err36 = { instancePath: instancePath + "/requirements/connections", schemaPath: "#/properties/requirements/properties/connections/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          }
        }
        if (data9.maxProbesPerSecond !== void 0) {
          let data14 = data9.maxProbesPerSecond;
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 <= 0 || isNaN(data14)) {
              const err37 = { instancePath: instancePath + "/requirements/maxProbesPerSecond", schemaPath: "#/properties/requirements/properties/maxProbesPerSecond/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
          } else {
            const err38 = { instancePath: instancePath + "/requirements/maxProbesPerSecond", schemaPath: "#/properties/requirements/properties/maxProbesPerSecond/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/requirements", schemaPath: "#/properties/requirements/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.appliesTo !== void 0) {
      let data15 = data.appliesTo;
      if (!(data15 === "host" || data15 === "containers")) {
        const err40 = { instancePath: instancePath + "/appliesTo", schemaPath: "#/properties/appliesTo/enum", keyword: "enum", params: { allowedValues: schema31.properties.appliesTo.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.loader !== void 0) {
      let data16 = data.loader;
      if (!(data16 === "systemd" || data16 === "procps" || data16 === "busybox")) {
        const err41 = { instancePath: instancePath + "/loader", schemaPath: "#/properties/loader/enum", keyword: "enum", params: { allowedValues: schema31.properties.loader.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.ignore !== void 0) {
      let data17 = data.ignore;
      if (Array.isArray(data17)) {
        const len1 = data17.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data18 = data17[i1];
          if (typeof data18 === "string") {
            if (!pattern11.test(data18)) {
              const err42 = { instancePath: instancePath + "/ignore/" + i1, schemaPath: "#/properties/ignore/items/pattern", keyword: "pattern", params: { pattern: "." }, message: 'must match pattern "."' };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
          } else {
            const err43 = { instancePath: instancePath + "/ignore/" + i1, schemaPath: "#/properties/ignore/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
      } else {
        const err44 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.outputs !== void 0) {
      let data19 = data.outputs;
      if (Array.isArray(data19)) {
        const len2 = data19.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data20 = data19[i2];
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            if (data20.format === void 0) {
              const err45 = { instancePath: instancePath + "/outputs/" + i2, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'" };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            if (data20.path === void 0) {
              const err46 = { instancePath: instancePath + "/outputs/" + i2, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
            for (const key4 in data20) {
              if (!(key4 === "format" || key4 === "path")) {
                const err47 = { instancePath: instancePath + "/outputs/" + i2, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data20.format !== void 0) {
              let data21 = data20.format;
              if (!(data21 === "sysctl" || data21 === "script" || data21 === "json")) {
                const err48 = { instancePath: instancePath + "/outputs/" + i2 + "/format", schemaPath: "#/properties/outputs/items/properties/format/enum", keyword: "enum", params: { allowedValues: schema31.properties.outputs.items.properties.format.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data20.path !== void 0) {
              let data22 = data20.path;
              if (typeof data22 === "string") {
                if (!pattern12.test(data22)) {
                  const err49 = { instancePath: instancePath + "/outputs/" + i2 + "/path", schemaPath: "#/properties/outputs/items/properties/path/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\u0000-\\u001f]+$" }, message: 'must match pattern "^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\u0000-\\u001f]+$"' };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
              } else {
                const err50 = { instancePath: instancePath + "/outputs/" + i2 + "/path", schemaPath: "#/properties/outputs/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
          } else {
            const err51 = { instancePath: instancePath + "/outputs/" + i2, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
      } else {
        const err52 = { instancePath: instancePath + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data23 = data.rules;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        for (const key5 in data23) {
          const _errs53 = errors;
          if (!(key5 === "byte-order-mark" || key5 === "containers-do-not-inherit" || key5 === "detection-outlasts-middlebox" || key5 === "detection-too-slow" || key5 === "drift" || key5 === "duplicate-assignment" || key5 === "first-probe-late-for-common-middleboxes" || key5 === "first-probe-too-late" || key5 === "incomplete-trio" || key5 === "invalid-value" || key5 === "keepalive-defeated" || key5 === "keepalive-not-set" || key5 === "malformed-line" || key5 === "misread-value" || key5 === "no-loss-margin" || key5 === "outage-kills-connections" || key5 === "own-conntrack-too-short" || key5 === "probe-load" || key5 === "probe-may-be-late" || key5 === "probes-do-not-cross" || key5 === "repeated-assignment" || key5 === "retransmission-outlasts-detection" || key5 === "short-outage-kills" || key5 === "suspicious-unit" || key5 === "unknown-parameter" || key5 === "zero-time")) {
            const err53 = { instancePath: instancePath + "/rules", schemaPath: "#/$defs/ruleId/enum", keyword: "enum", params: { allowedValues: schema41.enum }, message: "must be equal to one of the allowed values", propertyName: key5 };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
          var valid15 = _errs53 === errors;
          if (!valid15) {
            const err54 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames", keyword: "propertyNames", params: { propertyName: key5 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        for (const key6 in data23) {
          let data24 = data23[key6];
          if (!(data24 === "off" || data24 === "warn" || data24 === "error")) {
            const err55 = { instancePath: instancePath + "/rules/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.additionalProperties.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
      } else {
        const err56 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
  } else {
    const err57 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err57];
    } else {
      vErrors.push(err57);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
var validate_generated_default, schema31, schema32, schema37, schema41, func1, pattern4, pattern6, pattern11, pattern12, schema34, schema35, pattern7;
var init_validate_generated = __esm({
  "src/model/validate.generated.js"() {
    "use strict";
    validate_generated_default = validate20;
    schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/keepalint/keepalint/main/schemas/keepalive.schema.json", "title": "a mapping that begins with version: 1", "description": "TCP keepalive of a group of hosts: the values, the middleboxes on the path, and what is required. Everything but `version` is optional.", "type": "object", "additionalProperties": false, "required": ["version"], "properties": { "version": { "description": "Version of this format.", "const": 1, "examples": [1], "title": "1" }, "keepalive": { "description": "The values of net.ipv4.tcp_keepalive_time, _intvl and _probes. They act only on sockets with SO_KEEPALIVE.", "type": "object", "additionalProperties": false, "properties": { "time": { "description": "Idle time before the first probe, in seconds (0 to 8589934; kernel default 7200).", "$ref": "#/$defs/durationOrZero", "examples": [60, "1m"] }, "intvl": { "description": "Time between two unanswered probes, in seconds (0 to 8589934; kernel default 75).", "$ref": "#/$defs/durationOrZero", "examples": [10, "10s"] }, "probes": { "description": "Unanswered probes before the connection is dropped (0 to 255; kernel default 9).", "title": "a whole number from 0 to 255", "type": "integer", "minimum": 0, "maximum": 255, "examples": [6] } }, "examples": [{ "time": 60, "intvl": 10, "probes": 6 }], "title": "{ time, intvl, probes }" }, "retransmission": { "description": "What ends a connection with unacknowledged data, during which keepalive is silent.", "type": "object", "additionalProperties": false, "properties": { "retries2": { "description": "net.ipv4.tcp_retries2: retransmissions before the connection is dropped (0 to 255; kernel default 15, about 15 minutes).", "title": "a whole number from 0 to 255", "type": "integer", "minimum": 0, "maximum": 255, "examples": [8] } }, "examples": [{ "retries2": 8 }], "title": "{ retries2 }" }, "middleboxes": { "description": "The middleboxes that idle flows cross, up to and including the first terminating proxy.", "title": "a list of middleboxes", "type": "array", "items": { "$ref": "#/$defs/middlebox" }, "examples": [["aws-nlb-tcp", { "use": "azure-lb-rule", "idleTimeout": "15m" }, { "name": "office-firewall", "idleTimeout": "30m" }]] }, "requirements": { "description": "What the values have to meet.", "type": "object", "additionalProperties": false, "properties": { "detectWithin": { "description": "A silent peer is found within this time, in seconds, late timers included (above 0).", "$ref": "#/$defs/duration", "examples": ["2m"] }, "surviveOutage": { "description": "An outage of the path shorter than this, in seconds, kills no idle connection (0 or more).", "$ref": "#/$defs/durationOrZero", "examples": ["20s"] }, "surviveLostProbes": { "description": "So many probes in a row may get lost before a middlebox forgets the flow (0 to 254; 1 where it is absent).", "title": "a whole number from 0 to 254", "type": "integer", "minimum": 0, "maximum": 254, "default": 1, "examples": [2] }, "connections": { "description": "Idle connections on one host (a count, 0 or more).", "title": "a whole number, 0 or more", "type": "integer", "minimum": 0, "maximum": 1e9, "examples": [1e5] }, "maxProbesPerSecond": { "description": "Probes that one host may send per second, all its idle connections together (above 0).", "title": "a number above 0", "type": "number", "exclusiveMinimum": 0, "examples": [2e3] } }, "examples": [{ "detectWithin": "2m", "surviveOutage": "20s" }], "title": "requirements such as { detectWithin: 2m }" }, "appliesTo": { "description": "Where the connections end: on the host itself, or in containers with a network namespace of their own, which do not inherit the host's values.", "title": "host or containers", "enum": ["host", "containers"], "default": "host", "examples": ["containers"] }, "loader": { "description": "The program that applies the files at boot.", "title": "systemd, procps or busybox", "enum": ["systemd", "procps", "busybox"], "default": "systemd", "examples": ["procps"] }, "ignore": { "description": "Files that lint passes over, as globs relative to this file: `*` within a name, `**` across directories.", "title": "a list of globs", "type": "array", "items": { "title": "a glob", "type": "string", "pattern": "." }, "examples": [["vendor/**"]] }, "outputs": { "description": "The files that `keepalint render` writes, and that `render --check` compares.", "title": "a list of outputs", "type": "array", "items": { "title": "an output, such as { format: sysctl, path: etc/sysctl.d/60-keepalive.conf }", "type": "object", "additionalProperties": false, "required": ["format", "path"], "properties": { "format": { "description": "sysctl: a sysctl.d fragment. script: a POSIX shell script that applies the values now. json: the values and their arithmetic.", "title": "sysctl, script or json", "enum": ["sysctl", "script", "json"], "examples": ["sysctl"] }, "path": { "description": "Where it is written, relative to this file (or to `--out`), and never outside of that.", "title": "a relative path without ..", "type": "string", "pattern": "^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\u0000-\\u001f]+$", "examples": ["etc/sysctl.d/60-keepalive.conf"] } } }, "examples": [[{ "format": "sysctl", "path": "etc/sysctl.d/60-keepalive.conf" }]] }, "rules": { "description": "Levels of rules that differ from their own.", "type": "object", "propertyNames": { "$ref": "#/$defs/ruleId" }, "additionalProperties": { "description": "off: not reported. warn: reported. error: reported, and a failure.", "title": "off, warn or error", "enum": ["off", "warn", "error"], "examples": ["off"] }, "examples": [{ "no-loss-margin": "off" }], "title": "levels such as { no-loss-margin: off }" } }, "$defs": { "duration": { "title": 'a duration above 0, such as 60, "60s", "5m" or "1h30m"', "type": ["integer", "string"], "minimum": 1, "maximum": 8589934, "pattern": "^(?=.*[1-9])(?=.)(?:\\d+|(?:\\d+d)?(?:\\d+h)?(?:\\d+m(?:in)?)?(?:\\d+s(?:ec)?)?)$" }, "durationOrZero": { "title": 'a duration such as 60, "60s", "5m" or "1h30m"', "type": ["integer", "string"], "minimum": 0, "maximum": 8589934, "pattern": "^(?=.)(?:\\d+|(?:\\d+d)?(?:\\d+h)?(?:\\d+m(?:in)?)?(?:\\d+s(?:ec)?)?)$" }, "catalogueId": { "title": "a middlebox of the catalogue", "enum": ["aws-nlb-tcp", "aws-nlb-tls", "aws-alb", "aws-classic-elb", "aws-nat-gateway", "aws-gwlb", "aws-sg-conntrack", "aws-sg-conntrack-nitro-v6", "aws-network-firewall", "aws-privatelink", "aws-global-accelerator", "azure-lb-rule", "azure-lb-outbound-rule", "azure-nat-gateway", "azure-firewall-north-south", "azure-firewall-east-west", "gcp-vpc-firewall", "gcp-cloud-nat", "gcp-internal-passthrough-nlb", "gcp-external-passthrough-nlb", "gcp-alb-backend", "paloalto-panos", "fortinet-fortigate", "juniper-srx", "juniper-srx-http", "cisco-asa", "mikrotik-routeros", "openwrt-conntrack", "calico-ebpf", "cilium-ct", "kube-proxy-conntrack", "openbsd-pf", "pfsense-freebsd-pf", "cisco-ios-nat", "checkpoint", "sonicwall", "sonicwall-legacy", "forcepoint-ngfw", "kaspersky-ngfw", "f5-fastl4", "f5-tcp-profile", "ipvs", "kube-proxy-ipvs", "docker-swarm-vip", "linux-nf-conntrack", "rfc5382-min", "nsx-edge-firewall", "nsx-dfw", "netscaler-tcp", "oci-nlb-tcp", "oci-lb-tcp", "alibaba-clb-tcp", "alibaba-gwlb", "huawei-elb-tcp", "ucloud-clb", "tencent-clb-tcp", "ngrok-tcp", "miget-edge", "ingress-nginx-stream", "nginx-stream", "nginx-http-proxy", "envoy-tcp-proxy", "envoy-http", "envoy-tcp-upstream-pool", "istio-sidecar", "aws-ecs-service-connect", "haproxy", "docker-desktop-vpnkit", "cisco-ftd", "traefik-http", "traefik-tcp", "watchguard-fireware", "sophos-firewall", "aws-api-gateway", "ovs-userspace-conntrack", "nsx-gateway-firewall", "gcp-proxy-network-lb", "fortinet-hyperscale-cgn-eif", "fortinet-fortiadc", "juniper-ssr", "juniper-services-interface", "netgate-tnsr", "vasexperts-stingray-cgnat", "ibm-classic-load-balancer", "ibm-vpc-alb", "hetzner-cloud-lb-http"] }, "ruleId": { "title": "the id of a rule", "enum": ["byte-order-mark", "containers-do-not-inherit", "detection-outlasts-middlebox", "detection-too-slow", "drift", "duplicate-assignment", "first-probe-late-for-common-middleboxes", "first-probe-too-late", "incomplete-trio", "invalid-value", "keepalive-defeated", "keepalive-not-set", "malformed-line", "misread-value", "no-loss-margin", "outage-kills-connections", "own-conntrack-too-short", "probe-load", "probe-may-be-late", "probes-do-not-cross", "repeated-assignment", "retransmission-outlasts-detection", "short-outage-kills", "suspicious-unit", "unknown-parameter", "zero-time"] }, "middlebox": { "title": "a middlebox: a name of the catalogue, { use, idleTimeout } or { name, idleTimeout }", "type": ["string", "object"], "if": { "type": "string" }, "then": { "$ref": "#/$defs/catalogueId" }, "else": { "if": { "type": "object", "properties": { "use": true }, "required": ["use"] }, "then": { "type": "object", "additionalProperties": false, "required": ["use"], "properties": { "use": { "description": "A middlebox of the catalogue.", "$ref": "#/$defs/catalogueId", "examples": ["azure-lb-rule"] }, "idleTimeout": { "description": "The idle timeout that is configured there, in seconds, instead of the catalogue's (above 0).", "$ref": "#/$defs/duration", "examples": ["15m"] } }, "title": "{ use, idleTimeout }" }, "else": { "type": "object", "additionalProperties": false, "required": ["name", "idleTimeout"], "properties": { "name": { "description": "A name of your own, as it stands in messages.", "title": "a name", "type": "string", "pattern": "^[^\\u0000-\\u001f]+$", "examples": ["office-firewall"] }, "idleTimeout": { "description": "After so many seconds without a packet it forgets a flow (above 0).", "$ref": "#/$defs/duration", "examples": ["30m"] }, "countsKeepalive": { "description": "Whether a keepalive probe restarts the idle timeout; false for terminating proxies.", "title": "true or false", "type": "boolean", "default": true, "examples": [false] } }, "title": "{ name, idleTimeout, countsKeepalive }" } } } } };
    schema32 = { "title": 'a duration such as 60, "60s", "5m" or "1h30m"', "type": ["integer", "string"], "minimum": 0, "maximum": 8589934, "pattern": "^(?=.)(?:\\d+|(?:\\d+d)?(?:\\d+h)?(?:\\d+m(?:in)?)?(?:\\d+s(?:ec)?)?)$" };
    schema37 = { "title": 'a duration above 0, such as 60, "60s", "5m" or "1h30m"', "type": ["integer", "string"], "minimum": 1, "maximum": 8589934, "pattern": "^(?=.*[1-9])(?=.)(?:\\d+|(?:\\d+d)?(?:\\d+h)?(?:\\d+m(?:in)?)?(?:\\d+s(?:ec)?)?)$" };
    schema41 = { "title": "the id of a rule", "enum": ["byte-order-mark", "containers-do-not-inherit", "detection-outlasts-middlebox", "detection-too-slow", "drift", "duplicate-assignment", "first-probe-late-for-common-middleboxes", "first-probe-too-late", "incomplete-trio", "invalid-value", "keepalive-defeated", "keepalive-not-set", "malformed-line", "misread-value", "no-loss-margin", "outage-kills-connections", "own-conntrack-too-short", "probe-load", "probe-may-be-late", "probes-do-not-cross", "repeated-assignment", "retransmission-outlasts-detection", "short-outage-kills", "suspicious-unit", "unknown-parameter", "zero-time"] };
    func1 = Object.prototype.hasOwnProperty;
    pattern4 = new RegExp("^(?=.)(?:\\d+|(?:\\d+d)?(?:\\d+h)?(?:\\d+m(?:in)?)?(?:\\d+s(?:ec)?)?)$", "u");
    pattern6 = new RegExp("^(?=.*[1-9])(?=.)(?:\\d+|(?:\\d+d)?(?:\\d+h)?(?:\\d+m(?:in)?)?(?:\\d+s(?:ec)?)?)$", "u");
    pattern11 = new RegExp(".", "u");
    pattern12 = new RegExp("^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\u0000-\\u001f]+$", "u");
    schema34 = { "title": "a middlebox: a name of the catalogue, { use, idleTimeout } or { name, idleTimeout }", "type": ["string", "object"], "if": { "type": "string" }, "then": { "$ref": "#/$defs/catalogueId" }, "else": { "if": { "type": "object", "properties": { "use": true }, "required": ["use"] }, "then": { "type": "object", "additionalProperties": false, "required": ["use"], "properties": { "use": { "description": "A middlebox of the catalogue.", "$ref": "#/$defs/catalogueId", "examples": ["azure-lb-rule"] }, "idleTimeout": { "description": "The idle timeout that is configured there, in seconds, instead of the catalogue's (above 0).", "$ref": "#/$defs/duration", "examples": ["15m"] } }, "title": "{ use, idleTimeout }" }, "else": { "type": "object", "additionalProperties": false, "required": ["name", "idleTimeout"], "properties": { "name": { "description": "A name of your own, as it stands in messages.", "title": "a name", "type": "string", "pattern": "^[^\\u0000-\\u001f]+$", "examples": ["office-firewall"] }, "idleTimeout": { "description": "After so many seconds without a packet it forgets a flow (above 0).", "$ref": "#/$defs/duration", "examples": ["30m"] }, "countsKeepalive": { "description": "Whether a keepalive probe restarts the idle timeout; false for terminating proxies.", "title": "true or false", "type": "boolean", "default": true, "examples": [false] } }, "title": "{ name, idleTimeout, countsKeepalive }" } } };
    schema35 = { "title": "a middlebox of the catalogue", "enum": ["aws-nlb-tcp", "aws-nlb-tls", "aws-alb", "aws-classic-elb", "aws-nat-gateway", "aws-gwlb", "aws-sg-conntrack", "aws-sg-conntrack-nitro-v6", "aws-network-firewall", "aws-privatelink", "aws-global-accelerator", "azure-lb-rule", "azure-lb-outbound-rule", "azure-nat-gateway", "azure-firewall-north-south", "azure-firewall-east-west", "gcp-vpc-firewall", "gcp-cloud-nat", "gcp-internal-passthrough-nlb", "gcp-external-passthrough-nlb", "gcp-alb-backend", "paloalto-panos", "fortinet-fortigate", "juniper-srx", "juniper-srx-http", "cisco-asa", "mikrotik-routeros", "openwrt-conntrack", "calico-ebpf", "cilium-ct", "kube-proxy-conntrack", "openbsd-pf", "pfsense-freebsd-pf", "cisco-ios-nat", "checkpoint", "sonicwall", "sonicwall-legacy", "forcepoint-ngfw", "kaspersky-ngfw", "f5-fastl4", "f5-tcp-profile", "ipvs", "kube-proxy-ipvs", "docker-swarm-vip", "linux-nf-conntrack", "rfc5382-min", "nsx-edge-firewall", "nsx-dfw", "netscaler-tcp", "oci-nlb-tcp", "oci-lb-tcp", "alibaba-clb-tcp", "alibaba-gwlb", "huawei-elb-tcp", "ucloud-clb", "tencent-clb-tcp", "ngrok-tcp", "miget-edge", "ingress-nginx-stream", "nginx-stream", "nginx-http-proxy", "envoy-tcp-proxy", "envoy-http", "envoy-tcp-upstream-pool", "istio-sidecar", "aws-ecs-service-connect", "haproxy", "docker-desktop-vpnkit", "cisco-ftd", "traefik-http", "traefik-tcp", "watchguard-fireware", "sophos-firewall", "aws-api-gateway", "ovs-userspace-conntrack", "nsx-gateway-firewall", "gcp-proxy-network-lb", "fortinet-hyperscale-cgn-eif", "fortinet-fortiadc", "juniper-ssr", "juniper-services-interface", "netgate-tnsr", "vasexperts-stingray-cgnat", "ibm-classic-load-balancer", "ibm-vpc-alb", "hetzner-cloud-lb-http"] };
    pattern7 = new RegExp("^[^\\u0000-\\u001f]+$", "u");
    validate21.evaluated = { "dynamicProps": true, "dynamicItems": false };
    validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  }
});

// src/model/validate.ts
function validateModel(value) {
  if (!validate_generated_default(value)) return { faults: firstOfEachPlace((validate_generated_default.errors ?? []).flatMap((error) => faultOf(error, value))) };
  const source = value;
  const faults = [...missingTimeouts(source), ...longDurations(source)];
  return faults.length > 0 ? { faults } : { source };
}
function firstOfEachPlace(faults) {
  const places = new Map(faults.toReversed().map((fault) => [fault.at.join("/"), fault]));
  return faults.filter((fault) => places.get(fault.at.join("/")) === fault);
}
function faultOf(error, value) {
  const { keyword, params, propertyName } = error;
  const at = pathOf(error.instancePath);
  if (keyword === "if" || keyword === "propertyNames") return [];
  if (propertyName !== void 0) return [{ at: [...at, propertyName], key: true, message: unknown(`there is no rule ${propertyName}`, propertyName, allowed(error)) }];
  if (keyword === "additionalProperties") {
    const name = String(params["additionalProperty"]);
    return [{ at: [...at, name], key: true, message: unknown("there is no such property", name, siblings(error)) }];
  }
  if (keyword === "required") return [{ at, key: false, message: `expected a property ${String(params["missingProperty"])}` }];
  const found = at.reduce((inner, step) => inner[step], value);
  const isCatalogueId = keyword === "enum" && error.schemaPath.includes("catalogueId") && typeof found === "string";
  if (isCatalogueId) return [{ at, key: false, message: unknown(`there is no middlebox ${found} in the catalogue`, found, allowed(error)) }];
  return [{ at, key: false, message: `expected ${titleOf(error)}, got ${shown(found)}` }];
}
function pathOf(pointer) {
  const steps = pointer.split("/").slice(1);
  return steps.map((step) => /^\d+$/.test(step) ? Number(step) : step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function allowed({ params }) {
  return params["allowedValues"] ?? [];
}
function schemaAt({ schemaPath, instancePath }) {
  const steps = schemaPath.split("/").slice(1, -1);
  const inlined = instancePath.startsWith("/middleboxes/") && !/^#\/(?:properties|\$defs)\//.test(schemaPath);
  const start = inlined ? keepalive_schema_default.$defs.middlebox : keepalive_schema_default;
  return steps.reduce((inner, step) => inner?.[step], start);
}
function titleOf(error) {
  const title = schemaAt(error)?.["title"];
  return typeof title === "string" ? title : "another value";
}
function siblings(error) {
  return Object.keys(schemaAt(error)?.["properties"] ?? {});
}
function unknown(what, name, names) {
  const containing = names.filter((each) => name.length > 2 && each.includes(name.toLowerCase())).slice(0, 3);
  const likely = nearest(name, names, Math.max(1, editsFor(name))) ?? containing[0];
  const few = names.length > 0 && names.length <= 8 ? `; expected ${names.join(", ")}` : "";
  return likely === void 0 ? `${what}${few}` : `${what}; did you mean ${containing.length > 1 ? containing.join(", ") : likely}?`;
}
function shown(value) {
  const text = JSON.stringify(value);
  return text === void 0 ? "nothing" : text.length > 60 ? `${text.slice(0, 60)}...` : text;
}
function* missingTimeouts({ middleboxes = [] }) {
  for (const [index, box] of middleboxes.entries()) {
    const id = typeof box === "string" ? box : "use" in box ? box.use : void 0;
    const given = typeof box === "object" && box.idleTimeout !== void 0;
    if (id === void 0 || given || catalogueEntry(id)?.idleTimeout != null) continue;
    yield { at: ["middleboxes", index], key: false, message: `${id} has no idle timeout of its own; write { use: ${id}, idleTimeout: 1h } with the one that is configured there` };
  }
}
function* longDurations({ keepalive = {}, requirements = {}, middleboxes = [] }) {
  const durations = [
    [["keepalive", "time"], keepalive.time],
    [["keepalive", "intvl"], keepalive.intvl],
    [["requirements", "detectWithin"], requirements.detectWithin],
    [["requirements", "surviveOutage"], requirements.surviveOutage],
    ...middleboxes.map((box, index) => [["middleboxes", index, "idleTimeout"], typeof box === "object" ? box.idleTimeout : void 0])
  ];
  for (const [at, value] of durations) {
    if (typeof value !== "string" || (parseDuration(value) ?? Infinity) <= LONGEST5) continue;
    yield { at, key: false, message: `expected a duration of at most ${LONGEST5} seconds, got ${shown(value)}` };
  }
}
var LONGEST5;
var init_validate = __esm({
  "src/model/validate.ts"() {
    "use strict";
    init_keepalive_schema();
    init_nearest();
    init_catalogue2();
    init_duration();
    init_validate_generated();
    LONGEST5 = 8589934;
  }
});

// src/model/read.ts
function readModel(bytes) {
  const { text, bom, encoding } = decode(bytes);
  const lines = new import_yaml.LineCounter();
  const faultAt = (offset, where, message) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col), where, message };
  };
  if (encoding !== "utf-8") return { faults: [faultAt(0, "", "is not UTF-8")] };
  if (nestsTooDeep(text)) return { faults: [faultAt(0, "", "is nested too deeply to be a model")] };
  const document = (0, import_yaml.parseDocument)(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, stringKeys: true });
  const broken = [...document.errors, ...document.warnings];
  if (broken.length > 0) return { faults: broken.map((error) => faultAt(error.pos[0], "", wordsFor(error))) };
  const value = valueOf(document);
  if ("fault" in value) return { faults: [faultAt(0, "", value.fault)] };
  const spanOf = (path11, part = "value") => spanIn(document, path11, part);
  const result = validateModel(value.value);
  if ("source" in result) return { model: withPlaces(buildModel(result.source), spanOf), text, bom, spanOf };
  const faults = result.faults.map((fault) => faultAt(nearestSpan(spanOf, fault.at, fault.key ? "key" : "value").start, nameOf(fault.at), fault.message));
  return { faults: faults.sort((a, b) => a.line - b.line || a.column - b.column) };
}
function nestsTooDeep(text) {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket === "[" || bracket === "{" ? 1 : -1));
    if (depth > DEEPEST) return true;
  }
  return new RegExp(`^ *(?:[-?:] +){${DEEPEST}}|^ {${DEEPEST * 4}}`, "m").test(text);
}
function valueOf(document) {
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return { fault: `has aliases that cannot be followed (${firstLine(error.message)})` };
  }
}
function wordsFor({ code, message }) {
  if (code === "MULTIPLE_DOCS") return "holds a second document; a model is a single one";
  if (code === "DUPLICATE_KEY") return "this property is there twice";
  return firstLine(message);
}
function firstLine(message) {
  return message.split("\n")[0] ?? "";
}
function spanIn(document, path11, part) {
  const node = part === "value" ? document.getIn(path11, true) : keyNode(document.getIn(path11.slice(0, -1), true), path11.at(-1));
  const range2 = node?.range;
  return range2 ? { start: range2[0], end: range2[1] } : void 0;
}
function keyNode(map, key) {
  return (0, import_yaml.isMap)(map) ? map.items.find((pair) => (0, import_yaml.isScalar)(pair.key) && pair.key.value === key)?.key : void 0;
}
function nearestSpan(spanOf, at, part = "value") {
  const own = spanOf(at, part);
  if (own) return own;
  return at.length === 0 ? { start: 0, end: 0 } : nearestSpan(spanOf, at.slice(0, -1));
}
function withPlaces(model, spanOf) {
  return { ...model, middleboxes: model.middleboxes.map((box, i) => ({ ...box, at: nearestSpan(spanOf, ["middleboxes", i]) })) };
}
function nameOf(path11) {
  return path11.map((step, i) => typeof step === "number" ? `[${step}]` : i === 0 ? step : `.${step}`).join("");
}
var import_yaml, DEEPEST;
var init_read2 = __esm({
  "src/model/read.ts"() {
    "use strict";
    import_yaml = __toESM(require_dist(), 1);
    init_text();
    init_build();
    init_validate();
    DEEPEST = 100;
  }
});

// src/model/settings.ts
function settingsOf({ keepalive, retries2 }) {
  const values = { ...keepalive, ...retries2 !== null && { retries2 } };
  return MODEL_PARAMETERS.flatMap((parameter) => values[parameter] === void 0 ? [] : { parameter, value: values[parameter] });
}
var MODEL_PARAMETERS;
var init_settings = __esm({
  "src/model/settings.ts"() {
    "use strict";
    MODEL_PARAMETERS = ["time", "intvl", "probes", "retries2"];
  }
});

// src/model/document.ts
function modelScope(path11, read2) {
  const { model, text, bom } = read2;
  const assignments = settingsOf(model).map(({ parameter, value }) => assignmentOf2(parameter, value, read2));
  const inOrder = assignments.toSorted((a, b) => a.start - b.start);
  const document = { path: path11, carrier: "model", text, bom, encoding: "utf-8", unremarkable: false, nodes: inOrder, assignments: inOrder };
  const effective = kernelDefaults();
  for (const assignment of assignments) {
    const { parameter, read: number } = assignment.targets[0];
    if (number.type === "number") effective[parameter] = { value: number.value, from: { document, assignment }, refused: null };
  }
  return { kind: "model", loader: model.loader, documents: [document], effective };
}
function assignmentOf2(parameter, value, { text, spanOf }) {
  const path11 = PATHS[parameter];
  const [key, at] = [nearestSpan(spanOf, path11, "key"), nearestSpan(spanOf, path11)];
  const content = { start: Math.min(key.start, at.start), end: Math.max(key.end, at.end) };
  return {
    type: "assignment",
    ...content,
    content,
    key: { ...key, written: path11.join("."), dotted: PARAMETERS[parameter].key, glob: false, templated: false },
    value: { ...at, raw: text.slice(at.start, at.end) },
    targets: [{ parameter, read: { type: "number", value, base: 10, end: at.end - at.start }, conditional: false }],
    ignoreFailure: false
  };
}
var PATHS;
var init_document = __esm({
  "src/model/document.ts"() {
    "use strict";
    init_scope();
    init_parameters();
    init_read2();
    init_settings();
    PATHS = {
      time: ["keepalive", "time"],
      intvl: ["keepalive", "intvl"],
      probes: ["keepalive", "probes"],
      retries2: ["retransmission", "retries2"]
    };
  }
});

// src/node/load-model.ts
var load_model_exports = {};
__export(load_model_exports, {
  loadModel: () => loadModel
});
function loadModel(file, cwd, buffer) {
  const shown3 = displayPath(file, cwd);
  let bytes = buffer;
  if (bytes === void 0) {
    const problem = notReadable(file, cwd);
    if (problem) return { problems: [problem] };
    try {
      bytes = (0, import_node_fs6.readFileSync)(file);
    } catch (error) {
      return { problems: [problemOf(shown3, error)] };
    }
  }
  const read2 = readModel(bytes);
  if ("faults" in read2) return { problems: read2.faults.map((fault) => problemOfFault(shown3, fault)) };
  return { ...read2, path: file, scope: modelScope(shown3, read2) };
}
function problemOfFault(shown3, { line, column, where, message }) {
  return { path: `${shown3}:${line}:${column}`, message: where === "" ? message : `${where}: ${message}`, absent: false };
}
var import_node_fs6;
var init_load_model = __esm({
  "src/node/load-model.ts"() {
    "use strict";
    import_node_fs6 = require("node:fs");
    init_document();
    init_read2();
    init_problem();
    init_read();
  }
});

// src/render/arithmetic.ts
function arithmeticOf({ keepalive, retries2, middleboxes, requirements }) {
  const defaults = TRIO.filter((id) => keepalive[id] === void 0);
  const valueOf3 = (id) => keepalive[id] ?? PARAMETERS[id].default;
  const trio = { time: valueOf3("time"), intvl: valueOf3("intvl"), probes: valueOf3("probes") };
  const lost = requirements.surviveLostProbes;
  const retries = retries2 ?? PARAMETERS.retries2.default;
  return {
    trio,
    defaults,
    works: trio.time >= 0 && trio.intvl > 0 && trio.probes > 0,
    firstProbe: trio.time,
    period: probePeriod(trio),
    detection: detection(trio),
    worstDetection: worstDetection(trio),
    survivedOutage: survivedOutage(trio),
    path: middleboxes.map((box) => onPath(box, trio, lost)),
    retransmission: { retries2: retries, ...retransmission(retries) }
  };
}
function onPath(box, trio, lost) {
  const latestWithLoss = worstSilence(trio, lost);
  return {
    box,
    verdict: box.countsKeepalive === false ? null : pathVerdict(trio, box.idleTimeout, lost),
    latest: worstSilence(trio, 0),
    latestWithLoss,
    margin: box.idleTimeout - latestWithLoss
  };
}
var init_arithmetic = __esm({
  "src/render/arithmetic.ts"() {
    "use strict";
    init_parameters();
    init_timing();
    init_path();
  }
});

// src/render/json.ts
function renderJson(model) {
  const { works, firstProbe: firstProbe2, period, detection: detection2, worstDetection: worstDetection2, survivedOutage: survivedOutage2, path: path11, retransmission: retransmission2 } = arithmeticOf(model);
  const output = {
    schemaVersion: 1,
    sysctl: Object.fromEntries(settingsOf(model).map(({ parameter, value }) => [PARAMETERS[parameter].key, value])),
    appliesTo: model.appliesTo,
    timing: works ? { firstProbe: firstProbe2, period, detection: detection2, worstDetection: exact(worstDetection2), survivedOutage: survivedOutage2 } : null,
    middleboxes: works ? path11.map(onPath2) : [],
    retransmission: { retries2: retransmission2.retries2, least: exact(retransmission2.least), most: exact(retransmission2.most) }
  };
  return `${JSON.stringify(output, null, 2)}
`;
}
function onPath2({ box, verdict, latest, latestWithLoss, margin }) {
  const { name, idleTimeout, countsKeepalive } = box;
  const probes = verdict === null ? null : { latest: exact(latest), latestWithLoss: exact(latestWithLoss), margin: exact(margin), verdict };
  return { name, idleTimeout, countsKeepalive, probes };
}
function exact(seconds3) {
  return Math.round(seconds3 * 1e3) / 1e3;
}
var init_json = __esm({
  "src/render/json.ts"() {
    "use strict";
    init_parameters();
    init_settings();
    init_arithmetic();
  }
});

// src/render/name.ts
function plainName(name) {
  const plain = Array.from(name.normalize("NFC")).slice(0, LONGEST7).join("");
  return plain.replaceAll(/[^\p{L}\p{M}\p{N} ._:/()+,-]/gu, "_").trim() || "_";
}
var LONGEST7;
var init_name = __esm({
  "src/render/name.ts"() {
    "use strict";
    LONGEST7 = 60;
  }
});

// src/render/comments.ts
function commentsOf(model, from) {
  const arithmetic = arithmeticOf(model);
  return [
    `Rendered by keepalint from ${plainName(from)}: edit that file, then run keepalint render --write.`,
    "",
    "These values act only on sockets with SO_KEEPALIVE. A connection that is idle already feels a lower",
    "time only when its old timer fires.",
    ...model.appliesTo === "containers" ? ["A container with a network namespace of its own does not inherit the host's values."] : [],
    "",
    ...arithmetic.works ? explained(model, arithmetic) : [`With these values keepalive does not work: keepalint lint ${plainName(from)} says why.`]
  ];
}
function explained(model, arithmetic) {
  return [...defaultsOf(arithmetic), firstProbe(arithmetic), silentPeer(model, arithmetic), outage(model, arithmetic), ...load(model, arithmetic), ...arithmetic.path.map((each) => middlebox2(each, model)), dataInFlight(model, arithmetic)];
}
function defaultsOf({ defaults }) {
  if (defaults.length === 0) return [];
  return [`Left at the kernel default: ${defaults.map((id) => `${PARAMETERS[id].name} = ${PARAMETERS[id].default}`).join(", ")}.`];
}
function firstProbe({ firstProbe: first, period }) {
  const start = first === 0 ? "at once" : `${seconds2(first)} after the last segment received`;
  return `First probe: ${start}, then every ${seconds2(period)} while the peer answers.`;
}
function silentPeer({ requirements: { detectWithin } }, { trio, detection: detection2, worstDetection: worstDetection2 }) {
  const { time, intvl, probes } = trio;
  const required = detectWithin === null ? "" : `; required: within ${detectWithin} s`;
  return `Silent peer: given up after ${time} + ${intvl} * ${probes} = ${seconds2(detection2)}, at worst after ${rounded(worstDetection2)} s (timers fire up to 12.7 % late)${required}.`;
}
function outage({ requirements: { surviveOutage } }, { trio: { intvl, probes }, survivedOutage: survivedOutage2 }) {
  const required = surviveOutage === null ? "" : `; required: ${surviveOutage} s`;
  return `Outage of the path: one shorter than (${probes} - 1) * ${intvl} = ${survivedOutage2} s kills no idle connection${required}.`;
}
function load({ requirements: { connections, maxProbesPerSecond } }, { period }) {
  if (connections === null) return [];
  const most = maxProbesPerSecond === null ? "" : `; allowed: ${maxProbesPerSecond}`;
  return [`Load: ${connections} idle connections are at most ${rounded(connections / period)} probes a second${most}.`];
}
function middlebox2({ box, verdict, latest, latestWithLoss, margin }, { requirements: { surviveLostProbes: lost } }) {
  const name = `Middlebox ${plainName(box.name)}`;
  if (verdict === null) return `${name}: a proxy or the like, which closes a connection after ${box.idleTimeout} s without data; probes do not count there.`;
  const doubt = [...box.countsKeepalive === null ? ["if it counts probes, which is not known"] : [], ...box.recalled ? ["its idle timeout is from memory"] : []];
  const forgets = `${name}${doubt.length === 0 ? "" : ` (${doubt.join("; ")})`}: forgets an idle flow after ${box.idleTimeout} s; a probe comes within ${rounded(latest)} s`;
  if (verdict === "lost" || verdict === "at-risk") return `${forgets}, which is too late.`;
  const withLoss = lost === 0 ? "" : `, with ${lost === 1 ? "1 lost" : `${lost} lost in a row`} within ${rounded(latestWithLoss)} s`;
  if (verdict === "kept") return `${forgets}${withLoss}: ${Math.floor(margin * 10) / 10} s to spare.`;
  return `${forgets}${withLoss}, which ${margin > 0 ? "is more probes than there are" : "is too late"}.`;
}
function dataInFlight({ retries2 }, { retransmission: { least, most } }) {
  if (retries2 === null) return `Data in flight: keepalive is silent then, and tcp_retries2 decides (kernel default ${PARAMETERS.retries2.default}: ${rounded(least)} s or more).`;
  return `Data in flight: keepalive is silent then; tcp_retries2 = ${retries2} drops the connection after ${rounded(least)} to ${rounded(most)} s.`;
}
function seconds2(count) {
  return count < 120 ? `${count} s` : `${count} s (${formatDuration(count)})`;
}
var init_comments = __esm({
  "src/render/comments.ts"() {
    "use strict";
    init_parameters();
    init_duration();
    init_arithmetic();
    init_name();
  }
});

// src/render/script.ts
function renderScript(model, from) {
  const comments = ["Applies the values now, in this network namespace; they are gone after the next boot.", ...commentsOf(model, from)];
  const values = settingsOf(model).map(({ parameter, value }) => `apply ${PARAMETERS[parameter].key} ${value}`);
  return ["#!/bin/sh", ...comments.map((line) => `# ${line}`.trimEnd()), ...APPLY.trimEnd().split("\n"), "", ...values, ""].join("\n");
}
var APPLY;
var init_script = __esm({
  "src/render/script.ts"() {
    "use strict";
    init_parameters();
    init_settings();
    init_comments();
    APPLY = `
set -u
# Where sysctl(8) is, which the PATH of a plain user may lack.
PATH=\${PATH-}:/usr/sbin:/sbin
export PATH

# KEY=OLD of what was changed, the latest first.
changed=

holds() {
  test "$(sysctl -n "$1" 2>/dev/null)" = "$2"
}

give_up() {
  trap '' HUP INT TERM
  outcome='nothing is changed'
  printf 'keepalive: %s\\n' "$1" >&2
  for pair in $changed; do
    holds "\${pair%%=*}" "\${pair#*=}" || sysctl -w "$pair" >/dev/null 2>&1
    holds "\${pair%%=*}" "\${pair#*=}" || outcome="could not put back $pair; set it by hand"
  done
  printf 'keepalive: %s\\n' "$outcome" >&2
  exit 1
}

apply() {
  old=$(sysctl -n "$1") || give_up "cannot read $1"
  test "$old" = "$2" && return
  changed="$1=$old $changed"
  message=$(sysctl -w "$1=$2" 2>&1 >/dev/null)
  holds "$1" "$2" || give_up "$1 = $2 was refused\${message:+: $message}"
}

trap 'give_up "interrupted"' HUP INT TERM
`;
  }
});

// src/render/sysctl.ts
function renderSysctl(model, from) {
  const comments = commentsOf(model, from).map((line) => `# ${line}`.trimEnd());
  const values = settingsOf(model).map(({ parameter, value }) => `${PARAMETERS[parameter].key} = ${value}`);
  return [...comments, "", ...values, ""].join("\n");
}
var init_sysctl = __esm({
  "src/render/sysctl.ts"() {
    "use strict";
    init_parameters();
    init_settings();
    init_comments();
  }
});

// src/render/render.ts
var render_exports = {};
__export(render_exports, {
  render: () => render
});
function render(model, format, from = "keepalive.yaml") {
  return FORMATS[format](model, from);
}
var FORMATS;
var init_render = __esm({
  "src/render/render.ts"() {
    "use strict";
    init_json();
    init_script();
    init_sysctl();
    FORMATS = {
      sysctl: renderSysctl,
      script: renderScript,
      json: renderJson
    };
  }
});

// src/cli/main.ts
init_nearest();

// src/cli/help.ts
var HELP = `keepalint: finds what is wrong with the TCP keepalive settings of a Linux host

Usage: keepalint <command> [options]

Commands:
  lint [paths...]   is anything in these sysctl files wrong, risky or without effect?

Options:
  -h, --help        this text; keepalint lint --help for the command's own
  -V, --version     print the version

Examples:
  keepalint lint
  keepalint lint --middlebox aws-nlb-tcp /etc/sysctl.d/60-keepalive.conf
`;
var LINT_HELP = `Usage: keepalint lint [options] [paths...]

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
`;

// src/node/listing.ts
var import_node_fs = require("node:fs");
function newListing() {
  const listed3 = /* @__PURE__ */ new Map();
  return {
    of: (directory) => {
      let entries = listed3.get(directory);
      if (entries === void 0) listed3.set(directory, entries = (0, import_node_fs.readdirSync)(directory, { withFileTypes: true }));
      return entries;
    },
    known: (directory) => listed3.get(directory)
  };
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
function compareBytes(a, b) {
  if (/[\ud800-\uffff]/.test(a) && /[\ud800-\uffff]/.test(b)) {
    const [x, y] = [encoder.encode(a), encoder.encode(b)];
    const at = x.findIndex((byte, index) => byte !== y[index]);
    return at < 0 ? x.length - y.length : x[at] - (y[at] ?? -1);
  }
  return a < b ? -1 : a > b ? 1 : 0;
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
  return [...byName.values()].sort((a, b) => compareBytes(a.name, b.name));
}
function hostOrder(dropIns, sysctlConf, loader) {
  if (loader === "busybox") return alpineOrder(dropIns, sysctlConf);
  if (loader === "procps") return [...dropInOrder(dropIns, loader), ...sysctlConf === null ? [] : [sysctlConf]];
  const linked = sysctlConf !== null && !dropIns.some(({ name, directory }) => name === SYSCTL_CONF_LINK && directory === 0);
  return dropInOrder(linked ? [...dropIns, { ...sysctlConf, directory: 0, name: SYSCTL_CONF_LINK }] : dropIns, loader);
}
function alpineOrder(dropIns, sysctlConf) {
  const inDirectory = (path11) => dropIns.filter(({ directory, name }) => DROP_IN_DIRECTORIES[directory] === path11 && isLoadedName(name, "busybox")).sort((a, b) => compareBytes(a.name, b.name));
  return [
    ...inDirectory("lib/sysctl.d"),
    ...inDirectory("usr/lib/sysctl.d"),
    ...inDirectory("etc/sysctl.d"),
    ...sysctlConf === null ? [] : [sysctlConf],
    ...inDirectory("run/sysctl.d")
  ];
}

// src/sysctl/resolve.ts
init_scope();
init_parameters();
init_template();
function resolveScope(kind, loader, documents) {
  const effective = kernelDefaults();
  LOADERS2[loader](documents, effective, kind);
  if (documents.some(mayMeanAnything)) {
    for (const id of PARAMETER_IDS) effective[id] = { ...effective[id], value: null };
  }
  return { kind, loader, documents, effective };
}
function mayMeanAnything(document) {
  if (document.unremarkable || !mayHoldTemplate(document.text)) return false;
  return document.nodes.some((node) => node.type === "assignment" && node.key.templated || node.type === "blank" && node.template === "output");
}
function write(placed, parameter, effective) {
  const { read: read2, conditional } = placed.assignment.targets.find((target) => target.parameter === parameter);
  if (conditional) {
    effective[parameter] = { value: null, from: placed, refused: null };
    return "written";
  }
  if (read2.type === "refused") {
    effective[parameter] = { ...effective[parameter], refused: placed };
    return "refused";
  }
  effective[parameter] = { value: read2.type === "number" ? read2.value : null, from: placed, refused: null };
  return "written";
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
function explicitParameters(entries, nameOf3) {
  const explicit = /* @__PURE__ */ new Set();
  for (const { node } of entries) {
    const parameter = parameterAt(nameOf3(node.key));
    if (parameter !== void 0) explicit.add(parameter);
  }
  return explicit;
}
function systemd(documents, effective) {
  const table = /* @__PURE__ */ new Map();
  for (const entry of entriesOf(documents)) {
    const { dotted } = entry.node.key;
    const before = table.get(dotted);
    if (before !== void 0 && rawOf(before.node) !== rawOf(entry.node)) table.delete(dotted);
    table.set(dotted, entry);
  }
  const explicit = explicitParameters(table.values(), ({ dotted }) => dotted);
  for (const { document, node } of table.values()) {
    if (node.type === "exclusion") continue;
    for (const { parameter } of node.targets) {
      if (!node.key.glob || !explicit.has(parameter)) write({ document, assignment: node }, parameter, effective);
    }
  }
}
function rawOf(node) {
  return node.type === "assignment" ? node.value.raw : null;
}
function procps(documents, effective) {
  const entries = entriesOf(documents);
  const explicit = explicitParameters(entries, ({ written }) => written.includes(".") ? written : written.replaceAll("/", "."));
  for (const { document, node } of entries) {
    if (node.type === "exclusion") continue;
    for (const { parameter } of node.targets) {
      if (!node.key.glob || !explicit.has(parameter)) write({ document, assignment: node }, parameter, effective);
    }
  }
}
function busybox(documents, effective, kind) {
  let ended = null;
  for (const { document, node } of entriesOf(documents)) {
    if (ended === "all" || ended === document || node.type === "exclusion" || writesNothing(node, document)) continue;
    for (const { parameter } of node.targets) {
      const outcome2 = write({ document, assignment: node }, parameter, effective);
      if (outcome2 === "refused") ended = kind === "host" ? document : "all";
    }
  }
}
function writesNothing({ value }, { text }) {
  return value.raw === "" || value.raw.startsWith("#") && text[value.start - 1] === "=";
}
var LOADERS2 = { systemd, procps, busybox };

// src/node/drop-ins.ts
var import_node_fs4 = require("node:fs");
var import_node_path3 = __toESM(require("node:path"), 1);

// src/node/link.ts
var import_node_fs2 = require("node:fs");
var import_node_path = __toESM(require("node:path"), 1);
var MOST_LINKS = 40;
function followLink(link, root) {
  let at = link;
  for (let links = 0; links <= MOST_LINKS; links++) {
    const stats = (0, import_node_fs2.lstatSync)(at, { throwIfNoEntry: false });
    if (stats === void 0) return null;
    if (!stats.isSymbolicLink()) return stats.isFile() ? import_node_fs2.realpathSync.native(at) : null;
    const target = (0, import_node_fs2.readlinkSync)(at);
    if (target === "/dev/null") return null;
    at = import_node_path.default.isAbsolute(target) ? import_node_path.default.join(root, target) : import_node_path.default.resolve(import_node_path.default.dirname(at), target);
  }
  throw Object.assign(new Error("too many links"), { code: "ELOOP" });
}
function withinRoot(root, below) {
  let at = root;
  for (const part of below.split("/")) {
    at = import_node_path.default.join(at, part);
    for (let links = 0; links <= MOST_LINKS && (0, import_node_fs2.lstatSync)(at, { throwIfNoEntry: false })?.isSymbolicLink() === true; links++) {
      const target = (0, import_node_fs2.readlinkSync)(at);
      at = import_node_path.default.isAbsolute(target) ? import_node_path.default.join(root, target) : import_node_path.default.resolve(import_node_path.default.dirname(at), target);
    }
  }
  return at;
}

// src/node/drop-ins.ts
init_problem();
init_read();
function dropInsOfHost(root, reading) {
  return DROP_IN_DIRECTORIES.flatMap((below, directory) => {
    const full = root === reading.literalRoot ? withinRoot(root, below) : import_node_path3.default.join(root, below);
    const merged2 = below === "lib/sysctl.d" && realPathOf(full) === realPathOf(import_node_path3.default.join(root, "usr", below));
    return merged2 ? [] : entriesOf2(full, directory, root, reading);
  });
}
function sysctlConfOf(root, reading) {
  const full = import_node_path3.default.join(root, SYSCTL_CONF);
  const stats = reading.buffers.has(full) ? "buffer" : (0, import_node_fs4.lstatSync)(full, { throwIfNoEntry: false });
  return stats === void 0 ? null : entryAt(full, import_node_path3.default.basename(full), 0, root, stats, reading);
}
function entriesOf2(directory, rank, root, reading) {
  const found = listed(directory, reading);
  const names = new Set(found.map(({ name }) => name));
  const unsaved = [...reading.buffers.keys()].filter((file) => import_node_path3.default.dirname(file) === directory && !names.has(import_node_path3.default.basename(file)));
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

// src/node/home.ts
var import_node_path4 = __toESM(require("node:path"), 1);
var TEMPLATE_SUFFIX = /\.conf\.(?:j2|jinja2?|erb|epp|tmpl|tpl|tera|in|mustache|hbs)$/;
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
  const ending = DROP_IN_ENDINGS.find((known4) => directory.endsWith(known4));
  if (ending !== void 0) return rootAbove(directory, ending);
  return import_node_path4.default.basename(directory) === "sysctl.d" ? { kind: "directory", directory, templates: false } : ALONE;
}
function homeFinder() {
  const known4 = /* @__PURE__ */ new Map();
  return (file) => {
    if (TEMPLATE_SUFFIX.test(file)) {
      const directory2 = import_node_path4.default.dirname(file);
      return import_node_path4.default.basename(directory2) === "sysctl.d" ? { kind: "directory", directory: directory2, templates: true } : ALONE;
    }
    if (file.endsWith(SYSCTL_CONF_ENDING)) return rootAbove(file, SYSCTL_CONF_ENDING);
    const directory = import_node_path4.default.dirname(file);
    let home = known4.get(directory);
    if (home === void 0) known4.set(directory, home = homeOfDirectory(directory));
    return home;
  };
}

// src/node/load.ts
init_read();
function* loadFiles(files, options) {
  const done = /* @__PURE__ */ new Set();
  for (const { home, members } of byHome(files)) {
    const reading = { ...options, loader: options.loaderOf(members[0]), literalRoot: options.root, documents: /* @__PURE__ */ new Map(), problems: [] };
    const household = home.kind === "file" ? void 0 : home.kind === "host" ? loadHost(home.root, options, reading) : loadDirectory(home, reading);
    const loaded = /* @__PURE__ */ new Map();
    for (const file of members) {
      const document = documentOf(file, household, reading);
      if (document === null || home.kind === "file" && done.has(document.path)) continue;
      loaded.set(document, { document, scope: household?.scope ?? resolveScope("file", reading.loader, [document]), file });
    }
    for (const document of loaded.keys()) done.add(document.path);
    yield { root: home.kind === "host" ? home.root : null, loaded: [...loaded.values()], problems: reading.problems };
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
  const known4 = household?.realPath(file);
  const problem = known4 === void 0 && !reading.buffers.has(file) ? notReadable(file, reading.cwd) : void 0;
  if (problem) {
    reading.problems.push(problem);
    return null;
  }
  if (known4 !== void 0 || reading.buffers.has(file)) return readDocument(known4 ?? file, reading);
  return readDocument(realPathOf(file), reading, "pipe");
}
function loadHost(root, { root: literalRoot }, reading) {
  const { loader } = reading;
  const dropIns = dropInsOfHost(root, reading);
  const sysctlConf = sysctlConfOf(root, reading);
  const onlyThroughLink = loader === "systemd" && root === literalRoot;
  const ordered = hostOrder(dropIns, onlyThroughLink ? null : sysctlConf, loader);
  return householdOfEntries("host", ordered, sysctlConf === null ? dropIns : [...dropIns, sysctlConf], reading);
}
function loadDirectory({ directory, templates }, reading) {
  const found = entriesOf2(directory, 0, "/", reading);
  const entries = templates ? found.map((entry) => ({ ...entry, name: renderedName(entry.name) })) : found;
  return householdOfEntries("directory", dropInOrder(entries, reading.loader), entries, reading);
}
function householdOfEntries(kind, ordered, all, reading) {
  const documents = ordered.flatMap(({ realPath }) => realPath === null ? [] : readDocument(realPath, reading) ?? []);
  return { scope: resolveScope(kind, reading.loader, documents), realPath: realPathFinder(all) };
}
function realPathFinder(entries) {
  let realPaths;
  return (file) => {
    realPaths ??= new Map(entries.map(({ path: path11, realPath }) => [path11, realPath]));
    return realPaths.get(file) ?? void 0;
  };
}
function filesOfHost(root, cwd, list) {
  const reading = { cwd, list, loader: "systemd", literalRoot: root, buffers: /* @__PURE__ */ new Map(), documents: /* @__PURE__ */ new Map(), problems: [] };
  const entries = [...dropInsOfHost(root, reading), sysctlConfOf(root, reading)];
  const files = entries.flatMap((entry) => entry?.realPath != null && entry.path.endsWith(".conf") ? entry.path : []);
  return { files, problems: reading.problems };
}

// src/report/json.ts
init_text();

// src/report/report.ts
function byFile(documents, diagnostics) {
  const found = /* @__PURE__ */ new Map();
  for (const diagnostic of diagnostics) {
    const ofDocument = found.get(diagnostic.document);
    if (ofDocument) ofDocument.push(diagnostic);
    else found.set(diagnostic.document, [diagnostic]);
  }
  return documents.map((document) => ({ path: document.path, diagnostics: found.get(document) ?? [] }));
}
function summarize(results) {
  const all = results.flatMap(({ diagnostics }) => diagnostics);
  const errors = all.filter(({ severity }) => severity === "error").length;
  return { files: results.length, errors, warnings: all.length - errors };
}
function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// src/report/json.ts
var json = (results, { cwd }) => {
  const output = { schemaVersion: 1, results: results.map((result) => resultOf(result, cwd)), summary: summarize(results) };
  return `${JSON.stringify(output, null, 2)}
`;
};
function resultOf(result, cwd) {
  const { path: path11, diagnostics } = result;
  const { errors, warnings } = summarize([result]);
  const fixable = (severity) => diagnostics.filter((each) => each.severity === severity && each.fix).length;
  return {
    filePath: relativeTo(cwd, path11),
    messages: diagnostics.map((diagnostic) => messageOf(diagnostic, cwd)),
    suppressedMessages: [],
    errorCount: errors,
    fatalErrorCount: 0,
    warningCount: warnings,
    fixableErrorCount: fixable("error"),
    fixableWarningCount: fixable("warn"),
    usedDeprecatedRules: []
  };
}
function messageOf({ ruleId, severity, message, data, document, at, url, fix, related }, cwd) {
  return {
    ruleId,
    severity: severity === "error" ? 2 : 1,
    message,
    ...rangeOf({ document, at }),
    ...fix && { fix: { range: [fix.start, fix.end], text: fix.text } },
    ...related.length > 0 && { related: related.map((place) => ({ filePath: relativeTo(cwd, place.document.path), ...rangeOf(place) })) },
    data,
    url
  };
}
function rangeOf({ document, at }) {
  const start = positionOf(document, at.start);
  const end = positionOf(document, at.end);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
function relativeTo(cwd, path11) {
  if (!path11.startsWith("/")) return path11;
  const from = cwd.split("/").filter((part) => part !== "");
  const to = path11.split("/").filter((part) => part !== "");
  const split = to.findIndex((part, i) => part !== from[i]);
  const shared = split < 0 ? to.length : split;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/") || ".";
}

// src/report/stylish.ts
init_text();

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
var CODES = { bold: [1, 22], red: [31, 39], yellow: [33, 39], dim: [2, 22], underline: [4, 24] };
var paintNot = (_, text) => text;
var paintAnsi = (style, text) => `\x1B[${CODES[style][0]}m${text}\x1B[${CODES[style][1]}m`;
var stylish = (results, { color }) => {
  const paint = color ? paintAnsi : paintNot;
  const files = results.filter(({ diagnostics }) => diagnostics.length > 0).map((result) => fileOf(result, paint));
  return files.length === 0 ? "" : `${files.join("")}${summaryOf(summarize(results), paint)}
`;
};
function fileOf({ path: path11, diagnostics }, paint) {
  return `${paint("underline", visible(path11))}
${byPlace(diagnostics).map((group) => groupOf(group, paint)).join("")}`;
}
function byPlace(diagnostics) {
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
function findingOf({ ruleId, severity, message, document, at, related, url }, paint) {
  const { line, column } = positionOf(document, at.start);
  const kind = severity === "error" ? paint("red", "error") : paint("yellow", "warning");
  return [
    `  ${paint("dim", `${line}:${column}`)}  ${kind}  ${visible(message)}  ${paint("dim", ruleId)}`,
    ...related.map((place) => paint("dim", `         also rests on ${placeOf(place)}`)),
    paint("dim", `         ${url}`)
  ];
}
function placeOf({ document, at }) {
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
function summaryOf({ files, errors, warnings }, paint) {
  const text = `${counted(errors, "error")} and ${counted(warnings, "warning")} in ${counted(files, "file")}`;
  return paint("bold", paint(errors > 0 ? "red" : "yellow", text));
}

// src/report/unix.ts
init_text();
var unix = (results) => results.flatMap(
  ({ diagnostics }) => diagnostics.map(({ document, at, message, severity, ruleId }) => {
    const { line, column } = positionOf(document, at.start);
    const kind = severity === "error" ? "error" : "warning";
    return `${visible(document.path)}:${line}:${column}: ${visible(message)} [${kind}/${ruleId}]
`;
  })
).join("");

// src/report/index.ts
var REPORTERS = { stylish, json, unix };

// src/cli/context.ts
var import_node_path6 = __toESM(require("node:path"), 1);

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

// src/node/find-model.ts
var import_node_fs5 = require("node:fs");
var import_node_path5 = __toESM(require("node:path"), 1);
var MODEL_NAMES = ["keepalive.yaml", "keepalive.yml", "keepalive.json"];
function isFile(file) {
  try {
    return (0, import_node_fs5.statSync)(file).isFile();
  } catch {
    return false;
  }
}
function isModelName(file) {
  return /\.(?:ya?ml|json)$/.test(file);
}
function modelAmong(names) {
  return MODEL_NAMES.find((name) => names.includes(name));
}
function modelFinder(list) {
  const known4 = /* @__PURE__ */ new Map();
  function isThere(directory, name) {
    return list.known(directory)?.some((entry) => entry.name === name) ?? (0, import_node_fs5.existsSync)(import_node_path5.default.join(directory, name));
  }
  function above(directory) {
    const parent = import_node_path5.default.dirname(directory);
    return parent === directory || isThere(directory, ".git") ? null : nearest2(parent);
  }
  function nearest2(directory) {
    let found = known4.get(directory);
    if (found === void 0) {
      const own = MODEL_NAMES.find((name) => isThere(directory, name) && isFile(import_node_path5.default.join(directory, name)));
      found = own === void 0 ? above(directory) : import_node_path5.default.join(directory, own);
      known4.set(directory, found);
    }
    return found;
  }
  return { nearest: nearest2, outer: (model) => above(import_node_path5.default.dirname(model)) };
}

// src/cli/context.ts
async function contextsOf(inputs, options, list, { cwd }) {
  const finder = modelFinder(list);
  const given = options.model === null ? null : import_node_path6.default.resolve(cwd, options.model);
  const modelFor = modelByFile(inputs.files, given, finder, cwd);
  const inEffect = new Set([...modelFor.values()].filter((model) => model !== null));
  const noModel = contextOf(null, options);
  if (inEffect.size === 0) return { of: () => noModel, ignores: () => false, models: [], problems: [] };
  const { loadModel: loadModel2 } = await Promise.resolve().then(() => (init_load_model(), load_model_exports));
  const read2 = once((model) => loadModel2(model, cwd, inputs.buffers.get(model)));
  const contexts = once((model) => {
    const loaded = read2(model);
    return "problems" in loaded ? null : contextOf(loaded, options);
  });
  const matcher = once((model) => ignoreMatcher(contexts(model)?.model?.model.ignore ?? []));
  const ignoredFrom = (model, file) => {
    if (model === null) return false;
    return matcher(model)(import_node_path6.default.relative(import_node_path6.default.dirname(model), file)) || model !== given && ignoredFrom(finder.outer(model), file);
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
  return { of, ignores, models: [...inEffect].flatMap((model) => contexts(model)?.model ?? []), problems };
}
function once(make) {
  const known4 = /* @__PURE__ */ new Map();
  return (of) => {
    let entry = known4.get(of);
    if (entry === void 0) known4.set(of, entry = { made: make(of) });
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
  return import_node_path6.default.isAbsolute(file) ? file.slice(0, Math.max(1, file.lastIndexOf("/"))) : cwd;
}
function contextOf(model, { intent, loader, severities }) {
  const said = model?.model;
  return {
    model,
    intent: { ...NO_INTENT, ...said && intentOf(said), ...intent },
    loader: loader ?? said?.loader ?? "systemd",
    severities: new Map([...Object.entries(said?.rules ?? {}), ...severities])
  };
}

// src/cli/inputs.ts
var import_node_path8 = __toESM(require("node:path"), 1);

// src/node/find.ts
var import_node_fs7 = require("node:fs");
var import_node_path7 = __toESM(require("node:path"), 1);
init_problem();
init_read();
var NOT_ENTERED = /* @__PURE__ */ new Set([".git", "node_modules"]);
function findBelow(directory, cwd, list) {
  const files = [];
  const problems = [];
  const pending = [directory];
  for (let at = pending.pop(); at !== void 0; at = pending.pop()) {
    const entries = entriesOf3(at, cwd, list, problems);
    const isDropInDirectory = import_node_path7.default.basename(at) === "sysctl.d";
    const model = modelAmong(entries.filter(mayBeModel).map(({ name }) => name));
    for (const entry of entries) {
      const full = at === "/" ? `/${entry.name}` : `${at}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!NOT_ENTERED.has(entry.name)) pending.push(full);
      } else if (entry.name === "sysctl.conf" || isDropInDirectory && entry.name.endsWith(".conf") || entry.name === model) {
        if (entry.isFile() || entry.isSymbolicLink() && leadsToFile(full, cwd, problems)) files.push(full);
      }
    }
  }
  return { files, problems };
}
function mayBeModel(entry) {
  return entry.name.startsWith("keepalive.") && (entry.isFile() || entry.isSymbolicLink());
}
function isDirectory(file) {
  try {
    return (0, import_node_fs7.statSync)(file).isDirectory();
  } catch {
    return false;
  }
}
function entriesOf3(directory, cwd, list, problems) {
  try {
    return list.of(directory);
  } catch (error) {
    problems.push(problemOf(displayPath(directory, cwd), error));
    return [];
  }
}
function leadsToFile(link, cwd, problems) {
  try {
    return (0, import_node_fs7.statSync)(link, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch (error) {
    problems.push(problemOf(displayPath(link, cwd), error));
    return false;
  }
}

// src/cli/inputs.ts
init_read();

// src/cli/usage-error.ts
var UsageError = class extends Error {
};

// src/cli/inputs.ts
var STDIN = "-";
var STDIN_NAME = "<stdin>";
async function inputsOf(options, world2, list) {
  const { cwd } = world2;
  const root = rootOf(options, world2);
  const files = [];
  const named = /* @__PURE__ */ new Set();
  const problems = [];
  const buffers = /* @__PURE__ */ new Map();
  const add = (found) => {
    for (const file of found.files) files.push(file);
    problems.push(...found.problems);
  };
  if (options.paths.length === 0) add(root === null ? findBelow(cwd, cwd, list) : filesOfHost(root, cwd, list));
  if (options.stdinFilename !== null && !options.paths.includes(STDIN)) throw new UsageError("--stdin-filename names what standard input stands for; pass - as a path as well");
  for (const given of options.paths) {
    if (given === "") throw new UsageError("a path is empty; leave it out to lint the working directory");
    const full = import_node_path8.default.resolve(cwd, given);
    if (given === STDIN) {
      if (buffers.size > 0) throw new UsageError("standard input can be read only once");
      const name = options.stdinFilename === null ? STDIN_NAME : realPathOf(import_node_path8.default.resolve(cwd, options.stdinFilename));
      buffers.set(name, await bytesOf(world2.stdin));
      named.add(name);
    } else if (isDirectory(full)) add(findBelow(full, cwd, list));
    else named.add(full);
  }
  return { files: [...files, ...named], named, problems, buffers };
}
async function bytesOf(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
function rootOf({ root }, { cwd }) {
  if (root === null) return null;
  const full = import_node_path8.default.resolve(cwd, root);
  if (!isDirectory(full)) throw new UsageError(`--root ${root}: there is no such directory`);
  return full;
}

// src/cli/judge.ts
var import_node_path9 = __toESM(require("node:path"), 1);

// src/lint/attempts.ts
init_misspelling();
init_parameters();
function isAttempted({ documents }, id) {
  return documents.some((document) => attempts(document).has(id));
}
var known = /* @__PURE__ */ new WeakMap();
function attempts(document) {
  let found = known.get(document);
  if (found === void 0) {
    found = new Set(attemptedIn(document));
    known.set(document, found);
  }
  return found;
}
function* attemptedIn(document) {
  if (document.unremarkable) return;
  for (const { targets } of document.assignments) yield* targets.map(({ parameter }) => parameter);
  for (const node of document.nodes) {
    if (node.type === "assignment" && node.targets.length === 0) yield likelyParameter(node.key.written)?.parameter ?? "";
    if (node.type !== "malformed") continue;
    const line = document.text.slice(node.content.start, node.content.end);
    yield* TRIO.filter((id) => line.includes(PARAMETERS[id].name));
  }
}
function leavesDefaults(scope) {
  return TRIO.every((id) => scope.effective[id].from === null && scope.effective[id].value !== null && !isAttempted(scope, id));
}

// src/lint/check.ts
init_parameters();

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

// src/lint/values.ts
init_parameters();

// src/lint/dump.ts
var MANY = 200;
var READ_ONLY = /* @__PURE__ */ new Set(["kernel.ostype", "kernel.osrelease", "kernel.version", "fs.dentry-state", "fs.file-nr", "fs.inode-nr", "fs.inode-state", "kernel.random.boot_id", "kernel.random.uuid"]);
var SORTED = 0.9;
var FAMILIES = 3;
var known2 = /* @__PURE__ */ new WeakMap();
function isDump(document) {
  let dump = known2.get(document);
  if (dump === void 0) {
    dump = looksLikeDump(document);
    known2.set(document, dump);
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
function valueOf2(scope, id) {
  const { value, refused } = scope.effective[id];
  return refused === null && value !== null ? value : void 0;
}
var defectsOf = /* @__PURE__ */ new WeakMap();
function defects(scope) {
  let found = defectsOf.get(scope);
  if (found === void 0) {
    const broken = TRIO.filter((id) => isDefect(id, valueOf2(scope, id)));
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
  const unknown2 = TRIO.filter((id) => valueOf2(subject.scope, id) === void 0);
  if (needs.some((id) => unknown2.includes(id))) return void 0;
  const valueOrDefault = (id) => valueOf2(subject.scope, id) ?? PARAMETERS[id].default;
  const trio = { time: valueOrDefault("time"), intvl: valueOrDefault("intvl"), probes: valueOrDefault("probes") };
  return { trio, complete: unknown2.length === 0, at };
}
function sum({ time, intvl, probes }) {
  return `${time} + ${intvl} * ${probes}`;
}
function nameOf2(id) {
  return PARAMETERS[id].name;
}

// src/lint/check.ts
function check(subjects, rules, severities) {
  const active = rules.map((rule) => ({ rule, severity: severities.get(rule.id) ?? rule.meta.severity }));
  const folding = /* @__PURE__ */ new Map();
  const slots = [];
  for (const subject of subjects) {
    for (const diagnostic of diagnosticsOf(subject, active)) {
      const slot = { diagnostic };
      slots.push(slot);
      if (diagnostic.about === "values") fold(subject, slot, folding);
    }
  }
  return slots.flatMap(({ diagnostic }) => diagnostic ?? []);
}
function diagnosticsOf(subject, active) {
  const { document, expected } = subject;
  if (document.unremarkable && expected === void 0) return [];
  const diagnostics = [];
  const contributes = document.assignments.length > 0 && contribution(subject, TRIO) !== void 0 && !isJudgedInModel(subject);
  const topics = {
    text: document.carrier === "sysctl",
    values: contributes,
    output: expected !== void 0,
    model: document.carrier === "model"
  };
  for (const { rule, severity } of active) {
    if (severity === "off" || !topics[rule.meta.about]) continue;
    for (const finding of rule.check(subject)) diagnostics.push(diagnose(rule, severity, finding, document));
  }
  return diagnostics.sort(byPlace2);
}
function isJudgedInModel(subject) {
  const { document, scope, expected } = subject;
  if (expected?.linted !== true || !isAsExpected(subject)) return false;
  return Object.values(scope.effective).every(({ from, refused }) => (from?.document ?? document) === document && refused === null);
}
function byPlace2(a, b) {
  if (a.at.start !== b.at.start) return a.at.start - b.at.start;
  if (a.severity !== b.severity) return a.severity === "error" ? -1 : 1;
  return a.ruleId < b.ruleId ? -1 : 1;
}
function diagnose({ id, meta }, severity, finding, document) {
  const template = meta.messages[finding.messageId] ?? finding.messageId;
  const message = template.replaceAll(/\{\{(\w+)\}\}/g, (_, name) => String(finding.data?.[name] ?? ""));
  const { at, data = {}, fix } = finding;
  return { ruleId: id, about: meta.about, severity, message, data, document, at, url: pageOf(id), ...fix && { fix }, related: [] };
}
function fold({ scope }, slot, folding) {
  const diagnostic = slot.diagnostic;
  const ofScope = folding.get(scope) ?? /* @__PURE__ */ new Map();
  folding.set(scope, ofScope);
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

// src/cli/judge.ts
init_read();

// rules/byte-order-mark.ts
var byte_order_mark_default = defineRule({
  id: "byte-order-mark",
  meta: {
    severity: "error",
    about: "text",
    docs: { description: "disallow a byte order mark, which costs the first line", recommended: true },
    messages: {
      lost: "the file begins with a byte order mark (U+FEFF), which no loader skips: this first line is lost; save the file as UTF-8 without it",
      reported: "the file begins with a byte order mark (U+FEFF), which no loader skips: the loaders take this first line for a broken one, and systemd-sysctl exits 1; save the file as UTF-8 without it"
    }
  },
  *check({ document }) {
    if (!document.bom) return;
    const first = document.nodes[0];
    const lost = first?.type === "assignment" || first?.type === "exclusion";
    yield { at: first?.content ?? { start: 0, end: 0 }, messageId: lost ? "lost" : "reported" };
  }
});

// rules/containers-do-not-inherit.ts
init_parameters();
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
    const at = subject.intent.appliesTo === "containers" ? reportable(subject, TRIO) : void 0;
    if (at) yield { at: at.value, messageId: "host", data: { defaults: TRIO.map((id) => PARAMETERS[id].default).join("/") } };
  }
});

// rules/detection-outlasts-middlebox.ts
init_timing();

// src/lint/remedy.ts
init_timing();
init_path();

// src/model/remedy.ts
init_parameters();
init_timing();
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
function leastTraffic(candidates, { probes }) {
  const usual = candidates.filter(({ time, intvl }) => time >= intvl);
  const eligible = usual.length > 0 ? usual : candidates;
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
  const onPath3 = withTimeForPath(trio, demands);
  const withTime = onPath3 === void 0 ? [] : singly(onPath3, demands);
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
var NO_WAY = `found no intvl up to ${LONGEST_INTVL} with probes up to ${MOST_PROBES} that meets this together with what else is required: relax a requirement`;
function describe(trio, demands) {
  const remedy = remedyFor(trio, demands);
  if (remedy.length === 0) return void 0;
  return `set ${remedy.map((changes) => changes.map((change) => bound(trio, change)).join(" and ")).join(", or ")}`;
}
function bound(trio, { parameter, to }) {
  return `${nameOf2(parameter)} to ${parameter === "time" && to < trio.time ? "at most " : ""}${to}`;
}

// rules/detection-outlasts-middlebox.ts
init_path();
init_parameters();

// src/lint/words.ts
init_parameters();
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
  return listed2(TRIO.filter((id) => ids.includes(id)).map(nameOf2));
}

// rules/detection-outlasts-middlebox.ts
var detection_outlasts_middlebox_default = defineRule({
  id: "detection-outlasts-middlebox",
  meta: {
    severity: "warn",
    about: "values",
    docs: { description: "require that a silent peer is noticed before a declared middlebox forgets an idle flow", recommended: true },
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
    const remedy = timingRemedy(found, subject.intent, { outlast: box.idleTimeout });
    const data = { sum: sum(trio), detection: detection(trio), box: boxName(box), idle: box.idleTimeout, remedy };
    yield { at: at.value, messageId: "outlasts", data };
  }
});

// rules/detection-too-slow.ts
init_parameters();
init_timing();
init_duration();
var detection_too_slow_default = defineRule({
  id: "detection-too-slow",
  meta: {
    severity: "error",
    about: "values",
    docs: { description: "require that a silent peer is found within the required time, at worst", recommended: true },
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
    const remedy = timingRemedy(found, subject.intent, { detectWithin: required });
    const data = { sum: sum(trio), detection: detection(trio), worst: rounded(worst), required, remedy };
    yield { at: at.value, messageId: "slow", data };
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
      line: "{{model}} renders another line here ({{expected}}): the next keepalint render undoes what was written by hand; take the change over into {{model}}, or run keepalint render --write",
      more: "{{model}} renders nothing here: the next keepalint render undoes what was written by hand; take the change over into {{model}}, or run keepalint render --write",
      less: "{{model}} renders more lines than there are, the next being {{expected}}: the file is not what the model stands for; run keepalint render --write",
      bytes: "the text is what {{model}} renders, but not its bytes (a byte order mark, or an encoding other than UTF-8); run keepalint render --write"
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
  const [lines, rendered] = [linesOf(text), linesOf(expected.text)];
  const alike = linesAlike(lines, rendered);
  const start = lines.slice(0, alike).join("").length;
  if (alike === lines.length) return { at: { start: text.length, end: text.length }, messageId: "less" };
  const end = start + (lines[alike] ?? "").replace(/\r?\n$/, "").length;
  return { at: { start, end }, messageId: alike === rendered.length ? "more" : "line" };
}

// rules/duplicate-assignment.ts
init_text();

// src/lint/repeats.ts
var known3 = /* @__PURE__ */ new WeakMap();
function repeats(document) {
  if (document.assignments.length < 2) return [];
  let found = known3.get(document);
  if (found === void 0) known3.set(document, found = repeatsIn(document));
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
  const [a, b] = [numberOf(earlier.targets[0]?.read), numberOf(later.targets[0]?.read)];
  return a === void 0 && b === void 0 ? earlier.value.raw === later.value.raw : a === b;
}
function numberOf(read2) {
  return read2?.type === "number" ? read2.value : void 0;
}

// rules/duplicate-assignment.ts
var duplicate_assignment_default = defineRule({
  id: "duplicate-assignment",
  meta: {
    severity: "error",
    about: "text",
    docs: { description: "disallow setting a parameter twice in one file with different values", recommended: true },
    messages: {
      replaces: "{{name}} is set to {{before}} in line {{line}} already: this line replaces that by {{after}}; remove one of the two",
      "later-refused": "{{name}} is set to {{before}} in line {{line}} already, and the kernel refuses this one: under systemd-sysctl, which writes only the last, this line undoes that one, under procps and busybox {{before}} stays; remove this line",
      "earlier-refused": "{{name}} is set in line {{line}} already, to a value that the kernel refuses: systemd-sysctl and procps go on to this {{after}} (procps exits 1), busybox stops at line {{line}} and never comes here; remove line {{line}}",
      "both-refused": "{{name}} is set in line {{line}} already, and the kernel refuses both values; remove one of the two"
    }
  },
  *check({ document }) {
    for (const repeat of repeats(document)) {
      if (repeat.sameValue) continue;
      const { line } = positionOf(document, repeat.earlier.key.start);
      const { before, after } = numbers(repeat);
      const data = { name: nameOf2(repeat.parameter), line, before: before ?? "", after: after ?? "" };
      yield { at: repeat.later.key, messageId: outcome(before, after), data };
    }
  }
});
function numbers({ earlier, later }) {
  return { before: numberOf(earlier.targets[0]?.read), after: numberOf(later.targets[0]?.read) };
}
function outcome(before, after) {
  if (before === void 0) return after === void 0 ? "both-refused" : "earlier-refused";
  return after === void 0 ? "later-refused" : "replaces";
}

// rules/first-probe-late-for-common-middleboxes.ts
init_timing();

// src/lint/path.ts
init_timing();
init_path();
init_duration();
function pathFinding(subject, verdict, restsOn) {
  const box = bindingMiddlebox(subject.intent.middleboxes);
  if (box === void 0) return void 0;
  const found = judgedPeriod(subject, restsOn);
  if (found === void 0) return void 0;
  const { at, trio } = found;
  if (pathVerdict(trio, box.idleTimeout, subject.intent.surviveLostProbes) !== verdict) return void 0;
  const period = probePeriod(trio);
  return {
    at,
    trio,
    box,
    data: {
      time: trio.time,
      intvl: trio.intvl,
      period,
      latest: rounded(LATE * period),
      box: boxName(box),
      idle: box.idleTimeout,
      remedy: pathRemedy(found, box, subject.intent) ?? NO_WAY
    }
  };
}
function judgedPeriod(subject, restsOn) {
  const { time, intvl } = subject.scope.effective;
  const longer = (intvl.value ?? 0) > (time.value ?? 0) ? "intvl" : "time";
  return judged(subject, ["time", "intvl"], restsOn ?? [longer]);
}

// rules/first-probe-late-for-common-middleboxes.ts
init_path();
var first_probe_late_for_common_middleboxes_default = defineRule({
  id: "first-probe-late-for-common-middleboxes",
  meta: {
    severity: "warn",
    about: "values",
    docs: { description: "where no middlebox is declared, require the first probe before the common ones of AWS, Azure and Google Cloud forget an idle flow", recommended: true },
    messages: {
      late: "an idle connection is probed every {{period}} s: if its flow crosses {{boxes}}, it is forgotten before that; declare what is on the path with --middlebox{{remedy}}"
    }
  },
  *check(subject) {
    if (subject.intent.middleboxes.length > 0) return;
    const found = judgedPeriod(subject);
    if (found === void 0) return;
    const { at, trio } = found;
    const period = probePeriod(trio);
    const late = COMMON_MIDDLEBOXES.filter(({ idleTimeout }) => period >= idleTimeout);
    const first = bindingMiddlebox(late);
    if (first === void 0) return;
    const boxes = listed2(late.map(({ name, idleTimeout }) => `${name} (${idleTimeout} s)`)).replace(/ and ([^,]*)$/, " or $1");
    const remedy = pathRemedy(found, first, subject.intent);
    yield { at: at.value, messageId: "late", data: { boxes, period, remedy: remedy === void 0 ? "" : `, or ${remedy}` } };
  }
});

// rules/first-probe-too-late.ts
var first_probe_too_late_default = defineRule({
  id: "first-probe-too-late",
  meta: {
    severity: "error",
    about: "values",
    docs: { description: "require the first probe before a declared middlebox forgets an idle flow", recommended: true },
    messages: {
      time: "the first probe is sent after {{time}} s, but {{box}} forgets an idle flow after {{idle}} s; {{remedy}}",
      intvl: "a live idle connection is probed every {{intvl}} s, as tcp_keepalive_intvl is longer than tcp_keepalive_time, but {{box}} forgets an idle flow after {{idle}} s; {{remedy}}"
    }
  },
  *check(subject) {
    const found = pathFinding(subject, "lost");
    if (found === void 0) return;
    const { at, trio, box, data } = found;
    yield { at: at.value, messageId: trio.time >= box.idleTimeout ? "time" : "intvl", data };
  }
});

// rules/incomplete-trio.ts
init_parameters();
init_timing();
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

// rules/invalid-value.ts
init_parameters();
init_duration();
var invalid_value_default = defineRule({
  id: "invalid-value",
  meta: {
    severity: "error",
    about: "text",
    docs: { description: "disallow values that the kernel refuses", recommended: true },
    messages: {
      empty: "there is no value, so {{name}} keeps its old value; write a whole number",
      "not-a-number": "the kernel refuses {{raw}} and {{name}} keeps its old value; write {{remedy}}",
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
      yield { at, messageId: kindOf(target.read.why, assignment), data: dataOf(assignment, target) };
    }
  }
});
function isWritten(assignment, { parameter }, { effective }) {
  return !assignment.key.glob || effective[parameter].refused?.assignment === assignment;
}
function kindOf(why, { value: { raw } }) {
  if (why !== "not-a-separator") return why;
  if (/^\d+[#;]/.test(raw)) return "comment";
  return /^0\d*[89]\d*$/.test(raw) ? "octal" : why;
}
function dataOf({ value: { raw } }, { parameter, read: read2 }) {
  const known4 = PARAMETERS[parameter];
  const { name, min, max } = known4;
  return { name, min, max, raw: shown2(raw), found: characterAt(raw, read2.type === "refused" ? read2.at : 0), remedy: remedyFor2(raw, known4) };
}
function shown2(raw) {
  return JSON.stringify(raw.length > 40 ? `${raw.slice(0, 40)}...` : raw);
}
function characterAt(raw, at) {
  const code = raw.codePointAt(at);
  if (code === void 0) return "something else";
  return code > 126 || code < 32 ? `U+${code.toString(16).toUpperCase().padStart(4, "0")}` : JSON.stringify(String.fromCodePoint(code));
}
var LONGEST_PLAIN = 64;
function remedyFor2(raw, { unit }) {
  const general = `a whole number${unit === "s" ? " of seconds" : ""}`;
  if (raw.length > LONGEST_PLAIN) return general;
  const plain = /^["'+]?0*(\d+)(?:\.0*)?["']?$/.exec(raw)?.[1] ?? /^(\d+)[;#]/.exec(raw)?.[1] ?? /^(\d+)[\u00a0\s]*$/.exec(raw)?.[1];
  if (plain !== void 0) return plain;
  const [, digits, letters = ""] = /^(\d+)([a-z]+)$/i.exec(raw) ?? [];
  const seconds3 = Number(digits) * (secondsPer(letters) ?? NaN);
  if (unit === "s" && Number.isInteger(seconds3)) return String(seconds3);
  const grouped = /^\d{1,3}(?:[,_.']\d{3})+$/.test(raw);
  return grouped ? raw.replaceAll(/\D/g, "") : general;
}

// rules/keepalive-defeated.ts
init_parameters();
var keepalive_defeated_default = defineRule({
  id: "keepalive-defeated",
  meta: {
    severity: "error",
    about: "values",
    docs: { description: "disallow values with which keepalive kills live connections or never finds dead ones", recommended: true },
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
      const value = valueOf2(scope, id) ?? 0;
      const time = valueOf2(scope, "time");
      const data = { value, time: time === void 0 ? "tcp_keepalive_time" : `${time} s` };
      yield { at: from.assignment.value, messageId: defectOf(id, value), data };
    }
  }
});
function defectOf(id, value) {
  if (id === "probes") return "no-probes";
  if (id === "time") return "negative-time";
  return value === 0 ? "no-interval" : "negative-interval";
}

// rules/keepalive-not-set.ts
init_parameters();
init_timing();
init_path();
var DEFAULT = { time: PARAMETERS.time.default, intvl: PARAMETERS.intvl.default, probes: PARAMETERS.probes.default };
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
    if (box === void 0 || bareHosts.length === 0 || probePeriod(DEFAULT) < box.idleTimeout) return;
    const rest = bareHosts.length - FEW;
    const named = rest > 0 ? [...bareHosts.slice(0, FEW), `${rest} more`] : bareHosts;
    const data = { hosts: listed2(named), time: DEFAULT.time, box: boxName(box), idle: box.idleTimeout };
    yield { at: box.at ?? { start: 0, end: document.text.length }, messageId: bareHosts.length === 1 ? "host" : "hosts", data };
  }
});

// rules/malformed-line.ts
init_parameters();
var malformed_line_default = defineRule({
  id: "malformed-line",
  meta: {
    severity: "error",
    about: "text",
    docs: { description: "disallow lines that the loader takes for no assignment", recommended: true },
    messages: {
      "no-equals-sign": "this line has no equals sign, so it sets nothing; if it is a comment, begin it with #",
      "lost-assignment": "this line has no equals sign, so {{name}} is not set; write {{key}} = {{value}}",
      "no-key": "there is no key before the equals sign, so this line sets nothing",
      "too-long": "systemd-sysctl gives up at a line of 1 MiB: this line and all after it are lost",
      binary: "this is no text file, it holds control characters and NUL bytes: is it meant to be linted?",
      utf16: "this file is UTF-16, of which no loader reads anything; save it as UTF-8 without a byte order mark"
    }
  },
  *check({ document }) {
    const malformed = document.nodes.filter((node) => node.type === "malformed");
    const first = malformed[0];
    if (first === void 0) return;
    if (isBinary(document)) {
      yield { at: first.content, messageId: isUtf16(document) ? "utf16" : "binary" };
      return;
    }
    for (const node of malformed) {
      const lost = lostAssignment(document, node);
      if (lost) yield { at: node.content, messageId: "lost-assignment", data: lost };
      else yield { at: node.content, messageId: node.why };
    }
  }
});
function lostAssignment({ text }, { content }) {
  const [, written, value] = /^([\w./-]+)(?:[ \t]*:[ \t]*|[ \t]+)(\d+)$/.exec(text.slice(content.start, content.end)) ?? [];
  const parameter = TRIO.map((id) => PARAMETERS[id]).find(({ key }) => written === key || written?.replaceAll("/", ".") === key);
  return parameter && value !== void 0 ? { name: parameter.name, key: parameter.key, value } : void 0;
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

// rules/misread-value.ts
init_parameters();
init_duration();
var misread_value_default = defineRule({
  id: "misread-value",
  meta: {
    severity: "error",
    about: "text",
    docs: { description: "disallow values that the kernel reads as another number than is meant", recommended: true },
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
      const { name, unit } = PARAMETERS[target.parameter];
      const misread = misreading(assignment, target.read, unit);
      if (misread === void 0) continue;
      const { messageId, ...data } = misread;
      yield { at: assignment.value, messageId, data: { name, unit: unit === "s" ? "s" : "probes", ...data } };
    }
  }
});
var LONGEST6 = PARAMETERS.time.max;
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
    const meant2 = groups !== void 0 && digits.length <= 3 ? digits + groups.replaceAll(/\D/g, "") : `${digits} or ${number}, whichever is meant`;
    return { messageId: "second-number", value, rest: JSON.stringify(rest), meant: meant2 };
  }
  const [word] = /^[a-z]+(?=$|[^\w])/i.exec(rest) ?? [];
  const factor = word === void 0 ? void 0 : secondsPer(word);
  if (word === void 0 || factor === void 0 || factor === 1) return void 0;
  const meant = unit === "count" ? value : value * factor;
  return { messageId: "unit", value, rest: JSON.stringify(word), meant: Number.isInteger(meant) && meant <= LONGEST6 ? String(meant) : `whole seconds, at most ${LONGEST6}` };
}

// rules/no-loss-margin.ts
init_timing();
init_duration();
var no_loss_margin_default = defineRule({
  id: "no-loss-margin",
  meta: {
    severity: "warn",
    about: "values",
    docs: { description: "require that a lost probe does not lose the flow at a declared middlebox", recommended: true },
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
      yield { at: late.at.value, messageId: "too-late", data: { ...late.data, count, lost, silence: rounded(silence) } };
      return;
    }
    const few = pathFinding(subject, "no-margin", ["probes"]);
    if (few && few.trio.probes <= count) yield { at: few.at.value, messageId: "too-few", data: { ...few.data, lost, probes: few.trio.probes } };
  }
});

// rules/outage-kills-connections.ts
init_timing();
var outage_kills_connections_default = defineRule({
  id: "outage-kills-connections",
  meta: {
    severity: "error",
    about: "values",
    docs: { description: "require that idle connections survive an outage of the required length", recommended: true },
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
    const remedy = timingRemedy(found, subject.intent, { surviveOutage: required });
    yield { at: at.value, messageId: "kills", data: { probes: trio.probes, intvl: trio.intvl, survived, required, remedy } };
  }
});

// rules/own-conntrack-too-short.ts
init_timing();
init_duration();
var RESTS_ON = ["time", "intvl", "conntrackEstablished"];
var own_conntrack_too_short_default = defineRule({
  id: "own-conntrack-too-short",
  meta: {
    severity: "warn",
    about: "values",
    docs: { description: "require that the host's own connection tracking outlives the time between two probes", recommended: true },
    messages: {
      short: "the host's own connection tracking forgets an idle flow {{forgets}}, but an idle connection is probed every {{period}} s, up to {{latest}} s with late timers: where this host filters or translates connections, they are lost; set nf_conntrack_tcp_timeout_established to at least {{least}}"
    }
  },
  *check(subject) {
    const established = valueOf2(subject.scope, "conntrackEstablished");
    if (established === void 0 || !isSet(subject.scope, "conntrackEstablished")) return;
    const found = judged(subject, ["time", "intvl"], RESTS_ON);
    if (found === void 0) return;
    const period = probePeriod(found.trio);
    if (LATE * period < established) return;
    const forgets = established <= 0 ? "at once" : `after ${established} s`;
    const data = { forgets, period, latest: rounded(LATE * period), least: Math.ceil(worstDetection(found.trio)) + 1 };
    yield { at: found.at.value, messageId: "short", data };
  }
});

// rules/probe-load.ts
init_timing();
init_duration();
var probe_load_default = defineRule({
  id: "probe-load",
  meta: {
    severity: "warn",
    about: "values",
    docs: { description: "require that the probes of all idle connections stay within a declared budget", recommended: true },
    messages: {
      load: "{{connections}} idle connections, each probed every {{period}} s, are {{rate}} probes a second, more than the {{most}} of maxProbesPerSecond; set tcp_keepalive_time to at least {{least}}"
    }
  },
  *check(subject) {
    const { connections, maxProbesPerSecond: most } = subject.intent;
    const found = connections === null || most === null ? void 0 : judgedPeriod(subject);
    if (connections === null || most === null || found === void 0) return;
    const period = probePeriod(found.trio);
    const rate = connections / Math.max(period, 1);
    if (rate <= most) return;
    yield { at: found.at.value, messageId: "load", data: { connections, period, rate: rounded(rate), most, least: Math.ceil(connections / most) } };
  }
});

// rules/probe-may-be-late.ts
var probe_may_be_late_default = defineRule({
  id: "probe-may-be-late",
  meta: {
    severity: "warn",
    about: "values",
    docs: { description: "require room for the lateness of the kernel's timers before a declared middlebox forgets an idle flow", recommended: true },
    messages: {
      late: "a probe is due every {{period}} s, but the kernel's timers fire up to 12.7 % late: it may go out after {{latest}} s, and {{box}} forgets an idle flow after {{idle}} s; {{remedy}}"
    }
  },
  *check(subject) {
    const found = pathFinding(subject, "at-risk");
    if (found) yield { at: found.at.value, messageId: "late", data: found.data };
  }
});

// rules/probes-do-not-cross.ts
init_parameters();
var probes_do_not_cross_default = defineRule({
  id: "probes-do-not-cross",
  meta: {
    severity: "warn",
    about: "values",
    docs: { description: "disallow relying on keepalive through a declared terminating proxy", recommended: true },
    messages: {
      proxy: "{{box}} ends the connection and closes it after {{idle}} s without data: probes neither cross it nor count there, whatever these values are; send data more often than that, or raise its timeout"
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
init_text();
var repeated_assignment_default = defineRule({
  id: "repeated-assignment",
  meta: {
    severity: "warn",
    about: "text",
    docs: { description: "disallow setting a parameter twice in one file with the same value", recommended: true },
    fixable: true,
    messages: {
      repeated: "{{name}} is set to the same value in line {{line}} already: whoever changes one of the two will miss the other; remove one of the two"
    }
  },
  *check({ document }) {
    for (const repeat of repeats(document)) {
      if (!repeat.sameValue) continue;
      const { line } = positionOf(document, repeat.earlier.key.start);
      const fix = removal(document, repeat);
      yield { at: repeat.later.key, messageId: "repeated", data: { name: nameOf2(repeat.parameter), line }, ...fix && { fix } };
    }
  }
});
function removal({ nodes, text }, { earlier, later }) {
  const between = nodes.slice(indexAt(nodes, earlier.start), indexAt(nodes, later.start) + 1);
  const matters = between.some((node) => node.type === "exclusion" || text[node.content.end - 1] === "\\");
  return matters || earlier.ignoreFailure !== later.ignoreFailure ? void 0 : { start: later.start, end: later.end, text: "" };
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
init_parameters();
init_timing();
init_duration();
var FEWEST = 3;
var retransmission_outlasts_detection_default = defineRule({
  id: "retransmission-outlasts-detection",
  meta: {
    severity: "warn",
    about: "values",
    docs: { description: "require that the required time to find a silent peer is met with data in flight as well", recommended: true },
    messages: {
      never: "with data in flight keepalive is silent and tcp_retries2 = {{retries}}{{origin}} decides: a silent peer is given up after {{least}} s at the earliest, but required is {{required}} s; {{remedy}}",
      late: "with data in flight keepalive is silent and tcp_retries2 = {{retries}}{{origin}} decides: a silent peer is given up after {{least}} to {{most}} s, but required is {{required}} s; {{remedy}}"
    }
  },
  *check(subject) {
    const { scope, intent } = subject;
    const required = intent.detectWithin;
    const retries = valueOf2(scope, "retries2");
    const at = required === null || retries === void 0 ? void 0 : reportable(subject, ["retries2", ...TRIO]);
    if (required === null || retries === void 0 || at === void 0) return;
    const { least, most } = retransmission(retries);
    if (most <= required) return;
    const origin = isSet(scope, "retries2") ? "" : " (the kernel default)";
    const data = { retries, origin, least: rounded(least), most: rounded(most), required, remedy: remedyFor3(required) };
    yield { at: at.value, messageId: least > required ? "never" : "late", data };
  }
});
function remedyFor3(required) {
  const perSocket = "set TCP_USER_TIMEOUT on the sockets";
  let retries = PARAMETERS.retries2.default;
  while (retries >= FEWEST && retransmission(retries).most > required) retries--;
  return retries < FEWEST ? perSocket : `set tcp_retries2 to ${retries}, or ${perSocket}`;
}

// rules/short-outage-kills.ts
init_timing();
var short_outage_kills_default = defineRule({
  id: "short-outage-kills",
  meta: {
    severity: "warn",
    about: "values",
    docs: { description: "where no outage to survive is required, require that idle connections survive 5 seconds", recommended: true },
    messages: {
      kills: "an outage of ({{probes}} - 1) * {{intvl}} = {{survived}} s kills the idle connections that are being probed: a failover or a reconvergence of the network often takes longer; {{remedy}}, or say with --survive-outage what is enough"
    }
  },
  *check(subject) {
    const found = judged(subject, ["intvl", "probes"]);
    if (subject.intent.surviveOutage !== null || found === void 0) return;
    const { at, trio } = found;
    const survived = survivedOutage(trio);
    if (survived >= SHORT_OUTAGE) return;
    const remedy = timingRemedy(found, subject.intent, { surviveOutage: SHORT_OUTAGE });
    yield { at: at.value, messageId: "kills", data: { probes: trio.probes, intvl: trio.intvl, survived, remedy } };
  }
});

// rules/suspicious-unit.ts
init_duration();
var SUSPICIOUS = { time: 1e4, intvl: 1e3 };
var suspicious_unit_default = defineRule({
  id: "suspicious-unit",
  meta: {
    severity: "warn",
    about: "values",
    docs: { description: "disallow values that look like milliseconds", recommended: true },
    messages: {
      milliseconds: "{{name}} is in seconds: {{value}} is {{duration}}; if milliseconds were meant, write {{seconds}}"
    }
  },
  *check(subject) {
    for (const id of ["time", "intvl"]) {
      const value = valueOf2(subject.scope, id);
      if (value === void 0 || value < SUSPICIOUS[id] || value % 1e3 !== 0) continue;
      const at = isSet(subject.scope, id) ? reportable(subject, [id]) : void 0;
      if (at === void 0) continue;
      const data = { name: nameOf2(id), value, duration: formatDuration(value), seconds: value / 1e3 };
      yield { at: at.value, messageId: "milliseconds", data };
    }
  }
});

// rules/unknown-parameter.ts
init_misspelling();
init_parameters();
var unknown_parameter_default = defineRule({
  id: "unknown-parameter",
  meta: {
    severity: "error",
    about: "text",
    docs: { description: "disallow keys that do not exist but mean a known parameter", recommended: true },
    messages: {
      case: "no such key: case matters, so {{name}} keeps its old value; write {{key}}",
      separators: "no such key: the first of . and / decides what the other means, so {{name}} keeps its old value; write {{key}}",
      prefix: "no such key: {{name}} is only found below net.ipv4 and keeps its old value; write {{key}}",
      ipv6: "no such key: there is no keepalive below net.ipv6, {{key}} holds for IPv6 connections as well; write that one, once",
      spelling: "no such key, so {{name}} keeps its old value; write {{key}}",
      "other-system": "no such key: this is the name that another system has for {{name}}; on Linux write {{key}}{{unit}}"
    }
  },
  *check({ document }) {
    for (const node of document.nodes) {
      const likely = node.type === "assignment" ? likelyMeant(node) : void 0;
      if (node.type !== "assignment" || likely === void 0 || document.bom && node.start === 0) continue;
      const { name, key, unit } = PARAMETERS[likely.parameter];
      const data = { name, key, unit: unit === "s" ? ", in seconds" : "" };
      yield { at: node.key, messageId: likely.why, data };
    }
  }
});
var TEMPLATE = /\{\{|<%|\$|\{%/;
function likelyMeant({ key, targets }) {
  const likely = targets.length > 0 || key.glob ? void 0 : likelyParameter(key.written);
  return likely && !TEMPLATE.test(key.written) ? likely : void 0;
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
    if (at === void 0 || valueOf2(subject.scope, "time") !== 0) return;
    const intvl = valueOf2(subject.scope, "intvl");
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
  duplicate_assignment_default,
  repeated_assignment_default,
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
  probe_load_default
];

// src/cli/judge.ts
function modelsAmong(files, contexts) {
  const models = /* @__PURE__ */ new Map();
  for (const file of files) {
    if (!isModelName(file)) continue;
    const context = contexts.of(file);
    if (context?.model) models.set(file, { model: context.model, context, bareHosts: [] });
  }
  return models;
}
function lintModel({ model: { scope }, context: { intent, severities }, bareHosts }) {
  const document = scope.documents[0];
  return { path: document.path, diagnostics: check([{ document, scope, intent, bareHosts: bareHosts.toSorted() }], RULES, severities) };
}
function lintBatch(batch, run) {
  const byContext = /* @__PURE__ */ new Map();
  for (const { document, scope, file } of batch.loaded) {
    const context = run.contexts.of(file);
    const subject = { document, scope, intent: context.intent, ...expectedOf(document, context, run) };
    const subjects = byContext.get(context);
    if (subjects) subjects.push(subject);
    else byContext.set(context, [subject]);
  }
  noteBareHost(batch, run);
  const diagnostics = [...byContext].flatMap(([{ severities }, subjects]) => check(subjects, RULES, severities));
  return byFile(batch.loaded.map(({ document }) => document), diagnostics);
}
function noteBareHost({ root, loaded: [first] }, { cwd, contexts, models }) {
  const model = first === void 0 ? void 0 : models.get(contexts.of(first.file)?.model?.path ?? "");
  if (root === null || first === void 0 || model === void 0 || !leavesDefaults(first.scope)) return;
  const outputs = model.model.model.outputs.filter(({ format }) => format !== "json");
  const homeOf = homeFinder();
  const isHere = (below) => {
    const home = homeOf(import_node_path9.default.join(import_node_path9.default.dirname(model.model.path), below));
    return home.kind === "host" && home.root === root;
  };
  if (outputs.length === 0 || outputs.some((output) => isHere(output.path))) model.bareHosts.push(displayPath(root, cwd) === cwd ? "." : displayPath(root, cwd));
}
function expectedOf({ path: file }, { model }, { outputs, models }) {
  const output = outputs.get(file);
  if (output === void 0) return {};
  const linted = output.model === model && models.has(output.model.path);
  return { expected: { text: output.text, model: output.model.scope.documents[0].path, linted } };
}
function merged(before, result) {
  if (before === void 0) return result;
  const { path: shown3, diagnostics } = result;
  const known4 = new Set(before.diagnostics.map(({ ruleId, at, message }) => `${ruleId} ${at.start} ${message}`));
  const more = diagnostics.filter(({ ruleId, at, message }) => !known4.has(`${ruleId} ${at.start} ${message}`));
  return { path: shown3, diagnostics: [...before.diagnostics, ...more].sort((a, b) => a.at.start - b.at.start) };
}

// src/cli/options.ts
init_scope();
init_nearest();
init_catalogue2();
init_path();
init_duration();

// src/cli/flags.ts
var import_node_util = require("node:util");
init_nearest();
function readFlags(argv2, known4, verb) {
  const { tokens, positionals } = (0, import_node_util.parseArgs)({ args: [...argv2], options: known4, strict: false, tokens: true, allowPositionals: true, allowNegative: true });
  const values = /* @__PURE__ */ new Map();
  const switches = /* @__PURE__ */ new Map();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    const type = known4[name]?.type;
    if (type === void 0) throw new UsageError(unknownFlag(rawName, known4, verb));
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
function unknownFlag(flag, known4, verb) {
  const flags = Object.keys(known4).map((name) => `--${name}`);
  const likely = nearest(flag, flags, editsFor(flag.slice(2)));
  return `there is no flag ${flag}${likely === void 0 ? "" : `; did you mean ${likely}?`} (see keepalint ${verb} --help)`;
}

// src/cli/options.ts
var LINT_FLAGS = {
  middlebox: { type: "string" },
  "detect-within": { type: "string" },
  "survive-outage": { type: "string" },
  "survive-lost-probes": { type: "string" },
  rule: { type: "string" },
  root: { type: "string" },
  model: { type: "string" },
  loader: { type: "string" },
  format: { type: "string" },
  "stdin-filename": { type: "string" },
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
    severities: new Map(values("rule").map(severityOf)),
    root: value("root") ?? null,
    loader: value("loader") === void 0 ? void 0 : oneOf("--loader", value("loader"), LOADERS),
    model: value("model") ?? null,
    format: oneOf("--format", value("format") ?? "stylish", Object.keys(REPORTERS)),
    stdinFilename: value("stdin-filename") ?? null,
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
function durationOf(flag, text, least) {
  if (text === void 0) return null;
  const seconds3 = parseDuration(text);
  if (seconds3 === void 0 || seconds3 < least) {
    throw new UsageError(`${flag} needs a duration ${least > 0 ? "above 0, " : ""}${DURATIONS}; got ${text}`);
  }
  return seconds3;
}
function countOf(flag, text) {
  if (text === void 0) return void 0;
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`${flag} needs a whole number, 0 or more; got ${text}`);
  return Number(text);
}
function oneOf(flag, word, words) {
  const found = words.find((each) => each === word);
  if (found === void 0) throw new UsageError(`${flag} is one of ${words.join(", ")}; got ${word}`);
  return found;
}
function middleboxOf(text) {
  const [name = "", ...rest] = text.split("=");
  const given = rest.length === 0 ? void 0 : durationOf(`--middlebox ${name}=`, rest.join("="), 1) ?? void 0;
  if (/^[\d-]/.test(name) || name === "") {
    if (rest.length > 0) throw new UsageError(`--middlebox ${text}: a name comes before the =, as in azure-lb-rule=15m; for a box without one, give just the timeout`);
    return { name: `a middlebox (${name})`, idleTimeout: durationOf("--middlebox", name, 1), countsKeepalive: true, recalled: false };
  }
  const entry = catalogueEntry(name);
  if (entry === void 0) throw new UsageError(unknownMiddlebox(name));
  const idleTimeout = given ?? entry.idleTimeout;
  if (idleTimeout === null) throw new UsageError(`${name} has no idle timeout of its own; write --middlebox ${name}=1h with the one that is configured there`);
  return fromCatalogue(entry, idleTimeout, given !== void 0);
}
function unknownMiddlebox(name) {
  const ids = CATALOGUE.map(({ id }) => id);
  const containing = ids.filter((id) => id.includes(name.toLowerCase()));
  const likely = containing.length > 0 ? containing.slice(0, 4) : [nearest(name, ids, editsFor(name))];
  const hint = likely[0] === void 0 ? "" : `; did you mean ${likely.join(", ")}?`;
  return `there is no middlebox ${name} in the catalogue${hint} (for one of your own, give its idle timeout: --middlebox 350s)`;
}
var LEVELS = ["off", "warn", "error"];
function severityOf(text) {
  const [id = "", ...levels] = text.split("=");
  const level = levels.join("=");
  if (!RULES.some((rule) => rule.id === id)) {
    const likely = nearest(id, RULES.map((rule) => rule.id), editsFor(id));
    throw new UsageError(`there is no rule ${id}${likely === void 0 ? "" : `; did you mean ${likely}?`}`);
  }
  return [id, oneOf(`--rule ${id}`, level, LEVELS)];
}

// src/cli/outputs.ts
var import_node_path10 = __toESM(require("node:path"), 1);
init_settings();
init_read();
async function outputsOf(models, cwd) {
  const { render: render2 } = await Promise.resolve().then(() => (init_render(), render_exports));
  const outputs = /* @__PURE__ */ new Map();
  for (const model of models) {
    const rendered = settingsOf(model.model).length === 0 ? [] : model.model.outputs.filter(({ format }) => format === "sysctl");
    for (const { path: below } of rendered) {
      const file = realPathOf(import_node_path10.default.join(import_node_path10.default.dirname(model.path), below));
      outputs.set(displayPath(file, cwd), { model, text: render2(model.model, "sysctl", import_node_path10.default.basename(model.path)) });
    }
  }
  return outputs;
}

// src/cli/world.ts
var EXIT = { clean: 0, findings: 1, wrong: 2 };

// src/cli/lint.ts
async function lint(argv2, world2) {
  const options = parseLintOptions(argv2);
  const list = newListing();
  const inputs = await inputsOf(options, world2, list);
  const contexts = await contextsOf(inputs, options, list, world2);
  const problems = [...inputs.problems, ...contexts.problems];
  const found = /* @__PURE__ */ new Map();
  const files = inputs.files.filter((file) => contexts.of(file) !== null && !contexts.ignores(file));
  const models = modelsAmong(files, contexts);
  const run = { cwd: world2.cwd, contexts, models, outputs: contexts.models.length === 0 ? /* @__PURE__ */ new Map() : await outputsOf(contexts.models, world2.cwd) };
  const loaderOf = (file) => contexts.of(file).loader;
  const others = models.size === 0 ? files : files.filter((file) => !models.has(file));
  for (const batch of loadFiles(others, { loaderOf, cwd: world2.cwd, root: rootOf(options, world2), buffers: inputs.buffers, list })) {
    for (const result of lintBatch(batch, run)) found.set(result.path, merged(found.get(result.path), result));
    problems.push(...batch.problems);
  }
  const results = [...found.values(), ...[...models.values()].map(lintModel)];
  if (results.length === 0 && problems.length === 0 && !options.allowEmpty) throw new UsageError(nothingFound(inputs.files.length, options, world2));
  results.sort((a, b) => a.path < b.path ? -1 : 1);
  const shown3 = options.quiet ? results.map(errorsOf) : results;
  world2.stdout.write(REPORTERS[options.format](shown3, { color: wantsColor(options, world2), cwd: world2.cwd }));
  for (const line of new Set(problems.map(problemLine))) world2.stderr.write(line);
  return exitCode(results, problems, options, world2);
}
function nothingFound(ignored, { paths, root }, { cwd }) {
  const where = root !== null && paths.length === 0 ? `the host at ${root}` : paths.length === 0 ? cwd : paths.join(", ");
  const what = ignored === 0 ? `found no sysctl.conf, sysctl.d/*.conf or keepalive.yaml in ${where}` : `what was found in ${where} (${counted(ignored, "file")}) is ignored by keepalive.yaml`;
  return `${what}; name the files to lint, or pass --allow-empty`;
}
function errorsOf({ path: shown3, diagnostics }) {
  return { path: shown3, diagnostics: diagnostics.filter(({ severity }) => severity === "error") };
}
function problemLine({ path: where, message }) {
  return `keepalint: ${visible(where)}: ${message}
`;
}
function wantsColor({ color }, { env: env2, stdout: stdout2 }) {
  if (color !== void 0) return color;
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = env2;
  if (force !== void 0 && force !== "") return force !== "0" && force !== "false";
  if (no !== void 0 && no !== "") return false;
  return stdout2.isTTY === true && term !== "dumb";
}
function exitCode(results, problems, { maxWarnings }, { stderr: stderr2 }) {
  const { errors, warnings } = summarize(results);
  const tooMany = maxWarnings !== null && warnings > maxWarnings;
  if (tooMany && errors === 0) stderr2.write(`keepalint: ${counted(warnings, "warning")}, more than the ${maxWarnings} of --max-warnings
`);
  if (problems.length > 0) return EXIT.wrong;
  return errors > 0 || tooMany ? EXIT.findings : EXIT.clean;
}

// src/cli/version.ts
var VERSION = "0.1.0";

// src/cli/main.ts
var VERBS = { lint: { run: lint, help: LINT_HELP } };
function isVerb(word) {
  return word !== void 0 && Object.hasOwn(VERBS, word);
}
async function main(world2) {
  try {
    return await dispatch(world2);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    world2.stderr.write(`keepalint: ${error.message}
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
  const likely = nearest(word, Object.keys(VERBS), editsFor(word) + 1);
  if (likely !== void 0) return `there is no command ${word}; did you mean keepalint ${likely}?`;
  const looksLikePath = /[./]/.test(word);
  return `there is no command ${word}${looksLikePath ? `; to lint a file, write keepalint lint ${word}` : ""}; see keepalint --help`;
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
