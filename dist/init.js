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

// src/cli/init.ts
var init_exports = {};
__export(init_exports, {
  INIT_FLAGS: () => INIT_FLAGS,
  init: () => init
});
module.exports = __toCommonJS(init_exports);
var import_node_path12 = __toESM(require("node:path"), 1);

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

// src/library/first-outputs.ts
var import_node_fs3 = require("node:fs");
var import_node_path3 = __toESM(require("node:path"), 1);

// src/lint/shipped.ts
function isShipped(path13) {
  return /(?:^|\/)(?:usr\/(?:local\/)?)?lib\/sysctl\.d\//.test(path13);
}

// src/model/settings.ts
var MODEL_PARAMETERS = ["time", "intvl", "probes", "retries2"];
function settingsOf({ keepalive, retries2 }) {
  const values = { ...keepalive, ...retries2 !== null && { retries2 } };
  return MODEL_PARAMETERS.flatMap((parameter) => values[parameter] === void 0 ? [] : { parameter, value: values[parameter] });
}

// src/node/place.ts
var import_node_fs2 = require("node:fs");
var import_node_path2 = __toESM(require("node:path"), 1);

// src/node/read.ts
var import_node_fs = require("node:fs");
var import_node_path = __toESM(require("node:path"), 1);

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
function parseSysctl(path13, source, loader) {
  const { text, bom, encoding } = source;
  if (isUnremarkable(source)) {
    let nodes2;
    return {
      path: path13,
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
  return { path: path13, carrier: "sysctl", text, bom, encoding, unremarkable: false, nodes, assignments };
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
function problemOf(path13, error) {
  const code = error instanceof Error && "code" in error ? String(error.code) : void 0;
  if (code === void 0 || !(/^E[A-Z0-9]+$/.test(code) || code in WORDS)) throw error;
  return { path: path13, message: WORDS[code] ?? code, absent: code === "ENOENT" || code === "ENOTDIR" };
}

// src/node/read.ts
function displayPath(file, cwd) {
  if (cwd === "/") return file.startsWith("/") ? file.slice(1) : file;
  return file.startsWith(cwd) && file[cwd.length] === "/" ? file.slice(cwd.length + 1) : file;
}
function readDocument(file, reading, kind = "file") {
  const known = reading.documents.get(file);
  if (known !== void 0) return known;
  const document = readAnew(file, reading, kind);
  reading.documents.set(file, document);
  return document;
}
function readAnew(file, { cwd, loader, buffers, problems }, kind) {
  const shown = displayPath(file, cwd);
  try {
    const buffer = buffers.get(file) ?? (kind === "pipe" ? (0, import_node_fs.readFileSync)(file) : void 0);
    const source = buffer ? decode(buffer) : fromUtf8((0, import_node_fs.readFileSync)(file, "utf8")) ?? decode((0, import_node_fs.readFileSync)(file));
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
    const stats = (0, import_node_fs.statSync)(file);
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
    return import_node_fs.realpathSync.native(file);
  } catch {
    const directory = import_node_path.default.dirname(file);
    return directory === file ? file : import_node_path.default.join(realPathOf(directory), import_node_path.default.basename(file));
  }
}

// src/node/place.ts
function placesBelow(files, taken = /* @__PURE__ */ new Map()) {
  const owners = new Map([...taken].map(([file, what]) => [realPathOf(file), what]));
  const placed = files.map((wanted) => {
    const place = placeBelow(wanted);
    if ("refused" in place) return place;
    const other = owners.get(place.file);
    owners.set(place.file, `the output ${wanted.below}`);
    return other === void 0 ? place : { refused: `would overwrite ${other}` };
  });
  const all = new Map(placed.flatMap((place, i) => "file" in place ? [[place.file, files[i].below]] : []));
  return placed.map((place) => {
    const above = "file" in place ? parentsOf(place.file).find((parent) => all.has(parent)) : void 0;
    return above === void 0 ? place : { refused: `lies below the output ${all.get(above)}, which is a file` };
  });
}
function parentsOf(file) {
  const parent = import_node_path2.default.dirname(file);
  return parent === file ? [] : [parent, ...parentsOf(parent)];
}
function placeBelow({ directory, below: below2 }) {
  if (import_node_path2.default.isAbsolute(below2)) return { refused: "is an absolute path" };
  const root = realPathOf(import_node_path2.default.resolve(directory));
  const wanted = import_node_path2.default.join(root, below2);
  if (!isWithin(wanted, root)) return { refused: `lies outside of ${directory}` };
  if (wanted === root || /(?:^|\/)\.?$/.test(below2)) return { refused: "is a directory" };
  const parent = realPathOf(import_node_path2.default.dirname(wanted));
  if (!isWithin(parent, root)) return { refused: `leads outside of ${directory} through a symbolic link` };
  const above = nearestThere(parent);
  if (statsOf(above)?.isDirectory() !== true) return { refused: `${above} is not a directory` };
  const file = import_node_path2.default.join(parent, import_node_path2.default.basename(wanted));
  const stats = statsOf(file);
  return stats?.isSymbolicLink() === true ? behindLink(file, root, directory) : asFile(file, stats);
}
function behindLink(link, root, directory) {
  const target = realPathOf(link);
  const stats = statsOf(target);
  if (stats === void 0 || stats.isSymbolicLink()) return { refused: "is a symbolic link that leads nowhere" };
  return isWithin(target, root) ? asFile(target, stats) : { refused: `leads outside of ${directory} through a symbolic link` };
}
function asFile(file, stats) {
  if (stats === void 0 || stats.isFile()) return { file };
  return { refused: stats.isDirectory() ? "is a directory" : "is no regular file" };
}
function isWithin(file, root) {
  return file === root || file.startsWith(root === "/" ? root : `${root}/`);
}
function statsOf(file) {
  try {
    return (0, import_node_fs2.lstatSync)(file, { throwIfNoEntry: false });
  } catch {
    return void 0;
  }
}
function nearestThere(file) {
  return statsOf(file) !== void 0 || file === import_node_path2.default.dirname(file) ? file : nearestThere(import_node_path2.default.dirname(file));
}

// src/library/first-outputs.ts
function firstOutput(found, directory, text) {
  const winners = new Set(Object.values(found.values).flatMap((value) => value.type === "set" ? value.from.document : []));
  const [only] = winners;
  if (winners.size === 1 && only !== void 0 && holdsNothingElse(only) && !isShipped(import_node_path3.default.resolve(directory, only.path))) {
    const own = below(import_node_path3.default.resolve(directory, only.path), directory);
    if (own !== null) return { path: own, state: stateOf(only, text), instead: [] };
  }
  const fresh = newFile(found, directory, text);
  if (fresh === null) return null;
  const others = [...winners].map((document) => document.path).filter((file) => !isShipped(import_node_path3.default.resolve(directory, file)) && file !== fresh.path);
  return { ...fresh, instead: others.toSorted() };
}
function newFile({ of, scope: { kind, documents } }, directory, text) {
  const dropIns = kind === "host" ? import_node_path3.default.join(of, "etc/sysctl.d") : kind === "directory" ? of : import_node_path3.default.join(import_node_path3.default.dirname(of), "sysctl.d");
  for (let number = 60; ; number++) {
    const name = `${number}-keepalive.conf`;
    const file = import_node_path3.default.join(dropIns, name);
    const there = documents.filter((document) => import_node_path3.default.basename(document.path) === name);
    const inPlace = below(file, directory);
    if (there.length === 0 && (0, import_node_fs3.lstatSync)(file, { throwIfNoEntry: false }) === void 0) return inPlace === null ? null : { path: inPlace, state: "absent" };
    const [only] = there;
    const isOurs = there.length === 1 && only !== void 0 && import_node_path3.default.resolve(directory, only.path) === realPathOf(file) && holdsNothingElse(only);
    if (inPlace !== null && isOurs) return { path: inPlace, state: stateOf(only, text) };
  }
}
function below(file, directory) {
  const root = realPathOf(directory);
  const real = realPathOf(file);
  return real !== root && isWithin(real, root) && !/[\0-\x1f]/.test(real) ? import_node_path3.default.relative(root, real) : null;
}
function holdsNothingElse({ nodes }) {
  const known = MODEL_PARAMETERS;
  return nodes.every((node) => {
    if (node.type === "assignment") return !node.key.templated && node.targets.length > 0 && node.targets.every(({ parameter }) => known.includes(parameter));
    return node.type === "comment" || node.type === "malformed" || node.type === "blank" && node.template === "none";
  });
}
function stateOf({ text, bom, encoding }, expected) {
  return text === expected && !bom && encoding === "utf-8" ? "same" : "other";
}

// src/library/found-values.ts
var import_node_path9 = __toESM(require("node:path"), 1);

// src/model/found.ts
function foundIn({ effective }) {
  return Object.fromEntries(MODEL_PARAMETERS.map((id) => [id, foundValue(effective[id])]));
}
function foundValue({ value, from, refused }) {
  if (refused !== null) return { type: "left-out", why: "refused", from: refused };
  if (value === null) return { type: "left-out", why: "template", from };
  if (from === null) return { type: "unset" };
  return value < 0 ? { type: "left-out", why: "negative", from } : { type: "set", value, from };
}

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
function modelAmong(names) {
  return MODEL_NAMES.find((name) => names.includes(name));
}
function modelFinder(list) {
  const known = /* @__PURE__ */ new Map();
  function isThere(directory, name) {
    return list.known(directory)?.some((entry) => entry.name === name) ?? (0, import_node_fs4.existsSync)(import_node_path4.default.join(directory, name));
  }
  function above(directory) {
    const parent = import_node_path4.default.dirname(directory);
    return parent === directory || isThere(directory, ".git") ? null : nearest2(parent);
  }
  function nearest2(directory) {
    let found = known.get(directory);
    if (found === void 0) {
      const own = MODEL_NAMES.find((name) => isThere(directory, name) && isFile(import_node_path4.default.join(directory, name)));
      found = own === void 0 ? above(directory) : import_node_path4.default.join(directory, own);
      known.set(directory, found);
    }
    return found;
  }
  return { nearest: nearest2, outer: (model) => above(import_node_path4.default.dirname(model)) };
}

// src/node/drop-ins.ts
var import_node_fs6 = require("node:fs");
var import_node_path6 = __toESM(require("node:path"), 1);

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
  const inDirectory = (path13) => sortedByBytes(dropIns.filter(({ directory, name }) => DROP_IN_DIRECTORIES[directory] === path13 && isLoadedName(name, "busybox")));
  return [
    ...inDirectory("lib/sysctl.d"),
    ...inDirectory("usr/lib/sysctl.d"),
    ...inDirectory("etc/sysctl.d"),
    ...sysctlConf === null ? [] : [sysctlConf],
    ...inDirectory("run/sysctl.d")
  ];
}

// src/node/link.ts
var import_node_fs5 = require("node:fs");
var import_node_path5 = __toESM(require("node:path"), 1);
var MOST_LINKS = 40;
function followLink(link, root) {
  let at = link;
  for (let links = 0; links <= MOST_LINKS; links++) {
    const stats = (0, import_node_fs5.lstatSync)(at, { throwIfNoEntry: false });
    if (stats === void 0) return null;
    if (!stats.isSymbolicLink()) return stats.isFile() ? import_node_fs5.realpathSync.native(at) : null;
    const target = (0, import_node_fs5.readlinkSync)(at);
    if (target === "/dev/null") return null;
    at = import_node_path5.default.isAbsolute(target) ? import_node_path5.default.join(root, target) : import_node_path5.default.resolve(import_node_path5.default.dirname(at), target);
  }
  throw Object.assign(new Error("too many links"), { code: "ELOOP" });
}
function withinRoot(root, below2) {
  let at = root;
  for (const part of below2.split("/")) {
    at = import_node_path5.default.join(at, part);
    for (let links = 0; links <= MOST_LINKS && (0, import_node_fs5.lstatSync)(at, { throwIfNoEntry: false })?.isSymbolicLink() === true; links++) {
      const target = (0, import_node_fs5.readlinkSync)(at);
      at = import_node_path5.default.isAbsolute(target) ? import_node_path5.default.join(root, target) : import_node_path5.default.resolve(import_node_path5.default.dirname(at), target);
    }
  }
  return at;
}

// src/node/drop-ins.ts
function dropInsOfHost(root, reading) {
  return DROP_IN_DIRECTORIES.flatMap((below2, directory) => {
    const full = orProblem(import_node_path6.default.join(root, below2), reading, (plain) => root === reading.literalRoot ? withinRoot(root, below2) : plain);
    if (full === void 0) return [];
    const merged = below2 === "lib/sysctl.d" && realPathOf(full) === realPathOf(import_node_path6.default.join(root, "usr", below2));
    return merged ? [] : entriesOf(full, directory, root, reading);
  });
}
function sysctlConfOf(root, reading) {
  const full = import_node_path6.default.join(root, SYSCTL_CONF);
  const stats = reading.buffers.has(full) ? "buffer" : orProblem(full, reading, (file) => (0, import_node_fs6.lstatSync)(file, { throwIfNoEntry: false }));
  return stats === void 0 ? null : entryAt(full, import_node_path6.default.basename(full), 0, root, stats, reading);
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
  const names = new Set(found.map(({ name }) => name));
  const unsaved = [...reading.buffers.keys()].filter((file) => import_node_path6.default.dirname(file) === directory && !names.has(import_node_path6.default.basename(file)));
  return [
    ...found.map((entry) => entryAt(`${directory}/${entry.name}`, entry.name, rank, root, entry, reading)),
    ...unsaved.map((file) => entryAt(file, import_node_path6.default.basename(file), rank, root, "buffer", reading))
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
var import_node_fs7 = require("node:fs");
var import_node_path7 = __toESM(require("node:path"), 1);
var NOT_ENTERED = /* @__PURE__ */ new Set([".git", "node_modules"]);
function findBelow(directory, cwd, list) {
  const files = [];
  const problems = [];
  const pending = [directory];
  for (let at = pending.pop(); at !== void 0; at = pending.pop()) {
    const entries = entriesOf2(at, cwd, list, problems);
    const isDropInDirectory = import_node_path7.default.basename(at) === "sysctl.d";
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
    return (0, import_node_fs7.statSync)(file).isDirectory();
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
    return (0, import_node_fs7.statSync)(link, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch (error) {
    problems.push(problemOf(displayPath(link, cwd), error));
    return false;
  }
}

// src/node/home.ts
var import_node_path8 = __toESM(require("node:path"), 1);
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
  const ending = DROP_IN_ENDINGS.find((known) => directory.endsWith(known));
  if (ending !== void 0) return rootAbove(directory, ending);
  return import_node_path8.default.basename(directory) === "sysctl.d" ? { kind: "directory", directory, templates: false } : ALONE;
}
function homeFinder() {
  const known = /* @__PURE__ */ new Map();
  return (file) => {
    if (!file.endsWith(".conf") && TEMPLATE_SUFFIX.test(file)) {
      const directory2 = import_node_path8.default.dirname(file);
      return import_node_path8.default.basename(directory2) === "sysctl.d" ? { kind: "directory", directory: directory2, templates: true } : ALONE;
    }
    if (file.endsWith(SYSCTL_CONF_ENDING)) return rootAbove(file, SYSCTL_CONF_ENDING);
    const directory = import_node_path8.default.dirname(file);
    let home = known.get(directory);
    if (home === void 0) known.set(directory, home = homeOfDirectory(directory));
    return home;
  };
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
function loadDirectory({ directory, templates }, reading) {
  const found = entriesOf(directory, 0, "/", reading);
  const entries = templates ? found.map((entry) => ({ ...entry, name: renderedName(entry.name) })) : found;
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
function loneFile(document, loader) {
  const scope = resolveScope("file", loader, [document]);
  return { scope, under: scopeUnder(scope, () => [document]) };
}
function realPathFinder(entries) {
  let realPaths;
  return (file) => {
    realPaths ??= new Map(entries.map(({ path: path13, realPath }) => [path13, realPath]));
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
  const known = household?.realPath(file);
  const problem = known === void 0 && !reading.buffers.has(file) ? notReadable(file, reading.cwd) : void 0;
  if (problem) {
    reading.problems.push(problem);
    return null;
  }
  if (known !== void 0 || reading.buffers.has(file)) return readDocument(known ?? file, reading);
  return readDocument(realPathOf(file), reading, "pipe");
}
function filesOfHost(root, cwd, list) {
  const reading = { cwd, list, loader: "systemd", literalRoot: root, buffers: /* @__PURE__ */ new Map(), documents: /* @__PURE__ */ new Map(), problems: [] };
  const entries = [...dropInsOfHost(root, reading), sysctlConfOf(root, reading)];
  const files = entries.flatMap((entry) => entry?.realPath != null && looksMeant(entry.name) ? entry.path : []);
  return { files, problems: reading.problems };
}

// src/library/find-inputs.ts
function findInputs(paths, root, cwd, list) {
  const named = new Set((paths ?? []).filter((each) => !isDirectory(each)));
  const directories = paths === null ? [cwd] : paths.filter((each) => !named.has(each));
  const found = paths === null && root !== null ? [filesOfHost(root, cwd, list)] : directories.map((directory) => findBelow(directory, cwd, list));
  return { files: [...found.flatMap(({ files }) => files), ...named], named, problems: found.flatMap(({ problems }) => problems) };
}

// src/library/found-values.ts
function valuesBelow(directory, loader, list) {
  const root = directory === "/" ? directory : null;
  const found = findInputs(root === null ? [directory] : null, root, directory, list);
  const { nearest: nearest2 } = modelFinder(list);
  const belongsToOther = (file) => {
    const model = nearest2(import_node_path9.default.dirname(file));
    return model !== null && import_node_path9.default.dirname(model) !== directory && model.startsWith(directory === "/" ? "/" : `${directory}/`);
  };
  const files = found.files.filter((file) => !isModelName(file) && !belongsToOther(file));
  const setting = [];
  const unsure = [];
  const problems = [...found.problems];
  for (const batch of loadFiles(files.toSorted(), { loaderOf: () => loader, cwd: directory, root, buffers: /* @__PURE__ */ new Map(), list })) {
    problems.push(...batch.problems);
    const [first] = batch.loaded;
    if (first === void 0) continue;
    const { scope, file } = first;
    const values = foundIn(scope);
    const scopeFound = { of: batch.root ?? (scope.kind === "file" ? file : import_node_path9.default.dirname(file)), scope, values };
    if (Object.values(values).some((value) => value.type !== "unset" && value.from !== null)) setting.push(scopeFound);
    else if (Object.values(values).some(({ type }) => type !== "unset")) unsure.push(scopeFound);
  }
  return { setting, unsure, problems };
}
function setTheSame(a, b) {
  return signatureOf(a) === signatureOf(b);
}
function signatureOf({ values }) {
  return JSON.stringify(Object.values(values).map((value) => value.type === "set" ? value.value : value.type));
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
function meets(trio, demands) {
  const { path: path13, outlast, detectWithin, surviveOutage } = demands;
  if (path13 && (worstSilence(trio, path13.lostProbes) >= path13.idleTimeout || trio.probes <= path13.lostProbes)) return false;
  if (outlast !== void 0 && detection(trio) > outlast) return false;
  if (detectWithin !== void 0 && worstDetection(trio) > detectWithin) return false;
  return surviveOutage === void 0 || survivedOutage(trio) >= surviveOutage;
}
function largestTime(intvl, probes, demands, most) {
  const { path: path13, outlast, detectWithin } = demands;
  const bounds = [
    most,
    path13 === void 0 ? Infinity : Math.floor(path13.idleTimeout / LATE - path13.lostProbes * intvl),
    outlast === void 0 ? Infinity : outlast - intvl * probes,
    detectWithin === void 0 ? Infinity : Math.floor(detectWithin / LATE - intvl * probes)
  ];
  const bound = Math.min(...bounds);
  return [bound, bound - 1].find((time) => time >= 1 && meets({ time, intvl, probes }, demands));
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
function asksForSomething({ idleTimeout, detectWithin, load: load2 }, { surviveOutage }) {
  return idleTimeout !== null || detectWithin !== null || surviveOutage !== null || load2 !== null;
}
function plan(limits) {
  const found = [...candidates(limits)];
  const largest = found.reduce((most, { time }) => Math.max(most, time), 0);
  return found.filter(({ time }) => time >= NEARLY * largest).reduce((best, each) => best === null || isBetter(each, best) ? each : best, null);
}
function isBetter(a, b) {
  return survivedOutage(a) - survivedOutage(b) > 0 || survivedOutage(a) === survivedOutage(b) && (a.probes < b.probes || a.probes === b.probes && a.time > b.time);
}
function* candidates({ idleTimeout, lostProbes, detectWithin, surviveOutage, load: load2 }) {
  const onPath3 = idleTimeout === null ? {} : { path: { idleTimeout, lostProbes }, outlast: idleTimeout };
  const demands = { ...onPath3, ...detectWithin !== null && { detectWithin }, surviveOutage };
  for (let probes = Math.max(SEARCHED.fewestProbes, lostProbes + 1); probes <= SEARCHED.probes; probes++) {
    for (let intvl = 1; intvl <= SEARCHED.intvl; intvl++) {
      const time = largestTime(intvl, probes, demands, SEARCHED.time);
      if (time === void 0 || time < intvl) continue;
      if (load2 === null || load2.connections / time <= load2.perSecond) yield { time, intvl, probes };
    }
  }
}

// src/model/planned.ts
function planned(model) {
  const intent = intentOf(model);
  const limits = limitsOf(intent);
  if (settingsOf(model).length > 0 || !asksForSomething(limits, intent)) return model;
  const keepalive = plan(limits);
  return keepalive && { ...model, keepalive, planned: true };
}

// src/node/listing.ts
var import_node_fs8 = require("node:fs");
function newListing() {
  const listed2 = /* @__PURE__ */ new Map();
  return {
    of: (directory) => {
      let entries = listed2.get(directory);
      if (entries === void 0) listed2.set(directory, entries = (0, import_node_fs8.readdirSync)(directory, { withFileTypes: true }));
      return entries;
    },
    known: (directory) => listed2.get(directory)
  };
}

// src/node/write.ts
var import_node_fs9 = require("node:fs");
var import_node_path10 = __toESM(require("node:path"), 1);
function writeAll(writes) {
  const staged = [];
  try {
    for (const write3 of writes) {
      const beside = import_node_path10.default.join(import_node_path10.default.dirname(write3.file), `.keepalint-${Math.random().toString(36).slice(2)}`);
      stage(beside, write3);
      staged.push({ beside, file: write3.file });
    }
    for (const { beside, file } of staged) (0, import_node_fs9.renameSync)(beside, file);
  } catch (error) {
    for (const { beside } of staged) (0, import_node_fs9.rmSync)(beside, { force: true });
    throw error;
  }
}
function stage(beside, write3) {
  try {
    stageOrFail(beside, write3);
  } catch (error) {
    (0, import_node_fs9.rmSync)(beside, { force: true });
    throw error instanceof Error ? Object.assign(error, { path: write3.file }) : error;
  }
}
function stageOrFail(beside, { file, text, mode }) {
  (0, import_node_fs9.mkdirSync)(import_node_path10.default.dirname(file), { recursive: true });
  const before = (0, import_node_fs9.statSync)(file, { throwIfNoEntry: false });
  const descriptor = (0, import_node_fs9.openSync)(beside, "wx", mode);
  try {
    (0, import_node_fs9.writeFileSync)(descriptor, text);
    if (before) {
      const isOwn = before.uid === process.getuid?.() && before.gid === process.getgid?.();
      if (!isOwn) (0, import_node_fs9.fchownSync)(descriptor, before.uid, before.gid);
      (0, import_node_fs9.fchmodSync)(descriptor, before.mode & 4095);
    }
    (0, import_node_fs9.fsyncSync)(descriptor);
  } finally {
    (0, import_node_fs9.closeSync)(descriptor);
  }
}

// src/render/arithmetic.ts
function arithmeticOf({ keepalive, retries2, middleboxes, requirements }) {
  const defaults = TRIO.filter((id) => keepalive[id] === void 0);
  const valueOf = (id) => keepalive[id] ?? PARAMETERS[id].default;
  const trio = { time: valueOf("time"), intvl: valueOf("intvl"), probes: valueOf("probes") };
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

// src/render/json.ts
function renderJson(model) {
  const { works, firstProbe: firstProbe2, period, detection: detection2, worstDetection: worstDetection2, survivedOutage: survivedOutage2, path: path13, retransmission: retransmission2 } = arithmeticOf(model);
  const output = {
    schemaVersion: 1,
    sysctl: Object.fromEntries(settingsOf(model).map(({ parameter, value }) => [PARAMETERS[parameter].key, value])),
    appliesTo: model.appliesTo,
    timing: works ? { firstProbe: firstProbe2, period, detection: detection2, worstDetection: exact(worstDetection2), survivedOutage: survivedOutage2 } : null,
    middleboxes: works ? path13.map(onPath2) : [],
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
function exact(seconds2) {
  return Math.round(seconds2 * 1e3) / 1e3;
}

// src/model/duration.ts
var UNITS = { d: 86400, h: 3600, m: 60, min: 60, s: 1, sec: 1 };
var DURATION = /^(?:(\d+)(d))?(?:(\d+)(h))?(?:(\d+)(m|min))?(?:(\d+)(s|sec))?$/;
var LONGEST4 = 2 ** 31 - 1;
function parseDuration(text) {
  const groups = DURATION.exec(text)?.slice(1) ?? [];
  const parts = /^\d+$/.test(text) ? [text, "s"] : groups.filter((group) => group !== void 0);
  if (parts.length === 0) return void 0;
  let seconds2 = 0;
  for (let i = 0; i < parts.length; i += 2) seconds2 += Number(parts[i]) * UNITS[parts[i + 1]];
  return seconds2 <= LONGEST4 ? seconds2 : void 0;
}
function formatDuration(seconds2) {
  const parts = [];
  let rest = seconds2;
  for (const [unit, name] of [[86400, "d"], [3600, "h"], [60, "min"], [1, "s"]]) {
    const count = Math.floor(rest / unit);
    if (count > 0) parts.push(`${count} ${name}`);
    rest -= count * unit;
  }
  return parts.slice(0, 2).join(" ") || "0 s";
}
function rounded(seconds2) {
  return Math.ceil(seconds2 * 10 - 1e-9) / 10;
}

// src/render/name.ts
var LONGEST5 = 60;
function plainName(name) {
  const plain = Array.from(name.normalize("NFC")).slice(0, LONGEST5).join("");
  return plain.replaceAll(/[^\p{L}\p{M}\p{N} ._:/()+,-]/gu, "_").trim() || "_";
}

// src/render/comments.ts
function commentsOf(model, from) {
  const arithmetic = arithmeticOf(model);
  return [
    `Rendered by keepalint from ${plainName(from)}. Do not edit: change that file and render again.`,
    ...model.planned ? ["The values are planned from what is required there; keepalint plan says why."] : [],
    "",
    "These values act only on sockets with SO_KEEPALIVE. A connection that is idle already feels a lower",
    "time only when its old timer fires.",
    ...model.appliesTo === "containers" ? ["A container with a network namespace of its own does not inherit the host's values."] : [],
    "",
    ...arithmetic.works ? explained(model, arithmetic) : ["With these values keepalive does not work; keepalint lint says why."]
  ];
}
function explained(model, arithmetic) {
  return [...defaultsOf(arithmetic), firstProbe(arithmetic), silentPeer(model, arithmetic), outage(model, arithmetic), ...load(model, arithmetic), ...arithmetic.path.map((each) => middlebox(each, arithmetic, model)), dataInFlight(model, arithmetic)];
}
function defaultsOf({ defaults }) {
  if (defaults.length === 0) return [];
  return [`Left at the kernel default: ${defaults.map((id) => `${PARAMETERS[id].name} = ${PARAMETERS[id].default}`).join(", ")}.`];
}
function firstProbe({ firstProbe: first, period }) {
  const start = first === 0 ? "at once" : `${seconds(first)} after the last segment received`;
  return `First probe: ${start}, then every ${seconds(period)} while the peer answers.`;
}
function silentPeer({ requirements: { detectWithin } }, { trio, detection: detection2, worstDetection: worstDetection2 }) {
  const { time, intvl, probes } = trio;
  const required = detectWithin === null ? "" : `; required: within ${detectWithin} s`;
  return `Silent peer: given up after ${time} + ${intvl} * ${probes} = ${seconds(detection2)}, at worst after ${rounded(worstDetection2)} s (timers fire up to 12.7 % late)${required}.`;
}
function outage({ requirements: { surviveOutage } }, { trio: { intvl, probes }, survivedOutage: survivedOutage2 }) {
  const required = surviveOutage === null ? "" : `; required: ${surviveOutage} s`;
  return `Outage of the path: in one shorter than (${probes} - 1) * ${intvl} = ${survivedOutage2} s the kernel gives up no idle connection${required}.`;
}
function load({ requirements: { connections, maxProbesPerSecond } }, { period }) {
  if (connections === null) return [];
  const most = maxProbesPerSecond === null ? "" : `; allowed: ${maxProbesPerSecond}`;
  return [`Load: ${connections} idle connections send ${rounded(connections / Math.max(period, 1))} probes a second while their peers answer${most}.`];
}
function middlebox({ box, verdict, latest, latestWithLoss, margin }, { trio: { probes } }, { requirements: { surviveLostProbes: lost } }) {
  const name = `Middlebox ${plainName(box.name)}`;
  if (verdict === null) return `${name}: probes do not count there; it closes or forgets a connection after ${box.idleTimeout} s without data.`;
  const doubt = [...box.countsKeepalive === null ? ["if it counts probes, which is not known"] : [], ...box.recalled ? ["its idle timeout is from memory"] : []];
  const forgets = `${name}${doubt.length === 0 ? "" : ` (${doubt.join("; ")})`}: forgets an idle flow after ${box.idleTimeout} s; a probe comes within ${rounded(latest)} s`;
  if (verdict === "lost" || verdict === "at-risk") return `${forgets}, which is too late.`;
  if (probes <= lost) return `${forgets}, but ${probes} lost in a row end${probes === 1 ? "s" : ""} the connection, and ${lost} ${lost === 1 ? "is" : "are"} to be survived.`;
  const withLoss = lost === 0 ? "" : `, with ${lost === 1 ? "1 lost" : `${lost} lost in a row`} within ${rounded(latestWithLoss)} s`;
  if (verdict === "kept") return `${forgets}${withLoss}: ${Math.floor(margin * 10) / 10} s to spare.`;
  return `${forgets}${withLoss}, which is too late.`;
}
function dataInFlight({ retries2 }, { retransmission: { least, most } }) {
  if (retries2 === null) return `Data in flight: keepalive is silent then, and tcp_retries2 decides (kernel default ${PARAMETERS.retries2.default}: ${rounded(least)} s or more).`;
  return `Data in flight: keepalive is silent then; tcp_retries2 = ${retries2} drops the connection about ${rounded(least)} to ${rounded(most)} s after the first retransmission (round trip well below 200 ms).`;
}
function seconds(count) {
  return count < 120 ? `${count} s` : `${count} s (${formatDuration(count)})`;
}

// src/render/script.ts
var BEFORE = `
set -u
unset IFS
# Where sysctl(8) is, which the PATH of a plain user may lack.
PATH=\${PATH:+$PATH:}/usr/sbin:/sbin
export PATH

# KEY=OLD of what was changed, the latest first.
changed=

holds() {
  test "$(sysctl -n "$1" 2>/dev/null)" = "$2"
}

# Puts everything back before it says a word: whoever reads that may be gone.
give_up() {
  trap '' HUP INT TERM PIPE
  left=
  for pair in $changed; do
    holds "\${pair%%=*}" "\${pair#*=}" || sysctl -w "$pair" >/dev/null 2>&1
    holds "\${pair%%=*}" "\${pair#*=}" || left="$left $pair"
  done
  printf 'keepalive: %s\\n' "$1" >&2
  if test -z "$left"; then
    printf 'keepalive: nothing is changed\\n' >&2
  else
    printf 'keepalive: could not put back%s; set it by hand\\n' "$left" >&2
  fi
  exit 1
}

apply() {
  old=$(sysctl -n "$1") || give_up "cannot read $1"
  test "$old" = "$2" && return
  changed="$1=$old $changed"
  message=$(sysctl -w "$1=$2" 2>&1 >/dev/null)
  holds "$1" "$2" || give_up "$1 = $2 was refused\${message:+: $message}"
}

apply_all() {
  trap 'give_up interrupted' HUP INT TERM PIPE
`;
function renderScript(model, from) {
  const comments = ["Applies the values now, in this network namespace; they are gone after the next boot.", ...commentsOf(model, from)];
  const values = settingsOf(model).map(({ parameter, value }) => `  apply ${PARAMETERS[parameter].key} ${value}`);
  return ["#!/bin/sh", ...comments.map((line) => `# ${line}`.trimEnd()), ...BEFORE.trimEnd().split("\n"), ...values, "}", "", "apply_all", ""].join("\n");
}

// src/render/sysctl.ts
function renderSysctl(model, from) {
  const comments = commentsOf(model, from).map((line) => `# ${line}`.trimEnd());
  const values = settingsOf(model).map(({ parameter, value }) => `${PARAMETERS[parameter].key} = ${value}`);
  return [...comments, "", ...values, ""].join("\n");
}

// src/render/render.ts
var FORMATS = {
  sysctl: renderSysctl,
  script: renderScript,
  json: renderJson
};
function render(model, format, from = "keepalive.yaml") {
  return FORMATS[format](planned(model) ?? model, from);
}

// src/report/visible.ts
var STEERING = /[\0-\x08\x0a-\x1f\x7f-\x9f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
function visible(text) {
  return text.replaceAll("	", " ").replaceAll(STEERING, (char) => {
    const code = char.charCodeAt(0);
    return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
  });
}

// src/report/resolution.ts
function placeOf({ document, assignment }) {
  return `${visible(document.path)}:${lineOf({ document, assignment })}`;
}
function lineOf({ document, assignment }) {
  return positionOf(document, assignment.key.start).line;
}

// src/report/starter.ts
function item(text, { active = true, note = "" } = {}) {
  return { text, active, note };
}
function block(key, items) {
  const isActive = items.some(({ active }) => active);
  const lines = items.map(({ text, active }) => !isActive ? `#   ${text}` : active ? `  ${text}` : `  # ${text}`);
  const width = Math.max(...lines.map((line) => line.length));
  return [isActive ? key : `# ${key}`, ...lines.map((line, i) => items[i].note === "" ? line : `${line.padEnd(width)}   # ${items[i].note}`)];
}
var WIDTH = 110;
function prose(sentence) {
  const lines = [];
  for (const word of sentence.split(" ")) {
    const line = lines.at(-1);
    if (line !== void 0 && line.length + word.length < WIDTH) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(`# ${word}`);
  }
  return lines;
}
function quoted(path13) {
  return /^[a-z][\w./-]*$/i.test(path13) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(path13) ? path13 : JSON.stringify(path13);
}

// src/report/first-values.ts
function keepaliveOf(values, intent) {
  const lead = prose('How the kernel probes idle connections: time and intvl in seconds ("60s", "5m" and "1h30m" as well), probes is a count.');
  const reasons = TRIO.flatMap((id) => leftOut(id, values?.[id]));
  if (values !== null && TRIO.some((id) => values[id].type === "set")) {
    return [...lead, ...reasons, ...block("keepalive:", TRIO.flatMap((id) => itemOf(id, values[id])))];
  }
  const { trio, ask } = exampleFor({ ...NO_INTENT, ...intent });
  const none = prose(`No sysctl file here sets any of the three to a value that can be taken over. ${ask}`);
  return [...lead, ...reasons, ...none, ...block("keepalive:", TRIO.map((id) => item(`${id}: ${trio[id]}`, { active: false })))];
}
var USUAL = { time: 60, intvl: 10, probes: 6 };
function exampleFor(intent) {
  const limits = limitsOf(intent);
  if (!asksForSomething(limits, intent)) return { trio: USUAL, ask: "Say them, and take the # away; or say below what they have to meet, and they are planned." };
  const trio = plan(limits);
  if (trio === null) return { trio: USUAL, ask: "No values meet what is said below; keepalint plan tells what conflicts." };
  return { trio, ask: "They are planned from what is said below, as these, until the # is away; keepalint plan tells why these." };
}
function retransmissionOf(values) {
  const found = values?.retries2 ?? { type: "unset" };
  const lead = prose("Keepalive is silent while data is in flight; then tcp_retries2 decides (kernel default 15: about 15 minutes or more).");
  const items = found.type === "set" ? itemOf("retries2", found) : [item("retries2: 8", { active: false })];
  return [...lead, ...leftOut("retries2", found), ...block("retransmission:", items)];
}
function itemOf(id, found) {
  if (found.type === "left-out") return [];
  if (found.type === "unset") return [item(`${id}: ${PARAMETERS[id].default}`, { active: false, note: "no file sets it: the kernel default" })];
  const { value, from } = found;
  const { raw } = from.assignment.value;
  return [item(`${id}: ${value}`, { note: `from ${placeOf(from)}${raw === String(value) ? "" : `, where it is written ${short(raw)}`}` })];
}
function leftOut(id, found) {
  if (found?.type !== "left-out") return [];
  return prose(`${id} is left out, because ${whyLeftOut(found)}.`);
}
function whyLeftOut({ why, from }) {
  if (from === null) return "a template among the files may set it";
  const raw = short(from.assignment.value.raw);
  if (why === "template") return `a template decides on it at ${placeOf(from)}`;
  return why === "refused" ? `the kernel refuses ${raw} at ${placeOf(from)}` : `${raw} at ${placeOf(from)} is below 0, which a model does not allow`;
}
var LONGEST6 = 40;
function short(raw) {
  const shown = visible(raw);
  return `"${shown.length > LONGEST6 ? `${shown.slice(0, LONGEST6)}...` : shown}"`;
}

// src/report/first-model.ts
var SCHEMA = "https://raw.githubusercontent.com/keepalint/keepalint/main/schemas/keepalive.schema.json";
function firstModelText(first) {
  const parts = [
    [`# yaml-language-server: $schema=${SCHEMA}`, ...sourcesOf(first), "version: 1"],
    keepaliveOf(first.values, first.intent),
    retransmissionOf(first.values),
    middleboxesOf(first),
    requirementsOf(first),
    loaderOf(first),
    outputsOf(first)
  ];
  return parts.map((lines) => `${lines.join("\n")}
`).join("\n");
}
function sourcesOf({ alike }) {
  if (alike.length < 2) return [];
  const shown = alike.length > 5 ? [...alike.slice(0, 4), `${alike.length - 4} more`] : alike;
  return prose(`The same values are set by ${shown.map(visible).join(", ")}.`);
}
function middleboxesOf({ intent: { middleboxes = [] } }) {
  const lead = prose("What idle flows cross, up to and including the first proxy that ends the connection. keepalint explain WORD lists the boxes of the catalogue that have a word in their name.");
  const examples = ["aws-nlb-tcp", "{ use: azure-lb-rule, idleTimeout: 15m }", "{ name: office-firewall, idleTimeout: 30m }"];
  const items = middleboxes.length > 0 ? middleboxes.map((box) => item(`- ${inYaml(box)}`)) : examples.map((each) => item(`- ${each}`, { active: false }));
  return [...lead, ...block("middleboxes:", items)];
}
function inYaml({ name, idleTimeout, recalled }) {
  const entry = timeoutOf(name);
  if (entry === void 0) return `{ name: ${JSON.stringify(name)}, idleTimeout: ${duration(idleTimeout)} }`;
  const isDefault = entry.idleTimeout === idleTimeout && fromCatalogue(entry, idleTimeout, false).recalled === recalled;
  return isDefault ? name : `{ use: ${name}, idleTimeout: ${duration(idleTimeout)} }`;
}
function requirementsOf({ intent: { detectWithin, surviveOutage, surviveLostProbes } }) {
  const items = [
    requirement("detectWithin", detectWithin == null ? void 0 : duration(detectWithin), "3m", "a silent peer is found within"),
    requirement("surviveOutage", surviveOutage == null ? void 0 : duration(surviveOutage), "20s", "a shorter outage of the path kills no idle connection"),
    requirement("surviveLostProbes", surviveLostProbes === void 0 ? void 0 : String(surviveLostProbes), "1", "so many probes in a row may get lost; 1 where it is not said")
  ];
  return [...prose("What the values have to meet, late timers included."), ...block("requirements:", items)];
}
function requirement(key, given, example, note) {
  return item(`${key}: ${given ?? example}`, { active: given !== void 0, note });
}
function duration(seconds2) {
  if (seconds2 === 0 || seconds2 % 60 !== 0) return `${seconds2}s`;
  return seconds2 % 3600 === 0 ? `${seconds2 / 3600}h` : `${seconds2 / 60}m`;
}
function loaderOf({ loader }) {
  const said = `loader: ${loader ?? "systemd"}`;
  return [...prose("What applies the files at boot: systemd, procps or busybox."), loader === void 0 ? `# ${said}` : said];
}
function outputsOf({ outputs }) {
  const lead = prose("What keepalint render --write makes of this file; render --check tells where a file on disk is another.");
  const items = outputs.map(({ path: path13, state }) => item(`- { format: sysctl, path: ${quoted(path13)} }`, { active: state !== "other" }));
  if (items.length === 0) return [...lead, ...block("outputs:", [item("- { format: sysctl, path: etc/sysctl.d/60-keepalive.conf }", { active: false })])];
  const replaced2 = outputs.some(({ state }) => state === "other") ? prose("Take the # away where the whole file, its comments included, may be replaced.") : [];
  const instead = [...new Set(outputs.flatMap((output) => output.instead))];
  const move = instead.length === 0 ? [] : prose(`Once it is written, take the lines of these values out of ${instead.slice(0, 4).map(visible).join(", ")}${instead.length > 4 ? ` and ${instead.length - 4} more` : ""}: what is loaded last wins.`);
  return [...lead, ...replaced2, ...move, ...block("outputs:", items)];
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
function readFlags(argv, known, verb) {
  const { tokens, positionals } = (0, import_node_util.parseArgs)({ args: [...argv], options: known, strict: false, tokens: true, allowPositionals: true, allowNegative: true });
  const values = /* @__PURE__ */ new Map();
  const switches = /* @__PURE__ */ new Map();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    const type = known[name]?.type;
    if (type === void 0) throw new UsageError(unknownFlag(rawName, known, verb));
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
function unknownFlag(flag, known, verb) {
  const flags = Object.keys(known).map((name) => `--${name}`);
  const likely = nearest(flag, flags, editsFor(flag.slice(2)));
  return `there is no flag ${flag}${likely === void 0 ? "" : `; did you mean ${likely}?`} (see keepalint ${verb} --help)`;
}

// src/cli/init-words.ts
var import_node_path11 = __toESM(require("node:path"), 1);
var NAME = "keepalive.yaml";
var FEW = 8;
function disagreement(setting, world) {
  const shown = setting.slice(0, FEW).map(({ of, values }) => `    ${shownPath(of, world)}: ${inWords(values)}`);
  const more = setting.length > FEW ? [`    and ${setting.length - FEW} more`] : [];
  const directories = setting.map(directoryOf);
  const apart = directories.find((own) => directories.filter((other) => isWithin(other, own)).length === 1);
  const remedy = apart === void 0 ? "settle first which of them is meant" : `write one for each: keepalint init ${quotedPath(shownPath(apart, world))}`;
  return [`the sysctl files here set different values, and a ${NAME} says one set of them:`, ...shown, ...more, `  ${remedy}`];
}
function inWords(values) {
  const parts = MODEL_PARAMETERS.flatMap((id) => {
    const found = values[id];
    return found.type === "unset" ? [] : `${id} ${found.type === "set" ? found.value : "not known"}`;
  });
  return parts.join(", ");
}
function directoryOf({ of, scope }) {
  return scope.kind === "file" ? import_node_path11.default.dirname(of) : of;
}
function afterwards(written, world) {
  const { directory, present, outer } = written;
  return [
    `${shownPath(import_node_path11.default.join(directory, NAME), world)}: written, ${contentOf(written)}`,
    ...present === void 0 || present === NAME ? [] : [`${shownPath(import_node_path11.default.join(directory, present), world)} no longer counts beside it; remove it`],
    ...outer === null ? [] : [`${shownPath(outer, world)} no longer holds for the files here: the nearest one counts`],
    "Next:",
    ...nextSteps(written, world).map((step) => `  ${step}`),
    ""
  ].join("\n");
}
function contentOf({ model }) {
  if (settingsOf(model).length > 0) return `with ${listOf(model)} as the sysctl files set them`;
  const withValues = planned(model);
  const without = "without values, as no sysctl file here sets any that can be taken over";
  if (withValues === null) return `${without}; and no values meet what is required`;
  return withValues === model ? without : `${without}; planned from what is said are ${listOf(withValues)}`;
}
function listOf(model) {
  return settingsOf(model).map(({ parameter, value }) => `${parameter} ${value}`).join(", ");
}
function nextSteps({ directory, outputs, model }, world) {
  const where = directory === world.cwd ? "" : ` ${quotedPath(shownPath(directory, world))}`;
  const [lint, render2, write3, check] = ["lint", "render", "render --write", "render --check"].map((verb) => `keepalint ${verb}${where}`);
  if (settingsOf(model).length === 0) {
    const plan2 = `keepalint plan${where === "" ? "" : ` ${quotedPath(shownPath(import_node_path11.default.join(directory, NAME), world))}`}`;
    const withValues = planned(model);
    if (withValues === null) return [plan2];
    return withValues === model ? ["say the values under keepalive, or what they have to meet under middleboxes and requirements", lint] : [plan2, lint, render2];
  }
  if (outputs.length === 0) return [lint, render2];
  if (outputs.every(({ state }) => state === "same")) return [lint, check];
  if (outputs.every(({ state }) => state !== "other")) return [lint, write3, check];
  return [lint, render2, "take the # away before outputs, where the files on disk may be replaced; then", write3, check];
}
function shownPath(file, { cwd }) {
  return file === cwd ? "." : visible(displayPath(file, cwd));
}
function quotedPath(shown) {
  return /^[\w./@%+=:,][\w./@%+=:,-]*$/.test(shown) ? shown : `'${shown.replaceAll("'", String.raw`'\''`)}'`;
}

// src/cli/one-of.ts
function oneOf(flag, word, words) {
  const found = words.find((each) => each === word);
  if (found === void 0) throw new UsageError(`${flag} is one of ${words.join(", ")}; got ${word}`);
  return found;
}

// src/cli/options.ts
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
  const seconds2 = parseDuration(text);
  if (seconds2 === void 0 || seconds2 < least || seconds2 > most) {
    const range = most < Infinity ? `of ${formatDuration(least)} to ${formatDuration(most)}, ` : least > 0 ? "above 0, " : "";
    throw new UsageError(`${flag} needs a duration ${range}${DURATIONS}; got ${text}`);
  }
  return seconds2;
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
  const likely = containing.length > 0 ? containing.slice(0, 4) : [nearest(name, ids, editsFor(name))];
  const hint = likely[0] === void 0 ? "" : `; did you mean ${likely.join(", ")}?`;
  return `there is no middlebox ${name} in the catalogue${hint} (for one of your own, give its idle timeout: --middlebox 350s)`;
}

// src/cli/world.ts
var EXIT = { clean: 0, findings: 1, wrong: 2 };

// src/cli/init.ts
var INIT_FLAGS = {
  middlebox: { type: "string" },
  "detect-within": { type: "string" },
  "survive-outage": { type: "string" },
  "survive-lost-probes": { type: "string" },
  loader: { type: "string" },
  stdout: { type: "boolean" },
  force: { type: "boolean" }
};
async function init(argv, world) {
  const options = parseOptions(argv, world);
  const { directory, mode } = options;
  const list = newListing();
  const present = mode === "print" ? void 0 : modelIn(directory, list, world);
  if (present !== void 0 && mode === "write") throw new UsageError(`${shownPath(import_node_path12.default.join(directory, present), world)} is there already; pass --force to write ${NAME} anew, or --stdout to print what it would be`);
  const { setting, unsure, problems } = valuesBelow(directory, options.loader ?? "systemd", list);
  const lines = new Set(problems.map((problem) => `keepalint: ${shownPath(import_node_path12.default.resolve(directory, problem.path), world)}: ${problem.message}
`));
  for (const line of lines) world.stderr.write(line);
  if (problems.length > 0) {
    world.stderr.write("keepalint: nothing is written: the values may be other than what can be read\n");
    return EXIT.wrong;
  }
  if (setting.some((other) => !setTheSame(setting[0], other))) throw new UsageError(...disagreement(setting, world));
  const { text, outputs, model } = await modelFor(setting.length > 0 ? setting : unsure.slice(0, 1), options);
  if (mode === "print") {
    world.stdout.write(text);
    return EXIT.clean;
  }
  write2(text, options, world);
  world.stdout.write(afterwards({ directory, model, outputs, present, outer: modelFinder(list).outer(import_node_path12.default.join(directory, NAME)) }, world));
  return EXIT.clean;
}
function parseOptions(argv, { cwd }) {
  const flags = readFlags(argv, INIT_FLAGS, "init");
  const { value, on } = flags;
  const [given = ".", ...more] = flags.positionals.filter((word) => word !== "-");
  if (more.length > 0) throw new UsageError(`init takes one directory; got ${flags.positionals.join(" ")}`);
  const directory = realPathOf(import_node_path12.default.resolve(cwd, given));
  if (given === "") throw new UsageError("the directory is empty; leave it out to take the working directory");
  if (!isDirectory(directory)) throw new UsageError(`${given}: there is no such directory; name the one that ${NAME} is to be in`);
  const isPrinted = on("stdout") === true || flags.positionals.includes("-");
  if (isPrinted && on("force") === true) throw new UsageError("--stdout prints and --force overwrites; pass one of the two");
  return {
    directory,
    intent: intentOfFlags(flags),
    loader: value("loader") === void 0 ? void 0 : oneOf("--loader", value("loader"), LOADERS),
    mode: isPrinted ? "print" : on("force") === true ? "overwrite" : "write"
  };
}
function modelIn(directory, list, world) {
  try {
    return modelAmong(list.of(directory).map(({ name }) => name));
  } catch (error) {
    throw new UsageError(`${shownPath(directory, world)}: ${problemOf("", error).message}`);
  }
}
async function modelFor(found, { directory, intent, loader }) {
  const alike = found.map(({ of }) => displayPath(of, directory)).map((of) => of === directory ? "." : of);
  const first = { values: found[0]?.values ?? null, alike, intent, loader, outputs: [] };
  const model = await readBack(firstModelText(first), directory);
  if (settingsOf(model).length === 0 || planned(model) === null) return { text: firstModelText(first), outputs: [], model };
  const rendered = render(model, "sysctl", NAME);
  const proposed = found.flatMap((each) => firstOutput(each, directory, rendered) ?? []);
  const outputs = [...new Map(proposed.map((output) => [output.path, output])).values()];
  const text = firstModelText({ ...first, outputs });
  return { text, outputs, model: await readBack(text, directory) };
}
async function readBack(text, directory) {
  const { loadModel } = await Promise.resolve().then(() => __toESM(require("./models.js"), 1));
  const read2 = loadModel(import_node_path12.default.join(directory, NAME), directory, Buffer.from(text));
  if ("model" in read2) return read2.model;
  throw new UsageError(`${NAME} cannot say this: ${read2.problems[0]?.message ?? ""}`);
}
function write2(text, { directory }, world) {
  const shown = shownPath(import_node_path12.default.join(directory, NAME), world);
  const [place] = placesBelow([{ directory, below: NAME }]);
  if (place === void 0 || "refused" in place) throw new UsageError(`${shown}: ${place?.refused ?? ""}`);
  try {
    writeAll([{ file: place.file, text, mode: 420 }]);
  } catch (error) {
    throw new UsageError(`cannot write ${shown}: ${problemOf("", error).message.replace("may read it", "may write it")}`);
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  INIT_FLAGS,
  init
});
