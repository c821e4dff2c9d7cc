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

// src/cli/explain.ts
var explain_exports = {};
__export(explain_exports, {
  EXPLAIN_FLAGS: () => EXPLAIN_FLAGS,
  explain: () => explain
});
module.exports = __toCommonJS(explain_exports);
var import_node_fs2 = require("node:fs");
var import_node_path2 = __toESM(require("node:path"), 1);

// src/kernel/parameters.ts
var MAX_SECONDS_AT_HZ_250 = 8589934;
function ipv4(name, rest2) {
  return { key: `net.ipv4.${name}`, name, ...rest2, source: "net/ipv4/sysctl_net_ipv4.c, tcp(7)" };
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
var known = /* @__PURE__ */ new WeakMap();
function isDump(document) {
  let dump = known.get(document);
  if (dump === void 0) {
    dump = looksLikeDump(document);
    known.set(document, dump);
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
  const unknown2 = TRIO.filter((id) => valueOf(subject.scope, id) === void 0);
  if (needs.some((id) => unknown2.includes(id))) return void 0;
  const valueOrDefault = (id) => valueOf(subject.scope, id) ?? PARAMETERS[id].default;
  const trio = { time: valueOrDefault("time"), intvl: valueOrDefault("intvl"), probes: valueOrDefault("probes") };
  return { trio, complete: unknown2.length === 0, at };
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

// src/lint/words.ts
function boxName(box) {
  const doubts = [
    ...box.countsKeepalive === null ? ["if it counts probes, which is not known"] : [],
    ...box.recalled ? ["its idle timeout is from memory: check it"] : []
  ];
  return doubts.length === 0 ? box.name : `${box.name} (${doubts.join("; ")})`;
}
function listed(words) {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
function namesOf(ids) {
  return listed(TRIO.filter((id) => ids.includes(id)).map(nameOf));
}
function namesIn(document) {
  return listed(parametersIn(document).map(nameOf));
}

// src/node/package-root.ts
var import_node_fs = require("node:fs");
var import_node_path = __toESM(require("node:path"), 1);
function packageRoot() {
  for (let directory = __dirname; ; directory = import_node_path.default.dirname(directory)) {
    if (nameIn(import_node_path.default.join(directory, "package.json")) === "keepalint") return directory;
    if (import_node_path.default.dirname(directory) === directory) return null;
  }
}
function nameIn(file) {
  try {
    return JSON.parse((0, import_node_fs.readFileSync)(file, "utf8")).name;
  } catch {
    return void 0;
  }
}

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
  const least2 = (2 ** (doublings + 1) - 1) * RTO_MIN + (retries - doublings) * RTO_MAX;
  const most = LATE * (retries < LAST_DOUBLING ? 2 * least2 + 3 * RTO_MIN : least2 + RTO_MAX);
  return { least: least2, most };
}

// src/model/duration.ts
var UNITS = { d: 86400, h: 3600, m: 60, min: 60, s: 1, sec: 1 };
var DURATION = /^(?:(\d+)(d))?(?:(\d+)(h))?(?:(\d+)(m|min))?(?:(\d+)(s|sec))?$/;
var LONGEST = 2 ** 31 - 1;
function parseDuration(text) {
  const groups = DURATION.exec(text)?.slice(1) ?? [];
  const parts = /^\d+$/.test(text) ? [text, "s"] : groups.filter((group) => group !== void 0);
  if (parts.length === 0) return void 0;
  let seconds = 0;
  for (let i = 0; i < parts.length; i += 2) seconds += Number(parts[i]) * UNITS[parts[i + 1]];
  return seconds <= LONGEST ? seconds : void 0;
}
function formatDuration(seconds) {
  const parts = [];
  let rest2 = seconds;
  for (const [unit, name] of [[86400, "d"], [3600, "h"], [60, "min"], [1, "s"]]) {
    const count = Math.floor(rest2 / unit);
    if (count > 0) parts.push(`${count} ${name}`);
    rest2 -= count * unit;
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

// src/model/remedy.ts
var LONGEST_INTVL = 300;
var MOST_PROBES = 30;
function meets(trio, demands) {
  const { path: path3, outlast, detectWithin, surviveOutage } = demands;
  if (path3 && (worstSilence(trio, path3.lostProbes) >= path3.idleTimeout || trio.probes <= path3.lostProbes)) return false;
  if (outlast !== void 0 && detection(trio) > outlast) return false;
  if (detectWithin !== void 0 && worstDetection(trio) > detectWithin) return false;
  return surviveOutage === void 0 || survivedOutage(trio) >= surviveOutage;
}
function range(from, to) {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
function largestTime(intvl, probes, demands, most) {
  const { path: path3, outlast, detectWithin } = demands;
  const bounds = [
    most,
    path3 === void 0 ? Infinity : Math.floor(path3.idleTimeout / LATE - path3.lostProbes * intvl),
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
function withTimeForPath(trio, { path: path3 }) {
  const time = path3 && !meets(trio, { path: path3 }) ? largestTime(trio.intvl, trio.probes, { path: path3 }, trio.time) : void 0;
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

// src/model/fitting.ts
var KERNEL_DEFAULTS = { time: PARAMETERS.time.default, intvl: PARAMETERS.intvl.default, probes: PARAMETERS.probes.default };
var LOST_PROBES = 1;
var INTERVALS = [5, 10, 30, KERNEL_DEFAULTS.intvl];
var START = { ...KERNEL_DEFAULTS, intvl: 10, probes: 6 };
function fittingOf(idleTimeout) {
  const path3 = { idleTimeout, lostProbes: LOST_PROBES };
  const demands = { path: path3, outlast: idleTimeout };
  const largest = INTERVALS.map((intvl) => ({ intvl, time: largestTime(intvl, KERNEL_DEFAULTS.probes, { path: path3 }, idleTimeout) ?? null }));
  return { lostProbes: LOST_PROBES, largest, example: exampleFor(demands) };
}
function exampleFor(demands) {
  if (meets(KERNEL_DEFAULTS, demands)) return KERNEL_DEFAULTS;
  const changes = remedyFor(START, demands)[0];
  return changes === void 0 ? null : changes.reduce((trio, { parameter, to }) => ({ ...trio, [parameter]: to }), START);
}

// src/report/middlebox-page.ts
var KINDS = {
  "load-balancer": "load balancer that passes packets on",
  nat: "address translation (NAT)",
  firewall: "stateful firewall",
  conntrack: "connection tracking",
  cgnat: "carrier-grade NAT",
  proxy: "proxy",
  host: "an end of the connection, no middlebox"
};
var CERTAINTIES = {
  verified: "it was read in the source",
  secondary: "the source repeats somebody else's words: check it",
  recalled: "it is from memory: check it"
};
function middleboxPage(entry) {
  const { id, aliases, idleTimeout, atExpiry, change, note, certainty } = entry;
  const rows = [
    ...aliases.length === 0 ? [] : [["also called", aliases.join(", ")]],
    ["kind", entry.terminates && entry.kind !== "proxy" ? KINDS[entry.kind].replace(" that passes packets on", "") : KINDS[entry.kind]],
    ["ends the connection", entry.terminates ? "yes, and opens another one behind it: a probe never crosses it" : "no"],
    ["idle timeout", idleTimeout === null ? "no default, or none is known" : duration(idleTimeout)],
    ["configurable", rangeOf(entry)],
    ...change === null ? [] : [["to change it", change]],
    ["a keepalive probe", probeOf(entry)],
    ["when it expires", atExpiry],
    ...note === void 0 ? [] : [["note", note]],
    ["certainty", `${certainty}: ${CERTAINTIES[certainty]}`]
  ];
  return [
    { type: "heading", text: id },
    { type: "paragraph", text: titleOf(entry) },
    { type: "table", head: null, rows },
    { type: "heading", text: "Which values fit" },
    ...valuesFor(entry),
    ...entry.kind === "host" ? [] : howToDeclare(entry),
    { type: "paragraph", text: sourceOf(entry) }
  ];
}
function titleOf({ vendor, product }) {
  return product.startsWith(vendor) ? product : `${vendor} ${product}`;
}
function howToDeclare(entry) {
  return [
    { type: "heading", text: "How to declare it" },
    { type: "code", text: declarationOf(entry) }
  ];
}
function duration(seconds) {
  return `${seconds} s${seconds < 120 ? "" : ` (${formatDuration(seconds)})`}`;
}
function rangeOf({ configurable }) {
  if (typeof configurable === "boolean") return configurable ? "yes; the range is not known" : "no";
  const { min, max } = configurable;
  return ["yes,", ...min === null ? [] : [`from ${min} s`], ...max === null ? [] : [`up to ${max} s`]].join(" ");
}
function sourceOf({ source }) {
  return source === null ? "Source: none." : `Source: ${source.url} (${source.asOf === null ? "" : `${source.asOf}; `}read on ${source.read})`;
}
function probeOf({ kind, countsKeepalive }) {
  if (kind === "host") return "is sent and answered here";
  if (countsKeepalive === null) return "whether it restarts the idle timeout is not known; keepalint judges as if it does, and says so";
  return countsKeepalive ? "restarts the idle timeout" : "does not restart the idle timeout: only data does";
}
function valuesFor({ id, kind, idleTimeout, countsKeepalive, terminates }) {
  if (kind === "host") return [{ type: "paragraph", text: "Any, as far as this goes: no flow is forgotten here, and there is nothing to declare." }];
  if (countsKeepalive === false) {
    const legs = terminates ? " Keepalive still finds out, on each leg by itself, that the other end of that leg is gone." : "";
    return [{ type: "paragraph", text: `None: no value of \`time\` keeps an idle connection through it. What does is data, such as a heartbeat of the protocol that comes sooner than the idle timeout.${legs}` }];
  }
  if (idleTimeout === null) return [{ type: "paragraph", text: `That depends on the idle timeout that is configured there: \`keepalint lint --middlebox ${id}=1h\`, with yours for the 1h, judges by it.` }];
  const doubt = countsKeepalive === null ? [{ type: "paragraph", text: "What follows holds only if it counts probes, which is not known." }] : [];
  return [...doubt, ...fitting(fittingOf(idleTimeout), idleTimeout)];
}
function fitting({ lostProbes, largest, example }, idleTimeout) {
  if (example === KERNEL_DEFAULTS) return [{ type: "paragraph", text: `The kernel defaults do. ${sums(example, lostProbes, idleTimeout)}` }];
  const rows = largest.map(({ intvl, time }) => [`${intvl} s`, ...largestOf(intvl, time, lostProbes)]);
  return [
    { type: "paragraph", text: `The flow is kept, one lost probe included, where ${LATE} * (max(\`time\`, \`intvl\`) + \`intvl\`) is below ${idleTimeout} s: the kernel's timers fire up to 12.7 % late. More than one probe is needed for it.` },
    { type: "table", head: ["intvl", "largest time", "at worst"], rows },
    ...example === null ? [] : exampleOf(example, lostProbes, idleTimeout)
  ];
}
function largestOf(intvl, time, lostProbes) {
  const trio = { time: time ?? intvl, intvl };
  const worst = `${LATE} * (${probePeriod(trio)} + ${intvl}) = ${exact(worstSilence(trio, lostProbes))} s`;
  return time === null ? ["none", `${worst}, which is too late`] : [`${time} s`, worst];
}
function exampleOf(example, lostProbes, idleTimeout) {
  return [
    { type: "paragraph", text: "For example:" },
    { type: "code", text: TRIO.map((id) => `${PARAMETERS[id].key} = ${example[id]}`).join("\n") },
    { type: "paragraph", text: sums(example, lostProbes, idleTimeout) }
  ];
}
function sums(trio, lostProbes, idleTimeout) {
  const { time, intvl, probes } = trio;
  return `A probe comes, one lost included, within ${LATE} * (${probePeriod(trio)} + ${intvl}) = ${exact(worstSilence(trio, lostProbes))} s, and a silent peer is given up after ${time} + ${intvl} * ${probes} = ${detection(trio)} s: neither later than the ${idleTimeout} s after which the flow is forgotten.`;
}
function exact(seconds) {
  return Math.round(seconds * 1e3) / 1e3;
}
var OTHERWISE = [3600, 1800, 900, 300, 60, 86400];
function declarationOf({ id, idleTimeout, configurable }) {
  const { min, max } = typeof configurable === "boolean" ? { min: null, max: null } : configurable;
  const other = OTHERWISE.find((seconds) => seconds !== idleTimeout && seconds >= (min ?? 1) && seconds <= (max ?? Infinity));
  const plain = idleTimeout === null ? [] : [`keepalint lint --middlebox ${id}`];
  const why = idleTimeout === null ? "with what is configured there" : "where it is configured otherwise";
  return [...plain, ...configurable === false && idleTimeout !== null || other === void 0 ? [] : [`keepalint lint --middlebox ${id}=${formatDuration(other).replace(/ (\w).*/, "$1")}    # ${why}`]].join("\n");
}
function middleboxFacts(entry) {
  const { idleTimeout, countsKeepalive } = entry;
  return { middlebox: entry, values: idleTimeout === null || countsKeepalive === false ? null : fittingOf(idleTimeout) };
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

// src/report/inline.ts
var MARKED = /`(?<code>[^`]+)`|\*\*(?<strong>[^*]+)\*\*|\[(?<label>[^\]]+)\]\((?<target>[^)]+)\)/;
function piecesOf(text, color) {
  const pieces = [];
  let rest2 = text;
  for (let found = MARKED.exec(rest2); found !== null; found = MARKED.exec(rest2)) {
    const { code, strong, label, target } = found.groups;
    pieces.push({ style: null, text: rest2.slice(0, found.index) });
    rest2 = rest2.slice(found.index + found[0].length);
    if (code !== void 0) pieces.push(color ? { style: "cyan", text: code } : { style: null, text: `\`${code}\`` });
    else if (strong !== void 0) pieces.push({ style: "bold", text: strong });
    else pieces.push({ style: null, text: /^https?:/.test(target) ? `${label} (${target})` : label });
  }
  return [...pieces, { style: null, text: rest2 }];
}
function wordsOf(text, paint, color) {
  const words = [];
  let joined2 = false;
  for (const piece of piecesOf(text, color)) {
    for (const part of piece.text.match(/[ \n]+|[^ \n]+/g) ?? []) {
      const blank = /^[ \n]/.test(part);
      if (!blank) {
        const printed = piece.style === null ? part : paint(piece.style, part);
        const before = joined2 ? words.pop() : void 0;
        words.push({ printed: `${before?.printed ?? ""}${printed}`, columns: (before?.columns ?? 0) + columnsOf(part) });
      }
      joined2 = !blank;
    }
  }
  return words;
}
function wrapped(words, width) {
  const lines = [];
  for (const word of words) {
    const last = lines.at(-1);
    const columns = (last?.columns ?? 0) + 1 + word.columns;
    if (last === void 0 || columns > width) lines.push(word);
    else lines[lines.length - 1] = { printed: `${last.printed} ${word.printed}`, columns };
  }
  return lines;
}

// src/report/paint.ts
var CODES = { bold: [1, 22], red: [31, 39], green: [32, 39], yellow: [33, 39], cyan: [36, 39], dim: [2, 22], underline: [4, 24] };
var paintNot = (_, text) => text;
var paintAnsi = (style, text) => `\x1B[${CODES[style][0]}m${text}\x1B[${CODES[style][1]}m`;
function painter(color) {
  return color ? paintAnsi : paintNot;
}

// src/report/page.ts
var WIDTH = 80;
var GAP = "  ";
function pageText(blocks, color) {
  const paint = painter(color);
  return `${blocks.map((block) => linesOf(block, paint, color).join("\n")).join("\n\n")}
`;
}
function linesOf(block, paint, color) {
  const wordsIn2 = (text) => wordsOf(text, paint, color);
  switch (block.type) {
    case "heading":
      return [paint("bold", block.text)];
    case "paragraph":
      return wrapped(wordsIn2(block.text), WIDTH).map(({ printed }) => printed);
    case "code":
      return block.text.split("\n").map((line) => line === "" ? "" : `    ${line}`);
    case "list":
      return block.items.flatMap((item) => wrapped(wordsIn2(item), WIDTH - 2).map(({ printed }, i) => `${i === 0 ? "- " : "  "}${printed}`));
    case "table":
      return tableLines(block.head?.map(wordsIn2) ?? null, block.rows.map((row) => row.map(wordsIn2)), paint);
  }
}
function tableLines(head, rows, paint) {
  const widths = widthsOf(head === null ? rows : [head, ...rows]);
  const lines = rows.flatMap((row) => rowLines(row, widths));
  return head === null ? lines : [...rowLines(head, widths).map((line) => paint("bold", line)), widths.map((width) => "-".repeat(width)).join(GAP), ...lines];
}
function widthsOf(rows) {
  const columns = rows[0]?.map((_, i) => rows.map((row) => row[i] ?? [])) ?? [];
  const least2 = columns.map((cells) => Math.max(0, ...cells.flat().map((word) => word.columns)));
  const widths = columns.map((cells) => Math.max(0, ...cells.map((words) => wrapped(words, Infinity)[0]?.columns ?? 0)));
  const sum2 = () => widths.reduce((total, width) => total + width + GAP.length, -GAP.length);
  while (sum2() > WIDTH) {
    const widest = Math.max(0, ...widths.filter((width, i) => width > least2[i]));
    if (widest === 0) break;
    widths[widths.findIndex((width, i) => width === widest && width > least2[i])] -= 1;
  }
  return widths;
}
function rowLines(row, widths) {
  const cells = row.map((words, i) => wrapped(words, widths[i]));
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from(
    { length: height },
    (_, line) => widths.map((width, i) => {
      const { printed, columns } = cells[i]?.[line] ?? { printed: "", columns: 0 };
      return printed + " ".repeat(width - columns);
    }).join(GAP).trimEnd()
  );
}

// src/kernel/notes.ts
var DEFAULTS = { time: PARAMETERS.time.default, intvl: PARAMETERS.intvl.default, probes: PARAMETERS.probes.default };
var SUM = `${DEFAULTS.time} + ${DEFAULTS.intvl} * ${DEFAULTS.probes} = ${detection(DEFAULTS)} s`;
var TIMER = "tcp_keepalive_timer() in net/ipv4/tcp_timer.c";
var IP_SYSCTL = "Documentation/networking/ip-sysctl.rst";
var ONLY_SO_KEEPALIVE = "It acts only on sockets with SO_KEEPALIVE, and not on those that have set the socket option. `net.ipv4` is for IPv6 as well: there is no key of its own for that.";
var TRIO_SCOPE = "each network namespace has its own since Linux 4.5; a new one, so a container with a network of its own, starts with the kernel default, not with the value of its host";
var EACH_NAMESPACE = "each network namespace has its own; a new one starts with the kernel default";
var DETECTION = "A peer that never answers is given up with ETIMEDOUT after `time` + `intvl` * `probes`";
var OUTAGE = `No idle connection is given up in an outage of the path shorter than (\`probes\` - 1) * \`intvl\`: (${DEFAULTS.probes} - 1) * ${DEFAULTS.intvl} = ${survivedOutage(DEFAULTS)} s by default.`;
var least = (retries) => Math.floor(retransmission(retries).least * 10 + 1e-9) / 10;
var PARAMETER_NOTES = {
  time: {
    does: "After so many seconds of silence the kernel sends the first keepalive probe on a connection.",
    more: [
      "Silence counts from the last segment received, be it data or an acknowledgement. What this side sends does not count; the acknowledgement that comes back does.",
      `${DETECTION}: ${SUM} by default. A live idle connection is probed every max(\`time\`, \`intvl\`) seconds, not every \`time\`: after an answered probe the timer still waits \`intvl\`.`,
      `To keep a flow through a middlebox, one lost probe included: ${LATE} * (max(\`time\`, \`intvl\`) + \`intvl\`) below its idle timeout. ${LATE} because the kernel's timers fire up to 8/63 late.`,
      "While data is unacknowledged or unsent no probe goes out: then `tcp_retries2` decides.",
      "A lower value reaches a connection that is idle already only when its old timer fires; setsockopt(2) acts at once.",
      "0 does not switch keepalive off: probes go out from the start, every `intvl`. A value below 0 does switch it off, in silence.",
      ONLY_SO_KEEPALIVE
    ],
    scope: TRIO_SCOPE,
    sources: [TIMER, "kernel/time/timer.c (lateness)", "tcp(7)", "measured on Linux 6.18, HZ=250"],
    rules: ["first-probe-too-late", "probe-may-be-late", "first-probe-late-for-common-middleboxes", "zero-time", "keepalive-defeated"]
  },
  intvl: {
    does: "So many seconds lie between two keepalive probes while none is answered.",
    more: [
      `${DETECTION}: ${SUM} by default. Where it is longer than \`time\`, it also sets the pace on a live idle connection: a probe every max(\`time\`, \`intvl\`) seconds.`,
      OUTAGE,
      `A middlebox keeps the flow, k lost probes included, if ${LATE} * (max(\`time\`, \`intvl\`) + k * \`intvl\`) is below its idle timeout.`,
      "It is read at every run of the timer, so that a new value acts on connections that are being probed.",
      "0 sends all probes within milliseconds; where `intvl` * `probes` is shorter than the round trip, a live peer is given up. Below 0 one probe goes out and then none for 2^32 jiffies: a dead peer is not found.",
      "Above 300 s: the connection tracking of Linux may forget a flow between two unanswered probes, whatever its idle timeout is (nf_conntrack_tcp_max_retrans, nf_conntrack_tcp_timeout_max_retrans).",
      ONLY_SO_KEEPALIVE
    ],
    scope: TRIO_SCOPE,
    sources: [TIMER, "nf_conntrack_tcp_packet() in net/netfilter/nf_conntrack_proto_tcp.c", "tcp(7)", "measured on Linux 6.18, HZ=250"],
    rules: ["no-loss-margin", "short-outage-kills", "suspicious-unit", "keepalive-defeated"]
  },
  probes: {
    does: "So many keepalive probes in a row may stay unanswered; then the connection is given up.",
    more: [
      `Exactly so many are sent. \`intvl\` after the last one the application gets ETIMEDOUT and the peer a reset. ${DETECTION}: ${SUM} by default. Any acknowledgement starts the count anew.`,
      OUTAGE,
      "To survive k lost probes it has to be more than k.",
      '0 does not mean "do not probe": every connection that is idle for `time` is dropped without a probe, live or not.',
      "On a socket with TCP_USER_TIMEOUT it is ignored.",
      ONLY_SO_KEEPALIVE
    ],
    scope: TRIO_SCOPE,
    sources: [TIMER, "tcp(7)", "measured on Linux 6.18, HZ=250"],
    rules: ["no-loss-margin", "outage-kills-connections", "short-outage-kills", "keepalive-defeated"]
  },
  retries1: {
    does: "After so many retransmissions that are not acknowledged the kernel suspects the route and looks for another one.",
    more: ["It gives up no connection: that is `tcp_retries2`. RFC 1122 asks for at least 3. Keepalive probes are not counted."],
    scope: EACH_NAMESPACE,
    sources: ["tcp_write_timeout() in net/ipv4/tcp_timer.c", IP_SYSCTL],
    rules: ["invalid-value"]
  },
  retries2: {
    does: "Decides how long data is sent again that nobody acknowledges, before the connection is given up.",
    more: [
      "Keepalive is silent while data is in flight: this value decides then, and `time`, `intvl` and `probes` do not.",
      `The kernel makes a time of the count b: 0.2 * (2^(b + 1) - 1) seconds up to 9, then 120 s for each one more. The connection is dropped at the first retransmission after that: ${least(15)} s or more for 15, ${least(7)} s or more for 7, ${least(5)} s or more for 5. A round trip of 200 ms or more makes it longer.`,
      "It holds for every connection of the namespace, and a small value kills connections in a short outage of the path. TCP_USER_TIMEOUT replaces it on one socket."
    ],
    scope: EACH_NAMESPACE,
    sources: ["tcp_model_timeout(), retransmits_timed_out() in net/ipv4/tcp_timer.c", IP_SYSCTL, "measured on Linux 6.18, HZ=250"],
    rules: ["retransmission-outlasts-detection"]
  },
  synRetries: {
    does: "So many times a SYN is sent again before connect(2) fails with ETIMEDOUT.",
    more: [
      "The default of 6 gives up after 127 s; since Linux 6.5, where the first retransmissions come a second apart (tcp_syn_linear_timeouts = 4), after 131 s.",
      "It ends where keepalive begins: probes go out on established connections only."
    ],
    scope: EACH_NAMESPACE,
    sources: [IP_SYSCTL, "tcp(7)"],
    rules: ["invalid-value"]
  },
  finTimeout: {
    does: "So many seconds the kernel keeps a connection in FIN-WAIT-2 that the application has closed, for the FIN of the peer.",
    more: ["It is no idle timeout and touches no open connection: what looks for a dead peer before close(2) is keepalive."],
    scope: EACH_NAMESPACE,
    sources: [IP_SYSCTL, "tcp(7)"],
    rules: ["invalid-value"]
  },
  orphanRetries: {
    does: "So many retransmissions are tried on a connection that the application has closed and whose data is not acknowledged.",
    more: ["The default of 0 stands for 8, while the retransmission timeout has not reached its longest. For connections that are still open it is `tcp_retries2`."],
    scope: EACH_NAMESPACE,
    sources: ["tcp_orphan_retries() in net/ipv4/tcp_timer.c", IP_SYSCTL],
    rules: ["invalid-value"]
  },
  conntrackEstablished: {
    does: "After so many seconds without a packet the connection tracking of this host forgets an established TCP flow.",
    more: [
      `Every packet starts it anew, keepalive probes and their answers too. It is exact, and timers of keepalive are late: keep it above ${LATE} * max(\`time\`, \`intvl\`), or the host forgets its own idle connections.`,
      "0 and below are accepted, and break every TCP connection that is tracked: entries expire at once.",
      "The key is there only while nf_conntrack is loaded; where that is a module loaded after systemd-sysctl has run, the line has no effect at boot. /etc/modules-load.d loads it earlier."
    ],
    scope: EACH_NAMESPACE,
    sources: ["net/netfilter/nf_conntrack_proto_tcp.c", "Documentation/networking/nf_conntrack-sysctl.rst", "measured on Linux 6.18"],
    rules: ["own-conntrack-too-short"]
  }
};
var SOCKET_OPTION_NOTES = {
  SO_KEEPALIVE: {
    does: "Switches keepalive on for one socket. It is off by default, and without it the three parameters do nothing.",
    more: [
      "What the socket has not set itself (TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_KEEPCNT) comes from the sysctls, whenever its timer runs.",
      "Sockets that accept(2) returns inherit it, and the three options, from the one that listens. No sysctl switches it on for programs that do not.",
      "Switched on late, it waits a full `time` from then."
    ],
    scope: "one socket",
    sources: [TIMER, "socket(7), tcp(7)", "measured on Linux 6.18, HZ=250"],
    rules: []
  },
  TCP_USER_TIMEOUT: {
    does: "Milliseconds after which one socket is given up while data is not acknowledged, or while keepalive probes are not answered.",
    more: [
      "Above 0 it replaces `tcp_retries2` for data in flight. For keepalive it replaces `probes`: the socket is given up when the timer runs, a probe is out and the silence has lasted so long. That is at `time` + k * `intvl`, with the smallest k of 1 or more that reaches it, so never before `time` + `intvl`, and possibly long after `time` + `intvl` * `probes`.",
      "It also gives up a live peer that keeps its window closed for so long.",
      "setsockopt(2) takes 0 to 2147483647; 0, the default, is off. There is no sysctl for it."
    ],
    scope: "one socket",
    sources: [TIMER, "tcp(7)", "measured on Linux 6.18, HZ=250"],
    rules: []
  }
};

// src/report/parameter-page.ts
function procFile({ key }) {
  return `/proc/sys/${key.replaceAll(".", "/")}`;
}
function parameterPage(id) {
  const parameter = PARAMETERS[id];
  const note = PARAMETER_NOTES[id];
  return [
    { type: "heading", text: parameter.key },
    { type: "paragraph", text: note.does },
    { type: "table", head: null, rows: rowsOf(id, parameter, note) },
    ...rest(note)
  ];
}
function rowsOf(id, parameter, note) {
  const { unit, default: initial, socket } = parameter;
  return [
    ["name in keepalint", `\`${id}\``],
    ["file", procFile(parameter)],
    ["unit", unit === "s" ? "seconds" : "a count"],
    ["kernel default", `${initial}${inWords(initial, parameter)}`],
    ["the kernel accepts", acceptedBy(parameter)],
    ["socket option", socket === null ? "none" : `${socket.option}, ${socket.min} to ${socket.max}`],
    ["scope", note.scope]
  ];
}
function inWords(value, { unit }) {
  return unit === "s" ? ` s${value >= 120 ? ` (${formatDuration(value)})` : ""}` : "";
}
function acceptedBy({ min, max, unit }) {
  return unit === "s" ? `${min} to ${max} s where HZ is 250, at most 2147483 where it is 1000 (the limit is INT_MAX / HZ)` : `${min} to ${max}`;
}
function rest({ more, sources, rules }) {
  return [
    ...more.map((text) => ({ type: "paragraph", text })),
    ...rules.length === 0 ? [] : [{ type: "paragraph", text: `Rules about it: ${rules.join(", ")}.` }],
    { type: "paragraph", text: `Sources: ${sources.join("; ")}.` }
  ];
}
function socketOptionPage(name) {
  const note = SOCKET_OPTION_NOTES[name];
  return [{ type: "heading", text: name }, { type: "paragraph", text: note.does }, ...rest(note)];
}
function parameterFacts(id) {
  const parameter = PARAMETERS[id];
  const { key, name, unit, default: initial, min, max, socket } = parameter;
  return { id, key, name, file: procFile(parameter), unit, default: initial, min, max, socketOption: socket === null ? null : { name: socket.option, min: socket.min, max: socket.max }, ...PARAMETER_NOTES[id] };
}
function socketOptionFacts(name) {
  return { name, ...SOCKET_OPTION_NOTES[name] };
}

// src/report/markdown.ts
var FENCE = "```";
function blocksOf(markdown) {
  const blocks = [];
  const lines = markdown.split("\n");
  for (let i = 0; i < lines.length; ) {
    const [block, next] = blockAt(lines, i);
    if (block !== null) blocks.push(block);
    i = next;
  }
  return blocks;
}
function blockAt(lines, start) {
  const line = lines[start];
  if (line.trim() === "" || /^<!--.*-->$/.test(line)) return [null, start + 1];
  if (line.startsWith(FENCE)) {
    const end2 = endOf(lines, start + 1, (each) => each.startsWith(FENCE));
    return [{ type: "code", text: lines.slice(start + 1, end2).join("\n") }, end2 + 1];
  }
  const [, heading] = /^#+ (.*)$/.exec(line) ?? [];
  if (heading !== void 0) return [{ type: "heading", text: heading }, start + 1];
  const end = endOf(lines, start + 1, (each) => each.trim() === "" || /^#+ |^```/.test(each));
  const text = lines.slice(start, end);
  if (line.startsWith("|")) return [tableOf(text), end];
  if (line.startsWith("- ")) return [{ type: "list", items: text.join("\n").slice(2).split("\n- ") }, end];
  return [{ type: "paragraph", text: text.join("\n") }, end];
}
function endOf(lines, from, isEnd) {
  const end = lines.findIndex((line, i) => i >= from && isEnd(line));
  return end < 0 ? lines.length : end;
}
function tableOf(lines) {
  const [head = [], , ...rows] = lines.map(
    (line) => line.replace(/^\||\|$/g, "").split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll("\\|", "|"))
  );
  return { type: "table", head, rows };
}

// src/report/rule-page.ts
function ruleFacts({ id, meta }) {
  const { severity, docs, fixable = false, hasSuggestions = false, schema } = meta;
  return { id, severity, recommended: docs.recommended, fixable, hasSuggestions, description: docs.description, url: pageOf(id), schema: schema?.[0] ?? null };
}
function rulePage(rule, page) {
  const { docs } = rule.meta;
  const set = docs.recommended ? "on by default" : "on under `--strict`, or where a level is given";
  return [...blocksOf(page), { type: "paragraph", text: `This rule is ${set}${mending(rule) === "" ? "" : `; some findings carry a ${mending(rule)}`}. Its page: ${pageOf(rule.id)}` }];
}
function mending({ meta }) {
  return meta.fixable ? "fix" : meta.hasSuggestions ? "suggestion" : "";
}

// src/cli/color.ts
function wantsColor(flag, { env, stdout }) {
  if (flag !== void 0) return flag;
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = env;
  if (force !== void 0 && force !== "") return force !== "0" && force !== "false";
  if (no !== void 0 && no !== "") return false;
  return stdout.isTTY === true && term !== "dumb";
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
var LONGEST2 = Math.max(...TRIO_NAMES.map(({ length }) => length)) + EDITS;
var PIECES = /tcp[._/]k|eepa|live[._/]|(?:time|intvl|probes)[^\w\n]*(?:=|$)/im;
var ANY = new RegExp(`${PIECES.source}|keep|retries|conntrack|fin[._/]timeout`, "im");
function mayConcern(text) {
  return ANY.test(text);
}
var FAMILY = /^[^./]*$|^[./]*net[./]|(?:^|[./])ipv[46][./]/i;
function isNearInLength(length) {
  return length >= SHORTEST && length <= LONGEST2;
}
function joinedBelowFamily(key, name) {
  const start = key.search(/ipv[46][./]/i) + "ipv4.".length;
  const joined2 = key.slice(start).toLowerCase().replaceAll(/[./]/g, "_");
  return start < "ipv4.".length || joined2.length <= name.length ? void 0 : joined2;
}
function likelyParameter(key) {
  if (known2.size > MOST_KNOWN) known2.clear();
  let found = known2.get(key);
  if (found === void 0) known2.set(key, found = likely(key) ?? null);
  return found ?? void 0;
}
var known2 = /* @__PURE__ */ new Map();
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

// src/middlebox/catalogue.json
var catalogue_default = [
  {
    id: "aws-nlb-tcp",
    aliases: [
      "nlb",
      "aws-nlb"
    ],
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
    change: "The listener attribute `tcp.idle_timeout.seconds`, by `aws elbv2 modify-listener-attributes`.",
    note: "Fixed at 350 seconds until September 2024.",
    source: {
      url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/update-idle-timeout.html",
      asOf: "current guide, stored copy",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "aws-nlb-tls",
    aliases: [
      "nlb-tls"
    ],
    vendor: "AWS",
    product: "Network Load Balancer, TLS listener",
    kind: "load-balancer",
    terminates: true,
    idleTimeout: 350,
    configurable: false,
    countsKeepalive: null,
    atExpiry: "Presumably the load balancer ends both of its connections. How each end is told is not documented in what was read.",
    change: null,
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
    aliases: [
      "alb"
    ],
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
    change: "The load balancer attribute `idle_timeout.timeout_seconds`, by `aws elbv2 modify-load-balancer-attributes`.",
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
    aliases: [
      "elb",
      "aws-elb",
      "classic-elb"
    ],
    vendor: "AWS",
    product: "Classic Load Balancer",
    kind: "proxy",
    terminates: true,
    idleTimeout: 60,
    configurable: {
      min: 1,
      max: 3600
    },
    countsKeepalive: false,
    atExpiry: "The load balancer closes the connection, presumably towards both the client and the instance.",
    change: "The attribute `ConnectionSettings.IdleTimeout` of the load balancer, by `aws elb modify-load-balancer-attributes` (command recalled).",
    note: "Holds for TCP listeners too. The range is that of the API reference; the console accepts up to 4000 (recalled).",
    source: {
      url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/config-idle-timeout.html",
      asOf: "current guide, stored copy",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "aws-nat-gateway",
    aliases: [
      "aws-nat",
      "aws-natgw"
    ],
    vendor: "AWS",
    product: "NAT gateway",
    kind: "nat",
    terminates: false,
    idleTimeout: 350,
    configurable: false,
    countsKeepalive: true,
    atExpiry: "The next packet from the inside host is answered with a reset, and no FIN is ever sent. The outside peer is not told and its connection stays half open.",
    change: null,
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
    aliases: [
      "aws-gateway-lb"
    ],
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
    change: "The listener attribute `tcp.idle_timeout.seconds`, by `aws elbv2 modify-listener-attributes`.",
    source: {
      url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/gateway-listeners.html",
      asOf: "current guide, stored copy",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "aws-sg-conntrack",
    aliases: [
      "aws-security-group",
      "aws-conntrack"
    ],
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
    change: "`TcpEstablishedTimeout` in the connection tracking of each network interface, by `aws ec2 modify-network-interface-attribute` (command recalled).",
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
    aliases: [
      "nitro-v6"
    ],
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
    change: "`TcpEstablishedTimeout` in the connection tracking of each network interface, by `aws ec2 modify-network-interface-attribute` (command recalled).",
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
    aliases: [
      "aws-firewall"
    ],
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
    change: "`TcpIdleTimeoutSeconds` under `FlowTimeouts` in the firewall policy.",
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
    aliases: [
      "privatelink",
      "aws-vpc-endpoint"
    ],
    vendor: "AWS",
    product: "VPC interface endpoint (PrivateLink)",
    kind: "nat",
    terminates: false,
    idleTimeout: 350,
    configurable: false,
    countsKeepalive: true,
    atExpiry: "Late packets never arrive and neither end is told.",
    change: null,
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
    aliases: [
      "global-accelerator"
    ],
    vendor: "AWS",
    product: "Global Accelerator",
    kind: "load-balancer",
    terminates: false,
    idleTimeout: 340,
    configurable: false,
    countsKeepalive: null,
    atExpiry: "Presumably the accelerator ends the connection. How either end is told is not documented in what was read.",
    change: null,
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
    aliases: [
      "azure-lb",
      "azure-load-balancer"
    ],
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
    change: "`az network lb rule update --idle-timeout MINUTES`, or `IdleTimeoutInMinutes` of the rule.",
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
    aliases: [
      "azure-outbound-rule",
      "azure-snat"
    ],
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
    change: "`az network lb outbound-rule update --idle-timeout MINUTES` (command recalled); on AKS `idleTimeoutInMinutes` of the load balancer profile.",
    note: "AKS sets 30 minutes for its managed outbound addresses and takes up to 120.",
    source: {
      url: "https://github.com/MicrosoftDocs/azure-docs/blob/04273a9f986e0dd4a20b9ab4854c8a9afc99fef1/articles/load-balancer/load-balancer-tcp-reset.md",
      asOf: "2020-10-07",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "azure-nat-gateway",
    aliases: [
      "azure-nat",
      "azure-natgw"
    ],
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
    atExpiry: "The flow is forgotten silently. Whichever end sends next gets a reset, and the other end is not told.",
    change: "`az network nat gateway update --idle-timeout MINUTES` (flag recalled).",
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
    aliases: [
      "azure-firewall"
    ],
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
    change: "A support request to Microsoft.",
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
    aliases: [],
    vendor: "Azure",
    product: "Azure Firewall, east-west (spoke-to-spoke, on-prem)",
    kind: "firewall",
    terminates: false,
    idleTimeout: 300,
    configurable: false,
    countsKeepalive: true,
    atExpiry: "No reset is sent, so each end finds out by its own timers.",
    change: null,
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
    aliases: [
      "gcp-firewall",
      "gcp-vpc"
    ],
    vendor: "Google Cloud",
    product: "VPC firewall connection tracking",
    kind: "conntrack",
    terminates: false,
    idleTimeout: 600,
    configurable: false,
    countsKeepalive: true,
    atExpiry: "Incoming packets are dropped until the instance itself sends again, which creates the entry anew. The outside peer is not told.",
    change: null,
    note: "Probes from the instance restore a lost entry, whereas probes from the peer must pass the firewall rules.",
    source: {
      url: "https://cloud.google.com/compute/docs/troubleshooting/general-tips?hl=zh-cn",
      asOf: "stored copy, Chinese translation",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "gcp-cloud-nat",
    aliases: [
      "cloud-nat",
      "gcp-nat"
    ],
    vendor: "Google Cloud",
    product: "Cloud NAT",
    kind: "nat",
    terminates: false,
    idleTimeout: 1200,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "`gcloud compute routers nats update --tcp-established-idle-timeout SECONDS`, or `tcp_established_idle_timeout_sec` in Terraform.",
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
    aliases: [
      "gcp-internal-nlb",
      "gcp-ilb"
    ],
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
    change: "`idleTimeoutSec` in the connection tracking policy of the backend service.",
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
    aliases: [
      "gcp-external-nlb",
      "gcp-nlb"
    ],
    vendor: "Google Cloud",
    product: "External passthrough Network Load Balancer (connection tracking table)",
    kind: "load-balancer",
    terminates: false,
    idleTimeout: 60,
    configurable: false,
    countsKeepalive: true,
    atExpiry: "Presumably the next packet is hashed again and reaches the same backend as before. A changed set of backends can send it to one that does not know the flow.",
    change: null,
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
    aliases: [
      "gcp-alb"
    ],
    vendor: "Google Cloud",
    product: "Application Load Balancer / proxy LB, backend TCP session timeout",
    kind: "proxy",
    terminates: true,
    idleTimeout: 600,
    configurable: false,
    countsKeepalive: false,
    atExpiry: "Presumably the proxy closes the idle connection to the backend. The client side is a separate connection with its own timer.",
    change: null,
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
    aliases: [
      "paloalto",
      "palo-alto",
      "panos",
      "pan-os"
    ],
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
    change: "The TCP session timeout under Device > Setup > Session, or the TCP timeout of the application (menu recalled).",
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
    aliases: [
      "fortigate",
      "fortios"
    ],
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
    change: "`set default` under `config system session-ttl`, or a value in the policy.",
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
    aliases: [
      "srx"
    ],
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
    change: "`inactivity-timeout` of the application that the policy matches.",
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
    aliases: [
      "srx-http"
    ],
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
    change: "`inactivity-timeout` of an application of your own in the place of junos-http.",
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
    aliases: [
      "asa"
    ],
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
    change: "`timeout conn HH:MM:SS`, or `set connection timeout idle HH:MM:SS` in a policy map.",
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
    aliases: [
      "mikrotik",
      "routeros"
    ],
    vendor: "MikroTik",
    product: "RouterOS connection tracking",
    kind: "conntrack",
    terminates: false,
    idleTimeout: 86400,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "`/ip firewall connection tracking set tcp-established-timeout=TIME`.",
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
    aliases: [
      "openwrt"
    ],
    vendor: "OpenWrt",
    product: "OpenWrt default sysctl for nf_conntrack",
    kind: "conntrack",
    terminates: false,
    idleTimeout: 7440,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "The sysctl `net.netfilter.nf_conntrack_tcp_timeout_established`, in a file below `/etc/sysctl.d`.",
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
    aliases: [
      "calico"
    ],
    vendor: "Tigera",
    product: "Calico eBPF conntrack (bpfConntrackTimeouts.tcpEstablished)",
    kind: "conntrack",
    terminates: false,
    idleTimeout: 3600,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, because the translation of service addresses is gone as well.",
    change: "`bpfConntrackTimeouts.tcpEstablished` in the FelixConfiguration.",
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
    aliases: [
      "cilium"
    ],
    vendor: "Isovalent/Cilium",
    product: "Cilium BPF connection tracking (bpf-ct-timeout-regular-tcp, service-tcp)",
    kind: "conntrack",
    terminates: false,
    idleTimeout: 8e3,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "Most likely packets are dropped without notice, or a service picks another backend, which answers with a reset.",
    change: "`bpf-ct-timeout-regular-tcp` and, for services, `bpf-ct-timeout-service-tcp` in the settings of the agent.",
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
    aliases: [
      "kube-proxy",
      "kube-proxy-iptables"
    ],
    vendor: "Kubernetes",
    product: "kube-proxy (sets nf_conntrack_tcp_timeout_established)",
    kind: "conntrack",
    terminates: false,
    idleTimeout: 86400,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "`--conntrack-tcp-timeout-established` of kube-proxy, or `conntrack.tcpEstablishedTimeout` in its configuration (the latter recalled).",
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
    aliases: [
      "openbsd"
    ],
    vendor: "OpenBSD",
    product: "pf (tcp.established)",
    kind: "firewall",
    terminates: false,
    idleTimeout: 86400,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "`set timeout tcp.established SECONDS` in `pf.conf`.",
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
    aliases: [
      "pfsense",
      "opnsense",
      "freebsd-pf"
    ],
    vendor: "Netgate / FreeBSD",
    product: "pfSense, OPNsense, FreeBSD pf",
    kind: "firewall",
    terminates: false,
    idleTimeout: 86400,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "`set timeout tcp.established SECONDS` in `pf.conf`; in pfSense the firewall optimization or the state timeouts among the advanced settings (menu recalled).",
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
    aliases: [
      "cisco-ios",
      "ios-nat"
    ],
    vendor: "Cisco",
    product: "IOS NAT (ip nat translation tcp-timeout)",
    kind: "nat",
    terminates: false,
    idleTimeout: 86400,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "`ip nat translation tcp-timeout SECONDS`.",
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
    aliases: [
      "check-point"
    ],
    vendor: "Check Point",
    product: "Security Gateway (TCP session timeout)",
    kind: "firewall",
    terminates: false,
    idleTimeout: 3600,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "The session is forgotten without notice and later packets are dropped as out of state. A kernel setting makes the gateway reset both ends instead.",
    change: "The TCP session timeout among the stateful inspection settings, or that of the service (menu recalled).",
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
    aliases: [
      "sonicos"
    ],
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
    change: "Default TCP Connection Timeout among the TCP settings of the firewall, or the timeout of the access rule.",
    note: "The 15 minutes are from memory, while the older documents that were read say five. Plan with 300 seconds. The range is that of SonicOS 5.8.",
    source: null,
    certainty: "recalled"
  },
  {
    id: "sonicwall-legacy",
    aliases: [
      "sonicos-5"
    ],
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
    change: "Default TCP Connection Timeout under Firewall Settings > Flood Protection.",
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
    aliases: [
      "forcepoint",
      "stonesoft"
    ],
    vendor: "Forcepoint",
    product: "Stonesoft / Forcepoint NGFW idle timeout",
    kind: "firewall",
    terminates: false,
    idleTimeout: 1800,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "Advanced Settings > Idle Timeouts of the engine, or the idle timeout of an access rule.",
    source: {
      url: "https://help.stonesoft.com/onlinehelp/StoneGate/SMC/6.5.0/GUID-341DC010-2FF3-459A-8DFD-236CF49D63F0.html",
      asOf: "SMC 6.5",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "kaspersky-ngfw",
    aliases: [
      "kaspersky"
    ],
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
    change: "The timeout of the state Established in the session settings.",
    source: {
      url: "https://support.kaspersky.com/help/NGFW/1.1/en-US/299873.htm",
      asOf: "NGFW 1.1",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "gta-firewall",
    aliases: [
      "gnat-box",
      "gb-os"
    ],
    vendor: "GTA",
    product: "GB-OS / GNAT Box firewall",
    kind: "firewall",
    terminates: false,
    idleTimeout: 600,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "The firewall sends a keepalive of its own first. Only a connection that resets, or stays silent for five more minutes, is forgotten.",
    change: "The TCP timeout of the system.",
    note: "The keepalives of the firewall can be switched off, and then the idle timeout is final.",
    source: {
      url: "http://www.ravelledsleeve.org/portfolio/RoboHelp/SystemSoftware/timeout.htm",
      asOf: "copy of the GB-OS help, undated",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "f5-fastl4",
    aliases: [
      "fastl4",
      "bigip-fastl4"
    ],
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
    change: "`idle-timeout` of the fastL4 profile (`idleTimeout` in AS3).",
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
    aliases: [
      "bigip-tcp"
    ],
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
    change: "`idle-timeout` of the TCP profile.",
    note: "A full proxy that answers client probes itself. Its own keepalive interval of 1800 seconds (recalled) is longer than the idle timeout and so never comes into play.",
    source: null,
    certainty: "recalled"
  },
  {
    id: "ipvs",
    aliases: [
      "lvs"
    ],
    vendor: "Linux",
    product: "IPVS (LVS) connection table, also behind keepalived, kube-router and kube-proxy in ipvs mode",
    kind: "load-balancer",
    terminates: false,
    idleTimeout: 900,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "Packets that cross nodes vanish silently. On the same node, or after IPVS has chosen a different backend, the sender gets a reset.",
    change: "`ipvsadm --set TCP TCPFIN UDP`, in seconds.",
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
    aliases: [
      "kubernetes-ipvs"
    ],
    vendor: "Kubernetes",
    product: "kube-proxy in ipvs mode (--ipvs-tcp-timeout)",
    kind: "load-balancer",
    terminates: false,
    idleTimeout: 900,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "Packets are dropped, or a newly picked pod that does not know the flow answers with a reset.",
    change: "`--ipvs-tcp-timeout` of kube-proxy.",
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
    aliases: [
      "docker-swarm"
    ],
    vendor: "Docker",
    product: "Swarm service VIP / routing mesh (IPVS)",
    kind: "load-balancer",
    terminates: false,
    idleTimeout: 900,
    configurable: false,
    countsKeepalive: true,
    atExpiry: "Across nodes the connection hangs because packets vanish silently. On the same node the sender gets a reset.",
    change: null,
    note: "A service with the endpoint mode dnsrr avoids this timer. Keepalive sysctls of the host do not reach the tasks.",
    source: {
      url: "https://github.com/moby/moby/issues/31208",
      asOf: "2017-02-21",
      read: "2026-11-22"
    },
    certainty: "secondary"
  },
  {
    id: "docker-swarm-close-wait",
    aliases: [],
    vendor: "Docker",
    product: "Swarm IPVS table, half-closed connections",
    kind: "load-balancer",
    terminates: false,
    idleTimeout: null,
    configurable: false,
    countsKeepalive: null,
    atExpiry: "The end that sends next gets a reset. The end that closed its half waits in FIN_WAIT2 and is not told.",
    change: null,
    note: "Holds only after one end has closed its half (CLOSE_WAIT), and then for 60 seconds. For idle connections that are open both ways see docker-swarm-vip.",
    source: {
      url: "https://github.com/moby/moby/issues/29655",
      asOf: "2017-01-13",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "linux-nf-conntrack",
    aliases: [
      "conntrack",
      "nf-conntrack",
      "netfilter"
    ],
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
    change: "The sysctl `net.netfilter.nf_conntrack_tcp_timeout_established`.",
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
    aliases: [
      "rfc5382"
    ],
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
    change: "A setting of the NAT in question.",
    note: "A lower bound for compliant devices, which most cloud products ignore.",
    source: {
      url: "https://www.rfc-editor.org/rfc/rfc5382#section-5",
      asOf: "October 2008",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "rfc1122-keepalive",
    aliases: [
      "rfc1122"
    ],
    vendor: "IETF",
    product: "RFC 1122, section 4.2.3.6: what hosts do, not a middlebox",
    kind: "host",
    terminates: false,
    idleTimeout: null,
    configurable: true,
    countsKeepalive: null,
    atExpiry: "Nothing is forgotten: this entry is about hosts.",
    change: "The sysctls `net.ipv4.tcp_keepalive_time`, `_intvl` and `_probes`: what this tool is about.",
    note: "Keepalive is off unless the application asks for it, and its interval is to be two hours or more by default. That is why Linux waits 7200 seconds, longer than most middleboxes do.",
    source: {
      url: "https://www.rfc-editor.org/rfc/rfc1122#section-4.2.3.6",
      asOf: "October 1989",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "nsx-edge-firewall",
    aliases: [
      "nsx-edge"
    ],
    vendor: "VMware",
    product: "NSX-v / vCNS Edge firewall and NAT",
    kind: "firewall",
    terminates: false,
    idleTimeout: 3600,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "The TCP established timeout of the Edge, over the API.",
    source: {
      url: "https://kb.vmware.com/kb/2101275",
      asOf: "NSX for vSphere 6.0-6.4",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "nsx-dfw",
    aliases: [
      "nsx-distributed-firewall"
    ],
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
    change: "TCP Established in a session timer profile.",
    source: {
      url: "https://docs.vmware.com/en/VMware-NSX/4.1/administration/GUID-F4187E53-AF72-4B6A-8855-9F9D1469FD0C.html",
      asOf: "NSX 4.1",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "netscaler-tcp",
    aliases: [
      "netscaler",
      "citrix-adc"
    ],
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
    change: "`-cltTimeout` of the virtual server and `-svrTimeout` of the service.",
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
    aliases: [
      "oci-nlb"
    ],
    vendor: "Oracle Cloud",
    product: "OCI Network Load Balancer, TCP listener",
    kind: "load-balancer",
    terminates: false,
    idleTimeout: 360,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "`tcp-idle-timeout` of the listener, by the CLI or the API.",
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
    aliases: [
      "oci-lb"
    ],
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
    change: "The idle timeout in seconds of the listener.",
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
    aliases: [
      "alibaba-clb",
      "alibaba-slb"
    ],
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
    change: "`EstablishedTimeout` of the listener, `established_timeout` in Terraform.",
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
    aliases: [],
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
    change: "The TCP idle timeout of the listener.",
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
    aliases: [
      "huawei-elb",
      "otc-elb"
    ],
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
    change: "`keepalive_timeout` of the listener.",
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
    aliases: [],
    vendor: "UCloud",
    product: "CLB (HTTP/HTTPS/TCP proxy mode)",
    kind: "proxy",
    terminates: true,
    idleTimeout: 60,
    configurable: true,
    countsKeepalive: null,
    atExpiry: "Presumably the proxy closes the connection towards both ends.",
    change: "The connection idle timeout of the listener.",
    source: {
      url: "https://ucloud-global.com/en/docs/ulb/clb/faq/design/idletimeout",
      asOf: "stored copy",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "tencent-clb-tcp",
    aliases: [
      "tencent-clb"
    ],
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
    change: "`idle_connect_timeout` of the listener in Terraform.",
    note: "Values above 900 seconds need an LCU-supported instance.",
    source: {
      url: "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_listener",
      asOf: "tencentcloud provider documentation",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "heroku-router",
    aliases: [
      "heroku"
    ],
    vendor: "Heroku",
    product: "Common Runtime HTTP router",
    kind: "proxy",
    terminates: true,
    idleTimeout: 55,
    configurable: false,
    countsKeepalive: false,
    atExpiry: "The router ends the connection and logs the error H15.",
    change: null,
    note: "Holds while a response is under way: each byte of either end starts the 55 seconds anew, and the first byte of the response has to come within 30 seconds.",
    source: {
      url: "https://devcenter.heroku.com/articles/request-timeout",
      asOf: "copy of 2012-02-14",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "fly-io-proxy",
    aliases: [
      "fly-io",
      "fly-proxy"
    ],
    vendor: "Fly.io",
    product: "fly-proxy, TCP services",
    kind: "proxy",
    terminates: true,
    idleTimeout: null,
    configurable: true,
    countsKeepalive: null,
    atExpiry: "Without an idle timeout nothing expires.",
    change: "`idle_timeout` in `fly.toml`, of some kinds of service.",
    note: "The idle timeout of 60 seconds was lifted in 2023, and copies of the documentation from before that still name it.",
    source: {
      url: "https://community.fly.io/t/tcp-idle-timeouts-restrictions-have-been-removed/15160",
      asOf: "2023",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "ngrok-tcp",
    aliases: [
      "ngrok"
    ],
    vendor: "ngrok",
    product: "TCP/TLS endpoints",
    kind: "proxy",
    terminates: true,
    idleTimeout: 300,
    configurable: false,
    countsKeepalive: false,
    atExpiry: "Presumably the proxy closes the connection towards both ends.",
    change: null,
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
    aliases: [
      "miget"
    ],
    vendor: "Miget",
    product: "edge proxy",
    kind: "proxy",
    terminates: true,
    idleTimeout: 300,
    configurable: false,
    countsKeepalive: false,
    atExpiry: "The edge proxy closes the idle connection. How the service behind it is told is not documented in what was read.",
    change: null,
    source: {
      url: "https://docs.miget.com/networking/request-limits",
      asOf: "stored copy",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "ingress-nginx-stream",
    aliases: [
      "ingress-nginx-tcp"
    ],
    vendor: "Kubernetes",
    product: "ingress-nginx TCP services (proxy-stream-timeout)",
    kind: "proxy",
    terminates: true,
    idleTimeout: 600,
    configurable: true,
    countsKeepalive: false,
    atExpiry: "The proxy closes both connections, presumably with a FIN.",
    change: "`proxy-stream-timeout` in the ConfigMap of the controller.",
    source: {
      url: "https://github.com/hashicorp/boundary/issues/3133",
      asOf: "2023-04-03",
      read: "2026-11-22"
    },
    certainty: "secondary"
  },
  {
    id: "nginx-stream",
    aliases: [
      "nginx-tcp"
    ],
    vendor: "nginx",
    product: "ngx_stream_proxy_module proxy_timeout",
    kind: "proxy",
    terminates: true,
    idleTimeout: 600,
    configurable: true,
    countsKeepalive: false,
    atExpiry: "The proxy closes the session once no data has passed for the whole period, presumably with a FIN to both ends.",
    change: "`proxy_timeout` in the stream server.",
    source: {
      url: "https://nginx.org/en/docs/stream/ngx_stream_proxy_module.html#proxy_timeout",
      asOf: "2026-07-22",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "nginx-http-proxy",
    aliases: [
      "nginx"
    ],
    vendor: "nginx",
    product: "proxy_read_timeout (HTTP, WebSocket, gRPC pass)",
    kind: "proxy",
    terminates: true,
    idleTimeout: 60,
    configurable: true,
    countsKeepalive: false,
    atExpiry: "The proxy gives up on the upstream connection. The client presumably gets a 504 or sees its connection closed.",
    change: "`proxy_read_timeout` in the location.",
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
    aliases: [
      "envoy",
      "envoy-tcp"
    ],
    vendor: "Envoy",
    product: "tcp_proxy filter idle_timeout",
    kind: "proxy",
    terminates: true,
    idleTimeout: 3600,
    configurable: true,
    countsKeepalive: false,
    atExpiry: "Envoy presumably closes both connections.",
    change: "`idle_timeout` of the `tcp_proxy` filter.",
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
    aliases: [],
    vendor: "Envoy",
    product: "HTTP connection manager / upstream HTTP idle_timeout",
    kind: "proxy",
    terminates: true,
    idleTimeout: 3600,
    configurable: true,
    countsKeepalive: false,
    atExpiry: "The connection is presumably closed, after a GOAWAY where it speaks HTTP/2.",
    change: "`idle_timeout` among the common HTTP protocol options.",
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
    aliases: [],
    vendor: "Envoy",
    product: "upstream TCP pool (TcpProtocolOptions.idle_timeout)",
    kind: "proxy",
    terminates: true,
    idleTimeout: 600,
    configurable: true,
    countsKeepalive: false,
    atExpiry: "Envoy presumably closes the pooled connection to the upstream. No client is attached to it at that time.",
    change: "`idle_timeout` of the `TcpProtocolOptions` of the cluster.",
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
    aliases: [
      "istio"
    ],
    vendor: "Istio",
    product: "sidecar / gateway TCP idleTimeout",
    kind: "proxy",
    terminates: true,
    idleTimeout: 3600,
    configurable: true,
    countsKeepalive: false,
    atExpiry: "The sidecar presumably closes the connections on both sides.",
    change: "`connectionPool.tcp.idleTimeout` in a DestinationRule.",
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
    aliases: [
      "ecs-service-connect"
    ],
    vendor: "AWS",
    product: "ECS Service Connect proxy (timeoutConfiguration.idleTimeoutSeconds)",
    kind: "proxy",
    terminates: true,
    idleTimeout: 3600,
    configurable: true,
    countsKeepalive: false,
    atExpiry: "The proxy presumably closes the connections on both sides.",
    change: "`idleTimeoutSeconds` under `timeout` in the Service Connect configuration of the service.",
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
    aliases: [],
    vendor: "HAProxy",
    product: "HAProxy timeout client / server / tunnel",
    kind: "proxy",
    terminates: true,
    idleTimeout: null,
    configurable: true,
    countsKeepalive: false,
    atExpiry: "The proxy presumably closes both connections once the timer of one side runs out.",
    change: "`timeout client`, `timeout server` and `timeout tunnel`, in milliseconds where no unit is given.",
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
    aliases: [
      "docker-desktop",
      "vpnkit"
    ],
    vendor: "Docker",
    product: "Docker Desktop vpnkit (Mac/Windows)",
    kind: "nat",
    terminates: true,
    idleTimeout: 300,
    configurable: true,
    countsKeepalive: false,
    atExpiry: "Both ends receive a FIN when vpnkit gives up the idle flow.",
    change: "`vpnKitMaxPortIdleTime` in `settings.json`.",
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
    aliases: [
      "ftd",
      "firepower"
    ],
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
    change: "Connection among the timeouts of the platform settings.",
    source: {
      url: "https://docs.defenseorchestrator.com/cdfmc/t_configure_global_timeouts_fptd.html",
      asOf: "stored copy",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "clavister-radisys",
    aliases: [
      "clavister",
      "cos-core"
    ],
    vendor: "Clavister",
    product: "cOS Core and its relatives (Radisys SEG-100, D-Link NetDefend)",
    kind: "firewall",
    terminates: false,
    idleTimeout: 262144,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "TCP Idle Lifetime among the connection timeout settings.",
    note: "Each direction has a timer of its own, and the connection is forgotten when either runs out. An answered probe restarts both.",
    source: {
      url: "https://docs.clavister.com/repo/cos-core-administration-guide/14.00/doc/conn_timeout_settings.html",
      asOf: "cOS Core 14.00",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "traefik-http",
    aliases: [
      "traefik"
    ],
    vendor: "Traefik Labs",
    product: "Traefik entryPoint respondingTimeouts.idleTimeout",
    kind: "proxy",
    terminates: true,
    idleTimeout: 180,
    configurable: true,
    countsKeepalive: false,
    atExpiry: "Traefik presumably closes the idle connection to the client.",
    change: "`respondingTimeouts.idleTimeout` of the entry point.",
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
    aliases: [],
    vendor: "Traefik Labs",
    product: "Traefik v3 entryPoint respondingTimeouts.readTimeout on TCP routers",
    kind: "proxy",
    terminates: true,
    idleTimeout: 60,
    configurable: true,
    countsKeepalive: false,
    atExpiry: "Traefik ends the connection to the service, and presumably that to the client with it.",
    change: "`respondingTimeouts.readTimeout` of the entry point.",
    note: "A user saw it after about one minute. That readTimeout defaults to 60 seconds is recalled.",
    source: {
      url: "https://github.com/traefik/traefik/issues/10619",
      asOf: "v3.0.0-rc5, 2024-04-16",
      read: "2026-11-22"
    },
    certainty: "secondary"
  },
  {
    id: "cloudflare-proxy",
    aliases: [
      "cloudflare"
    ],
    vendor: "Cloudflare",
    product: "HTTP proxy, connection to the client",
    kind: "proxy",
    terminates: true,
    idleTimeout: 400,
    configurable: false,
    countsKeepalive: false,
    atExpiry: "Cloudflare closes the connection to the client.",
    change: null,
    note: "The figure is that of HTTP/1.1 keep-alive and of idle HTTP/2 connections. Connections to the origin are cloudflare-origin.",
    source: {
      url: "https://developers.cloudflare.com/fundamentals/reference/connection-limits/",
      asOf: "2026-07-23",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "watchguard-fireware",
    aliases: [
      "watchguard",
      "firebox"
    ],
    vendor: "WatchGuard",
    product: "Fireware global TCP connection idle timeout",
    kind: "firewall",
    terminates: false,
    idleTimeout: 3600,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "TCP connection idle timeout among the global settings.",
    source: null,
    certainty: "recalled"
  },
  {
    id: "sophos-firewall",
    aliases: [
      "sophos",
      "sfos"
    ],
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
    change: "`set advanced-firewall tcp-est-idle-timeout SECONDS` on the device console.",
    note: "The range was read in the documentation, the default was not.",
    source: {
      url: "https://docs.sophos.com/nsg/sophos-firewall/21.0/help/en-us/webhelp/onlinehelp/CommandLineHelp/DeviceConsole/SetCommands/AdvancedFirewall/",
      asOf: "SFOS 21.0",
      read: "2026-11-22"
    },
    certainty: "recalled"
  },
  {
    id: "azure-app-service-inbound",
    aliases: [
      "azure-app-service",
      "azure-functions"
    ],
    vendor: "Azure",
    product: "App Service and Functions, front end",
    kind: "proxy",
    terminates: true,
    idleTimeout: 230,
    configurable: false,
    countsKeepalive: false,
    atExpiry: "The front end gives up on the request. The client presumably gets an error status, or sees its connection closed.",
    change: null,
    note: "Concerns a request that waits for its response. Connections that the application opens itself cross Azure load balancing, with its four minutes (recalled).",
    source: {
      url: "https://azure-advice.com/2024/08/26/navigating-the-230-second-timeout-in-azure-app-service-technical-insights-and-developer-considerations",
      asOf: "2024-08-26",
      read: "2026-11-22"
    },
    certainty: "secondary"
  },
  {
    id: "aws-transit-gateway",
    aliases: [
      "transit-gateway",
      "aws-tgw"
    ],
    vendor: "AWS",
    product: "Transit Gateway, attachments in appliance mode",
    kind: "load-balancer",
    terminates: false,
    idleTimeout: 350,
    configurable: false,
    countsKeepalive: true,
    atExpiry: "The next packet may be sent to another availability zone, where an appliance that does not know the flow drops it.",
    change: null,
    note: "Only appliance mode ties a flow to a zone. A plain attachment keeps no timer for connections.",
    source: null,
    certainty: "recalled"
  },
  {
    id: "aws-api-gateway",
    aliases: [
      "aws-websocket-api"
    ],
    vendor: "AWS",
    product: "API Gateway WebSocket API",
    kind: "proxy",
    terminates: true,
    idleTimeout: 600,
    configurable: false,
    countsKeepalive: false,
    atExpiry: "The gateway presumably closes the WebSocket connection.",
    change: null,
    note: "Any connection ends after two hours, idle or not.",
    source: {
      url: "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html",
      asOf: "stored copy",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "home-gateways-imc2010",
    aliases: [
      "home-router"
    ],
    vendor: "University of Helsinki",
    product: "study of 34 home gateways (H\xE4t\xF6nen and others, IMC 2010)",
    kind: "nat",
    terminates: false,
    idleTimeout: null,
    configurable: false,
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: null,
    note: "The figures are recalled: the shortest timeout was about 239 seconds, the median about an hour, and about half were below the 7440 seconds of RFC 5382. Plan with 239 seconds where the gateway is not known.",
    source: {
      url: "https://www.cs.helsinki.fi/group/wiseciti/nat-study/index.html",
      asOf: "2010",
      read: "2026-11-22"
    },
    certainty: "recalled"
  },
  {
    id: "cellular-netpiculet-2011",
    aliases: [
      "cellular"
    ],
    vendor: "University of Michigan",
    product: "study of more than 100 cellular networks (Wang and others, SIGCOMM 2011)",
    kind: "cgnat",
    terminates: false,
    idleTimeout: null,
    configurable: false,
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: null,
    note: "The figures are recalled: a handful of carriers forgot an idle connection within five minutes, about a sixth within ten, more than half kept it for over half an hour. Plan with 240 seconds where the carrier is not known.",
    source: {
      url: "https://vdocuments.net/an-untold-story-of-middleboxes-in-cellular-an-untold-story-of-middleboxes-in-cellular.html",
      asOf: "2011",
      read: "2026-11-22"
    },
    certainty: "recalled"
  },
  {
    id: "starlink-cgnat",
    aliases: [
      "starlink"
    ],
    vendor: "SpaceX",
    product: "Starlink, residential and roaming plans",
    kind: "cgnat",
    terminates: false,
    idleTimeout: null,
    configurable: false,
    countsKeepalive: null,
    atExpiry: "Not known.",
    change: null,
    note: "No measurement of an idle timeout was found. Above 1200 sessions the oldest ones are reported to be dropped, idle or not.",
    source: null,
    certainty: "recalled"
  },
  {
    id: "ovs-userspace-conntrack",
    aliases: [
      "ovs-conntrack",
      "ovs-dpdk"
    ],
    vendor: "Open vSwitch",
    product: "OVS userspace datapath conntrack (also OVN on DPDK)",
    kind: "conntrack",
    terminates: false,
    idleTimeout: 86400,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "A `CT_Timeout_Policy` in the OVSDB.",
    note: "The kernel datapath follows nf_conntrack instead, and a CT_Timeout_Policy overrides the value. The release named in the source link is a guess.",
    source: {
      url: "https://github.com/openvswitch/ovs/blob/v2.13.0/lib/conntrack-private.h",
      asOf: "stored copy of the source",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "wsl2-nat",
    aliases: [
      "wsl2"
    ],
    vendor: "Microsoft",
    product: "WSL 2, NAT between Linux and Windows",
    kind: "nat",
    terminates: false,
    idleTimeout: null,
    configurable: false,
    countsKeepalive: true,
    atExpiry: "Users report both connections that hang and connections that are reset.",
    change: null,
    note: "No figure is documented. Idle SSH sessions are reported to die after about ten minutes, and X11 programs under the kernel defaults of keepalive, but not under lower values.",
    source: {
      url: "https://github.com/microsoft/WSL/issues/5339",
      asOf: "2021-02-04",
      read: "2026-11-22"
    },
    certainty: "secondary"
  },
  {
    id: "nsx-gateway-firewall",
    aliases: [
      "nsx-gateway"
    ],
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
    change: "TCP Established in a session timer profile that is applied to the gateway.",
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
    aliases: [
      "gcp-proxy-nlb",
      "gcp-tcp-proxy"
    ],
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
    change: "`timeoutSec` of the backend service.",
    note: "The backend service timeout is what sets this timer, so databases behind it break after 30 silent seconds by default. The maximum is recalled.",
    source: {
      url: "https://docs.cloud.google.com/load-balancing/docs/backend-service",
      asOf: "2026-10-01",
      read: "2026-11-22"
    },
    certainty: "secondary"
  },
  {
    id: "aws-api-gateway-rest",
    aliases: [
      "aws-rest-api"
    ],
    vendor: "AWS",
    product: "API Gateway REST API",
    kind: "proxy",
    terminates: true,
    idleTimeout: 310,
    configurable: false,
    countsKeepalive: false,
    atExpiry: "The gateway presumably closes the connection to the client.",
    change: null,
    note: "The sentence of the page was read as a quotation, in a survey of 2026-10-01.",
    source: {
      url: "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html",
      asOf: "2026-10-01",
      read: "2026-11-22"
    },
    certainty: "secondary"
  },
  {
    id: "cloudflare-origin",
    aliases: [],
    vendor: "Cloudflare",
    product: "HTTP proxy, connection to the origin",
    kind: "proxy",
    terminates: true,
    idleTimeout: 900,
    configurable: false,
    countsKeepalive: false,
    atExpiry: "Cloudflare closes the idle connection to the origin. A request that ran into it fails with status 520.",
    change: null,
    note: "Cloudflare sends keepalive probes of its own to the origin, every 30 seconds. They keep devices on that leg awake, not this timer.",
    source: {
      url: "https://developers.cloudflare.com/fundamentals/reference/connection-limits/",
      asOf: "2026-07-23",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "railway-edge",
    aliases: [
      "railway"
    ],
    vendor: "Railway",
    product: "Edge proxy, HTTP",
    kind: "proxy",
    terminates: true,
    idleTimeout: 60,
    configurable: false,
    countsKeepalive: false,
    atExpiry: "The proxy presumably closes the connection to the client.",
    change: null,
    note: "Older copies of the page give 900 seconds.",
    source: {
      url: "https://docs-frontend-docs-pr-1042.up.railway.app/networking/public-networking/specs-and-limits",
      asOf: "preview build of the docs",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "fortinet-hyperscale-cgn-eif",
    aliases: [
      "fortigate-cgnat"
    ],
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
    change: "`eif-tcp-ttl`.",
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
    aliases: [
      "fortiadc"
    ],
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
    change: "`set tcp-established-timeout` under `config firewall global`.",
    source: {
      url: "https://docs.fortinet.com/document/fortiadc/7.4.3/cli-reference/726896/config-firewall-global",
      asOf: "FortiADC 7.4.3",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "juniper-ssr",
    aliases: [
      "session-smart-router"
    ],
    vendor: "Juniper",
    product: "Session Smart Router, default TCP session type",
    kind: "nat",
    terminates: false,
    idleTimeout: 1900,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "The timeout of the session type, in milliseconds.",
    source: {
      url: "https://www.juniper.net/documentation/us/en/software/session-smart-router/docs/concepts_session_timer/",
      asOf: "stored copy",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "juniper-services-interface",
    aliases: [
      "ms-mpc",
      "mx-spc3"
    ],
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
    change: "`inactivity-timeout` under `services-options` of the interface.",
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
    aliases: [
      "tnsr"
    ],
    vendor: "Netgate",
    product: "TNSR (VPP nat44) tcp_established",
    kind: "nat",
    terminates: false,
    idleTimeout: 7440,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "`tcp_established` among the NAT timeouts.",
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
    aliases: [
      "stingray"
    ],
    vendor: "VAS Experts",
    product: "Stingray Service Gateway CG-NAT (lifetime_flow_long)",
    kind: "cgnat",
    terminates: false,
    idleTimeout: 600,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "`lifetime_flow_long`, in seconds.",
    note: "The page shows the figure as a setting, presumably the default. The keepalive time of 600 seconds that it recommends is already too late.",
    source: {
      url: "https://wiki.vasexperts.ru/doku.php?id=en%3Adpi%3Aopt_cgnat%3Afaq%3Acgnat_faq_3&rev=1693231699",
      asOf: "2023-08",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "linksys-befsr41",
    aliases: [
      "befsr41"
    ],
    vendor: "Linksys",
    product: "BEFSR41 home router (historic)",
    kind: "nat",
    terminates: false,
    idleTimeout: 7200,
    configurable: false,
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: null,
    note: "Measured by its user. At exactly the Linux default of 7200 seconds, probe and timer race each other.",
    source: {
      url: "https://www.dslreports.com/faq/7792",
      asOf: "DSLReports FAQ, undated",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "ibm-classic-load-balancer",
    aliases: [
      "ibm-lb"
    ],
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
    change: "`clientTimeout` and `serverTimeout`, in seconds.",
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
    aliases: [
      "ibm-alb"
    ],
    vendor: "IBM Cloud",
    product: "VPC Application Load Balancer",
    kind: "proxy",
    terminates: true,
    idleTimeout: null,
    configurable: true,
    countsKeepalive: null,
    atExpiry: "Presumably the proxy closes the connection towards both ends.",
    change: "The idle connection timeout of the listener (recalled).",
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
    aliases: [
      "hetzner-lb"
    ],
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
    change: "`timeout_idle` of the HTTP service in Terraform.",
    note: "Applies to HTTP services only. No default was found, nor any timer for tcp services.",
    source: {
      url: "https://github.com/hetznercloud/terraform-provider-hcloud/blob/0fb4adeed5156242f21cea971b3927abc8a2d00d/docs/resources/load_balancer_service.md",
      asOf: "stored copy",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "digitalocean-lb",
    aliases: [
      "digitalocean",
      "do-lb"
    ],
    vendor: "DigitalOcean",
    product: "Load Balancer, HTTP and HTTPS",
    kind: "proxy",
    terminates: true,
    idleTimeout: 60,
    configurable: {
      min: 30,
      max: 600
    },
    countsKeepalive: false,
    atExpiry: "The load balancer presumably closes the connection towards both ends.",
    change: "`http_idle_timeout_seconds` of the load balancer.",
    note: "The range was read in somebody else's validation. No idle timeout was found for TCP forwarding rules.",
    source: {
      url: "https://docs.digitalocean.com/reference/ansible/reference/modules/load_balancer",
      asOf: "2025-10-15",
      read: "2026-11-22"
    },
    certainty: "verified"
  }
];

// src/middlebox/catalogue.ts
var CATALOGUE = catalogue_default;
function catalogueEntry(name) {
  return CATALOGUE.find(({ id, aliases }) => id === name || aliases.includes(name));
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
  const PROC_SYS2 = "/proc/sys/";
  if (written.startsWith("/")) return written.startsWith(PROC_SYS2) ? walk(swapped(written.slice(PROC_SYS2.length))) : swapped(written);
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
  let cutAlike = known3.get(document);
  if (cutAlike === void 0) known3.set(document, cutAlike = looksCutAlike(document));
  return cutAlike;
}
var known3 = /* @__PURE__ */ new WeakMap();
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

// src/model/intent.ts
var SHORT_OUTAGE = 5;

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
  const path3 = { idleTimeout: box.idleTimeout, lostProbes: intent.surviveLostProbes };
  const demands = standing(found, { ...intent, middleboxes: [box], detectWithin: null });
  const surviveOutage = Math.min(demands.surviveOutage ?? 0, survivedOutage(found.trio));
  return describe(found.trio, { ...demands, path: path3, surviveOutage });
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

// src/lint/suggest.ts
function suggestValues(subject, at, ways) {
  return ways.flatMap((settings) => {
    const edits = settings.flatMap((setting) => editFor(subject, at, setting) ?? []);
    if (edits.length < settings.length) return [];
    const desc = `set ${listed(settings.map(({ parameter, to }) => `${nameOf(parameter)} to ${to}`))}`;
    return [{ desc, fix: joined(subject, edits) }];
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
  const read = targets.find((target) => target.parameter === parameter)?.read;
  const isPlain2 = read?.type === "number" && /^-?\w/.test(value.raw) && value.raw.length === value.end - value.start;
  return { start: value.start, end: isPlain2 ? value.start + read.end : value.end };
}
function lineBehind(text, { start, content, key, value, end }, name, to) {
  const between = text.slice(key.end, value.start);
  const slashes = key.written.includes("/") && !key.written.includes(".");
  const lead = text.slice(start, content.start);
  const line = `${lead.trim() === "" ? lead : ""}${slashes ? name.replaceAll(".", "/") : name}${between}${to}`;
  const lineEnd = text.slice(0, end).endsWith("\r\n") ? "\r\n" : "\n";
  return { start: end, end, text: text[end - 1] === "\n" ? `${line}${lineEnd}` : `${lineEnd}${line}` };
}
function joined({ document }, edits) {
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
function linesOf2(text) {
  return text === "" ? [] : text.split(/(?<=\n)/);
}
function expectedLine({ text }, expected) {
  const rendered = linesOf2(expected.text);
  const line = rendered[linesAlike(linesOf2(text), rendered)]?.trimEnd() ?? "";
  return line === "" ? "a blank line" : line;
}
function difference(document, expected) {
  const { text } = document;
  if (text === expected.text) return { at: { start: 0, end: 0 }, messageId: "bytes" };
  if (text.replaceAll("\r\n", "\n") === expected.text) return { at: { start: 0, end: text.indexOf("\r\n") }, messageId: "line-ends" };
  const [lines, rendered] = [linesOf2(text), linesOf2(expected.text)];
  const alike = linesAlike(lines, rendered);
  const start = lines.slice(0, alike).join("").length;
  if (alike === lines.length) return { at: { start: text.length, end: text.length }, messageId: "less" };
  const end = start + (lines[alike] ?? "").replace(/\r?\n$/, "").length;
  return { at: { start, end }, messageId: alike === rendered.length ? "more" : "line" };
}

// src/carrier/text.ts
var utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
var utf8Encoder = new TextEncoder();
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

// src/lint/repeats.ts
var known4 = /* @__PURE__ */ new WeakMap();
function repeats(document) {
  if (document.assignments.length < 2) return [];
  let found = known4.get(document);
  if (found === void 0) known4.set(document, found = repeatsIn(document));
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
function numberOf2(read) {
  return read?.type === "number" ? read.value : void 0;
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
    const boxes = listed(late.map(({ name, idleTimeout }) => `${name} (${idleTimeout} s)`)).replace(/ and ([^,]*)$/, " or $1");
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
      if (ids.length > 0) yield { at: { start: content.start, end: key.end }, messageId: "minus", data: { names: listed(ids.map(nameOf)) }, suggest: [suggestText("remove the minus sign", content.start, key.start, "")] };
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

// src/lint/attempts.ts
function isAttempted({ documents }, id) {
  return documents.some((document) => attempts(document).has(id));
}
var known5 = /* @__PURE__ */ new WeakMap();
function attempts(document) {
  let found = known5.get(document);
  if (found === void 0) {
    found = new Set(attemptedIn(document));
    known5.set(document, found);
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
  return node.type === "malformed" || node.type === "assignment" && node.targets.every(({ read }) => read.type === "refused");
}

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
function dataOf({ value: { raw } }, { parameter, read }) {
  const known8 = PARAMETERS[parameter];
  const { name, min, max } = known8;
  return { name, min, max, raw: shown(raw), found: characterAt(raw, read.type === "refused" ? read.at : 0), remedy: remedyFor2(raw, known8) };
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
  const raw = written.replaceAll(INVISIBLE, " ").trim().replaceAll(OTHER_DIGITS, (digit) => String(digit.charCodeAt(0) & 15));
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
    const rest2 = bareHosts.length - FEW;
    const named = rest2 > 0 ? [...bareHosts.slice(0, FEW), `${rest2} more`] : bareHosts;
    const data = { hosts: listed(named), time: DEFAULT2.time, box: boxName(box), idle: box.idleTimeout };
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
    const [systemd, procps] = [scope.effective, under("procps").effective];
    for (const id of TRIO) {
      const [a, b] = [systemd[id], procps[id]];
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
    for (const run of runs(document)) {
      const [head, tail] = [run[0], run.at(-1)];
      const lost = lostAssignment(document, head);
      if (lost) yield { at: head.content, messageId: "lost-assignment", data: lost, suggest: suggestLine(head, `${lost.key} = ${lost.value}`) };
      else if (isInvisible(document, head)) yield { at: head.content, messageId: "invisible", data: { character: characterAt(document.text, head.content.start) } };
      else if (head === tail) yield { at: head.content, messageId: head.why === "no-equals-sign" && hasColon(document, head) ? "colon" : head.why };
      else yield { at: { start: head.content.start, end: tail.content.end }, messageId: "no-equals-signs", data: { count: run.length } };
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
var known6 = /* @__PURE__ */ new WeakMap();
function isConflicted(document) {
  let conflicted = known6.get(document);
  if (conflicted === void 0) known6.set(document, conflicted = document.text.includes("<<<<<<< "));
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
  if (node.targets.length > 0 && !(holdsAnother(node) && node.targets.every(({ read }) => read.type === "number"))) return void 0;
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
var LONGEST3 = PARAMETERS.time.max;
function misreading({ value: { raw } }, read, unit) {
  if (read.base === 10 && read.end === raw.length) return void 0;
  const [, sign = "", digits = "", rest2 = ""] = /^[\s\u00a0]*(-?)(\w+)(?:[ \t\n]+([^]*))?$/.exec(raw) ?? [];
  const { value } = read;
  const decimal = Number(sign + digits);
  if (read.base === 8 && decimal !== value) return { messageId: "octal", value, meant: String(decimal) };
  const [, number] = /^(\d+)(?!\w)/.exec(rest2) ?? [];
  if (number !== void 0) {
    if (Number(number) === value) return void 0;
    const [groups] = /^\d{3}(?:[ \t]\d{3})*(?![\w])/.exec(rest2) ?? [];
    const meant2 = groups !== void 0 && digits.length <= 3 ? String(Number(digits + groups.replaceAll(/\D/g, ""))) : `${digits} or ${number}, whichever is meant`;
    return { messageId: "second-number", value, rest: JSON.stringify(rest2), meant: meant2 };
  }
  const [word] = /^[a-z]+(?=$|[^\w])/i.exec(rest2) ?? [];
  const factor = word === void 0 ? void 0 : secondsPer(word);
  if (word === void 0 || factor === void 0 || factor === 1) return void 0;
  const meant = unit === "count" ? value : value * factor;
  return { messageId: "unit", value, rest: JSON.stringify(word), meant: Number.isInteger(meant) && meant <= LONGEST3 ? String(meant) : `whole seconds, at most ${LONGEST3}` };
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
      const target = assignment.targets.find(({ read }) => read.type === "number");
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
function isShipped(path3) {
  return /(?:^|\/)(?:usr\/(?:local\/)?)?lib\/sysctl\.d\//.test(path3);
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
      const { read, conditional } = winner.assignment.targets.find((each) => each.parameter === parameter);
      const after = numberOf2(read);
      if (conditional || read.type === "unknown" || after === before) continue;
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
  return `give this file a name that sorts after ${nameIn2(later)}, or mask that one with a link /etc/sysctl.d/${nameIn2(later)} to /dev/null`;
}
function whyLater(earlier, later, { kind, loader }) {
  const [a, b] = [nameIn2(earlier), nameIn2(later)];
  if (loader === "busybox" && kind === "host") return "Alpine loads /usr/lib/sysctl.d, /etc/sysctl.d, sysctl.conf and /run/sysctl.d in this order";
  if (isSysctlConf(later)) return loader === "procps" ? "procps reads sysctl.conf last" : "systemd reads sysctl.conf as 99-sysctl.conf, where that link is there";
  if (isSysctlConf(earlier)) return `${b} sorts after 99-sysctl.conf`;
  return a < b ? `files are loaded by name, whatever their directory, and ${b} sorts after ${a}` : "files are loaded by the names that they have in sysctl.d, whatever their directory";
}
function isSysctlConf({ path: path3 }) {
  return /(?:^|\/)etc\/sysctl\.conf$/.test(path3);
}
function nameIn2({ path: path3 }) {
  return path3.slice(path3.lastIndexOf("/") + 1);
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
    const least2 = Math.ceil(worstDetection(found.trio)) + 1;
    const data = { forgets, period, latest: rounded(LATE * period), least: least2 };
    yield { at: found.at.value, messageId: "short", data, suggest: suggestValues(subject, found.at, [[{ parameter: "conntrackEstablished", to: least2 }]]) };
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
    const least2 = Math.ceil(connections / most);
    const box = bindingMiddlebox(subject.intent.middleboxes);
    const data = { connections, period, rate: rounded(rate), most, least: least2 };
    if (least2 > PARAMETERS.time.max) yield { at: found.at.value, messageId: "conflict", data: { ...data, why: `the kernel takes at most ${PARAMETERS.time.max}` } };
    else if (box && LATE * least2 >= box.idleTimeout) yield { at: found.at.value, messageId: "conflict", data: { ...data, why: `${boxName(box)} forgets an idle flow after ${box.idleTimeout} s` } };
    else yield { at: found.at.value, messageId: "load", data, suggest: suggestValues(subject, found.at, [[{ parameter: "time", to: least2 }]]) };
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

// src/lint/directives.ts
var KINDS2 = { "disable-next-line": "next-line", "disable-file": "file", disable: "disable", enable: "enable" };
var MARK = "keepalint-";
var DIRECTIVE = /^([ \t]*[#;]+[ \t]*)keepalint-(disable-next-line|disable-file|disable|enable)(?=[ \t]|$)(.*)$/;
var REASON = /(?:^|[ \t])--+(?:[ \t]+|$)/;
var known7 = /* @__PURE__ */ new WeakMap();
function directivesOf(document) {
  if (!document.text.includes(MARK)) return NONE;
  let found = known7.get(document);
  if (found === void 0) known7.set(document, found = [...directivesIn(document)]);
  return found;
}
var NONE = [];
function* directivesIn(document) {
  const { text } = document;
  let seen = 0;
  for (let at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + MARK.length)) {
    const { line, column } = positionOf(document, at);
    if (line === seen) continue;
    seen = line;
    const written = lineText(document, line);
    const [, lead = "", word, rest2 = ""] = DIRECTIVE.exec(written) ?? [];
    if (word === void 0 || lead.length !== column - 1) continue;
    const [list = "", ...reason] = rest2.split(REASON);
    const rules = list.split(/[\s,]+/).filter((id) => id !== "");
    const start = at - lead.trimStart().length;
    const listStart = at + MARK.length + word.length + (list.length - list.trimStart().length);
    yield {
      kind: KINDS2[word],
      rules: rules.length === 0 ? null : rules,
      list: { start: listStart, end: listStart + list.trim().length },
      reason: reason.length === 0 ? null : reason.join(" -- ").trim(),
      line,
      start,
      end: at - lead.length + written.trimEnd().length
    };
  }
}

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
  if (node.type === "assignment") return node.key.templated || node.targets.some(({ read }) => read.type === "unknown");
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
    const { least: least2, most } = retransmission(retries);
    if (most <= required) return;
    const origin = isSet(scope, "retries2") ? "" : " (the kernel default)";
    const fewer = retriesFor(required);
    const data = { retries, origin, least: rounded(least2), most: rounded(most), required, remedy: fewer === void 0 ? PER_SOCKET : `set tcp_retries2 to ${fewer}, or ${PER_SOCKET}` };
    const suggest = suggestValues(subject, at, fewer === void 0 ? [] : [[{ parameter: "retries2", to: fewer }]]);
    yield { at: at.value, messageId: least2 > required ? "never" : "late", data, suggest };
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
var LONGEST4 = 600;
function* commentsBeside({ nodes, text }) {
  let stretch = { end: 0, endsInComment: false };
  for (const [i, node] of nodes.entries()) {
    if (i >= stretch.end) stretch = stretchFrom(nodes, i, text);
    if (!isOfTrio(node)) continue;
    const behind = /[ \t](?:[#;]+|\/\/)/.exec(text.slice(node.value.start, node.value.end));
    if (behind !== null) {
      const start = node.value.start + behind.index + behind[0].length;
      yield { start, text: text.slice(start, Math.min(node.value.end, start + LONGEST4)), lines: [node], otherValues: [] };
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
  return { end: Math.max(end, from + 1), endsInComment: last?.type === "comment" && wordsOf2(last, text) !== void 0 };
}
var SIGNS = /^[#;]+[ \t]*/;
var SWITCHED_OFF = /^(?:(?:sudo[ \t]+)?sysctl[ \t]|-?[ \t]*[A-Za-z*][\w./*-]+[ \t]*=|-?[\w-]+(?:[./][\w*-]+)+[ \t]*$)/;
function paragraphAbove(nodes, below, text) {
  const pieces = [];
  let [first, length] = [below, 0];
  for (; first > 0 && nodes[first - 1].type === "comment"; first--) {
    const piece = wordsOf2(nodes[first - 1], text);
    if (piece === void 0) break;
    pieces.push(piece);
    length += piece.length;
    if (length > LONGEST4) return void 0;
  }
  const words = pieces.reverse().join("");
  if (words.trim() === "") return void 0;
  return { first, start: nodes[first].start, text: words };
}
function wordsOf2({ start, end, content }, text) {
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
        parts: atoms.slice(1).every(({ joined: joined2 }) => joined2) ? [whole] : atoms,
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
    const reads = document.assignments.flatMap(({ targets }) => targets.flatMap(({ parameter, read }) => parameter === id ? [read] : []));
    const effective = valueOf(scope, id);
    if (effective === void 0 || reads.some(({ type }) => type !== "number")) return [];
    return [.../* @__PURE__ */ new Set([effective, ...reads.flatMap((read) => read.type === "number" ? [read.value] : [])])];
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
  const read = targets[0].read;
  return read.type === "number" ? read.value : void 0;
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
  return `the line${lines.length === 1 ? " sets" : "s set"} ${listed(settings)}${isOneTime ? "" : `, which makes ${sum(trio)} = ${detection(trio)} s in all`}`;
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
      const rest2 = document.text.slice(at.start, at.end);
      const fix = onItsOwnLine(assignment, document, at.start);
      const messageId = rest2 === "\\" ? "continuation" : "text";
      yield { at, messageId, data: { rest: JSON.stringify(rest2), name: nameOf(assignment.targets[0].parameter) }, ...fix && { fix } };
    }
  }
});
function restOf({ value, targets }, { encoding }) {
  const read = targets[0]?.read;
  if (read?.type !== "number" || value.raw.length !== value.end - value.start) return void 0;
  const behind = encodeText(value.raw, encoding).length === value.raw.length || /^[\0-\x7f]*$/.test(value.raw.slice(0, read.end)) ? value.raw.slice(read.end) : "";
  const blanks = /^\s*/.exec(behind)[0].length;
  return blanks === behind.length || /^\s*\{#(?:.*#\}|(?:(?!#\}).)*)$/s.test(behind) ? void 0 : { start: value.start + read.end + blanks, end: value.end };
}
function isMisread(assignment) {
  const { parameter, read } = assignment.targets[0];
  const misread = read.type === "number" ? misreading(assignment, read, PARAMETERS[parameter].unit) : void 0;
  return misread !== void 0 && misread.messageId !== "octal";
}
function onItsOwnLine({ start: lineStart, end: nextLine, content, key }, { text }, start) {
  const [lead, line, rest2] = [text.slice(lineStart, content.start), text.slice(content.start, start).trimEnd(), text.slice(start, content.end)];
  const around = text.slice(Math.max(0, lineStart - 3), content.end + 2);
  if (key.glob || around.includes("\\") || /[\r\0]/.test(around.replaceAll("\r\n", "\n")) || /\S/.test(lead) || rest2.includes("{#")) return void 0;
  const endsInCrlf = (end) => text.slice(Math.max(0, end - 2), end) === "\r\n";
  const lineEnd = endsInCrlf(nextLine) || endsInCrlf(lineStart) ? "\r\n" : "\n";
  const words = rest2.replace(/^[#;\s]+/, "");
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
    if (lost.length > 0) yield { at: first.key, messageId: absence.assumed ? "assumed" : "unlinked", data: { names: listed(lost.map(nameOf)) } };
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
      else yield { ...finding, messageId: "rules", data: { rules: listed(rules), where } };
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

// src/cli/explainable.ts
function explainable(word) {
  const rule = RULES.find(({ id: id2 }) => id2 === word);
  if (rule !== void 0) return { kind: "rule", rule };
  const id = parameterOf(word);
  if (id !== void 0) return { kind: "parameter", id };
  const option = word.toUpperCase();
  if (Object.hasOwn(SOCKET_OPTION_NOTES, option)) return { kind: "socket-option", name: option };
  const entry = catalogueEntry(word);
  return entry && { kind: "middlebox", entry };
}
var PROC_SYS = /^\/proc\/sys\/+/;
function parameterOf(word) {
  return PARAMETER_IDS.find((id) => namesOf2(id).includes(word)) ?? parameterAt(dottedKey(word.replace(PROC_SYS, ""), "systemd"));
}
function namesOf2(id) {
  const { name, socket } = PARAMETERS[id];
  return [id, name, ...socket === null ? [] : [socket.option]];
}
var EXPLAINED = [...RULES.map(({ id }) => id), ...PARAMETER_IDS.flatMap(namesOf2), ...Object.keys(SOCKET_OPTION_NOTES), ...CATALOGUE.map(({ id }) => id)];
var SHORTEST_PART = 2;
function likelyMeant2(word) {
  const lower = word.toLowerCase();
  const same = EXPLAINED.filter((name) => name.toLowerCase() === lower);
  if (same.length > 0) return same;
  const containing = lower.length < SHORTEST_PART ? [] : EXPLAINED.filter((name) => name.toLowerCase().includes(lower));
  if (containing.length > 0) return containing;
  const parameter = likelyParameter(word.replace(PROC_SYS, ""))?.parameter;
  if (parameter !== void 0) return [PARAMETERS[parameter].name];
  const likely2 = nearest(lower, EXPLAINED.map((name) => name.toLowerCase()), editsFor(word));
  return EXPLAINED.filter((name) => name.toLowerCase() === likely2);
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
function readFlags(argv, known8, verb) {
  const { tokens, positionals } = (0, import_node_util.parseArgs)({ args: [...argv], options: known8, strict: false, tokens: true, allowPositionals: true, allowNegative: true });
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

// src/carrier/scope.ts
var LOADERS = ["systemd", "procps", "busybox"];

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
function durationOf(flag, text, least2, most = Infinity) {
  if (text === void 0) return null;
  const seconds = parseDuration(text);
  if (seconds === void 0 || seconds < least2 || seconds > most) {
    const range2 = most < Infinity ? `of ${formatDuration(least2)} to ${formatDuration(most)}, ` : least2 > 0 ? "above 0, " : "";
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
  const [name = "", ...rest2] = text.split("=");
  const given = rest2.length === 0 ? void 0 : durationOf(`--middlebox ${name}=`, rest2.join("="), 1) ?? void 0;
  if (/^[\d-]/.test(name) || name === "") {
    if (rest2.length > 0) throw new UsageError(`--middlebox ${text}: a name comes before the =, as in azure-lb-rule=15m; for a box without one, give just the timeout`);
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

// src/cli/values-flags.ts
var VALUES_FLAGS = {
  middlebox: { type: "string" },
  "detect-within": { type: "string" },
  "survive-outage": { type: "string" },
  "survive-lost-probes": { type: "string" },
  model: { type: "string" },
  loader: { type: "string" },
  root: { type: "string" }
};
function valuesFlags(flags) {
  const loader = flags.value("loader");
  return {
    intent: intentOfFlags(flags),
    loader: loader === void 0 ? void 0 : oneOf("--loader", loader, LOADERS),
    model: flags.value("model") ?? null,
    root: flags.value("root") ?? null
  };
}

// src/cli/world.ts
var EXIT = { clean: 0, findings: 1, wrong: 2 };

// src/cli/explain.ts
var TIMELINE_FLAGS = {
  ...VALUES_FLAGS,
  ascii: { type: "boolean" },
  width: { type: "string" }
};
var EXPLAIN_FLAGS = {
  ...TIMELINE_FLAGS,
  format: { type: "string" },
  color: { type: "boolean" }
};
var USAGE = [
  "name what to explain: keepalint explain RULE, PARAMETER, MIDDLEBOX or FILE",
  "  a rule:       such as first-probe-too-late; keepalint rules lists them",
  `  a parameter:  ${TRIO.join(", ")}, or`,
  `                ${PARAMETER_IDS.filter((id) => !TRIO.some((each) => each === id)).join(", ")};`,
  "                also as tcp_keepalive_time, its sysctl key or path, TCP_KEEPIDLE",
  "  a middlebox:  such as aws-nlb-tcp; a part of the name, such as azure, lists those that have it",
  "  a file:       a sysctl file or keepalive.yaml; what its values do, second by second"
];
async function explain(argv, world) {
  const flags = readFlags(argv, EXPLAIN_FLAGS, "explain");
  const { value, on, positionals } = flags;
  const format = oneOf("--format", value("format") ?? "text", ["text", "json", "svg"]);
  const [word, ...others] = positionals;
  if (word === void 0 || word === "") throw new UsageError(...USAGE);
  if (others.length > 0) throw new UsageError(`explain takes one name; got ${positionals.join(" ")}`);
  const found = explainable(word);
  if (found === void 0 && isFile(word, world)) {
    const { timeline } = await Promise.resolve().then(() => __toESM(require("./timeline.js"), 1));
    return timeline(word, { format, ...timelineOptions(flags) }, world);
  }
  if (found === void 0) throw new UsageError(unknown(word));
  const misplaced2 = Object.keys(TIMELINE_FLAGS).find((name) => value(name) !== void 0 || on(name) !== void 0) ?? (format === "svg" ? "format svg" : void 0);
  if (misplaced2 !== void 0) throw new UsageError(`--${misplaced2} is for the timeline of a file, and ${word} is none`);
  world.stdout.write(format === "json" ? jsonOf(found) : pageText(blocksFor(found), wantsColor(on("color"), world)));
  return EXIT.clean;
}
function isFile(word, { cwd }) {
  if (word === "-" || /\.(?:conf|ya?ml|json)$/.test(word) || (0, import_node_fs2.existsSync)(import_node_path2.default.resolve(cwd, word))) return true;
  return word.includes("/") && likelyMeant2(word).length === 0;
}
function timelineOptions(flags) {
  const { value, on } = flags;
  return {
    ...valuesFlags(flags),
    without: "there is no timeline",
    ascii: on("ascii") ?? false,
    width: widthOf(value("width")),
    color: on("color")
  };
}
var WIDTHS = { least: 60, most: 400 };
function widthOf(text) {
  if (text === void 0) return null;
  const width = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (width < WIDTHS.least || width > WIDTHS.most) throw new UsageError(`--width is a number of columns from ${WIDTHS.least} to ${WIDTHS.most}; got ${text}`);
  return width;
}
function blocksFor(found) {
  switch (found.kind) {
    case "rule":
      return rulePage(found.rule, readPage(found.rule.id));
    case "parameter":
      return parameterPage(found.id);
    case "socket-option":
      return socketOptionPage(found.name);
    case "middlebox":
      return middleboxPage(found.entry);
  }
}
function jsonOf(found) {
  return `${JSON.stringify({ schemaVersion: 1, kind: found.kind, ...factsOf(found) }, null, 2)}
`;
}
function factsOf(found) {
  switch (found.kind) {
    case "rule":
      return { rule: ruleFacts(found.rule), page: readPage(found.rule.id) };
    case "parameter":
      return { parameter: parameterFacts(found.id) };
    case "socket-option":
      return { socketOption: socketOptionFacts(found.name) };
    case "middlebox":
      return middleboxFacts(found.entry);
  }
}
function readPage(ruleId) {
  const root = packageRoot();
  try {
    if (root !== null) return (0, import_node_fs2.readFileSync)(import_node_path2.default.join(root, "rules", `${ruleId}.md`), "utf8");
  } catch {
  }
  throw new UsageError(`the page of ${ruleId} is not beside this program, which was copied without rules/; read it at ${pageOf(ruleId)}`);
}
var MOST2 = 12;
function unknown(word) {
  const likely2 = likelyMeant2(word);
  const more = likely2.length > MOST2 ? ` (and ${likely2.length - MOST2} more)` : "";
  const hint = likely2.length === 0 ? "; keepalint explain, without a name, says what there is" : `; did you mean ${listed(likely2.slice(0, MOST2)).replace(/ and (?=[^ ]*$)/, " or ")}${more}?`;
  return `there is no rule, parameter or middlebox called ${visible(word)}${hint}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  EXPLAIN_FLAGS,
  explain
});
